import { endOfQuoted } from "./quoted.ts";
import type { Command, Word } from "./shell-state.ts";

interface Reading {
  readonly text: string;
  readonly done: Command[];
  words: Word[];
  /** Where the word that is being read began; -1 between words. */
  start: number;
  literal: boolean;
}

/**
 * The commands of a PowerShell text, wherever they stand: after `=`, in pipelines, parentheses and script blocks. Comments
 * and strings are no commands; a string that is a whole word is one without its quotes. One pass; never throws.
 * Source: PowerShell Language Specification 3.0, section 2.
 */
export function powershellCommands(text: string): readonly Command[] {
  const reading: Reading = { text, done: [], words: [], start: -1, literal: true };
  for (let index = 0; index < text.length; ) {
    const [token, kind] = tokenAt(text, index);
    // A comment begins only between words: `a#b` is one.
    if (kind === "skip" || (kind === "comment" && reading.start < 0)) endWord(reading, index);
    else if (kind === "end") endCommand(reading, index);
    else addToWord(reading, index, token);
    index += kind === "comment" && reading.start >= 0 ? 1 : token.length;
  }
  endCommand(reading, text.length);
  return reading.done;
}

type Kind = "comment" | "skip" | "string" | "end" | "plain";

const TOKEN =
  /(?<comment>#[^\n]*)|(?<skip>`\r?\n|[ \t\r]+)|(?<string>'[^']*'?)|(?<end>[\n;|&(){}=,])|`.|[^\s`'"#;|&(){}=,@<]+/sy;
const LONG = /<#|@'\r?\n|@"\r?\n/y;
const CLOSES: Readonly<Record<string, string>> = { "<#": "#>", "@'": "\n'@", '@"': '\n"@' };

/** The token at an index: at least one character. */
function tokenAt(text: string, index: number): readonly [token: string, kind: Kind] {
  LONG.lastIndex = index;
  const [open] = LONG.exec(text) ?? [];
  if (open !== undefined) {
    const close = CLOSES[open.slice(0, 2)] ?? "";
    const end = text.indexOf(close, index + open.length - 1);
    return [text.slice(index, end < 0 ? undefined : end + close.length), open === "<#" ? "skip" : "string"];
  }
  if (text.charAt(index) === '"') return [text.slice(index, endOfQuoted(text, index + 1, '"', "`")), "string"];
  TOKEN.lastIndex = index;
  const { 0: token = text.charAt(index), groups = {} } = TOKEN.exec(text) ?? {};
  const kinds: readonly Kind[] = ["comment", "skip", "string", "end"];
  return [token, kinds.find((kind) => groups[kind] !== undefined) ?? "plain"];
}

function addToWord(reading: Reading, index: number, token: string): void {
  if (reading.start < 0) reading.start = index;
  if (/^[`$]|^"[^`$"]*[`$]/.test(token)) reading.literal = false;
}

function endWord(reading: Reading, end: number): void {
  const { text, start, literal } = reading;
  if (start >= 0) {
    const written = text.slice(start, end).replace(/^(['"])([^'"]*)\1$/, "$2");
    reading.words.push({ start, end, text: written, literal, whole: literal });
  }
  reading.start = -1;
  reading.literal = true;
}

function endCommand(reading: Reading, end: number): void {
  endWord(reading, end);
  if (reading.words.length > 0) reading.done.push({ words: reading.words, files: [] });
  reading.words = [];
}

export const isPowershell = (path: string): boolean => /\.psm?1$/i.test(path);
