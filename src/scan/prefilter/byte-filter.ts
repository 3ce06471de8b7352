import { plainComparing } from "./comparing.ts";
import { markTree } from "./marks.ts";
import { MODULE } from "./module.ts";
import type { Pattern } from "./pattern.ts";
import { compileProgram, overlapOf, PROGRAM_ADDRESS, type Program } from "./program.ts";
import { createTwin } from "./twin.ts";

/** Searches bytes for patterns, in memory of its own. */
export interface ByteFilter {
  /** Where the bytes go that are to be searched. It never moves. */
  readonly room: Uint8Array;
  /** So many bytes of a stretch must be searched again with the next one, or what lies across the two is missed. */
  readonly overlap: number;
  /** The start of some match that lies whole in `room` from `from` to before `to`, or -1 where there is none. */
  search(from: number, to: number): number;
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
}

/** Patterns that were compiled before; `patterns` are what they were made of, for a platform that cannot run the program. */
export interface StoredProgram {
  program(): Program;
  patterns(): readonly Pattern[];
}

/** A filter with `roomBytes` of room and a table of `tableBytes`, a power of two: in WebAssembly, or where that has no SIMD, in TypeScript. */
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

/** createByteFilter for what was made ready on the same platform. */
export function createReadyFilter(ready: ReadyPatterns, roomBytes: number, tableBytes = 0): ByteFilter {
  if (!("slack" in ready)) return createPlainFilter(ready, roomBytes, tableBytes);
  const module = instantiate();
  if (module) return filterOf(module, ready, roomBytes, tableBytes);
  throw new Error("Patterns were made ready for WebAssembly, and here is none.");
}

/** The filter in TypeScript. */
export function createPlainFilter(
  patterns: readonly Pattern[] | StoredProgram,
  roomBytes: number,
  tableBytes = 0,
): ByteFilter {
  const own = "program" in patterns ? patterns.patterns() : patterns;
  const room = new Uint8Array(roomBytes);
  const twin = createTwin(own);
  const table = new Uint8Array(tableBytes);
  return {
    room,
    table,
    overlap: overlapOf(own),
    search: (from, to) => twin(room, from, to),
    holdsNul: (from, to) => room.subarray(from, to).includes(0),
    ...plainComparing(room),
    markTree: (from, to, idBytes) => markTree(table, room, from, to, idBytes),
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
  return module && program && filterOf(module, program, roomBytes, tableBytes);
}

function filterOf(
  { memory, search, holdsNul, commonStart, commonEnd, hash, markTree: mark }: Exports,
  { bytes, slack, overlap }: Program,
  roomBytes: number,
  tableBytes: number,
): ByteFilter {
  const start = Math.ceil((PROGRAM_ADDRESS + bytes.length) / LINE_BYTES) * LINE_BYTES;
  const table = start + roomBytes + slack;
  memory.grow(Math.ceil((table + tableBytes) / PAGE_BYTES));
  new Uint8Array(memory.buffer).set(bytes, PROGRAM_ADDRESS);
  return {
    room: new Uint8Array(memory.buffer, start, roomBytes),
    overlap,
    search(from, to) {
      const found = search(PROGRAM_ADDRESS, start + from, start + to);
      return found < 0 ? found : found - start;
    },
    holdsNul: (from, to) => holdsNul(start + from, start + to) !== 0,
    commonStart: (left, right, most) => commonStart(start + left, start + right, most),
    commonEnd: (left, right, most) => commonEnd(start + left, start + right, most),
    hash: (at) => hash(start + at),
    table: new Uint8Array(memory.buffer, table, tableBytes),
    markTree: (from, to, idBytes) => mark(table, tableBytes * 8 - 1, start + from, start + to, idBytes) !== 0,
  };
}

/** What assembly/prefilter.ts exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  search(program: number, from: number, to: number): number;
  holdsNul(from: number, to: number): number;
  commonStart(left: number, right: number, most: number): number;
  commonEnd(left: number, right: number, most: number): number;
  hash(at: number): number;
  markTree(table: number, mask: number, from: number, to: number, idBytes: number): number;
}

/** The part of the platform that is used here; the types of Node 20 do not know it. */
interface Platform {
  readonly WebAssembly?: {
    validate(code: Uint8Array): boolean;
    readonly Module: new (code: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: Exports };
  };
}

// One module for all filters; each has an instance, with a memory of its own.
let compiled: { readonly module: object | undefined } | undefined;

function moduleOf(): object | undefined {
  compiled ??= { module: compileModule((globalThis as Platform).WebAssembly) };
  return compiled.module;
}

const hasSimd = (): boolean => moduleOf() !== undefined;

function instantiate(): Exports | undefined {
  const { WebAssembly: platform } = globalThis as Platform;
  const module = moduleOf();
  return platform && module && new platform.Instance(module).exports;
}

function compileModule(platform: Platform["WebAssembly"]): object | undefined {
  const code = Buffer.from(MODULE, "base64");
  return platform?.validate(code) === true ? new platform.Module(code) : undefined;
}
