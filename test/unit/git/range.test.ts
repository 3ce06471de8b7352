import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findShallowBoundary } from "../../../src/git/commits.ts";
import { historyTree, type RangeTree, rangeTree } from "../../../src/git/range.ts";
import { checkoutLikeActions, createPullRequest } from "../../support/pull-request.ts";
import { createRepository, runTestGit, type TestRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { bombIn } from "../../support/tree-bomb.ts";
import { blobsOf, collect, opened, textsOf } from "../../support/trees.ts";

/** The commit that brought a blob, as the range finds it. */
const broughtBy = async (range: RangeTree, oid: string, deadlineMs?: number): Promise<string | undefined> =>
  (await range.attribute({ blobs: [oid], paths: [], commits: [] }, deadlineMs)).get(oid)?.commit;

describe("rangeTree", () => {
  it("holds what the range brought, also what it took away again", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { old: "old", changed: "1" });
    repository.commit("Leak", { secret: "token", changed: "2" });
    const head = repository.commit("Remove", { secret: null, "dir/renamed": "old" });
    const git = await opened(repository.directory);
    const range = await rangeTree(git, base, "HEAD");
    expect(range).toMatchObject({ commits: 2, base, head, commit: head });
    expect(await textsOf(range)).toEqual({ secret: "token", changed: "2" });
    expect((await blobsOf(range)).map((blob) => blob.oid).sort()).toEqual(
      [repository.id("HEAD:changed"), repository.id("HEAD~1:secret")].sort(),
    );
    expect((await range.read("changed"))?.bytes).toEqual(Buffer.from("2"));
    expect(await range.read("secret")).toBeUndefined();
  });

  it("sees what only a merge brought, and both of its sides", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "1" });
    repository.branch("side");
    repository.commit("Side", { side: "side" });
    repository.checkout("main");
    repository.commit("Main", { main: "main" });
    repository.merge("side", { "merge-born": "evil" });
    const range = await rangeTree(await opened(repository.directory), base, "main");
    expect(range.commits).toBe(3);
    expect(await textsOf(range)).toEqual({ "merge-born": "evil", main: "main", side: "side" });
  });

  it("holds what lies below DIR, also where equal bytes lie elsewhere (soundness of the prefix)", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { "a/x": "x", "z/kept": "kept" });
    repository.commit("Copy", { "a/leak": "token", "z/leak": "token", "a/other": "other" });
    repository.commit("Remove", { "z/leak": null });
    const git = await opened(join(repository.directory, "z"));
    expect(await textsOf(await rangeTree(git, base, "HEAD"))).toEqual({ leak: "token" });
    expect(await textsOf(await historyTree(git))).toEqual({ kept: "kept", leak: "token" });
  });

  it("works where base and head have no DIR at all", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "a" });
    repository.commit("Leak", { "z/leak": "token" });
    repository.commit("Remove", { "z/leak": null });
    mkdirSync(join(repository.directory, "z"), { recursive: true });
    const git = await opened(join(repository.directory, "z"));
    expect(await textsOf(await rangeTree(git, base, "HEAD"))).toEqual({ leak: "token" });
  });

  it("says that an empty range has no commits", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "a" });
    const range = await rangeTree(await opened(repository.directory), "main", "HEAD");
    expect(range.commits).toBe(0);
    expect(await textsOf(range)).toEqual({});
    expect(await collect(range.messages())).toEqual([]);
  });

  it("gives the commits themselves, whose messages may leak too", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "a" });
    repository.commit("The token is tea");
    const range = await rangeTree(await opened(repository.directory), base, "HEAD");
    const messages = await collect(range.messages());
    expect(messages.map(({ type, bytes }) => [type, Buffer.from(bytes).toString().split("\n\n")[1]])).toEqual([
      ["commit", "The token is tea\n"],
    ]);
  });

  it("is not narrowed by .gitmodules with ignore=all (attack 23)", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "a" });
    repository.commit("Hide", {
      ".gitmodules": '[submodule "b"]\n\tpath = b\n\turl = ./b\n\tignore = all\n',
      "b/leak": "token",
    });
    repository.git("config", "diff.ignoreSubmodules", "all");
    const git = await opened(repository.directory);
    const range = await rangeTree(git, base, "HEAD");
    expect(await textsOf(range)).toMatchObject({ "b/leak": "token" });
    expect(await broughtBy(range, repository.id("HEAD:b/leak"))).toBe(repository.id());
    repository.git("rm", "--quiet", "b/leak");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},b`);
    repository.git("commit", "--quiet", "-m", "Submodule");
    repository.git("update-index", "--cacheinfo", `160000,${"2".repeat(40)},b`);
    // git itself sees nothing to commit here.
    repository.git("commit", "--quiet", "--allow-empty", "-m", "Moved");
    expect(await broughtBy(await historyTree(git), "2".repeat(40))).toBe(repository.id());
  });

  it("refuses a missing object within the range (attack 9)", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "a" });
    repository.commit("Change", { a: "b" });
    const oid = repository.id("HEAD:a");
    repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
    const range = await rangeTree(await opened(repository.directory), base, "HEAD");
    await expect(textsOf(range)).rejects.toThrow(/git rev-list failed|is missing/);
  });

  it("refuses a partial clone whose objects are not here (attack 9)", async () => {
    const origin = createRepository();
    const base = origin.commit("Start", { a: "a" });
    origin.commit("Leak", { a: "token" });
    origin.commit("Remove", { a: "b" });
    origin.git("config", "uploadpack.allowFilter", "true");
    const directory = temporaryFolder();
    runTestGit(directory, ["clone", "--quiet", "--filter=blob:none", `file://${origin.directory}`, "."]);
    const range = await rangeTree(await opened(directory), base, "HEAD");
    await expect(textsOf(range)).rejects.toThrow(
      /promisor remote\. The clone is shallow, partial or damaged.*fetch-depth: 0/,
    );
  });

  it("streams a history of some thousand blobs", async () => {
    const repository = createRepository();
    const base = repository.commit("Start");
    const files = Array.from({ length: 5000 }, (_, index) => [`d${index % 50}/f${index}`, `content ${index}`] as const);
    repository.commit("Many", Object.fromEntries(files));
    const range = await rangeTree(await opened(repository.directory), base, "HEAD");
    expect(await textsOf(range)).toEqual(Object.fromEntries(files));
    for await (const blob of range.blobs()) {
      expect(blob.kind).toBe("file");
      break;
    }
  });

  it("works in a SHA-256 repository", async () => {
    const repository = createRepository({ objectFormat: "sha256" });
    const base = repository.commit("Start", { a: "a" });
    repository.commit("Change", { "dir/b": "b" });
    expect(await textsOf(await rangeTree(await opened(repository.directory), base, "main"))).toEqual({ "dir/b": "b" });
    expect(await textsOf(await rangeTree(await opened(join(repository.directory, "dir")), base, "main"))).toEqual({
      b: "b",
    });
  });
});

