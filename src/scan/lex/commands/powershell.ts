import { isLoopback } from "../stand-in-address.ts";
import { endOfQuoted } from "./quoted.ts";
import { type InnerScript, quotedAfter } from "./shell-scripts.ts";
import type { Command, Word } from "./shell-state.ts";

interface Reading {
  readonly text: string;
  readonly done: Command[];
  words: Word[];
  /** Where the word that is being read began; -1 between words. */
  start: number;
  literal: boolean;
}

/** Texts within texts that are read: `iex "pwsh -c '...'"`. */
const MAXIMUM_DEPTH = 3;

/**
 * The commands of a PowerShell text, wherever they stand: after `=`, in pipelines, parentheses and script blocks, in `$( )` within quotes,
 * and in the text that `Invoke-Expression` or another PowerShell is given. Comments and other strings are no commands; a string that is a
 * whole word is one without its quotes. Never throws. Source: PowerShell Language Specification 3.0, section 2.
 */
export function powershellCommands(text: string, depth = 0): readonly Command[] {
  const own = beforeEnd(commandsOf(text), text);
  if (depth >= MAXIMUM_DEPTH) return own;
  return own.flatMap((command) => [
    command,
    ...textsWithin(command, text).flatMap(({ text: inner, start }) =>
      powershellCommands(inner, depth + 1).map(({ words, files }) => ({ words: words.map(moved(start)), files })),
    ),
  ]);
}

/** The commands before an `exit` or `return` that begins a line and stands in no block. */
function beforeEnd(commands: readonly Command[], text: string): readonly Command[] {
  let depth = 0;
  let counted = 0;
  const end = commands.findIndex(({ words }) => {
    const [{ text: name = "", start = 0 } = {}] = words;
    const isEnd = words.length <= 2 && /^(?:exit|return)$/i.test(name) && (words.length === 1 || /^exit$/i.test(name));
    if (!isEnd || (start > 0 && text.charAt(start - 1) !== "\n")) return false;
    for (; counted < start; counted++) depth += BRACES[text.charAt(counted)] ?? 0;
    return depth === 0;
  });
  return end < 0 ? commands : commands.slice(0, end);
}

const BRACES: Readonly<Record<string, number>> = { "{": 1, "}": -1, "(": 1, ")": -1 };

const moved =
  (by: number) =>
  (word: Word): Word => ({ ...word, start: word.start + by, end: word.end + by });

/** The texts that a command runs. */
function textsWithin({ words }: Command, text: string): readonly InnerScript[] {
  const expanded = words.flatMap(({ start, end }) =>
    text.charAt(start) === '"'
      ? Array.from(text.slice(start, end).matchAll(/\$\(([^()"]+)\)/g), ({ 1: inner = "", index }) => ({
          text: inner,
          start: start + index + 2,
        }))
      : [],
  );
  const given = givenText(words);
  const script = given && quotedAfter(given, /^/, text);
  return script ? [...expanded, script] : expanded;
}

/** The text that `iex '...'`, `powershell -Command '...'` and `pwsh -c '...'` run. */
function givenText(words: readonly Word[]): Word | undefined {
  const [program, first] = words;
  if (/^(?:iex|invoke-expression)$/i.test(program?.text ?? ""))
    return /^-command$/i.test(first?.text ?? "") ? words[2] : first;
  if (!/^(?:.*[\\/])?(?:pwsh|powershell)(?:\.exe)?$/i.test(program?.text ?? "")) return undefined;
  const flag = words.findIndex(({ text }) => /^-c(?:ommand)?$/i.test(text));
  return flag < 0 ? undefined : words[flag + 1];
}

function commandsOf(text: string): readonly Command[] {
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

/** Whether a file is a script or a module of PowerShell. */
export const isPowershell = (path: string): boolean => /\.psm?1$/i.test(path);

const ENDPOINT = /^\$env:AWS_ENDPOINT_URL(?:_IAM)?[ \t]*=[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|\S)/gim;

/** The same commands, without those before which the environment was led to a stand-in for AWS. */
export function powershellCommandsToAws(text: string): readonly Command[] {
  const isLocal = isLocalIn(text);
  return powershellCommands(text).filter(({ words }) => !isLocal(words[0]?.start ?? 0));
}

/**
 * Answers for the offsets of a PowerShell text, which grow, whether its environment leads to a stand-in there: the last value that stands
 * outermost counts.
 */
function isLocalIn(text: string): (offset: number) => boolean {
  const all = Array.from(text.matchAll(ENDPOINT), ({ 1: single, 2: double, index }) => ({
    index,
    isLocal: isLoopback(single ?? double ?? ""),
  }));
  let next = 0;
  return (offset) => {
    while ((all[next]?.index ?? Number.POSITIVE_INFINITY) < offset) next++;
    return all[next - 1]?.isLocal === true;
  };
}
