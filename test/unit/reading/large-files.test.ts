import { appendFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { commitTree } from "../../../src/git/commit-tree.ts";
import { indexTree } from "../../../src/git/index-tree.ts";
import { historyTree, rangeTree } from "../../../src/git/range.ts";
import { workTree } from "../../../src/git/work-tree.ts";
import { readHistory } from "../../../src/history-reading.ts";
import { BLOB_BYTES } from "../../../src/limits.ts";
import { createAnswers } from "../../../src/reading/worker-tasks.ts";
import { readTree } from "../../../src/reading.ts";
import { dialects } from "../../../src/scan/dialects/index.ts";
import type { Found } from "../../../src/scan/scan.ts";
import { createRepository } from "../../support/repository.ts";
import { secretRules } from "../../support/secret-rules.ts";
import { scimToken } from "../../support/secrets.ts";
import { opened } from "../../support/trees.ts";

const detectors = { secrets: secretRules, dialects };
const tools = { workerUrl: undefined };
const wanted = (path: string): boolean => path === "wanted.json";

const repository = createRepository();
const [early, late, small] = [scimToken(), scimToken(), scimToken()];
const size = BLOB_BYTES + 100_000;
/** Files that are larger than what is held, beside ordinary ones, and what is found in them. */
const LARGE: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "access.yaml": [`# ${early}\r\n`, `\ngroups: # ${late}\n  - displayName: AWS-Developers\n`],
  "data.bin": ["", `\n\n\0${late}\0`],
  "main.tf": ["", '\nresource "aws_iam_user" "one" {\n  name = "one"\n}\n'],
  "other.tf": ["", "\n# nothing\n"],
  "wanted.json": ["", ""],
};
const WHY = (path: string): string => {
  const [before, after] = LARGE[path] ?? ["", ""];
  return `it has ${size + before.length + after.length} bytes, which is too large to be parsed`;
};

beforeAll(() => {
  repository.commit("Start", { "a.sh": "true\n" });
  for (const [path, [before, after]] of Object.entries(LARGE)) {
    repository.write(path, before);
    const file = join(repository.directory, path);
    truncateSync(file, before.length + size); // a hole, which takes no room on the disk
    appendFileSync(file, after);
  }
  repository.write("small.sh", `TOKEN=${small}\n`);
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--message", "Large");
});

const secretsIn = ({ secrets }: Pick<Found, "secrets">): readonly string[] =>
  secrets
    .map(({ paths, secret, place: { startLine, startColumn } }) =>
      [paths[0], startLine, startColumn, [early, late, small].indexOf(secret)].join(" "),
    )
    .sort();

const FOUND = ["access.yaml 1 3 0", "access.yaml 3 11 1", "data.bin 3 2 1", "small.sh 1 7 2"];

describe("files that are larger than what is held", () => {
  it.each(["work tree", "index", "commit", "range"])("are searched in a %s", async (name) => {
    const git = await opened(repository.directory);
    const trees = {
      "work tree": async () => workTree(git),
      index: async () => indexTree(git),
      commit: async () => commitTree(git, repository.id()),
      range: () => rangeTree(git, repository.id("HEAD~1"), repository.id()),
    };
    const tree = await trees[name as keyof typeof trees]();
    const { found, scanned, files } = await readTree(tree, wanted, detectors, tools);
    expect(secretsIn(found)).toEqual(FOUND);
    expect(found).toMatchObject({ definitions: [], unscanned: [], unread: [{ path: "main.tf", why: WHY("main.tf") }] });
    expect(files.map(({ path, oversized }) => [path, oversized])).toEqual([
      ["access.yaml", true],
      ["wanted.json", true],
    ]);
    expect(scanned.bytes).toBeGreaterThan(Object.keys(LARGE).length * size);
  });

  it("are searched in the whole history", async () => {
    const git = await opened(repository.directory);
    const { found, scanned } = await readHistory(git, secretRules, tools);
    expect(secretsIn(found)).toEqual(FOUND);
    expect(scanned.bytes).toBeGreaterThan(Object.keys(LARGE).length * size);
    const walked = await readTree(await historyTree(git), undefined, { ...detectors, dialects: [] }, tools);
    expect(secretsIn(walked.found)).toEqual(FOUND);
  });

  it("are searched by a worker, of which every answer can be sent to another thread", async () => {
    const names = [...Object.keys(LARGE), "small.sh"];
    const said: object[] = [];
    const answer = createAnswers({ secrets: true, dialects: true, root: repository.directory }, (alive) =>
      said.push(alive),
    );
    const told = structuredClone(answer({ id: 1, names: names.join("\0"), wanted: [names.indexOf("wanted.json")] }));
    if (!("kept" in told)) throw new Error("it has no answer");
    expect(said).toContainEqual({ alive: true });
    expect(secretsIn(told.found)).toEqual(FOUND);
    expect(told.found.unread).toEqual([{ path: "main.tf", why: WHY("main.tf") }]);
    expect(told.kept).toMatchObject([
      { path: "access.yaml", oversized: true },
      { path: "wanted.json", oversized: true },
    ]);
  });
});
