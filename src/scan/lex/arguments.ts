import { onceFor, onceForText } from "../../once.ts";
import { countBefore } from "../../sorted.ts";
import type { Chain } from "./chains.ts";
import { isWord, type Program, textAt } from "./program.ts";
import { afterSeparator } from "./separators.ts";

/** The tokens of a call's arguments, without its brackets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Tokens that are taken for arguments where their bracket is not closed: each such bracket is asked anew. */
const UNCLOSED = 60;

/** What stands in the bracket that opens at an index. */
export function rangeOf(program: Program, open: number): Range {
  const close = program.partners[open] ?? -1;
  return { from: open + 1, to: close < 0 ? Math.min(program.tokens.length, open + UNCLOSED) : close };
}

/** A name without case and underscores, so that `user_name`, `userName` and `UserName` are one. */
export const folded = (name: string): string => name.replaceAll("_", "").toLowerCase();

/** Brackets within brackets that are looked into. */
const MAXIMUM_DEPTH = 4;

/**
 * The tokens that follow a call's own keys of a (folded) name: of keyword arguments, of an object, struct or builder that is one of the
 * arguments, but not of the values of other keys. What follows is the value.
 */
export function* valuesOf(program: Program, { from, to }: Range, key: string): Iterable<number> {
  let depth = 0;
  for (let index = from; index < to; index++) {
    const partner = program.partners[index] ?? -1;
    if (isKey(program, index, key)) yield valueAfter(program, index);
    if (partner < 0) continue;
    const skips = partner > index && (isValue(program, index) || depth >= MAXIMUM_DEPTH);
    if (skips) index = partner;
    else depth += partner > index ? 1 : -1;
  }
}

/** The token after a key and its mark. */
const valueAfter = (program: Program, key: number): number =>
  textAt(program, key + 1) === "=" && textAt(program, key + 2) === ">" ? key + 3 : key + 2;

/** The values of every key of a (folded) name, at any depth. */
export function* valuesWithin(program: Program, { from, to }: Range, key: string): Iterable<number> {
  const keys = keysOf(program)(key);
  let next = countBefore(keys, (at) => at < from);
  for (let at = keys[next]; at !== undefined && at < to; at = keys[++next]) yield valueAfter(program, at);
}

/** The tokens that are a key of a (folded) name, in order: looked for once, since ranges that stand in one another all ask. */
const keysOf = onceFor((program: Program) =>
  onceForText((key): readonly number[] => [...program.tokens.keys()].filter((index) => isKey(program, index, key))),
);

/** Whether the bracket at an index is the value of a key. */
const isValue = (program: Program, index: number): boolean => {
  const before = textAt(program, index - 1);
  return before === ":" || before === "=" || (before === ">" && textAt(program, index - 2) === "=");
};

function isKey(program: Program, index: number, key: string): boolean {
  const token = program.tokens[index];
  const name = token?.kind === "word" ? token.text : token?.value;
  if (name === undefined || folded(name) !== key) return false;
  const mark = textAt(program, index + 1);
  const equals = mark === "=" && textAt(program, index + 2) !== "=";
  return mark === ":" || equals || (mark === "(" && textAt(program, index - 1) === ".");
}

/** The string that is written out at an index as a whole value, or as the one argument of a wrapper such as `aws.String("x")`. */
export function literalAt(program: Program, index: number): string | undefined {
  const at = unwrapped(program, index, /[sS]tring(?:Ptr)?$|^(?:of|Some|into|[pP]tr|To|ToPtr)$/);
  const token = program.tokens[at];
  const value = token?.kind === "string" ? token.value : undefined;
  return value !== undefined && endsValue(program, at + 1) ? value : undefined;
}

