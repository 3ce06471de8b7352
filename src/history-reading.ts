import type { SecretRule } from "./core.ts";
import { isWhole } from "./git/all-objects.ts";
import { HISTORY, historyTree, type RangeTree } from "./git/range.ts";
import { listReferences } from "./git/references.ts";
import type { Repository } from "./git/repository.ts";
import { type Read, type Reading, type ReadingTools, readTree } from "./reading.ts";
import { createNames } from "./scan/beside.ts";
import { createScan } from "./scan/filtered.ts";
import { type HistorySearch, searchHistory } from "./scan/history/search.ts";
import { passesPath } from "./scan/prefilter.ts";
import { joinFound } from "./scan/scan.ts";

/** What was found in a stretch of history. */
export interface RangeReading extends Pick<Reading, "found" | "scanned"> {
  /** Commits that were read. 0 means that nothing was looked at. */
  readonly commits: number;
  /** Where it was found; absent where nothing was. */
  readonly tree?: RangeTree;
}

/** Reads a range: secrets are looked for in everything that it brought. */
export async function readRange(
  tree: RangeTree,
  secrets: readonly SecretRule[],
  tools: ReadingTools,
): Promise<RangeReading> {
  const { found, scanned } = await readTree(tree, undefined, { secrets, dialects: [] }, tools);
  return { found, scanned, commits: tree.commits, tree };
}

/**
 * Reads the whole history of a repository, as far as it lies below DIR. Where that is all of it, its objects are searched in the order
 * in which they lie; only where something is found, or may be in a path, is the history walked, since what no reference reaches is
 * nobody's, and walking takes half as long again. All of it is walked where an object is missing: then either nothing reaches it, or
 * the walk says so.
 */
export async function readHistory(
  repository: Repository,
  secrets: readonly SecretRule[],
  tools: ReadingTools,
): Promise<RangeReading> {
  const isSearched = repository.prefix === "" && secrets.length > 0 && (await isWhole(repository));
  const search = isSearched ? await searchAll(repository, secrets, tools) : undefined;
  if (!search?.isComplete) return readRange(await historyTree(repository), secrets, tools);
  const { blobs, bytes, commits } = search.sieved;
  const read = { scanned: { files: blobs, blobs, bytes }, commits };
  const { names, files, ...selected } = search.selection;
  const isClean = selected.blobs.size + selected.messages.size === 0 && !names && !files;
  if (isClean && !(await areReferencesSuspect(repository, secrets))) return { found: joinFound([]), ...read };
  const byPath = secrets.filter(({ anchor }) => anchor.paths !== undefined);
  const isWantedPath = (path: string): boolean => byPath.some(({ anchor }) => passesPath(anchor, path));
  const wanted = { ...selected, names, ...(files ? { isWantedPath } : {}) };
  return { ...(await readRange(await historyTree(repository, undefined, wanted), secrets, tools)), ...read };
}

/** Whether the names of references hold a secret. */
async function areReferencesSuspect(repository: Repository, secrets: readonly SecretRule[]): Promise<boolean> {
  const names = createNames("reference");
  const scan = createScan({ secrets, dialects: [] });
  const blobs = (await listReferences(repository)).flatMap((name) => names.add(name));
  return [...blobs, ...names.rest()].some((blob) => scan(blob).secrets.length > 0);
}

const ALL: Read = { name: HISTORY, counted: "objects" };

async function searchAll(
  repository: Repository,
  secrets: readonly SecretRule[],
  { workerUrl, progress }: ReadingTools,
): Promise<HistorySearch> {
  try {
    return await searchHistory(repository, {
      secrets,
      workerUrl,
      onAnswered: ({ ids, bytes }, total) => progress?.read(ALL, { files: ids, blobs: ids, bytes }, total),
    });
  } finally {
    progress?.end();
  }
}
