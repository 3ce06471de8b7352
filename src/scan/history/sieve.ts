import { READ_BYTES } from "../../asking.ts";
import type { Echoes } from "./echoes.ts";
import type { Inspection } from "./inspection.ts";
import { createQuestions, type ObjectType, type Questions, shortAnswer, wrongAnswer } from "./questions.ts";

/** An object that may hold something. */
export interface Candidate {
  /** Full id, in hexadecimal digits. */
  readonly oid: string;
  readonly type: ObjectType;
  /** A copy of its content; undefined where that is larger than the sieve's room. */
  readonly bytes: Uint8Array | undefined;
}

/** How much went through a sieve. */
export interface Sieved {
  /** Of any type. */
  objects: number;
  blobs: number;
  commits: number;
  /** Of blobs alone. */
  bytes: number;
}

/** Takes what `git cat-file --batch` prints, and lets through the objects that may hold something. */
export interface Sieve {
  /** Where the next bytes belong: at least one. */
  space(): Uint8Array;
  /** To be called when so many bytes have been put there. */
  filled(count: number): void;
  /** To be called at the end. Throws UserError where git has answered less than it was asked. */
  end(): void;
  /** Whoever reads objects in another way, too, counts them here. */
  readonly sieved: Sieved;
}

export interface SieveOptions {
  readonly inspection: Pick<Inspection, "filter" | "finds" | "isForeign" | "refers">;
  readonly echoes: Echoes;
  /**
   * The ids that git is asked for next, in hexadecimal digits, each with a line feed; undefined at the end. `bytes`: of the objects of the
   * last ones.
   */
  readonly nextIds: (bytes: number) => Uint8Array | undefined;
  readonly candidate: (candidate: Candidate) => void;
}

/** Bytes of an object that is held as a whole. */
const HELD_BYTES = 8 * 1024 * 1024;
/** Bytes of an object that tell whether the filter understands it. */
const BEGINNING_BYTES = 64 * 1024;
const LF = 10;

/** An object that is larger than the room. */
interface Large {
  readonly oid: string;
  readonly type: ObjectType;
  /** Bytes that are still to come, the line feed behind the object included. */
  left: number;
  isCandidate: boolean;
}

/** What of the room is filled and was not dealt with, and what stands in it. */
interface State extends SieveOptions {
  readonly text: Buffer;
  readonly questions: Questions;
  readonly sieved: Sieved;
  start: number;
  end: number;
  large: Large | undefined;
}

/**
 * A sieve. Every reply is compared with what was asked, since git says "missing" and goes on. An object larger than the room
 * is searched in stretches that overlap by what the filter asks for.
 */
export function createSieve(options: SieveOptions): Sieve {
  const { room } = options.inspection.filter;
  const text = Buffer.from(room.buffer, room.byteOffset, room.length);
  const sieved: Sieved = { objects: 0, blobs: 0, commits: 0, bytes: 0 };
  const questions = createQuestions(options.nextIds);
  const state: State = { ...options, text, questions, sieved, start: 0, end: 0, large: undefined };
  return {
    sieved,
    space() {
      if (state.start > 0 && room.length - state.end < READ_BYTES) {
        room.copyWithin(0, state.start, state.end);
        state.end -= state.start;
        state.start = 0;
        state.echoes.turn();
      }
      return room.subarray(state.end, Math.min(room.length, state.end + READ_BYTES));
    },
    filled(size) {
      state.end += size;
      while (state.large ? sieveStretch(state, state.large) : sieveObject(state));
      if (state.start === 0 && state.end === room.length) throw wrongAnswer("", "a line without end");
    },
    end() {
      if (state.large || state.start !== state.end || questions.isOpen()) throw shortAnswer();
    },
  };
}

/** Deals with the object that begins at the start, or with its header where it is large. Answers whether it was there. */
function sieveObject(state: State): boolean {
  const { inspection, questions, text, start, end } = state;
  const lineEnd = start < end ? text.indexOf(LF, start) : -1;
  if (lineEnd < 0 || lineEnd >= end) return false;
  const { type, size } = questions.at(text, start, lineEnd);
  const from = lineEnd + 1;
  const to = from + size;
  const isLarge = to + 1 - start > Math.min(text.length, HELD_BYTES);
  if (end < (isLarge ? from + Math.min(size, BEGINNING_BYTES, text.length >> 1) : to + 1)) return false;
  count(state.sieved, type, size);
  if (type !== "blob") inspection.refers(type, isLarge ? undefined : { from, to });
  if (isLarge) {
    // Whatever is no blob and as large as this is worth a look.
    const isCandidate = type !== "blob" || inspection.isForeign(type, from, end);
    state.large = { oid: questions.oid(), type, left: size + 1, isCandidate };
    state.start = from;
  } else {
    if (holds(state, type, from, to)) {
      state.candidate({ oid: questions.oid(), type, bytes: inspection.filter.room.slice(from, to) });
    }
    state.start = to + 1;
  }
  questions.answered(size);
  return true;
}

/** Whether an object that lies in the room may hold something. What it has in common with one that holds nothing is not searched. */
function holds({ echoes, inspection, end }: State, type: ObjectType, from: number, to: number): boolean {
  const kind = type === "tree" ? 1 : 0;
  const fresh = echoes.fresh(kind, from, to, end);
  if (inspection.finds(type, fresh.from, fresh.to) || inspection.isForeign(type, from, to)) return true;
  echoes.note(kind, from, to);
  return false;
}

/** The same for a stretch of an object that is larger than the room. */
function sieveStretch(state: State, large: Large): boolean {
  const { inspection, start } = state;
  const { filter } = inspection;
  const rest = Math.min(large.left, state.end - start);
  const isLast = rest === large.left;
  if (!isLast && rest <= filter.overlap) return false;
  // The last byte is the line feed behind the object.
  large.isCandidate ||= filter.search(start, start + rest - (isLast ? 1 : 0)) >= 0;
  const done = isLast ? rest : rest - filter.overlap;
  state.start += done;
  large.left -= done;
  if (!isLast) return false;
  if (large.isCandidate) state.candidate({ oid: large.oid, type: large.type, bytes: undefined });
  state.large = undefined;
  return true;
}

/** Counts an object of so many bytes. */
export function count(sieved: Sieved, type: ObjectType, size: number): void {
  sieved.objects += 1;
  if (type === "commit") sieved.commits += 1;
  if (type !== "blob") return;
  sieved.blobs += 1;
  sieved.bytes += size;
}
