import { SAMPLE_BYTES, utf16 } from "../../documents/decode.ts";
import type { Place } from "../../git/packs/unpacker.ts";
import { type ByteFilter, createReadyFilter } from "../prefilter/byte-filter.ts";
import { markWritten } from "../prefilter/marks.ts";
import { mayBePointer } from "../unscanned.ts";
import type { ObjectType } from "./questions.ts";
import type { SievePatterns } from "./selecting.ts";

/** What is looked at in each object of a history, which lies in the room of `filter`. */
export interface Inspection {
  readonly filter: ByteFilter;
  /** Whether patterns match in a stretch of an object. */
  finds(type: ObjectType, from: number, to: number): boolean;
  /** Whether they match in the new stretches of the object that was unpacked last. */
  findsNew(type: ObjectType, count: number): boolean;
  /** Whether an object may hold something of which patterns do not tell; of a blob that is larger than the room, its beginning. */
  isForeign(type: ObjectType, from: number, to: number): boolean;
  /** Takes note of what an object refers to that is no blob: where in the room it lies; undefined where it is larger. */
  refers(type: ObjectType, at: Place | undefined): void;
  /** The same for the new stretches of the object that was unpacked last. */
  refersNew(type: ObjectType, at: Place, count: number): void;
  /** Marks of all ids that were referred to; undefined where an object could not be read for that. */
  referred(): Uint8Array | undefined;
}

/** How large things are in bytes: the room for objects, the table of marks and an id. */
export interface InspectionSizes {
  readonly roomBytes: number;
  readonly tableBytes: number;
  readonly idBytes: number;
}

/** An inspection by these patterns. */
export function createInspection(
  patterns: SievePatterns,
  { roomBytes, tableBytes, idBytes }: InspectionSizes,
): Inspection {
  const filter = createReadyFilter(patterns.contents, roomBytes, tableBytes, patterns.names);
  const { packed, search, searchSecond } = filter;
  let isKnown = true;
  const inspection: Inspection = {
    filter,
    finds: (type, from, to) => (type === "tree" ? searchSecond(from, to) : search(from, to)) >= 0,
    findsNew: (type, count) => packed?.searchNew(count, type === "tree") === true,
    isForeign: (type, from, to) => mayBeForeign(filter, type, from, to),
    refers(type, at) {
      if (at === undefined) isKnown = false;
      else if (type === "tree") isKnown &&= filter.markTree(at.from, at.to, idBytes);
      else if (type !== "blob") isKnown &&= markLeading(filter, at);
    },
    refersNew(type, at, count) {
      if (type === "tree" && packed) isKnown &&= packed.markNew(at.from, at.to, idBytes, count);
      else inspection.refers(type, at);
    },
    referred: () => (isKnown ? filter.table.slice() : undefined),
  };
  return inspection;
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
