import { countBefore } from "../sorted.ts";
import type { Stretch } from "./runs.ts";

/** What stands at a stretch of a text once a transformation is undone there. */
export interface Edit extends Stretch {
  readonly text: string;
}

/** A text with edits made, and the way back into the text that they were made in. */
export interface Edited {
  readonly text: string;
  /** The stretch of the original of which `start` to `end` of `text` was made. */
  origin(start: number, end: number): Stretch;
  /** Whether anything between `start` and `end` of `text`, both included, was made by an edit. */
  isEdited(start: number, end: number): boolean;
}

/** The stretch of `text` with these edits made, which lie within it, in order and apart. */
export function edited(text: string, { start: from, end: to }: Stretch, edits: readonly Edit[]): Edited {
  const parts: string[] = [];
  const places: number[] = [];
  let length = 0;
  let done = from;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.start), edit.text);
    length += edit.start - done;
    places.push(length);
    length += edit.text.length;
    done = edit.end;
  }
  parts.push(text.slice(done, to));
  const back = wayBack(from, edits, places);
  return {
    text: parts.join(""),
    origin: (start, end) => ({
      start: back(start, lastBefore(places, start + 1)),
      end: back(end, lastBefore(places, end), true),
    }),
    isEdited(start, end) {
      const index = lastBefore(places, end + 1);
      const edit = edits[index];
      return edit !== undefined && (places[index] ?? 0) + edit.text.length >= start;
    },
  };
}

/** From an offset in the new text, and the last edit that begins before it, to the offset in the old one. */
function wayBack(
  from: number,
  edits: readonly Edit[],
  places: readonly number[],
): (offset: number, index: number, isEnd?: boolean) => number {
  return (offset, index, isEnd = false) => {
    const edit = edits[index];
    if (edit === undefined) return from + offset;
    const inside = offset - (places[index] ?? 0);
    if (inside >= edit.text.length) return edit.end + inside - edit.text.length;
    // What is decoded as a whole, as base64 is, has a length in proportion to what it was decoded from.
    const scaled = (inside * (edit.end - edit.start)) / edit.text.length;
    return edit.start + (isEnd ? Math.ceil(scaled) : Math.floor(scaled));
  };
}

/** The index of the last of these ascending numbers that is less than `limit`, or -1. */
const lastBefore = (numbers: readonly number[], limit: number): number =>
  countBefore(numbers, (number) => number < limit) - 1;
