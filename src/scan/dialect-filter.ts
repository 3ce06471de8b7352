import type { Asking } from "../asking.ts";
import type { Anchor, Dialect, HeldBlob, LargeBlob } from "../core.ts";
import { DIALECT_FILTER_START_BYTES, FILTER_START_BYTES } from "../limits.ts";
import { type BlobFilter, createBlobFilter } from "./prefilter/blob-filter.ts";
import { dialectPatterns } from "./prefilter/dialect-patterns.ts";
import { dialectProgram } from "./prefilter/stored-programs.ts";
import { passesPath } from "./prefilter.ts";
import type { Wide } from "./texts.ts";

/** Dialects that read files of the same names, and what tells of bytes whether one of them could find anything there. */
interface Readers {
  readonly dialects: readonly Dialect[];
  /** Whether one of them could find anything. */
  mayRead(bytes: Uint8Array): boolean;
  /** What tells that. */
  filter(): BlobFilter;
}

/** Bytes in files of one kind, after which they are searched: making the filter costs as much as reading so many. */
interface StartBytes {
  /** Where the program of the filter is stored, and where it has to be compiled. */
  readonly stored: number;
  readonly other: number;
}

const START_BYTES: StartBytes = { stored: FILTER_START_BYTES, other: DIALECT_FILTER_START_BYTES };

/**
 * A function that answers which dialects have to be asked about a blob: those that read files of its names, if its bytes hold
 * anything that one of them goes by, else none. Never leaves out a dialect whose anchor passes, so what is found is the same.
 * Files of other names are searched for other patterns; those are made after `startBytes` in such files.
 */
export function createDialectFilter(
  dialects: readonly Dialect[],
  startBytes: StartBytes = START_BYTES,
): (blob: HeldBlob) => readonly Dialect[] {
  const readersOf = createReaders(dialects, startBytes);
  return ({ kind, paths, bytes }) => {
    if (kind !== "file") return [];
    const all = paths.length === 1 ? [readersOf(paths[0])] : [...new Set(paths.map(readersOf))];
    const asked = all.filter((readers) => readers.mayRead(bytes));
    if (asked.length < 2) return asked[0]?.dialects ?? [];
    return dialects.filter((dialect) => asked.some((readers) => readers.dialects.includes(dialect)));
  };
}

/** createDialectFilter() for blobs that are not held; `wide` says which UTF-16 one is. */
export function createLargeDialectFilter(
  dialects: readonly Dialect[],
): (blob: LargeBlob, wide: Wide) => Asking<readonly Dialect[]> {
  const readersOf = createReaders(dialects, START_BYTES);
  return function* ({ kind, paths, unheld: { size } }, wide) {
    const asked = new Set<Dialect>();
    for (const readers of kind === "file" ? new Set(paths.map(readersOf)) : []) {
      const isKnown = readers.dialects.every((dialect) => asked.has(dialect));
      if (isKnown || !(yield* readers.filter().passesIn(size, wide))) continue;
      for (const dialect of readers.dialects) asked.add(dialect);
    }
    return dialects.filter((dialect) => asked.has(dialect));
  };
}

function createReaders(dialects: readonly Dialect[], startBytes: StartBytes): (path: string) => Readers {
  // There are many files, and several dialects read those of the same names.
  const anchors = [...new Map(dialects.map(({ anchor }) => [String(anchor.paths), anchor])).values()];
  const byEnding = anchors.filter(isOfEnding);
  const byName = anchors.filter((anchor) => !isOfEnding(anchor));
  const endings = new Map<string, string>();
  const known = new Map<string, Readers>();
  return (path) => {
    const ending = endingOf(path);
    const read = endings.get(ending) ?? marksOf(byEnding, path);
    if (endings.size < KNOWN_ENDINGS) endings.set(ending, read);
    const key = read + marksOf(byName, path);
    const found = known.get(key);
    if (found) return found;
    const own = dialects.filter(({ anchor }) => passesPath(anchor, path));
    const readers = readersFor(own, startBytes);
    known.set(key, readers);
    return readers;
  };
}

/** Of each anchor, whether it leaves a detector this file. */
const marksOf = (anchors: readonly Anchor[], path: string): string =>
  anchors.map((anchor) => (passesPath(anchor, path) ? "1" : "0")).join("");

/** Endings that are remembered: more than repositories have, unless they number or hash their files there. */
const KNOWN_ENDINGS = 1000;

/** A name from its first dot on; nothing where it has none. */
function endingOf(path: string): string {
  const dot = path.indexOf(".", path.lastIndexOf("/") + 1);
  return dot < 0 ? "" : path.slice(dot);
}

/** A dot, and letters, classes of letters, groups of such, and further dots up to the end. */
const ENDING = /^\\\.(?!\?)(?:\\\.|[a-z\d?]|\[[a-z]+\]|\(\?:(?:\\\.|[a-z\d|?]|\[[a-z]+\]|\(\?:[a-z\d|?]+\))+\))+\$$/;

/** Whether an anchor goes by the ending of a name alone. */
const isOfEnding = ({ paths }: Anchor): boolean =>
  paths !== undefined && ENDING.test(paths.source) && /^i?$/.test(paths.flags);

function readersFor(dialects: readonly Dialect[], startBytes: StartBytes): Readers {
  const stored = dialectProgram(dialects);
  const start = stored === undefined ? startBytes.other : startBytes.stored;
  let made: BlobFilter | undefined;
  let seen = 0;
  const filter = (): BlobFilter => {
    made ??= createBlobFilter(stored ?? dialectPatterns(dialects));
    return made;
  };
  return {
    dialects,
    filter,
    mayRead(bytes) {
      if (dialects.length === 0) return false;
      seen += bytes.length;
      if (seen < start) return true;
      return filter().passes(bytes);
    },
  };
}
