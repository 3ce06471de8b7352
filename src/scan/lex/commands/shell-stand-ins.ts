import { isLoopback, isStandInProgram } from "../stand-in-address.ts";
import { commandsIn } from "./shell.ts";
import type { Command, Word } from "./shell-state.ts";

/** What a script says of programs that stand in for AWS on the same machine. */
export interface StandIns {
  /** Variables with one literal value; undefined where a variable has had several, or one that is not written out. */
  readonly variables: Map<string, string | undefined>;
  /** What the script around this one says, whose variables hold here too where this one sets none of their name. */
  readonly around: StandIns | undefined;
  /** The environment leads the AWS CLI to a stand-in on the same machine. */
  isLocal: boolean;
  /** An alias or a function of the name `aws` leads to a stand-in on the same machine, or calls nothing. */
  isRedefined: boolean;
  /** How many functions of that name were read. */
  functions: number;
}

/** What is known before a script, of the variables that are set around it. */
export const newStandIns = (variables: ReadonlyMap<string, string | undefined>): StandIns => ({
  variables: new Map(variables),
  around: undefined,
  isLocal: [...variables].some(([name, value]) => ENDPOINT.test(name) && isLoopback(value ?? "")),
  isRedefined: false,
  functions: 0,
});

/** Takes note of what a command, after another one, says of stand-ins. */
export function readStandIns(standIns: StandIns, command: Command, previous: Command | undefined, text: string): void {
  readAssignments(standIns, command.words, text);
  readArray(standIns, previous, command, text);
  readAlias(standIns, command.words, text);
  readRemoval(standIns, command.words);
  readFunction(standIns, command.words, text);
}

const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;
const ENDPOINT = /^AWS_ENDPOINT_URL(?:_IAM)?$/;

function readAssignments(standIns: StandIns, words: readonly Word[], text: string): void {
  const [first] = words;
  if (!first) return;
  // Also as container files and cmd.exe have it.
  const exports = /^(?:export|ENV|set)$/i.test(first.text);
  if (first.text === "unset" && words.some((word) => ENDPOINT.test(word.text))) standIns.isLocal = false;
  if (!exports && !words.every((word) => ASSIGNMENT.test(word.text))) return;
  // What is indented may stand under a condition, or in a function that is never called.
  const isCertain = isOuter(first, text);
  for (const word of words) assign(standIns, { ...word, text: withDefault(word, text) }, { isCertain, exports });
}

/** A variable's own default, `NAME=${NAME:-value}`, is the value that the script gives it. */
const DEFAULT = /^([A-Za-z_]\w*)=["']?\$\{\w+:?[-=]([^\s"'${}]+)\}["']?$/;

function withDefault({ text: value, start, end, literal }: Word, text: string): string {
  const [, name, given] = literal || end - start > 200 ? [] : (DEFAULT.exec(text.slice(start, end)) ?? []);
  return given === undefined ? value : `${name}=${given}`;
}

interface Way {
  readonly isCertain: boolean;
  readonly exports: boolean;
}

function assign(standIns: StandIns, word: Word, { isCertain, exports }: Way): void {
  const [, name = "", value = ""] = ASSIGNMENT.exec(word.text) ?? [];
  if (name === "") return;
  const { variables } = standIns;
  const isWritten = word.literal || isLoopback(value);
  const isKnown = isCertain && isWritten && (!variables.has(name) || variables.get(name) === value);
  variables.set(name, isKnown ? value : undefined);
  if (exports && ENDPOINT.test(name)) standIns.isLocal = isCertain && isWritten && isLoopback(value);
}

/** `NAME=(word word)` on one line, which the shell's words and brackets make two commands of. */
function readArray({ variables }: StandIns, previous: Command | undefined, { words }: Command, text: string): void {
  const [name] = previous?.words ?? [];
  const [first] = words;
  if (!name || !first || previous?.words.length !== 1 || !/^[A-Za-z_]\w*=$/.test(name.text)) return;
  if (text.charAt(name.end) !== "(" || first.start - name.end > 20) return;
  if (!isOuter(name, text)) return;
  const all = words.map((word) => word.text).join(" ");
  variables.set(name.text.slice(0, -1), words.every(({ literal }) => literal) ? all : undefined);
}

