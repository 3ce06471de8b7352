import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createPullRequest } from "../support/pull-request.ts";
import { createRepository } from "../support/repository.ts";
import { pathToken, scimToken } from "../support/secrets.ts";
import { goodFiles } from "./access.ts";
import { checkedOut, continued, type Given, givenBranch, givenPullRequest, givenPush, stage } from "./given.ts";
import { annotationsOf, failureOf, judgementOf, reportOf } from "./judgement.ts";

const LEAK = expect.stringMatching(/^aws-scim-token new /);
const leak = (token: string) => ({ "sync.sh": `# sync\nTOKEN=${token}\n` });

describe("a secret that a pull request adds and removes again", () => {
  it.each(["pull_request", "pull_request_target", "merge_group"] as const)("is found on %s", async (event) => {
    const token = scimToken();
    const { run, pull } = await givenPullRequest({
      base: goodFiles,
      changes: [{ "a.txt": "a" }, leak(token), { "sync.sh": null }, { "b.txt": "b" }],
      meanwhile: [{ "main.txt": "1" }, { "main.txt": "2" }],
    });
    const result = await run(event, event === "pull_request_target" ? { sha: pull.base } : {});
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [LEAK] });
    const brought = pull.author.id("change~2");
    expect(reportOf(result).findings[0]).toMatchObject({
      ...{ path: "sync.sh", startLine: 2, startColumn: 7, endLine: 2, commit: brought },
      properties: { authorDate: expect.stringMatching(/^2026-01-01T00:00:00/), atHead: false },
    });
    expect(reportOf(result).scanned.commits).toBe(event === "pull_request_target" ? 4 : 5);
    expect(result.stdout).toContain(`in commit ${brought} of 2026-01-01T00:00:00`);
    expect(result.stdout).toContain("no longer there at HEAD");
    expect(result.summary).toMatch(new RegExp(`In commit .*${brought}.* no longer there at HEAD`));
    expect(annotationsOf(result, "error")).toEqual([
      expect.stringMatching(/^sync\.sh:2: [\s\S]*in commit [0-9a-f]{40}/),
    ]);
    expect(result.stdout.startsWith(`::add-mask::${token}`)).toBe(true);
  });

  it("is found though the pull request merged main into itself, and main has moved on far", async () => {
    const pull = createPullRequest({ base: goodFiles, changes: [leak(scimToken()), { "sync.sh": null }] });
    const { author } = pull;
    for (let index = 0; index < 70; index++) author.commit(`Meanwhile ${index}`, { "main.txt": `${index}` });
    author.git("push", "--quiet", "origin", "main");
    const merged = continued({ ...pull, base: author.id("main") }, () =>
      author.git("merge", "--quiet", "main~60", "--no-commit"),
    );
    for (let index = 70; index < 80; index++) {
      author.checkout("main");
      author.commit(`Later ${index}`, { "main.txt": `${index}` });
    }
    author.git("push", "--quiet", "origin", "main");
    const { run } = await checkedOut(merged);
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [LEAK] });
    expect(reportOf(result).scanned.commits).toBe(4);
  });
});

it("a pull request of which nobody says how many commits it has is searched all the same", async () => {
  const { run } = await givenPullRequest({
    base: goodFiles,
    changes: [leak(scimToken()), { "sync.sh": null }],
    meanwhile: Array.from({ length: 30 }, (_, index) => ({ "main.txt": `${index}` })),
  });
  const result = await run("pull_request", { changes: { "pull_request.commits": null } });
  expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [LEAK] });
});

describe("what main had before the pull request branched off", () => {
  it("is not the pull request's doing, though main has removed it since (the fork must be reachable from the base)", async () => {
    const { run } = await givenPullRequest({
      base: { ...goodFiles, ...leak(scimToken()) },
      changes: [{ "a.txt": "a" }],
      meanwhile: [{ "sync.sh": null }, ...Array.from({ length: 60 }, (_, index) => ({ "main.txt": `${index}` }))],
    });
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "pass", findings: [] });
    expect(reportOf(result).scanned.commits).toBe(2);
  });

  it("is existing where the pull request edits the file that holds it, and new in another file", async () => {
    const token = scimToken();
    const base = { ...goodFiles, ...leak(token) };
    const edited = await givenPullRequest({ base, changes: [{ "sync.sh": `#!/bin/sh\n\nTOKEN=${token}\n` }] });
    const result = await edited.run("pull_request");
    expect(judgementOf(result)).toEqual({
      verdict: "pass",
      findings: [expect.stringMatching(/^aws-scim-token existing/)],
    });
    expect(reportOf(result).findings[0]).toMatchObject({ startLine: 3, properties: { atHead: true } });
    const copied = await givenPullRequest({ base, changes: [{ "copy.txt": token }, { "copy.txt": null }] });
    expect(judgementOf(await copied.run("pull_request"))).toEqual({ verdict: "fail", findings: [LEAK] });
  });
});