describe("names", () => {
  const namesIn = async (range: RangeTree): Promise<readonly string[]> => (await collect(range.names())).sort();

  it("are all paths that the range brought: of files, folders, links and submodules, also where the content is not new", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "a", "old/deep/x": "x", "old/y": "y" });
    repository.link("link", "a");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},module`);
    repository.git("add", "link");
    repository.git("commit", "--quiet", "-m", "Link and module");
    repository.git("mv", "old/deep", "moved");
    repository.git("commit", "--quiet", "-m", "Move");
    repository.git("rm", "--quiet", "--cached", "-r", "moved", "module", "link");
    repository.git("commit", "--quiet", "-m", "Remove");
    const range = await rangeTree(await opened(repository.directory), base, "HEAD");
    expect(await namesIn(range)).toEqual(["link", "module", "moved"]);
    // A folder of the same content at two places is listed at one of them.
    const all = await namesIn(await historyTree(await opened(repository.directory)));
    expect(all.filter((path) => !/^(?:moved|old\/deep)\/x$/.test(path))).toEqual(
      ["a", "link", "module", "moved", "old", "old/deep", "old/y"].sort(),
    );
    expect(all).toHaveLength(8);
  });

  it("keep odd bytes apart, and are those below DIR", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { "z/a": "a" });
    const odd = Buffer.concat([Buffer.from("z/"), Buffer.from([0xff]), Buffer.from("\nname\0")]);
    const id = repository.pipe("x", "hash-object", "-w", "--stdin").toString().trim();
    repository.pipe(Buffer.concat([Buffer.from(`100644 ${id}\t`), odd]), "update-index", "-z", "--index-info");
    repository.git("commit", "--quiet", "-m", "Odd");
    const whole = await rangeTree(await opened(repository.directory), base, "HEAD");
    expect(await namesIn(whole)).toEqual(["z/\\xff\nname"]);
    const below = await rangeTree(await opened(join(repository.directory, "z")), base, "HEAD");
    expect(await namesIn(below)).toEqual(["\\xff\nname"]);
  });

  it("come from a SHA-256 repository as well", async () => {
    const repository = createRepository({ objectFormat: "sha256" });
    const base = repository.commit("Start", { a: "a" });
    repository.commit("Change", { "dir/b": "b" });
    expect(await namesIn(await rangeTree(await opened(repository.directory), base, "main"))).toEqual(["dir", "dir/b"]);
  });
});

describe("a shallow clone", () => {
  const pull = createPullRequest({
    base: { a: "1" },
    changes: [{ leak: "token" }, { leak: null, b: "b" }],
    meanwhile: [{ main: "main" }],
  });
  const clone = (depth: number): TestRepository =>
    checkoutLikeActions({ origin: pull.origin, commit: pull.merge, depth });

  it("is refused where it cuts the range (attack 9)", async () => {
    for (const depth of [1, 2]) {
      const git = await opened(clone(depth).directory);
      await expect(historyTree(git)).rejects.toThrow(/The history is cut off at commit [0-9a-f]{40}.*fetch-depth: 0/);
      await expect(historyTree(git, "HEAD")).rejects.toThrow(/is cut off/);
      const cutAt = await findShallowBoundary(git, { head: pull.merge });
      expect([pull.merge, pull.head, pull.base]).toContain(cutAt);
    }
    const git = await opened(clone(2).directory);
    await expect(rangeTree(git, pull.base, pull.merge)).rejects.toThrow(/is cut off/);
    expect(await findShallowBoundary(git, { base: pull.base, head: pull.merge })).toBe(pull.head);
  });

  it("is good enough where the range is whole", async () => {
    const git = await opened(clone(0).directory);
    const range = await rangeTree(git, pull.base, pull.merge);
    expect(await textsOf(range)).toEqual({ leak: "token", b: "b" });
    expect(range.commits).toBe(3);
    expect(await findShallowBoundary(git, { base: pull.base, head: pull.merge })).toBeUndefined();
  });

  it("walks on where a boundary hides parents that are here", async () => {
    const whole = clone(0);
    // What a later fetch with --depth leaves behind: the objects are here, but git pretends that they are not.
    whole.write(".git/shallow", `${pull.head}\n`);
    expect(whole.git("rev-list", "--count", `${pull.base}..${pull.merge}`)).toBe("2");
    const range = await rangeTree(await opened(whole.directory), pull.base, pull.merge);
    expect(range.commits).toBe(3);
    expect(await textsOf(range)).toEqual({ leak: "token", b: "b" });
  });

  it("does not take for new what a boundary hides below the base", async () => {
    const repository = createRepository();
    const root = repository.commit("Root", { old: "old" });
    repository.branch("change");
    const head = repository.commit("Change", { a: "a" });
    repository.checkout("main");
    repository.commit("Between", { b: "b" });
    const base = repository.commit("Base", { c: "c" });
    // The way from the base to the root, where the change branched off, is hidden, though all of it is here.
    repository.write(".git/shallow", `${base}\n`);
    const range = await rangeTree(await opened(repository.directory), base, head);
    expect([range.commits, await textsOf(range)]).toEqual([1, { a: "a" }]);
    expect(repository.git("rev-list", `${base}..${head}`).split("\n")).toContain(root);
  });

  it("does not take the base for new where a boundary hides it", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "1", "deep/x": "x" });
    const head = repository.commit("Change", { a: "2" });
    repository.write(".git/shallow", `${head}\n`);
    expect(await textsOf(await rangeTree(await opened(repository.directory), base, head))).toEqual({ a: "2" });
    const deep = await opened(join(repository.directory, "deep"));
    expect(await textsOf(await rangeTree(deep, base, head))).toEqual({});
  });
});

describe("historyTree", () => {
  it("holds what any reference reaches, tags of tags and of files too", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "a" });
    repository.branch("side");
    repository.commit("Side", { b: "b" });
    repository.git("tag", "-a", "kept", "-m", "a secret message");
    repository.checkout("main");
    repository.git("branch", "--quiet", "-D", "side");
    const blob = repository.pipe("tagged", "hash-object", "-w", "--stdin").toString().trim();
    repository.git("tag", "file", blob);
    const git = await opened(repository.directory);
    const history = await historyTree(git);
    expect(await textsOf(history)).toEqual({ a: "a", b: "b", [blob]: "tagged" });
    expect(history.commits).toBe(2);
    const messages = await collect(history.messages());
    expect(messages.filter(({ type }) => type === "tag").map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
      expect.stringContaining("a secret message"),
    ]);
    expect((await history.read("a"))?.bytes).toEqual(Buffer.from("a"));
    expect(await history.isAtHead(repository.id("main"))).toBe(true);
    expect(await history.isAtHead(repository.id("kept^{commit}"))).toBe(false);
  });

  it("gives the tags by way of which its one reference is named", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "a" });
    repository.git("tag", "-a", "inner", "-m", "inner message");
    repository.git("tag", "-a", "outer", "-m", "outer message", "inner");
    const history = await historyTree(await opened(repository.directory), "outer");
    const messages = (await collect(history.messages())).map(({ type, bytes }) => `${type} ${Buffer.from(bytes)}`);
    expect(messages.map((text) => /^\w+|outer message|inner message/g[Symbol.match](text))).toEqual([
      ["commit"],
      ["tag", "outer message"],
      ["tag", "inner message"],
    ]);
  });

  it("holds one reference's history", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "a" });
    repository.branch("side");
    repository.commit("Side", { b: "b" });
    const history = await historyTree(await opened(repository.directory), "refs/heads/main");
    expect(await textsOf(history)).toEqual({ a: "a" });
    expect(history).toMatchObject({ commits: 1, commit: repository.id("main") });
  });

  it("is empty in a repository without commits", async () => {
    const history = await historyTree(await opened(createRepository().directory));
    expect(history.commits).toBe(0);
    expect(await textsOf(history)).toEqual({});
  });

  it("fails for a reference that leads nowhere", async () => {
    const repository = createRepository();
    repository.commit("Start", { a: "a" });
    repository.write(".git/refs/heads/broken", `${"1".repeat(40)}\n`);
    await expect(historyTree(await opened(repository.directory))).rejects.toThrow(/git rev-list/);
  });

  it("ends though there is a tree bomb in old history (attack 11)", async () => {
    const repository = createRepository();
    repository.git("reset", "--quiet", "--soft", bombIn(repository));
    repository.commit("Clean", { a: "a" });
    const history = await historyTree(await opened(repository.directory));
    expect((await blobsOf(history)).length).toBe(2);
    expect((await collect(history.names())).length).toBeLessThan(300);
  });

  it("ends though a range begins at a tree bomb (attack 11)", async () => {
    const repository = createRepository();
    const bomb = bombIn(repository);
    repository.git("reset", "--quiet", "--soft", bomb);
    repository.commit("Clean", { a: "a" });
    const range = await rangeTree(await opened(repository.directory), bomb, "HEAD");
    expect(await textsOf(range)).toEqual({ a: "a" });
    expect(await collect(range.names())).toEqual(["a"]);
  });
});

describe("attribute", () => {
  it("names the oldest commit that brought a blob", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "a" });
    const leak = repository.commit("Leak", { b: "token" });
    const oid = repository.id("HEAD:b");
    repository.commit("Remove", { b: null });
    repository.commit("Again", { c: "token" });
    repository.git("config", "log.showRoot", "false");
    const git = await opened(repository.directory);
    const range = await rangeTree(git, base, "HEAD");
    const history = await historyTree(git);
    expect(await broughtBy(range, oid)).toBe(leak);
    expect(await broughtBy(history, oid)).toBe(leak);
    expect(await broughtBy(range, repository.id(`${base}:a`))).toBeUndefined();
    expect(await broughtBy(history, repository.id(`${base}:a`))).toBe(base);
  });

  it("names the merge that brought it, whatever the configuration says of merges", async () => {
    const repository = createRepository();
    const base = repository.commit("Start", { a: "1" });
    repository.branch("side");
    repository.commit("Side", { side: "side" });
    repository.checkout("main");
    const merge = repository.merge("side", { "merge-born": "evil" });
    repository.git("config", "log.diffMerges", "off");
    const git = await opened(repository.directory);
    const range = await rangeTree(git, base, merge);
    expect(await broughtBy(range, repository.id("HEAD:merge-born"))).toBe(merge);
  });

  it("names the commits of several blobs, paths and commits at once, the oldest first", async () => {
    const repository = createRepository();
    const start = repository.commit("Start", { a: "a" });
    const folder = repository.commit("Folder", { "odd\u00e9 name/b": "b" });
    const copy = repository.commit("Copy", { c: "b", d: "d" });
    const [b, d] = [repository.id("HEAD:c"), repository.id("HEAD:d")];
    const range = await historyTree(await opened(repository.directory));
    const wanted = { blobs: [d, b], paths: ["c", "odd\u00e9 name", "none"], commits: [start] };
    expect([...(await range.attribute(wanted))].map(([key, { commit }]) => [key, commit])).toEqual([
      [start, start],
      [b, folder],
      ["odd\u00e9 name", folder],
      [d, copy],
      ["c", copy],
    ]);
    expect((await range.attribute(wanted)).get(b)?.authorDate).toMatch(/^2026-01-01T00:00:00(?:Z|\+00:00)$/);
  });

  it("gives up on a tree bomb in old history (attack 11)", async () => {
    const repository = createRepository();
    const leak = repository.pipe("token", "hash-object", "-w", "--stdin").toString().trim();
    repository.git("reset", "--quiet", "--soft", bombIn(repository));
    repository.commit("Leak", { leak: "token" });
    expect(await broughtBy(await historyTree(await opened(repository.directory)), leak, 300)).toBeUndefined();
  });
});
