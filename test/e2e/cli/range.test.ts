import { describe, expect, it } from "vitest";
import { createRepository } from "../../support/repository.ts";
import { access, check, iamUser, rulesIn, run, scimToken } from "./command-line.ts";

const tokensIn = (directory: string, args: readonly string[]): number =>
  rulesIn(check(directory, args).report).filter((rule) => rule === "aws-scim-token").length;

describe("--range and --history", () => {
  it("find a token that was added and removed again, which the work tree does not have any more", () => {
    const { directory, commit } = createRepository();
    const start = commit("Start", { "access.yaml": access() });
    const added = commit("Add", { "sync.sh": `TOKEN=${scimToken()}\n` });
    commit("Remove", { "sync.sh": null });
    const after = commit("After", { "notes.txt": "nothing\n" });
    expect(tokensIn(directory, [])).toBe(0);
    expect(tokensIn(directory, ["--staged"])).toBe(0);
    for (const range of [
      `${start}..${after}`,
      `${start}..main`,
      `HEAD~3..HEAD`,
      `refs/heads/main~3..refs/heads/main`,
    ]) {
      const { code, report } = check(directory, ["--range", range]);
      const place = { path: "sync.sh", startLine: 1, startColumn: 7, commit: added };
      expect(report.findings).toMatchObject([{ rule: "aws-scim-token", ...place }]);
      expect([code, report.scanned.commits]).toEqual([1, 3]);
    }
    expect(tokensIn(directory, ["--range", `${added}..main`])).toBe(0);
    for (const args of [["--history"], ["--history", "--ref", "main"]]) {
      const { report } = check(directory, args);
      expect([tokensIn(directory, args), report.scanned.commits]).toEqual([1, 4]);
    }
  });

  it("show no line of today's file for a finding of yesterday", () => {
    const { directory, commit } = createRepository();
    commit("Start", { "access.yaml": access() });
    const added = commit("Add", { "sync.sh": `${scimToken()}\n` });
    commit("Replace", { "sync.sh": "echo something that was never a secret\n" });
    const { stdout } = run(directory, ["check", "--range", "HEAD~2..HEAD"]);
    expect(stdout).toMatch(
      new RegExp(`^ {2}= in commit ${added} of 2026-01-01T00:00:00\\S*; no longer there at HEAD$`, "m"),
    );
    expect(stdout).not.toContain("never a secret");
  });

  it("see what only a merge commit brought", () => {
    const { directory, commit, branch, checkout, merge } = createRepository();
    const start = commit("Start", { "access.yaml": access() });
    branch("side");
    commit("Side", { "side.txt": "1\n" });
    checkout("main");
    commit("Main", { "main.txt": "1\n" });
    merge("side", { "evil.txt": scimToken() });
    commit("Clean", { "evil.txt": null });
    expect(tokensIn(directory, ["--range", `${start}..main`])).toBe(1);
    expect(tokensIn(directory, ["--history"])).toBe(1);
    expect(tokensIn(directory, [])).toBe(0);
  });

  it("do not look at what the base has already, or at what another branch has", () => {
    const { directory, commit, branch, checkout } = createRepository();
    commit("Start", { "access.yaml": access(), "old.sh": scimToken() });
    branch("side");
    commit("Side", { "side.sh": scimToken() });
    checkout("main");
    branch("change", "main");
    commit("Change", { "new.txt": "1\n" });
    expect(tokensIn(directory, ["--range", "main..change"])).toBe(0);
    expect(tokensIn(directory, ["--range", "main..side"])).toBe(1);
    expect(tokensIn(directory, ["--history", "--ref", "change"])).toBe(1);
    expect(tokensIn(directory, ["--history"])).toBe(2);
  });

  it("find what only a tag, a remote branch or the stash reaches: --history", () => {
    const { directory, commit, branch, checkout, git, write } = createRepository();
    commit("Start", { "access.yaml": access() });
    branch("gone");
    commit("Tagged", { "tagged.sh": scimToken() });
    git("tag", "v1");
    git("tag", "-a", "-m", "blob", "blob", git("hash-object", "-w", "tagged.sh"));
    checkout("main");
    git("branch", "-D", "gone");
    write("stashed.sh", scimToken());
    git("stash", "--include-untracked", "--quiet");
    expect(tokensIn(directory, ["--history"])).toBe(2);
    expect(tokensIn(directory, ["--history", "--ref", "main"])).toBe(0);
    expect(tokensIn(directory, ["--history", "--ref", "v1"])).toBe(1);
    expect(tokensIn(directory, ["--history", "--ref", "refs/tags/v1"])).toBe(1);
  });

  it("judge definitions and documents in HEAD alone, never in the past or on the disk", () => {
    const { directory, commit, write } = createRepository();
    const start = commit("Start", { "access.yaml": access() });
    commit("Add", { "users.tf": iamUser("bob") });
    const removed = commit("Remove", { "users.tf": null });
    write("disk.tf", iamUser("eve"));
    expect(rulesIn(check(directory, ["--range", `${start}..${removed}`]).report)).toEqual([]);
    expect(rulesIn(check(directory, ["--history"]).report)).toEqual([]);
    expect(rulesIn(check(directory, ["--range", `${start}..HEAD~1`]).report)).toEqual(["iam-user"]);
    expect(rulesIn(check(directory, []).report)).toEqual(["iam-user"]);
  });

  it("read the policy of HEAD", () => {
    const { directory, commit, write } = createRepository();
    commit("Start", { "access.yaml": access(), "users.tf": iamUser("bob") });
    write(".github/identity-guard.yml", "rules: {iam-user: 'off'}\n");
    expect(rulesIn(check(directory, ["--range", "HEAD..HEAD"]).report)).toEqual(["iam-user"]);
  });

  it("below the top, see only what lies there", () => {
    const { directory, commit } = createRepository();
    const start = commit("Start", { "a/access.yaml": access() });
    commit("Beside", { "b/sync.sh": scimToken() });
    commit("Inside", { "a/sync.sh": scimToken() });
    commit("Gone", { "a/sync.sh": null, "b/sync.sh": null });
    for (const args of [
      ["--range", `${start}..main`, "a"],
      ["--history", "a"],
    ]) {
      expect(check(directory, args).report.findings).toMatchObject([{ rule: "aws-scim-token", path: "sync.sh" }]);
    }
  });

  it("find one token of many places once, with all of them", () => {
    const { directory, commit } = createRepository();
    const token = scimToken();
    commit("Start", { "access.yaml": access() });
    commit("One", { "one.sh": `${token}\n` });
    commit("Two", { "two.py": `# ${token}\n`, "one.sh": null });
    const [finding, ...more] = check(directory, ["--range", "HEAD~2..HEAD"]).report.findings;
    expect(more).toEqual([]);
    expect([finding?.path, ...(finding?.related ?? []).map(({ path }) => path)].sort()).toEqual(["one.sh", "two.py"]);
  });
});