describe("attributes and modules of the author (attacks 12 and 23)", () => {
  it("hide no secret of a commit", async () => {
    const token = scimToken();
    const modules = '[submodule "keys"]\n\tpath = keys\n\turl = ../other.git\n\tignore = all\n';
    const start = createPullRequest({ base: goodFiles, changes: [{}] });
    const added = continued(start, (author) => {
      stage(
        author,
        "100644",
        ".gitattributes",
        "*.yaml text working-tree-encoding=UTF-16\n*.txt filter=x -diff binary\n",
      );
      stage(author, "100644", ".gitmodules", modules);
      stage(author, "100644", "keys/a.yaml", `key: ${token}\n`);
      stage(author, "120000", "link", "../.git/config");
    });
    const pull = continued(added, (author) => author.git("rm", "--quiet", "-r", "--cached", "keys"));
    const { run } = await checkedOut(pull);
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [LEAK] });
    expect(reportOf(result).findings[0]).toMatchObject({ path: "keys/a.yaml", startColumn: 6, commit: added.head });
  });
});

describe("a secret beside the files of a pull request", () => {
  it.each<[where: string, commit: (token: string) => readonly string[], words: RegExp]>([
    [
      "in a commit message",
      (token) => ["-m", "Sync", "-m", `with ${token}`],
      /in the message or the header of commit [0-9a-f]{40}/,
    ],
    [
      "as the name of an author",
      (token) => ["-m", "Sync", `--author=${token} <a@example.com>`],
      /header of commit [0-9a-f]{40}/,
    ],
    ["as an author's address", (token) => ["-m", "Sync", `--author=Ann <${token}>`], /header of commit [0-9a-f]{40}/],
  ])("is found %s", async (_where, commit, words) => {
    const token = scimToken();
    const pull = continued(createPullRequest({ base: goodFiles, changes: [{}] }), () => undefined, commit(token));
    const { run } = await checkedOut(pull);
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [LEAK] });
    const [finding] = reportOf(result).findings;
    expect(finding?.message).toMatch(words);
    expect(finding).toMatchObject({ commit: pull.head, properties: { foundIn: "commit", atHead: true } });
    expect(finding).not.toHaveProperty("path");
  });

  it.each([
    ["still there", false],
    ["gone again", true],
  ])("is found in the name of a path, %s", async (_what, removed) => {
    const token = pathToken();
    const path = `keys/${token}.pem`;
    const added = continued(createPullRequest({ base: goodFiles, changes: [{}] }), (author) =>
      stage(author, "100644", path, "nothing"),
    );
    const pull = removed ? continued(added, (author) => author.git("update-index", "--force-remove", path)) : added;
    const { run } = await checkedOut(pull);
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [LEAK] });
    const [finding] = reportOf(result).findings;
    expect(finding?.message).toContain('in the name of the path "keys/….pem"');
    expect(finding).toMatchObject({ commit: added.head, properties: { foundIn: "path", atHead: !removed } });
    expect([result.stdout.replace(/^::add-mask::.*$/gm, ""), result.reportText].join("")).not.toContain(
      token.slice(20, 32),
    );
  });
});

describe("a range that is not what the event says", () => {
  it("is exit code 2 where a pull request of some commits has none (attack 4)", async () => {
    const { author, ...pull } = createPullRequest({ base: goodFiles, changes: [leak(scimToken())] });
    const old = author.id("main");
    const main = author.commit("Main", { "main.txt": "1" });
    const merge = author.git("commit-tree", `${main}^{tree}`, "-p", main, "-p", old, "-m", "Merge");
    author.git("push", "--quiet", "--force", "origin", "main", `${old}:refs/pull/1/head`, `${merge}:refs/pull/1/merge`);
    const { run } = await checkedOut({ ...pull, author, base: main, head: old, merge });
    expect(failureOf(await run("pull_request"))).toMatch(
      /says that there are 1 commits to judge, but [0-9a-f]{40} has none/,
    );
    expect(failureOf(await run("merge_group", { changes: { "merge_group.base_sha": merge } }))).toMatch(
      /some commits to judge, but [0-9a-f]{40} has none/,
    );
  });

  it("is exit code 2 where its commits cannot be had", async () => {
    const given = await givenPullRequest({ base: goodFiles, changes: [leak(scimToken()), { "sync.sh": null }] });
    const lost = given.pull.author.id("change~1:sync.sh");
    rmSync(join(given.pull.origin, "objects", lost.slice(0, 2), lost.slice(2)));
    expect(failureOf(await given.run("pull_request"))).toMatch(
      /^identity-guard: The commits [0-9a-f]{40}\.\.[0-9a-f]{40} could not be read, so that a secret which one commit added and another removed would be missed\. git fetch failed/,
    );
    const others = await given.run("pull_request", { inputs: { only: "documents,directory,iam-users" } });
    expect(judgementOf(others).verdict).toBe("pass");
  });
});

