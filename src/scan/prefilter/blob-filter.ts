import { utf16 } from "../../documents/decode.ts";
import { type ByteFilter, createByteFilter, type StoredProgram } from "./byte-filter.ts";
import type { Pattern } from "./pattern.ts";

/** Whether a content can hold what some patterns stand for, told by its bytes alone. */
export interface BlobFilter extends ByteFilter {
  /** The same for the bytes of a whole blob, of any size, in UTF-8, UTF-16 or no known encoding. Uses the room. */
  passes(bytes: Uint8Array): boolean;
}

/** Room for blobs that are searched whole; what is larger goes through it in stretches. */
const ROOM_BYTES = 256 * 1024;

/** A filter for whole blobs. */
export function createBlobFilter(
  patterns: readonly Pattern[] | StoredProgram,
  roomBytes: number = ROOM_BYTES,
): BlobFilter {
  const filter = createByteFilter(patterns, roomBytes);
  const { room, overlap, search } = filter;
  return {
    ...filter,
    passes(bytes) {
      const wide = utf16(bytes);
      const length = wide === undefined ? bytes.length : bytes.length >> 1;
      for (let start = 0; ; start += room.length - overlap) {
        const end = Math.min(length, start + room.length);
        if (wide === undefined) room.set(bytes.subarray(start, end));
        else narrow(bytes.subarray(2 * start, 2 * end), wide, room);
        if (search(0, end - start) >= 0) return true;
        if (end === length) return false;
      }
    },
  };
}

/** Of UTF-16, the byte of each character that holds ASCII; what is no ASCII becomes something else that is none. */
function narrow(bytes: Uint8Array, wide: "utf-16le" | "utf-16be", room: Uint8Array): void {
  const low = wide === "utf-16le" ? 0 : 1;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const isAscii = bytes[at + 1 - low] === 0;
    room[at >> 1] = isAscii ? (bytes[at + low] ?? 0) : 0xff;
  }
}
