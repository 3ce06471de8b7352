import type { Place, Unpacker } from "../../git/packs/unpacker.ts";
import type { Exports } from "./webassembly.ts";

/** Unpacks, and deals with the `count` new stretches of the object that patch() has made last. */
export interface PackedFilter extends Unpacker {
  /** Whether there is a match in its new stretches; `isSecond`: of the second patterns. */
  searchNew(count: number, isSecond?: boolean): boolean;
  /** One of its new stretches. */
  stretch(index: number): Place;
  /** markTree() for ids that stand in its new stretches. */
  markNew(from: number, to: number, idBytes: number, count: number): boolean;
}

/** New stretches of an object that are told apart; more are joined. */
const STRETCHES = 512;
const STRETCH_BYTES = 8;
/** Bytes of the memory that the tools of a packed filter need. */
export const packedToolBytes = ({ inflateTableBytes }: Pick<Exports, "inflateTableBytes">): number =>
  STRETCHES * STRETCH_BYTES + inflateTableBytes();

/** Where in the memory of a filter the programs, the table of marks and the tools lie. */
export interface Layout {
  readonly first: number;
  readonly second: number;
  readonly table: number;
  readonly mask: number;
  readonly tools: number;
}

/** The packed filter over a room in the memory of an instance. */
export function createPackedFilter(
  module: Exports,
  room: Uint8Array,
  { first, second, table, mask, tools: stretches }: Layout,
): PackedFilter {
  const start = room.byteOffset;
  const ends = new Uint32Array(room.buffer, stretches, 2 * STRETCHES);
  const tables = stretches + STRETCHES * STRETCH_BYTES;
  return {
    room,
    inflate: (from, end, to, toEnd) =>
      module.inflate(start + from, start + end, start + to, start + toEnd, tables) === end - from,
    patchedBytes: (delta, deltaEnd, baseBytes) => module.patchedBytes(start + delta, start + deltaEnd, baseBytes),
    patch(delta, deltaEnd, base, baseEnd, to, toEnd, overlap) {
      const [from, end] = [start + delta, start + deltaEnd];
      const [old, oldEnd] = [start + base, start + baseEnd];
      return module.patch(from, end, old, oldEnd, start + to, start + toEnd, stretches, STRETCHES, overlap);
    },
    searchNew: (count, isSecond = false) => module.searchStretches(isSecond ? second : first, stretches, count) !== 0,
    stretch: (index) => ({ from: (ends[2 * index] ?? 0) - start, to: (ends[2 * index + 1] ?? 0) - start }),
    markNew: (from, to, idBytes, count) =>
      module.markTree(table, mask, start + from, start + to, idBytes, stretches, count) !== 0,
  };
}
