import { isDrawn, isIn, RUN_TABLE, runsIn, type Stretch, tableOf } from "../runs.ts";
import { isWord, LINE_PREFIX, type Line, lineFrom, linesWith } from "./lines.ts";
import type { Transformation } from "./transformation.ts";

/**
 * Undoes the wrapping of one word over several lines: when their breaks, their indentation and the comment sign before each are taken away:
 * wrapped at a column, as base64 is, or a YAML block, a here-document or a comment.
 */
const wrapped = (isOdd: boolean): Transformation => ({
  name: "wrapped lines",
  *locate(text, runs) {
    const cuts = runs.filter((run) => isCut(text, run));
    if (cuts.length === 0) return;
    let done = 0;
    for (const { held, cut } of linesNear(text, runs, cuts)) {
      if (held.start < done) continue;
      const first = isOdd ? beforeIt(text, held, done) : held;
      const last = lastFrom(text, first, isOdd);
      if (!last || last.start <= cut.end || (isOdd && !isOddly(text, held, first, last))) continue;
      done = last.next;
      yield { start: Math.max(first.start, first.written - REACH), end: Math.min(last.written, last.start + REACH) };
    }
  },
  undo: (text, _window, located) =>
    located.flatMap(({ start }) =>
      [...joinsFrom(text, lineFrom(text, start), isOdd)].map(({ between }) => ({ ...between, text: "" })),
    ),
});

/** Lines that end with a sign of continuation are left to the transformation that undoes it. */
export const wrappedLines = wrapped(false);
/**
 * The same where a line is only cut behind such a sign, as behind the backslash of an escape; where lines are of uneven length, so that
 * a shorter one need not be the last; or where the first line ends with a piece too short for a run, which may as well be another word.
 */
export const wrappedEscapes = wrapped(true);

/**
 * Whether a run is the end of a line, and is no word of a language: at one line break at least, what is wrapped has such a run
 * before it.
 */
function isCut(text: string, run: Stretch): boolean {
  const after = text.charCodeAt(run.end);
  return (after === 10 || after === 13) && isDrawn(text, run, "last");
}

/** Whether lines from `first` to `last` are joined only because more is allowed than for `wrappedLines`. */
const isOddly = (text: string, held: Line, first: Line, last: Line): boolean =>
  first !== held || last.start !== lastFrom(text, held, false)?.start;

/** The last line that is joined to `first`, or undefined where none is. */
function lastFrom(text: string, first: Line, isContinued: boolean): Line | undefined {
  let last: Line | undefined;
  for (const join of joinsFrom(text, first, isContinued)) last = join.next;
  return last;
}

/** The lines that hold a run and stand shortly before a cut, or end with it. */
function* linesNear(
  text: string,
  runs: readonly Stretch[],
  cuts: readonly Stretch[],
): Iterable<{ readonly held: Line; readonly cut: Stretch }> {
  let next = 0;
  const first = (cuts[0]?.start ?? 0) - REACH;
  for (const held of linesWith(text, runs.slice(runs.findIndex((run) => run.end >= first)))) {
    while (next < cuts.length && (cuts[next]?.end ?? 0) < held.start) next++;
    const cut = cuts[next];
    if (!cut) return;
    if (cut.start - held.start <= REACH || cut.end <= held.end) yield { held, cut };
  }
}

/** The line before one with a run, where it ends with a shorter piece of the same word; else the line itself. */
function beforeIt(text: string, line: Line, from: number): Line {
  const end = line.start - 1;
  if (end <= from) return line;
  const start = Math.max(from, text.lastIndexOf("\n", end - 1) + 1, end - REACH);
  const before = lineFrom(text, start);
  return betweenLines(text, before, line, true) ? before : line;
}

const isRunless = (text: string, { written, start }: Line): boolean =>
  runsIn(text.slice(Math.max(start, written - REACH), written)).length === 0;

interface Join {
  /** What to take away. */
  readonly between: Stretch;
  readonly next: Line;
}

/**
 * How the lines from `first` on are joined. From the second line on, those that are one word begin in one column; each is a word
 * or has a run; and one that is shorter than the one before is the remainder, and the last, unless `isContinued`.
 */
function* joinsFrom(text: string, first: Line, isContinued: boolean): Iterable<Join> {
  let line = first;
  let isFirst = isRunless(text, first);
  let before: Piece | undefined;
  let bare = 0;
  while (line.next > line.end) {
    const next = lineFrom(text, line.next);
    const between = betweenLines(text, line, next, isContinued);
    const own = between && pieceIn(text, between.end, next);
    if (!between || isOther(text, between.end, next, before)) return;
    yield { between, next };
    bare = isRunless(text, next) ? bare + 1 : 0;
    if ((!isContinued && isLast(before, own)) || (bare > 0 && !isPiece(text, between.end, next, bare))) return;
    // What only ends with a piece too short for a run stands before the first line.
    before = isFirst ? undefined : own;
    isFirst = false;
    line = next;
  }
}

