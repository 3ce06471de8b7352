import { ATTRIBUTED_OBJECTS, ATTRIBUTION_DEADLINE_MS } from "../limits.ts";
import { byteReader } from "./byte-reader.ts";
import { lines, type WalkedRange } from "./commits.ts";
import { GitTimeoutError } from "./failure.ts";
import { isFullId, requireId } from "./references.ts";
import type { Repository } from "./repository.ts";
import { type StreamOptions, streamGit } from "./run.ts";

/** What is to be traced back: blobs by their ids, paths relative to DIR as they are shown, and commits, of which the date is wanted. */
export interface Sought {
  readonly blobs: readonly string[];
  readonly paths: readonly string[];
  readonly commits: readonly string[];
}

/** The commit that brought something. */
export interface Origin {
  readonly commit: string;
  /** When its author says that it was made, as in 2026-01-31T12:00:00+01:00. */
  readonly authorDate: string;
}

/**
 * The oldest commit of the range that brought each blob, path or commit, by its id or path; in order of age, the oldest first. What
 * was not found, or not within `deadlineMs`, is left out: a tree bomb in an old commit keeps git busy for ever, and an answer that
 * is only for comfort must not fail a run. At most ATTRIBUTED_OBJECTS blobs are looked for, the first ones.
 */
export async function findOrigins(
  repository: Repository,
  wanted: Sought,
  range: WalkedRange,
  deadlineMs: number = ATTRIBUTION_DEADLINE_MS,
): Promise<ReadonlyMap<string, Origin>> {
  const end = performance.now() + deadlineMs;
  const found = new Map<string, Origin>();
  const quietly = async (search: (deadlineMs: number) => Promise<void>): Promise<void> => {
    const left = end - performance.now();
    if (left <= 0) return;
    try {
      await search(left);
    } catch (error) {
      if (!(error instanceof GitTimeoutError)) throw error;
    }
  };
  const blobs = wanted.blobs.slice(0, ATTRIBUTED_OBJECTS).map((oid) => requireId(repository, oid));
  if (blobs.length > 0) await quietly((left) => findBlobs(repository, new Set(blobs), range, found, left));
  for (const path of wanted.paths.slice(0, ATTRIBUTED_OBJECTS)) {
    await quietly((left) => findPath(repository, path, range, found, left));
  }
  if (wanted.commits.length > 0) await quietly((left) => findDates(repository, wanted.commits, found, left));
  const ages = new Map(range.commits.map((commit, index) => [commit, -index] as const));
  const age = ({ commit }: Origin): number => ages.get(commit) ?? 0;
  return new Map([...found].sort(([, left], [, right]) => age(left) - age(right)));
}

/** `--diff-merges=separate` and `--root`: what only a merge brought, or the first commit, was brought as well. */
const LOG = [
  "log",
  "--stdin",
  "--format=%H %aI",
  "--diff-merges=separate",
  "--root",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--ignore-submodules=none",
];
const OLDEST_FIRST = ["--reverse", "--topo-order"];

async function findBlobs(
  repository: Repository,
  missing: Set<string>,
  range: WalkedRange,
  found: Map<string, Origin>,
  deadlineMs: number,
): Promise<void> {
  const objects = [...missing].map((oid) => `--find-object=${oid}`);
  const args = [...LOG, ...OLDEST_FIRST, "--raw", "--no-abbrev", ...objects, ...range.options];
  let origin: Origin | undefined;
  for await (const line of linesOf(repository, args, { input: lines(range.revisions), deadlineMs })) {
    origin = originIn(repository, line) ?? origin;
    // ":<mode> <mode> <id before> <id after> <status>\t<path>", where a path never breaks the line. Source: git-diff(1), raw format.
    const after = line.startsWith(":") ? line.split(" ", 4)[3] : undefined;
    if (after === undefined || origin === undefined || !missing.delete(after)) continue;
    found.set(after, origin);
    if (missing.size === 0) return;
  }
}

/** The path goes to git through its input, for it may hold the secret, and a list of processes shows arguments. */
async function findPath(
  repository: Repository,
  path: string,
  range: WalkedRange,
  found: Map<string, Origin>,
  deadlineMs: number,
): Promise<void> {
  if (/[\r\n]/.test(path)) return;
  const args = [...LOG, ...OLDEST_FIRST, "--no-patch", "--diff-filter=A", ...range.options];
  const input = lines([...range.revisions, "--", `${repository.prefix}${path}`]);
  for await (const line of linesOf(repository, args, { input, deadlineMs })) {
    const origin = originIn(repository, line);
    if (origin !== undefined) {
      found.set(path, origin);
      return;
    }
  }
}

async function findDates(
  repository: Repository,
  commits: readonly string[],
  found: Map<string, Origin>,
  deadlineMs: number,
): Promise<void> {
  const input = lines(commits.map((commit) => requireId(repository, commit)));
  const args = ["log", "--stdin", "--no-walk=unsorted", "--no-patch", "--format=%H %aI"];
  for await (const line of linesOf(repository, args, { input, deadlineMs })) {
    const origin = originIn(repository, line);
    if (origin !== undefined) found.set(origin.commit, origin);
  }
}

function originIn(repository: Repository, line: string): Origin | undefined {
  const [commit = "", authorDate, ...rest] = line.split(" ");
  if (authorDate === undefined || rest.length > 0 || !isFullId(repository, commit)) return undefined;
  return { commit, authorDate };
}

/** Ends git as soon as nobody wants more lines. */
async function* linesOf(
  repository: Repository,
  args: readonly string[],
  options: StreamOptions,
): AsyncGenerator<string> {
  const stream = streamGit(repository, args, options);
  const reader = byteReader(stream);
  try {
    for (let line = await reader.line(); line !== undefined; line = await reader.line()) yield line;
  } finally {
    await stream.return(0);
  }
}
