import { readSync } from "node:fs";

/** Where the bytes of a pack come from: a descriptor of its file, or where it is small, all of them. */
export type PackSource = number | Uint8Array;

/** Puts stretches of a pack into a part of a room; what is there already is not read again. */
export interface Window {
  /** Where in the room the bytes from `offset` to before `offset + count` stand, as long as nothing else is asked for; -1 where they do not fit or are not there. */
  at(offset: number, count: number): number;
}

/**
 * A window of `bytes` from the beginning of `room` on. From a file, it is filled with `ahead` bytes at once, or with as many as are
 * asked for.
 */
export function createWindow(source: PackSource, room: Uint8Array, bytes: number, ahead: number): Window {
  return typeof source === "number" ? fileWindow(source, room, bytes, ahead) : memoryWindow(source, room, bytes);
}

function fileWindow(descriptor: number, room: Uint8Array, bytes: number, ahead: number): Window {
  let start = 0;
  let filled = 0;
  return {
    at(offset, count) {
      if (offset >= start && offset + count <= start + filled) return offset - start;
      if (count > bytes) return -1;
      start = offset;
      filled = 0;
      const wanted = Math.min(bytes, Math.max(count, ahead));
      while (filled < count) {
        const read = readSync(descriptor, room, filled, wanted - filled, offset + filled);
        if (read === 0) return -1;
        filled += read;
      }
      return 0;
    },
  };
}

function memoryWindow(whole: Uint8Array, room: Uint8Array, bytes: number): Window {
  return {
    at(offset, count) {
      if (count > bytes || offset < 0 || offset + count > whole.length) return -1;
      room.set(whole.subarray(offset, offset + count));
      return 0;
    },
  };
}
