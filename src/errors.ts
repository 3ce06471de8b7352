import type { Place } from "./core.ts";
import { SPELLING_COMPARISONS } from "./limits.ts";

/**
 * Something that the user did, or that the surroundings lack, and that the user can mend. Shown as its message alone,
 * never with a stack. Whatever else is thrown is a bug of ours.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly place: Place | undefined;

  /** @param message what was found (quoted), why it matters and what to do, in whole sentences. */
  constructor(message: string, place?: Place) {
    super(message);
    this.place = place;
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
export function nearestAmong(candidates: readonly string[]): (written: string) => string | undefined {
  const characters = candidates.reduce((sum, candidate) => sum + candidate.length, 0);
  let left = SPELLING_COMPARISONS;
  return (written) => {
    left -= written.length * characters;
    return left < 0 ? undefined : nearest(written, candidates);
  };
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
