import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/rules/finding.ts";
import { createPullRequest } from "../support/pull-request.ts";
import type { Files } from "../support/repository.ts";
import { scimToken } from "../support/secrets.ts";
import { ACCESS, accessOf, goodFiles, POLICY, policyWithSnapshot, SNAPSHOT, snapshotOf } from "./access.ts";
import { checkedOut, continued, givenPullRequest, stage } from "./given.ts";
import { annotationsOf, judgementOf, reportOf } from "./judgement.ts";

const GHOSTS = { [ACCESS]: accessOf("AWS-Developers", "AWS-Ghosts") };
const FOUND = "unknown-group new group AWS-Ghosts";
const CHANGED = `policy-changed new policy ${POLICY}`;
const BASELINE = "directory/baseline.yaml";
const waiver = (accepted: string): string =>
  `waivers:\n  - rule: unknown-group\n    ${accepted}\n    owner: mallory\n    reason: trust me\n    expires: 2099-12-31\n`;

describe("a pull request that needs a group which does not exist stays red where it also", () => {
  it.each<[what: string, more: Files, found: readonly string[]]>([
    ["lets nothing fail", { [POLICY]: policyWithSnapshot("failOn: never") }, [CHANGED, FOUND]],
    [
      "switches gates off",
      { [POLICY]: policyWithSnapshot("gates: {documents: false, directory: false}") },
      [CHANGED, FOUND],
    ],
    ["adds a waiver", { [POLICY]: policyWithSnapshot(waiver("subject: group AWS-Ghosts")) }, [CHANGED, FOUND]],
    [
      "allows local groups",
      {
        [POLICY]: policyWithSnapshot().replace("directory: {}", 'directory: {locallyManagedGroups: ["*"]}'),
        "identity/groups.yaml":
          "schemaVersion: 1\ngroups:\n  - {displayName: AWS-Ghosts, source: identity-store}\n  - {displayName: AWS-Developers}\n",
      },
      [CHANGED, FOUND, "local-group new group AWS-Ghosts"],
    ],
    [
      "says that the group is a local one",
      {
        "identity/groups.yaml":
          "schemaVersion: 1\ngroups:\n  - {displayName: AWS-Ghosts, source: identity-store}\n  - {displayName: AWS-Developers}\n",
      },
      [FOUND, "local-group new group AWS-Ghosts"],
    ],
    [
      "adds the group to the snapshot",
      { [SNAPSHOT]: snapshotOf("AWS-Developers", "AWS-Ghosts") },
      [`policy-changed new snapshot ${SNAPSHOT}`, FOUND],
    ],
    [
      "names another snapshot",
      {
        [POLICY]: policyWithSnapshot().replace(SNAPSHOT, "directory/other.json"),
        "directory/other.json": snapshotOf("AWS-Developers", "AWS-Ghosts"),
      },
      [CHANGED, "policy-changed new snapshot directory/other.json", FOUND],
    ],
    [
      "adds to the baseline",
      { [BASELINE]: waiver("fingerprint: 0123456789abcdef") },
      [`policy-changed new baseline ${BASELINE}`, FOUND],
    ],
    ["takes the policy out", { [POLICY]: null }, [`policy-changed new policy ${POLICY}`, FOUND]],
    [
      "renames the policy",
      { [POLICY]: null, ".github/identity-guard.yaml": policyWithSnapshot("failOn: never") },
      [CHANGED, FOUND],
    ],
  ])("%s", async (_what, more, found) => {
    const { run, pull } = await givenPullRequest({
      base: { ...goodFiles, [POLICY]: policyWithSnapshot(`baseline: ${BASELINE}`), [BASELINE]: "waivers: []\n" },
      changes: [{ ...GHOSTS, ...more }],
    });
    const result = await run("pull_request");
    const { verdict, findings } = judgementOf(result);
    expect(verdict).toBe("fail");
    expect([...findings].sort()).toEqual([...found].sort());
    expect(reportOf(result).policy.commit).toBe(pull.base);
    expect(annotationsOf(result, "error")).toEqual(expect.arrayContaining([expect.stringContaining("AWS-Ghosts")]));
  });

  it.each<[what: string, inputs: Readonly<Record<string, string>>]>([
    ["asks for a milder threshold", { "fail-on": "never" }],
    ["names its own policy file", { config: "mine.yml" }],
  ])("%s by an input", async (_what, inputs) => {
    const { run } = await givenPullRequest({
      base: goodFiles,
      changes: [{ ...GHOSTS, "mine.yml": "failOn: never\n" }],
    });
    const result = await run("pull_request", { inputs: { directory: SNAPSHOT, ...inputs } });
    expect(judgementOf(result).verdict).toBe("fail");
    expect(judgementOf(result).findings).toContain(FOUND);
  });

  it("may tighten the policy by an input", async () => {
    const { run } = await givenPullRequest({
      base: goodFiles,
      changes: [{ [POLICY]: policyWithSnapshot("failOn: never") }],
    });
    expect(judgementOf(await run("pull_request"))).toEqual({ verdict: "pass", findings: [CHANGED] });
    expect(judgementOf(await run("pull_request", { inputs: { "fail-on": "warning" } })).verdict).toBe("fail");
  });
});

