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
  /** A function of the name `aws` is being written. */
  isRedefining: boolean;
  /** An alias or a function of the name `aws` leads to a stand-in on the same machine. */
  isRedefined: boolean;
}

export const newContext = (): ShellContext => ({
  variables: new Map(),
  isLocal: false,
  never: [],
  previous: undefined,
  isRedefining: false,
  isRedefined: false,
});

/** Takes note of a command, and answers whether it is switched off in writing: `if false; then x; fi`, `false && x`. */
export function readContext(context: ShellContext, command: Command, text: string): boolean {
  const { previous } = context;
  context.previous = command;
  readBlocks(context, command.words);
  readAssignments(context, command.words, text);
  readArray(context, previous, command, text);
  readAlias(context, command.words, text);
  readRemoval(context, command.words);
  readFunction(context, command.words, text);
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
  const isCertain = isOuter(first, text);
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

/** `NAME=(word word)` on one line, which the shell's words and brackets make two commands of. */
function readArray({ variables }: ShellContext, previous: Command | undefined, { words }: Command, text: string): void {
  const [name] = previous?.words ?? [];
  const [first] = words;
  if (!name || !first || previous?.words.length !== 1 || !/^[A-Za-z_]\w*=$/.test(name.text)) return;
  if (text.charAt(name.end) !== "(" || first.start - name.end > 20) return;
  if (!isOuter(name, text)) return;
  const all = words.map((word) => word.text).join(" ");
  variables.set(name.text.slice(0, -1), words.every(({ literal }) => literal) ? all : undefined);
}

const LOCAL_ENDPOINT = /--endpoint-url[= ]["']?(\S+)/;
const leadsAway = (command: string): boolean => isLoopback(LOCAL_ENDPOINT.exec(command)?.[1] ?? "");

const isOuter = ({ start }: Word, text: string): boolean => start === 0 || text.charAt(start - 1) === "\n";

/** `alias aws='aws --endpoint-url ...'`: from there on, `aws` is a stand-in. */
function readAlias(context: ShellContext, [first, second]: readonly Word[], text: string): void {
  if (first?.text !== "alias" || !second?.text.startsWith("aws=") || !isOuter(first, text)) return;
  context.isRedefined = leadsAway(second.text);
}

/** `unalias aws`, `unalias -a` and `unset -f aws`, also under a condition: what may be the AWS CLI again counts as that. */
function readRemoval(context: ShellContext, words: readonly Word[]): void {
  const index = words.findIndex(({ text }) => text === "unalias" || text === "unset");
  if (index < 0) return;
  const names = words[index]?.text === "unalias" ? ["aws", "-a"] : ["aws"];
  if (words.slice(index + 1).some(({ text }) => names.includes(text))) context.isRedefined = false;
}

/** The same for `aws() { command aws --endpoint-url ... "$@"; }`. */
function readFunction(context: ShellContext, words: readonly Word[], text: string): void {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  const isFunction = first.text === "function" && second?.text === "aws";
  if (isOuter(first, text) && (isFunction || (first.text === "aws" && last === first))) {
    context.isRedefining = isFunction || /^[ \t]*\([ \t]*\)/.test(text.slice(first.end, first.end + 20));
    if (context.isRedefining) context.isRedefined = false;
    return;
  }
  if (context.isRedefining && text.startsWith('"$@"', last.start) && words.some((word) => word.text === "aws")) {
    context.isRedefined ||= leadsAway(words.map((word) => word.text).join(" "));
  }
  if (first.text !== "{") context.isRedefining = false;
}

/** Commands that run the file of a name, whatever alias or function has that name. Source: Bash reference manual, "Command Search and Execution". */
const PASSING_BY = /^(?:command|sudo|doas|env|exec|xargs|nohup|nice|timeout|setsid)$/;

/** Whether the word of a command at an index, which is the AWS CLI, is an alias or a function for a stand-in: the bare name alone is. */
export const isRedefinedAt = ({ isRedefined }: ShellContext, words: readonly Word[], index: number): boolean =>
  isRedefined && words[index]?.text === "aws" && !words.slice(0, index).some(({ text }) => PASSING_BY.test(text));

const PARAMETER = /\$(?:\{(\w+)(?:\[[@*]\])?\}|(\w+))/;

/** Whether a word of a command, as it is written, is a variable that leads to a stand-in: its address, or the AWS CLI with one. */
export function isLocalWord({ variables }: ShellContext, written: string): boolean {
  if (variables.size === 0 || written.length > 200) return false;
  const [, braced, bare] = PARAMETER.exec(written) ?? [];
  const value = variables.get(braced ?? bare ?? "");
  if (value === undefined) return false;
  const [, url = value] = /--endpoint-url[= ](\S+)/.exec(value) ?? [];
  return isLoopback(url);
}
