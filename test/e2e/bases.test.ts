import { describe, expect, it } from "vitest";
import { createPullRequest } from "../support/pull-request.ts";
import { ACCESS, accessOf, goodFiles, grant, POLICY, policyWithSnapshot } from "./access.ts";
import { checkedOut, givenPullRequest } from "./given.ts";
import { judgementOf, reportOf } from "./judgement.ts";

const GHOSTS = { [ACCESS]: accessOf("AWS-Developers", "AWS-Ghosts") };
const FOUND = "unknown-group new group AWS-Ghosts";
const EXISTING = "unknown-group existing group AWS-Ghosts";

describe("a red main branch", () => {
  const red = { ...goodFiles, [ACCESS]: accessOf("AWS-Ghosts", "AWS-Spectres") };

  it("does not block the change that repairs it", async () => {
    const { run } = await givenPullRequest({ base: red, changes: [{ [ACCESS]: accessOf("AWS-Developers") }] });
    expect(judgementOf(await run("pull_request"))).toEqual({ verdict: "pass", findings: [] });
  });

  it.each([
    ["", accessOf("AWS-Ghosts")],
    [" and moves the other by some lines", `# Who may do what\n\n${accessOf("AWS-Ghosts")}`],
    [" and puts another assignment before the other", accessOf("AWS-Developers", "AWS-Ghosts")],
    [
      " and writes the other in another style",
      accessOf("AWS-Developers").concat(
        "  - {targets: {accounts: [sandbox]}, permissionSets: [ReadOnly], principal: {group: AWS-Ghosts}}\n",
      ),
    ],
  ])("does not block a change that repairs one of two faults%s", async (_how, access) => {
    const { run } = await givenPullRequest({ base: red, changes: [{ [ACCESS]: access }] });
    expect(judgementOf(await run("pull_request"))).toEqual({ verdict: "pass", findings: [EXISTING] });
  });

  it.each([
    ["grants the same group more elsewhere", ACCESS, "AWS-Ghosts", ["AWS-Ghosts"]],
    ["drops the harmless grant and adds another", ACCESS, "AWS-Ghosts", []],
    ["moves the grant into another file", "identity/other.yaml", "AWS-Ghosts", []],
  ])("does not excuse a change that %s", async (_how, path, group, kept) => {
    const head = 'accounts:\n  production: {id: "444455556666"}\n';
    const more = grant(group).join("\n").replace("sandbox", "production");
    const access = `schemaVersion: 1\n${head}assignments:\n${more}\n`;
    const { run } = await givenPullRequest({
      base: { ...goodFiles, [ACCESS]: accessOf("AWS-Ghosts") },
      changes: [{ [ACCESS]: accessOf(...kept), [path === ACCESS ? "identity/more.yaml" : path]: access }],
    });
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [FOUND] });
    expect(reportOf(result).findings[0]?.path).toBe(path === ACCESS ? "identity/more.yaml" : path);
  });
});

