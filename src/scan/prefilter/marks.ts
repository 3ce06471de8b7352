import { numberAt, writtenByte } from "../../git/bytes.ts";

/** Bits of a table for each id that is expected. Three of 32 are set: (3/32)^3 is less than 1/1,000. Source: our own. */
const BITS_PER_ID = 32;
const SMALLEST_BYTES = 64 * 1024;
/** Enough for 4 million ids; of a repository with more, a missing one is overlooked more easily, since memory is bounded. */
const LARGEST_BYTES = 16 * 1024 * 1024;

/**
 * The bytes, a power of two, of a table in which so many ids are remembered as bits: whether one set lies within another can be asked
 * later, whatever the order in which they came. An id that is missing is overlooked with a probability below 1 in 1,000.
 */
export function tableBytesFor(ids: number): number {
  let bytes = SMALLEST_BYTES;
  while (bytes < LARGEST_BYTES && bytes * 8 < ids * BITS_PER_ID) bytes *= 2;
  return bytes;
}

/** An id is three numbers of 32 bits, the first byte the lowest, cut to the size of the table. */
const NUMBERS = [0, 1, 2] as const;
const NUMBER_BYTES = 4;

function mark(table: Uint8Array, number: number): void {
  const bit = (number & (table.length * 8 - 1)) >>> 0;
  table[bit >> 3] = (table[bit >> 3] ?? 0) | (1 << (bit & 7));
}

/** Marks an id whose hexadecimal digits stand at `at`. */
export function markWritten(table: Uint8Array, text: Uint8Array, at: number): void {
  for (const index of NUMBERS) {
    let number = 0;
    for (let byte = NUMBER_BYTES - 1; byte >= 0; byte--) {
      const digit = at + 2 * (NUMBER_BYTES * index + byte);
      number = (number << 8) | writtenByte(text, digit);
    }
    mark(table, number);
  }
}

/** Marks ids that are lines of `idDigits` digits each. */
export function markLines(table: Uint8Array, lines: Uint8Array, idDigits: number): void {
  for (let at = 0; at < lines.length; at += idDigits + 1) markWritten(table, lines, at);
}

/** Marks `count` ids that stand one behind the other. */
export function markIds(table: Uint8Array, ids: Uint8Array, from: number, count: number, idBytes: number): void {
  for (let at = from; at < from + count * idBytes; at += idBytes) {
    for (const index of NUMBERS) mark(table, numberAt(ids, at + NUMBER_BYTES * index));
  }
}

const NUL = 0;

/** What markTree of assembly/prefilter.ts does, in plain TypeScript. */
export function markTree(table: Uint8Array, tree: Uint8Array, from: number, to: number, idBytes: number): boolean {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
  for (let at = from; at < to; ) {
    const isSubmodule = bytes[at] === 0x31 && bytes[at + 1] === 0x36;
    const end = bytes.indexOf(NUL, at);
    at = end + 1 + idBytes;
    if (end < 0 || at > to) return false;
    if (!isSubmodule) for (const index of NUMBERS) mark(table, bytes.readInt32LE(end + 1 + NUMBER_BYTES * index));
  }
  return true;
}

/** Whether everything that is marked in `part` is marked in `whole` too. They are of one size. */
export const isWithin = (part: Uint8Array, whole: Uint8Array): boolean =>
  part.every((bits, index) => (bits & ~(whole[index] ?? 0)) === 0);
