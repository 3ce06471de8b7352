import { afterAll, describe, expect, it } from "vitest";
import { fetchRange } from "../../../src/git/fetch-range.ts";
import { rangeTree } from "../../../src/git/range.ts";
import { type GitServer, serveRepositories } from "../../support/git-server.ts";
import { checkoutLikeActions, createPullRequest, type PullRequest } from "../../support/pull-request.ts";
import { opened, textsOf } from "../../support/trees.ts";

const servers: GitServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

async function cloneOf(pull: PullRequest, depth = 1) {
  const server = await serveRepositories(pull.root);
  servers.push(server);
  const url = `${server.url}/origin.git`;
  const clone = checkoutLikeActions({ origin: pull.origin, url, commit: pull.merge, depth });
  return { server, git: await opened(clone.directory) };
}

const meanwhile = (count: number) => Array.from({ length: count }, (_, index) => ({ main: `${index}` }));

describe("fetchRange", () => {
  it.each([
    ["has not moved on", 0, 1],
    ["has moved on a little", 5, 2],
    ["has moved on far", 120, 3],
  ])(
    "brings a pull request into a clone of depth 1, and no more of main than to the fork, where main %s",
    async (_what, count, fetches) => {
      const pull = createPullRequest({
        base: { old: "old", shared: "1" },
        changes: [{ leak: "token" }, { leak: null, b: "b" }],
        meanwhile: [{ old: null }, ...meanwhile(count)].slice(0, count),
      });
      const { git, server } = await cloneOf(pull);
      const range = { base: pull.base, head: pull.merge };
      await fetchRange(git, range, { depth: 4, most: 3 }, { serverUrl: server.url });
      const tree = await rangeTree(git, pull.base, pull.merge);
      expect([tree.commits, await textsOf(tree)]).toEqual([3, { leak: "token", b: "b" }]);
      const asked = server.requests.filter(({ path }) => path.endsWith("git-upload-pack")).length;
      expect(asked).toBeLessThanOrEqual(3 * fetches);
      await fetchRange(git, range, { depth: 4, most: 3 }, { serverUrl: server.url });
      expect(server.requests.filter(({ path }) => path.endsWith("git-upload-pack"))).toHaveLength(asked);
    },
  );

  it("leaves a whole clone whole, and asks nobody", async () => {
    const pull = createPullRequest({ base: { a: "1" }, changes: [{ a: "2" }], meanwhile: meanwhile(3) });
    const { git, server } = await cloneOf(pull, 0);
    await fetchRange(git, { base: pull.base, head: pull.merge }, { depth: 3, most: 2 }, { serverUrl: server.url });
    expect(server.requests).toEqual([]);
    expect((await rangeTree(git, pull.base, pull.merge)).commits).toBe(2);
  });

  it("brings all that there is where a range has no base, or a bound that nothing keeps", async () => {
    const pull = createPullRequest({ base: { a: "1" }, changes: meanwhile(70) });
    const { git, server } = await cloneOf(pull);
    await fetchRange(git, { head: pull.merge }, { depth: 2 }, { serverUrl: server.url });
    expect((await rangeTree(git, pull.base, pull.merge)).commits).toBe(71);
    const wrong = await cloneOf(pull);
    const range = { base: pull.base, head: pull.merge };
    await fetchRange(wrong.git, range, { depth: 2, most: 5 }, { serverUrl: wrong.server.url });
    expect((await rangeTree(wrong.git, pull.base, pull.merge)).commits).toBe(71);
  });

  it("fails where origin does not answer", async () => {
    const pull = createPullRequest({ base: { a: "1" }, changes: [{ a: "2" }] });
    const { git, server } = await cloneOf(pull);
    await server.close();
    const range = { base: pull.base, head: pull.merge };
    await expect(fetchRange(git, range, { depth: 3 }, { serverUrl: server.url })).rejects.toThrow(/git fetch failed/);
  });
});
