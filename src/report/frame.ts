import type { Place } from "../core.ts";
import { FRAME_COLUMNS } from "../limits.ts";
import { type Cell, cellsOf, widthOfAll } from "./cells.ts";

export interface Frame {
  /** The lines shown, with their numbers; the marked one is the last. */
  readonly lines: readonly { readonly number: number; readonly shown: string }[];
  /** What goes under the last line: blanks, then `^~~~`. */
  readonly underline: string;
}

/** Lines of a text as places count them: LF, CRLF and a lone CR end one (YAML 1.2, 5.4). */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

/**
 * The line of a place, what to put under it, and the line above. A line wider than FRAME_COLUMNS is cut around the place,
 * and the line above is then left out. Undefined where the text has no such line (it is not the text that was judged).
 */
export function frameOf(lines: readonly string[], place: Place): Frame | undefined {
  const line = lines[place.startLine - 1];
  if (line === undefined) return undefined;
  const start = Math.min(Math.max(0, place.startColumn - 1), line.length);
  const end = place.endLine === place.startLine ? Math.min(place.endColumn - 1, line.length) : line.length;
  const window = windowOf(line, start);
  const before = window.cells.filter((cell) => cell.start < start);
  const marked = window.cells.filter((cell) => cell.start >= start && cell.start < end);
  const indent = widthOfAll(before) + (window.cutLeft ? 1 : 0);
  const width = Math.max(1, widthOfAll(marked));
  const above = window.cutLeft ? undefined : lines[place.startLine - 2];
  return {
    lines: [
      ...(above === undefined ? [] : [{ number: place.startLine - 1, shown: shown(windowOf(above, 0)) }]),
      { number: place.startLine, shown: shown(window) },
    ],
    underline: `${" ".repeat(indent)}^${"~".repeat(width - 1)}`,
  };
}

interface Window {
  readonly cells: readonly Cell[];
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** The part of a line around the offset `start` (UTF-16, from 0): its beginning, if that shows the offset well. */
function windowOf(line: string, start: number): Window {
  const from = reachesWithin(line, start, 0.75 * FRAME_COLUMNS) ? 0 : beginningOfPair(line, start - FRAME_COLUMNS / 4);
  const cells: Cell[] = [];
  let width = 0;
  for (const cell of cellsOf(line, from)) {
    if (width + cell.width > FRAME_COLUMNS && cell.start > start) return { cells, cutLeft: from > 0, cutRight: true };
    cells.push(cell);
    width += cell.width;
  }
  return { cells, cutLeft: from > 0, cutRight: false };
}

/** Whether at most `columns` columns stand before an offset. Stops counting there, since a line may be megabytes long. */
function reachesWithin(line: string, offset: number, columns: number): boolean {
  let width = 0;
  for (const cell of cellsOf(line, 0)) {
    if (cell.start >= offset) return true;
    width += cell.width;
    if (width > columns) return false;
  }
  return true;
}

/** The offset `wanted`, at least 0, or the one before it where it would halve a surrogate pair. */
function beginningOfPair(line: string, wanted: number): number {
  const offset = Math.max(0, wanted);
  const code = line.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

const shown = (window: Window): string =>
  `${window.cutLeft ? "…" : ""}${window.cells.map((cell) => cell.shown).join("")}${window.cutRight ? "…" : ""}`;
