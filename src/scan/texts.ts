import type { Source } from "../core.ts";
import { decode, decodeStretch, latin1, utf16 } from "../documents/decode.ts";
import { createSource } from "../documents/source.ts";
import { SCAN_BYTES, SCAN_OVERLAP_BYTES } from "../limits.ts";
import type { Stretch } from "./runs.ts";

/** A blob's text, or a stretch of it; `undone` is what had to be undone to read it. */
export interface BlobText {
  readonly source: Source;
  readonly undone: readonly string[];
}

/** The texts of some stretches of a blob that is not UTF-16, as textsOf() gives them. */
export function* textsIn(path: string, bytes: Uint8Array, stretches: readonly Stretch[]): Iterable<BlobText> {
  for (const stretch of stretches) {
    const start = Math.max(boundary(bytes, stretch.start, undefined), markLength(bytes, undefined));
    const { text, encoding } = decodeStretch(bytes.subarray(start, boundary(bytes, stretch.end, undefined)), undefined);
    const base = (): Position => {
      const before = bytes.subarray(markLength(bytes, undefined), start);
      return moved(FIRST, encoding === "binary" ? latin1(before) : decodeStretch(before, undefined).text);
    };
    yield { source: from(createSource(path, text), base), undone: NONE };
  }
}

/**
 * The text of a blob, whatever its size: what has more than SCAN_BYTES comes in stretches that overlap by SCAN_OVERLAP_BYTES, so
 * that every secret is whole in one. Places are those in the whole.
 */
export function* textsOf(path: string, bytes: Uint8Array): Iterable<BlobText> {
  if (bytes.length <= SCAN_BYTES) {
    const { text, encoding } = decode(bytes);
    yield { source: createSource(path, text), undone: encoding.startsWith("utf-16") ? WIDE : NONE };
    return;
  }
  const wide = utf16(bytes);
  const undone = wide ? WIDE : NONE;
  let start = markLength(bytes, wide);
  let base = FIRST;
  for (;;) {
    const end = boundary(bytes, start + SCAN_BYTES, wide);
    const { text, encoding } = decodeStretch(bytes.subarray(start, end), wide);
    const own = base;
    yield { source: from(createSource(path, text), () => own), undone };
    if (end === bytes.length) return;
    const next = boundary(bytes, end - SCAN_OVERLAP_BYTES, wide);
    const before = bytes.subarray(start, next);
    base = moved(base, encoding === "binary" ? latin1(before) : decodeStretch(before, wide).text);
    start = next;
  }
}

const WIDE: readonly string[] = ["UTF-16"];
const NONE: readonly string[] = [];

interface Position {
  readonly line: number;
  readonly column: number;
}

const FIRST: Position = { line: 1, column: 1 };

/** A source whose text begins at a position of a larger one, which is asked for when a place is. */
function from(source: Source, find: () => Position): Source {
  let known: Position | undefined;
  return {
    ...source,
    place(start, end) {
      known ??= find();
      const base = known;
      const column = (line: number, own: number): number => (line === 1 ? own + base.column - 1 : own);
      const place = source.place(start, end);
      return {
        ...place,
        startLine: place.startLine + base.line - 1,
        startColumn: column(place.startLine, place.startColumn),
        endLine: place.endLine + base.line - 1,
        endColumn: column(place.endLine, place.endColumn),
      };
    },
  };
}

/** The position behind a text that begins at `base`. */
function moved(base: Position, text: string): Position {
  const { endLine: line, endColumn: column } = from(createSource("", text), () => base).place(0, text.length);
  return { line, column };
}

function markLength(bytes: Uint8Array, wide: string | undefined): number {
  if (wide) return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

const LF = 10;
const CR = 13;

/** The offset `wanted`, or one shortly before it that halves neither a character nor a line break. */
function boundary(bytes: Uint8Array, wanted: number, wide: "utf-16le" | "utf-16be" | undefined): number {
  if (wanted >= bytes.length) return bytes.length;
  if (!wide) {
    let at = wanted;
    while (at > wanted - 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
    return bytes[at] === LF && bytes[at - 1] === CR ? at - 1 : at;
  }
  const at = wanted - (wanted % 2);
  const unit = (offset: number): number => {
    const [low, high] = wide === "utf-16le" ? [offset, offset + 1] : [offset + 1, offset];
    return (bytes[low] ?? 0) | ((bytes[high] ?? 0) << 8);
  };
  const isHalf = unit(at) >= 0xdc00 && unit(at) <= 0xdfff;
  return isHalf || (unit(at) === LF && unit(at - 2) === CR) ? at - 2 : at;
}
