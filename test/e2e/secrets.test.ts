import { describe, expect, it } from "vitest";
import { BLOB_BYTES } from "../../src/limits.ts";
import { leaksOf, plantSecrets } from "../support/planted.ts";
import { pathToken, scimToken } from "../support/secrets.ts";
import { ACCESS, accessOf, goodFiles, POLICY, policyWithSnapshot } from "./access.ts";
import { givenBranch, givenPullRequest } from "./given.ts";
import { annotationsOf, failureOf, judgementOf, reportOf } from "./judgement.ts";
import type { Run } from "./runner.ts";

/** Everything that a run lets out of its hands, but the commands with which it asks for a secret to be masked. */
const shownBy = (run: Run): string =>
  [
    run.stdout.replace(/^::add-mask::.*$/gm, ""),
    run.stderr,
    run.summary,
    JSON.stringify(run.outputs),
    run.reportText ?? "",
    JSON.stringify(run.report ?? {}),
    ...run.commands
      .filter(({ name }) => name !== "add-mask")
      .map(({ data, properties }) => data + JSON.stringify(properties)),
  ].join("\n");

/** No 12 characters of the secret in a row are shown, however they are escaped. */
function expectHidden(run: Run, secret: string): void {
  const shown = shownBy(run);
  const decoded = shown.replaceAll("%3A", ":").replaceAll("\\/", "/");
  for (let start = 0; start + 12 <= secret.length; start++) {
    const piece = secret.slice(start, start + 12);
    if (shown.includes(piece) || decoded.includes(piece)) throw new Error(`Shown at ${start} of the secret`);
  }
}

/** The masks come before everything else. */
function expectMasked(run: Run, secret: string): void {
  expect(run.stdout.startsWith(`::add-mask::${secret.slice(0, 4)}`)).toBe(true);
  expect(run.commands[0]).toMatchObject({ name: "add-mask", data: secret });
}

