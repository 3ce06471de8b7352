/** What an entry of a pack says of itself. */
export interface EntryHeader {
  /** As packs write it: 1 to 4 are commits, trees, blobs and tags, 6 and 7 deltas. */
  readonly kind: number;
  /** Bytes of what is packed: of the object, or of the delta. */
  readonly size: number;
  /** Bytes of the header itself. */
  readonly bytes: number;
  /** How far before this entry the one lies that it is a delta of; 0 where it says no such thing. */
  readonly back: number;
}

/** A delta of an entry that lies so many bytes before. Source: gitformat-pack(5), OBJ_OFS_DELTA. */
export const OFFSET_DELTA = 6;
/** A delta of an object that is named by its id, behind the size. Source: gitformat-pack(5), OBJ_REF_DELTA. */
export const REFERENCE_DELTA = 7;

/** Bytes of a header at most: two numbers of ten bytes, or one and an id of 32. */
export const HEADER_BYTES = 42;

/** Reads the header at `at`, behind which HEADER_BYTES may be read. Source: gitformat-pack(5), "pack-*.pack files have the following format". */
export function readEntryHeader(bytes: Uint8Array, at: number, idBytes: number): EntryHeader {
  let next = at;
  let byte = bytes[next++] ?? 0;
  const kind = (byte >> 4) & 7;
  let size = byte & 15;
  for (let factor = 16; byte & 0x80 && next < at + 10; factor *= 128) {
    byte = bytes[next++] ?? 0;
    size += (byte & 0x7f) * factor;
  }
  let back = 0;
  if (kind === REFERENCE_DELTA) next += idBytes;
  else if (kind === OFFSET_DELTA) {
    const end = next + 10;
    byte = bytes[next++] ?? 0;
    back = byte & 0x7f;
    while (byte & 0x80 && next < end) {
      byte = bytes[next++] ?? 0;
      back = (back + 1) * 128 + (byte & 0x7f);
    }
  }
  return { kind, size, bytes: next - at, back };
}
