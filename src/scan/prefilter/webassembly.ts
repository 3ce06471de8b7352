import { MODULE } from "./module.ts";

/** What assembly/index.ts exports. Places are addresses in the memory. */
export interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  search(program: number, from: number, to: number): number;
  searchStretches(program: number, stretches: number, count: number): number;
  holdsNul(from: number, to: number): number;
  commonStart(left: number, right: number, most: number): number;
  commonEnd(left: number, right: number, most: number): number;
  hash(at: number): number;
  markTree(
    table: number,
    mask: number,
    from: number,
    to: number,
    idBytes: number,
    stretches: number,
    count: number,
  ): number;
  inflateTableBytes(): number;
  inflate(from: number, end: number, to: number, toEnd: number, tables: number): number;
  patchedBytes(delta: number, deltaEnd: number, baseBytes: number): number;
  patch(
    delta: number,
    deltaEnd: number,
    base: number,
    baseEnd: number,
    to: number,
    toEnd: number,
    stretches: number,
    most: number,
    overlap: number,
  ): number;
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

function compileModule(platform: Platform["WebAssembly"]): object | undefined {
  const code = Buffer.from(MODULE, "base64");
  return platform?.validate(code) === true ? new platform.Module(code) : undefined;
}

/** Whether the platform has WebAssembly with SIMD. */
export const hasSimd = (): boolean => moduleOf() !== undefined;

/** A new instance, with a memory of its own; undefined where the platform has no SIMD. */
export function instantiate(): Exports | undefined {
  const { WebAssembly: platform } = globalThis as Platform;
  const module = moduleOf();
  return platform && module && new platform.Instance(module).exports;
}
