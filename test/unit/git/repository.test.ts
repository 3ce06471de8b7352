import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { indexTree } from "../../../src/git/index-tree.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { createRepository, gitTestEnvironment } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { fakeGit, opened, textsOf } from "../../support/trees.ts";

describe("openRepository", () => {
  it("finds the top, the prefix and the git folder", async () => {
    const { directory, write } = createRepository();
    write("examples/acme/a.yaml", "a");
    const top = realpathSync(directory);
    expect(await opened(directory)).toMatchObject({
      top,
      prefix: "",
      gitDirectory: join(top, ".git"),
      objectFormat: "sha1",
    });
    expect(await opened(join(directory, "examples/acme"))).toMatchObject({ top, prefix: "examples/acme/" });
  });

  it("follows a link to DIR, and keeps odd names", async () => {
    const { directory } = createRepository();
    const odd = join(directory, " -odd\n\"'$x é");
    mkdirSync(odd);
    const link = join(temporaryFolder(), "link");
    symlinkSync(odd, link);
    expect((await opened(link)).prefix).toBe(" -odd\n\"'$x é/");
  });

  it("works in a repository whose own path has a line break", async () => {
    const directory = join(temporaryFolder(), "line\nbreak");
    createRepository({ directory }).commit("Start", { a: "a" });
    expect((await opened(directory)).gitDirectory).toBe(join(directory, ".git"));
    expect(await textsOf(indexTree(await opened(directory)))).toEqual({ a: "a" });
  });

  it("answers undefined outside of every repository", async () => {
    expect(await openRepository(temporaryFolder())).toBeUndefined();
  });

  it("refuses what is no folder", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    await expect(openRepository(join(folder, "nothing"))).rejects.toThrow(/"[^"]*nothing" does not exist/);
    await expect(openRepository(join(folder, "file"))).rejects.toThrow(/is not a folder/);
    await expect(openRepository("a\0b")).rejects.toBeInstanceOf(UserError);
  });

  it("takes a .git that leads nowhere for trouble, not for no repository", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".git"), "gitdir: /nonexistent\n");
    await expect(openRepository(folder)).rejects.toThrow(/not a git repository: /);
  });

  it("runs nothing out of a committed bare repository, and refuses it (attack 1)", async () => {
    const { directory, git } = createRepository();
    const bare = join(directory, "vendor");
    git("init", "--quiet", "--bare", "vendor");
    const proof = join(temporaryFolder(), "proof");
    git("--git-dir", bare, "config", "core.fsmonitor", `touch ${proof}; false`);
    git("--git-dir", bare, "config", "core.bare", "false");
    git("--git-dir", bare, "config", "core.worktree", bare);
    await expect(openRepository(bare)).rejects.toThrow(/lies inside a \.git folder or a bare repository/);
    expect(existsSync(proof)).toBe(false);
    expect((await opened(directory)).prefix).toBe("");
  });

  it("refuses a DIR inside .git", async () => {
    const { directory } = createRepository();
    await expect(openRepository(join(directory, ".git"))).rejects.toThrow(/lies inside a \.git folder/);
    await expect(openRepository(join(directory, ".git/hooks"))).rejects.toThrow(/lies inside a \.git folder/);
  });

  it("opens another work tree of the same repository", async () => {
    const main = createRepository();
    main.commit("Start", { "a.txt": "a" });
    const directory = join(temporaryFolder(), "second");
    main.git("worktree", "add", "--quiet", "-b", "second", directory);
    writeFileSync(join(directory, "b.txt"), "b");
    const repository = await opened(directory);
    expect(repository.top).toBe(directory);
    expect(repository.gitDirectory).toContain(join(".git", "worktrees"));
    expect(await textsOf(indexTree(repository))).toEqual({ "a.txt": "a" });
  });

  it("needs git, of a version that knows safe.bareRepository", async () => {
    const { directory } = createRepository();
    await expect(openRepository(directory, { environment: { PATH: "relative" } })).rejects.toThrow(
      /^git was not found/,
    );
    const old = join(fakeGit("echo git version 2.34.1"), "..");
    await expect(openRepository(directory, { environment: { PATH: old } })).rejects.toThrow(
      /"git version 2\.34\.1"; Identity Guard needs 2\.38/,
    );
  });

  it("starts no git that lies in DIR, whatever PATH says", async () => {
    const { directory, write } = createRepository();
    write("git", "#!/bin/sh\nexit 77\n");
    chmodSync(join(directory, "git"), 0o755);
    const environment = { PATH: `${relative(process.cwd(), directory)}:.::${process.env["PATH"]}` };
    expect((await opened(directory, { environment })).program).not.toContain(directory);
  });

  it("names safe.directory where git refuses an owner", async () => {
    const folder = temporaryFolder();
    const refusing = fakeGit(
      `case "$*" in *version*) echo git version 2.39.5;; *) echo "fatal: detected dubious ownership in repository at '/x'" >&2; exit 128;; esac`,
    );
    await expect(openRepository(folder, { environment: { PATH: join(refusing, "..") } })).rejects.toThrow(
      /git config --global --add safe\.directory/,
    );
  });
});

