import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commitTree } from "../../../src/git/commit-tree.ts";
import { fetchCommits, fetchReference } from "../../../src/git/fetch.ts";
import { rangeTree } from "../../../src/git/range.ts";
import { isPresent, parentsOf } from "../../../src/git/references.ts";
import { type GitServer, serveRepositories } from "../../support/git-server.ts";
import { checkoutLikeActions, createPullRequest } from "../../support/pull-request.ts";
import { createRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { fakeGit, opened, textsOf } from "../../support/trees.ts";

const pull = createPullRequest({
  base: { "policy.yml": "old", a: "1" },
  changes: [{ leak: "token" }, { leak: null, a: "2" }],
  meanwhile: [{ "policy.yml": "new" }],
});
const servers: GitServer[] = [];

async function serve(token?: string): Promise<GitServer> {
  const server = await serveRepositories(pull.root, token === undefined ? {} : { token });
  servers.push(server);
  return server;
}

afterAll(async () => {
  for (const server of servers) await server.close();
});

/** What actions/checkout leaves behind. */
function checkout(server: GitServer) {
  return checkoutLikeActions({ origin: pull.origin, url: `${server.url}/origin.git`, commit: pull.merge });
}

describe("fetchCommits", () => {
  it("brings the parents of the merge commit into a clone of depth 1, and no reference", async () => {
    const server = await serve();
    const clone = checkoutLikeActions({ origin: pull.origin, url: `${server.url}/origin.git`, commit: pull.merge });
    const before = clone.git("for-each-ref");
    const git = await opened(clone.directory);
    await fetchCommits(git, [pull.merge], { depth: 2, serverUrl: server.url });
    for (const parent of await parentsOf(git, pull.merge)) expect(await isPresent(git, parent)).toBe(true);
    expect(await textsOf(commitTree(git, pull.base))).toEqual({ "policy.yml": "new", a: "1" });
    expect(clone.git("for-each-ref")).toBe(before);
  });

  it("brings enough for the whole range of a pull request", async () => {
    const server = await serve();
    const git = await opened(checkout(server).directory);
    const depth = pull.commits + 2;
    await fetchCommits(git, [pull.merge, "refs/heads/main"], { depth, serverUrl: server.url });
    const range = await rangeTree(git, pull.base, pull.merge);
    expect(await textsOf(range)).toEqual({ leak: "token", a: "2" });
  });

  it("does not make a whole clone shallow, and asks for nothing that is here", async () => {
    const server = await serve();
    const clone = checkoutLikeActions({
      origin: pull.origin,
      url: `${server.url}/origin.git`,
      commit: pull.merge,
      depth: 0,
    });
    const git = await opened(clone.directory);
    const asked = server.requests.length;
    await fetchCommits(git, [pull.base, pull.head], { depth: 1, serverUrl: server.url });
    expect(server.requests.length).toBe(asked);
    await fetchCommits(git, ["refs/heads/main"], { depth: 1, serverUrl: server.url });
    expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("false");
  });

  it("sends the token once, in place of a header of actions/checkout", async () => {
    const token = randomBytes(20).toString("hex");
    const server = await serve(token);
    const clone = checkout(server);
    clone.git("config", `http.${server.url}/.extraheader`, "AUTHORIZATION: basic stale");
    await fetchCommits(await opened(clone.directory), [pull.merge], { depth: 2, serverUrl: `${server.url}/`, token });
    const expected = [`basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`];
    expect(server.requests.map(({ authorization }) => authorization)).toEqual(server.requests.map(() => expected));
    expect(readFileSync(join(clone.directory, ".git/config"), "utf8")).not.toContain(expected[0]?.slice(6));
  });

  it("uses the header that actions/checkout left where no token is given", async () => {
    const token = randomBytes(20).toString("hex");
    const server = await serve(token);
    const clone = checkout(server);
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    clone.git("config", `http.${server.url}/.extraheader`, `AUTHORIZATION: basic ${basic}`);
    await fetchCommits(await opened(clone.directory), [pull.merge], { depth: 2, serverUrl: server.url });
  });

  it("sends the token to no other server", async () => {
    const token = randomBytes(20).toString("hex");
    const server = await serve();
    const clone = checkout(server);
    const elsewhere = "http://localhost:1";
    await fetchCommits(await opened(clone.directory), [pull.merge], { depth: 2, serverUrl: elsewhere, token });
    expect(server.requests.flatMap(({ authorization }) => authorization)).toEqual([]);
  });

  it("shows the token neither in its arguments nor in an error", async () => {
    const token = randomBytes(20).toString("hex");
    const encoded = Buffer.from(`x-access-token:${token}`).toString("base64");
    const git = await opened(checkout(await serve()).directory);
    const options = { depth: 2, serverUrl: "https://example.com", token };
    const told = join(temporaryFolder(), "told");
    const script = `case "$*" in *is-shallow*) echo true;; *) echo "$*" >${told}; echo "fatal: $GIT_CONFIG_VALUE_1 ${token}" >&2; exit 1;; esac`;
    const run = fetchCommits({ ...git, program: fakeGit(script) }, [pull.head], options);
    await expect(run).rejects.toThrow("git fetch failed with exit code 1: fatal: AUTHORIZATION: basic *** ***");
    const given = readFileSync(told, "utf8");
    expect(given).toContain("--upload-pack=git-upload-pack --depth=2 -- origin");
    expect(given).not.toContain(token);
    expect(given).not.toContain(encoded);
  });

  it("fails where origin wants a password, lacks a commit, or is not there", async () => {
    const guarded = await serve("x");
    const options = { depth: 2, serverUrl: guarded.url };
    const refused = await opened(checkout(guarded).directory);
    await expect(fetchCommits(refused, [pull.merge], options)).rejects.toThrow(/git fetch failed with exit code 128/);
    const server = await serve();
    const git = await opened(checkout(server).directory);
    await expect(fetchCommits(git, ["1".repeat(40)], { depth: 2, serverUrl: server.url })).rejects.toThrow(
      /git fetch failed/,
    );
    const lonely = createRepository();
    lonely.commit("Start", { a: "a" });
    await expect(fetchCommits(await opened(lonely.directory), [pull.merge], options)).rejects.toThrow(
      /git fetch failed/,
    );
  });

  it("speaks https and ssh alone, and http only for a server that does", async () => {
    const server = await serve();
    const clone = checkout(server);
    const git = await opened(clone.directory);
    const options = { depth: 2, serverUrl: "https://example.com" };
    await expect(fetchCommits(git, [pull.merge], options)).rejects.toThrow(/transport 'http' not allowed/);
    for (const url of [`file://${pull.origin}`, "ext::touch /tmp/never", "git://127.0.0.1/x"]) {
      clone.git("remote", "set-url", "origin", url);
      await expect(fetchCommits(git, [pull.merge], { ...options, serverUrl: server.url })).rejects.toThrow(
        /not allowed/,
      );
    }
  });

  it("takes neither short names nor patterns nor options, and no odd server", async () => {
    const server = await serve();
    const git = await opened(checkout(server).directory);
    const options = { depth: 2, serverUrl: server.url };
    const names = [
      "main",
      "--all",
      "-x",
      "+refs/heads/main",
      "refs/heads/*",
      "refs/heads/main:refs/heads/x",
      "abc123",
      "^refs/x",
    ];
    for (const name of names) await expect(fetchCommits(git, [name], options)).rejects.toThrow(/cannot be fetched/);
    for (const serverUrl of ["", "github.com", "file:///x", "https://me:x@github.com"]) {
      await expect(fetchCommits(git, [pull.head], { ...options, serverUrl })).rejects.toThrow(/must begin with https/);
    }
    expect(server.requests).toEqual([]);
  });
});

describe("fetchReference", () => {
  it("answers the commit of one reference of origin, and makes none", async () => {
    const server = await serve();
    const clone = checkout(server);
    clone.git("config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*");
    const before = clone.git("for-each-ref");
    const git = await opened(clone.directory);
    const options = { depth: 1, serverUrl: server.url };
    expect(await fetchReference(git, "refs/heads/main", options)).toBe(pull.base);
    expect(await fetchReference(git, "refs/pull/1/head", options)).toBe(pull.head);
    expect(await textsOf(commitTree(git, pull.base))).toMatchObject({ "policy.yml": "new" });
    expect(clone.git("for-each-ref")).toBe(before);
    await expect(fetchReference(git, "refs/heads/none", options)).rejects.toThrow(/couldn't find remote ref/);
    await expect(fetchReference(git, pull.base, options)).rejects.toThrow(/cannot be fetched/);
  });

  it("follows an annotated tag to its commit", async () => {
    const server = await serve();
    pull.author.git("tag", "-a", "v1", "-m", "one", pull.base);
    pull.author.git("push", "--quiet", "origin", "v1");
    const git = await opened(checkout(server).directory);
    expect(await fetchReference(git, "refs/tags/v1", { depth: 1, serverUrl: server.url })).toBe(pull.base);
  });
});
