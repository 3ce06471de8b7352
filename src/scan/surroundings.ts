import { DECODING_CONTEXT_CHARACTERS, SECRET_PIECES_CHARACTERS } from "../limits.ts";
import type { Stretch } from "./runs.ts";

/**
 * A function that answers what is looked at with a stretch of a text: the runs next to it, which may be the rest of the same
 * secret, written in yet another way; and some characters more, for the name of a value. To be asked in the order of the text.
 */
export function createSurroundings(text: string, runs: readonly Stretch[]): (stretch: Stretch) => Stretch {
  let first = 0;
  return (stretch) => {
    while (first < runs.length && (runs[first]?.end ?? 0) <= stretch.start) first++;
    return {
      start: Math.max(0, startBefore(runs, first, stretch.start) - DECODING_CONTEXT_CHARACTERS),
      end: Math.min(text.length, endAfter(runs, first, stretch.end) + DECODING_CONTEXT_CHARACTERS),
    };
  };
}

/** Where the runs before the one of this index begin that are near a stretch which starts at `from`, and near one another. */
function startBefore(runs: readonly Stretch[], first: number, from: number): number {
  let start = from;
  for (let index = first - 1; index >= 0; index--) {
    const run = runs[index];
    if (!run || start - run.end > GAP || from - run.start > SECRET_PIECES_CHARACTERS) break;
    start = run.start;
  }
  return start;
}

/** The same for the runs behind it, to where they end. */
function endAfter(runs: readonly Stretch[], first: number, to: number): number {
  let end = to;
  for (let index = first; index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start - end > GAP || run.end - to > SECRET_PIECES_CHARACTERS) break;
    end = Math.max(end, run.end);
  }
  return end;
}

/** Characters between two pieces of one secret: line breaks, indentation, quotes, operators, a comment. Source: our own. */
const GAP = 200;
