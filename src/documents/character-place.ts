import type { Span } from "../core.ts";

/**
 * Where the first `character` of a text stands in the scalar at `at`, escapes and folded lines counted; undefined where it cannot be
 * told for certain.
 */
export function characterPlace(at: Span, value: string, character: string): Span | undefined {
  const written = at.source.text.slice(at.start, at.end);
  let first: Piece | undefined;
  let count = 0;
  for (const piece of piecesOf(written)) {
    if (piece.stands !== character) continue;
    first ??= piece;
    count++;
  }
  // A character that white space or a block's header brings in as well would be found in the wrong place.
  if (!first || count !== occurrences(value, character)) return undefined;
  const start = at.start + first.offset;
  return { ...at, start, end: start + first.length };
}

interface Piece {
  readonly offset: number;
  readonly length: number;
  /** The character that the piece stands for. */
  readonly stands: string;
}

function* piecesOf(written: string): Iterable<Piece> {
  const quote = /^["']/.exec(written)?.[0] ?? "";
  const inside = written.slice(quote.length, quote === "" ? undefined : -1);
  const pattern = quote === '"' ? DOUBLE : quote === "'" ? SINGLE : OPEN;
  for (const { 0: text, index } of inside.matchAll(pattern)) {
    yield { offset: index + quote.length, length: text.length, stands: quote === "" ? text : standsFor(text, quote) };
  }
}

// A pair of escapes may stand for one character beyond the BMP, as JSON writes them.
const DOUBLE =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8}|\\[\s\S]|[\s\S]/gu;
const SINGLE = /''|[\s\S]/gu;
const OPEN = /[\s\S]/gu;

// https://yaml.org/spec/1.2.2/#57-escaped-characters, which hold JSON's.
const NAMED: Readonly<Record<string, string>> = {
  0: "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1B",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029",
  "\n": "",
};

function standsFor(piece: string, quote: string): string {
  if (quote === "'") return piece === "''" ? "'" : piece;
  if (!piece.startsWith("\\")) return piece;
  const digits = piece.match(/\\[xuU][\da-fA-F]+/g)?.map((found) => Number.parseInt(found.slice(2), 16));
  if (!digits) return NAMED[piece.slice(1)] ?? piece.slice(1);
  if (digits.length > 1) return String.fromCharCode(...digits);
  return (digits[0] ?? 0) > 0x10ffff ? "" : String.fromCodePoint(digits[0] ?? 0);
}

const occurrences = (value: string, character: string): number => {
  let count = 0;
  for (const other of value) if (other === character) count++;
  return count;
};
