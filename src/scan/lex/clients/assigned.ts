import type { Chain } from "../chains.ts";
import { keyBefore, keyOfElement } from "../keys.ts";
import { isWord, type Program, textAt } from "../program.ts";

/**
 * The token of the name to which a chain is assigned; -1 for none: `a = chain`, `a := chain`, `a: T = chain`, `a = b or chain`, `a, b
 * = other, chain`, `chain as a`, the key of an object, struct or collection, `{ a: chain }`, and of an element, `m["a"] = chain`.
 */
export function assignedTo(program: Program, { start, end }: Chain): number {
  if (program.language === "python" && textAt(program, end) === "as" && isWord(program, end + 1)) return end + 1;
  if (!LEADS.has(textAt(program, start - 1))) return -1;
  let index = beforeAlternative(program, start - 1);
  while (PASSED_OVER.has(textAt(program, index))) index--;
  if (textAt(program, index) === ",") return nameInTuple(program, index);
  const key = keyOf(program, index);
  if (key >= 0) return key;
  if (textAt(program, index) !== "=" || "=!<>+-*/".includes(textAt(program, index - 1) || " ")) return -1;
  return namesBefore(program, index)[0] ?? -1;
}

const PASSED_OVER: ReadonlySet<string> = new Set(["await", "yield", "&", "("]);
/** What may stand between a name and the chain that is assigned to it. */
const LEADS: ReadonlySet<string> = new Set([...PASSED_OVER, "=", ",", ":", "|", "?", "or", ">"]);

/** Past `a or` and `a ??`, which the chain only stands in for. */
function beforeAlternative(program: Program, index: number): number {
  const text = textAt(program, index);
  const isTwice = (text === "|" || text === "?") && textAt(program, index - 1) === text;
  if (!isTwice && !(text === "or" && program.language === "python")) return index;
  let before = isTwice ? index - 2 : index - 1;
  // `a ||= chain` has no value before it.
  while (before > index - 10 && (isWord(program, before) || textAt(program, before) === ".")) before--;
  return before;
}

/** The brackets around keys and their values, by the mark between these. */
const COLLECTIONS: ReadonlyMap<string, Readonly<Partial<Record<Program["language"], string>>>> = new Map([
  [":", { javascript: "{", go: "{", python: "{", ruby: "{(" }],
  [">", { php: "[(", ruby: "{(" }],
]);

/**
 * The key before the mark that ends at an index, where this gives an element of a collection or a member of an object its value; else -1.
 */
function keyOf(program: Program, index: number): number {
  const mark = textAt(program, index);
  const brackets = COLLECTIONS.get(mark)?.[program.language];
  const around = textAt(program, program.parents[index] ?? -1);
  if (!brackets || around === "" || !brackets.includes(around)) return -1;
  if (mark === ">" && textAt(program, index - 1) !== "=") return -1;
  const key = keyBefore(program, mark === ">" ? index - 1 : index);
  // Python's `{name: value}` has what a variable holds as its key.
  return program.language === "python" && isWord(program, key) ? -1 : key;
}

/** Languages in which `a, b = c, d` assigns to several names. */
const HAS_TUPLES = /^(?:python|go|ruby)$/;

/** The names before an equals sign: several only where the language has tuples. */
function namesBefore(program: Program, equals: number): readonly number[] {
  let index = equals - 1;
  // `:=`, `||=`, `??=`
  while (/^[:|?]$/.test(textAt(program, index))) index--;
  const last = elementOrName(program, index);
  const names = [last];
  const isArgument = "([".includes(textAt(program, program.parents[equals] ?? -1) || " ");
  if (last !== index || isArgument || !HAS_TUPLES.test(program.language)) return names;
  for (
    let at = last;
    textAt(program, at - 1) === "," && isWord(program, at - 2) && names.length < MAXIMUM_NAMES;
    at -= 2
  ) {
    names.unshift(at - 2);
  }
  return names;
}

/** The key of the element, or the name, that ends at an index. */
const elementOrName = (program: Program, index: number): number =>
  textAt(program, index) === "]" ? keyOfElement(program, program.partners[index] ?? -1) : nameOfTyped(program, index);

const MAXIMUM_NAMES = 10;
const MAXIMUM_TOKENS = 60;

/** The name to which the value after a comma is assigned. */
function nameInTuple(program: Program, comma: number): number {
  if (!HAS_TUPLES.test(program.language)) return -1;
  let position = 1;
  for (let index = comma - 1; index > Math.max(0, comma - MAXIMUM_TOKENS); index--) {
    const text = textAt(program, index);
    if (text === "=") return namesBefore(program, index)[position] ?? -1;
    if (text === ",") position++;
    const partner = program.partners[index] ?? -1;
    if (partner > index) return -1;
    if (partner >= 0) index = partner;
  }
  return -1;
}

/** The name of `name: T =`, whose type ends at an index; else what stands there. */
function nameOfTyped(program: Program, index: number): number {
  for (let at = index; at > index - 8 && at > 0; at--) {
    if (textAt(program, at - 1) === ":" && isWord(program, at - 2) && textAt(program, at - 2) !== "case") {
      return isAnnotation(program, at - 1) ? at - 2 : index;
    }
    if (!isWord(program, at) && !".[]<>|&".includes(textAt(program, at))) break;
  }
  return isWord(program, index) ? index : -1;
}

/** Whether what follows a colon is a type: never in the next line of a Python program, where a block begins. */
function isAnnotation({ language, tokens, view }: Program, colon: number): boolean {
  if (language !== "python") return language === "javascript" || language === "rust";
  return !view.text.slice(tokens[colon]?.end, tokens[colon + 1]?.start).includes("\n");
}
