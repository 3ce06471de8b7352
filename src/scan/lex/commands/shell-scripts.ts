import { onceForLast } from "../../../once.ts";
import { namesIn } from "./here-documents.ts";
import { SHELL_NAMES, shellNamed } from "./interpreters.ts";
import type { Command, Word } from "./shell-state.ts";

/** A stretch of a shell text that a command of it runs as a script of its own. */
export interface InnerScript {
  readonly text: string;
  readonly start: number;
}

/**
 * The text of `sh -c '...'`, `su x -c '...'`, `ssh host '...'`, `bash <<< '...'`, `trap '...'`, `eval '...'`, `run '...'` or `alias
 * x='...'`, where it is one quoted word with nothing to expand before it.
 */
export function scriptOf({ words }: Command, text: string): InnerScript | undefined {
  const [first, second] = words;
  if (first?.text === "alias") return second && scriptAfter(second, /^[\w.-]+=/, text);
  const script = scriptWord(words, text);
  return script && scriptAfter(script, /^/, text);
}

/** The text in the quotes of a word, after its beginning, as the shell hands it on; each piece of it is where it is written. */
export function scriptAfter(word: Word, beginning: RegExp, text: string): InnerScript | undefined {
  const script = quotedAfter(word, beginning, text);
  return script && text.charAt(script.start - 1) === '"' ? { ...script, text: unescaped(script.text) } : script;
}

/** What a shell's double quotes escape: in place of the backslashes are blanks, before a quote that opens and after one that closes. */
function unescaped(text: string): string {
  const open = new Set<string>();
  return text.replace(/(?:\\\\)*\\["$`]|(?:\\\\)+/g, (escapes) => {
    const handed = escapes.replace(/\\(.)/g, "$1");
    const blanks = " ".repeat(handed.length);
    // Quotes of one level of scripts within scripts are escaped alike.
    if (!handed.endsWith('"') || !open.delete(handed)) {
      open.add(handed);
      return blanks + handed;
    }
    return handed + blanks;
  });
}

/** Characters of a word in which what stands before its quotes is looked for. */
const BEGINNING = 80;

/** What stands in the quotes of a word, after its beginning; undefined where the rest of the word is not one quoted text. */
export function quotedAfter({ start, end }: Word, beginning: RegExp, text: string): InnerScript | undefined {
  const from = start + (beginning.exec(text.slice(start, Math.min(end, start + BEGINNING)))?.[0].length ?? end - start);
  const quote = text.charAt(from);
  if ((quote !== '"' && quote !== "'") || text.charAt(end - 1) !== quote || from === end - 1) return undefined;
  return { text: text.slice(from + 1, end - 1), start: from + 1 };
}

/**
 * Scripts of commands, in the order in which these end, without those that stand within more than `most` others: each read on its own,
 * `eval "$(eval "$(...` would be read as often as it is deep, and each time from there on.
 */
export function withinAtMost<Script extends Pick<InnerScript, "start">>(
  scripts: readonly (Script | undefined)[],
  most: number,
): readonly (Script | undefined)[] {
  // From the last one on, a script comes before those that stand within it.
  const around: number[] = [];
  const kept = scripts.toReversed().map((script) => {
    if (!script) return undefined;
    while ((around.at(-1) ?? -1) > script.start) around.pop();
    around.push(script.start);
    return around.length <= most + 1 ? script : undefined;
  });
  return kept.toReversed();
}

function scriptWord(words: readonly Word[], text: string): Word | undefined {
  const [first, second] = words;
  if (first?.text === "eval" || first?.text === "trap") return second;
  const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  if (words.slice(0, Math.max(flag, 0)).some(({ text }) => SHELL.test(text))) return words[flag + 1];
  const batch = /^cmd(?:\.exe)?$/i.test(first?.text ?? "") ? words.findIndex(({ text }) => /^\/[ck]$/i.test(text)) : -1;
  if (batch > 0) return words[batch + 1];
  if (words.some((word) => SHELL.test(word.text) || /(?:^|\/)(?:ssh|at|batch)$/.test(word.text))) {
    const given = words.find(({ start }) => /<<<[ \t]*$/.test(text.slice(Math.max(0, start - 10), start)));
    if (given) return given;
  }
  // What runs on another machine is the last word, after the machine's name.
  if (words.length > 2 && words.some(({ text }) => /(?:^|\/)ssh$/.test(text))) return words.at(-1);
  const head = programOf(words, text);
  return head && isRunner(head) ? words.find((word) => isQuotedCommand(word, text)) : undefined;
}

/** The program of a command: in tests of bats, whose `run` takes a program and its arguments, that program. */
function programOf(words: readonly Word[], text: string): Word | undefined {
  const [head, next] = words.filter((word) => !isBeforeProgram(word));
  const isBare = next !== undefined && /[A-Za-z_]/.test(text.charAt(next.start));
  return head?.text === "run" && isBare && isBats(text) ? next : head;
}

const isBats = onceForLast((text: string): boolean => /^[ \t]*@test[ \t]/m.test(text));

/** The name or path of a program that runs the script behind its `-c`. */
export const SHELL = new RegExp(`(?:^|/)(?:${SHELL_NAMES}|su|runuser)$`);

/** What may stand before the program of a command. */
const isBeforeProgram = ({ text }: Word): boolean =>
  /^(?:if|then|else|elif|do|while|until|!|\{|time|sudo|doas|env|exec|command|nohup|-\S*|[A-Za-z_]\w*=.*)$/s.test(text);

/** Functions and programs that run the text that they are given: `run "..."`, `watch "..."`, `assume role --exec "..."`. */
const RUNNER =
  /^(?:watch|parallel|assume|eval|(?!\w*(?:dry|test|log|print|show|hook|expect|assert))[\w-]*(?:run|exec|retry|invoke)[\w-]*)$/i;
/** Whether a word is a function or a program that runs the text that it is given. */
export const isRunner = ({ text }: Word): boolean => text.length < 60 && RUNNER.test(text);

const isQuotedCommand = (word: Word, text: string): boolean =>
  /["']/.test(text.charAt(word.start)) && /\s/.test(word.text);

/** What is handed to a shell, to another machine or to a timer on its input. */
const READER = new RegExp(`^(?:${SHELL_NAMES}|ssh|at|batch|crontab)$`);

/** Whether what a command prints is run by the next one: `echo "..." | bash`. */
export function isPipedToShell({ words }: Command, next: Command | undefined, text: string): boolean {
  const last = words.at(-1);
  const [first] = next?.words ?? [];
  const program = words.find((word) => !isBeforeProgram(word))?.text ?? "";
  if (!last || !first || !/^(?:echo|printf|print)$/.test(program) || first.start - last.end > 60) return false;
  if (!/^[;\s]*[)}]?\s*\|&?\s*$/.test(text.slice(last.end, first.start))) return false;
  const names = namesIn(next);
  const index = names.findIndex((name) => READER.test(name));
  const reader = names[index];
  if (reader === undefined) return false;
  const rest = next?.words.slice(index + 1) ?? [];
  // A shell that is given a file reads that.
  return shellNamed(reader) !== "sh" || rest.every((word) => word.text.startsWith("-"));
}
