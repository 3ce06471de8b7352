import { isIn, type Stretch, tableOf } from "../runs.ts";
import type { Edit } from "../undo.ts";
import type { Transformation } from "./transformation.ts";

/** Both alphabets. Source: RFC 4648 sections 4 and 5. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
const DIGIT_TABLE = tableOf(DIGITS);
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const index = DIGITS.indexOf(String.fromCharCode(code));
  return index < 64 ? Math.max(0, index) : index - 2;
});

/**
 * Bytes of text in a row that base64 of a text has, and that of anything else, or what only looks like base64, hardly ever: a
 * random byte is one of text, or the NUL of UTF-16, with a probability of 0.39. Source: our own.
 */
const TEXT_BYTES = 18;
const TEXT_TABLE = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 0x20 && byte <= 0x7e) || [0, 9, 10, 13].includes(byte) ? 1 : 0,
);
const SHORTEST = (TEXT_BYTES / 3) * 4;

/** Base64 of a text, with or without padding, also where other digits stand before it. */
export const base64: Transformation = {
  name: "base64",
  *locate(text, runs) {
    for (const run of runs) {
      if (run.end - run.start < SHORTEST) continue;
      for (const digits of stretchesOf(text, run)) {
        if (offsetIn(text, digits) !== undefined) yield { start: digits.start, end: afterPadding(text, digits.end) };
      }
    }
  },
  undo(text, _window, located) {
    const edits: Edit[] = [];
    for (const digits of located.flatMap((stretch) => [...stretchesOf(text, stretch)])) {
      const offset = offsetIn(text, digits);
      if (offset === undefined) continue;
      const start = digits.start + offset;
      // One digit alone says nothing; it stays as it is.
      const end = digits.end - ((digits.end - start) % 4 === 1 ? 1 : 0);
      edits.push({ start, end, text: Buffer.from(text.slice(start, end), "base64").toString("latin1") });
      const padded = afterPadding(text, digits.end);
      if (padded > digits.end) edits.push({ start: digits.end, end: padded, text: "" });
    }
    return edits;
  },
};

/** The stretches of digits that are long enough. */
function* stretchesOf(text: string, { start: from, end: to }: Stretch): Iterable<Stretch> {
  let start = from;
  for (let end = from; end <= to; end++) {
    if (end < to && isIn(DIGIT_TABLE, text.charCodeAt(end))) continue;
    if (end - start >= SHORTEST) yield { start, end };
    start = end + 1;
  }
}

/** At which of the first four digits the text begins, or undefined where there is none. */
function offsetIn(text: string, { start, end }: Stretch): number | undefined {
  for (let offset = 0; offset < 4; offset++) {
    let count = 0;
    for (let group = start + offset; group + 4 <= end; group += 4) {
      count = isTextGroup(text, group) ? count + 3 : 0;
      if (count >= TEXT_BYTES) return offset;
    }
  }
  return undefined;
}

function isTextGroup(text: string, at: number): boolean {
  const first = VALUES[text.charCodeAt(at)] ?? 0;
  if (first >= 32) return false;
  const second = VALUES[text.charCodeAt(at + 1)] ?? 0;
  if (TEXT_TABLE[(first << 2) | (second >> 4)] === 0) return false;
  const third = VALUES[text.charCodeAt(at + 2)] ?? 0;
  if (TEXT_TABLE[((second & 15) << 4) | (third >> 2)] === 0) return false;
  return TEXT_TABLE[((third & 3) << 6) | (VALUES[text.charCodeAt(at + 3)] ?? 0)] === 1;
}

/** Where the padding of base64 ends that may begin at `end`. Source: RFC 4648 section 4. */
export function afterPadding(text: string, end: number): number {
  let after = end;
  while (after < end + 2 && text.charAt(after) === "=") after++;
  return after;
}
