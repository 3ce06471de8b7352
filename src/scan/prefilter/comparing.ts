import type { ByteFilter } from "./byte-filter.ts";

const HASHED_BYTES = 64;

/** How assembly/prefilter.ts compares stretches, in plain TypeScript. The hash is another one, which nobody compares. */
export const plainComparing = (room: Uint8Array): Pick<ByteFilter, "commonStart" | "commonEnd" | "hash"> => ({
  commonStart(left, right, most) {
    let count = 0;
    while (count < most && room[left + count] === room[right + count]) count++;
    return count;
  },
  commonEnd(left, right, most) {
    let count = 0;
    while (count < most && room[left - count - 1] === room[right - count - 1]) count++;
    return count;
  },
  hash(at) {
    let mixed = 0;
    for (const byte of room.subarray(at, at + HASHED_BYTES)) mixed = Math.imul(mixed ^ byte, 0x01000193);
    return mixed;
  },
});
