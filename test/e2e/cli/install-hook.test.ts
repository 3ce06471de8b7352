import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { leaks } from "../../support/secrets.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, commitIn, iamUser, PROJECT, refused, run, scimToken } from "./command-line.ts";

const install = (directory: string, ...args: readonly string[]) => run(directory, ["install-hook", ...args]);

function withToken(repository: TestRepository, path = "sync.sh"): string {
  const token = scimToken();
  repository.write(path, `T=${token}\n`);
  repository.git("add", "--all");
  return token;
}

/** A repository whose policy asks for gates that no hook can run. */
function started(): TestRepository {
  const repository = createRepository();
  const policy = "directory: {mode: live}\nrequire: [documents, secrets]\n";
  repository.commit("Start", { "access.yaml": access(), ".github/identity-guard.yml": policy });
  return repository;
}

describe("install-hook", () => {
  it("makes git refuse a commit with a secret or an IAM user, and let others through", () => {
    const repository = started();
    const { directory, git, write, id } = repository;
    const { code, stdout, stderr } = install(directory);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain(
      `${join(directory, ".git/hooks/pre-commit")} checks secrets,iam-users before every commit`,
    );
    expect(statSync(join(directory, ".git/hooks/pre-commit")).mode & 0o777).toBe(0o755);
    const before = id();
    const token = withToken(repository);
    const stopped = commitIn(directory);
    expect([stopped.code, id()]).toEqual([1, before]);
    expect(stopped.said).toMatch(/^sync\.sh:1:3: error: An AWS IAM Identity Center SCIM access token is committed/m);
    for (let at = 0; at + 12 <= token.length; at++) expect(stopped.said).not.toContain(token.slice(at, at + 12));
    // What is committed counts, and not what lies on the disk.
    write("sync.sh", "T=$SCIM_TOKEN\n");
    expect(commitIn(directory).code).toBe(1);
    git("add", "--all");
    expect(commitIn(directory).code).toBe(0);
    write("users.tf", iamUser("bob"));
    git("add", "--all");
    expect(commitIn(directory).code).toBe(1);
  });

  it("judges the index that git commit -- PATH makes", () => {
    const repository = started();
    const { directory, write, git } = repository;
    install(directory);
    repository.commit("Files", { "a.sh": "a\n", "b.sh": "b\n" });
    write("a.sh", scimToken());
    expect(commitIn(directory, "--", "a.sh").code).toBe(1);
    git("add", "a.sh");
    write("b.sh", "changed\n");
    expect(commitIn(directory, "--", "b.sh").code).toBe(0);
  });

  it("works in every work tree, and for a DIR below the top", () => {
    const repository = createRepository();
    repository.commit("Start", { "teams/it's a/access.yaml": access(), "teams/b/notes.txt": "" });
    const second = join(temporaryFolder(), "second");
    repository.git("worktree", "add", "--quiet", "-b", "other", second);
    expect(install(join(second, "teams/it's a")).code).toBe(0);
    expect(existsSync(join(repository.directory, ".git/hooks/pre-commit"))).toBe(true);
    for (const top of [repository.directory, second]) {
      writeFileSync(join(top, "teams/b/sync.sh"), scimToken());
      spawnSync("git", ["add", "--all"], { cwd: top });
      expect(commitIn(join(top, "teams/b"))).toMatchObject({ code: 0 });
      writeFileSync(join(top, "teams/it's a/sync.sh"), scimToken());
      spawnSync("git", ["add", "--all"], { cwd: top });
      expect(commitIn(join(top, "teams/b"))).toMatchObject({ code: 1 });
    }
  });

  it("goes where core.hooksPath says, relative to the top, and says where that reaches far", () => {
    const repository = started();
    mkdirSync(join(repository.directory, "below"));
    repository.git("config", "core.hooksPath", ".githooks");
    expect(install(join(repository.directory, "below"), "..").code).toBe(0);
    expect(existsSync(join(repository.directory, ".githooks/pre-commit"))).toBe(true);
    withToken(repository);
    expect(commitIn(repository.directory).code).toBe(1);
    const home = temporaryFolder("home");
    const hooks = join(home, "hooks");
    writeFileSync(join(home, ".gitconfig"), `[core]\n\thooksPath = ~/hooks\n`);
    const other = started();
    const { code, stderr } = run(other.directory, ["install-hook"], { environment: { HOME: home } });
    expect([code, existsSync(join(hooks, "pre-commit"))]).toEqual([0, true]);
    expect(stderr).toContain("of every repository: global configuration sets core.hooksPath");
  });

  it("minds no blank, quote or dollar in the path of the repository, the hooks or the program", () => {
    const parent = join(temporaryFolder("a folder"), 'it\'s $HOME "here"');
    cpSync(join(PROJECT, "dist"), join(parent, "the program/dist"), { recursive: true });
    cpSync(join(PROJECT, "package.json"), join(parent, "the program/package.json"));
    const cli = join(parent, "the program/dist/cli/index.js");
    const repository = createRepository({ directory: join(parent, "my repository") });
    repository.commit("Start", { "access.yaml": access() });
    repository.git("config", "core.hooksPath", "my hooks");
    expect(run(repository.directory, ["install-hook"], { cli })).toMatchObject({ code: 0 });
    expect(existsSync(join(repository.directory, "my hooks/pre-commit"))).toBe(true);
    withToken(repository, "my sync.sh");
    const stopped = commitIn(repository.directory);
    expect([stopped.code, stopped.said]).toEqual([1, expect.stringContaining("my sync.sh:1:3: error:")]);
    repository.git("rm", "--quiet", "--force", "my sync.sh");
    repository.write("notes.txt", "nothing\n");
    repository.git("add", "notes.txt");
    expect(commitIn(repository.directory)).toMatchObject({ code: 0 });
  });

  it.each(["a file", "a link to nowhere"])("never overwrites %s that is there, and says what to add", (what) => {
    const repository = started();
    const hook = join(repository.directory, ".git/hooks/pre-commit");
    rmSync(hook, { force: true });
    mkdirSync(join(repository.directory, ".git/hooks"), { recursive: true });
    if (what === "a file") writeFileSync(hook, "#!/bin/sh\necho mine\n");
    else repository.link(".git/hooks/pre-commit", "nowhere");
    const before = lstatSync(hook);
    const message = refused(repository.directory, ["install-hook"]);
    expect(message).toContain("is there already, and was left as it is");
    expect([lstatSync(hook).ino, lstatSync(hook).size]).toEqual([before.ino, before.size]);
    if (what !== "a file") return;
    // The line that it says works.
    const line = message.split("\n").find((text) => text.includes("check --staged"));
    writeFileSync(hook, `#!/bin/sh\n${line}\necho mine\n`);
    chmodSync(hook, 0o755);
    withToken(repository);
    expect(commitIn(repository.directory).code).toBe(1);
    repository.git("rm", "--quiet", "--force", "sync.sh");
    repository.write("a.txt", "a");
    repository.git("add", "--all");
    expect(commitIn(repository.directory)).toMatchObject({ code: 0, said: expect.stringContaining("mine") });
  });

  it("refuses every commit, and says why, once the program is gone", () => {
    const copy = temporaryFolder("copy");
    cpSync(join(PROJECT, "dist"), join(copy, "dist"), { recursive: true });
    const repository = started();
    expect(run(repository.directory, ["install-hook"], { cli: join(copy, "dist/cli/index.js") }).code).toBe(0);
    repository.write("a.txt", "a");
    repository.git("add", "--all");
    rmSync(copy, { recursive: true });
    expect(commitIn(repository.directory)).toMatchObject({
      code: 1,
      said: expect.stringContaining("nothing was checked"),
    });
  });

  it("needs a repository", () => {
    expect(refused(temporaryFolder(), ["install-hook"])).toContain("install-hook needs a Git repository");
  });
});

