import { onceFor } from "../../once.ts";
import { chainAt } from "./chains.ts";
import { isWord, type Program, startsLine, textAt } from "./program.ts";
import { blocksOf } from "./python-blocks.ts";

/** What stands around a piece of a program: a condition that is never met in writing, or one that may be. */
export type Guard = "off" | "conditional" | undefined;

/**
 * The guard of what begins at a token: `if (false) { }`, `false && x`, `false ? x : y`, Python's `if False:` and `x if False else y`, and
 * Ruby's `x if false` switch it off, any other `if` makes it conditional. That a file is run as a program (`__name__`, `require.main`) is
 * no condition.
 */
export function guardOf(program: Program, start: number): Guard {
  const own = guardBefore(program, start) ?? guardBehind(program, start);
  if (own === "off") return own;
  const around = program.language === "python" ? pythonGuards(program)(start) : guardAround(program, start);
  return around === "off" ? "off" : (own ?? around);
}

/** `false && x`, `false ? x : y`, `if (false) x` and `if (false) y = x`. */
function guardBefore(program: Program, start: number): Guard {
  let index = beforeCalls(program, start - 1);
  const text = textAt(program, index);
  if (text === "and" || (text === "&" && textAt(program, index - 1) === "&")) {
    return isNever(program, text === "and" ? index - 1 : index - 2) ? "off" : "conditional";
  }
  if (text === "?") return isNever(program, index - 1) ? "off" : "conditional";
  if (text === "=") index = beforeAssigned(program, index - 1);
  return conditionAt(program, index);
}

/** Words before a bracket that call nothing. */
const NOT_CALLED = /^(?:if|elif|elseif|while|for|switch|catch|and|or|not|return|in)$/;

/** Tokens before something that are looked at for the calls that it is given to: a bound on the work. */
const MAXIMUM_CALLS = 40;

/** The token before the calls of which something is the first argument: before `client.send(` in `client.send(new Command(`. */
function beforeCalls(program: Program, from: number): number {
  let index = from;
  while (index > from - MAXIMUM_CALLS && /^(?:await|\()$/.test(textAt(program, index))) {
    const isCall = textAt(program, index) === "(" && isWord(program, index - 1);
    index--;
    if (!isCall || NOT_CALLED.test(textAt(program, index))) continue;
    while (textAt(program, index - 1) === "." && isWord(program, index - 2)) index -= 2;
    index--;
  }
  return index;
}

/** Tokens of a statement of Ruby that are looked at. */
const MAXIMUM_STATEMENT = 60;

/** Python's `x if condition else y`, Ruby's `x if condition` and `x unless condition`. */
function guardBehind(program: Program, start: number): Guard {
  if (program.language !== "python" && program.language !== "ruby") return undefined;
  let index = start;
  while (index < start + 3 && !isWord(program, index)) index++;
  const end = isWord(program, index) ? chainAt(program, index).end : index;
  if (program.language === "ruby") return modifierBehind(program, end);
  const goesOn = program.parents[end] !== -1 || !startsLine(program, end);
  return goesOn && textAt(program, end) === "if" ? verdictBehind(program, end + 1) : undefined;
}

/** The condition that ends a statement of Ruby. */
function modifierBehind(program: Program, from: number): Guard {
  for (let index = from; index < from + MAXIMUM_STATEMENT && !startsLine(program, index); index++) {
    const text = textAt(program, index);
    if (text === "if") return verdictBehind(program, index + 1);
    if (text === "unless")
      return textAt(program, index + 1) === "true" && endsCondition(program, index + 2) ? "off" : "conditional";
    const partner = program.partners[index] ?? -1;
    if (text === ";" || (partner >= 0 && partner < index)) return undefined;
    index = Math.max(index, partner);
  }
  return undefined;
}

/** The verdict on a condition that begins at a token and stands behind what it guards: `false == x` is no literal. */
const verdictBehind = (program: Program, from: number): Guard =>
  endsCondition(program, from + 1) ? verdict(program, from) : "conditional";

/** Whether nothing of a condition is left at a token. */
const endsCondition = (program: Program, index: number): boolean =>
  index >= program.tokens.length ||
  startsLine(program, index) ||
  /^(?:else|end|[)\]},;])$/.test(textAt(program, index));

