import { shareOf } from "./frequency.ts";
import { BASE64_DIGITS, bytesOf, contains, type Pattern } from "./pattern.ts";

/** Patterns by the byte at their rarest position. */
type Index = readonly (readonly Entry[] | undefined)[];

interface Entry {
  readonly pattern: Pattern;
  /** Where in the pattern the byte stands. */
  readonly offset: number;
}

/**
 * What assembly/prefilter.ts does, in plain TypeScript: a function that answers the start of a match that lies whole in the
 * bytes from `from` to before `to`, or -1.
 */
export function createTwin(patterns: readonly Pattern[]): (bytes: Uint8Array, from: number, to: number) => number {
  const index = indexOf(patterns);
  return (bytes, from, to) => {
    for (let at = from; at < to; at++) {
      const entries = index[bytes[at] ?? 0];
      if (entries === undefined) continue;
      for (const { pattern, offset } of entries) {
        const start = at - offset;
        if (start >= from && matches(pattern, bytes, start, to) && isAmongDigits(pattern, bytes, start, from, to)) {
          return start;
        }
      }
    }
    return -1;
  };
}

function matches({ sets }: Pattern, bytes: Uint8Array, start: number, to: number): boolean {
  if (start + sets.length > to) return false;
  for (let index = 0; index < sets.length; index++) {
    const set = sets[index];
    if (set === undefined || !contains(set, bytes[start + index] ?? 0)) return false;
  }
  return true;
}

/** Whether as many digits of base64 stand in a row around a match as its pattern says. */
function isAmongDigits({ sets, digits }: Pattern, bytes: Uint8Array, at: number, from: number, to: number): boolean {
  if (digits === undefined) return true;
  let [start, end] = [at, at + sets.length];
  while (start > from && contains(BASE64_DIGITS, bytes[start - 1] ?? 0)) start--;
  while (end < to && contains(BASE64_DIGITS, bytes[end] ?? 0)) end++;
  return end - start >= digits;
}

function indexOf(patterns: readonly Pattern[]): Index {
  const index: Entry[][] = [];
  for (const pattern of patterns) {
    const costs = pattern.sets.map(shareOf);
    const offset = costs.indexOf(Math.min(...costs));
    for (const byte of bytesOf(pattern.sets[offset] ?? new Uint8Array(32))) {
      const entries = index[byte] ?? [];
      entries.push({ pattern, offset });
      index[byte] = entries;
    }
  }
  return Array.from({ length: 256 }, (_, byte) => index[byte]);
}
