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
  return (blob) => {
    if (blob.kind !== "file") return [];
    const readers = readersOf(blob.paths);
    if (readers.dialects.length === 0 || blob.unheld !== undefined) return readers.dialects;
    return readers.mayRead(blob.bytes) ? readers.dialects : [];
  };
}

function createReaders(dialects: readonly Dialect[], startBytes: number): (paths: Blob["paths"]) => Readers {
  // There are many files, and several dialects read those of the same names.
  const kinds = [...new Set(dialects.map(kindOf))];
  const anchors = kinds.flatMap((kind) => dialects.find((dialect) => kindOf(dialect) === kind)?.anchor ?? []);
  const known = new Map<number, Readers>();
  return (paths) => {
    const own = anchors.map((anchor) => paths.some((path) => passesPath(anchor, path)));
    const key = own.reduce((sum, passes) => 2 * sum + Number(passes), 0);
    let readers = known.get(key);
    if (!readers) {
      readers = readersFor(
        dialects.filter((dialect) => own[kinds.indexOf(kindOf(dialect))]),
        startBytes,
      );
      known.set(key, readers);
    }
    return readers;
  };
}

const kindOf = ({ anchor }: Dialect): string => String(anchor.paths);

function readersFor(dialects: readonly Dialect[], startBytes: number): Readers {
  let filter: BlobFilter | undefined;
  let seen = 0;
  return {
    dialects,
    mayRead(bytes) {
      seen += bytes.length;
      if (seen < startBytes) return true;
      filter ??= createBlobFilter(patternsFor(dialects).map(patternOf));
      return filter.passes(bytes);
    },
  };
}

/** The patterns of all dialects; many have the same. */
const patternsFor = (dialects: readonly Dialect[]): readonly string[] => [
  ...new Set(
    dialects.flatMap(({ anchor }) => ("literals" in anchor ? anchor.literals.map(literalSource) : anchor.patterns)),
  ),
];