/** The token before a name that is assigned to. */
function beforeAssigned(program: Program, name: number): number {
  let index = name;
  while (index > name - 10 && /^[\w.$]+$/.test(textAt(program, index)) && textAt(program, index) !== "if") index--;
  return index;
}

/** Whether the token at an index is a literal that is never true, and nothing before it turns that round. */
function isNever(program: Program, index: number): boolean {
  const before = textAt(program, index - 1);
  const isCompared = before === "=" && /^[=!<>]$/.test(textAt(program, index - 2));
  return NEVER.test(literalOf(program, index)) && !isCompared && !/^(?:[!<>+\-*/%|^~]|not|is|in|or)$/.test(before);
}

const NEVER = /^(?:false|False|0)$/;
/** A word as it is written, and a number where zero is not true as it is in Ruby; else "". */
function literalOf({ tokens, language }: Program, index: number): string {
  const { kind, text } = tokens[index] ?? {};
  return kind === "word" || (kind === "number" && language !== "ruby") ? (text ?? "") : "";
}

/** The guard that ends at a token: the parentheses of an `if`, or without them (Go, Rust), or `else`. */
function conditionAt(program: Program, end: number): Guard {
  if (textAt(program, end) === "else") return "conditional";
  if (textAt(program, end) === ")") {
    const open = program.partners[end] ?? -1;
    if (open < 0 || !/^(?:if|while|elseif)$/.test(textAt(program, open - 1))) return undefined;
    return end === open + 2 ? verdict(program, end - 1) : isEntry(program, open, end) ? undefined : "conditional";
  }
  return textAt(program, end - 1) === "if" ? verdict(program, end) : undefined;
}

const verdict = (program: Program, index: number): Guard =>
  NEVER.test(literalOf(program, index)) ? "off" : "conditional";

/** Whether a condition only asks if the file is run as a program. */
function isEntry(program: Program, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 12); index++) {
    if (/^(?:__name__|main|meta)$/.test(textAt(program, index))) return true;
  }
  return false;
}

/** Blocks within blocks that are looked at. */
const MAXIMUM_DEPTH = 40;
/** Tokens of a condition without parentheses. */
const MAXIMUM_CONDITION = 30;

function guardAround(program: Program, start: number): Guard {
  let found: Guard;
  let brace = program.blocks[start] ?? -1;
  for (let depth = 0; brace >= 0 && depth < MAXIMUM_DEPTH; depth++) {
    const guard = conditionAt(program, brace - 1) ?? bareCondition(program, brace);
    if (guard === "off") return guard;
    found ??= guard;
    brace = program.blocks[brace] ?? -1;
  }
  return found;
}

/** Go's and Rust's `if a == b {`. */
function bareCondition(program: Program, brace: number): Guard {
  if (program.language !== "go" && program.language !== "rust") return undefined;
  for (let index = brace - 1; index > brace - MAXIMUM_CONDITION; index--) {
    const text = textAt(program, index);
    if (text === "if") return "conditional";
    if (/^[{};]$/.test(text) || text === "func" || text === "fn") return undefined;
  }
  return undefined;
}

/** The guard of each token of a Python program, by indentation. */
const pythonGuards = onceFor(readPythonGuards);

function readPythonGuards(program: Program): (index: number) => Guard {
  const blocks = blocksOf<Guard>(program, (index, outer) => {
    const own = pythonCondition(program, index);
    return own !== undefined && outer === "off" ? outer : own;
  });
  return (index) => blocks(index)?.sort;
}

function pythonCondition(program: Program, index: number): Guard {
  const text = textAt(program, index);
  if (text === "else" || text === "elif") return "conditional";
  if (text !== "if") return undefined;
  if (textAt(program, index + 2) === ":") return verdict(program, index + 1);
  return isEntry(program, index, index + 12) ? undefined : "conditional";
}
