import { Character, kindsOf } from "./characters.ts";
import { readComment } from "./comments.ts";
import { readElement } from "./elements.ts";
import { readHereDocuments } from "./here-strings.ts";
import type { Language, Token } from "./language.ts";
import { emit, type HoleFrame, type LexState } from "./lex-state.ts";
import { readLiteral } from "./literals.ts";
import { readPostfix } from "./postfix.ts";
import { closeHole, endStretch, openSpecification, readString } from "./strings.ts";

/**
 * The tokens of a program, comments included, in order. Code that is inserted into strings gives tokens between those of the
 * string's stretches. One pass, iterative; never throws; what is not closed ends with its line or with the text.
 */
export function tokensOf(text: string, language: Language): readonly Token[] {
  const state: LexState = {
    text,
    language,
    index: 0,
    tokens: [],
    frames: [],
    previous: undefined,
    brackets: [],
    closedValue: false,
    secondSign: -1,
    noOperandBefore: 0,
    labels: [],
    marks: new Map(),
    kinds: kindsOf(language),
  };
  if (language.outside) readOutside(state, language.outside.begin);
  while (state.index < text.length) {
    const frame = state.frames.at(-1);
    READERS[frame?.kind ?? "code"](state, frame as never);
  }
  const open = state.frames.at(-1);
  if (open?.kind === "string") endStretch(state, open, text.length, undefined);
  return state.tokens;
}

/** What reads on, by what is open. In a table, so that the engine compiles each of them once, and not also into the loop around them. */
const READERS: Readonly<Record<FrameKind | "code", (state: LexState, frame: never) => void>> = {
  code: readCode,
  hole: readCode,
  string: readString,
  element: readElement,
};

type FrameKind = LexState["frames"][number]["kind"];

function readOutside(state: LexState, begin: RegExp): void {
  begin.lastIndex = state.index;
  const match = begin.exec(state.text);
  emit(state, "comment", match ? match.index + match[0].length : state.text.length);
}

const WHITE = /[^\S\n]+/y;
const WORD = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /\d\w*/y;

/** Reads on in code: up to what it takes patterns to tell, and in inserted code one step. */
function readCode(state: LexState, frame: HoleFrame | undefined): void {
  const word = wordOf(state);
  do {
    const kind = kindAt(state);
    if (kind === Character.blank) state.index++;
    else if (kind === Character.letter) readMatch(state, "word", word);
    else if (kind === Character.sign) readSign(state, frame);
    else if (kind === Character.digit) readMatch(state, "number", NUMBER);
    else {
      readOther(state, frame);
      return;
    }
  } while (frame === undefined && state.index < state.text.length);
}

/** What the character at the index begins. */
function kindAt(state: LexState): number | undefined {
  const code = state.text.charCodeAt(state.index);
  const kind = code < state.kinds.length ? state.kinds[code] : Character.other;
  if (kind !== Character.prefix) return kind;
  return isPrefix(state) ? Character.other : Character.letter;
}

/** Whatever it is, told by patterns. */
function readOther(state: LexState, frame: HoleFrame | undefined): void {
  if (skipMatch(state, WHITE)) return;
  if (state.text.charAt(state.index) === "\n") {
    state.index++;
    if (state.labels.length > 0) readHereDocuments(state);
  } else if (!(readSpecial(state) || readWord(state))) {
    const { outside } = state.language;
    if (outside && state.text.startsWith(outside.end, state.index)) readOutside(state, outside.begin);
    else readSign(state, frame);
  }
}

/** What may stand before the quotes of a string, and before the `#` of a raw one. */
const PREFIX = /[A-Za-z]{1,2}#*["']/y;

function isPrefix({ text, index }: LexState): boolean {
  PREFIX.lastIndex = index;
  return PREFIX.test(text);
}

const readSpecial = (state: LexState): boolean =>
  state.language.special.includes(state.text.charAt(state.index)) && (readComment(state) || readLiteral(state));

const wordOf = ({ language }: LexState): RegExp => language.word ?? WORD;

const readWord = (state: LexState): boolean =>
  readMatch(state, "word", wordOf(state)) || readMatch(state, "number", NUMBER);

/** Passes over what a sticky pattern matches at the index; false where that is nothing. */
function skipMatch(state: LexState, pattern: RegExp): boolean {
  pattern.lastIndex = state.index;
  if (!pattern.test(state.text)) return false;
  state.index = pattern.lastIndex;
  return true;
}

/** Reads what a sticky pattern matches at the index as a token; false where that is nothing. */
function readMatch(state: LexState, kind: Token["kind"], pattern: RegExp): boolean {
  pattern.lastIndex = state.index;
  if (!pattern.test(state.text)) return false;
  emit(state, kind, pattern.lastIndex);
  return true;
}

const OPENING = "([{";
const CLOSING = ")]}";
const LOOPS = new Set(["if", "while", "for", "with"]);

function readSign(state: LexState, frame: HoleFrame | undefined): void {
  const sign = state.text.charAt(state.index);
  if (frame && readInHole(state, frame, sign)) return;
  readPostfix(state, sign);
  if (OPENING.includes(sign)) state.brackets.push(closesValue(state, sign));
  else if (CLOSING.includes(sign)) state.closedValue = state.brackets.pop() ?? true;
  emit(state, "sign", state.index + 1);
}

/** Counts the brackets of inserted code; true where it ended. */
function readInHole(state: LexState, frame: HoleFrame, sign: string): boolean {
  if (frame.braces === 0 && state.text.startsWith(frame.close, state.index)) {
    closeHole(state, frame);
    return true;
  }
  if (sign === ":" && frame.specification && frame.braces === 0 && frame.others === 0) {
    openSpecification(state);
    return true;
  }
  const step = OPENING.includes(sign) ? 1 : CLOSING.includes(sign) ? -1 : 0;
  if (sign === "{" || sign === "}") frame.braces = Math.max(0, frame.braces + step);
  else frame.others = Math.max(0, frame.others + step);
  return false;
}

/** Whether the bracket that opens here ends a value when it is closed: not the head of a loop, and not a block. */
function closesValue({ previous, language }: LexState, sign: string): boolean {
  if (sign === "(") return !(previous?.kind === "word" && LOOPS.has(previous.text));
  if (sign === "[") return true;
  if (previous?.kind === "word") return language.operators?.has(previous.text) === true && !BLOCKS.has(previous.text);
  return previous?.kind === "sign" && "(,=:[?&|+-*/%!~^<".includes(previous.text);
}

const BLOCKS = new Set(["do", "else"]);
