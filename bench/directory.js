import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { quietEnvironment, table } from "./measure.js";
import { newFolder } from "./repository.js";

/**
 * How long the directory gate takes on a large identity store, beside the time that AWS's limit of 20 calls a second leaves it
 * no choice about. A server here allows as many calls in any second and turns the others away. Prints a table, and ends with 1
 * where the limit is passed. `node bench/directory.js [GROUPS]`
 */
const GROUPS = Number(process.argv[2] ?? 100_000);
const CALLS_PER_SECOND = 20;
const GROUPS_PER_PAGE = 100;
const LIMIT = 1.1;

const STORE = "d-1234567890";
const INSTANCES = {
  Instances: [{ InstanceArn: "arn:aws:sso:::instance/ssoins-1234567890abcdef", IdentityStoreId: STORE }],
};
const groups = Array.from({ length: GROUPS }, (_, index) => ({
  GroupId: `${randomBytes(5).toString("hex")}-${randomUUID()}`,
  IdentityStoreId: STORE,
  DisplayName: `AWS-Team-${index}`,
  ExternalIds: [{ Issuer: "https://scim.aws.com/1a2b3c4d5e", Id: randomUUID() }],
}));

const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const folder = newFolder("directory");
const { server, url, seen } = await startServer();
try {
  writeFileSync(join(folder, "access.yaml"), access());
  const { milliseconds, verdict } = await timeCheck();
  const floor = (1000 * seen.calls) / CALLS_PER_SECOND;
  const passed =
    milliseconds / floor > LIMIT || seen.calls !== Math.ceil(GROUPS / GROUPS_PER_PAGE) || verdict !== "fail";
  process.stdout.write(
    table([
      ["groups", "calls", "turned away", "floor s", "wall s", "ratio", "limit", ""],
      [
        String(GROUPS),
        String(seen.calls),
        String(seen.throttled),
        (floor / 1000).toFixed(1),
        (milliseconds / 1000).toFixed(1),
        (milliseconds / floor).toFixed(3),
        LIMIT.toFixed(1),
        passed ? "TOO SLOW" : "ok",
      ],
    ]),
  );
  process.exitCode = passed ? 1 : 0;
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
}

/** Access of more groups than are looked up one by one, one of which does not exist. */
function access() {
  const names = [...Array.from({ length: 20 }, (_, index) => `AWS-Team-${index}`), "AWS-Nobody"];
  const grants = names.map(
    (name) => `  - {principal: {group: ${name}}, permissionSets: [ReadOnly], targets: {accounts: ["111122223333"]}}\n`,
  );
  return `schemaVersion: 1\npermissionSets: [{name: ReadOnly, managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]}]\nassignments:\n${grants.join("")}`;
}

/** Runs the check beside this server, which could not answer while it waits. */
function timeCheck() {
  const environment = quietEnvironment({
    AWS_ENDPOINT_URL: url,
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: `test${randomBytes(8).toString("hex")}`,
    AWS_SECRET_ACCESS_KEY: randomBytes(20).toString("hex"),
    AWS_CONFIG_FILE: join(folder, "none"),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, "none"),
  });
  const args = [
    "check",
    folder,
    "--only",
    "directory",
    "--directory",
    "live",
    "--directory-timeout",
    "600",
    "--format",
    "json",
  ];
  const from = performance.now();
  const child = spawn(process.execPath, [cli, ...args], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece) => {
    text += piece;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve({ milliseconds: performance.now() - from, verdict: JSON.parse(text).verdict }));
  });
}

/** Identity Store and SSO Admin as far as a listing needs them. `seen` counts pages, and calls that came too early. */
async function startServer() {
  const counted = { calls: 0, throttled: 0 };
  const isTooEarly = createLimit();
  const node = createServer(async (request, response) => {
    const isListing = String(request.headers["x-amz-target"]).endsWith(".ListGroups");
    const isEarly = isListing && isTooEarly(performance.now());
    if (isListing) counted[isEarly ? "throttled" : "calls"]++;
    const question = await bodyOf(request);
    const answer = isListing ? page(question) : INSTANCES;
    response.writeHead(isEarly ? 429 : 200, { "content-type": "application/x-amz-json-1.1" });
    response.end(JSON.stringify(isEarly ? { __type: "ThrottlingException", message: "Rate exceeded" } : answer));
  });
  await new Promise((resolve) => node.listen(0, "127.0.0.1", resolve));
  return { server: node, url: `http://127.0.0.1:${node.address().port}`, seen: counted };
}

/** Whether a call at this time is more than are allowed within a second. */
function createLimit() {
  const times = [];
  return (now) => {
    while (times.length > 0 && now - times[0] >= 1000) times.shift();
    if (times.length >= CALLS_PER_SECOND) return true;
    times.push(now);
    return false;
  };
}

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString("utf8"));
}

function page({ NextToken }) {
  const start = Number(NextToken ?? 0);
  const next = start + GROUPS_PER_PAGE;
  return { Groups: groups.slice(start, next), ...(next < groups.length ? { NextToken: String(next) } : {}) };
}
