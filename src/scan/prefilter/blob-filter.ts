import { SAMPLE_BYTES, utf16 } from "../../documents/decode.ts";
import { NEIGHBOURHOOD_BYTES } from "../../limits.ts";
import type { Stretch } from "../runs.ts";
import { type ByteFilter, createByteFilter, type StoredProgram } from "./byte-filter.ts";
import type { Pattern } from "./pattern.ts";

/** Whether a content can hold what some patterns stand for, told by its bytes alone. */
export interface BlobFilter extends ByteFilter {
  /** The same for the bytes of a whole blob, of any size, in UTF-8, UTF-16 or no known encoding. Uses the room. */
  passes(bytes: Uint8Array): boolean;
  /**
   * Where in such bytes the patterns match, with NEIGHBOURHOOD_BYTES around each match: nowhere, in some stretches, or undefined where
   * all of them are to be read, since little would be left out.
   */
  neighbourhoods(bytes: Uint8Array): readonly Stretch[] | undefined;
}

/** Room for blobs that are searched whole; what is larger goes through it in stretches. */
const ROOM_BYTES = 256 * 1024;
/** Bytes of which it does not pay to read less than all. Source: our own. */
const SMALL_BYTES = 4 * NEIGHBOURHOOD_BYTES;

/** A filter for whole blobs. */
export function createBlobFilter(
  patterns: readonly Pattern[] | StoredProgram,
  roomBytes: number = ROOM_BYTES,
): BlobFilter {
  const filter = createByteFilter(patterns, roomBytes);
  const passes = (bytes: Uint8Array): boolean => {
    const { room, search } = filter;
    if (bytes.length <= room.length) {
      room.set(bytes);
      if (!mayBeWide(filter, bytes)) return search(0, bytes.length) >= 0;
    }
    for (const _ of matching(filter, bytes, filter.room.length)) return true;
    return false;
  };
  return {
    ...filter,
    passes,
    neighbourhoods(bytes) {
      if (bytes.length > SMALL_BYTES && utf16(bytes) === undefined) {
        return joined([...matching(filter, bytes, NEIGHBOURHOOD_BYTES)], bytes.length);
      }
      return passes(bytes) ? undefined : [];
    },
  };
}

/** Whether what lies at the start of the room may be UTF-16; it is none without a mark and without NUL. */
const mayBeWide = ({ holdsNul }: ByteFilter, bytes: Uint8Array): boolean =>
  (bytes[0] ?? 0) >= 0xfe || holdsNul(0, Math.min(bytes.length, SAMPLE_BYTES));

/** The blocks of so many bytes, or for UTF-16 characters, in which a match begins or ends, in order. */
function* matching({ room, overlap, search }: ByteFilter, bytes: Uint8Array, block: number): Iterable<Stretch> {
  const wide = utf16(bytes);
  const length = wide === undefined ? bytes.length : bytes.length >> 1;
  for (let start = 0; ; start += room.length - overlap) {
    const size = Math.min(length - start, room.length);
    if (wide === undefined) room.set(bytes.subarray(start, start + size));
    else narrow(bytes.subarray(2 * start, 2 * (start + size)), wide, room);
    for (let from = 0; from < size; from += block) {
      const to = Math.min(size, from + block + overlap);
      if (search(from, to) >= 0) yield { start: start + from, end: start + to };
    }
    if (start + size === length) return;
  }
}

/** Blocks in order with what lies around them, as one where they overlap; undefined where that is most of it. */
function joined(blocks: readonly Stretch[], length: number): readonly Stretch[] | undefined {
  const stretches: { start: number; end: number }[] = [];
  for (const block of blocks) {
    const start = Math.max(0, block.start - NEIGHBOURHOOD_BYTES);
    const end = Math.min(length, block.end + NEIGHBOURHOOD_BYTES);
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  const covered = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  return 2 * covered < length ? stretches : undefined;
}

/** Of UTF-16, the byte of each character that holds ASCII; what is no ASCII becomes something else that is none. */
function narrow(bytes: Uint8Array, wide: "utf-16le" | "utf-16be", room: Uint8Array): void {
  const low = wide === "utf-16le" ? 0 : 1;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const isAscii = bytes[at + 1 - low] === 0;
    room[at >> 1] = isAscii ? (bytes[at + low] ?? 0) : 0xff;
  }
}