describe("the base of a pull request is not the author's", () => {
  const evil = { ...GHOSTS, [POLICY]: policyWithSnapshot("failOn: never") };

  it("where the pull request aims at a branch of the author", async () => {
    const pull = createPullRequest({ base: goodFiles, changes: [evil, { "README.md": "harmless" }] });
    const { author } = pull;
    author.git("checkout", "--quiet", "-b", "staging", "change~1");
    const merge = author.merge("change");
    author.git("push", "--quiet", "origin", "change~1:refs/heads/staging", `+${merge}:refs/pull/1/merge`);
    const { run } = await checkedOut({ ...pull, merge });
    const changes = { "pull_request.base.ref": "staging", "pull_request.base.sha": author.id("change~1") };
    const result = await run("pull_request", { changes });
    expect(judgementOf(result).verdict).toBe("fail");
    expect(judgementOf(result).findings).toContain(FOUND);
    expect(reportOf(result).policy.commit).toBe(pull.base);
  });

  it("where GITHUB_SHA is a merge that the author made", async () => {
    const pull = createPullRequest({ base: goodFiles, changes: [evil] });
    const { author } = pull;
    author.git("checkout", "--quiet", "change");
    const own = author.git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-p", pull.base, "-m", "Merge main");
    author.git("push", "--quiet", "--force", "origin", `${own}:refs/pull/1/head`);
    const { run } = await checkedOut({ ...pull, head: own }, { commit: own });
    const result = await run("pull_request");
    expect(judgementOf(result).verdict).toBe("fail");
    expect(judgementOf(result).findings).toContain(FOUND);
  });

  it("where an old run is run again: policy comes from the branch as it is now", async () => {
    const lax = { ...goodFiles, [POLICY]: policyWithSnapshot("failOn: never") };
    const pull = createPullRequest({ base: lax, changes: [GHOSTS] });
    const strict = pull.author.commit("Tighten", { [POLICY]: policyWithSnapshot() });
    pull.author.git("push", "--quiet", "origin", "main");
    const { run } = await checkedOut(pull);
    const result = await run("pull_request");
    expect(judgementOf(result).verdict).toBe("fail");
    expect(judgementOf(result).findings).toContain(FOUND);
    expect(reportOf(result).policy.commit).toBe(strict);
  });

  it("where tags carry the names of the branch", async () => {
    const pull = createPullRequest({ base: goodFiles, changes: [evil] });
    for (const name of ["main", "origin/main", "heads/main"]) {
      pull.author.git("tag", name, pull.head);
      pull.author.git("push", "--quiet", "origin", `refs/tags/${name}`);
    }
    const { run, clone } = await checkedOut(pull);
    for (const name of ["main", "origin/main", "FETCH_HEAD"]) clone.git("tag", name, "HEAD");
    const result = await run("pull_request");
    expect(judgementOf(result).verdict).toBe("fail");
    expect(judgementOf(result).findings).toContain(FOUND);
    expect(reportOf(result).policy.commit).toBe(pull.base);
  });
});

describe("a checkout", () => {
  it("of the author's branch, and of all history, is judged as one of the merge commit is", async () => {
    const { run, clone, pull } = await givenPullRequest({ base: goodFiles, changes: [GHOSTS] });
    clone.git("fetch", "--quiet", `file://${pull.origin}`, pull.head);
    clone.git("checkout", "--quiet", pull.head);
    expect(judgementOf(await run("pull_request"))).toEqual({ verdict: "fail", findings: [FOUND] });
    clone.git("fetch", "--quiet", "--unshallow", `file://${pull.origin}`, "+refs/heads/*:refs/remotes/origin/*");
    expect(judgementOf(await run("pull_request"))).toEqual({ verdict: "fail", findings: [FOUND] });
  });

  it("is left without new references", async () => {
    const { run, clone } = await givenPullRequest({ base: goodFiles, changes: [GHOSTS] });
    const before = clone.git("for-each-ref");
    await run("pull_request");
    expect([clone.git("for-each-ref"), clone.git("status", "--porcelain")]).toEqual([before, ""]);
  });

  it("may have kept no credentials, where the action is given the token", async () => {
    const token = `ghs_made_up_${process.pid}`;
    const { run, server } = await givenPullRequest({ base: goodFiles, changes: [GHOSTS], token });
    const result = await run("pull_request", { inputs: { token } });
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [FOUND] });
    expect(server.requests.length).toBeGreaterThan(0);
    expect([result.stdout, result.summary, result.reportText].join("\n")).not.toContain(token);
  });

  it("may be of one folder", async () => {
    const inFolder = (files: typeof goodFiles) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`aws/${path}`, text]));
    const { run } = await givenPullRequest({ base: inFolder(goodFiles), changes: [inFolder(GHOSTS)] });
    const result = await run("pull_request", { inputs: { path: "aws" } });
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [FOUND] });
    expect(result.commands[0]?.properties["file"]).toBe(`aws/${ACCESS}`);
    expect(reportOf(result).findings[0]?.path).toBe(ACCESS);
  });
});
