import type { Command, Word } from "./shell-state.ts";

/** A stretch of a shell text that a command of it runs as a script of its own. */
export interface InnerScript {
  readonly text: string;
  readonly start: number;
}

/**
 * The text of `sh -c '...'`, `su x -c '...'`, `ssh host '...'`, `trap '...'` or `eval '...'`, where it is one quoted word with nothing to
 * expand before it.
 */
export function scriptOf({ words }: Command, text: string): InnerScript | undefined {
  const script = scriptWord(words);
  const quote = script && text.charAt(script.start);
  if (!script || (quote !== '"' && quote !== "'")) return undefined;
  return { text: text.slice(script.start + 1, script.end - 1), start: script.start + 1 };
}

function scriptWord(words: readonly Word[]): Word | undefined {
  const [first, second] = words;
  if (first?.text === "eval" || first?.text === "trap") return second;
  const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  if (words.slice(0, Math.max(flag, 0)).some(({ text }) => SHELL.test(text))) return words[flag + 1];
  // What runs on another machine is the last word, after the machine's name.
  return words.length > 2 && words.some(({ text }) => /(?:^|\/)ssh$/.test(text)) ? words.at(-1) : undefined;
}

const SHELL = /(?:^|\/)(?:(?:ba|z|da|k|a)?sh|su|runuser)$/;
