import type { StringForm } from "./language.ts";
import { emit, type HoleFrame, type LexState, matchAt, type StringFrame } from "./lex-state.ts";

/** Begins a string with the quotes at the index. */
export function openString(state: LexState, form: StringForm, open: string): void {
  const close = form.close(open);
  const hole = form.hole?.(open) ?? "";
  const content = state.index + open.length;
  const run = runOf(
    `${close.charAt(0)}${hole.charAt(0)}${form.escape === "backslash" ? "\\" : ""}${form.lines === "one" ? "\n" : ""}`,
  );
  state.frames.push({ kind: "string", form, close, hole, run, start: state.index, content, plain: true });
  state.index = content;
}

const RUNS = new Map<string, RegExp>();

/** A pattern of characters that mean nothing in a string in which `stops` do. */
function runOf(stops: string): RegExp {
  const known = RUNS.get(stops);
  if (known) return known;
  const run = new RegExp(`[^${stops.replace(/[\\\]^-]/g, "\\$&")}]+`, "y");
  RUNS.set(stops, run);
  return run;
}

/** Reads on in a string: to its end, to code that is inserted, or one step. */
export function readString(state: LexState, frame: StringFrame): void {
  const { text } = state;
  const { form, close, hole } = frame;
  const run = matchAt(state, frame.run);
  if (run) state.index += run[0].length;
  if (state.index >= text.length) return;
  const at = (mark: string): boolean => text.startsWith(mark, state.index);
  if (at("\\") && form.escape === "backslash") skipEscape(state, frame);
  else if (at(close) && form.escape === "twice" && at(close + close)) skip(state, frame, 2);
  else if (at(close)) closeString(state, frame);
  else if (hole !== "" && at(hole)) readHole(state, frame);
  else if (at("\n") && form.lines === "one") endStretch(state, frame, state.index, undefined);
  else state.index++;
}

function skip(state: LexState, frame: StringFrame, length: number): void {
  frame.plain = false;
  state.index = Math.min(state.index + length, state.text.length);
}

/** A backslash and what it escapes: a line break of two characters too, but never Python's and C#'s brace. */
function skipEscape(state: LexState, frame: StringFrame): void {
  const next = state.text.charAt(state.index + 1);
  if (frame.hole === "{" && (next === "{" || next === "}")) skip(state, frame, 1);
  else skip(state, frame, next === "\r" && state.text.charAt(state.index + 2) === "\n" ? 3 : 2);
}

function closeString(state: LexState, frame: StringFrame): void {
  const value = frame.plain ? state.text.slice(frame.content, state.index) : undefined;
  endStretch(state, frame, state.index + frame.close.length, value);
  if (frame.form === SPECIFICATION) resume(state, state.index);
}

const SPECIFICATION: StringForm = {
  open: /:/y,
  close: () => "}",
  escape: "none",
  lines: "many",
  hole: () => "{",
};

/** After `:` in inserted code: its format specification, whose end is that of the code. */
export const openSpecification = (state: LexState): void => openString(state, SPECIFICATION, ":");

/** Ends inserted code at its closing brace. */
export function closeHole(state: LexState, { close }: HoleFrame): void {
  const start = state.index;
  state.index += close.length;
  resume(state, start);
}

/** Ends a frame, and goes on with the string around it, if there is one. */
export function resume(state: LexState, start: number): void {
  state.frames.pop();
  const frame = state.frames.at(-1);
  if (frame?.kind !== "string") return;
  frame.start = start;
  frame.content = state.index;
}

/** Ends a string, or the stretch of one before inserted code. */
export function endStretch(state: LexState, frame: StringFrame, end: number, value: string | undefined): void {
  state.frames.pop();
  state.index = frame.start;
  emit(state, "string", end, value);
}

/** `{` written twice is a brace; `${`, `#{` and `{$` are never written twice. */
function readHole(state: LexState, frame: StringFrame): void {
  const { hole, form } = frame;
  if (hole === "{" && state.text.startsWith("{{", state.index)) {
    skip(state, frame, 2);
    return;
  }
  endStretch(state, frame, state.index + hole.length, undefined);
  // A value may begin here.
  state.previous = undefined;
  frame.plain = false;
  const close = "}".repeat(hole.split("{").length - 1);
  state.frames.push(frame, { kind: "hole", close, specification: form.specification === true, braces: 0, others: 0 });
}
