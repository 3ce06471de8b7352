import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository } from "../../support/repository.ts";
import { commandsIn } from "../../support/runner-commands.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, check, iamUser, refused, rulesIn, run } from "./command-line.ts";

const places = (directory: string, args: readonly string[] = []): readonly string[] =>
  check(directory, args).report.findings.map(({ path, startLine }) => `${path}:${startLine}`);

describe("DIR", () => {
  it("may be the work tree's top, or left out", () => {
    const { directory, commit } = createRepository();
    commit("Start", { "access.yaml": access(), "users.tf": iamUser("bob") });
    expect(places(directory)).toEqual(["users.tf:1"]);
    expect(places(directory, ["."])).toEqual(["users.tf:1"]);
    expect(places("/", [directory])).toEqual(["users.tf:1"]);
  });

  it("may lie below the top: paths are relative to it, annotations are not, and nothing beside it is read", () => {
    const { directory, commit } = createRepository();
    commit("Start", {
      ".github/identity-guard.yml": "not: a policy of DIR\n",
      "teams/a/access.yaml": access(),
      "teams/a/.github/identity-guard.yml": "rules: {iam-user: warning}\n",
      "teams/a/aws/users.tf": iamUser("bob"),
      "teams/b/users.tf": iamUser("eve"),
    });
    for (const args of [[join(directory, "teams/a")], ["teams/a", "--staged"], ["teams/a/", "--history"]]) {
      const { code, report } = check(directory, ["--directory", "off", ...args]);
      expect(report.findings.map(({ path, severity }) => [path, severity])).toEqual([["aws/users.tf", "warning"]]);
      expect(code).toBe(0);
    }
    const { stdout } = run(join(directory, "teams/a"), ["check", "--format", "github"]);
    expect(commandsIn(stdout).find(({ name }) => name === "warning")?.properties).toMatchObject({
      file: "teams/a/aws/users.tf",
      title: "iam-user",
    });
  });

  it("may lie in no repository: then every file below it counts", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a/.git"), { recursive: true });
    writeFileSync(join(folder, "a/users.tf"), iamUser("bob"));
    writeFileSync(join(folder, "a/.git/users.tf"), iamUser("eve"));
    writeFileSync(join(folder, ".gitignore"), "a/\n");
    expect(rulesIn(check(folder).report)).toEqual(["iam-user", "no-identity-found"]);
    expect(places(folder)).toContain("a/users.tf:1");
  });

  it("must be there, and be a folder", () => {
    const { directory, write } = createRepository();
    write("file", "");
    expect(refused(directory, ["check", "absent"])).toContain('The folder "absent" does not exist.');
    expect(refused(directory, ["check", "file"])).toContain('"file" is not a folder. Name the folder that holds');
    expect(refused(directory, ["check", "file/below"])).toContain('The folder "file/below" cannot be read (ENOTDIR).');
    expect(refused(directory, ["check", ""])).toContain("identity-guard: ");
  });

  it("may not lie inside .git", () => {
    const { directory } = createRepository();
    expect(refused(directory, ["check", ".git"])).toContain("lies inside a .git folder or a bare repository");
    expect(refused(join(directory, ".git/hooks"), ["check"])).toContain("lies inside a .git folder");
  });

  it.each(["with space", "line\nbreak", "-dash", "ümläut ☃", "$(touch owned)", "%0A::warning::x", "quote\"'"])(
    "may be called %j",
    (name) => {
      const { directory, commit } = createRepository({ directory: join(temporaryFolder(), name) });
      commit("Start", { [`${name}/access.yaml`]: access(), [`${name}/users.tf`]: iamUser("bob") });
      expect(places(directory)).toEqual([`${name}/users.tf:1`]);
      expect(places(directory, ["--", name])).toEqual(["users.tf:1"]);
      expect(places(directory, ["--staged", "--", name])).toEqual(["users.tf:1"]);
      const { stdout } = run(directory, ["check", "--format", "github", "--", name]);
      expect(commandsIn(stdout).filter(({ name: command }) => command === "error")).toHaveLength(1);
      expect(existsSync(join(directory, "owned"))).toBe(false);
    },
  );
});

describe("a repository", () => {
  it("may be empty", () => {
    const { directory } = createRepository();
    for (const args of [[], ["--staged"]]) {
      const { code, report } = check(directory, args);
      expect(rulesIn(report)).toEqual(["no-identity-found"]);
      expect(report.scanned).toEqual({ files: 0, blobs: 0, commits: 0, bytes: 0 });
      expect(code).toBe(1);
    }
    expect(refused(directory, ["check", "--history"])).toContain("the repository has no commit yet");
  });

  it("may be a second work tree", () => {
    const main = createRepository();
    main.commit("Start", { "access.yaml": access() });
    const second = join(temporaryFolder(), "second");
    main.git("worktree", "add", "--quiet", "-b", "other", second);
    writeFileSync(join(second, "users.tf"), iamUser("bob"));
    expect(places(second)).toEqual(["users.tf:1"]);
    expect(places(second, ["--staged"])).toEqual([]);
    expect(places(main.directory)).toEqual([]);
  });

  it("counts untracked files, but not those that .gitignore names", () => {
    const { directory, commit, write } = createRepository();
    commit("Start", { "access.yaml": access(), ".gitignore": "*.local.tf\n" });
    write("new.tf", iamUser("bob"));
    write("mine.local.tf", iamUser("eve"));
    expect(places(directory)).toEqual(["new.tf:1"]);
    expect(places(directory, ["--staged"])).toEqual([]);
  });

  it("may use SHA-256", () => {
    const { directory, commit } = createRepository({ objectFormat: "sha256" });
    const id = commit("Start", { "access.yaml": access(), "users.tf": iamUser("bob") });
    expect(id).toHaveLength(64);
    for (const args of [["--staged"], ["--history"], ["--range", `${id}..main`]]) {
      expect(places(directory, args)).toEqual(["users.tf:1"]);
    }
  });

  it("with a file that cannot be read is exit code 2", (context) => {
    if (process.getuid?.() === 0) return context.skip("root may read every file");
    const { directory, commit } = createRepository();
    commit("Start", { "access.yaml": access() });
    chmodSync(join(directory, "access.yaml"), 0);
    expect(refused(directory, ["check"])).toContain('"access.yaml" exists, but could not be read (EACCES)');
  });
});
