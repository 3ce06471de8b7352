import { onceFor, onceForText } from "../../../once.ts";
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
  for (const name of names) {
    for (const open of bracketsAssigned(program)(name)) if (open < from || open > to) yield rangeOf(program, open);
  }
}

/** Objects and calls that one variable is given: a bound on the work, as each range that names it is looked into for them. */
const MAXIMUM_OBJECTS = 20;

/** The brackets of the objects and calls that are assigned to a variable; looked up once however many ranges name it. */
const bracketsAssigned = onceFor((program: Program) =>
  onceForText((name): readonly number[] =>
    placesOf(program, name)
      .map((place) => bracketAssigned(program, place))
      .filter((open) => open >= 0)
      .slice(0, MAXIMUM_OBJECTS),
  ),
);

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
