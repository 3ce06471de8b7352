import { isDrawn, isIn, type Stretch, tableOf } from "../runs.ts";
import type { Edit } from "../undo.ts";
import { joinedPieces } from "./joined-pieces.ts";
import { LINE_PREFIX } from "./lines.ts";
import type { Transformation } from "./transformation.ts";

/** Whether what stands between two literals, without blanks and comments, joins them. */
type IsJoiner = (between: string) => boolean;

const joinedStrings = (name: string, isJoiner: IsJoiner, least: number): Transformation =>
  joinedPieces(name, {
    least,
    isPiece: isDrawnPiece,
    joinsAt: (text, run, from, within) => joinsAt(text, run, from, within ? LONGEST_PREFIX : 0, isJoiner),
    edit: joined,
  });

/**
 * An operator (+ . .. & <> || ++ ~ ^ << *), or an assignment that appends; with brackets, and the prefix of a literal. Nothing is one too
 * (C, Python, shells).
 */
const OPERATOR =
  /^(?:\.\w{1,20}\(\))?[()]{0,2}(?:[+.&|<>~^*]{1,2}|;?[\w.$]{1,80}(?:\+|\.{1,2}|&|<>|\|\|)=|;?[\w.$]{1,80}:?=[\w.$]{1,80}(?:[+.&~^*]|\.\.|<>|\|\||\+\+))?[()&]{0,2}[A-Za-z@$]{0,2}$/;
/** What separates the items of a list, the arguments of a call, calls one after the other, and assignments of one piece each. */
const SEPARATOR =
  /^(?:[)\]}]{0,3}[,;]?(?:[\w.$:>-]{0,80}[([{]{1,3})?|-{1,2}|[,;]?[\w.$:[\]*<>-]{1,80}[:=]{1,2})[A-Za-z@$]{0,2}$/;

/** String literals that are joined into one, in one line or over lines. */
export const concatenatedStrings = joinedStrings("concatenated strings", (between) => OPERATOR.test(between), 0);
/** Characters of a list in which pieces are looked for: those of the shortest SCIM token, since all lists are too many. */
export const LEAST_LISTED = 519;
/** String literals next to each other, of which something that stands elsewhere makes one. They may as well be several. */
export const listedStrings = joinedStrings("items of a list", (between) => SEPARATOR.test(between), LEAST_LISTED);

/** Whether a run is a random piece of a string, told from the quote next to it. */
function isDrawnPiece(text: string, run: Stretch): boolean {
  if (isIn(QUOTES, text.charCodeAt(run.end)) && isDrawn(text, run, "last")) return true;
  return isIn(QUOTES, text.charCodeAt(run.start - 1)) && isDrawn(text, run, "first");
}

/**
 * The joins next to a run that begin at `from` or later: one before it, and those behind it, from literal to literal. Before the
 * run, its literal may have so many characters of indentation.
 */
function* joinsAt(
  text: string,
  run: Stretch,
  from: number,
  indentation: number,
  isJoiner: IsJoiner,
): Iterable<Stretch> {
  const before = joinBefore(text, run.start, indentation, isJoiner);
  if (before && before.start >= from) yield before;
  let at = run.end;
  for (;;) {
    const join = joinAfter(text, at, isJoiner);
    if (!join || join.start < from) return;
    yield join;
    const closing = text.slice(join.end, join.end + REACH).indexOf(text.charAt(join.end - 1));
    if (closing < 0) return;
    at = join.end + closing;
  }
}

const QUOTES = tableOf("\"'`");
/** Characters between two literals, comments included, up to which they are taken for joined. Source: our own. */
const REACH = 500;

/** From the quotes that end a literal, at `at`, to the end of those that begin the one that it is joined to, of whatever kind. */
function joinAfter(text: string, at: number, isJoiner: IsJoiner): Stretch | undefined {
  if (!isIn(QUOTES, text.charCodeAt(at))) return undefined;
  const quote = text.charAt(at);
  const closed = afterQuotes(text, at, quote);
  for (const opening of quotesAfter(text, closed, quote)) {
    if (!isJoiner(bare(text.slice(closed, opening)))) continue;
    return { start: at, end: afterQuotes(text, opening, text.charAt(opening)) };
  }
  return closed - at === 2 ? { start: at, end: closed } : undefined;
}

/** The same for the quotes that begin a literal, which end before `run`, or before the blanks or the comment sign that it begins with. */
function joinBefore(text: string, run: number, indentation: number, isJoiner: IsJoiner): Stretch | undefined {
  let at = run;
  while (at > run - indentation && isIn(BEFORE_RUN, text.charCodeAt(at - 1))) at--;
  if (!isIn(QUOTES, text.charCodeAt(at - 1))) return undefined;
  const quote = text.charAt(at - 1);
  for (const closing of quotesBefore(text, beforeQuotes(text, at, quote), quote)) {
    const join = joinAfter(text, beforeQuotes(text, closing + 1, text.charAt(closing)), isJoiner);
    if (join?.end === at) return join;
  }
  return undefined;
}

/** The first quote from `start` on, and the first of one kind: another may stand in a comment before it. */
function* quotesAfter(text: string, start: number, quote: string): Iterable<number> {
  let at = start;
  const end = Math.min(text.length, start + REACH);
  while (at < end && !isIn(QUOTES, text.charCodeAt(at))) at++;
  if (at === end) return;
  yield at;
  const same = text.slice(at, end).indexOf(quote);
  if (same > 0) yield at + same;
}

/** The same towards the beginning of the text. */
function* quotesBefore(text: string, end: number, quote: string): Iterable<number> {
  let at = end - 1;
  const start = Math.max(0, end - REACH);
  while (at >= start && !isIn(QUOTES, text.charCodeAt(at))) at--;
  if (at < start) return;
  yield at;
  const same = text.slice(start, at).lastIndexOf(quote);
  if (same >= 0 && text.charAt(at) !== quote) yield start + same;
}

/** What stands between two literals without blanks, line breaks, what continues a line, and comments. */
function bare(between: string): string {
  const code = COMMENT_OR_LINE.test(between) ? between.replace(COMMENT, "\n").replace(PREFIX, "") : between;
  return code.replace(/(?:\\[nrt]|[\s\\_`])+/g, "");
}

const COMMENT_OR_LINE = /\n|\\n/;
const PREFIX = new RegExp(`(?:\\n|\\\\n)${LINE_PREFIX}`, "g");
const COMMENT = /(?:\/\/|#|--|')[^\n]*\n/g;

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
