import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AwsServer, NO_CALLS, plainGroup, scimGroup, startAwsServer } from "../support/aws-server.ts";
import { ACCESS, accessOf, askingAt, goodFiles, POLICY, policyWithSnapshot, SNAPSHOT } from "./access.ts";
import { givenBranch, givenPullRequest, type StepOptions } from "./given.ts";
import { annotationsOf, judgementOf, reportOf } from "./judgement.ts";
import { NODES } from "./nodes.ts";

let aws: AwsServer;
const live = () => ({ [POLICY]: askingAt(aws.url), [ACCESS]: accessOf("AWS-Developers") });
beforeEach(async () => {
  aws = await startAwsServer([scimGroup("AWS-Developers"), scimGroup("AWS-Auditors")]);
});
afterEach(() => aws.close());

/** Judges a pull request that makes these groups of those, with credentials for the server. */
async function judged(before: readonly string[], after: readonly string[], options: StepOptions = {}) {
  const { run } = await givenPullRequest({
    base: { ...live(), [ACCESS]: accessOf(...before) },
    changes: [{ "README.md": "new", [ACCESS]: accessOf(...after) }],
  });
  return run("pull_request", { ...options, environment: { ...aws.environment, ...options.environment } });
}

describe.each(NODES)("AWS, on $name", ({ program: node }) => {
  it("is asked once for both trees, by name, where groups are few and all exist", async () => {
    const result = await judged(["AWS-Developers"], ["AWS-Developers", "AWS-Auditors"], { node });
    expect(judgementOf(result)).toEqual({ verdict: "pass", findings: [] });
    expect(reportOf(result).directories).toEqual([{ instance: "default", mode: "live", takenAt: expect.any(String) }]);
    expect(aws.calls).toEqual({ ...NO_CALLS, ListInstances: 1, GetGroupId: 2, DescribeGroup: 2 });
    expect(aws.strays).toEqual([]);
    expect(result.summary).toContain("live directory");
  });

  it("says what is missing, what is nearly there, and what the base lacked too", async () => {
    aws.groups = [
      ...aws.groups,
      plainGroup("By-Hand"),
      ...Array.from({ length: 150 }, (_, n) => scimGroup(`Team-${n}`)),
    ];
    const before = ["AWS-Gone", "AWS-Developers"];
    const result = await judged(before, [...before, "aws-developers", "Team-1500", "By-Hand", "Team-149"], { node });
    expect(judgementOf(result)).toEqual({
      verdict: "fail",
      findings: [
        "unknown-group existing group AWS-Gone",
        "near-miss-group new group aws-developers",
        "unknown-group new group Team-1500",
        "unverified-provenance new group By-Hand",
      ],
    });
    expect(reportOf(result).findings.map(({ evidence }) => evidence)).toEqual(Array(4).fill("live"));
    expect(reportOf(result).findings[1]?.suggestion).toBe('"AWS-Developers"');
    expect(aws.calls.ListGroups).toBe(2);
    expect(aws.calls.ListInstances).toBe(1);
  });

  it("is asked for all groups where the policy names look-alike-group; else that rule was not checked", async () => {
    aws.groups = [...aws.groups, scimGroup("AWS-D\u0435velopers")];
    const quiet = await judged([], ["AWS-Developers"], { node });
    expect(judgementOf(quiet)).toEqual({ verdict: "pass", findings: [] });
    expect(reportOf(quiet).gates).toContainEqual({
      gate: "directory",
      instance: "default",
      status: "ran",
      notChecked: [{ rule: "look-alike-group", reason: expect.stringContaining("not all groups listed") }],
    });
    expect(quiet.summary).toContain("not checked: look");
    expect(aws.calls.ListGroups).toBe(0);
    const { run } = await givenBranch([
      { ...live(), [POLICY]: `${askingAt(aws.url)}rules: {look-alike-group: error}\n` },
    ]);
    const result = await run("push", { node, environment: aws.environment });
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: ["look-alike-group new group AWS-Developers"] });
    expect(aws.calls).toMatchObject({ ListGroups: 1, GetGroupId: 1 });
  });

  it("that denies ListGroups fails the gate, and the action to allow is named", async () => {
    aws.fault("ListGroups", { kind: "denied" });
    const result = await judged(["AWS-Developers"], ["AWS-Ghosts"], { node });
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
    expect(annotationsOf(result, "error")).toEqual([expect.stringContaining("identitystore:ListGroups")]);
    expect(result.summary).toContain("identitystore:ListGroups");
    expect(aws.calls.ListGroups).toBe(1);
  });
});

