import { type EntryHeader, HEADER_BYTES, OFFSET_DELTA, REFERENCE_DELTA, readEntryHeader } from "./entry-header.ts";
import type { PackIndex } from "./pack-index.ts";
import type { Window } from "./window.ts";

/**
 * The entries of a pack, numbered in the order in which they lie there, as data that threads share. Deltas make trees of them: the
 * *families*, of which each has one entry that is no delta.
 */
export interface PackEntries {
  readonly count: number;
  /** Where each begins; one more is where the last one ends. */
  readonly offsets: Float64Array;
  /** Position of each in the index. */
  readonly positions: Uint32Array;
  /** Bytes of what is packed; UNKNOWN_SIZE where that is more than this number tells. */
  readonly sizes: Uint32Array;
  /** Bytes of each header. */
  readonly headers: Uint8Array;
  /** As packs write it. */
  readonly kinds: Uint8Array;
  /** The first delta of each, and for a delta the next one of the same entry; NONE where there is none. */
  readonly deltas: Int32Array;
  readonly others: Int32Array;
  /** How many entries are made of each, itself included; 0 for those which belong to no family. */
  readonly weights: Uint32Array;
}

/** No entry, and no place. */
export const NONE = -1;
/** More than this number tells; nothing so large is read. */
const UNKNOWN_SIZE = 0xffffffff;
/** What a pack begins with: "PACK", a version and how many entries follow. */
export const PACK_HEADER_BYTES = 12;

/** What is read of a pack to find its entries: `window` tells where in `bytes` something stands, and `end` is where the last entry ends. */
export interface PackBytes {
  readonly window: Window;
  readonly bytes: Uint8Array;
  readonly end: number;
}

/** Reads the headers of all entries. Undefined where something does not fit together: then git knows better. */
export function readPackEntries(index: PackIndex, pack: PackBytes, idBytes: number): PackEntries | undefined {
  const entries = emptyEntries(index.count);
  const { count, offsets } = entries;
  if (!putInOrder(entries, index) || (offsets[0] ?? 0) < PACK_HEADER_BYTES) return undefined;
  offsets[count] = pack.end;
  const bases = new Int32Array(count).fill(NONE);
  const baseOf = (entry: number, at: number, { kind, bytes, back }: EntryHeader): number => {
    const offset = offsets[entry] ?? 0;
    if (kind === OFFSET_DELTA) return entryAt(entries, offset - back, entry);
    const position = kind === REFERENCE_DELTA ? index.find(pack.bytes, at + bytes - idBytes) : NONE;
    return position === NONE ? NONE : entryAt(entries, index.offset(position));
  };
  for (let entry = 0; entry < count; entry++) {
    const offset = offsets[entry] ?? 0;
    const isAlone = offset < (offsets[entry + 1] ?? 0);
    const at = isAlone ? pack.window.at(offset, Math.min(HEADER_BYTES, pack.end - offset)) : NONE;
    if (at === NONE) return undefined;
    const header = readEntryHeader(pack.bytes, at, idBytes);
    note(entries, entry, header);
    bases[entry] = baseOf(entry, at, header);
  }
  link(entries, bases);
  return entries;
}

/** Offsets up to 8 GiB, and positions up to a million, are one number together, which sorts both. */
const POSITIONS = 2 ** 20;
const OFFSETS = 2 ** 33;

/** Sets offsets and positions; false where these numbers are too large. */
function putInOrder({ count, offsets, positions }: PackEntries, index: PackIndex): boolean {
  const keys = new Float64Array(count);
  if (count > POSITIONS) return false;
  for (let position = 0; position < count; position++) {
    const offset = index.offset(position);
    if (offset >= OFFSETS) return false;
    keys[position] = offset * POSITIONS + position;
  }
  keys.sort();
  for (let entry = 0; entry < count; entry++) {
    const key = keys[entry] ?? 0;
    const offset = Math.floor(key / POSITIONS);
    offsets[entry] = offset;
    positions[entry] = key - offset * POSITIONS;
  }
  return true;
}

function note({ kinds, sizes, headers }: PackEntries, entry: number, { kind, size, bytes }: EntryHeader): void {
  kinds[entry] = kind;
  sizes[entry] = Math.min(size, UNKNOWN_SIZE);
  headers[entry] = bytes;
}

function emptyEntries(count: number): PackEntries {
  const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes * count);
  return {
    count,
    offsets: new Float64Array(new SharedArrayBuffer(8 * (count + 1))),
    positions: new Uint32Array(shared(4)),
    sizes: new Uint32Array(shared(4)),
    headers: new Uint8Array(shared(1)),
    kinds: new Uint8Array(shared(1)),
    deltas: new Int32Array(shared(4)).fill(NONE),
    others: new Int32Array(shared(4)).fill(NONE),
    weights: new Uint32Array(shared(4)),
  };
}

/** The entry that begins there, or NONE. Most stand not far before the one that asks. */
function entryAt({ offsets, count }: PackEntries, offset: number, before = count): number {
  let step = 1;
  while (step < before && (offsets[before - step] ?? 0) > offset) step *= 2;
  let low = Math.max(0, before - step);
  let high = before - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = offsets[middle] ?? 0;
    if (found === offset) return middle;
    if (found < offset) low = middle + 1;
    else high = middle - 1;
  }
  return NONE;
}

/** Joins deltas to what they are made of, and counts the families from their roots on: what is not reached has none. */
function link(entries: PackEntries, bases: Int32Array): void {
  const { count, deltas, others, weights } = entries;
  for (let entry = count - 1; entry >= 0; entry--) {
    const base = bases[entry] ?? NONE;
    if (base === NONE) continue;
    others[entry] = deltas[base] ?? NONE;
    deltas[base] = entry;
  }
  for (const entry of fromRoots(entries).reverse()) {
    const weight = (weights[entry] ?? 0) + 1;
    weights[entry] = weight;
    const base = bases[entry] ?? NONE;
    if (base !== NONE) weights[base] = (weights[base] ?? 0) + weight;
  }
}

/** All entries of families, each behind the one that it is made of. */
function fromRoots({ count, kinds, deltas, others }: PackEntries): Int32Array {
  const order = new Int32Array(count);
  let known = 0;
  for (let entry = 0; entry < count; entry++) if (isWhole(kinds[entry] ?? 0)) order[known++] = entry;
  for (let next = 0; next < known; next++) {
    for (let delta = deltas[order[next] ?? 0] ?? NONE; delta !== NONE; delta = others[delta] ?? NONE) {
      order[known++] = delta;
    }
  }
  return order.subarray(0, known);
}

/** Whether an entry is an object as it is, and no delta. */
export const isWhole = (kind: number): boolean => kind >= 1 && kind <= 4;
