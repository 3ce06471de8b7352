import { describe, expect, it } from "vitest";
import { ACCESS, accessOf, goodFiles, POLICY, policyWithSnapshot, SNAPSHOT, snapshotOf } from "./access.ts";
import { givenBranch, givenPullRequest } from "./given.ts";
import { annotationsOf, judgementOf, reportOf } from "./judgement.ts";
import { NODES } from "./nodes.ts";

const UNKNOWN = { [ACCESS]: accessOf("AWS-Developers", "AWS-Ghosts") };
const FOUND = "unknown-group new group AWS-Ghosts";

describe.each(NODES)("a pull request, on $name", ({ program: node }) => {
  it("is green where all is well", async () => {
    const { run, pull } = await givenPullRequest({
      base: goodFiles,
      changes: [{ [ACCESS]: accessOf("AWS-Developers", "AWS-Auditors") }],
    });
    const result = await run("pull_request", { node });
    expect(judgementOf(result)).toEqual({ verdict: "pass", findings: [] });
    expect(result.commands).toEqual([]);
    expect(reportOf(result)).toMatchObject({
      policy: { path: POLICY, commit: pull.base },
      directories: [{ mode: "snapshot", takenAt: "2026-01-01T00:00:00Z" }],
      identity: { files: 1, grants: 2, referencedGroups: ["AWS-Auditors", "AWS-Developers"] },
    });
    expect(result.summary).toContain("snapshot of 2026-01-01");
  });

  it("is red for a group that does not exist, and says where", async () => {
    const { run } = await givenPullRequest({ base: goodFiles, changes: [UNKNOWN] });
    const result = await run("pull_request", { node });
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [FOUND] });
    expect(annotationsOf(result, "error")).toEqual([expect.stringMatching(/^identity\/access\.yaml:11: .*AWS-Ghosts/)]);
    expect(result.summary).toContain("AWS-Ghosts");
    expect(result.stdout).toContain("identity/access.yaml:11:24");
    expect(result.stdout).toContain("fail: 1 error; ");
  });

  it("may hold what main holds too", async () => {
    const { run } = await givenPullRequest({ base: { ...goodFiles, ...UNKNOWN }, changes: [{ "README.md": "new" }] });
    const result = await run("pull_request", { node });
    expect(judgementOf(result)).toEqual({ verdict: "pass", findings: ["unknown-group existing group AWS-Ghosts"] });
    expect(annotationsOf(result, "error")).toEqual([]);
    expect(annotationsOf(result, "notice")).toEqual([expect.stringContaining("existing error, not of this change")]);
    expect(result.summary).toContain("Existing");
  });

  it("is judged in a merge group as in itself", async () => {
    const base = { ...goodFiles, "identity/old.yaml": "schemaVersion: 1\ngroups: []\nteams: []\n" };
    const { run } = await givenPullRequest({ base, changes: [UNKNOWN] });
    expect(judgementOf(await run("merge_group", { node }))).toEqual({
      verdict: "fail",
      findings: [FOUND, "unknown-field existing identity/old.yaml#teams"],
    });
  });

  it("is judged as data under pull_request_target", async () => {
    const { run, pull } = await givenPullRequest({
      base: goodFiles,
      changes: [UNKNOWN, { [POLICY]: "failOn: never\n" }],
    });
    const result = await run("pull_request_target", { node, sha: pull.base });
    expect(judgementOf(result)).toEqual({
      verdict: "fail",
      findings: [`policy-changed new policy ${POLICY}`, FOUND],
    });
  });
});

describe.each(NODES)("a state, on $name", ({ program: node }) => {
  const bad = { ...goodFiles, ...UNKNOWN };

  it.each(["push", "push_new_branch", "push_forced", "schedule", "workflow_dispatch"] as const)(
    "is red on %s for what was there before",
    async (event) => {
      const push = (ids: readonly string[]) => ({
        after: ids.at(-1),
        ...(event === "push" ? { before: ids[0] } : {}),
      });
      const facts = event.startsWith("push") ? push : () => ({});
      const { run } = await givenBranch([bad, { "README.md": "new" }], facts);
      expect(judgementOf(await run(event, { node }))).toEqual({ verdict: "fail", findings: [FOUND] });
    },
  );
});

describe("a push", () => {
  it("is judged by its own policy and snapshot", async () => {
    const { run } = await givenBranch([
      goodFiles,
      { ...UNKNOWN, [SNAPSHOT]: snapshotOf("AWS-Developers", "AWS-Ghosts") },
      { [POLICY]: policyWithSnapshot("failOn: warning") },
    ]);
    expect(judgementOf(await run("push"))).toEqual({ verdict: "pass", findings: [] });
  });
});

describe("a pull request whose base moved on", () => {
  it("is judged against the newer base, which the merge commit knows", async () => {
    const { run, pull } = await givenPullRequest({
      base: goodFiles,
      changes: [{ "README.md": "new" }],
      meanwhile: [UNKNOWN],
    });
    const old = pull.author.id("main~1");
    const result = await run("pull_request", { changes: { "pull_request.base.sha": old } });
    expect(judgementOf(result)).toEqual({ verdict: "pass", findings: ["unknown-group existing group AWS-Ghosts"] });
  });

  it("answers for what only the two together make", async () => {
    const set =
      "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    managedPolicies: [arn:aws:iam::aws:policy/SecurityAudit]\n";
    const { run } = await givenPullRequest({
      base: { ...goodFiles, "identity/audit.yaml": set },
      changes: [
        {
          "identity/more.yaml": accessOf("AWS-Auditors")
            .replace("[ReadOnly]", "[Audit]")
            .replace(/accounts:\n.*\npermissionSets:\n.*\n.*\n/, ""),
        },
      ],
      meanwhile: [{ "identity/audit.yaml": null }],
    });
    const { verdict, findings } = judgementOf(await run("pull_request"));
    expect(verdict).toBe("fail");
    expect(findings).toEqual([expect.stringMatching(/^unknown-permission-set new .*Audit/)]);
  });
});
