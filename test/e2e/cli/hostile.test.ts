import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, check, gateOf, iamUser, refused, rulesIn, scimToken, toolFolders } from "./command-line.ts";

/** A repository with declared access, two commits and a program that leaves a mark when it is run. */
function withProgram(): TestRepository & { readonly program: string; readonly ran: () => boolean } {
  const repository = createRepository();
  repository.commit("Start", { "access.yaml": access() });
  repository.commit("Users", { "users.tf": iamUser("bob") });
  const folder = temporaryFolder("program");
  const [program, mark] = [join(folder, "run"), join(folder, "mark")];
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\n`);
  chmodSync(program, 0o755);
  return { ...repository, program, ran: () => existsSync(mark) };
}

const SCOPES = [[], ["--staged"], ["--history"], ["--range", "HEAD~1..HEAD"], ["--policy-ref", "main"]];

describe("a checkout that is a stranger's", () => {
  it("runs none of the programs that its configuration names", () => {
    const { directory, git, write, program, ran } = withProgram();
    const keys = [
      "core.fsmonitor",
      "core.pager",
      "core.editor",
      "core.askPass",
      "core.alternateRefsCommand",
      "core.sshCommand",
    ];
    const drivers = [
      "filter.x.clean",
      "filter.x.smudge",
      "filter.x.process",
      "diff.x.command",
      "diff.x.textconv",
      "diff.external",
    ];
    for (const key of [...keys, ...drivers, "gpg.program", "credential.helper"]) git("config", key, program);
    git("config", "log.showSignature", "true");
    for (const alias of ["ls-files", "rev-parse", "rev-list"]) git("config", `alias.${alias}`, `!${program}`);
    const hooks = join(directory, ".git/hooks");
    for (const hook of [
      "fsmonitor-watchman",
      "post-index-change",
      "post-checkout",
      "reference-transaction",
      "pre-commit",
    ]) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\nexec '${program}'\n`, { mode: 0o755 });
    }
    write(".gitattributes", "* filter=x diff=x\n");
    for (const scope of SCOPES) expect(rulesIn(check(directory, scope).report)).toEqual(["iam-user"]);
    expect(ran()).toBe(false);
  });

  it("runs none of the programs that the environment names", () => {
    const { directory, program, ran } = withProgram();
    const environment = {
      GIT_EXTERNAL_DIFF: program,
      GIT_PAGER: program,
      GIT_SSH: program,
      GIT_ASKPASS: program,
      GIT_EXEC_PATH: dirname(program),
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'`,
      GIT_TRACE: join(temporaryFolder(), "trace"),
      GIT_OBJECT_DIRECTORY: temporaryFolder(),
    };
    for (const scope of SCOPES) expect(rulesIn(check(directory, scope, { environment }).report)).toEqual(["iam-user"]);
    expect([ran(), existsSync(environment.GIT_TRACE)]).toEqual([false, false]);
  });

  it("runs no git that lies in the working folder, whatever PATH says", () => {
    const { directory, program, ran, write } = withProgram();
    write("git", `#!/bin/sh\nexec '${program}'\n`);
    chmodSync(join(directory, "git"), 0o755);
    const environment = { PATH: `:.:${toolFolders()}` };
    expect(rulesIn(check(directory, [], { environment }).report)).toEqual(["iam-user"]);
    expect(ran()).toBe(false);
  });

  it("a bare repository committed inside of it is not taken for the repository", () => {
    const { directory, write, commit, program, ran } = withProgram();
    const config = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ${program}\n`;
    const bare = { HEAD: "ref: refs/heads/main\n", "objects/.keep": "", "refs/.keep": "", config };
    for (const [path, text] of Object.entries(bare)) write(`evil/${path}`, text);
    commit("A repository in the repository", { "evil/users.tf": iamUser("eve") });
    for (const place of ["evil", "evil/objects"]) {
      expect(refused(directory, ["check", place])).toContain("inside a .git folder or a bare repository");
      expect(refused(join(directory, place), ["check"])).toContain("inside a .git folder or a bare repository");
    }
    expect(check(directory).report.findings.map(({ path }) => path)).toEqual(["evil/users.tf", "users.tf"]);
    expect(ran()).toBe(false);
  });

  it("hides nothing behind .gitattributes, .gitmodules or sparse checkout", () => {
    const { directory, write, git, remove } = withProgram();
    write(".gitattributes", "*.tf working-tree-encoding=UTF-16 export-ignore\n");
    write(".gitmodules", `[submodule "m"]\n\tpath = m\n\turl = ./m\n\tignore = all\n`);
    git("add", ".gitattributes", ".gitmodules");
    git("update-index", "--add", "--cacheinfo", `160000,${git("rev-parse", "HEAD")},m`);
    git("commit", "--quiet", "--message", "Hide");
    remove("users.tf");
    git("checkout", "--", "users.tf");
    expect(readFileSync(join(directory, "users.tf")).includes(0)).toBe(true);
    for (const scope of SCOPES) expect(rulesIn(check(directory, scope).report)).toEqual(["iam-user"]);
    const sparse = createRepository();
    sparse.commit("Start", { "access.yaml": access(), "far/users.tf": iamUser("bob") });
    sparse.git("sparse-checkout", "set", "near");
    expect(readdirSync(sparse.directory)).not.toContain("far");
    expect(rulesIn(check(sparse.directory).report)).toEqual(["iam-user"]);
  });

  it("does not follow links, to .git or anywhere else", () => {
    const { directory, link, git } = withProgram();
    const outside = temporaryFolder();
    writeFileSync(join(outside, "eve.tf"), iamUser("eve"));
    git("config", "http.extraheader", scimToken());
    link("config", ".git/config");
    link("eve.tf", join(outside, "eve.tf"));
    link("folder", outside);
    git("add", "--all");
    for (const scope of [[], ["--staged"]]) expect(rulesIn(check(directory, scope).report)).toEqual(["iam-user"]);
    const walk = temporaryFolder();
    mkdirSync(join(walk, ".git"));
    writeFileSync(join(walk, "access.yaml"), access());
    expect(check(directory).report.findings.map(({ path }) => path)).toEqual(["users.tf"]);
  });

  it("deeply nested and swollen documents are findings, in time", () => {
    const { directory, write } = createRepository();
    write("deep.yaml", `schemaVersion: 1\ngroups: ${"[".repeat(5000)}`);
    write("deep.json", `{"groups": ${'{"a":['.repeat(5000)}`);
    const bomb = "abcdefghi"
      .split("")
      .map((name, index, all) => `${name}: &${name} [${`*${all[index - 1] ?? ""},`.repeat(9)}]`);
    write("bomb.yaml", `schemaVersion: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${bomb.slice(1).join("\n")}\ngroups: *i\n`);
    const accounts = Array.from({ length: 20_000 }, (_, index) => `  account${index}: {id: "111122223333"}\n`);
    write("keys.yaml", `schemaVersion: 1\naccounts:\n${accounts.join("")}`);
    const { code, report } = check(directory, ["--only", "documents"]);
    expect(code).toBe(1);
    const invalid = report.findings.filter(({ rule }) => rule === "invalid-yaml").map(({ path }) => path);
    expect(new Set(invalid)).toEqual(new Set(["bomb.yaml", "deep.json", "deep.yaml"]));
    expect(gateOf(report, "documents")?.status).toBe("ran");
  });
});
