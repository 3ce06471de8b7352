import type { Command, Word } from "./shell-state.ts";
import { isLoopback } from "./stand-in-address.ts";

/** What the commands of a script say of those that follow. */
export interface ShellContext {
  /** Variables with one literal value; undefined where a variable has had several, or one that is not written out. */
  readonly variables: Map<string, string | undefined>;
  /** The environment leads the AWS CLI to a stand-in on the same machine. */
  isLocal: boolean;
  /** For each `if` that is open: whether what stands in it never runs. */
  readonly never: boolean[];
  previous: Command | undefined;
}

export const newContext = (): ShellContext => ({
  variables: new Map(),
  isLocal: false,
  never: [],
  previous: undefined,
});

/** Takes note of a command, and answers whether it is switched off in writing: `if false; then x; fi`, `false && x`. */
export function readContext(context: ShellContext, command: Command, text: string): boolean {
  const { previous } = context;
  context.previous = command;
  readBlocks(context, command.words);
  readAssignments(context, command.words, text);
  return context.never.includes(true) || isAfterFalse(previous, command, text);
}

const KEYWORDS = /^(?:if|then|else|elif|fi|do|!|\{)$/;
const isPlain = ({ text, start, end }: Word): boolean => text.length === end - start;

function readBlocks({ never }: ShellContext, words: readonly Word[]): void {
  for (const [index, word] of words.entries()) {
    if (!KEYWORDS.test(word.text) || !isPlain(word)) return;
    if (word.text === "if") never.push(words[index + 1]?.text === "false" && words.length === index + 2);
    else if (word.text === "fi") never.pop();
    else if (/^el(?:se|if)$/.test(word.text) && never.length > 0) never[never.length - 1] = false;
  }
}

function isAfterFalse(previous: Command | undefined, { words }: Command, text: string): boolean {
  const last = previous?.words.at(-1);
  const [first] = words;
  if (!last || !first || last.text !== "false" || previous?.words.length !== 1) return false;
  return first.start - last.end <= 20 && /^\s*&&\s*$/.test(text.slice(last.end, first.start));
}

const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;
const ENDPOINT = /^AWS_ENDPOINT_URL(?:_IAM)?$/;

function readAssignments(context: ShellContext, words: readonly Word[], text: string): void {
  const [first] = words;
  if (!first) return;
  const exports = first.text === "export";
  if (first.text === "unset" && words.some((word) => ENDPOINT.test(word.text))) context.isLocal = false;
  if (!exports && !words.every((word) => ASSIGNMENT.test(word.text))) return;
  // What is indented may stand under a condition, or in a function that is never called.
  const isCertain = first.start === 0 || text.charAt(first.start - 1) === "\n";
  for (const word of words) assign(context, word, { isCertain, exports });
}

interface Way {
  readonly isCertain: boolean;
  readonly exports: boolean;
}

function assign(context: ShellContext, word: Word, { isCertain, exports }: Way): void {
  const [, name = "", value = ""] = ASSIGNMENT.exec(word.text) ?? [];
  if (name === "") return;
  const { variables } = context;
  const isKnown = isCertain && word.literal && (!variables.has(name) || variables.get(name) === value);
  variables.set(name, isKnown ? value : undefined);
  if (exports && ENDPOINT.test(name)) context.isLocal = isCertain && word.literal && isLoopback(value);
}

const PARAMETER = /\$(?:\{(\w+)\}|(\w+))/;

/** Whether a word of a command, as it is written, is a variable that leads to a stand-in: its address, or the AWS CLI with one. */
export function isLocalWord({ variables }: ShellContext, written: string): boolean {
  if (variables.size === 0 || written.length > 200) return false;
  const [, braced, bare] = PARAMETER.exec(written) ?? [];
  const value = variables.get(braced ?? bare ?? "");
  if (value === undefined) return false;
  const [, url = value] = /--endpoint-url[= ](\S+)/.exec(value) ?? [];
  return isLoopback(url);
}
