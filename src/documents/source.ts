import type { Place, Source, Span } from "../core.ts";
import { countBefore } from "../sorted.ts";

/**
 * A text with its line index. `place()` takes UTF-16 offsets into `text`, clamps them to it, and answers lines and columns
 * that start at 1. Lines end at LF, CRLF or a lone CR, as in YAML 1.2 (5.4).
 */
export function createSource(path: string, text: string): Source {
  let starts: readonly number[] | undefined;
  const locate = (offset: number): { line: number; column: number } => {
    starts ??= lineStarts(text);
    const clamped = Math.max(0, Math.min(offset, text.length));
    const line = lastAtOrBefore(starts, clamped);
    return { line: line + 1, column: clamped - (starts[line] ?? 0) + 1 };
  };
  return {
    path,
    text,
    place(start: number, end: number): Place {
      const from = locate(start);
      const to = locate(Math.max(start, end));
      return { path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

/** From an offset to behind the character there, of which a line break of two counts as one; within the text. */
export function stretchAt(source: Source, offset: number, length = 1): Span {
  const { text } = source;
  const isWithinBreak = (at: number): boolean => text[at - 1] === "\r" && text[at] === "\n";
  const from = Math.min(offset, text.length);
  const to = Math.min(from + Math.max(length, 1), text.length);
  return { source, start: isWithinBreak(from) ? from - 1 : from, end: isWithinBreak(to) ? to + 1 : to };
}

/** The way back from `place()`: a function from a line and a column, both from 1, to the UTF-16 offset in `text`. */
export function offsetsIn(text: string): (line: number, column: number) => number {
  const starts = lineStarts(text);
  return (line, column) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
    return starts;
  }
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

const lastAtOrBefore = (starts: readonly number[], offset: number): number =>
  countBefore(starts, (start) => start <= offset) - 1;
