import { endOfQuoted } from "./quoted.ts";
import { enter, expandedWord, type ShellState, wordOf } from "./shell-state.ts";

const PARAMETER = /\$(?:[A-Za-z_]\w*|[\d@*#?!$-])/y;

/**
 * Reads on at a dollar: into `$( )` and `${ }`, over `$' '` (without an escape, the text in its quotes) and plain parameters; false where
 * the dollar is only a character.
 */
export function readDollar(state: ShellState): boolean {
  const { text, index } = state;
  const next = text.charAt(index + 1);
  if (next === "(" || next === "{") {
    expandedWord(state);
    if (next === "{") enter(state, "parameter", "}", 2);
    else enter(state, text.charAt(index + 2) === "(" ? "arithmetic" : "commands", ")", 2);
    return true;
  }
  const isAnsi = next === "'" && state.frames.at(-1)?.inQuotes !== true;
  const run = isAnsi ? ansiQuoted(state) : parameterAt(state);
  if (run === undefined) return false;
  if (isAnsi && !run.includes("\\")) wordOf(state).pieces.push(run.slice(2, -1));
  else expandedWord(state).pieces.push(run);
  state.index += run.length;
  return true;
}

const ansiQuoted = ({ text, index }: ShellState): string => text.slice(index, endOfQuoted(text, index + 2, "'", "\\"));

function parameterAt({ text, index }: ShellState): string | undefined {
  PARAMETER.lastIndex = index;
  return PARAMETER.exec(text)?.[0];
}