describe("a pull request that commits a secret stays red where it also", () => {
  const token = scimToken();
  const fingerprint = fingerprintOf("aws-scim-token", "", token);
  const accepted = `waivers:\n  - {rule: aws-scim-token, fingerprint: "${fingerprint}", owner: mallory, reason: trust me, expires: 2099-12-31}\n`;

  it.each<[what: string, base: string, more: Files]>([
    ["adds it to the baseline", policyWithSnapshot(`baseline: ${BASELINE}`), { [BASELINE]: accepted }],
    [
      "names another baseline",
      policyWithSnapshot(),
      { [POLICY]: policyWithSnapshot("baseline: mine.yml"), "mine.yml": accepted },
    ],
    ["switches the gate off", policyWithSnapshot(), { [POLICY]: policyWithSnapshot("gates: {secrets: false}") }],
  ])("%s", async (_what, policy, more) => {
    const { run } = await givenPullRequest({
      base: { ...goodFiles, [POLICY]: policy, [BASELINE]: "waivers: []\n" },
      changes: [{ "sync.sh": token, ...more }, { "sync.sh": null }],
    });
    const { verdict, findings } = judgementOf(await run("pull_request"));
    expect(verdict).toBe("fail");
    expect(findings).toContainEqual(expect.stringMatching(/^aws-scim-token new /));
    expect(findings).toContainEqual(expect.stringMatching(/^policy-changed new /));
  });

  it("is green once main's baseline has it, however it is written, and says who answers for it", async () => {
    const { run } = await givenPullRequest({
      base: {
        ...goodFiles,
        [POLICY]: policyWithSnapshot(`baseline: ${BASELINE}`),
        [BASELINE]: `history: true\n${accepted}`,
      },
      changes: [{ "sync.sh": token }, { "sync.sh": null, "other.txt": "x" }],
    });
    const { verdict, findings } = judgementOf(await run("pull_request"));
    expect([verdict, findings]).toEqual(["pass", [expect.stringMatching(/^aws-scim-token waived /)]]);
  });
});