/** The number that is written out at an index as a whole value, or as the one argument of a wrapper such as `jsii.Number(0)`. */
export function numberAt(program: Program, index: number): number | undefined {
  const at = unwrapped(program, index, /^(?:Number|Float64|Int|valueOf|of)$/);
  const { kind, text = "" } = program.tokens[at] ?? {};
  return kind === "number" && /^\d+$/.test(text) && endsValue(program, at + 1) ? Number(text) : undefined;
}

/** The token of the argument of a wrapper whose name matches, at an index; the index itself where no name stands there; -1 for another. */
function unwrapped(program: Program, index: number, wrapper: RegExp): number {
  if (!isWord(program, index)) return index;
  let at = index + 1;
  for (let next = afterSeparator(program, at); next >= 0; next = afterSeparator(program, at)) at = next + 1;
  return textAt(program, at) === "(" && wrapper.test(textAt(program, at - 1)) ? at + 1 : -1;
}

/** Whether a value ends before the token at an index: nothing is added to it, taken from it or formatted into it. */
function endsValue({ tokens, view }: Program, index: number): boolean {
  const token = tokens[index];
  if (!token || (token.kind === "sign" && ",)}];".includes(token.text))) return true;
  return token.kind === "word" && view.text.slice(tokens[index - 1]?.end ?? 0, token.start).includes("\n");
}

/** The tokens with which the arguments of the call that opens at a token begin, in order. */
export function argumentsOf(program: Program, open: number): readonly number[] {
  const { from, to } = rangeOf(program, open);
  const begins = from < to ? [from] : [];
  for (let index = from; index < to; index++) {
    if (textAt(program, index) === ",") begins.push(index + 1);
    // What stands in brackets of its own is passed over at once: calls may stand in one another thousands deep.
    index = Math.max(index, program.partners[index] ?? -1);
  }
  return begins.filter((index) => index < to);
}

/** The literal value of the first key of one of these (folded) names; undefined where none has one. */
export function literalArgument(program: Program, range: Range, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    for (const value of valuesOf(program, range, key)) {
      const literal = literalAt(program, value);
      if (literal !== undefined) return literal;
    }
  }
  return undefined;
}

/** Whether a key is there with anything but an empty list. */
export function hasArgument(program: Program, range: Range, key: string): boolean {
  for (const value of valuesOf(program, range, key)) if (!isEmptyList(program, value)) return true;
  return false;
}

/** `[]`, and Go's `[]string{}`. */
function isEmptyList(program: Program, index: number): boolean {
  if (textAt(program, index) !== "[" || textAt(program, index + 1) !== "]") return false;
  let brace = index + 2;
  while (isWord(program, brace) || /^[*.]$/.test(textAt(program, brace))) brace++;
  return brace === index + 2 || (textAt(program, brace) === "{" && textAt(program, brace + 1) === "}");
}

/** The same for a call and the builder's calls that follow it: `create(this, "x").userName("ci").build()`. */
export function literalOfCall(
  program: Program,
  chain: Chain,
  first: number,
  keys: readonly string[],
): string | undefined {
  const { open } = chain.steps[first] ?? { open: -1 };
  const own = open < 0 ? undefined : literalArgument(program, rangeOf(program, open), keys);
  if (own !== undefined) return own;
  for (const step of chain.steps.slice(first + 1)) {
    if (step.open >= 0 && keys.includes(folded(step.names.at(-1) ?? ""))) return literalAt(program, step.open + 1);
  }
  return undefined;
}

/** The first argument that is a string, which names a construct in its tree. */
export function firstString(program: Program, open: number): string | undefined {
  const { from, to } = rangeOf(program, open);
  for (let index = from; index < Math.min(to, from + 40); index++) {
    const around = program.parents[index] ?? -1;
    const wrapped = program.parents[around] === open && textAt(program, around) === "(";
    if (around !== open && !wrapped) continue;
    const token = program.tokens[index];
    const isName = textAt(program, index - 1) === "=" || textAt(program, index - 1) === ":";
    if (token?.kind === "string" && token.value !== undefined && !isName) return token.value;
  }
  return undefined;
}
