import { isDrawn, isIn, runsIn, type Stretch, tableOf } from "../runs.ts";
import type { Edit } from "../undo.ts";
import { LINE_PREFIX } from "./lines.ts";
import type { Transformation } from "./transformation.ts";

/** String literals that are joined into one, in one line or over lines. */
export const concatenatedStrings: Transformation = {
  name: "concatenated strings",
  *locate(text, runs) {
    let done = 0;
    for (const run of runs) {
      if (run.end <= done || !isDrawnPiece(text, run)) continue;
      let start = run.start;
      let end = done;
      for (const join of joinsAt(text, run, done, 0)) {
        start = Math.min(start, join.start);
        end = join.end;
      }
      if (end === done) continue;
      yield { start: Math.max(done, start), end: Math.max(end, run.end) };
      done = Math.max(end, run.end);
    }
  },
  undo(text, { start, end }) {
    const edits: Edit[] = [];
    let done = start;
    for (const run of runsIn(text.slice(start, end))) {
      for (const join of joinsAt(text, { start: start + run.start, end: start + run.end }, done, LONGEST_PREFIX)) {
        if (join.end > end) return edits;
        edits.push(joined(text, join, done));
        done = join.end;
      }
    }
    return edits;
  },
};

/** Whether a run is a random piece of a string, told from the quote next to it. */
const isDrawnPiece = (text: string, run: Stretch): boolean =>
  (isIn(QUOTES, text.charCodeAt(run.end)) && isDrawn(text, run, "last")) ||
  (isIn(QUOTES, text.charCodeAt(run.start - 1)) && isDrawn(text, run, "first"));

/**
 * The joins next to a run that begin at `from` or later: one before it, and those behind it, from literal to literal. Before the
 * run, its literal may have so many characters of indentation.
 */
function* joinsAt(text: string, run: Stretch, from: number, indentation: number): Iterable<Stretch> {
  const before = joinBefore(text, run.start, indentation);
  if (before && before.start >= from) yield before;
  let at = run.end;
  for (;;) {
    const join = joinAfter(text, at);
    if (!join || join.start < from) return;
    yield join;
    const closing = text.slice(join.end, join.end + REACH).indexOf(text.charAt(at));
    if (closing < 0) return;
    at = join.end + closing;
  }
}

const QUOTES = tableOf("\"'`");
/** Characters between two literals, comments included, up to which they are taken for joined. Source: our own. */
const REACH = 500;

/** From the quotes that end a literal, at `at`, to the end of those that begin the one that it is joined to. */
function joinAfter(text: string, at: number): Stretch | undefined {
  if (!isIn(QUOTES, text.charCodeAt(at))) return undefined;
  const quote = text.charAt(at);
  const closed = afterQuotes(text, at, quote);
  const next = text.slice(closed, closed + REACH);
  const opening = next.indexOf(quote);
  if (opening >= 0 && isJoiner(next.slice(0, opening))) {
    return { start: at, end: afterQuotes(text, closed + opening, quote) };
  }
  return closed - at === 2 ? { start: at, end: closed } : undefined;
}

/** The same for the quotes that begin a literal, which end before `run`, or before the blanks or the comment sign that it begins with. */
function joinBefore(text: string, run: number, indentation: number): Stretch | undefined {
  let at = run;
  while (at > run - indentation && isIn(BEFORE_RUN, text.charCodeAt(at - 1))) at--;
  if (!isIn(QUOTES, text.charCodeAt(at - 1))) return undefined;
  const quote = text.charAt(at - 1);
  const open = beforeQuotes(text, at, quote);
  const from = Math.max(0, open - REACH);
  const closing = text.slice(from, open).lastIndexOf(quote);
  if (closing < 0) return undefined;
  const join = joinAfter(text, beforeQuotes(text, from + closing + 1, quote));
  return join?.end === at ? join : undefined;
}

/**
 * Whether what stands between two literals joins them: nothing (C, Python, shells), an operator (+ . .. & <> || ++ ~ ^ << *),
 * brackets, a name with an assignment that appends, and the prefix of a literal; with blanks, line breaks, what continues a
 * line, and comments anywhere.
 */
const isJoiner = (between: string): boolean =>
  JOINER.test(
    between
      .replace(COMMENT, "\n")
      .replace(PREFIX, "")
      .replace(/(?:\\[nrt]|[\s\\_`])+/g, ""),
  );

const PREFIX = new RegExp(`(?:\\n|\\\\n)${LINE_PREFIX}`, "g");
const COMMENT = /(?:\/\/|#|--|')[^\n]*\n/g;
const JOINER = /^[()]{0,2}(?:[+.&|<>~^*]{1,2}|;?[\w.$]{1,80}(?:\+|\.{1,2}|&|<>|\|\|)=)?[()]{0,2}[A-Za-z@$]{0,2}$/;

/** A literal that ends with the escape of a line break, before another one, is a line of a longer text. */
function joined(text: string, { start, end }: Stretch, from: number): Edit {
  const lineBreak = ["\\r\\n", "\\n"].find((candidate) => text.endsWith(candidate, start)) ?? "";
  const isWithin = start - lineBreak.length >= from;
  return lineBreak !== "" && isWithin ? { start: start - lineBreak.length, end, text: "\n" } : { start, end, text: "" };
}

const BEFORE_RUN = tableOf(" \t#/*;>|%!");
const LONGEST_PREFIX = 40;
const MOST_QUOTES = 3;

function afterQuotes(text: string, at: number, quote: string): number {
  let end = at + 1;
  while (end < at + MOST_QUOTES && text.charAt(end) === quote) end++;
  return end;
}

function beforeQuotes(text: string, end: number, quote: string): number {
  let start = end - 1;
  while (start > end - MOST_QUOTES && text.charAt(start - 1) === quote) start--;
  return start;
}
