import { UserError } from "../errors.ts";
import { byteReader } from "./byte-reader.ts";
import { lines, type WalkedRange } from "./commits.ts";
import type { Repository } from "./repository.ts";
import { runGit, streamGit } from "./run.ts";

/** An object of a range, with the bytes of the path at which it was first met; none where a commit or tag leads to it directly. */
export interface RangeObject {
  readonly oid: string;
  readonly name: Buffer | undefined;
}

/**
 * The blobs below DIR that the range brought, each once. git lists objects, not differences, so that what only a merge
 * brought is among them.
 */
export const blobsOfRange = (repository: Repository, range: WalkedRange): AsyncGenerator<RangeObject> =>
  objectsOfRange(repository, "blob", range);

/** The trees at and below DIR that the range brought, each once; DIR itself has no path. */
export const treesOfRange = (repository: Repository, range: WalkedRange): AsyncGenerator<RangeObject> =>
  objectsOfRange(repository, "tree", range);

async function* objectsOfRange(
  repository: Repository,
  type: "blob" | "tree",
  range: WalkedRange,
): AsyncGenerator<RangeObject> {
  if (range.commits.length === 0 && range.options.length === 0) return;
  if (repository.prefix === "") {
    yield* listObjects(repository, type, range.options, range.revisions);
    return;
  }
  // One object may lie at two paths, and git names one; so the walk starts from the trees of DIR and never leaves it.
  const trees = await treesOfDirectory(repository, range.commits);
  const known = await treesOfDirectory(repository, range.boundary);
  if (trees.length === 0) return;
  yield* listObjects(repository, type, [], [...trees, ...known.map((tree) => `^${tree}`)]);
}

/** The objects of one type that rev-list reaches from `revisions`. */
export async function* listObjects(
  repository: Repository,
  type: "blob" | "tree" | "tag",
  options: readonly string[],
  revisions: readonly string[],
): AsyncGenerator<RangeObject> {
  const filter = [`--filter=object:type=${type}`, "--filter-provided-objects"];
  const args = ["rev-list", "--objects", ...filter, ...options, "--stdin"];
  const stream = streamGit(repository, args, { input: lines(revisions) });
  const reader = byteReader(stream);
  try {
    for (let line = await reader.line(); line !== undefined; line = await reader.line()) yield objectIn(line);
  } finally {
    await stream.return(0);
  }
}

/** "<id> <path>", or "<id> " or "<id>" where there is none; a path is cut at a line break. Source: git-rev-list(1), --objects. */
function objectIn(line: string): RangeObject {
  const end = line.indexOf(" ");
  if (end < 0 || end === line.length - 1) return { oid: line.trimEnd(), name: undefined };
  return { oid: line.slice(0, end), name: Buffer.from(line.slice(end + 1), "latin1") };
}

async function treesOfDirectory(repository: Repository, commits: readonly string[]): Promise<readonly string[]> {
  if (commits.length === 0) return [];
  const path = repository.prefix.replace(/\/$/, "");
  if (path.includes("\n"))
    throw new UserError(`${JSON.stringify(path)} holds a line break; git cannot be asked for its history.`);
  const input = commits.map((commit) => `${commit}:${path}\0`).join("");
  const { stdout } = await runGit(repository, ["cat-file", "--batch-check=%(objecttype) %(objectname)", "-z"], {
    input,
  });
  const answers = stdout.toString("utf8").split("\n").slice(0, -1);
  if (answers.length !== commits.length) {
    throw new UserError(`git cat-file answered ${answers.length} of ${commits.length} questions.`);
  }
  return [...new Set(answers.flatMap((answer) => /^tree ([0-9a-f]+)$/.exec(answer)?.[1] ?? []))];
}
