import type { HeldCommands } from "./shell-held-commands.ts";
import { newStandIns, readStandIns, type StandIns } from "./shell-stand-ins.ts";
import type { Command, Word } from "./shell-state.ts";

/** What the commands of a script say of those that follow. */
export interface ShellContext {
  readonly standIns: StandIns;
  readonly held: HeldCommands;
  /** For each `if`, loop, `case` and group that is open: whether what stands in it never runs. */
  readonly blocks: boolean[];
  /** Whether the loop whose `do` follows never runs. */
  never: boolean;
  previous: Command | undefined;
  /** Nothing that follows runs. */
  hasEnded: boolean;
  /** Whether an end may not be that of the whole text; undefined until that is asked. */
  goesOn: boolean | undefined;
}

/** What is known before the first command; `variables`, where the file around a script sets some. */
export const newContext = (variables: ReadonlyMap<string, string | undefined> = new Map()): ShellContext => ({
  standIns: newStandIns(variables),
  held: new Map(),
  blocks: [],
  never: false,
  previous: undefined,
  hasEnded: false,
  goesOn: undefined,
});

/**
 * Takes note of a command, and answers whether it is switched off in writing: `if false; then x; fi`, `false && x`, and what follows an
 * `exit` that stands under no condition.
 */
export function readContext(context: ShellContext, command: Command, text: string): boolean {
  const { previous } = context;
  context.previous = command;
  readBlocks(context, command.words);
  readStandIns(context.standIns, command, previous, text);
  context.hasEnded ||= isEnd(context, command, text);
  return context.hasEnded || context.blocks.includes(true) || isAfterNever(previous, command, text);
}

const KEYWORDS = /^(?:if|then|else|elif|fi|do|done|while|until|case|esac|time|!|\{|\})$/;
const isPlain = ({ text, start, end }: Word): boolean => text.length === end - start;

function readBlocks(context: ShellContext, words: readonly Word[]): void {
  if (/^(?:function|@test)$/.test(words[0]?.text ?? "") && words.at(-1)?.text === "{") context.blocks.push(false);
  for (const [index, word] of words.entries()) {
    if (!KEYWORDS.test(word.text) || !isPlain(word)) return;
    readKeyword(context, word.text, words.length === index + 2 ? words[index + 1]?.text : undefined);
  }
}

/** `only` is the word after the keyword, where that is the whole of the condition. */
function readKeyword(context: ShellContext, keyword: string, only: string | undefined): void {
  const { blocks } = context;
  if (keyword === "while" || keyword === "until") context.never = only === (keyword === "while" ? "false" : "true");
  else if (keyword === "if") blocks.push(only === "false");
  else if (keyword === "case" || keyword === "{") blocks.push(false);
  else if (keyword === "do") {
    blocks.push(context.never);
    context.never = false;
  } else if (/^(?:fi|done|esac|\})$/.test(keyword)) blocks.pop();
  else if (/^el(?:se|if)$/.test(keyword) && blocks.length > 0) blocks[blocks.length - 1] = false;
}

/** `false && x` and `true || x`. */
function isAfterNever(previous: Command | undefined, { words }: Command, text: string): boolean {
  const last = previous?.words.at(-1);
  const [first] = words;
  if (!last || !first || previous?.words.length !== 1 || !/^(?:false|true|:)$/.test(last.text)) return false;
  const operator = last.text === "false" ? /^\s*&&\s*$/ : /^\s*\|\|\s*$/;
  return first.start - last.end <= 20 && operator.test(text.slice(last.end, first.start));
}

/** Characters before and after a command in which an operator is looked for. */
const AROUND = 200;

/** A template, in which a condition may stand around an end, and user data of several parts, of which each ends by itself. */
const GOES_ON = /\{%|\{\{|%\{|<%|^Content-Type:[ \t]*multipart\//im;

/** `exit` or `return` at the start of a line, within nothing, and neither behind nor before an operator. */
function isEnd(context: ShellContext, { words, nested }: Command, text: string): boolean {
  const [first, status] = words;
  const last = words.at(-1);
  if (!first || !last || !/^(?:exit|return)$/.test(first.text) || nested || context.blocks.length > 0) return false;
  if (words.length > 2 || (status && !/^[\w$?{}"]+$/.test(text.slice(status.start, status.end)))) return false;
  const isAtStart = first.start === 0 || text.charAt(first.start - 1) === "\n";
  if (!isAtStart || /(?:&&|\|\|?|\\)\s*$/.test(text.slice(Math.max(0, first.start - AROUND), first.start)))
    return false;
  context.goesOn ??= GOES_ON.test(text);
  return !context.goesOn && /^[ \t]*(?:[\r\n;#]|$)/.test(text.slice(last.end, last.end + AROUND));
}