describe("AWS", () => {
  it("that throttles at first is asked again", async () => {
    for (const operation of ["ListInstances", "GetGroupId", "DescribeGroup"] as const)
      aws.fault(operation, { kind: "throttled" }, 1);
    expect(judgementOf(await judged([], ["AWS-Developers"]))).toEqual({ verdict: "pass", findings: [] });
    expect(aws.calls).toEqual({ ...NO_CALLS, ListInstances: 2, GetGroupId: 2, DescribeGroup: 2 });
  });

  it("that does not find the store fails the gate, and no group is called missing", async () => {
    aws.fault("GetGroupId", { kind: "not-found", resourceType: "IDENTITY_STORE" });
    const result = await judged([], ["AWS-Developers"]);
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
    expect(annotationsOf(result, "error")).toEqual([expect.stringContaining("identityStoreId")]);
  });

  it("that does not answer in time fails the gate", async () => {
    aws.fault("ListInstances", { kind: "silent" });
    const result = await judged([], ["AWS-Developers"], { inputs: { "directory-timeout": "1" } });
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
    expect(annotationsOf(result, "error")).toEqual([expect.stringContaining("1 seconds")]);
  });

  it("is replaced by the snapshot only where the policy says so", async () => {
    aws.fault("ListInstances", { kind: "denied" });
    for (const [setting, verdict] of [
      [[], "error"],
      [["onFailure: snapshot"], "pass"],
    ] as const) {
      const policy = policyWithSnapshot().replace("directory: {}\n", askingAt(aws.url, ...setting));
      const { run } = await givenBranch([{ ...goodFiles, [POLICY]: policy }]);
      const result = await run("push", { environment: aws.environment });
      expect(judgementOf(result)).toEqual({ verdict, findings: [] });
      for (const shown of [result.stdout, result.summary]) expect(shown).toMatch(/sso:(?:&#8203;)?ListInstances/);
    }
  });

  it("is not asked where no gate needs it", async () => {
    const result = await judged([], ["AWS-Ghosts"], { inputs: { only: "documents,secrets" } });
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
    expect(result.stdout).toContain("not selected");
    expect(aws.calls).toEqual(NO_CALLS);
  });
});

describe("wait-for-sync", () => {
  const inputs = { "wait-for-sync": "1" };

  it("waits for a group that is provisioned meanwhile, and says so", async () => {
    const arriving = setInterval(() => {
      if (aws.calls.ListGroups > 0) aws.groups = [...aws.groups, scimGroup("AWS-New")];
      if (aws.calls.ListGroups > 0) clearInterval(arriving);
    }, 50);
    const result = await judged(["AWS-Developers"], ["AWS-Developers", "AWS-New"], { inputs });
    clearInterval(arriving);
    expect(judgementOf(result)).toEqual({ verdict: "pass", findings: [] });
    expect(reportOf(result).directories).toMatchObject([
      { waited: { seconds: 10, arrived: ["AWS-New"], missing: [] } },
    ]);
    expect(result.stdout).toContain("identity-guard: Waiting up to 1 minute for 1 group to be provisioned: AWS-New\n");
    expect(result.stdout).toContain("identity-guard: After 10 seconds: AWS-New. All groups are there.\n");
    expect(result.stdout).toContain("directory: waited 10 seconds for groups to be provisioned: AWS-New arrived\n");
    expect(result.summary).toContain("waited 10 seconds");
  });

  it("is given up cleanly when the step is cancelled", async () => {
    const result = await judged([], ["AWS-New"], { inputs, cancelAt: "Waiting up to" });
    expect(result.exitCode).toBe(2);
    expect(annotationsOf(result, "error")).toEqual([expect.stringContaining("Interrupted while waiting")]);
    expect(result.stderr).toBe("");
    expect(result.outputs).toEqual({});
  });

  it("does not wait for what the base lacks too", async () => {
    const result = await judged(["AWS-Gone"], ["AWS-Gone"], { inputs });
    expect(judgementOf(result)).toEqual({ verdict: "pass", findings: ["unknown-group existing group AWS-Gone"] });
    expect(result.stdout).not.toContain("Waiting");
  });

  it("has a note where a snapshot answers", async () => {
    const { run } = await givenPullRequest({ base: goodFiles, changes: [{ [ACCESS]: accessOf("AWS-New") }] });
    const result = await run("pull_request_fork", { inputs });
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: ["unknown-group new group AWS-New"] });
    for (const shown of [result.stdout, result.summary])
      expect(shown).toMatch(/GitHub grants.*wait\W{1,2}for\W{1,2}sync had no/);
  });

  it.each(["0", "361", "1.5", "ten"])("does not take %s", async (minutes) => {
    const result = await judged([], ["AWS-Developers"], { inputs: { "wait-for-sync": minutes } });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toContain(`takes a number of minutes from 1 to 360, not "${minutes}"`);
  });
});

