import type { Blob, Tree } from "../core.ts";
import { UserError } from "../errors.ts";
import { ATTRIBUTION_DEADLINE_MS } from "../limits.ts";
import { commitTree } from "./commit-tree.ts";
import { type CommitRange, type WalkedRange, walkCommits } from "./commits.ts";
import { GitTimeoutError } from "./failure.ts";
import { type GitObject, readObjects } from "./objects.ts";
import { blobsOfRange, listObjects, type RangeObject } from "./range-objects.ts";
import { isFullId, requireId, resolveCommit } from "./references.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/** Everything that a stretch of history brought, also what it took away again. */
export interface RangeTree extends Tree, CommitRange {
  /** How many commits were walked. 0 means that nothing was looked at. */
  readonly commits: number;
  /** The commit objects of the range, and in a walk of all references the tag objects: their messages may hold secrets too. */
  messages(): AsyncIterable<GitObject>;
  /** The commit that brought the blob of this id, as `attribute` finds it. */
  attribute(oid: string, deadlineMs?: number): Promise<string | undefined>;
}

/**
 * Every blob below DIR that `head` reaches and `base` does not; both are names for resolveCommit. Blobs come in git's own
 * order, each once, as kind "file" and with the one path that git names. `read` answers from `head`. Throws UserError where
 * a name is not understood, and where the clone is shallow or lacks objects within the range.
 */
export async function rangeTree(repository: Repository, base: string, head: string): Promise<RangeTree> {
  const range = { base: await resolveCommit(repository, base), head: await resolveCommit(repository, head) };
  return treeOf(repository, `the range ${base}..${head}`, range);
}

/** Like rangeTree, for all that `reference`, or where it is left out any reference, reaches. `read` answers from it or HEAD. */
export async function historyTree(repository: Repository, reference?: string): Promise<RangeTree> {
  if (reference === undefined) return treeOf(repository, "the history of all references", {});
  return treeOf(repository, `the history of ${reference}`, { head: await resolveCommit(repository, reference) });
}

/**
 * The oldest commit of the range that brought the blob of this id; undefined where none is found or the search takes longer
 * than `deadlineMs`. It may: a tree bomb in an old commit keeps git busy for ever.
 */
export async function attribute(
  repository: Repository,
  oid: string,
  range: CommitRange,
  deadlineMs: number = ATTRIBUTION_DEADLINE_MS,
): Promise<string | undefined> {
  const search = [`--find-object=${requireId(repository, oid)}`, "--diff-merges=separate", "--root", "--no-patch"];
  const plain = [
    "--format=%H",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--ignore-submodules=none",
  ];
  const revisions = [range.head ?? "--all", ...(range.base === undefined ? [] : [`^${range.base}`])];
  try {
    const { stdout } = await runGit(repository, ["log", ...search, ...plain, ...revisions], { deadlineMs });
    return stdout
      .toString("latin1")
      .split("\n")
      .findLast((line) => isFullId(repository, line));
  } catch (error) {
    if (error instanceof GitTimeoutError) return undefined;
    throw error;
  }
}

async function treeOf(repository: Repository, name: string, range: CommitRange): Promise<RangeTree> {
  const walked = await walkCommits(repository, range);
  return {
    ...range,
    ...(range.head === undefined ? {} : { commit: range.head }),
    name,
    commits: walked.commits.length,
    blobs: () => readBlobs(repository, blobsOfRange(repository, walked)),
    messages: () => readObjects(repository, messagesOf(repository, walked)),
    attribute: (oid, deadlineMs) => attribute(repository, oid, range, deadlineMs),
    async read(path) {
      return commitTree(repository, range.head ?? (await resolveCommit(repository, "HEAD"))).read(path);
    },
  };
}

async function* messagesOf(repository: Repository, range: WalkedRange): AsyncGenerator<string> {
  yield* range.commits;
  if (range.options.length === 0) return;
  for await (const tag of listObjects(repository, "tag", range.options, range.revisions)) yield tag.oid;
}

/** Ids go to git as they are listed, and their paths wait in between: a history of any length takes little memory. */
async function* readBlobs(repository: Repository, objects: AsyncIterable<RangeObject>): AsyncGenerator<Blob> {
  const waiting: RangeObject[] = [];
  async function* ids(): AsyncGenerator<string> {
    for await (const object of objects) {
      waiting.push(object);
      yield object.oid;
    }
  }
  const nameOf = (oid: string): string => JSON.stringify(waiting[0]?.path ?? oid);
  for await (const { type, ...content } of readObjects(repository, ids(), nameOf)) {
    const object = waiting.shift();
    if (type !== "blob") throw new UserError(`git listed ${content.oid} as a blob, but it is a ${type}. Run git fsck.`);
    yield { paths: [object?.path ?? content.oid], kind: "file", ...content };
  }
}
