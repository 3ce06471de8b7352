import { readSync } from "node:fs";
import type { Readable } from "node:stream";
import { SAMPLE_BYTES, utf16 } from "../documents/decode.ts";
import { createEchoes } from "./echoes.ts";
import { type ByteFilter, createReadyFilter } from "./prefilter/byte-filter.ts";
import { markWritten } from "./prefilter/marks.ts";
import type { ObjectType } from "./questions.ts";
import type { SievePatterns } from "./selecting.ts";
import { type Candidate, createSieve, type Sieve, type Sieved, type SieveOptions } from "./sieve.ts";
import { mayBePointer } from "./unscanned.ts";

/** What one reader of objects has to say at its end. */
export interface Lane {
  readonly sieved: Readonly<Sieved>;
  /** Marks of all ids that the objects refer to; undefined where an object could not be read for that. */
  readonly referred: Uint8Array | undefined;
}

/** What a reader looks for, and how large the repository is. */
export interface LaneOptions {
  readonly patterns: SievePatterns;
  /** Room for objects that are read, and for those before which they may be like. */
  readonly roomBytes: number;
  /** Bytes of the table of marks. */
  readonly tableBytes: number;
  /** Bytes of an id. */
  readonly idBytes: number;
  readonly nextIds: SieveOptions["nextIds"];
  /** Takes what comes through the sieve; waited for before more is read. */
  readonly take: (candidate: Candidate) => Promise<void> | void;
}

/** Room for trees; of larger ones, it is filled more than once. */
const NAMES_BYTES = 64 * 1024;

interface OpenLane {
  readonly sieve: Sieve;
  /** Gives away what came through the sieve; to be called after each filling of it. */
  give(): Promise<void>;
  end(): Lane;
}

function createLane({ patterns, roomBytes, tableBytes, idBytes, nextIds, take }: LaneOptions): OpenLane {
  const filter = createReadyFilter(patterns.contents, roomBytes, tableBytes);
  const names = createReadyFilter(patterns.names, NAMES_BYTES);
  const waiting: Candidate[] = [];
  let isKnown = true;
  const refers: SieveOptions["refers"] = (type, at) => {
    if (at === undefined) isKnown = false;
    else isKnown &&= type === "tree" ? filter.markTree(at.from, at.to, idBytes) : markLeading(filter, at);
  };
  const finds: SieveOptions["finds"] = (type, from, to) =>
    type === "tree" ? searchesIn(names, filter.room, from, to) : filter.search(from, to) >= 0;
  const isForeign: SieveOptions["isForeign"] = (type, from, to) => mayBeForeign(filter, type, from, to);
  const echoes = createEchoes(filter, Math.max(filter.overlap, names.overlap));
  const candidate = (object: Candidate): void => void waiting.push(object);
  const sieve = createSieve({ filter, finds, isForeign, echoes, nextIds, candidate, refers });
  return {
    sieve,
    async give() {
      for (const object of waiting.splice(0)) await take(object);
    },
    end() {
      sieve.end();
      return { sieved: sieve.sieved, referred: isKnown ? filter.table.slice() : undefined };
    },
  };
}

/** Whether a filter finds something in a stretch of another one's room. */
function searchesIn({ room, overlap, search }: ByteFilter, bytes: Uint8Array, from: number, to: number): boolean {
  for (let start = from; ; start += room.length - overlap) {
    const end = Math.min(to, start + room.length);
    room.set(bytes.subarray(start, end));
    if (search(0, end - start) >= 0) return true;
    if (end === to) return false;
  }
}

/** What patterns do not tell of. git writes no NUL into a message, but others may. */
function mayBeForeign({ room, holdsNul }: ByteFilter, type: ObjectType, from: number, to: number): boolean {
  if (type === "tree") return false;
  if (type !== "blob") return holdsNul(from, to);
  if (mayBePointer(room, from, to)) return true;
  const isMarked = (room[from] ?? 0) >= 0xfe && (room[from + 1] ?? 0) >= 0xfe;
  if (!isMarked && !holdsNul(from, Math.min(to, from + SAMPLE_BYTES))) return false;
  return utf16(room.subarray(from, to)) !== undefined;
}

const LF = 10;
/** The lines with which a commit or a tag begins, and which refer to others. Source: Documentation/user-manual, "Object storage format". */
const KEYWORDS = ["tree ", "parent ", "object "].map((keyword) => Buffer.from(keyword));

function markLeading(
  { room, table }: ByteFilter,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let at = from; at < to; at = room.indexOf(LF, at) + 1) {
    const keyword = KEYWORDS.find((candidate) => candidate.every((byte, index) => room[at + index] === byte));
    if (keyword === undefined) return at > from;
    markWritten(table, room, at + keyword.length);
  }
  return false;
}

/** Reads all answers of git from a descriptor, waiting for each. Throws UserError where they are not all there. */
export async function readBlocking(descriptor: number, options: LaneOptions): Promise<Lane> {
  const lane = createLane(options);
  for (;;) {
    const count = readSync(descriptor, lane.sieve.space());
    if (count === 0) break;
    lane.sieve.filled(count);
    await lane.give();
  }
  return lane.end();
}

/** The same from a stream. */
export async function readStream(stream: Readable, options: LaneOptions): Promise<Lane> {
  const lane = createLane(options);
  for await (const piece of stream as AsyncIterable<Buffer>) {
    for (let done = 0; done < piece.length; ) {
      const space = lane.sieve.space();
      const part = piece.subarray(done, done + space.length);
      space.set(part);
      lane.sieve.filled(part.length);
      done += part.length;
      await lane.give();
    }
  }
  return lane.end();
}
