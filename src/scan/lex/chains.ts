import { onceFor } from "../../once.ts";
import { keyOfElement, nameAt } from "./keys.ts";
import { isWord, type Program, placesOf, startsLine, textAt } from "./program.ts";
import { afterSeparator, isRoot } from "./separators.ts";

/**
 * Names that follow each other, and the call that ends them: `a.b(` is the first step of `a.b(1).c(2)`, `c(` the second. The first
 * name of `(a or b).c(` is "". The key of an element is a name like any other: `a["b"].c(` is `a.b.c(`.
 */
export interface Step {
  readonly names: readonly string[];
  /** Token of the first name. */
  readonly at: number;
  /** Token of the bracket that opens the call; -1 where nothing is called. */
  readonly open: number;
  /** The token after the names. */
  readonly end: number;
}

/** A chain of names and calls, from its first name on. */
export interface Chain {
  /** Token of the first name, of the `new` or the sign of a Ruby variable before it, or of the bracket around what it is taken from. */
  readonly start: number;
  readonly isNew: boolean;
  readonly steps: readonly [Step, ...Step[]];
  /** The token after it. */
  readonly end: number;
}

/**
 * Every chain of a program, in the order in which they begin, those within the arguments of others too; read once however many
 * dialects ask.
 */
export const chainsIn = onceFor(readChains);

function readChains(program: Program): readonly Chain[] {
  const chains: Chain[] = [];
  for (let index = 0; index < program.tokens.length; index++) {
    if (beginsChain(program, index)) chains.push(chainAt(program, index));
  }
  return chains;
}

const beginsChain = (program: Program, index: number): boolean =>
  isWord(program, index) && !KEYWORDS.has(textAt(program, index)) && !continuesName(program, index);

/** Those chains that begin with `new`. */
export function chainsBehindNew(program: Program): readonly Chain[] {
  const chains: Chain[] = [];
  for (const index of placesOf(program, "new")) {
    if (!beginsChain(program, index + 1)) continue;
    const chain = chainAt(program, index + 1);
    if (chain.isNew) chains.push(chain);
  }
  return chains;
}

// Words before names that are none themselves.
const KEYWORDS = new Set("new await return const let var yield async typeof void delete in of".split(" "));

/** The chain that begins with the name at an index. */
export function chainAt(program: Program, index: number): Chain {
  const root = rootBefore(program, index);
  // Ruby's and Rust's `new` is a method.
  const isNew = textAt(program, root - 1) === "new" && !continuesName(program, root - 1);
  const group = groupBefore(program, index);
  const start = isNew ? root - 1 : group >= 0 ? group : root < index ? root : startOfVariable(program, index);
  const steps: Step[] = [];
  let end = index;
  let from = start;
  while (true) {
    const step = stepAt(program, end);
    steps.push(step);
    end = afterCall(program, step);
    // `(new IAM()).createUser()`: the parentheses change nothing.
    while (textAt(program, end) === ")" && program.partners[end] === from - 1 && !isCalled(program, from - 1)) {
      end++;
      from--;
    }
    const next = afterSeparator(program, end);
    if (next < 0) break;
    end = next;
  }
  const [first = { names: [], at: index, open: -1, end: index }, ...rest] = steps;
  const head = group < 0 ? first : { ...first, names: ["", ...first.names] };
  return { start, isNew, steps: [head, ...rest], end };
}

/** The token of the sign for the root before a name: PHP's backslash, and `::` of Ruby and Rust; the name itself where none is there. */
function rootBefore(program: Program, index: number): number {
  if (textAt(program, index - 1) === "\\") return index - 1;
  return isRoot(program, index - 2) ? index - 2 : index;
}

/** The token at which a variable begins: with Ruby's signs of a field or a global one. */
function startOfVariable(program: Program, index: number): number {
  let start = index;
  while (program.language === "ruby" && /^[@$]$/.test(textAt(program, start - 1))) start--;
  return start;
}