describe("the hook for the pre-commit framework", () => {
  const [hook] = parse(readFileSync(join(PROJECT, ".pre-commit-hooks.yaml"), "utf8")) as readonly Record<
    string,
    string
  >[];

  it("is the committed program, and makes git refuse a commit with a secret", () => {
    expect(hook).toMatchObject({ id: "identity-guard", language: "script", pass_filenames: false, always_run: true });
    const [program = "", ...args] = (hook?.["entry"] ?? "").split(" ");
    const repository = started();
    // The framework runs an entry of this language as a program of its clone. Source: pre-commit, languages/script.py.
    const script = `#!/bin/sh\nPRE_COMMIT=1 exec '${join(PROJECT, program)}' ${args.join(" ")}\n`;
    mkdirSync(join(repository.directory, ".git/hooks"), { recursive: true });
    writeFileSync(join(repository.directory, ".git/hooks/pre-commit"), script, { mode: 0o755 });
    const [before, token] = [repository.id(), withToken(repository)];
    const stopped = commitIn(repository.directory);
    expect([stopped.code, repository.id()]).toEqual([1, before]);
    expect(stopped.said).toMatch(/^sync\.sh:1:3: error: An AWS IAM Identity Center SCIM access token is committed/m);
    expect(leaks(stopped.said, token)).toBe(false);
    repository.write("sync.sh", "T=$SCIM_TOKEN\n");
    expect(commitIn(repository.directory, "--", "sync.sh").code).toBe(0);
    expect(repository.id()).not.toBe(before);
  });
});