describe("a push", () => {
  const findingsOf = async ({ run }: Given, event: "push" | "push_new_branch" | "push_forced") => {
    const result = await run(event);
    return { ...judgementOf(result), commits: reportOf(result).scanned.commits };
  };

  it("is searched from the commit before to the commit after", async () => {
    const commits = [goodFiles, leak(scimToken()), { "sync.sh": null }, { "a.txt": "a" }, { "a.txt": "b" }];
    const since = (before: number) => (ids: readonly string[]) => ({ before: ids[before], after: ids.at(-1) });
    expect(await findingsOf(await givenBranch(commits, since(0)), "push")).toEqual({
      ...{ verdict: "fail", findings: [LEAK], commits: 4 },
    });
    expect(await findingsOf(await givenBranch(commits, since(2)), "push")).toEqual({
      ...{ verdict: "pass", findings: [], commits: 2 },
    });
  });

  it("of a new branch is searched for what the default branch has not", async () => {
    const author = createRepository();
    author.commit("Start", { ...goodFiles, "old.txt": scimToken() });
    author.commit("Clean", { "old.txt": null });
    author.branch("change");
    author.commit("Leak", leak(scimToken()));
    const after = author.commit("Remove", { "sync.sh": null });
    const facts = () => ({ ref: "refs/heads/change", after });
    expect(await findingsOf(await givenPush(author, "change", facts), "push_new_branch")).toEqual({
      ...{ verdict: "fail", findings: [LEAK], commits: 2 },
    });
  });

  it("of a new default branch is searched from its first commit", async () => {
    const author = createRepository();
    author.commit("Start", { ...goodFiles, ...leak(scimToken()) });
    const after = author.commit("Remove", { "sync.sh": null });
    const facts = () => ({ ref: "refs/heads/main", after });
    expect(await findingsOf(await givenPush(author, "main", facts), "push_new_branch")).toEqual({
      ...{ verdict: "fail", findings: [LEAK], commits: 2 },
    });
  });

  it("of an annotated tag is searched for its message", async () => {
    const author = createRepository();
    author.commit("Start", goodFiles);
    author.commit("Next", { "a.txt": "a" });
    author.git("tag", "-a", "v1", "-m", `Release with ${scimToken()}`);
    const facts = () => ({ ref: "refs/tags/v1", after: author.id("refs/tags/v1") });
    const result = await (await givenPush(author, "main", facts)).run("push_new_branch");
    expect(judgementOf(result)).toEqual({ verdict: "fail", findings: [LEAK] });
    expect(reportOf(result).findings[0]?.message).toContain("in the message or the header of tag v1");
    expect(reportOf(result).scanned.commits).toBe(0);
  });

  it.each([
    ["has what was there before", true],
    ["has forgotten what was there before", false],
  ])("that was forced is searched for all that was not there, where the server %s", async (_what, kept) => {
    const author = createRepository();
    author.commit("Start", goodFiles);
    const before = author.commit("Rewritten", { "a.txt": "a" });
    if (kept) author.git("branch", "kept", before);
    author.git("reset", "--quiet", "--hard", "HEAD~1");
    author.commit("Leak", leak(scimToken()));
    const after = author.commit("Remove", { "sync.sh": null });
    const given = await givenPush(author, "main", () => ({ before, after }));
    expect(await findingsOf(given, "push_forced")).toEqual({
      verdict: "fail",
      findings: [LEAK],
      commits: kept ? 2 : 3,
    });
  });

  it("that is not as GitHub sends it is exit code 2", async () => {
    const { run } = await givenBranch([goodFiles]);
    expect(failureOf(await run("push", { changes: { before: "main" } }))).toContain(
      "The push's event is not as GitHub",
    );
  });
});
