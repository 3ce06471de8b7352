import { endOfDocument, isScript } from "./here-documents.ts";
import { readDollar } from "./shell-expansions.ts";
import {
  type Command,
  endCommand,
  endText,
  endWord,
  enter,
  expandedWord,
  isCode,
  leave,
  leaveFrame,
  type ShellState,
  type Stretch,
  skipLine,
  startOf,
  type WrittenDocument,
  wordOf,
} from "./shell-state.ts";

/**
 * The simple commands of a shell text (POSIX sh and bash), in the order in which they end: those in `$( )`, backquotes and
 * subshells too, wherever they stand, and those in here-documents that a shell reads. Comments, quoted text and other
 * here-documents are no commands. One pass over the text; never throws; what is not closed ends with the text.
 * Source: POSIX.1-2024, Shell Command Language, 2.2 to 2.10.
 */
export const commandsIn = (text: string): readonly Command[] => read(startOf(text, "commands"), 0);

/** The here-documents of a shell text that do not lie in others. */
export function hereDocumentsIn(text: string): readonly WrittenDocument[] {
  const state = startOf(text, "commands");
  read(state, 0);
  return state.documents;
}

/** Here-documents within here-documents that are read: each level reads its text once more. */
const MAXIMUM_DEPTH = 3;

function read(state: ShellState, depth: number): readonly Command[] {
  while (state.index < state.text.length) {
    const line = readOne(state);
    if (line && state.pending.length > 0) readHereDocuments(state, depth);
  }
  endText(state);
  return state.done;
}

/** Reads what stands at the index and moves it on; true where that was the end of a line between commands. */
function readOne(state: ShellState): boolean {
  const frame = state.frames.at(-1);
  const character = state.text.charAt(state.index);
  if (character === "\\") return readEscape(state, frame?.inQuotes === true);
  if (character === "$" && readDollar(state)) return false;
  if (character === "`") return readBackquote(state);
  if (frame && !isCode(frame)) return readWithin(state, character);
  if (character === '"' || character === "'") return readQuote(state, character);
  return readCode(state, character);
}

// Runs of characters that mean nothing here; at least one is taken, whatever it is.
const QUOTED_PLAIN = /[^\\$`"]+/y;
const PARAMETER_PLAIN = /[^\\$`"'}]+/y;
const ARITHMETIC_PLAIN = /[^\\$`"'()]+/y;
const CODE_PLAIN = /[^\\$`"'\s;&|()<>{]+/y;
/** What a template fills in, such as Jinja's `{{ name | default('x') }}`: it is part of a word, blanks and all. */
const FILLED_IN = /\{\{[^{}\n]{0,200}\}\}/y;

function readWithin(state: ShellState, character: string): boolean {
  const { kind, close, inQuotes } = state.frames.at(-1) ?? { kind: "quotes", close: "", inQuotes: true };
  if (character === close) leave(state);
  else if (kind === "quotes") readPlain(state, QUOTED_PLAIN);
  else if (character === '"' || (character === "'" && !inQuotes)) readQuote(state, character);
  else if (kind === "parameter") readPlain(state, PARAMETER_PLAIN);
  else if (character === "(") enter(state, "arithmetic", ")", 1);
  else readPlain(state, ARITHMETIC_PLAIN);
  return false;
}

function readPlain(state: ShellState, pattern: RegExp): void {
  pattern.lastIndex = state.index;
  const [run] = pattern.exec(state.text) ?? [state.text.charAt(state.index)];
  wordOf(state).pieces.push(run);
  state.index += run.length;
}

function readEscape(state: ShellState, inQuotes: boolean): boolean {
  const next = state.text.charAt(state.index + 1);
  const lineBreak = next === "\r" && state.text.charAt(state.index + 2) === "\n" ? 2 : 1;
  if (next !== "\n" && lineBreak === 1) {
    wordOf(state).pieces.push(inQuotes && !'$`"\\'.includes(next) ? `\\${next}` : next);
  }
  state.index = Math.min(state.index + 1 + lineBreak, state.text.length);
  return false;
}

function readQuote(state: ShellState, quote: string): boolean {
  const word = wordOf(state);
  if (quote === '"') enter(state, "quotes", '"', 1);
  else {
    const end = state.text.indexOf("'", state.index + 1);
    word.pieces.push(state.text.slice(state.index + 1, end < 0 ? undefined : end));
    state.index = end < 0 ? state.text.length : end + 1;
  }
  return false;
}

function readBackquote(state: ShellState): boolean {
  const depth = state.backquotes.at(-1) ?? -1;
  if (depth < 0) {
    expandedWord(state);
    enter(state, "commands", "`", 1);
    return false;
  }
  while (state.frames.length > depth + 1) leaveFrame(state);
  leave(state);
  return false;
}

function readCode(state: ShellState, character: string): boolean {
  if (character === "#" && !state.word) skipLine(state);
  else if (character === "<" || character === ">") readRedirection(state);
  else if (character === "&" && state.text.charAt(state.index + 1) === ">") state.index++;
  else if (character === "(") readParenthesis(state);
  else if (character === ")" && state.frames.at(-1)?.close === ")") leave(state);
  else if (!/[\s;&|)]/.test(character)) readWord(state);
  else {
    endWord(state);
    state.index++;
    // The words of an array may stand on several lines.
    if (/[;&|)]/.test(character) || (character === "\n" && state.frames.at(-1)?.kind !== "array")) endCommand(state);
    return character === "\n";
  }
  return false;
}

