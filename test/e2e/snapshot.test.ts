import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AwsServer, NO_CALLS, scimGroup, startAwsServer } from "../support/aws-server.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { ACCESS, accessOf, askingAt, goodFiles, POLICY, SNAPSHOT, snapshotOf } from "./access.ts";
import { givenBranch, givenPullRequest } from "./given.ts";
import { failureOf, judgementOf } from "./judgement.ts";
import { NODES } from "./nodes.ts";

const inputs = { command: "snapshot", output: SNAPSHOT };

let aws: AwsServer;
const live = () => ({ [POLICY]: askingAt(aws.url), [ACCESS]: accessOf("AWS-Developers") });
beforeEach(async () => {
  aws = await startAwsServer([scimGroup("AWS-Developers"), scimGroup("AWS-New")]);
});
afterEach(() => aws.close());

describe.each(NODES)("command: snapshot, on $name", ({ program: node }) => {
  it("writes the file into the workspace, on a schedule", async () => {
    const { run, clone } = await givenBranch([{ ...goodFiles, ...live() }]);
    const result = await run("schedule", { node, inputs, environment: aws.environment });
    expect(result.exitCode).toBe(0);
    const written = JSON.parse(readFileSync(join(clone.directory, SNAPSHOT), "utf8"));
    expect(written.groups.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      "AWS-Developers",
      "AWS-New",
    ]);
    expect(clone.git("status", "--porcelain")).toBe(` M ${SNAPSHOT}`);
    expect(result.stdout).toContain(`${SNAPSHOT} holds 2 groups, of the identity store ${aws.identityStoreId}`);
    expect(result.summary).toMatch(/^## Identity Guard: snapshot\n\n.* 2 groups/);
    expect(result.outputs).toEqual({});
  });
});

describe("command: snapshot", () => {
  it("has one error and no file where AWS does not answer", async () => {
    aws.fault("ListGroups", { kind: "denied" });
    const { run, clone } = await givenBranch([live()]);
    const result = await run("schedule", {
      inputs: { command: "snapshot", output: "s.json" },
      environment: aws.environment,
    });
    expect(failureOf(result)).toMatch(/No snapshot was taken\. .*identitystore:ListGroups/);
    expect(clone.git("status", "--porcelain")).toBe("");
  });

  it.each([
    [{ command: "snapshot" }, "the input output must name a file"],
    [{ ...inputs, only: "secrets" }, "The input only does not go with `command: snapshot`"],
    [{ members: "true" }, "The input members does not go with `command: check`"],
    [{ command: "snapshott" }, 'Did you mean "snapshot"?'],
  ])("%j is refused", async (given, said) => {
    const { run } = await givenBranch([live()]);
    const result = await run("schedule", { inputs: given, environment: aws.environment });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toContain(said);
    expect(aws.calls).toEqual(NO_CALLS);
  });

  it("is refused where GitHub grants no identity, and reads the default branch's policy in a pull request", async () => {
    const { run } = await givenPullRequest({
      base: { ...live(), [POLICY]: `${askingAt(aws.url)}instances: {prod: {}}\n` },
      changes: [{ [POLICY]: "instances: {evil: {identityStoreId: d-0000000000}}\n" }],
    });
    const fork = await run("pull_request_fork", { inputs, environment: aws.environment });
    expect(fork.exitCode).toBe(2);
    expect(fork.stdout).toContain("No snapshot was taken: GitHub grants pull requests from forks no AWS identity.");
    const own = await run("pull_request", { inputs: { ...inputs, output: "s.json" }, environment: aws.environment });
    expect(own.stdout).toContain("(instance prod)");
  });
});

describe("a snapshot from outside of the workspace", () => {
  const outside = join(temporaryFolder("artifact"), "snapshot.json");
  writeFileSync(outside, snapshotOf("AWS-Developers"));

  it("is read where the input names it by its whole path", async () => {
    const { run } = await givenPullRequest({ base: live(), changes: [{ [ACCESS]: accessOf("AWS-Nobody") }] });
    const result = await run("pull_request_fork", { inputs: { directory: outside } });
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: ["unknown-group new group AWS-Nobody"] });
  });

  it("is none where it lies in the workspace after all, or cannot be read", async () => {
    const change = { [ACCESS]: accessOf("AWS-Nobody"), [SNAPSHOT]: snapshotOf("AWS-Nobody") };
    const { run, clone } = await givenPullRequest({ base: live(), changes: [change] });
    const linked = `${outside}.link`;
    symlinkSync(join(clone.directory, SNAPSHOT), linked);
    for (const directory of [join(clone.directory, SNAPSHOT), linked, `${outside}.none`]) {
      const result = await run("pull_request", { inputs: { directory } });
      expect(result.exitCode).toBe(2);
      expect(result.stdout).toContain("The input directory names the snapshot");
    }
  });
});