describe("openRepository for a hook", () => {
  /** Commits with a pre-commit hook that tells its environment and refuses. */
  function environmentOfHook(directory: string, commit: readonly string[]): Record<string, string> {
    const { git } = createRepository({ directory });
    const told = join(temporaryFolder(), "environment");
    const hooks = temporaryFolder("hooks");
    const hook =
      '#!/bin/sh\nexec > "$TOLD"; echo GIT_DIR=$GIT_DIR; echo GIT_INDEX_FILE=$GIT_INDEX_FILE; cp "$GIT_INDEX_FILE" "$TOLD.index"; exit 1\n';
    writeFileSync(join(hooks, "pre-commit"), hook.replaceAll("$TOLD", told), { mode: 0o755 });
    expect(() => git("-c", `core.hooksPath=${hooks}`, "commit", "-m", "x", ...commit)).toThrow();
    const lines = readFileSync(told, "utf8").split("\n");
    const entries = lines.filter((line) => /=./.test(line)).map((line) => line.split("=", 2) as [string, string]);
    return { ...Object.fromEntries(entries), told };
  }

  it("keeps the index of `git commit -- a`, which is not the ordinary one", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "old a", b: "old b" });
    repository.write("a", "new a");
    repository.write("b", "new b");
    repository.git("add", "b");
    const { told = "", ...given } = environmentOfHook(repository.directory, ["--", "a"]);
    expect(given["GIT_INDEX_FILE"]).toContain("next-index");
    // The hook is over, and git removed its index; the copy stands in for it.
    const environment = { ...gitTestEnvironment(), ...given, GIT_INDEX_FILE: `${told}.index` };
    expect(await textsOf(indexTree(await opened(repository.directory, { hook: true, environment })))).toEqual({
      a: "new a",
      b: "old b",
    });
    expect(await textsOf(indexTree(await opened(repository.directory, { environment })))).toEqual({
      a: "old a",
      b: "new b",
    });
  });

  it("reads a relative index from the top, as git does", async () => {
    const repository = createRepository();
    repository.commit("Start", { "deep/a": "a" });
    const environment = { ...gitTestEnvironment(), GIT_INDEX_FILE: ".git/index" };
    const git = await opened(join(repository.directory, "deep"), { hook: true, environment });
    expect(await textsOf(indexTree(git))).toEqual({ a: "a" });
  });

  it("keeps a GIT_DIR that lies elsewhere", async () => {
    const elsewhere = createRepository();
    elsewhere.commit("Start", { a: "a" });
    const environment = { ...gitTestEnvironment(), GIT_DIR: join(elsewhere.directory, ".git") };
    const before = process.cwd();
    const folder = temporaryFolder();
    process.chdir(folder);
    try {
      expect(await opened(folder, { hook: true, environment })).toMatchObject({
        top: folder,
        prefix: "",
        gitDirectory: join(elsewhere.directory, ".git"),
      });
    } finally {
      process.chdir(before);
    }
  });
});
