import { plainComparing } from "./comparing.ts";
import { markTree } from "./marks.ts";
import { createPackedFilter, type PackedFilter, packedToolBytes } from "./packed-filter.ts";
import type { Pattern } from "./pattern.ts";
import { compileProgram, overlapOf, type Program } from "./program.ts";
import { createTwin } from "./twin.ts";
import { type Exports, hasSimd, instantiate } from "./webassembly.ts";

/** Searches bytes for patterns, in memory of its own. */
export interface ByteFilter {
  /** Where the bytes go that are to be searched. It never moves. */
  readonly room: Uint8Array;
  /** So many bytes of a stretch must be searched again with the next one, or what lies across the two is missed. */
  readonly overlap: number;
  /** The start of some match that lies whole in `room` from `from` to before `to`, or -1 where there is none. */
  search(from: number, to: number): number;
  /** The same for the second patterns of this filter; -1 where it has none. */
  searchSecond(from: number, to: number): number;
  /** Whether a NUL stands in `room` from `from` to before `to`. */
  holdsNul(from: number, to: number): boolean;
  /** How many bytes the stretches of `room` that begin at `left` and at `right` have in common, at most `most`. */
  commonStart(left: number, right: number, most: number): number;
  /** The same of stretches that end there. */
  commonEnd(left: number, right: number, most: number): number;
  /** A number of 32 bits made of the 64 bytes from `at` on. */
  hash(at: number): number;
  /** Where markTree() marks ids; see marks.ts. Empty unless it was asked for. */
  readonly table: Uint8Array;
  /** Marks the ids in the tree object that lies in `room` from `from` to before `to`; answers whether it is well-formed. */
  markTree(from: number, to: number, idBytes: number): boolean;
  /** What unpacks objects in `room`, and deals with their new stretches; undefined where the platform has no SIMD. */
  readonly packed: PackedFilter | undefined;
}

/** Patterns that were compiled before; `patterns` are what they were made of, for a platform that cannot run the program. */
export interface StoredProgram {
  program(): Program;
  patterns(): readonly Pattern[];
}

/**
 * A filter with `roomBytes` of room and a table of `tableBytes`, a power of two: in WebAssembly, or where that has no SIMD, in TypeScript.
 */
export const createByteFilter = (
  patterns: readonly Pattern[] | StoredProgram,
  roomBytes: number,
  tableBytes = 0,
): ByteFilter => createReadyFilter(readyPatterns(patterns), roomBytes, tableBytes);

/** What a filter is made of, as plain data that another thread can be given. */
export type ReadyPatterns = Program | readonly Pattern[];

/** Makes patterns ready for createReadyFilter. */
export function readyPatterns(patterns: readonly Pattern[] | StoredProgram): ReadyPatterns {
  if ("program" in patterns) return hasSimd() ? patterns.program() : patterns.patterns();
  return hasSimd() ? compileProgram(patterns) : patterns;
}

/**
 * createByteFilter for what was made ready on the same platform; with `second` patterns, a filter that can search for either in the
 * same room.
 */
export function createReadyFilter(
  ready: ReadyPatterns,
  roomBytes: number,
  tableBytes = 0,
  second?: ReadyPatterns,
): ByteFilter {
  if (!("slack" in ready)) return plainFilterOf(ready, patternsIn(second), roomBytes, tableBytes);
  const module = instantiate();
  if (module) return filterOf(module, [ready, programIn(second)], roomBytes, tableBytes);
  throw new Error("Patterns were made ready for WebAssembly, and here is none.");
}

const patternsIn = (ready: ReadyPatterns | undefined): readonly Pattern[] | undefined =>
  ready && "slack" in ready ? undefined : ready;
const programIn = (ready: ReadyPatterns | undefined): Program | undefined =>
  ready && "slack" in ready ? ready : undefined;

