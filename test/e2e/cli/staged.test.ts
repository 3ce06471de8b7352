import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, CLI, check, commitIn, iamUser, refused, rulesIn, scimToken } from "./command-line.ts";

describe("--staged", () => {
  it("judges the index and not the disk, for every gate", () => {
    const { directory, commit, write, git } = createRepository();
    commit("Start", { "access.yaml": access(), "users.tf": "# none\n", "sync.sh": "\n" });
    const bad = {
      "access.yaml": access().replace("[Developers]", "[Developers, Deploy]"),
      "users.tf": iamUser("bob"),
      "sync.sh": scimToken(),
    };
    for (const [path, text] of Object.entries(bad)) write(path, text);
    expect(rulesIn(check(directory).report)).toEqual(["aws-scim-token", "iam-user", "unknown-permission-set"]);
    expect(rulesIn(check(directory, ["--staged"]).report)).toEqual([]);
    git("add", "--all");
    for (const [path, text] of Object.entries({ "access.yaml": access(), "users.tf": "", "sync.sh": "" }))
      write(path, text);
    expect(rulesIn(check(directory).report)).toEqual([]);
    expect(rulesIn(check(directory, ["--staged"]).report)).toEqual([
      "aws-scim-token",
      "iam-user",
      "unknown-permission-set",
    ]);
  });

  it("reads the staged policy and snapshot too", () => {
    const { directory, commit, write, git } = createRepository();
    commit("Start", { "access.yaml": access(), "users.tf": iamUser("bob") });
    write(".github/identity-guard.yml", "rules: {iam-user: 'off'}\n");
    expect(rulesIn(check(directory, ["--staged"]).report)).toEqual(["iam-user"]);
    git("add", "--all");
    expect(rulesIn(check(directory, ["--staged"]).report)).toEqual([]);
  });

  it("sees what is staged to be deleted, renamed, or only meant to be added", () => {
    const { directory, commit, write, git } = createRepository();
    commit("Start", { "access.yaml": access(), "users.tf": iamUser("bob"), "eve.tf": iamUser("eve") });
    git("rm", "--quiet", "--cached", "users.tf");
    git("mv", "eve.tf", "moved.tf");
    write("new.tf", iamUser("new"));
    git("add", "--intent-to-add", "new.tf");
    expect(check(directory, ["--staged"]).report.findings.map(({ path }) => path)).toEqual(["moved.tf"]);
  });

  it("is exit code 2 while a conflict is unsolved", () => {
    const { directory, commit, branch, checkout, git } = createRepository();
    commit("Start", { "access.yaml": access() });
    branch("other");
    commit("Theirs", { "access.yaml": access("Theirs") });
    checkout("main");
    commit("Ours", { "access.yaml": access("Ours") });
    expect(() => git("merge", "other")).toThrow();
    expect(refused(directory, ["check", "--staged"])).toContain('"access.yaml" has an unsolved merge conflict');
  });
});

/** A repository in which every commit is checked; its folder may be a second work tree. */
function hooked(repository: TestRepository, command = `check --staged`): TestRepository {
  const hooks = temporaryFolder("hooks");
  const hook = join(hooks, "pre-commit");
  writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' ${command}\n`);
  chmodSync(hook, 0o755);
  repository.git("config", "core.hooksPath", hooks);
  return repository;
}

describe("a pre-commit hook", () => {
  it("stops a bad commit and lets a good one through", () => {
    const { directory, commit, write, git } = hooked(createRepository());
    commit("Start", { "access.yaml": access() });
    write("users.tf", iamUser("bob"));
    git("add", "--all");
    const stopped = commitIn(directory);
    expect([stopped.code, stopped.said]).toEqual([1, expect.stringContaining("users.tf:1:1: error: ")]);
    git("rm", "--quiet", "--force", "users.tf");
    write("notes.txt", "good\n");
    git("add", "--all");
    expect(commitIn(directory).code).toBe(0);
  });

  it("judges the index that git commit -- PATH makes, and not the one that is left behind", () => {
    const { directory, commit, write, git } = hooked(createRepository());
    commit("Start", { "access.yaml": access(), "a.tf": "# none\n", "b.tf": "# none\n" });
    write("a.tf", iamUser("bob"));
    expect(commitIn(directory, "--", "a.tf").code).toBe(1);
    expect(commitIn(directory, "--all").code).toBe(1);
    // What is staged but not part of this commit does not count.
    git("add", "a.tf");
    write("b.tf", "# changed\n");
    expect(commitIn(directory, "--", "b.tf")).toMatchObject({ code: 0 });
    expect(git("show", "--name-only", "--format=", "HEAD")).toBe("b.tf");
    expect(commitIn(directory).code).toBe(1);
  });

  it("works below the top, in a second work tree, and for a DIR of the repository", () => {
    const main = hooked(createRepository(), "check --staged --directory off -- teams/a");
    main.commit("Start", { "teams/a/access.yaml": access(), "teams/b/notes.txt": "" });
    const second = join(temporaryFolder(), "second");
    main.git("worktree", "add", "--quiet", "-b", "other", second);
    for (const top of [main.directory, second]) {
      mkdirSync(join(top, "teams/a/aws"));
      writeFileSync(join(top, "teams/b/users.tf"), iamUser("eve"));
      expect(spawnSync("git", ["add", "--all"], { cwd: top }).status).toBe(0);
      expect(commitIn(join(top, "teams/b"))).toMatchObject({ code: 0 });
      writeFileSync(join(top, "teams/a/aws/users.tf"), iamUser("bob"));
      const stopped = commitIn(join(top, "teams/a/aws"), "--", ".");
      expect(stopped.code).not.toBe(0);
      expect(spawnSync("git", ["add", "--all"], { cwd: top }).status).toBe(0);
      expect(commitIn(join(top, "teams/b"), "--", "../a")).toMatchObject({ code: 1 });
    }
  });

  it("outside of a hook, GIT_INDEX_FILE is left alone unless the index is asked for", () => {
    const { directory, commit } = createRepository();
    commit("Start", { "access.yaml": access(), "users.tf": iamUser("bob") });
    const environment = { GIT_INDEX_FILE: join(temporaryFolder(), "empty") };
    expect(rulesIn(check(directory, [], { environment }).report)).toEqual(["iam-user"]);
    expect(rulesIn(check(directory, ["--history"], { environment }).report)).toEqual(["iam-user"]);
  });
});
