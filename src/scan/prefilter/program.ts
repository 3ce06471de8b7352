import { type Family, sorted, tableOf } from "./families.ts";
import { type Group, groupsOf } from "./groups.ts";
import { type ByteSet, bytesOf, contains, keyOf, type Pattern } from "./pattern.ts";

/** Patterns as assembly/prefilter.ts reads them. Addresses in it are counted from its beginning, so that it may lie anywhere. */
export interface Program {
  readonly bytes: Uint8Array;
  /** How many bytes behind the searched ones are read, whatever they hold. */
  readonly slack: number;
  /** So many bytes of a stretch must be searched again with the next one, or what lies across the two is missed. */
  readonly overlap: number;
}

const BUCKETS = 8;
const GROUP_BUCKETS = 160;
const GROUP_BYTES = 192;
const ADDRESS_BYTES = 4;
const LANES = 16;
/** Places of a family's runs that are looked up before a pattern is compared. */
const MOST_TABLES = 8;

/** The program of these patterns; its layout is described in assembly/prefilter.ts. */
export function compileProgram(patterns: readonly Pattern[]): Program {
  const distinct = [...new Map(patterns.map((pattern) => [pattern.sets.map(keyOf).join(), pattern])).values()];
  const { families, others } = sorted(distinct);
  const groups = groupsOf(others);
  const writer = createWriter(8 + groups.length * GROUP_BYTES + families.length * ADDRESS_BYTES);
  writer.word(0, groups.length);
  writer.word(4, families.length);
  groups.forEach((group, index) => {
    writeGroup(writer, 8 + index * GROUP_BYTES, group);
  });
  families.forEach((family, index) => {
    writer.word(8 + groups.length * GROUP_BYTES + index * ADDRESS_BYTES, writeFamily(writer, family));
  });
  return { bytes: writer.bytes(), slack: 3 * LANES, overlap: overlapOf(patterns) };
}

/** As Program has it. */
export const overlapOf = (patterns: readonly Pattern[]): number =>
  Math.max(1, ...patterns.map(({ sets, digits = 0 }) => Math.max(sets.length, digits))) - 1;

function writeGroup(writer: Writer, at: number, group: Group): void {
  group.forEach(({ nibbles }, bucket) => {
    nibbles.forEach(({ low, high }, probe) => {
      writer.table(at + 32 * probe, low, bucket);
      writer.table(at + 32 * probe + 16, high, bucket);
    });
  });
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const placed = group[bucket]?.placed ?? [];
    const entries = placed.flatMap(({ pattern, shift }) => [
      ...certainBits(pattern, shift),
      writePattern(writer, pattern, shift),
    ]);
    writer.word(at + GROUP_BUCKETS + 4 * bucket, writer.words([placed.length, ...entries]));
  }
}

/** The bits that are the same in all bytes which the four positions from `shift` on may have: where they are, and which. */
function certainBits({ sets }: Pattern, shift: number): readonly [mask: number, value: number] {
  let [mask, value] = [0, 0];
  for (let place = 3; place >= 0; place--) {
    const set = sets[shift + place];
    const bytes = set === undefined ? [0, 255] : bytesOf(set);
    const own = bytes.reduce((bits, byte) => bits & ~(byte ^ (bytes[0] ?? 0)), 255);
    mask = mask * 256 + own;
    value = value * 256 + ((bytes[0] ?? 0) & own);
  }
  return [mask, value];
}

function writeFamily(writer: Writer, family: Family): number {
  const { set, length, part, members } = family;
  const count = Math.min(MOST_TABLES, part);
  const parts = members.map((own) => {
    const tables = Array.from({ length: count }, (_, place) => Buffer.from(tableOf(own, place).buffer));
    return [
      writer.append(Buffer.concat(tables)),
      ...own.map(({ pattern, lead }) => writePattern(writer, pattern, lead)),
    ];
  });
  const words = [writer.append(belonging(set)), length, part, count, parts.length, ...parts.map(writer.words)];
  const address = writer.append(nibbleTables(set));
  writer.words(words);
  return address;
}

/** By the low nibble, a bit for each high nibble of ASCII; and that bit by the high nibble. What is no ASCII counts as its lower half. */
function nibbleTables(set: ByteSet): Buffer {
  const tables = Buffer.alloc(32);
  for (const byte of bytesOf(set)) {
    const bit = 1 << ((byte >> 4) & 7);
    tables[byte & 15] = (tables[byte & 15] ?? 0) | bit;
    tables[16 + (byte >> 4)] = bit;
  }
  return tables;
}

const belonging = (set: ByteSet): Buffer =>
  Buffer.from(Array.from({ length: 256 }, (_, byte) => Number(contains(set, byte))));

const writePattern = (writer: Writer, { sets }: Pattern, shift: number): number =>
  writer.words([sets.length, shift, ...sets.map(writer.set)]);

interface Writer {
  word(at: number, value: number): void;
  /** Sets the bucket's bit in those of 16 bytes whose bit is set in `nibbles`. */
  table(at: number, nibbles: number, bucket: number): void;
  /** These append, and answer the address of what they appended. */
  append(part: Buffer): number;
  set(set: ByteSet): number;
  words(words: readonly number[]): number;
  bytes(): Uint8Array;
}

function createWriter(headerBytes: number): Writer {
  const header = Buffer.alloc(headerBytes);
  const parts: Buffer[] = [header];
  let length = headerBytes;
  const sets = new Map<string, number>();
  const append = (part: Buffer): number => {
    const address = length;
    parts.push(part);
    length += part.length;
    return address;
  };
  return {
    append,
    word: (at, value) => void header.writeUInt32LE(value, at),
    table(at, nibbles, bucket) {
      for (let nibble = 0; nibble < 16; nibble++) {
        if ((nibbles >> nibble) & 1) header[at + nibble] = (header[at + nibble] ?? 0) | (1 << bucket);
      }
    },
    set(set) {
      const known = sets.get(keyOf(set)) ?? append(Buffer.from(set));
      sets.set(keyOf(set), known);
      return known;
    },
    words(words) {
      const part = Buffer.alloc(4 * words.length);
      words.forEach((word, index) => {
        part.writeUInt32LE(word, 4 * index);
      });
      return append(part);
    },
    bytes: () => Buffer.concat(parts),
  };
}
