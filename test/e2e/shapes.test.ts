import { describe, expect, it } from "vitest";
import { GIT_SHAPES } from "../support/git-shapes.ts";
import { createPullRequest } from "../support/pull-request.ts";
import { createRepository } from "../support/repository.ts";
import { leaks, pathToken } from "../support/secrets.ts";
import { goodFiles } from "./access.ts";
import { checkedOut, givenPush, regrown } from "./given.ts";
import { judgementOf, reportOf } from "./judgement.ts";
import type { Run } from "./runner.ts";

/** The commit that brought the one token of the run. The run fails, and shows no piece of it but where it asks for a mask. */
function broughtBy(run: Run, token: string): string | undefined {
  expect(judgementOf(run).verdict).toBe("fail");
  const found = reportOf(run).findings.filter(({ rule }) => rule === "aws-scim-token");
  expect(found).toMatchObject([{ state: "new" }]);
  const shown = [run.stdout.replace(/^::add-mask::.*$/gm, ""), run.summary, run.reportText].join("\n");
  expect(leaks(shown, token)).toBe(false);
  return found[0]?.commit;
}

describe("in a checkout of depth 1, a token", () => {
  it.each(Object.entries(GIT_SHAPES))("%s is found in a pull request", async (_shape, make) => {
    const token = pathToken();
    let brought = "";
    const start = createPullRequest({
      base: goodFiles,
      changes: [{ "a.txt": "a" }],
      meanwhile: [{ "main.txt": "1" }, { "main.txt": "2" }],
    });
    const pull = regrown(start, (author) => {
      brought = make(author, token);
    });
    const { run } = await checkedOut(pull);
    expect(broughtBy(await run("pull_request"), token)).toBe(brought);
  });

  it.each(Object.entries(GIT_SHAPES))("%s is found in a push to a repository of SHA-256", async (_shape, make) => {
    const token = pathToken();
    const author = createRepository({ objectFormat: "sha256" });
    author.commit("Start", goodFiles);
    const before = author.commit("Next", { "a.txt": "a" });
    const brought = make(author, token);
    const { run } = await givenPush(author, "main", () => ({ before, after: author.id("main") }));
    expect(broughtBy(await run("push"), token)).toBe(brought);
  });

  it("is found in a pull request to a repository of SHA-256", async () => {
    const token = pathToken();
    const changes = [{ "sync.sh": token }, { "sync.sh": null }];
    const pull = createPullRequest({ base: goodFiles, changes, objectFormat: "sha256" });
    const { run } = await checkedOut(pull);
    expect(broughtBy(await run("pull_request"), token)).toBe(pull.author.id(`${pull.head}~1`));
  });
});
