import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitTree } from "../../../src/git/commit-tree.ts";
import { folderTree } from "../../../src/git/folder.ts";
import { indexTree } from "../../../src/git/index-tree.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { blobsOf, opened, textsOf } from "../../support/trees.ts";

/** Where a loose object lies. */
const looseObject = (oid: string): string => `.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;

describe("indexTree", () => {
  it("holds what is staged, not what lies on the disk", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "old", b: "b", gone: "x" });
    repository.write("a", "staged");
    repository.git("add", "a");
    repository.write("a", "later");
    repository.write("untracked", "x");
    repository.git("rm", "--quiet", "gone");
    repository.write("intended", "x");
    repository.git("add", "--intent-to-add", "intended");
    expect(await textsOf(indexTree(await opened(repository.directory)))).toEqual({ a: "staged", b: "b", intended: "" });
  });

  it("fails while there is a conflict", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "1\n" });
    repository.branch("other");
    repository.commit("Other", { a: "2\n" });
    repository.checkout("main");
    repository.commit("Main", { a: "3\n" });
    expect(() => repository.git("merge", "other")).toThrow();
    await expect(textsOf(indexTree(await opened(repository.directory)))).rejects.toThrow(
      /"a" has an unsolved merge conflict/,
    );
  });

  it("is empty in a repository without commits", async () => {
    expect(await textsOf(indexTree(await opened(createRepository().directory)))).toEqual({});
  });

  it("holds DIR alone, and files that sparse checkout keeps off the disk", async () => {
    const repository = createRepository();
    repository.commit("Start", { "in/a": "a", "out/b": "b" });
    repository.git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
    expect(await textsOf(indexTree(await opened(repository.directory)))).toEqual({ "in/a": "a", "out/b": "b" });
    expect(await textsOf(indexTree(await opened(join(repository.directory, "in"))))).toEqual({ a: "a" });
  });
});

describe("commitTree", () => {
  it("holds the files of a commit in path order; equal ones are one blob", async () => {
    const repository = createRepository();
    const commit = repository.commit("Start", { z: "same", "a/b": "same", m: "other" });
    repository.commit("Later", { z: "new" });
    const blobs = await blobsOf(commitTree(await opened(repository.directory), commit));
    const same = repository.id(`${commit}:z`);
    expect(blobs).toEqual([
      { paths: ["a/b", "z"], kind: "file", bytes: Buffer.from("same"), oid: same },
      { paths: ["m"], kind: "file", bytes: Buffer.from("other"), oid: repository.id("HEAD:m") },
    ]);
  });

  it("tells links from files, and skips submodules", async () => {
    const repository = createRepository();
    repository.write("file", "target");
    repository.link("link", "target");
    const sub = createRepository({ directory: join(repository.directory, "sub") });
    sub.commit("Sub", { y: "y" });
    const commit = repository.commit("Start");
    const tree = commitTree(await opened(repository.directory), commit);
    expect((await blobsOf(tree)).map(({ paths, kind }) => [paths[0], kind])).toEqual([
      ["file", "file"],
      ["link", "symlink"],
    ]);
    expect(await tree.read("link")).toBeUndefined();
    expect(await tree.read("sub")).toBeUndefined();
    expect(await tree.read("file")).toMatchObject({ paths: ["file"], bytes: Buffer.from("target") });
  });

  it("holds DIR alone, and nothing where the commit has no DIR", async () => {
    const repository = createRepository();
    const before = repository.commit("Before", { a: "a", "examples/acm": "x" });
    const file = repository.commit("File", { "examples/acme": "a file" });
    const commit = repository.commit("Start", {
      "examples/acme": null,
      "examples/acme/b": "b",
      "examples/acme-x/c": "c",
    });
    const git = await opened(join(repository.directory, "examples/acme"));
    expect(await textsOf(commitTree(git, commit))).toEqual({ b: "b" });
    expect(await textsOf(commitTree(git, before))).toEqual({});
    expect(await textsOf(commitTree(git, file))).toEqual({});
  });

  it("reads the same bytes whatever .gitattributes say (attack 12)", async () => {
    const repository = createRepository();
    repository.commit("Start", { "a.yaml": "groups: []\n" });
    const attributes = "*.yaml working-tree-encoding=UTF-16LE text eol=crlf ident filter=evil diff=evil\n";
    repository.write(".gitattributes", attributes);
    repository.git("add", ".gitattributes");
    repository.git("commit", "--quiet", "-m", "Attributes");
    const commit = repository.id();
    repository.remove("a.yaml");
    repository.git("checkout", "--", "a.yaml");
    expect(readFileSync(join(repository.directory, "a.yaml"), "utf8")).toMatch(/^g\0r\0/);
    repository.git("config", "filter.evil.smudge", "echo evil");
    repository.git("config", "diff.evil.textconv", "echo evil");
    const tree = commitTree(await opened(repository.directory), commit);
    expect(await textsOf(tree)).toEqual({ ".gitattributes": attributes, "a.yaml": "groups: []\n" });
  });

  it("is complete though .gitmodules says ignore=all (attack 23)", async () => {
    const repository = createRepository();
    const modules = '[submodule "a"]\n\tpath = a\n\turl = ./a\n\tignore = all\n';
    const commit = repository.commit("Start", { ".gitmodules": modules, "a/secret": "x" });
    repository.git("config", "diff.ignoreSubmodules", "all");
    expect(await textsOf(commitTree(await opened(repository.directory), commit))).toMatchObject({ "a/secret": "x" });
  });

  it("fails for a missing and for a damaged object (attack 9)", async () => {
    const damaged = async (damage: (repository: TestRepository, path: string) => void): Promise<unknown> => {
      const repository = createRepository();
      const commit = repository.commit("Start", { a: "a", b: "b" });
      damage(repository, looseObject(repository.id("HEAD:b")));
      return textsOf(commitTree(await opened(repository.directory), commit));
    };
    await expect(damaged((repository, path) => repository.remove(path))).rejects.toThrow(/\("b"\) is missing/);
    const garbage = damaged((repository, path) => {
      repository.remove(path);
      repository.write(path, "garbage");
    });
    await expect(garbage).rejects.toThrow(/git cat-file failed|missing/);
  });

  it("fails for a missing tree", async () => {
    const repository = createRepository();
    const commit = repository.commit("Start", { "a/b": "b" });
    repository.remove(looseObject(repository.id("HEAD:a")));
    await expect(textsOf(commitTree(await opened(repository.directory), commit))).rejects.toThrow(/git ls-tree failed/);
  });

  it("refuses a tree bomb (attack 11)", async () => {
    const repository = createRepository();
    const names = Array.from({ length: 20 }, (_, index) => `${"n".repeat(60)}${index}`);
    let line = `100644 blob ${repository.pipe("x", "hash-object", "-w", "--stdin").toString().trim()}`;
    for (let level = 0; level < 12; level++) {
      const entries = names.map((name) => `${line}\t${name}\n`).join("");
      line = `040000 tree ${repository.pipe(entries, "mktree").toString().trim()}`;
    }
    const commit = repository.git("commit-tree", line.split(" ")[2] ?? "", "-m", "Bomb");
    await expect(textsOf(commitTree(await opened(repository.directory), commit))).rejects.toThrow(
      /printed more than \d+ bytes/,
    );
  });

  it("reads a SHA-256 repository", async () => {
    const repository = createRepository({ objectFormat: "sha256" });
    const commit = repository.commit("Start", { a: "a" });
    expect(await textsOf(commitTree(await opened(repository.directory), commit))).toEqual({ a: "a" });
  });

  it("accepts a full id only", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "a" });
    await expect(textsOf(commitTree(await opened(repository.directory), "HEAD"))).rejects.toThrow(
      /not a full sha1 object id/,
    );
  });
});

describe("folderTree", () => {
  it("holds every file and link below a folder, but nothing that is named .git", async () => {
    const directory = temporaryFolder();
    for (const folder of ["b/.git", "node_modules", ".git"]) mkdirSync(join(directory, folder), { recursive: true });
    for (const file of ["a", "b/c", "b/.git/config", "node_modules/x", ".git/config"]) {
      writeFileSync(join(directory, file), file);
    }
    writeFileSync(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0x66, 0xfe])]), "bytes");
    const { link } = createRepository({ directory: join(directory, "link-maker") });
    link("../to-root", "/");
    const tree = folderTree(directory);
    expect(await textsOf(tree)).toEqual({
      a: "a",
      "b/c": "b/c",
      "f\\xfe": "bytes",
      "node_modules/x": "node_modules/x",
      "to-root": "/",
    });
    expect((await tree.read("b/c"))?.bytes).toEqual(Buffer.from("b/c"));
    for (const path of ["to-root", "b", "b/.git/config", "../x"]) expect(await tree.read(path)).toBeUndefined();
  });

  it("fails where the folder is not there", async () => {
    await expect(textsOf(folderTree("/nonexistent"))).rejects.toThrow(/could not be listed \(ENOENT\)/);
  });
});
