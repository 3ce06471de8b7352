import { asksForShell, baseName, SHELL_NAMES } from "./interpreters.ts";
import type { Command, HereDocument, ShellState } from "./shell-state.ts";

/** Moves on to after the document's last line, and answers where its text ends. */
export function endOfDocument(state: ShellState, { delimiter, stripsTabs }: HereDocument): number {
  const { text } = state;
  while (state.index < text.length) {
    const start = state.index;
    const lineEnd = text.indexOf("\n", start);
    state.index = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(start, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, "");
    if ((stripsTabs ? line.replace(/^\t+/, "") : line) === delimiter) return start;
  }
  return text.length;
}

const SHELLS = new RegExp(`^(?:${SHELL_NAMES}|ssh|su)$`);
const SCRIPT = /(?:\.(?:sh|bash)|user[-_]?data[^/]*)$/i;

/**
 * Whether a here-document is a script: a shell reads it (also behind a pipe, as the `last` command of its line), it becomes
 * the file of one, by its name or by the first line of its text, or it has no command (a Dockerfile's `RUN <<E`).
 */
export function isScript({ owner }: HereDocument, last: Command | undefined, body: string): boolean {
  if (owner.words.length === 0 && owner.files.length === 0) return true;
  const names = namesIn(owner);
  if ([...names, ...namesIn(last)].some((name) => SHELLS.test(name))) return true;
  const files = [...owner.files, ...(names.includes("tee") ? names : [])];
  return files.some((file) => SCRIPT.test(file)) || (files.length > 0 && asksForShell(body.trimStart()));
}

/** The words of a command, each without the path before it. */
export const namesIn = (command: Command | undefined): readonly string[] =>
  (command?.words ?? []).map(({ text }) => baseName(text));
