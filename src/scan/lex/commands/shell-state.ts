/**
 * A word of a command. `text` is what the shell makes of it; `literal`: nothing in it is expanded; `whole`: its text also stands
 * in the file in one piece. Offsets into the shell text.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly literal: boolean;
  readonly whole: boolean;
}

/**
 * A simple command: its words without redirections, and the files that these name. `nested`: it stands in a substitution, a subshell or a
 * here-document. `unread`: it stands for all that is in a here-document which stands too deep in others.
 */
export interface Command {
  readonly words: readonly Word[];
  readonly files: readonly string[];
  readonly nested?: boolean;
  readonly unread?: Stretch;
}

/** Offsets into the shell text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A here-document whose text follows the line that is being read. */
export interface HereDocument {
  readonly delimiter: string;
  readonly quoted: boolean;
  readonly stripsTabs: boolean;
  readonly owner: Command;
}

/** A here-document with the offsets of its text; `last` is the command that ended the line that begins it. */
export interface WrittenDocument extends HereDocument {
  readonly last: Command | undefined;
  readonly start: number;
  readonly end: number;
}

interface OpenCommand {
  readonly words: Word[];
  readonly files: string[];
}

interface OpenWord {
  readonly start: number;
  readonly pieces: string[];
  literal: boolean;
}

type FrameKind = "commands" | "array" | "quotes" | "parameter" | "arithmetic";

/** Whether commands, or the words of an array as if they were one, stand in a frame. */
export const isCode = ({ kind }: { readonly kind: FrameKind }): boolean => kind === "commands" || kind === "array";

/** What encloses the place that is being read. The rest is what goes on after it. */
interface Frame {
  readonly kind: FrameKind;
  readonly close: string;
  /** Single quotes mean nothing within double quotes. */
  readonly inQuotes: boolean;
  readonly command: OpenCommand;
  readonly word: OpenWord | undefined;
  readonly redirects: boolean;
}

/** Where a shell text is read, and what is open there. */
export interface ShellState {
  readonly text: string;
  index: number;
  readonly frames: Frame[];
  /** Which of the frames a backquote began. */
  readonly backquotes: number[];
  command: OpenCommand;
  word: OpenWord | undefined;
  /** The next word is the file of a redirection. */
  redirects: boolean;
  readonly pending: HereDocument[];
  readonly documents: WrittenDocument[];
  readonly done: Command[];
}

/** The state before the first character of commands, or (`quotes`) of text in which only substitutions are commands. */
export function startOf(text: string, kind: "commands" | "quotes"): ShellState {
  const state: ShellState = {
    text,
    index: 0,
    frames: [],
    backquotes: [],
    command: { words: [], files: [] },
    word: undefined,
    redirects: false,
    pending: [],
    documents: [],
    done: [],
  };
  if (kind === "quotes") enter(state, "quotes", "", 0);
  return state;
}

/** Begins a frame with a sign of `length` characters; `close` ends it. */
export function enter(state: ShellState, kind: FrameKind, close: string, length: number): void {
  const { command, redirects } = state;
  const inQuotes = kind === "quotes" || (kind === "parameter" && state.frames.at(-1)?.inQuotes === true);
  if (close === "`") state.backquotes.push(state.frames.length);
  state.frames.push({ kind, close, inQuotes, command, word: state.word, redirects });
  state.index += length;
  if (!isCode({ kind })) return;
  state.command = { words: [], files: [] };
  state.word = undefined;
  state.redirects = false;
}

/** Ends the innermost frame at its closing character. */
export function leave(state: ShellState): void {
  leaveFrame(state);
  state.index++;
}

/** Ends the innermost frame without one. */
export function leaveFrame(state: ShellState): void {
  const frame = state.frames.at(-1);
  if (frame && isCode(frame)) endCommand(state);
  state.frames.pop();
  if (frame?.close === "`") state.backquotes.pop();
  if (!frame || !isCode(frame)) return;
  state.command = frame.command;
  state.word = frame.word;
  state.redirects = frame.redirects;
}

/** Ends everything that is open where the text ends. */
export function endText(state: ShellState): void {
  while (state.frames.length > 0) leaveFrame(state);
  endCommand(state);
}

/** The word at the index, begun if there is none. */
export function wordOf(state: ShellState): OpenWord {
  state.word ??= { start: state.index, pieces: [], literal: true };
  return state.word;
}

/** The word at the index, in which something is expanded. */
export function expandedWord(state: ShellState): OpenWord {
  const word = wordOf(state);
  word.literal = false;
  return word;
}

/** Ends the word that is open, if one is: it becomes one of the command, or the file of a redirection. */
export function endWord(state: ShellState): void {
  const { word, command } = state;
  if (!word) return;
  const text = word.pieces.join("");
  if (state.redirects) command.files.push(text);
  else {
    const { start, literal } = word;
    const end = withoutContinuation(state.text, state.index);
    const whole = literal && state.text.slice(start, end).includes(text);
    command.words.push({ start, end, text, literal, whole });
  }
  state.redirects = false;
  state.word = undefined;
}

/** Where a word ends whose line is continued right behind it. */
function withoutContinuation(text: string, index: number): number {
  let end = index;
  while (text.charAt(end - 1) === "\n") {
    const backslash = end - (text.charAt(end - 2) === "\r" ? 3 : 2);
    if (text.charAt(backslash) !== "\\") break;
    end = backslash;
  }
  return end;
}

/** Ends the command that is open; one without words is none. */
export function endCommand(state: ShellState): void {
  endWord(state);
  state.redirects = false;
  const { words, files } = state.command;
  if (words.length > 0) state.done.push(state.frames.length > 0 ? { words, files, nested: true } : state.command);
  state.command = { words: [], files: [] };
}

/** Moves on to the end of the line. */
export function skipLine(state: ShellState): void {
  const end = state.text.indexOf("\n", state.index);
  state.index = end < 0 ? state.text.length : end;
}