/** The filter in TypeScript. */
export const createPlainFilter = (
  patterns: readonly Pattern[] | StoredProgram,
  roomBytes: number,
  tableBytes = 0,
): ByteFilter =>
  plainFilterOf("program" in patterns ? patterns.patterns() : patterns, undefined, roomBytes, tableBytes);

function plainFilterOf(
  patterns: readonly Pattern[],
  second: readonly Pattern[] | undefined,
  roomBytes: number,
  tableBytes: number,
): ByteFilter {
  const room = new Uint8Array(roomBytes);
  const twin = createTwin(patterns);
  const other = createTwin(second ?? []);
  const table = new Uint8Array(tableBytes);
  return {
    room,
    table,
    overlap: Math.max(overlapOf(patterns), overlapOf(second ?? [])),
    search: (from, to) => twin(room, from, to),
    searchSecond: (from, to) => other(room, from, to),
    holdsNul: (from, to) => room.subarray(from, to).includes(0),
    ...plainComparing(room),
    markTree: (from, to, idBytes) => markTree(table, room, from, to, idBytes),
    packed: undefined,
  };
}

const PAGE_BYTES = 65_536;
const LINE_BYTES = 64;

/** The filter in WebAssembly, or undefined where the platform has no SIMD. */
export function createWasmFilter(
  patterns: readonly Pattern[] | StoredProgram,
  roomBytes: number,
  tableBytes = 0,
): ByteFilter | undefined {
  const module = instantiate();
  const program = module && ("program" in patterns ? patterns.program() : compileProgram(patterns));
  return module && program && filterOf(module, [program, undefined], roomBytes, tableBytes);
}

/** Where the first program lies; what lies before is the module's own. */
const PROGRAMS = 64;
/** A program without patterns; see assembly/prefilter.ts. */
const NO_PROGRAM: Program = { bytes: new Uint8Array(8), slack: 0, overlap: 0 };
/** Everything of a tree is marked, and not what stands in so many stretches. */
const ALL = -1;

function filterOf(
  module: Exports,
  [first, second = NO_PROGRAM]: readonly [Program, Program | undefined],
  roomBytes: number,
  tableBytes: number,
): ByteFilter {
  const { memory, search, holdsNul, commonStart, commonEnd, hash, markTree: mark } = module;
  const other = linesUp(PROGRAMS + first.bytes.length);
  const start = linesUp(other + second.bytes.length);
  const table = linesUp(start + roomBytes + Math.max(first.slack, second.slack));
  const tools = table + tableBytes;
  memory.grow(Math.ceil((tools + packedToolBytes(module)) / PAGE_BYTES));
  new Uint8Array(memory.buffer).set(first.bytes, PROGRAMS);
  new Uint8Array(memory.buffer).set(second.bytes, other);
  const room = new Uint8Array(memory.buffer, start, roomBytes);
  const mask = tableBytes * 8 - 1;
  const searchFor = (program: number, from: number, to: number): number => {
    const found = search(program, start + from, start + to);
    return found < 0 ? found : found - start;
  };
  return {
    room,
    overlap: Math.max(first.overlap, second.overlap),
    search: (from, to) => searchFor(PROGRAMS, from, to),
    searchSecond: (from, to) => searchFor(other, from, to),
    holdsNul: (from, to) => holdsNul(start + from, start + to) !== 0,
    commonStart: (left, right, most) => commonStart(start + left, start + right, most),
    commonEnd: (left, right, most) => commonEnd(start + left, start + right, most),
    hash: (at) => hash(start + at),
    table: new Uint8Array(memory.buffer, table, tableBytes),
    markTree: (from, to, idBytes) => mark(table, mask, start + from, start + to, idBytes, 0, ALL) !== 0,
    packed: createPackedFilter(module, room, { first: PROGRAMS, second: other, table, mask, tools }),
  };
}

const linesUp = (address: number): number => Math.ceil(address / LINE_BYTES) * LINE_BYTES;
