import type { Chain } from "./chains.ts";
import { isWord, type Program, textAt } from "./program.ts";

/**
 * The token of the name to which a chain is assigned; -1 for none: `a = chain`, `a := chain`, `a: T = chain`, `a = b or chain`, `a, b
 * = other, chain`, `chain as a`, and the key of an object or struct, `{ a: chain }`.
 */
export function assignedTo(program: Program, { start, end }: Chain): number {
  if (program.language === "python" && textAt(program, end) === "as" && isWord(program, end + 1)) return end + 1;
  if (!LEADS.has(textAt(program, start - 1))) return -1;
  let index = beforeAlternative(program, start - 1);
  while (PASSED_OVER.has(textAt(program, index))) index--;
  if (textAt(program, index) === ",") return nameInTuple(program, index);
  if (isKeyOf(program, index)) return index - 1;
  if (textAt(program, index) !== "=" || "=!<>+-*/".includes(textAt(program, index - 1) || " ")) return -1;
  return namesBefore(program, index)[0] ?? -1;
}

const PASSED_OVER: ReadonlySet<string> = new Set(["await", "yield", "&", "("]);
/** What may stand between a name and the chain that is assigned to it. */
const LEADS: ReadonlySet<string> = new Set([...PASSED_OVER, "=", ",", ":", "|", "?", "or"]);

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

/** Whether the colon at an index follows the key of an object of JavaScript or a struct of Go. */
const isKeyOf = (program: Program, colon: number): boolean =>
  textAt(program, colon) === ":" &&
  /^(?:javascript|go)$/.test(program.language) &&
  isWord(program, colon - 1) &&
  "{,".includes(textAt(program, colon - 2) || " ") &&
  textAt(program, program.parents[colon] ?? -1) === "{";

/** Languages in which `a, b = c, d` assigns to several names. */
const HAS_TUPLES = /^(?:python|go|ruby)$/;

/** The names before an equals sign: several only where the language has tuples. */
function namesBefore(program: Program, equals: number): readonly number[] {
  let index = equals - 1;
  // `:=`, `||=`, `??=`
  while (/^[:|?]$/.test(textAt(program, index))) index--;
  const last = nameOfTyped(program, index);
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
