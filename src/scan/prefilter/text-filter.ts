import type { SecretRule } from "../../core.ts";
import { passesText } from "../prefilter.ts";
import { literalSource } from "./pattern.ts";

/** Which of some rules could see something in a text, as far as their anchors' literals tell; what they say of paths is left out. */
export type TextFilter = (text: string) => (rule: SecretRule) => boolean;

/** A filter that searches a text once for the literals of all rules. Those of the other rules' anchors are asked one by one. */
export function createTextFilter(rules: readonly SecretRule[]): TextFilter {
  const owners = new Map<string, SecretRule[]>();
  for (const rule of rules) {
    for (const literal of "literals" in rule.anchor ? rule.anchor.literals : []) {
      owners.set(literal, [...(owners.get(literal) ?? []), rule]);
    }
  }
  const literals = [...owners.keys()].sort((left, right) => right.length - left.length);
  const any = alternatives(literals);
  // Without consuming anything, for a literal may begin within another one.
  const each = new RegExp(`(?=(${any.source}))`, "g");
  // Of those that begin at one place, only the longest matches.
  const rulesOf = new Map(
    literals.map((literal) => [
      literal,
      literals.filter((other) => literal.startsWith(other)).flatMap((other) => owners.get(other) ?? []),
    ]),
  );
  return (text) => {
    const seen = new Set<SecretRule>();
    const first = literals.length === 0 ? -1 : text.search(any);
    if (first >= 0) {
      each.lastIndex = first;
      for (const [, literal = ""] of text.matchAll(each)) for (const rule of rulesOf.get(literal) ?? []) seen.add(rule);
    }
    return (rule) => ("literals" in rule.anchor ? seen.has(rule) : passesText(rule.anchor, text));
  };
}

const alternatives = (literals: readonly string[]): RegExp => new RegExp(literals.map(literalSource).join("|"));
