import { randomInt } from "node:crypto";

/** Paths that were met. A long history has many, and asks for each of them again and again: 8 bytes are kept of each. */
export interface PathSet {
  /** Takes note of a path. Answers whether it is new. */
  add(path: Uint8Array): boolean;
  /** Like `add`, for names of one folder: each is the stretch from `start` to `end`, behind the bytes of `folder`. */
  within(folder: Uint8Array): (bytes: Uint8Array, start: number, end: number) => boolean;
}

/**
 * Paths are told apart by 64 bits that depend on two secret numbers, so that nobody can make a path that passes for another one; by
 * chance it happens once in some 10^9 repositories of a million paths.
 */
export function createPathSet(): PathSet {
  const seeds = [randomInt(1, 2 ** 32), randomInt(1, 2 ** 32)] as const;
  const table = createTable();
  const within: PathSet["within"] = (folder) => {
    const [first, second] = mix(seeds[0] | 0, seeds[1] | 0, folder, 0, folder.length);
    return (bytes, start, end) => {
      const [high, low] = mix(first, second, bytes, start, end);
      return table.add(high, low);
    };
  };
  const top = within(new Uint8Array());
  return { add: (path) => top(path, 0, path.length), within };
}

/** Source of the factors: FNV-1a, 32 bits; MurmurHash3, c1. */
function mix(high: number, low: number, bytes: Uint8Array, start: number, end: number): readonly [number, number] {
  let [one, two] = [high, low];
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0;
    one = Math.imul(one ^ byte, 0x01000193);
    two = (Math.imul(two ^ byte, 0xcc9e2d51) + 0x9e3779b9) | 0;
    two = (two << 13) | (two >>> 19);
  }
  return [one, two];
}

interface Table {
  add(high: number, low: number): boolean;
}

/** Pairs of 32 bits by open addressing, at most half full. The pair of zeros stands for an empty place. */
function createTable(): Table {
  let places = 1 << 12;
  let pairs = new Int32Array(2 * places);
  let size = 0;
  const put = (high: number, low: number): boolean => {
    for (let place = (low ^ (high >>> 7)) & (places - 1); ; place = (place + 1) & (places - 1)) {
      const [one, two] = [pairs[2 * place], pairs[2 * place + 1]];
      if (one === high && two === low) return false;
      if (one !== 0 || two !== 0) continue;
      pairs[2 * place] = high;
      pairs[2 * place + 1] = low;
      return true;
    }
  };
  const grow = (): void => {
    const before = pairs;
    places *= 2;
    pairs = new Int32Array(2 * places);
    for (let index = 0; index < before.length; index += 2) {
      const [high = 0, low = 0] = [before[index], before[index + 1]];
      if (high !== 0 || low !== 0) put(high, low);
    }
  };
  return {
    add(high, low) {
      if (2 * size >= places) grow();
      const isNew = put(high, low || 1);
      if (isNew) size += 1;
      return isNew;
    },
  };
}