describe("an identity file stays in sight", () => {
  const UNCLAIMED = `unclaimed-file new file ${ACCESS}`;

  it.each<[what: string, content: string]>([
    ["that says no version any more", accessOf("AWS-Ghosts").replace("schemaVersion: 1\n", "")],
    ["that says something else", "note: moved\n"],
    ["that is empty", ""],
  ])("%s", async (_what, content) => {
    const { run } = await givenPullRequest({ base: goodFiles, changes: [{ [ACCESS]: content }] });
    expect(judgementOf(await run("pull_request"))).toEqual({ verdict: "fail", findings: [UNCLAIMED] });
  });

  it("that becomes a symbolic link, which is not followed", async () => {
    const secret = `AUTHORIZATION: basic ${Buffer.from("x-access-token:made-up").toString("base64")}`;
    const pull = continued(createPullRequest({ base: goodFiles, changes: [{}] }), (author) =>
      stage(author, "120000", ACCESS, "../.git/config"),
    );
    const { run, clone } = await checkedOut(pull);
    clone.git("config", "http.https://github.example/.extraheader", secret);
    const result = await run("pull_request", { inputs: { "explain-files": "true" } });
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [UNCLAIMED] });
    expect([result.stdout, result.summary, result.reportText].join("\n")).not.toContain(secret.slice(15));
  });

  it("whatever its attributes make of it in the work tree", async () => {
    const pull = continued(createPullRequest({ base: goodFiles, changes: [GHOSTS] }), (author) =>
      stage(author, "100644", ".gitattributes", "identity/*.yaml text working-tree-encoding=UTF-16\n"),
    );
    const { run, clone } = await checkedOut(pull);
    expect(clone.git("show", `HEAD:${ACCESS}`)).toContain("AWS-Ghosts");
    expect(judgementOf(await run("pull_request"))).toEqual({ verdict: "fail", findings: [FOUND] });
  });

  it("whatever .gitmodules wants to be ignored, and whatever is done to the work tree", async () => {
    const modules = '[submodule "identity"]\n\tpath = identity\n\turl = ../other.git\n\tignore = all\n';
    const { run, clone } = await givenPullRequest({
      base: goodFiles,
      changes: [{ ...GHOSTS, ".gitmodules": modules }],
    });
    clone.write(ACCESS, accessOf("AWS-Developers"));
    expect(judgementOf(await run("pull_request"))).toEqual({ verdict: "fail", findings: [FOUND] });
  });
});

describe("the policy of the default branch", () => {
  it("that is not valid ends everything, at its line", async () => {
    const broken = policyWithSnapshot("failOn: sometimes");
    const { run } = await givenPullRequest({ base: { ...goodFiles, [POLICY]: broken }, changes: [GHOSTS] });
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "error", findings: [expect.stringMatching(/^invalid-policy new/)] });
    expect(annotationsOf(result, "error")).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${POLICY}:5: .*"sometimes"`))]),
    );
  });

  it("judges a change whose own policy is not valid, which is a finding", async () => {
    const { run } = await givenPullRequest({
      base: goodFiles,
      changes: [{ [POLICY]: policyWithSnapshot("failOn: sometimes") }],
    });
    const result = await run("pull_request");
    expect(judgementOf(result).verdict).toBe("fail");
    expect(judgementOf(result).findings).toEqual([CHANGED, expect.stringMatching(/^invalid-policy new/)]);
    expect(annotationsOf(result, "error")).toEqual([expect.stringMatching(/^\.github\/identity-guard\.yml:5: /)]);
  });

  it("may be the first one ever, which is a warning", async () => {
    const { run } = await givenPullRequest({
      base: { [ACCESS]: accessOf("AWS-Developers") },
      changes: [{ [POLICY]: policyWithSnapshot(), [SNAPSHOT]: snapshotOf("AWS-Developers") }],
    });
    const result = await run("pull_request");
    expect(judgementOf(result).verdict).toBe("incomplete");
    expect(judgementOf(result).findings).toEqual([CHANGED, `policy-changed new snapshot ${SNAPSHOT}`]);
    expect(annotationsOf(result, "warning")).toHaveLength(2);
    expect(annotationsOf(result, "error")).toEqual([]);
  });

  it("must have the files that it names", async () => {
    const { run } = await givenPullRequest({
      base: { ...goodFiles, [SNAPSHOT]: null },
      changes: [{ [SNAPSHOT]: snapshotOf() }],
    });
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({
      verdict: "error",
      findings: [expect.stringMatching(/^invalid-policy new/), `policy-changed new snapshot ${SNAPSHOT}`],
    });
    expect(reportOf(result).findings[0]?.message).toContain(
      `names the snapshot "${SNAPSHOT}", and there is no such file`,
    );
  });
});
