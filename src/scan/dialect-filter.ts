import type { Blob, Dialect } from "../core.ts";
import { DIALECT_FILTER_START_BYTES } from "../limits.ts";
import { type BlobFilter, createBlobFilter } from "./prefilter/blob-filter.ts";
import { literalSource, patternOf } from "./prefilter/pattern.ts";
import { passesPath } from "./prefilter.ts";

/** Dialects that read files of the same names, and what tells of bytes whether one of them could find anything there. */
interface Readers {
  readonly dialects: readonly Dialect[];
  /** Whether one of them could find anything. */
  mayRead(bytes: Uint8Array): boolean;
}

/**
 * A function that answers which dialects have to be asked about a blob: those that read files of its names, if its bytes hold
 * anything that one of them goes by, else none. Never leaves out a dialect whose anchor passes, so what is found is the same.
 * Files of other names are searched for other patterns; those are made after `startBytes` in such files. Below that, making them
 * costs more than it saves.
 */
export function createDialectFilter(
  dialects: readonly Dialect[],
  startBytes: number = DIALECT_FILTER_START_BYTES,
): (blob: Blob) => readonly Dialect[] {
  const readersOf = createReaders(dialects, startBytes);
  return ({ kind, paths, bytes, unheld }) => {
    if (kind !== "file") return [];
    const all = paths.length === 1 ? [readersOf(paths[0])] : [...new Set(paths.map(readersOf))];
    const asked = all.filter((readers) => unheld !== undefined || readers.mayRead(bytes));
    if (asked.length < 2) return asked[0]?.dialects ?? [];
    return dialects.filter((dialect) => asked.some((readers) => readers.dialects.includes(dialect)));
  };
}

function createReaders(dialects: readonly Dialect[], startBytes: number): (path: string) => Readers {
  // There are many files, and several dialects read those of the same names.
  const anchors = [...new Map(dialects.map(({ anchor }) => [String(anchor.paths), anchor])).values()];
  const known = new Map<string, Readers>();
  return (path) => {
    let key = "";
    for (const anchor of anchors) key += passesPath(anchor, path) ? "1" : "0";
    const found = known.get(key);
    if (found) return found;
    const readers = readersFor(
      dialects.filter(({ anchor }) => passesPath(anchor, path)),
      startBytes,
    );
    known.set(key, readers);
    return readers;
  };
}

function readersFor(dialects: readonly Dialect[], startBytes: number): Readers {
  let filter: BlobFilter | undefined;
  let seen = 0;
  return {
    dialects,
    mayRead(bytes) {
      if (dialects.length === 0) return false;
      seen += bytes.length;
      if (seen < startBytes) return true;
      filter ??= createBlobFilter(patternsFor(dialects).map(patternOf));
      return filter.passes(bytes);
    },
  };
}

/** The patterns of all dialects, without those that match only where another one does too. */
function patternsFor(dialects: readonly Dialect[]): readonly string[] {
  const all = dialects.flatMap(({ anchor }) =>
    "literals" in anchor ? anchor.literals.map(literalSource) : anchor.patterns,
  );
  const distinct = [...new Set(all)];
  const plain = distinct.filter((pattern) => !/[[{]/.test(pattern));
  return distinct.filter(
    (pattern) => !plain.includes(pattern) || !plain.some((other) => other !== pattern && pattern.includes(other)),
  );
}
