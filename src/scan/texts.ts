import type { Asking } from "../asking.ts";
import type { Source } from "../core.ts";
import { type Decoded, decode, decodeStretch, type utf16 } from "../documents/decode.ts";
import { createSource } from "../documents/source.ts";
import { SCAN_BYTES, SCAN_OVERLAP_BYTES } from "../limits.ts";
import type { Stretch } from "./runs.ts";

/** A blob's text; `undone` is what had to be undone to read it. */
export interface BlobText {
  readonly source: Source;
  readonly undone: readonly string[];
}

/** The text of a stretch of a blob. Its places are counted from its own beginning. */
export interface StretchText extends BlobText {
  /** Where it begins, in bytes of the blob, and in which encoding. */
  readonly at: { readonly start: number; readonly encoding: Decoded["encoding"] };
}

/** Which UTF-16 a content is, if it is. */
export type Wide = ReturnType<typeof utf16>;

/** The text of a blob as a whole. */
export function textOf(path: string, bytes: Uint8Array): BlobText {
  const { text, encoding } = decode(bytes);
  return { source: createSource(path, text), undone: encoding.startsWith("utf-16") ? WIDE : NONE };
}

/**
 * The texts of some stretches of a blob of any size, or of all of it: what has more than SCAN_BYTES comes in stretches that overlap
 * by SCAN_OVERLAP_BYTES, so that every secret is whole in one. `look` is given one after the other; nothing of them is kept here.
 */
export function* readTexts(
  path: string,
  { size, wide }: { readonly size: number; readonly wide: Wide },
  stretches: readonly Stretch[] | undefined,
  look: (text: StretchText) => void,
): Asking<void> {
  for (const stretch of (stretches ?? [{ start: 0, end: size }]).flatMap(parts)) {
    // What lies around it tells whether a character or a line break would be halved.
    const from = Math.max(0, stretch.start - MARGIN_BYTES - (stretch.start % 2));
    const bytes = yield { start: from, end: Math.min(size, stretch.end + MARGIN_BYTES) };
    const mark = from === 0 ? markLength(bytes, wide) : 0;
    const start = Math.max(boundary(bytes, stretch.start - from, wide), mark);
    const { text, encoding } = decodeStretch(bytes.subarray(start, boundary(bytes, stretch.end - from, wide)), wide);
    const at = { start: from + start, encoding };
    look({ source: createSource(path, text), undone: wide ? WIDE : NONE, at });
  }
}

const WIDE: readonly string[] = ["UTF-16"];
const NONE: readonly string[] = [];
/** Bytes of the longest character of any encoding. */
const MARGIN_BYTES = 4;

/** A stretch in such parts as are searched at once. */
function parts({ start, end }: Stretch): readonly Stretch[] {
  const all: Stretch[] = [];
  for (let from = start; ; from += SCAN_BYTES - SCAN_OVERLAP_BYTES) {
    all.push({ start: from, end: Math.min(end, from + SCAN_BYTES) });
    if (from + SCAN_BYTES >= end) return all;
  }
}

/** The bytes of a byte order mark with which a content begins. */
export function markLength(bytes: Uint8Array, wide: Wide): number {
  if (wide) return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

const LF = 10;
const CR = 13;

/** The offset `wanted`, or one shortly before it that halves neither a character nor a line break. */
export function boundary(bytes: Uint8Array, wanted: number, wide: Wide): number {
  if (wanted >= bytes.length) return bytes.length;
  if (!wide) {
    let at = wanted;
    while (at > wanted - 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
    return bytes[at] === LF && bytes[at - 1] === CR ? at - 1 : at;
  }
  const at = wanted - (wanted % 2);
  const unit = unitReader(bytes, wide);
  const isHalf = unit(at) >= 0xdc00 && unit(at) <= 0xdfff;
  return isHalf || (unit(at) === LF && unit(at - 2) === CR) ? at - 2 : at;
}

/** A function that answers the UTF-16 code unit at an offset. */
export function unitReader(bytes: Uint8Array, wide: NonNullable<Wide>): (at: number) => number {
  const [low, high] = wide === "utf-16le" ? [0, 1] : [1, 0];
  return (at) => (bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8);
}