describe.each([["pull_request_fork"], ["pull_request_dependabot"]] as const)(
  "%s, to which GitHub grants no identity",
  (event) => {
    const ghosts = { [ACCESS]: accessOf("AWS-Developers", "AWS-Ghosts") };
    const known = { [ACCESS]: accessOf("AWS-Developers", "AWS-Auditors") };

    it("is judged by the snapshot of the policy, even if there are credentials", async () => {
      const { run } = await givenPullRequest({ base: goodFiles, changes: [ghosts] });
      const result = await run(event, { environment: aws.environment });
      expect(judgementOf(result)).toEqual({ verdict: "fail", findings: ["unknown-group new group AWS-Ghosts"] });
      expect(reportOf(result).directories).toMatchObject([{ mode: "snapshot" }]);
      for (const shown of [result.stdout, result.summary]) expect(shown).toMatch(/taken at 2026-01-01.*GitHub grants/);
      expect(aws.calls).toEqual(NO_CALLS);
    });

    it("is incomplete, and green, without a snapshot", async () => {
      const { run } = await givenPullRequest({ base: live(), changes: [known] });
      const result = await run(event);
      expect(judgementOf(result)).toEqual({ verdict: "incomplete", findings: [] });
      expect(result.exitCode).toBe(0);
      expect(annotationsOf(result, "notice")).toEqual([
        expect.stringMatching(/gate directory skipped: GitHub grants .* no AWS identity and no snapshot/),
      ]);
      expect(result.summary).toContain("not checked: directory");
    });

    it("is an error where the policy requires the gate", async () => {
      const base = { ...live(), [POLICY]: `${askingAt(aws.url)}require: [directory]\n` };
      const { run } = await givenPullRequest({ base, changes: [known] });
      const result = await run(event);
      expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
      expect(annotationsOf(result, "error")).toEqual([expect.stringContaining("gate directory skipped")]);
    });
  },
);

describe("without credentials", () => {
  it("a pull request of the same repository is an error where the policy has a directory section", async () => {
    const { run } = await givenPullRequest({ base: live(), changes: [{ "README.md": "new" }] });
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [] });
    expect(result.stdout).toContain("no AWS credentials and no snapshot");
  });

  it("a pull request is incomplete where there is no policy", async () => {
    const { run } = await givenPullRequest({ base: { [ACCESS]: accessOf("A") }, changes: [{ "README.md": "new" }] });
    expect(judgementOf(await run("pull_request"))).toEqual({ verdict: "incomplete", findings: [] });
  });

  it("a snapshot that an input names is read from the default branch", async () => {
    const { run } = await givenPullRequest({ base: live(), changes: [{ [SNAPSHOT]: goodFiles[SNAPSHOT] ?? null }] });
    const inputs = { directory: SNAPSHOT };
    const result = await run("pull_request", { inputs });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toContain(`names the snapshot "${SNAPSHOT}", which is not in main`);
  });
});
