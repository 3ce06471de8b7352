/** The index of a pack: which objects it holds, and where. A position counts the ids in their order. */
export interface PackIndex {
  readonly count: number;
  /** Where the entry of a position begins in the pack. */
  offset(position: number): number;
  /** The position of the id that stands at `at` in `bytes`, or -1. */
  find(bytes: Uint8Array, at: number): number;
  /** The checksum with which the pack ends. */
  readonly checksum: Buffer;
}

// Source: gitformat-pack(5), "Version 2 pack-*.idx files support packs larger than 4 GiB".
const MAGIC = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
const FANOUT_BYTES = 256 * 4;
const IDS = MAGIC.length + FANOUT_BYTES;
const LARGE = 0x80000000;

/** Reads an index, of ids of `idBytes`. Undefined where it is none of version 2, or damaged: then git knows better. */
export function readPackIndex(bytes: Uint8Array, idBytes: number): PackIndex | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.length < IDS || !file.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const fanout = Array.from({ length: 256 }, (_, byte) => file.readUInt32BE(MAGIC.length + 4 * byte));
  const count = fanout.at(-1) ?? 0;
  const checksumAt = file.length - 2 * idBytes;
  const offset = offsetsIn(file, IDS + count * (idBytes + 4), count, checksumAt);
  const isInOrder = fanout.every((number, byte) => number >= (fanout[byte - 1] ?? 0));
  if (offset === undefined || !isInOrder) return undefined;
  return {
    count,
    offset,
    checksum: file.subarray(checksumAt, checksumAt + idBytes),
    find(wanted, at) {
      const first = wanted[at] ?? 0;
      let low = fanout[first - 1] ?? 0;
      let high = fanout[first] ?? 0;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const order = file.compare(wanted, at, at + idBytes, IDS + middle * idBytes, IDS + (middle + 1) * idBytes);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle;
      }
      return -1;
    },
  };
}

/** Bytes of the index of so many objects at most: where all have offsets of 64 bits. */
export const indexBytes = (objects: number, idBytes: number): number => IDS + objects * (idBytes + 16) + 2 * idBytes;

/** Where in the file of an index the id of a position stands. */
export const idPlace = (position: number, idBytes: number): number => IDS + position * idBytes;

/** What tells an offset: 31 bits, or where the highest bit is set, which one it is of those of 64 bits behind, which end before `end`. */
function offsetsIn(file: Buffer, at: number, count: number, end: number): PackIndex["offset"] | undefined {
  const large = at + 4 * count;
  const larges = (end - large) / 8;
  if (!Number.isInteger(larges) || larges < 0) return undefined;
  return (position) => {
    const offset = file.readUInt32BE(at + 4 * position);
    if (offset < LARGE) return offset;
    const place = large + 8 * (offset - LARGE);
    return offset - LARGE < larges ? file.readUInt32BE(place) * 2 ** 32 + file.readUInt32BE(place + 4) : NOWHERE;
  };
}

/** Before any entry, so that whoever looks for it there finds none. */
const NOWHERE = 0;
