import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitTree } from "../../../src/git/commit-tree.ts";
import { indexTree } from "../../../src/git/index-tree.ts";
import { workTree } from "../../../src/git/work-tree.ts";
import { BLOB_BYTES } from "../../../src/limits.ts";
import { createRepository, forgeIndex } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { blobsOf, bytesOf, opened, textsOf } from "../../support/trees.ts";

const tree = async (directory: string) => workTree(await opened(directory));

describe("workTree", () => {
  it("holds tracked and untracked files in path order, but neither ignored nor deleted ones", async () => {
    const repository = createRepository();
    repository.commit("Start", { "b/tracked.yaml": "old", "gone.yaml": "x", "B.yaml": "B", ".gitignore": "*.log\n" });
    repository.write("b/tracked.yaml", "new");
    repository.write("a-new.yaml", "a");
    repository.write("noise.log", "x");
    repository.write("b/.gitignore", "secret.txt\n");
    repository.write("b/secret.txt", "x");
    repository.remove("gone.yaml");
    const texts = await textsOf(await tree(repository.directory));
    expect(Object.entries(texts)).toEqual([
      [".gitignore", "*.log\n"],
      ["B.yaml", "B"],
      ["a-new.yaml", "a"],
      ["b/.gitignore", "secret.txt\n"],
      ["b/tracked.yaml", "new"],
    ]);
  });

  it("obeys no ignore list but the repository's own files", async () => {
    const repository = createRepository();
    repository.write("new.yaml", "a");
    repository.write(".git/info/exclude", "*.yaml\n");
    repository.git("config", "core.excludesFile", join(repository.directory, ".git/info/exclude"));
    expect(await textsOf(await tree(repository.directory))).toEqual({ "new.yaml": "a" });
  });

  it("says of a file that is larger than can be held how large it is", async () => {
    const repository = createRepository();
    repository.write("large.bin", "");
    truncateSync(join(repository.directory, "large.bin"), BLOB_BYTES + 1); // a hole, which takes no room on the disk
    expect(await blobsOf(await tree(repository.directory))).toEqual([
      { paths: ["large.bin"], kind: "file", unheld: { size: BLOB_BYTES + 1, read: expect.any(Function) } },
    ]);
  });

  it("holds an ignored file that is tracked, and one that is only staged", async () => {
    const repository = createRepository();
    repository.commit("Start", { ".gitignore": "*\n" });
    repository.write("forced", "x");
    repository.git("add", "--force", "forced");
    expect(await textsOf(await tree(repository.directory))).toMatchObject({ forced: "x" });
  });

  it("holds DIR alone, by paths below DIR", async () => {
    const repository = createRepository();
    repository.commit("Start", { "examples/acme/a": "a", "examples/acme-b/b": "b", c: "c" });
    repository.write("examples/acme/deep/new", "new");
    expect(await textsOf(await tree(join(repository.directory, "examples/acme")))).toEqual({
      a: "a",
      "deep/new": "new",
    });
  });

  it("takes the name of DIR as it stands, though git could read it as a pattern", async () => {
    const repository = createRepository();
    repository.commit("Start", { ":!x/a": "a", "x/b": "b", ":(top)y/c": "c" });
    repository.write(":!x/new", "new");
    const git = await opened(join(repository.directory, ":!x"));
    expect(await textsOf(workTree(git))).toEqual({ a: "a", new: "new" });
    expect(await textsOf(indexTree(git))).toEqual({ a: "a" });
    expect(await textsOf(commitTree(git, repository.id()))).toEqual({ a: "a" });
  });

  it("reads files that sparse checkout keeps off the disk from the index (attack 9)", async () => {
    const repository = createRepository();
    repository.commit("Start", { "in/a": "a", "out/b": "b", "out/c": "c" });
    repository.git("sparse-checkout", "set", "in");
    repository.write("in/z", "z");
    const texts = await textsOf(await tree(repository.directory));
    expect(texts).toEqual({ "in/a": "a", "in/z": "z", "out/b": "b", "out/c": "c" });
    expect(await (await tree(repository.directory)).read("out/c")).toMatchObject({
      kind: "file",
      bytes: Buffer.from("c"),
    });
  });

  it("fails where such a file is missing in the objects", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "a" });
    repository.git("update-index", "--skip-worktree", "a");
    const oid = repository.id("HEAD:a");
    repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
    await expect(textsOf(await tree(repository.directory))).rejects.toThrow(/is missing/);
  });

  it("lists an unmerged file once", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "1\n" });
    repository.branch("other");
    repository.commit("Other", { a: "2\n" });
    repository.checkout("main");
    repository.commit("Main", { a: "3\n" });
    expect(() => repository.git("merge", "other")).toThrow();
    const blobs = await blobsOf(await tree(repository.directory));
    expect(blobs.map((blob) => blob.paths)).toEqual([["a"]]);
    expect(Buffer.from(blobs[0]?.bytes ?? []).toString()).toContain("<<<<<<<");
  });

  it("never follows a link, also none to .git/config (attack 12)", async () => {
    const repository = createRepository();
    repository.link("leak.yaml", ".git/config");
    repository.link("folder", "/etc");
    repository.commit("Start");
    const blobs = await blobsOf(await tree(repository.directory));
    expect(blobs.map((blob) => [blob.paths[0], blob.kind, Buffer.from(bytesOf(blob)).toString()])).toEqual([
      ["folder", "symlink", "/etc"],
      ["leak.yaml", "symlink", ".git/config"],
    ]);
    expect(await (await tree(repository.directory)).read("leak.yaml")).toBeUndefined();
  });

  it("reads nothing through a folder that became a link (attack 12)", async () => {
    const repository = createRepository();
    repository.commit("Start", { "deep/below/config": "mine" });
    repository.remove("deep");
    const outside = temporaryFolder();
    mkdirSync(join(outside, "below"));
    writeFileSync(join(outside, "below/config"), "stolen");
    repository.link("deep", outside);
    expect(await textsOf(await tree(repository.directory))).toEqual({ deep: outside });
    repository.remove("deep");
    repository.write("deep/x", "x");
    symlinkSync(join(repository.directory, ".git"), join(repository.directory, "deep/below"));
    expect(Object.keys(await textsOf(await tree(repository.directory)))).toEqual(["deep/below", "deep/x"]);
  });

  it("skips FIFOs without waiting, and whatever else is no file", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "a", b: "b", c: "c" });
    for (const name of ["a", "b"]) rmSync(join(repository.directory, name));
    execFileSync("mkfifo", [join(repository.directory, "a")]);
    mkdirSync(join(repository.directory, "b"));
    repository.write("b/inner", "inner");
    expect(await textsOf(await tree(repository.directory))).toEqual({ "b/inner": "inner", c: "c" });
  });

  it("skips submodules and repositories inside, whose .git is never read", async () => {
    const repository = createRepository();
    const inner = createRepository({ directory: join(repository.directory, "inner") });
    inner.commit("Inner", { x: "x" });
    const tracked = createRepository({ directory: join(repository.directory, "sub") });
    tracked.commit("Sub", { y: "y" });
    repository.write("a", "a");
    repository.git("add", "a", "sub");
    expect(await textsOf(await tree(repository.directory))).toEqual({ a: "a" });
  });

  it("reads names of any bytes, and shows those that are no UTF-8", async () => {
    const repository = createRepository();
    const names = ["-rf", "a\nb", "q\"'u", " lead", "é\u{1f600}", "*", "back\\slash", "\\xff"];
    for (const name of names) repository.write(name, name);
    const invalid = Buffer.from([0xff, 0x2e, 0xc3, 0x28]);
    writeFileSync(Buffer.concat([Buffer.from(`${repository.directory}/`), invalid]), "invalid");
    writeFileSync(Buffer.concat([Buffer.from(`${repository.directory}/`), Buffer.from([0xff])]), "same look");
    const check = async (): Promise<void> => {
      const blobs = await blobsOf(await tree(repository.directory));
      const shown = blobs.map((blob) => `${blob.paths[0]} = ${Buffer.from(bytesOf(blob)).toString()}`);
      const expected = [...names.map((name) => `${name} = ${name}`), "\\xff.\\xc3( = invalid", "\\xff = same look"];
      expect([...shown].sort()).toEqual(expected.sort());
    };
    await check();
    repository.git("add", "--all");
    await check();
  });

  it("reads a repository without commits", async () => {
    const repository = createRepository();
    expect(await textsOf(await tree(repository.directory))).toEqual({});
    repository.write("a", "a");
    expect(await textsOf(await tree(repository.directory))).toEqual({ a: "a" });
  });

  it("reads one file", async () => {
    const repository = createRepository();
    repository.commit("Start", { "dir/a": "a", ".gitignore": "ignored\n" });
    repository.write("ignored", "x");
    const files = await tree(repository.directory);
    expect(await files.read("dir/a")).toEqual({ paths: ["dir/a"], kind: "file", bytes: Buffer.from("a") });
    for (const path of ["dir", "nothing", "ignored", "dir/../dir/a", ".git/config", "/etc/passwd"]) {
      expect(await files.read(path)).toBeUndefined();
    }
  });

  it("says where its files lie, unless some of them are kept off the disk", async () => {
    const repository = createRepository();
    repository.commit("Start", { "in/b": "b", "in/a": "a", "out/c": "c" });
    const disk = await (await tree(join(repository.directory, "in"))).onDisk?.();
    expect(disk?.root).toBe(join(repository.directory, "in/"));
    expect(disk?.files.map(({ path, name }) => [path, name])).toEqual([
      ["a", "a"],
      ["b", "b"],
    ]);
    repository.git("sparse-checkout", "set", "in");
    expect(await (await tree(repository.directory)).onDisk?.()).toBeUndefined();
  });

  it("refuses an index that names .git", async () => {
    const repository = createRepository();
    repository.commit("Start", { "agit/config": "x" });
    forgeIndex(repository, "agit/config", ".git/config");
    await expect(textsOf(await tree(repository.directory))).rejects.toThrow(/\.git\/config/);
  });
});
