import { emit, isAfterValue, type LexState, matchAt } from "./lex-state.ts";
import { resume } from "./strings.ts";

/** An element of JSX: what is read of it. */
export interface ElementFrame {
  readonly kind: "element";
  part: "tag" | "content" | "end";
}

const START = /<\s*([A-Za-z_$][\w$.:-]*)?\s*(>)?/y;
/** Type parameters look like a tag. */
const PARAMETERS = /<\s*[A-Za-z_$][\w$]*\s*(?:,|extends\b|=[^"'{])/y;

/** Begins an element at the index; false where none begins there. */
export function readElementStart(state: LexState): boolean {
  if (!state.language.hasElements || state.text.charAt(state.index) !== "<" || isAfterValue(state)) return false;
  // `a << b` shifts.
  if (state.previous?.text === "<" && state.previous.end === state.index) return false;
  const [tag, name = "", isWhole] = matchAt(state, START) ?? [""];
  if (name === "" ? !isWhole : matchAt(state, PARAMETERS)) return false;
  // `<T>(x: T) => T` is a type, which nothing closes.
  const ends = isWhole ? [closingOf(name)] : [/<\//g, /\/>/g];
  if (ends.every((end) => lastOf(state, end) < state.index)) return false;
  state.frames.push({ kind: "element", part: "tag" });
  state.index += tag.length - (isWhole ? 1 : 0);
  return true;
}

/** Different tags that are looked up: each search reads the whole text. */
const MAXIMUM_TAGS = 100;

const closingOf = (name: string): RegExp => new RegExp(`</\\s*${name.replace(/[$.]/g, "\\$&")}\\s*>`, "g");

/** Where a pattern matches last, looked up once for each; beyond all texts where there were too many. */
function lastOf({ text, marks }: LexState, end: RegExp): number {
  const known = marks.get(end.source);
  if (known !== undefined) return known;
  if (marks.size >= MAXIMUM_TAGS) return text.length;
  let last = -1;
  for (const { index } of text.matchAll(end)) last = index;
  marks.set(end.source, last);
  return last;
}

const TEXT = /[^<{]+/y;
const TAG = /[^\s<>{"'/]+|\s+/y;

/** Reads on in an element: text is no code, what stands in braces is. */
export function readElement(state: LexState, frame: ElementFrame): void {
  const character = state.text.charAt(state.index);
  if (character === "{") {
    state.index++;
    state.previous = undefined;
    state.frames.push({ kind: "hole", close: "}", specification: false, braces: 0, others: 0 });
  } else if (frame.part === "content") readContent(state, frame, character);
  else readTag(state, frame, character);
}

function readContent(state: LexState, frame: ElementFrame, character: string): void {
  const text = matchAt(state, TEXT);
  if (text) emit(state, "string", state.index + text[0].length);
  else if (character === "<" && state.text.charAt(state.index + 1) === "/") {
    frame.part = "end";
    state.index += 2;
  } else {
    state.index++;
    state.frames.push({ kind: "element", part: "tag" });
  }
}

function readTag(state: LexState, frame: ElementFrame, character: string): void {
  const isEmpty = character === "/" && state.text.charAt(state.index + 1) === ">";
  if (isEmpty || (character === ">" && frame.part === "end")) endElement(state, isEmpty ? 2 : 1);
  else if (character === ">") {
    frame.part = "content";
    state.index++;
  } else if (character === '"' || character === "'") {
    const end = state.text.indexOf(character, state.index + 1);
    emit(state, "string", end < 0 ? state.text.length : end + 1);
  } else if (!readComment(state, character)) state.index += matchAt(state, TAG)?.[0].length ?? 1;
}

/** A comment between attributes; false where none begins at the index. */
function readComment(state: LexState, character: string): boolean {
  const next = character === "/" ? state.text.charAt(state.index + 1) : "";
  if (next !== "*" && next !== "/") return false;
  const end = state.text.indexOf(next === "*" ? "*/" : "\n", state.index + 2);
  emit(state, "comment", end < 0 ? state.text.length : end + (next === "*" ? 2 : 0));
  return true;
}

/** To the code around it, an element is a value. */
function endElement(state: LexState, length: number): void {
  resume(state, state.index);
  emit(state, "number", state.index + length);
}
