import { folded, numberAt, rangeOf, valuesOf } from "../../lex/arguments.ts";
import type { Call } from "../../lex/calls.ts";
import { type Program, textAt } from "../../lex/program.ts";
import type { Construct } from "./constructs.ts";

/**
 * A construct that stands for a resource of Terraform, by its meta-arguments: with a literal `count` of 0, or `for_each` over nothing,
 * there is none; any other that is no number makes it conditional. Source: documentation of CDK for Terraform, "Resources".
 */
export function counted(construct: Construct | undefined, call: Call, program: Program): Construct | undefined {
  if (!construct) return undefined;
  const counts = valuesOfCall(program, call, "count").map((value) => numberAt(program, value));
  const collections = valuesOfCall(program, call, "foreach").map((value) => isEmptyAt(program, value));
  if (counts.includes(0) || collections.includes(true)) return undefined;
  const isOpen = collections.length > 0 || counts.includes(undefined);
  return isOpen ? { ...construct, confidence: "conditional" } : construct;
}

/** The values of a (folded) argument of a call, and of the builder's call of that name after it. */
function valuesOfCall(program: Program, { chain, open }: Call, key: string): readonly number[] {
  const built = chain.steps.slice(1).filter(({ names, open: at }) => at >= 0 && folded(names.at(-1) ?? "") === key);
  return [...valuesOf(program, rangeOf(program, open), key), ...built.map(({ open: at }) => at + 1)];
}

const isEmptyAt = (program: Program, index: number): boolean =>
  /^[[{]$/.test(textAt(program, index)) && program.partners[index] === index + 1;
