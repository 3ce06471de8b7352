import type { Place } from "./core.ts";
import { SPELLING_COMPARISONS } from "./limits.ts";

/**
 * Something that the user did, or that the surroundings lack, and that the user can mend. Shown as its message alone,
 * never with a stack. Whatever else is thrown is a bug of ours.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly place: Place | undefined;
  /** The whole of a text of which the message repeats a part: a secret may be known only there. */
  readonly quoted: string | undefined;

  /** @param message what was found (quoted), why it matters and what to do, in whole sentences. */
  constructor(message: string, place?: Place, quoted?: string) {
    super(message);
    this.place = place;
    this.quoted = quoted;
  }
}

/** The nearest of `candidates` to `written` by edit distance, if it is near enough to be what was meant; else undefined. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(written.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) > allowed) continue;
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase(), allowed);
    if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance };
  }
  return best?.candidate;
}

/**
 * `nearest` among the same candidates for any number of words. Where there are so many of both that SPELLING_COMPARISONS does
 * not suffice, the words that come last find none.
 */
export const nearestAmong = (candidates: readonly string[]) => bounded(candidates, nearest);

/** `slipOf` among the same candidates for any number of words, bounded like `nearestAmong`. */
export const slipAmong = (candidates: readonly string[]) => bounded(candidates, slipOf);

function bounded(
  candidates: readonly string[],
  find: (written: string, candidates: readonly string[]) => string | undefined,
): (written: string) => string | undefined {
  const characters = candidates.reduce((sum, candidate) => sum + candidate.length, 0);
  let left = SPELLING_COMPARISONS;
  return (written) => {
    left -= written.length * characters;
    return left < 0 ? undefined : find(written, candidates);
  };
}

/**
 * The one candidate that may be written in place of `written` unasked, since `written` is surely a slip of the pen for it:
 * they differ in case or separators, or by one letter in a word that is long enough to show which was meant. Numbers and short
 * words must agree: `Dev` is no slip for `Prod`, and `Team-1` none for `Team-2`. Undefined where several would do.
 */
export function slipOf(written: string, candidates: Iterable<string>): string | undefined {
  const meant = [...new Set(candidates)].filter((candidate) => candidate !== written && isSlip(written, candidate));
  return meant.length === 1 ? meant[0] : undefined;
}

function isSlip(written: string, candidate: string): boolean {
  if (Math.abs(written.length - candidate.length) > LONGEST_DIFFERENCE) return false;
  const [left, right] = [partsOf(written), partsOf(candidate)];
  if (left.length !== right.length) return joined(left) === joined(right);
  return left.every((part, index) => isSlipOfPart(part, right[index] ?? ""));
}

/** Characters that separators and single letters may make a name longer. */
const LONGEST_DIFFERENCE = 4;
/** Letters of a word from which one wrong letter leaves no doubt. */
const SHORTEST_WORD = 4;

/** Words and numbers, in lower case; what stands between them only separates. */
const partsOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

const isNumber = (part: string): boolean => /^\p{N}/u.test(part);

const joined = (parts: readonly string[]): string =>
  parts.map((part) => (isNumber(part) ? ` ${part} ` : part)).join("");

function isSlipOfPart(left: string, right: string): boolean {
  if (left === right) return true;
  if (isNumber(left) || isNumber(right) || Math.min(left.length, right.length) < SHORTEST_WORD) return false;
  return editDistance(left, right, 1) === 1;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. Infinity as soon
 * as it is sure to be more than `allowed`.
 */
function editDistance(left: string, right: string, allowed: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  let leastBefore = 0;
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let cost = row;
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      cost = Math.min(at(previous, column) + 1, cost + 1, at(previous, column - 1) + (isSame ? 0 : 1));
      const isSwapped = !isSame && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwapped) cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
      if (cost < least) least = cost;
      current.push(cost);
    }
    // A swap reaches back two rows, no further.
    if (Math.min(least, leastBefore) > allowed) return Number.POSITIVE_INFINITY;
    leastBefore = least;
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, right.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
