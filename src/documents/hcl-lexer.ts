import { HEREDOC_START, skipHeredoc, skipQuoted } from "./hcl-template.ts";
import { heredocValue, unescapeQuoted } from "./hcl-text.ts";

/** One token of HCL; offsets count UTF-16 code units, the end is exclusive. */
export interface Token {
  readonly type: "identifier" | "number" | "string" | "heredoc" | "operator" | "newline" | "end";
  readonly start: number;
  readonly end: number;
  /** An identifier, number or operator as written; what a string stands for, or undefined where that needs evaluation. */
  readonly value: string | undefined;
}

/** Takes what is wrong with a token: a code, and the stretch of text. */
export type Report = (found: string, start: number, end: number) => void;

interface State {
  readonly text: string;
  readonly report: Report;
  position: number;
  /** Set once a template never ended: from then on strings end on their line, or a hostile file would be read again and again. */
  flat: boolean;
  /** The last line of each word that stands alone on its line, where a heredoc could end; made when first needed. */
  markers: ReadonlyMap<string, number> | undefined;
}

const ASCII_NAME = /[A-Za-z_][\w-]*/y;
const PLAIN_STRING = /"[^"\\\n$%]*"/y;
const BLANKS = /[ \t\r]+/y;
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const OPERATOR = /==|!=|<=|>=|=>|&&|\|\||::|\.\.\.|./suy;
const HEREDOC = new RegExp(HEREDOC_START, "uy");

/**
 * The tokens of an HCL text, one for each call, without comments; after the last one always `end`. Strings and heredocs
 * are one token each, whatever templates they hold. Linear in the length of the text; trouble goes to `report`.
 * Format: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md.
 */
export function createLexer(text: string, report: Report): () => Token {
  const state: State = { text, report, position: 0, flat: false, markers: undefined };
  return () => {
    skipBlank(state);
    const token = readToken(state);
    state.position = token.end;
    return token;
  };
}

function skipBlank(state: State): void {
  do {
    BLANKS.lastIndex = state.position;
    if (BLANKS.test(state.text)) state.position = BLANKS.lastIndex;
  } while (skipComment(state));
}

/** Passes over a comment; false where none begins. */
function skipComment(state: State): boolean {
  const { text, position } = state;
  if (text.charAt(position) === "#" || text.startsWith("//", position)) {
    state.position = indexOrEnd(text, "\n", position);
    return true;
  }
  if (!text.startsWith("/*", position)) return false;
  const end = text.indexOf("*/", position + 2);
  if (end < 0) state.report("UNCLOSED_COMMENT", position, position + 2);
  state.position = end < 0 ? text.length : end + 2;
  return true;
}

/** Signs that are whole operators, whatever follows. */
const SINGLE = "{}()[],";

function readToken(state: State): Token {
  const { text, position: start } = state;
  const first = text[start];
  if (first === undefined) return { type: "end", start, end: start, value: undefined };
  if (first === "\n") return { type: "newline", start, end: start + 1, value: undefined };
  if (first === '"') return readQuoted(state);
  if (SINGLE.includes(first)) return { type: "operator", start, end: start + 1, value: first };
  return (
    (first === "<" ? readHeredoc(state) : undefined) ??
    readName(text, start) ??
    match(text, start, NUMBER, "number") ??
    match(text, start, OPERATOR, "operator") ?? { type: "operator", start, end: start + 1, value: first }
  );
}

/** An identifier; nearly all are of ASCII, of which it is told sooner. */
function readName(text: string, start: number): Token | undefined {
  const name = match(text, start, ASCII_NAME, "identifier");
  const next = text.charCodeAt(name ? name.end : start);
  return next >= 0x80 ? match(text, start, IDENTIFIER, "identifier") : name;
}

function match(text: string, start: number, pattern: RegExp, type: Token["type"]): Token | undefined {
  pattern.lastIndex = start;
  if (!pattern.test(text)) return undefined;
  const end = pattern.lastIndex;
  return { type, start, end, value: text.slice(start, end) };
}

function readQuoted(state: State): Token {
  const { text, position: start } = state;
  const plain = match(text, start, PLAIN_STRING, "string");
  if (plain) return { ...plain, value: text.slice(start + 1, plain.end - 1) };
  const extent = skipQuoted(text, start + 1, state.flat);
  if (!extent) {
    state.flat = true;
    return readQuoted(state);
  }
  const { end, templated, closed } = extent;
  if (!closed) state.report("UNCLOSED_STRING", start, end);
  const value = closed && !templated ? unescapeQuoted(text.slice(start + 1, end - 1)) : undefined;
  if (closed && !templated && value === undefined) state.report("INVALID_ESCAPE", start, end);
  return { type: "string", start, end, value };
}

function readHeredoc(state: State): Token | undefined {
  const { text, position: start } = state;
  HEREDOC.lastIndex = start;
  const opening = HEREDOC.exec(text);
  const marker = opening?.[2];
  if (!opening || marker === undefined) return undefined;
  const from = HEREDOC.lastIndex;
  state.markers ??= loneWords(text);
  const ends = (state.markers.get(marker) ?? -1) >= from;
  const extent = ends ? skipHeredoc(text, from, marker, state.flat) : undefined;
  if (extent) {
    const lines = text.slice(from, text.lastIndexOf("\n", extent.end - 1) + 1);
    const value = extent.templated ? undefined : heredocValue(lines, opening[1] === "-");
    return { type: "heredoc", start, end: extent.end, value };
  }
  if (ends && !state.flat) {
    state.flat = true;
    return readHeredoc(state);
  }
  state.report("UNCLOSED_HEREDOC", start, from);
  return { type: "heredoc", start, end: start + opening[0].trimEnd().length, value: undefined };
}

function loneWords(text: string): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (let start = 0; start < text.length; start = indexOrEnd(text, "\n", start) + 1) {
    const word = text.slice(start, indexOrEnd(text, "\n", start)).trim();
    if (word !== "" && !/\s/.test(word)) last.set(word, start);
  }
  return last;
}

function indexOrEnd(text: string, searched: string, from: number): number {
  const index = text.indexOf(searched, from);
  return index < 0 ? text.length : index;
}
