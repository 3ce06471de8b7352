import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AwsServer, NO_CALLS, scimGroup, startAwsServer } from "../support/aws-server.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { ACCESS, accessOf, askingAt, POLICY } from "./access.ts";
import { givenBranch, givenPullRequest, type StepOptions } from "./given.ts";
import { annotationsOf, failureOf, judgementOf } from "./judgement.ts";
import { NODES } from "./nodes.ts";

/** A server that somebody who is not AWS runs, and that says of every group that it is there. */
let liar: AwsServer;
beforeEach(async () => {
  liar = await startAwsServer([scimGroup("AWS-Ghosts")]);
});
afterEach(() => liar.close());

const base = { [POLICY]: "directory: {}\n", [ACCESS]: accessOf() };
const ghosts = { [ACCESS]: accessOf("AWS-Ghosts") };

/** A pull request that grants access to a group of which only the liar knows. */
async function judged(environment: StepOptions["environment"], options: StepOptions = {}, policy = base[POLICY]) {
  const { run } = await givenPullRequest({ base: { ...base, [POLICY]: policy ?? "" }, changes: [ghosts] });
  return run("pull_request", { ...options, environment: { ...environment } });
}

/** The environment without any endpoint. */
const keys = () => {
  const { AWS_ENDPOINT_URL_IDENTITYSTORE: _, AWS_ENDPOINT_URL_SSO_ADMIN: __, ...others } = liar.environment;
  return others;
};

/** A configuration file with a services section, as an earlier step may write it. */
function configFile(text: string): string {
  const file = join(temporaryFolder("aws"), "config");
  writeFileSync(file, text);
  return file;
}

describe.each(NODES)("an endpoint that an earlier step set, on $name", ({ program: node }) => {
  it.each<[string, () => Readonly<Record<string, string>>]>([
    ["for all services", () => ({ ...keys(), AWS_ENDPOINT_URL: liar.url })],
    ["for each service", () => liar.environment],
    ["for one, the store being known", () => ({ ...keys(), AWS_ENDPOINT_URL_IDENTITYSTORE: liar.url })],
    [
      "in the services section of a profile",
      () => ({
        ...keys(),
        AWS_CONFIG_FILE: configFile(
          `[default]\nservices = local\n[services local]\nidentitystore =\n  endpoint_url = ${liar.url}\nsso_admin =\n  endpoint_url = ${liar.url}\n`,
        ),
      }),
    ],
  ])("is never asked: %s", async (_, environment) => {
    const policy = `directory: {}\ninstances: {default: {identityStoreId: ${liar.identityStoreId}}}\n`;
    const result = await judged(environment(), { node }, policy);
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
    expect(annotationsOf(result, "error")).toEqual([
      expect.stringMatching(/would go to http:\/\/127\.0\.0\.1:\d+, which is no host of AWS/),
    ]);
    expect(liar.calls).toEqual(NO_CALLS);
  });
});

describe("an endpoint", () => {
  it("is asked where the policy of the base names it, and not where only the change does", async () => {
    expect(judgementOf(await judged(liar.environment, {}, askingAt(liar.url)))).toEqual({
      verdict: "pass",
      findings: [],
    });
    const asked = { ...liar.calls };
    const { run } = await givenPullRequest({ base, changes: [{ ...ghosts, [POLICY]: askingAt(liar.url) }] });
    expect(judgementOf(await run("pull_request", { environment: liar.environment })).verdict).toBe("error");
    expect(liar.calls).toEqual(asked);
  });

  it("does not get the token of a web identity", async () => {
    const token = join(temporaryFolder("token"), "token");
    writeFileSync(token, "token");
    const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...others } = keys();
    const web = { AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: "arn:aws:iam::111122223333:role/guard" };
    const result = await judged({ ...others, ...web, AWS_ENDPOINT_URL_STS: liar.url });
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
    expect(annotationsOf(result, "error")).toEqual([
      expect.stringContaining("The call for AWS credentials would go to"),
    ]);
    expect(liar.strays).toEqual([]);
  });

  it("does not get the keys of a profile that takes on a role", async () => {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, ...others } = keys();
    const config = configFile(
      `[profile source]\naws_access_key_id = ${id}\naws_secret_access_key = ${key}\n[profile guard]\nrole_arn = arn:aws:iam::111122223333:role/guard\nsource_profile = source\n`,
    );
    const profile = { AWS_PROFILE: "guard", AWS_CONFIG_FILE: config, AWS_ENDPOINT_URL_STS: liar.url };
    const result = await judged({ ...others, ...profile });
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
    expect(annotationsOf(result, "error")).toEqual([
      expect.stringContaining("The call for AWS credentials would go to"),
    ]);
    expect(liar.strays).toEqual([]);
  });

  it("of AWS is not asked with the check of certificates switched off", async () => {
    const result = await judged({ ...keys(), NODE_TLS_REJECT_UNAUTHORIZED: "0" });
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
    expect(annotationsOf(result, "error")).toEqual([expect.stringContaining("with NODE_TLS_REJECT_UNAUTHORIZED=0")]);
  });

  it("takes no snapshot either", async () => {
    const { run, clone } = await givenBranch([base]);
    const inputs = { command: "snapshot", output: "s.json" };
    expect(failureOf(await run("schedule", { inputs, environment: liar.environment }))).toMatch(
      /No snapshot was taken\. .* no host of AWS/,
    );
    expect(clone.git("status", "--porcelain")).toBe("");
    expect(liar.calls).toEqual(NO_CALLS);
  });
});