/** The bracket that opens around what the name at an index is taken from, where that is no chain: `(a or b).name`; else -1. */
function groupBefore(program: Program, index: number): number {
  if (textAt(program, index - 1) !== "." || textAt(program, index - 2) !== ")") return -1;
  const open = program.partners[index - 2] ?? -1;
  if (open < 0 || isCalled(program, open)) return -1;
  const inner = textAt(program, open + 1) === "new" ? open + 2 : open + 1;
  const isChain =
    isWord(program, inner) && !KEYWORDS.has(textAt(program, inner)) && chainAt(program, inner).end > index - 2;
  return isChain ? -1 : open;
}

/** Words after which parentheses only group. */
const GROUPING = /^(?:return|await|yield|throw|typeof|void|case|in|of|and|or|not|if|elif|while|else|print|echo)$/;

/** Whether the bracket at an index opens the arguments of a call. */
function isCalled(program: Program, open: number): boolean {
  if (endsStatement(program, open)) return false;
  const before = textAt(program, open - 1);
  if (isWord(program, open - 1)) return !GROUPING.test(before);
  return before === ")" || before === "]" || (before === ">" && textAt(program, open - 2) !== "=");
}

function stepAt(program: Program, index: number): Step {
  const names = [textAt(program, index)];
  let end = index + 1;
  for (let next = nextName(program, end); next >= 0; next = nextName(program, end)) {
    // Ruby's `new` is a call, with brackets or without.
    if (program.language === "ruby" && names.at(-1) === "new") return { names, at: index, open: -1, end };
    names.push(nameAt(program, next));
    end = textAt(program, end) === "[" ? (program.partners[end] ?? next) + 1 : next + 1;
  }
  return { names, at: index, open: callAt(program, end), end };
}

/** The name that goes on at an index: behind a separator, or the key of an element. */
const nextName = (program: Program, index: number): number =>
  textAt(program, index) === "[" && !endsStatement(program, index)
    ? keyOfElement(program, index)
    : afterSeparator(program, index);

/** The token after a step: what its call closes, or what follows the names. */
function afterCall(program: Program, { open, end }: Step): number {
  if (open < 0) return end;
  const close = program.partners[open] ?? -1;
  return close < 0 ? program.tokens.length : close + 1;
}

/** The bracket of a call at an index, type arguments (`<T>`) passed over; -1 where none opens. */
function callAt(program: Program, index: number): number {
  const open = textAt(program, index) === "<" ? afterTypeArguments(program, index) : index;
  return textAt(program, open) === "(" && !endsStatement(program, open) ? open : -1;
}

/** The token after the type arguments that open at an index; -1 where these are none. */
function afterTypeArguments(program: Program, index: number): number {
  let depth = 0;
  for (let at = index; at < index + MAXIMUM_TYPE_ARGUMENTS; at++) {
    const text = textAt(program, at);
    if (text === "<") depth++;
    else if (text === ">") depth--;
    else if (!isWord(program, at) && !".,[]|?".includes(text)) return -1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

const MAXIMUM_TYPE_ARGUMENTS = 40;

/** Whether a statement ends with the line before the token at an index: in Python, within brackets it goes on. */
const endsStatement = (program: Program, index: number): boolean =>
  ENDS_WITH_LINE.test(program.language) &&
  (program.language !== "python" || program.parents[index] === -1) &&
  startsLine(program, index);

const ENDS_WITH_LINE = /^(?:python|ruby|go)$/;

/** Whether the name at an index belongs to what stands before it. (A variadic `...name` does not.) */
function continuesName(program: Program, index: number): boolean {
  const before = textAt(program, index - 1);
  if (before === "\\")
    return isWord(program, index - 2) && !isRoot(program, index - 1) && !KEYWORDS.has(textAt(program, index - 2));
  if (before === ".")
    return textAt(program, index - 2) !== "." && isName(program, index - 2) && groupBefore(program, index) < 0;
  if (before !== "#" && before !== ":" && !(before === ">" && program.language === "php")) return false;
  return textAt(program, index - 2) === SECOND_LAST[before] && !(before === ":" && isRoot(program, index - 2));
}

/** Of `.#`, `->` and `::`, the sign before the last one. */
const SECOND_LAST = { "#": ".", ">": "-", ":": ":" } as const;

/** Whether something ends at an index that a dot can follow. */
function isName(program: Program, index: number): boolean {
  const { kind, text } = program.tokens[index] ?? { kind: "sign", text: "" };
  return kind !== "sign" || ")]}?!&>".includes(text);
}