const LOCAL_ENDPOINT = /--endpoint(?:-url)?[= ]["']?(\S+)/;

const PROGRAM = /^(?:(?:command|exec|sudo|env|\w+=\S*) +)*(\S+)/;

/** Whether a command, written in one line, is a stand-in for the AWS CLI, or speaks to one. */
const leadsAway = (command: string): boolean =>
  isLoopback(LOCAL_ENDPOINT.exec(command)?.[1] ?? "") || isStandInProgram(PROGRAM.exec(command)?.[1] ?? "");

const isOuter = ({ start }: Word, text: string): boolean => start === 0 || text.charAt(start - 1) === "\n";

/** `alias aws='aws --endpoint-url ...'`: from there on, `aws` is a stand-in. */
function readAlias(standIns: StandIns, [first, second]: readonly Word[], text: string): void {
  if (first?.text !== "alias" || !second?.text.startsWith("aws=") || !isOuter(first, text)) return;
  standIns.isRedefined = leadsAway(second.text.slice("aws=".length));
}

/** `unalias aws`, `unalias -a` and `unset -f aws`, also under a condition: what may be the AWS CLI again counts as that. */
function readRemoval(standIns: StandIns, words: readonly Word[]): void {
  const index = words.findIndex(({ text }) => text === "unalias" || text === "unset");
  if (index < 0) return;
  const names = words[index]?.text === "unalias" ? ["aws", "-a"] : ["aws"];
  if (words.slice(index + 1).some(({ text }) => names.includes(text))) standIns.isRedefined = false;
}

/** Characters of a function that are looked at, and functions of one script. */
const MAXIMUM_FUNCTION = 4000;
const MAXIMUM_FUNCTIONS = 20;
const BODY = /^[ \t]*(?:\([ \t]*\))?\s*\{(?:[ \t]+([^\n]*)\}[ \t]*(?=[;\r\n]|$)|([\s\S]*?)\n[ \t]*\})/;

/**
 * A function `aws`, at the start of a line or handed on to other shells: `aws() { command aws --endpoint-url ... "$@"; }` is a stand-in,
 * and so is a mock, which passes its arguments to nobody.
 */
function readFunction(standIns: StandIns, words: readonly Word[], text: string): void {
  const [first, second] = words;
  const name = first?.text === "function" ? second : first;
  if (!first || name?.text !== "aws" || words.length > (name === first ? 1 : 3)) return;
  if (standIns.functions++ >= MAXIMUM_FUNCTIONS) return;
  if (!isOuter(first, text) && !/^[ \t]*export -f [\w \t]*\baws\b/m.test(text)) return;
  const after = text.slice(name.end, name.end + MAXIMUM_FUNCTION);
  if (name === first && !/^[ \t]*\([ \t]*\)/.test(after)) return;
  const [, line, lines] = BODY.exec(after) ?? [];
  const body = line ?? lines;
  if (body === undefined) return;
  const passing = commandsIn(body).filter((command) => passesOn(command, body));
  standIns.isRedefined = passing.every((command) => leadsAway(command.words.map((word) => word.text).join(" ")));
}

/** Whether a command is given the arguments of the function that it stands in, and does not just print them. */
const passesOn = ({ words }: Command, text: string): boolean =>
  !/^(?:echo|printf|print|cat|:|log)$/.test(words[0]?.text ?? "") &&
  words.some(({ start, end }) => end - start < 200 && /\$\{?[@*]/.test(text.slice(start, end)));

/**
 * Commands that run the file of a name, whatever alias or function has that name. Source: Bash reference manual, "Command Search and
 * Execution".
 */
const PASSING_BY = /^(?:command|sudo|doas|env|exec|xargs|nohup|nice|timeout|setsid)$/;

/** Whether the word of a command at an index, which is the AWS CLI, is an alias or a function for a stand-in: the bare name alone is. */
export const isRedefinedAt = ({ isRedefined }: StandIns, words: readonly Word[], index: number): boolean =>
  isRedefined && words[index]?.text === "aws" && !words.slice(0, index).some(({ text }) => PASSING_BY.test(text));

const PARAMETER = /\$(?:\{(\w+)(?:\[[@*]\])?\}|(\w+))/;

/** Characters of a word that may be a variable: one that holds other commands is long, and nested ones would add up. */
const MAXIMUM_WORD = 200;

/** The value of the variable that a word of a text is; undefined where it is none, or its value is not known. */
export function knownValue(standIns: StandIns, { start, end }: Word, text: string): string | undefined {
  if (end - start > MAXIMUM_WORD) return undefined;
  const [, braced, bare] = PARAMETER.exec(text.slice(start, end)) ?? [];
  return valueNamed(standIns, braced ?? bare ?? "");
}

const valueNamed = ({ variables, around }: StandIns, name: string): string | undefined =>
  variables.has(name) || !around ? variables.get(name) : valueNamed(around, name);

/** What is known before a script that a command runs; only what runs in the same shell knows its functions and aliases. */
export const standInsWithin = (around: StandIns, isSameShell: boolean): StandIns => ({
  ...newStandIns(new Map()),
  around,
  isLocal: around.isLocal,
  isRedefined: around.isRedefined && isSameShell,
});

/** Whether the value of a variable leads to a stand-in: its address, or options with one. */
export const isLocalValue = (value: string): boolean =>
  isLoopback(value) || isLoopback(LOCAL_ENDPOINT.exec(value)?.[1] ?? "");

/** Whether the value of a variable that is run is a stand-in, or only shows what it is given: `echo aws`. */
export const isStandInCommand = (value: string): boolean => leadsAway(value) || /^(?:echo|printf|:)\s/.test(value);
