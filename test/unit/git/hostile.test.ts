import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitTree } from "../../../src/git/commit-tree.ts";
import { indexTree } from "../../../src/git/index-tree.ts";
import { historyTree } from "../../../src/git/range.ts";
import { parentsOf, resolveCommit } from "../../../src/git/references.ts";
import type { Repository } from "../../../src/git/repository.ts";
import { workTree } from "../../../src/git/work-tree.ts";
import { createRepository, gitTestEnvironment, type TestRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { collect, opened, textsOf } from "../../support/trees.ts";

/** A program that leaves a trace, and the trace. */
function trap(): { readonly program: string; sprung(): boolean } {
  const folder = temporaryFolder("trap");
  const program = join(folder, "program");
  const trace = join(folder, "trace");
  // It takes what it is given: to git, a program that ends before has failed, sooner or later.
  writeFileSync(program, `#!/bin/sh\ntouch ${trace}\n[ -t 0 ] || cat >${trace}.input\nexit 0\n`);
  chmodSync(program, 0o755);
  return { program, sprung: () => existsSync(trace) };
}

/** Everything that the room reads, in one text. */
async function readAll(git: Repository): Promise<string> {
  const head = await resolveCommit(git, "HEAD");
  const history = await historyTree(git);
  const trees = [workTree(git), indexTree(git), commitTree(git, head), history];
  const texts: unknown[] = [head, history.commits, await parentsOf(git, head)];
  for (const tree of trees) texts.push(await textsOf(tree));
  const oid = (await commitTree(git, head).read("a"))?.oid ?? "";
  texts.push([...(await history.attribute({ blobs: [oid], paths: ["b"], commits: [head] }))]);
  texts.push(await collect(history.names()), await collect(history.messages()), await history.references());
  texts.push(await history.isAtHead(head));
  return JSON.stringify(texts, undefined, 1);
}

function sample(): TestRepository {
  const repository = createRepository();
  repository.commit("First", { a: "first" });
  repository.commit("Second", { a: "second", b: "b" });
  repository.write("new", "new");
  return repository;
}

describe("a hostile configuration", () => {
  const settings = (program: string): readonly (readonly [string, string])[] => [
    ["core.fsmonitor", program],
    ["core.hooksPath", join(program, "..")],
    ["core.pager", program],
    ["core.editor", program],
    ["core.sshCommand", program],
    ["core.askPass", program],
    ["core.alternateRefsCommand", program],
    ["core.gitProxy", program],
    ["credential.helper", `!${program}`],
    ["gpg.program", program],
    ["log.showSignature", "true"],
    ["diff.external", program],
    ["diff.evil.command", program],
    ["diff.evil.textconv", program],
    ["filter.evil.clean", program],
    ["filter.evil.smudge", program],
    ["filter.evil.process", program],
    ["alias.ls-files", `!${program}`],
    ["alias.cat-file", `!${program}`],
    ["pager.log", program],
    ["pager.rev-list", program],
    ["uploadpack.packObjectsHook", program],
    ["remote.origin.url", `ext::${program}`],
    ["core.worktree", "/"],
    ["core.bare", "true"],
    ["core.excludesFile", program],
    ["core.attributesFile", program],
    ["color.ui", "always"],
    ["color.diff", "always"],
    ["log.decorate", "full"],
    ["log.follow", "true"],
    ["format.pretty", "evil"],
    ["core.quotePath", "true"],
  ];

  it("neither runs a program nor changes an answer", async () => {
    const repository = sample();
    repository.commit("Attributes", { ".gitattributes": "* diff=evil filter=evil\n" });
    const git = await opened(repository.directory);
    const before = await readAll(git);
    const { program, sprung } = trap();
    for (const hook of ["post-index-change", "reference-transaction", "post-checkout", "fsmonitor-watchman"]) {
      repository.write(`.git/hooks/${hook}`, `#!/bin/sh\n${program}\n`);
      chmodSync(join(repository.directory, ".git/hooks", hook), 0o755);
    }
    for (const [key, value] of settings(program)) repository.git("config", "--file", ".git/config", key, value);
    expect(await readAll(git)).toBe(before);
    expect(sprung()).toBe(false);
  });

  it("is found harmless also while the repository is opened", async () => {
    const repository = sample();
    const { program, sprung } = trap();
    const before = await readAll(await opened(repository.directory));
    for (const [key, value] of settings(program)) {
      if (key !== "core.worktree" && key !== "core.bare") repository.git("config", "--file", ".git/config", key, value);
    }
    expect(await readAll(await opened(repository.directory))).toBe(before);
    expect(sprung()).toBe(false);
  });

  it("cannot move the work tree away from DIR", async () => {
    const repository = sample();
    repository.git("config", "core.worktree", temporaryFolder());
    await expect(opened(repository.directory)).rejects.toThrow(/not in a work tree/);
  });
});

describe("a hostile repository", () => {
  it("cannot replace an object", async () => {
    const repository = sample();
    const git = await opened(repository.directory);
    const before = await readAll(git);
    repository.git(
      "replace",
      repository.id("HEAD:a"),
      repository.pipe("evil", "hash-object", "-w", "--stdin").toString().trim(),
    );
    repository.git("replace", "HEAD", "HEAD~1");
    const texts = await textsOf(commitTree(git, repository.git("--no-replace-objects", "rev-parse", "HEAD")));
    expect(texts).toEqual({ a: "second", b: "b" });
    expect(JSON.parse(await readAll(git)).slice(0, 1)).toEqual(JSON.parse(before).slice(0, 1));
  });

  it("cannot hide commits with a graft file", async () => {
    const repository = sample();
    const git = await opened(repository.directory);
    const before = await readAll(git);
    repository.write(".git/info/grafts", `${repository.id()}\n`);
    expect(repository.git("rev-list", "--count", "HEAD")).toBe("1");
    expect(await readAll(git)).toBe(before);
  });

  it("cannot forge history with a commit-graph", async () => {
    const repository = sample();
    repository.git("commit-graph", "write", "--reachable");
    const path = join(repository.directory, ".git/objects/info/commit-graph");
    const graph = readFileSync(path);
    // gitformat-commit-graph: a commit's tree id is followed by the place of its first parent; this one means none.
    graph.writeUInt32BE(0x70000000, graph.indexOf(Buffer.from(repository.id("HEAD^{tree}"), "hex")) + 20);
    chmodSync(path, 0o644);
    writeFileSync(path, graph);
    expect(repository.git("rev-list", "--count", "HEAD")).toBe("1");
    expect((await historyTree(await opened(repository.directory))).commits).toBe(2);
  });

  it("cannot have a signature checked by a program of its choice", async () => {
    const repository = sample();
    const { program, sprung } = trap();
    const [header = "", message = ""] = repository.git("cat-file", "commit", "HEAD").split("\n\n");
    const signature = "gpgsig -----BEGIN SSH SIGNATURE-----\n U1NIU0lH\n -----END SSH SIGNATURE-----";
    const signed = repository.pipe(
      `${header}\n${signature}\n\n${message}\n`,
      "hash-object",
      "-t",
      "commit",
      "-w",
      "--stdin",
    );
    repository.git("reset", "--quiet", "--soft", signed.toString().trim());
    const settings = ["log.showSignature=true", "gpg.format=ssh", `gpg.ssh.program=${program}`];
    for (const setting of [...settings, `gpg.ssh.allowedSignersFile=${program}`]) {
      const [key = "", value = ""] = setting.split("=");
      repository.git("config", key, value);
    }
    await readAll(await opened(repository.directory));
    expect(sprung()).toBe(false);
    expect(() => repository.git("log", "-1")).not.toThrow();
    expect(sprung()).toBe(true);
  });
});

describe("a hostile environment", () => {
  it("neither runs a program, nor writes a file, nor changes an answer", async () => {
    const repository = sample();
    const other = createRepository();
    other.commit("Other", { other: "other" });
    const { program, sprung } = trap();
    const before = await readAll(await opened(repository.directory));
    const trace = join(temporaryFolder(), "trace");
    const configuration = join(temporaryFolder(), "config");
    writeFileSync(configuration, `[core]\n\tfsmonitor = ${program}\n[alias]\n\tls-files = !${program}\n`);
    const hostile = {
      GIT_DIR: join(other.directory, ".git"),
      GIT_WORK_TREE: other.directory,
      GIT_INDEX_FILE: join(other.directory, ".git/index"),
      GIT_OBJECT_DIRECTORY: join(other.directory, ".git/objects"),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(other.directory, ".git/objects"),
      GIT_COMMON_DIR: join(other.directory, ".git"),
      GIT_NAMESPACE: "evil",
      GIT_SHALLOW_FILE: configuration,
      GIT_GRAFT_FILE: configuration,
      GIT_CONFIG: configuration,
      GIT_CONFIG_GLOBAL: configuration,
      GIT_CONFIG_SYSTEM: configuration,
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'`,
      GIT_EXEC_PATH: join(program, ".."),
      GIT_TRACE: trace,
      GIT_TRACE2: trace,
      GIT_TRACE_SETUP: trace,
      GIT_EXTERNAL_DIFF: program,
      GIT_PAGER: program,
      PAGER: program,
      GIT_SSH_COMMAND: program,
      GIT_ASKPASS: program,
      GIT_DEFAULT_HASH: "sha256",
      GIT_CEILING_DIRECTORIES: join(repository.directory, ".."),
      GIT_GLOB_PATHSPECS: "1",
      GIT_ICASE_PATHSPECS: "1",
      LC_ALL: "de_DE.UTF-8",
      LANGUAGE: "de",
    };
    const environment = { ...gitTestEnvironment(), ...hostile };
    expect(await readAll(await opened(repository.directory, { environment }))).toBe(before);
    expect(sprung()).toBe(false);
    expect(existsSync(trace)).toBe(false);
  });
});
