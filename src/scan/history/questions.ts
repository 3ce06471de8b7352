import { UserError } from "../../errors.ts";
import { isSame } from "../../git/bytes.ts";

const LF = 10;
const BLANK = 0x20;
const ZERO = 0x30;

const TYPES = ["blob", "tree", "commit", "tag"] as const;
/** The types of objects, as git writes them. */
export type ObjectType = (typeof TYPES)[number];
const WRITTEN = TYPES.map((type) => ({ type, bytes: Buffer.from(` ${type} `) }));
/** Digits of a size; with more, a number would not be exact. */
const SIZE_DIGITS = 15;

/** What `git cat-file --batch` was asked, in its order. Nothing is made of an id unless it is asked for: there are many. */
export interface Questions {
  /** What the header from `from` to before `to` says of the next object. Throws UserError where it answers another question. */
  at(text: Buffer, from: number, to: number): { readonly type: ObjectType; readonly size: number };
  /** The id of the next object, in hexadecimal digits; empty where there is none. */
  oid(): string;
  /** Goes on to the next question, after an answer of so many bytes. */
  answered(size: number): void;
  isOpen(): boolean;
}

/**
 * The questions of which the ids come from `nextIds`: in hexadecimal digits, each with a line feed; undefined at the end. It is told
 * how many bytes the objects of the last ones had.
 */
export function createQuestions(nextIds: (bytes: number) => Uint8Array | undefined): Questions {
  let ids: Buffer = Buffer.alloc(0);
  let start = 0;
  let digits = 0;
  let bytes = 0;
  const isOpen = (): boolean => {
    if (start < ids.length) return true;
    const next = nextIds(bytes);
    bytes = 0;
    if (next === undefined) return false;
    ids = Buffer.from(next.buffer, next.byteOffset, next.length);
    start = 0;
    digits = ids.indexOf(LF);
    return start < ids.length;
  };
  const oid = (): string => (isOpen() ? ids.toString("latin1", start, start + digits) : "");
  return {
    isOpen,
    oid,
    answered(size) {
      bytes += size;
      start += digits + 1;
    },
    at(text, from, to) {
      const isAnswer = isOpen() && isSame(text, from, ids, start, digits);
      const written = isAnswer
        ? WRITTEN.find((one) => isSame(text, from + digits, one.bytes, 0, one.bytes.length))
        : undefined;
      const size = written && sizeIn(text, from + digits + written.bytes.length, to);
      if (written === undefined || size === undefined) throw wrongAnswer(oid(), text.toString("latin1", from, to));
      return { type: written.type, size };
    },
  };
}

/** The number that digits from `from` to before `to` write, if they are all digits. */
function sizeIn(text: Uint8Array, from: number, to: number): number | undefined {
  if (to <= from || to - from > SIZE_DIGITS) return undefined;
  let size = 0;
  for (let at = from; at < to; at++) {
    const digit = (text[at] ?? BLANK) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    size = size * 10 + digit;
  }
  return size;
}

export function wrongAnswer(asked: string, header: string): UserError {
  if (asked === "") return new UserError("git cat-file answered more than it was asked.");
  return new UserError(
    `git cat-file was asked for ${asked} and answered ${JSON.stringify(header.slice(0, 200))}. The repository may be damaged: run git fsck.`,
  );
}

export const shortAnswer = (): UserError =>
  new UserError("git cat-file ended before it had answered everything. The repository may be damaged: run git fsck.");