/** What means nothing in a word, or what a template fills in there, before the shell reads it. */
function readWord(state: ShellState): void {
  FILLED_IN.lastIndex = state.index;
  const [filled] = FILLED_IN.exec(state.text) ?? [];
  if (filled === undefined) readPlain(state, CODE_PLAIN);
  else {
    expandedWord(state).pieces.push(filled);
    state.index += filled.length;
  }
}

/** A subshell, an array or a function's parentheses; twice at the start of a command, arithmetic (`<<` shifts there). */
function readParenthesis(state: ShellState): void {
  const arithmetic = state.text.startsWith("((", state.index) && state.command.words.length === 0 && !state.word;
  const isArray = state.word !== undefined && state.text.charAt(state.index - 1) === "=";
  endCommand(state);
  enter(state, arithmetic ? "arithmetic" : isArray ? "array" : "commands", ")", 1);
}

const REDIRECTION =
  /<<<|<<-?[ \t]*((?:\\.|[^\s\\"';&|()<>]|"[^"\n]*"|'[^'\n]*'){1,200})|[<>]\(|[<>]&[\d-]|[<>][<>&|]?/y;

function readRedirection(state: ShellState): void {
  REDIRECTION.lastIndex = state.index;
  const [sign = "<", delimiter] = REDIRECTION.exec(state.text) ?? [];
  if (sign.endsWith("(")) {
    expandedWord(state);
    enter(state, "commands", ")", sign.length);
    return;
  }
  // In `2>&1`, the digit is no word.
  if (state.word && /^\d{1,3}$/.test(state.text.slice(state.word.start, state.index))) state.word = undefined;
  endWord(state);
  state.index += sign.length;
  state.redirects = delimiter === undefined && sign !== "<<<" && !/[\d-]$/.test(sign);
  if (delimiter === undefined) return;
  const stripsTabs = sign.startsWith("<<-");
  const quoted = /["'\\]/.test(delimiter);
  state.pending.push({ delimiter: delimiter.replace(/["'\\]/g, ""), quoted, stripsTabs, owner: state.command });
}

/** After a line: the here-documents that it began, one after the other. */
function readHereDocuments(state: ShellState, depth: number): void {
  const last = state.done.at(-1);
  for (const document of state.pending.splice(0)) {
    const start = state.index;
    const body = state.text.slice(start, endOfDocument(state, document));
    state.documents.push({ ...document, last, start, end: start + body.length });
    const script = isScript(document, last, body);
    if (!script && document.quoted) continue;
    if (depth >= MAXIMUM_DEPTH) {
      state.done.push({ words: [], files: [], unread: { start, end: start + body.length } });
      continue;
    }
    const move = <Part extends Stretch>(part: Part): Part => ({
      ...part,
      start: part.start + start,
      end: part.end + start,
    });
    for (const { words, files, unread } of read(startOf(body, script ? "commands" : "quotes"), depth + 1)) {
      state.done.push({ words: words.map(move), files, nested: true, ...(unread ? { unread: move(unread) } : {}) });
    }
  }
}
