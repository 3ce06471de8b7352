import { type Bucket, type Group, groupsOf, type Placed } from "./groups.ts";
import type { ByteSet, Pattern } from "./pattern.ts";

/** What assembly/prefilter.ts reads: patterns, laid out for the address at which they will lie. */
export interface Program {
  readonly bytes: Uint8Array;
  /** Bytes behind the searched ones that are read, whatever they hold. */
  readonly slack: number;
}

const BUCKETS = 8;
const GROUP_TABLES = 12;
const GROUP_BUCKETS = 108;
const GROUP_BYTES = 140;
const RUN_BYTES = 8;
const LANES = 16;
/** From here on, a pattern of one single set is a run: its end is looked at first. */
const RUN_LENGTH = 16;

/** The program of these patterns, for the address `base`; its layout is described in assembly/prefilter.ts. */
export function compileProgram(patterns: readonly Pattern[], base: number): Program {
  const distinct = [...new Map(patterns.map((pattern) => [pattern.sets.map(keyOf).join(), pattern])).values()];
  const runs = distinct.filter(isRun);
  const groups = groupsOf(distinct.filter((pattern) => !isRun(pattern)));
  const writer = createWriter(base, 8 + groups.length * GROUP_BYTES + runs.length * RUN_BYTES);
  writer.word(0, groups.length);
  writer.word(4, runs.length);
  groups.forEach((group, index) => {
    writeGroup(writer, 8 + index * GROUP_BYTES, group);
  });
  runs.forEach(({ sets }, index) => {
    const at = 8 + groups.length * GROUP_BYTES + index * RUN_BYTES;
    writer.word(at, writer.set(sets[0] ?? NOTHING));
    writer.word(at + 4, sets.length);
  });
  const furthest = Math.max(0, ...groups.flatMap(({ probes }) => probes));
  return { bytes: writer.bytes(), slack: furthest + 2 * LANES };
}

const NOTHING: ByteSet = new Uint8Array(32);
const keyOf = (set: ByteSet): string => Buffer.from(set).toString("latin1");
const isRun = ({ sets }: Pattern): boolean => sets.length >= RUN_LENGTH && new Set(sets.map(keyOf)).size === 1;

function writeGroup(writer: Writer, at: number, { probes, buckets }: Group): void {
  probes.forEach((offset, probe) => {
    writer.word(at + 4 * probe, offset);
    buckets.forEach(({ nibbles }, bucket) => {
      const { low, high } = nibbles[probe] ?? { low: 0, high: 0 };
      writer.table(at + GROUP_TABLES + 32 * probe, low, bucket);
      writer.table(at + GROUP_TABLES + 32 * probe + 16, high, bucket);
    });
  });
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    writer.word(at + GROUP_BUCKETS + 4 * bucket, writeBucket(writer, buckets[bucket]));
  }
}

function writeBucket(writer: Writer, bucket: Bucket | undefined): number {
  const addresses = (bucket?.placed ?? []).map(({ pattern, shift }: Placed) =>
    writer.words([pattern.sets.length, shift, ...pattern.sets.map(writer.set)]),
  );
  return writer.words([addresses.length, ...addresses]);
}

interface Writer {
  word(at: number, value: number): void;
  /** Sets the bucket's bit in those of 16 bytes whose bit is set in `nibbles`. */
  table(at: number, nibbles: number, bucket: number): void;
  /** These append, and answer the address of what they appended. */
  set(set: ByteSet): number;
  words(words: readonly number[]): number;
  bytes(): Uint8Array;
}

function createWriter(base: number, headerBytes: number): Writer {
  const header = Buffer.alloc(headerBytes);
  const parts: Buffer[] = [header];
  let length = headerBytes;
  const sets = new Map<string, number>();
  const append = (part: Buffer): number => {
    const address = base + length;
    parts.push(part);
    length += part.length;
    return address;
  };
  return {
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
