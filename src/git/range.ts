import type { Blob, Tree } from "../core.ts";
import { UserError } from "../errors.ts";
import { inTurn } from "../in-turn.ts";
import { commitTree } from "./commit-tree.ts";
import { type CommitRange, type WalkedRange, walkCommits } from "./commits.ts";
import { type HeldObject, readObjects } from "./objects.ts";
import { findOrigins, type Origin, type Sought } from "./origins.ts";
import { pathsOfRange } from "./path-names.ts";
import { displayPath } from "./paths.ts";
import { blobsOfRange, listObjects, type RangeObject } from "./range-objects.ts";
import { listReferences, resolveCommit, tagsBehind } from "./references.ts";
import type { Repository } from "./repository.ts";

/** Everything that a stretch of history brought, also what it took away again. */
export interface RangeTree extends Tree, CommitRange {
  /** How many commits were walked. 0 means that nothing was looked at. */
  readonly commits: number;
  /** The commit objects of the range, and the tag objects that lead to it: their messages may hold secrets too. */
  messages(): AsyncIterable<HeldObject>;
  /** The paths that the range brought, as they are shown: they too may hold secrets. */
  names(): AsyncIterable<string>;
  /** The full names of all references where all of them were walked, else none: they too may hold secrets. */
  references(): Promise<readonly string[]>;
  /** The commits that brought blobs and paths, or are themselves asked about, as `findOrigins` finds them. */
  attribute(wanted: Sought, deadlineMs?: number): Promise<ReadonlyMap<string, Origin>>;
  /** Whether a commit of the range is reached from its head, or in a walk of all references from HEAD. */
  isAtHead(commit: string): Promise<boolean>;
}

/**
 * Every blob below DIR that `head` reaches and `base` does not; both are names for resolveCommit. Blobs come in git's own
 * order, each once, as kind "file" and with the one path that git names. `read` answers from `head`. Throws UserError where
 * a name is not understood, and where the clone is shallow or lacks objects within the range.
 */
export async function rangeTree(
  repository: Repository,
  base: string,
  head: string,
): Promise<RangeTree & { readonly head: string }> {
  // Asked at the same time, since starting git takes longer than its answer.
  const [from, to, tags] = await inTurn([
    resolveCommit(repository, base),
    resolveCommit(repository, head),
    tagsBehind(repository, head),
  ]);
  return { ...(await treeOf(repository, `the range ${base}..${head}`, { base: from, head: to }, tags)), head: to };
}

/** What of a range is wanted, where not all of it is. */
export interface Wanted {
  /** Ids of blobs. */
  readonly blobs: ReadonlySet<string>;
  /** Whether the blob at a path is wanted, whatever it is; absent where none is. */
  readonly isWantedPath?: (path: string) => boolean;
  /** Ids of commits and tags. */
  readonly messages: ReadonlySet<string>;
  readonly names: boolean;
}

/**
 * Like rangeTree, for all that `reference`, or where it is left out any reference, reaches; of that, what is wanted. `read` answers
 * from it or HEAD.
 */
export async function historyTree(repository: Repository, reference?: string, wanted?: Wanted): Promise<RangeTree> {
  if (reference === undefined) return treeOf(repository, HISTORY, {}, [], wanted);
  const range = { head: await resolveCommit(repository, reference) };
  return treeOf(repository, `the history of ${reference}`, range, await tagsBehind(repository, reference), wanted);
}

/** What the history of all references is called. */
export const HISTORY = "the history of all references";

/** `tags` are the tag objects by way of which the head was named. */
async function treeOf(
  repository: Repository,
  name: string,
  range: CommitRange,
  tags: readonly string[] = [],
  wanted?: Wanted,
): Promise<RangeTree> {
  const walked = await walkCommits(repository, range);
  const head = async (): Promise<string> => range.head ?? (await resolveCommit(repository, "HEAD"));
  let ofHead: Promise<ReadonlySet<string>> | undefined;
  const reached = (): Promise<ReadonlySet<string>> => {
    ofHead ??= head().then(async (tip) => new Set((await walkCommits(repository, { head: tip })).commits));
    return ofHead;
  };
  return {
    ...range,
    ...(range.head === undefined ? {} : { commit: range.head }),
    name,
    commits: walked.commits.length,
    blobs: () => readBlobs(repository, wantedBlobs(repository, walked, wanted)),
    messages: () => readMessages(repository, wantedMessages(repository, walked, tags, wanted)),
    async *names() {
      if (wanted?.names ?? true) yield* pathsOfRange(repository, walked);
    },
    references: async () => (walked.options.length > 0 ? listReferences(repository) : []),
    attribute: (wanted, deadlineMs) => findOrigins(repository, wanted, walked, deadlineMs),
    isAtHead: async (commit) => range.head !== undefined || (await reached()).has(commit),
    async read(path) {
      return commitTree(repository, await head()).read(path);
    },
  };
}

async function* wantedBlobs(
  repository: Repository,
  range: WalkedRange,
  wanted: Wanted | undefined,
): AsyncGenerator<RangeObject> {
  const { blobs, isWantedPath } = wanted ?? {};
  if (blobs?.size === 0 && isWantedPath === undefined) return;
  for await (const object of blobsOfRange(repository, range)) {
    const isWanted = blobs?.has(object.oid) ?? true;
    if (isWanted || isWantedPath?.(shown(object))) yield object;
  }
}

async function* wantedMessages(
  repository: Repository,
  range: WalkedRange,
  tags: readonly string[],
  wanted: Wanted | undefined,
): AsyncGenerator<string> {
  if (wanted?.messages.size === 0) return;
  for await (const oid of messagesOf(repository, range, tags)) {
    if (wanted?.messages.has(oid) ?? true) yield oid;
  }
}

async function* messagesOf(
  repository: Repository,
  range: WalkedRange,
  tags: readonly string[],
): AsyncGenerator<string> {
  yield* range.commits;
  yield* tags;
  if (range.options.length === 0) return;
  for await (const tag of listObjects(repository, "tag", range.options, range.revisions)) yield tag.oid;
}

async function* readMessages(repository: Repository, oids: AsyncIterable<string>): AsyncGenerator<HeldObject> {
  for await (const object of readObjects(repository, oids)) {
    if (object.unheld) throw notListed(object.oid, "commit or tag", object.type);
    yield object;
  }
}

const notListed = (oid: string, listed: string, type: string): UserError =>
  new UserError(`git listed ${oid} as a ${listed}, but it is a ${type}. Run git fsck.`);

/** The path of an object, or its id where it has none. */
const shown = ({ oid, name }: RangeObject): string => (name === undefined ? oid : displayPath(name));

/** Ids go to git as they are listed, and their paths wait in between: a history of any length takes little memory. */
async function* readBlobs(repository: Repository, objects: AsyncIterable<RangeObject>): AsyncGenerator<Blob> {
  const waiting: RangeObject[] = [];
  async function* ids(): AsyncGenerator<string> {
    for await (const object of objects) {
      waiting.push(object);
      yield object.oid;
    }
  }
  const nameOf = (oid: string): string => JSON.stringify(shown(waiting[0] ?? { oid, name: undefined }));
  for await (const { type, ...content } of readObjects(repository, ids(), { nameOf })) {
    const object = waiting.shift();
    if (type !== "blob") throw notListed(content.oid, "blob", type);
    yield { paths: [shown(object ?? { oid: content.oid, name: undefined })], kind: "file", ...content };
  }
}
