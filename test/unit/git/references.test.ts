import { describe, expect, it } from "vitest";
import { isPresent, parentsOf, resolveCommit } from "../../../src/git/references.ts";
import { checkoutLikeActions, createPullRequest } from "../../support/pull-request.ts";
import { createRepository } from "../../support/repository.ts";
import { opened } from "../../support/trees.ts";

const repository = createRepository();
const first = repository.commit("First", { a: "1" });
const second = repository.commit("Second", { a: "2" });
repository.branch("feature/x", first);
const third = repository.commit("Third", { b: "3" });
repository.checkout("main");
const merge = repository.merge("feature/x");
repository.git("tag", "-a", "v1", "-m", "one", first);
repository.git("tag", "nested-source", first);
repository.git("tag", "-a", "v2", "-m", "two", "v1");
repository.git("update-ref", "refs/remotes/origin/main", second);

describe("resolveCommit", () => {
  it.each([
    ["HEAD", merge],
    ["main", merge],
    ["refs/heads/main", merge],
    ["feature/x", third],
    ["v1", first],
    ["v2", first],
    ["refs/tags/v2", first],
    ["origin/main", second],
    ["refs/remotes/origin/main", second],
    [second, second],
    [second.toUpperCase(), second],
    ["HEAD~1", second],
    ["HEAD^", second],
    ["HEAD^2", third],
    ["main~1^1", first],
    ["refs/heads/main~2", first],
    [`${merge}^2~1`, first],
  ])("resolves %s", async (name, id) => {
    expect(await resolveCommit(await opened(repository.directory), name)).toBe(id);
  });

  it.each([
    "",
    "@",
    "-x",
    "--all",
    "HEAD..main",
    "main@{0}",
    "HEAD^{tree}",
    ":/First",
    ":a",
    "main:a",
    "refs/heads/*",
    "refs/heads/ma?n",
    "a b",
    "main\nHEAD",
    "../HEAD",
    "main.lock",
    "refs/heads/",
  ])("refuses %j, which is no plain name", async (name) => {
    await expect(resolveCommit(await opened(repository.directory), name)).rejects.toThrow(/is not a name of a commit/);
  });

  it("refuses a name that means nothing, and a prefix of names", async () => {
    const git = await opened(repository.directory);
    await expect(resolveCommit(git, "nothing")).rejects.toThrow(/There is no branch, tag or remote branch "nothing"/);
    await expect(resolveCommit(git, "feature")).rejects.toThrow(/There is no/);
    await expect(resolveCommit(git, "refs/heads/feature")).rejects.toThrow(/There is no/);
    await expect(resolveCommit(git, "FETCH_HEAD")).rejects.toThrow(/There is no/);
    await expect(resolveCommit(git, "HEAD~99")).rejects.toThrow(/"HEAD~99" leads to no commit/);
  });

  it("refuses an abbreviated id, even where a tag has that name (attack 4)", async () => {
    const git = await opened(repository.directory);
    const short = first.slice(0, 10);
    repository.git("tag", short, merge);
    await expect(resolveCommit(git, short)).rejects.toThrow(/abbreviated object id.*"refs\/heads\//);
    expect(await resolveCommit(git, `refs/tags/${short}`)).toBe(merge);
  });

  it("refuses what means several references, and names them (attack 4)", async () => {
    const attacked = createRepository();
    attacked.commit("Start", { a: "1" });
    const base = attacked.id();
    attacked.git("update-ref", "refs/remotes/origin/main", base);
    const evil = attacked.commit("Evil", { a: "2" });
    attacked.git("tag", "origin/main", evil);
    const git = await opened(attacked.directory);
    await expect(resolveCommit(git, "origin/main")).rejects.toThrow(
      /ambiguous: it means "refs\/remotes\/origin\/main" and "refs\/tags\/origin\/main".*write the full name/,
    );
    expect(await resolveCommit(git, "refs/remotes/origin/main")).toBe(base);
  });

  it("takes a full reference name as it stands, though a tag is called the same", async () => {
    const attacked = createRepository();
    const base = attacked.commit("Start", { a: "1" });
    const evil = attacked.commit("Evil", { a: "2" });
    attacked.git("update-ref", "refs/tags/refs/heads/gone", evil);
    const git = await opened(attacked.directory);
    await expect(resolveCommit(git, "refs/heads/gone")).rejects.toThrow(/There is no/);
    attacked.git("update-ref", `refs/heads/${base}`, evil);
    expect(await resolveCommit(git, base)).toBe(base);
  });

  it("says so in a repository without commits", async () => {
    const git = await opened(createRepository().directory);
    await expect(resolveCommit(git, "HEAD")).rejects.toThrow(
      /"HEAD" leads to no commit: the repository has no commit yet/,
    );
  });

  it("says which commit of HEAD is missing or damaged", async () => {
    const broken = createRepository();
    const head = broken.commit("Start", { a: "1" });
    const git = await opened(broken.directory);
    broken.remove(`.git/objects/${head.slice(0, 2)}/${head.slice(2)}`);
    const said = expect(resolveCommit(git, "HEAD")).rejects;
    await said.toThrow(`"HEAD" leads to no commit: ${head} is missing here, or damaged; git fsck tells which.`);
  });

  it("refuses the id of what is no commit, or not here", async () => {
    const git = await opened(repository.directory);
    await expect(resolveCommit(git, repository.id("HEAD:a"))).rejects.toThrow(/leads to no commit/);
    await expect(resolveCommit(git, "1".repeat(40))).rejects.toThrow(/leads to no commit/);
  });

  it("knows the long ids of a SHA-256 repository, and no short ones", async () => {
    const long = createRepository({ objectFormat: "sha256" });
    const id = long.commit("Start", { a: "1" });
    const git = await opened(long.directory);
    expect(id).toHaveLength(64);
    expect(await resolveCommit(git, id)).toBe(id);
    expect(await resolveCommit(git, "HEAD")).toBe(id);
    await expect(resolveCommit(git, id.slice(0, 40))).rejects.toThrow(/abbreviated.*Write all 64 digits/);
  });
});

describe("parentsOf and isPresent", () => {
  it("answers the parents in order", async () => {
    const git = await opened(repository.directory);
    expect(await parentsOf(git, merge)).toEqual([second, third]);
    expect(await parentsOf(git, first)).toEqual([]);
  });

  it("sees the parents that a shallow clone hides (attack 9)", async () => {
    const pull = createPullRequest({ base: { a: "1" }, changes: [{ a: "2" }] });
    const clone = checkoutLikeActions({ origin: pull.origin, commit: pull.merge });
    const git = await opened(clone.directory);
    expect(clone.git("log", "--format=%P", "-1")).toBe("");
    expect(await parentsOf(git, pull.merge)).toEqual([pull.base, pull.head]);
    expect(await isPresent(git, pull.merge)).toBe(true);
    expect(await isPresent(git, pull.base)).toBe(false);
    await expect(resolveCommit(git, "HEAD^1")).rejects.toThrow(/fetch-depth: 0/);
  });

  it("takes no message for a parent", async () => {
    const forged = createRepository();
    const id = forged.commit(`Title\n\nparent ${"1".repeat(40)}\n`, { a: "1" });
    expect(await parentsOf(await opened(forged.directory), id)).toEqual([]);
  });

  it("knows that a file is no commit", async () => {
    expect(await isPresent(await opened(repository.directory), repository.id("HEAD:a"))).toBe(false);
  });
});
