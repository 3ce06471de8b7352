import type { ByteFilter } from "../prefilter/byte-filter.ts";

/** Objects that lie in a room and in which nothing was found: what another one has in common with them need not be searched again. */
export interface Echoes {
  /**
   * The stretch of an object outside of which it is like one before, in which nothing was found; of a match that goes through an end
   * of it, enough is within. `end`: up to where the room is filled, behind which older objects still lie.
   */
  fresh(kind: number, from: number, to: number, end: number): { readonly from: number; readonly to: number };
  /** Nothing was found in this one. */
  note(kind: number, from: number, to: number): void;
  /** The room is filled from its beginning again. */
  turn(): void;
}

/** Bytes of an object from which on it pays. Source: our own. */
const SHORTEST = 512;
const HASHED_BYTES = 64;
/** Objects that are remembered, by the hash of their beginning and of their end. */
const SLOTS = 1 << 15;
/** What is remembered of each: where it lies, and in which turn it was put there. */
const NUMBERS = 3;

/** `overlap`: how many bytes of a match may lie outside of what is searched. */
export function createEchoes(
  { commonStart, commonEnd, hash }: Pick<ByteFilter, "commonStart" | "commonEnd" | "hash">,
  overlap: number,
): Echoes {
  const slots = new Int32Array(SLOTS * NUMBERS).fill(-1);
  let turns = 0;
  const slotOf = (kind: number, at: number): number => ((hash(at) ^ (kind * 0x9e3779b1)) & (SLOTS - 1)) * NUMBERS;
  const slotsOf = (kind: number, from: number, to: number): readonly [number, number] => [
    slotOf(kind, from),
    slotOf(kind + 2, to - HASHED_BYTES),
  ];
  /** How many bytes are the same at both ends as in the object of a slot. */
  const likeness = (slot: number, from: number, to: number, end: number): readonly [number, number] => {
    const [otherFrom = -1, otherTo = -1, turn = -1] = [slots[slot], slots[slot + 1], slots[slot + 2]];
    const isThere = otherFrom >= 0 && (turn === turns || (turn === turns - 1 && otherFrom >= end));
    if (!isThere) return NOTHING;
    const most = Math.min(to - from, otherTo - otherFrom);
    const start = commonStart(otherFrom, from, most);
    return [start, commonEnd(otherTo, to, most - start)];
  };
  return {
    fresh(kind, from, to, end) {
      if (to - from < SHORTEST) return { from, to };
      const [first, last] = slotsOf(kind, from, to);
      const one = likeness(first, from, to, end);
      const isEnough = 2 * (one[0] + one[1]) > to - from;
      const other = isEnough ? NOTHING : likeness(last, from, to, end);
      const [start, rest] = other[0] + other[1] > one[0] + one[1] ? other : one;
      return { from: from + Math.max(0, start - overlap), to: to - Math.max(0, rest - overlap) };
    },
    note(kind, from, to) {
      if (to - from < SHORTEST) return;
      for (const slot of slotsOf(kind, from, to)) slots.set([from, to, turns], slot);
    },
    turn() {
      turns += 1;
    },
  };
}

const NOTHING = [0, 0] as const;
