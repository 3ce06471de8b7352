import { isIn, RUN_TABLE, type Stretch } from "../runs.ts";

/** A line that holds a run. */
export interface Line extends Stretch {
  /** The end of what is written in it: blanks and line break are behind. */
  readonly written: number;
  /** Where the next line begins; the end of the text where there is none. */
  readonly next: number;
}

/** The line at an offset which is its first. */
export function lineFrom(text: string, start: number): Line {
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  let written = end;
  while (written > start && isBlank(text.charCodeAt(written - 1))) written--;
  return { start, end, written, next: newline < 0 ? end : end + 1 };
}

/** The lines that hold one of these runs, in order, each once. */
export function* linesWith(text: string, runs: readonly Stretch[]): Iterable<Line> {
  let done = 0;
  for (const run of runs) {
    if (run.start < done) continue;
    let start = run.start;
    while (start > done && text.charCodeAt(start - 1) !== NEWLINE) start--;
    const line = lineFrom(text, start);
    done = line.next;
    yield line;
  }
}

const NEWLINE = 10;
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;

/** Indentation, and the sign of a comment or a quotation that stands before each of several lines; a pattern's source. */
export const LINE_PREFIX = "[ \\t]*(?:(?:#{1,4}|\\/{2,4}|\\*|-{2}|;{1,2}|'|>{1,4}|\\||%{1,2}|REM|rem|!)[ \\t]+)?";

/** Whether what a line begins with is a word among others: so it is no rest of one, unless lines before have shown that. */
export function isWord(text: string, start: number, { written }: Line): boolean {
  let end = start;
  while (end < written && isIn(RUN_TABLE, text.charCodeAt(end))) end++;
  return /^[ \t]+[^\s+.&|<>#*~^\\]/.test(text.slice(end, Math.min(written, end + 9)));
}
