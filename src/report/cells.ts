import { plain } from "./plain.ts";

/** One code point of a line as a terminal shows it. */
export interface Cell {
  readonly shown: string;
  /** Columns that it takes. */
  readonly width: number;
  /** Where it starts in the line, in UTF-16 code units from 0. */
  readonly start: number;
}

/** East Asian Wide and Fullwidth blocks and emoji, coarsely. Source: Unicode Standard Annex 11. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;

/** Cells of a line from a UTF-16 offset on, made one by one; a tab becomes one space, an invisible character its spelling. */
export function* cellsOf(line: string, from: number): Generator<Cell> {
  let start = from;
  for (const character of line.slice(from)) {
    const shown = character === "\t" ? " " : plain(character);
    yield { shown, width: widthOf(character, shown), start };
    start += character.length;
  }
}

function widthOf(character: string, shown: string): number {
  if (shown !== character) return shown.length;
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Columns that cells take together. */
export const widthOfAll = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);
