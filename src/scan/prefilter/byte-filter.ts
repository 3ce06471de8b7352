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
}

/** Patterns that were compiled before; `patterns` are what they were made of, for a platform that cannot run the program. */
export interface StoredProgram {
  program(): Program;
  patterns(): readonly Pattern[];
}

/** A filter with `roomBytes` of room: in WebAssembly, or where that has no SIMD, in TypeScript. */
export const createByteFilter = (patterns: readonly Pattern[] | StoredProgram, roomBytes: number): ByteFilter =>
  createWasmFilter(patterns, roomBytes) ?? createPlainFilter(patterns, roomBytes);

/** The filter in TypeScript. */
export function createPlainFilter(patterns: readonly Pattern[] | StoredProgram, roomBytes: number): ByteFilter {
  const own = "program" in patterns ? patterns.patterns() : patterns;
  const room = new Uint8Array(roomBytes);
  const twin = createTwin(own);
  return { room, overlap: overlapOf(own), search: (from, to) => twin(room, from, to) };
}

const PAGE_BYTES = 65_536;
const LINE_BYTES = 64;

/** The filter in WebAssembly, or undefined where the platform has no SIMD. */
export function createWasmFilter(
  patterns: readonly Pattern[] | StoredProgram,
  roomBytes: number,
): ByteFilter | undefined {
  const module = instantiate();
  if (module === undefined) return undefined;
  const { memory, search } = module;
  const { bytes, slack, overlap } = "program" in patterns ? patterns.program() : compileProgram(patterns);
  const start = Math.ceil((PROGRAM_ADDRESS + bytes.length) / LINE_BYTES) * LINE_BYTES;
  memory.grow(Math.ceil((start + roomBytes + slack) / PAGE_BYTES));
  new Uint8Array(memory.buffer).set(bytes, PROGRAM_ADDRESS);
  return {
    room: new Uint8Array(memory.buffer, start, roomBytes),
    overlap,
    search(from, to) {
      const found = search(PROGRAM_ADDRESS, start + from, start + to);
      return found < 0 ? found : found - start;
    },
  };
}

/** What assembly/prefilter.ts exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  search(program: number, from: number, to: number): number;
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

function instantiate(): Exports | undefined {
  const { WebAssembly: platform } = globalThis as Platform;
  compiled ??= { module: compileModule(platform) };
  return platform && compiled.module && new platform.Instance(compiled.module).exports;
}

function compileModule(platform: Platform["WebAssembly"]): object | undefined {
  const code = Buffer.from(MODULE, "base64");
  return platform?.validate(code) === true ? new platform.Module(code) : undefined;
}
