import { isDrawn, isIn, RUN_TABLE, type Stretch, tableOf } from "../runs.ts";
import { LEAST_LISTED, listedStrings } from "./concatenated-strings.ts";
import { afterRun, joinedPieces } from "./joined-pieces.ts";

const ENDS = tableOf(", \t\r\n");
const BEGINNINGS = tableOf(", \t");

/** Words without quotes that are the items of a list of YAML, in lines of their own or with commas between them. */
export const listedWords = joinedPieces(listedStrings.name, {
  isPiece: (text, run) =>
    (isIn(ENDS, text.charCodeAt(run.end)) && isDrawn(text, run, "last")) ||
    (isIn(BEGINNINGS, text.charCodeAt(run.start - 1)) && isDrawn(text, run, "first")),
  *joinsAt(text, run, from) {
    const before = separatorBefore(text, run.start);
    if (before && before.start >= from) yield before;
    let at = run.end;
    for (;;) {
      const separator = separatorAfter(text, at);
      if (!separator || separator.start < from) return;
      yield separator;
      at = afterRun(text, separator.end);
    }
  },
  least: LEAST_LISTED,
  edit: (_text, separator) => ({ ...separator, text: "" }),
});

/** A comma, or the line break and the sign before the next item. */
const SEPARATOR = /[ \t]{0,80}(?:,[ \t]{0,80}(?:\r?\n[ \t]{0,80})?|\r?\n[ \t]{0,80}-[ \t]{1,80})/y;

function separatorAfter(text: string, start: number): Stretch | undefined {
  SEPARATOR.lastIndex = start;
  const end = start + (SEPARATOR.exec(text)?.[0].length ?? 0);
  return end > start && isIn(RUN_TABLE, text.charCodeAt(end)) ? { start, end } : undefined;
}

function separatorBefore(text: string, end: number): Stretch | undefined {
  let start = beforeBlanks(text, end);
  if (text.charAt(start - 1) === "-" && start < end) {
    start = beforeLineBreak(text, beforeBlanks(text, start - 1));
    if (text.charAt(start) !== "\r" && text.charAt(start) !== "\n") return undefined;
  } else {
    start = beforeBlanks(text, beforeLineBreak(text, start)) - 1;
    if (text.charAt(start) !== ",") return undefined;
  }
  start = beforeBlanks(text, start);
  return isIn(RUN_TABLE, text.charCodeAt(start - 1)) ? { start, end } : undefined;
}

function beforeBlanks(text: string, end: number): number {
  let at = end;
  while (at > end - MOST_BLANKS && (text.charAt(at - 1) === " " || text.charAt(at - 1) === "\t")) at--;
  return at;
}

function beforeLineBreak(text: string, end: number): number {
  if (text.charAt(end - 1) !== "\n") return end;
  return text.charAt(end - 2) === "\r" ? end - 2 : end - 1;
}

const MOST_BLANKS = 80;