describe("a SCIM token that a pull request commits", () => {
  it.each(["pretty", "json", "markdown", "github"])("is found, masked first and never shown, as %s", async (format) => {
    const token = scimToken();
    const { run } = await givenPullRequest({
      base: goodFiles,
      changes: [{ "scripts/sync.py": `client = Client(\n    token="${token}",\n)\n` }],
    });
    const result = await run("pull_request", { inputs: { format } });
    const { verdict, findings } = judgementOf(result);
    expect(verdict).toBe("fail");
    expect(findings).toEqual([expect.stringMatching(/^aws-scim-token new aws-scim-token [0-9a-f]{8}…:[0-9a-f]{8}…/)]);
    expect(annotationsOf(result, "error")).toEqual([expect.stringMatching(/^scripts\/sync\.py:2: /)]);
    expect(reportOf(result).findings[0]).toMatchObject({ startLine: 2, startColumn: 12, evidence: "static" });
    expectMasked(result, token);
    expectHidden(result, token);
  });

  it("is masked in its usual forms, and line by line where it is wrapped or encoded", async () => {
    const token = scimToken();
    const wrapped = Buffer.from(token).toString("base64").replace(/.{64}/g, "$&\n    ");
    const { run } = await givenPullRequest({
      base: goodFiles,
      changes: [
        { "secret.yaml": `data:\n  token: |\n    ${wrapped}\n`, "url.txt": `?t=${encodeURIComponent(token)}&u=1\n` },
      ],
    });
    const result = await run("pull_request", {
      environment: { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true" },
    });
    expect(judgementOf(result).findings).toEqual([expect.stringMatching(/^aws-scim-token new/)]);
    expectMasked(result, token);
    expectHidden(result, token);
    const masked = result.commands.filter(({ name }) => name === "add-mask").map(({ data }) => data);
    const lines = wrapped.split(/\s+/).filter((line) => line.length >= 12);
    expect(masked).toEqual(expect.arrayContaining([...lines, encodeURIComponent(token)]));
    expect(masked.filter((data) => data.length < 12)).toEqual([]);
    for (const line of [...lines, encodeURIComponent(token)]) expectHidden(result, line);
  });

  it.each<[where: string, files: (token: string) => Readonly<Record<string, string>>]>([
    ["as the name of a group", (token) => ({ [ACCESS]: accessOf("AWS-Developers", token) })],
    [
      "in a key of an identity file",
      (token) => ({ [ACCESS]: `${accessOf("AWS-Developers")}${JSON.stringify(token)}: 1\n` }),
    ],
    [
      "as a value that is not valid",
      (token) => ({ [ACCESS]: accessOf("AWS-Developers").replace('"111122223333"', token) }),
    ],
    ["in a broken identity file", (token) => ({ [ACCESS]: `schemaVersion: 1\ngroups: [${token}\n  x: }\n` })],
    ["in the reason of a waiver", (token) => ({ [POLICY]: policyWithSnapshot(waiver(token)) })],
    ["as a key of the policy", (token) => ({ [POLICY]: policyWithSnapshot(`"${token}": true`) })],
    [
      "in an IAM user's name",
      (token) => ({ "users.tf": `resource "aws_iam_user" "sync" {\n  name = "${token}"\n}\n` }),
    ],
  ])("is never shown %s", async (_where, files) => {
    const token = scimToken();
    const { run } = await givenPullRequest({ base: goodFiles, changes: [files(token)] });
    const result = await run("pull_request", { inputs: { "explain-files": "true" } });
    expect(judgementOf(result).findings).toContainEqual(expect.stringMatching(/^aws-scim-token new/));
    expectMasked(result, token);
    expectHidden(result, token);
  });

  it("is never shown in the name of a file", async () => {
    const token = pathToken();
    const { run } = await givenPullRequest({ base: goodFiles, changes: [{ [`${token}.yaml`]: "groups: []\n" }] });
    const result = await run("pull_request", { inputs: { "explain-files": "true" } });
    expect(judgementOf(result)).toMatchObject({ verdict: "fail" });
    expectHidden(result, token);
  });

  it("is masked and never shown where the file is too large to be held", async () => {
    const [token, encoded] = [scimToken(), scimToken()];
    const lines = Math.ceil(BLOB_BYTES / 20);
    const written = Buffer.from(`token: ${encoded}\n`).toString("base64");
    const text = `TOKEN=${token}\n${"nothing to see here\n".repeat(lines)}data: ${written}\n`;
    const { run } = await givenPullRequest({ base: goodFiles, changes: [{ "dump.txt": text }] });
    const result = await run("pull_request");
    expect(reportOf(result).findings.map(({ rule, path, startLine }) => [rule, path, startLine])).toEqual([
      ["aws-scim-token", "dump.txt", 1],
      ["aws-scim-token", "dump.txt", lines + 2],
    ]);
    const masked = result.commands.filter(({ name }) => name === "add-mask").map(({ data }) => data);
    expect(masked).toEqual(expect.arrayContaining([token, encoded]));
    expect(masked.some((data) => written.includes(data))).toBe(true);
    expectHidden(result, token);
    expectHidden(result, encoded);
    expectHidden(result, written);
  });

  it("is existing where main has it, and is masked all the same", async () => {
    const token = scimToken();
    const { run } = await givenPullRequest({
      base: { ...goodFiles, "old.txt": token },
      changes: [{ "README.md": "new" }],
    });
    const result = await run("pull_request");
    expect(judgementOf(result)).toMatchObject({
      verdict: "pass",
      findings: [expect.stringMatching(/^aws-scim-token existing/)],
    });
    expectMasked(result, token);
    expectHidden(result, token);
  });
});

const waiver = (reason: string): string =>
  `waivers:\n  - rule: unknown-group\n    subject: group A\n    owner: platform\n    reason: "${reason}"\n    expires: 2020-01-31`;

describe("secrets of every rule", () => {
  const planted = plantSecrets(3);
  const leaksIn = leaksOf(planted);
  const files = Object.fromEntries(planted.map(({ path, text }, index) => [`${index}/${path}`, text]));

  it.each([{}, { only: "documents" }])(
    "are masked first, also as they are written, and never shown: %j",
    async (inputs) => {
      const { run } = await givenPullRequest({ base: goodFiles, changes: [files] });
      const result = await run("pull_request", {
        inputs: { "explain-files": "true", ...inputs },
        environment: { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true" },
      });
      const masked = new Set(result.commands.filter(({ name }) => name === "add-mask").map(({ data }) => data));
      // A value of several lines is masked line by line, as the runner itself does it.
      for (const { secret, name } of planted.filter(({ secret: text }) => !text.includes("\n")))
        expect([name, masked.has(secret)]).toEqual([name, true]);
      expect(result.commands.slice(0, masked.size).every(({ name }) => name === "add-mask")).toBe(true);
      expect(leaksIn(shownBy(result))).toEqual([]);
      expect(judgementOf(result).verdict).toBe("only" in inputs ? "error" : "fail");
    },
  );
});

describe("a SCIM token elsewhere", () => {
  it("in the reason of a waiver that expired is never shown", async () => {
    const token = scimToken();
    const { run } = await givenBranch([{ ...goodFiles, [POLICY]: policyWithSnapshot(waiver(token)) }]);
    const result = await run("push");
    expect(judgementOf(result).findings).toContainEqual(expect.stringMatching(/^expired-waiver new/));
    expectMasked(result, token);
    expectHidden(result, token);
  });

  it.each(["command", "config", "directory", "only", "instance", "path", "directory-timeout", "format", "output"])(
    "as the input %s is never shown",
    async (input) => {
      // A path that holds two slashes in a row is shown with one.
      const token = scimToken().replace(/^(.{120})../, "$1//");
      const { run } = await givenBranch([goodFiles]);
      const result = await run("push", { inputs: { [input]: token } });
      failureOf(result);
      expectHidden(result, token);
    },
  );

  it("as the name of the folder is never shown", async () => {
    const token = pathToken();
    const { run } = await givenBranch([{ [`${token}/access.yaml`]: "groups: []\n" }]);
    const result = await run("push", { inputs: { path: token } });
    expect(judgementOf(result)).toMatchObject({ verdict: "fail" });
    expectHidden(result, token);
  });
});
