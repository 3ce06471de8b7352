import type { Asked, Asking } from "../../asking.ts";
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
  /** passes() for a content of `size` bytes that is not held; `wide` says which UTF-16 it is. */
  passesIn(size: number, wide: Wide): Asking<boolean>;
  /** neighbourhoods() for such a content. */
  neighbourhoodsIn(size: number, wide: Wide): Asking<readonly Stretch[] | undefined>;
}

type Wide = ReturnType<typeof utf16>;

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
  const { room } = filter;
  const passes = (bytes: Uint8Array): boolean => {
    if (bytes.length <= room.length) {
      room.set(bytes);
      if (!mayBeWide(filter, bytes)) return filter.search(0, bytes.length) >= 0;
    }
    const search = createSearch(filter, { size: bytes.length, wide: utf16(bytes), block: room.length, most: 1 });
    return searchHeld(search, bytes).length > 0;
  };
  function* passesIn(size: number, wide: Wide): Asking<boolean> {
    return (yield* searchUnheld(createSearch(filter, { size, wide, block: room.length, most: 1 }))).length > 0;
  }
  const inBlocks = (size: number): Search =>
    createSearch(filter, { size, wide: undefined, block: NEIGHBOURHOOD_BYTES });
  return {
    ...filter,
    passes,
    passesIn,
    neighbourhoods(bytes) {
      const { length } = bytes;
      if (length > SMALL_BYTES && utf16(bytes) === undefined)
        return joined(searchHeld(inBlocks(length), bytes), length);
      return passes(bytes) ? undefined : [];
    },
    *neighbourhoodsIn(size, wide) {
      if (size > SMALL_BYTES && wide === undefined) return joined(yield* searchUnheld(inBlocks(size)), size);
      return (yield* passesIn(size, wide)) ? undefined : [];
    },
  };
}

/** Whether what lies at the start of the room may be UTF-16; it is none without a mark and without NUL. */
const mayBeWide = ({ holdsNul }: ByteFilter, bytes: Uint8Array): boolean =>
  (bytes[0] ?? 0) >= 0xfe || holdsNul(0, Math.min(bytes.length, SAMPLE_BYTES));

interface Sought {
  /** Of the content, in bytes. */
  readonly size: number;
  readonly wide: Wide;
  /** Bytes, or for UTF-16 characters, that are told from one another. */
  readonly block: number;
  /** Blocks that are enough. */
  readonly most?: 1;
}

/** A search of a content of which so much is looked at as has room. */
interface Search {
  /** The bytes that come next; undefined once there are no more, or enough was found. */
  next(): Asked | undefined;
  /** Looks at these bytes. */
  look(bytes: Uint8Array): void;
  /** The blocks in which a match begins or ends, in order. */
  readonly blocks: readonly Stretch[];
}

function createSearch({ room, overlap, search }: ByteFilter, { size, wide, block, most }: Sought): Search {
  const blocks: Stretch[] = [];
  const width = wide === undefined ? 1 : 2;
  const length = Math.floor(size / width);
  let [start, count, isDone] = [0, 0, false];
  return {
    blocks,
    next() {
      if (isDone || blocks.length === most) return undefined;
      count = Math.min(length - start, room.length);
      return { start: width * start, end: width * (start + count) };
    },
    look(bytes) {
      if (wide === undefined) room.set(bytes);
      else narrow(bytes, wide, room);
      for (let from = 0; from < count && blocks.length !== most; from += block) {
        const to = Math.min(count, from + block + overlap);
        if (search(from, to) >= 0) blocks.push({ start: start + from, end: start + to });
      }
      isDone = start + count === length;
      start += room.length - overlap;
    },
  };
}

function searchHeld(search: Search, bytes: Uint8Array): readonly Stretch[] {
  for (let asked = search.next(); asked; asked = search.next()) search.look(bytes.subarray(asked.start, asked.end));
  return search.blocks;
}

function* searchUnheld(search: Search): Asking<readonly Stretch[]> {
  for (let asked = search.next(); asked; asked = search.next()) search.look(yield asked);
  return search.blocks;
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
