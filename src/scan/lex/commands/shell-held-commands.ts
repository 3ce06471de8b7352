import { type InnerScript, isRunner, SHELL, scriptAfter } from "./shell-scripts.ts";
import type { Word } from "./shell-state.ts";

/** The texts that variables hold and that may be commands, by the variable's name: `cmd="aws iam ..."`. */
export type HeldCommands = Map<string, InnerScript[]>;

/** Takes note of the texts that a command assigns, also those that a loop goes through, where `isSought` answers for them. */
export function holdCommands(
  held: HeldCommands,
  words: readonly Word[],
  text: string,
  isSought: (value: string) => boolean,
): void {
  const [first, second, third] = words;
  if (!first) return;
  if (first.text === "for" && third?.text === "in") {
    for (const word of words.slice(3)) hold(second?.text ?? "", scriptAfter(word, /^/, text));
    return;
  }
  if (!DECLARES.test(first.text) && !words.every((word) => ASSIGNMENT.test(word.text))) return;
  for (const word of words) hold(ASSIGNMENT.exec(word.text)?.[1] ?? "", scriptAfter(word, ASSIGNMENT_SIGN, text));

  function hold(name: string, script: InnerScript | undefined): void {
    if (name === "" || !script || !isSought(script.text)) return;
    const all = held.get(name);
    if (all) all.push(script);
    else held.set(name, [script]);
  }
}

const DECLARES = /^(?:local|declare|typeset|readonly|export)$/;
const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;
const ASSIGNMENT_SIGN = /^\w+\+?=/;
const VARIABLE = /^"?\$(?:\{(\w+)\}|(\w+))"?$/;

/** The texts that a command runs by way of a variable: `$cmd`, `eval "$cmd"`, `bash -c "$cmd"`, `run $cmd`. Each is answered once. */
export function runHeldCommands(held: HeldCommands, words: readonly Word[], text: string): readonly InnerScript[] {
  if (held.size === 0) return [];
  return words.flatMap(({ start, end, literal }, index) => {
    const [, braced, bare] = literal || end - start > 100 ? [] : (VARIABLE.exec(text.slice(start, end)) ?? []);
    const name = braced ?? bare;
    if (name === undefined || !isRun(words, index)) return [];
    const texts = held.get(name) ?? [];
    held.delete(name);
    return texts;
  });
}

function isRun(words: readonly Word[], index: number): boolean {
  const before = words.slice(0, index);
  if (before.every((word) => LEADING.test(word.text) || isRunner(word) || SHELL.test(word.text))) return true;
  const isScript = /^-[a-z]*c$/.test(before.at(-1)?.text ?? "") && before.some((word) => SHELL.test(word.text));
  return isScript || (index === words.length - 1 && before.some((word) => /(?:^|\/)ssh$/.test(word.text)));
}

/** What may stand before a variable that is run. */
const LEADING =
  /^(?:if|then|else|elif|do|while|until|!|\{|time|sudo|doas|env|exec|command|nohup|nice|timeout|-\S*|\d+[smhd]?|[A-Za-z_]\w*=.*)$/s;
