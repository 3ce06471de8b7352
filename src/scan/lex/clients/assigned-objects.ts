import { type Range, rangeOf } from "../arguments.ts";
import { isWord, type Program, placesOf, textAt } from "../program.ts";

/** Names in one range, and tokens between a name and what is assigned to it, that are looked at. */
const MAXIMUM_NAMES = 20;
const MAXIMUM_TOKENS = 12;

/**
 * What stands in the objects, or in the arguments of the calls, that the program assigns to the variables which are values in a range:
 * `{ onCreate: call }` with `const call: AwsSdkCall = { … }`.
 */
export function* rangesNamedIn(program: Program, { from, to }: Range): Iterable<Range> {
  const names = new Set<string>();
  for (let index = from; index < to && names.size < MAXIMUM_NAMES; index++) {
    const isValue = isWord(program, index) && /^[:=,{]$/.test(textAt(program, index - 1));
    if (isValue && /^[,)}]$/.test(textAt(program, index + 1))) names.add(textAt(program, index));
  }
  for (const place of placesOf(program, ...names)) {
    const open = bracketAssigned(program, place);
    if (open >= 0 && (open < from || open > to)) yield rangeOf(program, open);
  }
}

/** The bracket of the object or call that is assigned to the name at a token; -1 for none. */
function bracketAssigned(program: Program, name: number): number {
  let index = name + 1;
  const isTyped = textAt(program, index) === ":" && textAt(program, index + 1) !== "=";
  for (const last = index + MAXIMUM_TOKENS; index < last && isTyped && textAt(program, index) !== "="; index++) {
    if (!isWord(program, index) && !/^[:.<>|]$/.test(textAt(program, index))) return -1;
  }
  if (textAt(program, index) === ":") index++;
  if (textAt(program, index) !== "=" || textAt(program, index + 1) === "=") return -1;
  for (let at = index + 1; at < index + MAXIMUM_TOKENS; at++) {
    if (/^[{(]$/.test(textAt(program, at))) return at;
    if (!isWord(program, at) && !/^[.&]$/.test(textAt(program, at))) return -1;
  }
  return -1;
}
