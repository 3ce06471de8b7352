import type { ElementFrame } from "./elements.ts";
import type { Language, StringForm, Token } from "./language.ts";

/** A string that is open. */
export interface StringFrame {
  readonly kind: "string";
  readonly form: StringForm;
  readonly close: string;
  readonly hole: string;
  readonly run: RegExp;
  /** Where the stretch between two insertions begins, and its text after the quotes. */
  start: number;
  content: number;
  /** Nothing in it is escaped or inserted. */
  plain: boolean;
}

/** Code that is inserted into a string, and is open. */
export interface HoleFrame {
  readonly kind: "hole";
  readonly close: string;
  readonly specification: boolean;
  /** Brackets of the inserted code that are open. */
  braces: number;
  others: number;
}

/** What ends a here-document: alone in its line or not, and after white space or not. */
export interface HereLabel {
  readonly label: string;
  readonly isAlone: boolean;
  readonly isIndented: boolean;
}

/** Where a program is read, and what is open there. */
export interface LexState {
  readonly text: string;
  readonly language: Language;
  index: number;
  readonly tokens: Token[];
  readonly frames: (StringFrame | HoleFrame | ElementFrame)[];
  /** The last token that is no comment. */
  previous: Token | undefined;
  /** For each open bracket: whether a value has ended once it is closed. */
  readonly brackets: boolean[];
  /** Whether the last bracket that was closed ended a value. */
  closedValue: boolean;
  /** Where the second sign of the last `++` or `--` stands. */
  secondSign: number;
  /** Before this offset no regular expression ends. */
  noOperandBefore: number;
  /** Labels of here-documents whose text begins in the next line. */
  readonly labels: HereLabel[];
  /** Where ends of elements stand last. */
  readonly marks: Map<string, number>;
  /** What each character of ASCII begins. */
  readonly kinds: Uint8Array;
}

/** Adds a token that ends at `end`, and moves on to there. */
export function emit(state: LexState, kind: Token["kind"], end: number, value?: string): void {
  const start = state.index;
  const text = kind === "string" || kind === "comment" ? "" : state.text.slice(start, end);
  const token: Token = { kind, start, end, text, value };
  state.tokens.push(token);
  if (kind !== "comment") state.previous = token;
  state.index = end;
}

/** What a sticky pattern matches at the index; undefined for nothing or an empty match. */
export function matchAt(state: LexState, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = state.index;
  const match = pattern.exec(state.text);
  return match && match[0].length > 0 ? match : undefined;
}

/** Whether a value ends before the index, so that a slash divides it. */
export function isAfterValue(state: LexState): boolean {
  const { previous, language, closedValue, secondSign } = state;
  if (!previous || (language.id === "ruby" && isInNewLine(state))) return false;
  if (previous.kind === "word") return !language.operators?.has(previous.text);
  if (previous.kind !== "sign" || isRubyName(state, previous)) return true;
  const mayEnd = language.id === "ruby" ? ")]}" : ")]}!";
  return (mayEnd.includes(previous.text) || previous.start === secondSign) && closedValue;
}

/** Whether a line has ended since the last token that is no comment. In Ruby, statements end there. */
export const isInNewLine = ({ text, index, previous }: LexState): boolean =>
  previous !== undefined && text.slice(previous.end, index).includes("\n");

/** Ruby's `:/` and `:%` are names. */
const isRubyName = ({ text, index, language }: LexState, previous: Token): boolean =>
  language.id === "ruby" && previous.text === ":" && previous.end === index && !/[\w"':]/.test(text.charAt(index - 2));