/** Whether a line is something else than the rest of the one before: it begins elsewhere, or with a word among others. */
function isOther(text: string, start: number, line: Line, before: Piece | undefined): boolean {
  if (!before) return isWord(text, start, line);
  const own = pieceIn(text, start, line);
  return before.isWhole && own !== undefined && before.indent !== own.indent;
}

const isLast = (before: Piece | undefined, own: Piece | undefined): boolean =>
  before !== undefined && own !== undefined && own.width < before.width;

/** Lines without a run that may follow one another within a word. Source: our own: a cut leaves one, an operator another one. */
const MOST_BARE = 2;

/** Whether a line without a run can be a piece that another follows; it is the `count`th in a row. */
const isPiece = (text: string, start: number, { written }: Line, count: number): boolean =>
  count <= MOST_BARE && !/[^!-~]/.test(text.slice(start, written));

/** What a line that is joined to another one holds. */
interface Piece {
  readonly indent: number;
  readonly width: number;
  readonly isWhole: boolean;
}

/** A cut through code may fall before a blank, which then is no indentation: what begins with an operator or a quote has none. */
const pieceIn = (text: string, start: number, line: Line): Piece | undefined =>
  isWhole(text, start, start + 2)
    ? { indent: start - line.start, width: line.written - start, isWhole: isWhole(text, start, line.written) }
    : undefined;

function betweenLines(text: string, line: Line, next: Line, isContinued: boolean): Stretch | undefined {
  const end = line.written === line.end ? line.end : endOf(text, line);
  if (end === line.start || !canEnd(text, end) || isOpening(text, line)) return undefined;
  if (!isContinued && SIGNS.includes(text.charAt(line.written - 1))) return undefined;
  const start = Math.min(afterPrefix(text, line.start, next.start), next.written);
  if (start === next.written || !isIn(PIECE_TABLE, text.charCodeAt(start))) return undefined;
  ENTRY.lastIndex = start;
  return ENTRY.test(text) ? undefined : { start: end, end: start };
}

/** Where a line begins behind its indentation and comment sign. A quote is the latter only where the line before has it too. */
function afterPrefix(text: string, before: number, start: number): number {
  PREFIX.lastIndex = start;
  const [prefix] = PREFIX.exec(text) ?? [""];
  const quote = prefix.indexOf("'");
  if (quote < 0) return start + prefix.length;
  PREFIX.lastIndex = before;
  return PREFIX.exec(text)?.[0].includes("'") ? start + prefix.length : start + quote;
}

/** Blanks before a line break are nothing, unless an operator stands before them. */
const endOf = (text: string, { written, end }: Line): number => {
  const isOperator = "+.&|<>".includes(text.charAt(written - 1)) && text.charAt(written - 2) === " ";
  return isOperator && text.charAt(written) === " " ? Math.min(end, written + 1) : written;
};

/** Whether a line only opens a YAML block or a here-document. */
const isOpening = (text: string, { start, written }: Line): boolean =>
  /(?:[|>][-+]?[1-9]?|<<[-~]?[ \t]{0,9}["']?\w{1,40}["']?)$/.test(text.slice(Math.max(start, written - 64), written));

/** A word goes on in the next line only where a character of it, or what joins two pieces of it, is the last. */
function canEnd(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  if (code === SEMICOLON) return /&#?\w{1,10};$/.test(text.slice(Math.max(0, end - 12), end));
  return isIn(PIECE_TABLE, code) || code === BLANK;
}

function isWhole(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!isIn(RUN_TABLE, text.charCodeAt(index))) return false;
  return true;
}

const SIGNS = "\\`^";
const SEMICOLON = 59;
const BLANK = 32;
/** What may stand at either side of a line break: a run, quotes, and what joins strings. */
const PIECE_TABLE = Uint8Array.from(tableOf("\"'`+.&|<>^(@$"), (own, code) => own | (RUN_TABLE[code] ?? 0));
const PREFIX = new RegExp(LINE_PREFIX, "y");
/** A line that begins something else: an item of a list, or a name with its value. */
const ENTRY = /[-*][ \t]|["']?[A-Za-z_][\w.\-/ ]{0,80}["']?[ \t]*(?::[ \t\r\n]|[ \t]=|=[ \t]|=["'][^\s"',;)\]}>])/y;
/**
 * Characters of a line next to its break that can belong to a word which goes over it. Source: our own: no piece of a credential is longer.
 */
const REACH = 4096;
