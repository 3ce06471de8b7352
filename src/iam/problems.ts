import type { Node, Problem, Span } from "../core.ts";

/** What can be wrong with a policy; `found` and `expected` of the problem say more. */
export type PolicyCode =
  | "BAD_CHARACTER" // found: the character
  | "WRONG_TYPE" // found: what kind of value it is; expected: what kinds it may be
  | "EMPTY" // found: "a list", "a map"
  | "MISSING_ELEMENT" // expected: one of them
  | "UNKNOWN_ELEMENT" // expected: the known ones
  | "FORBIDDEN_ELEMENT"
  | "BOTH_ELEMENTS" // found: the second of the two; expected: the first
  | "INVALID_VERSION"
  | "MISSING_VERSION"
  | "OLD_VERSION"
  | "INVALID_SID" // expected: what is left of it, where that is free
  | "DUPLICATE_SID"
  | "INVALID_EFFECT"
  | "INVALID_ACTION"
  | "INVALID_RESOURCE" // expected: the part of the ARN that is wrong, if one is
  | "INCOMPLETE_ARN" // expected: what IAM makes of it
  | "UNKNOWN_OPERATOR" // expected: the known ones, without prefix and suffix
  | "INVALID_CONDITION_KEY"
  | "DUPLICATE_CONDITION_KEY" // expected: the first one
  | "MISMATCHED_VALUE"; // expected: the operator

/** One thing that is wrong with a policy, at the node that is wrong. */
export interface PolicyProblem extends Problem {
  readonly rule: "invalid-inline-policy";
  readonly code: PolicyCode;
  /** Where in the policy, in words that survive edits elsewhere: `Statement[ReadLogs].Action`. */
  readonly pointer: string;
}

/** A node and where it is in its policy. */
export interface Pointed {
  readonly node: Node;
  readonly pointer: string;
}

/** A problem of one code; `detail` holds what the code needs. */
export const problemOf = (
  code: PolicyCode,
  { at, pointer }: { readonly at: Span; readonly pointer: string },
  found = "",
  detail: Pick<Problem, "expected" | "related"> = {},
): PolicyProblem => ({ rule: "invalid-inline-policy", code, at, pointer, found, ...detail });

/** The kind of a value, in JSON's words. */
export function kindOf(node: Node): string {
  if (node.type === "list") return "a list";
  if (node.type === "map") return "a map";
  if (node.type === "computed") return "a computed value";
  if (node.value === null) return "null";
  if (typeof node.value === "boolean") return "a boolean";
  return typeof node.value === "number" ? "a number" : "a string";
}

export const wrongType = ({ node, pointer }: Pointed, ...expected: readonly string[]): PolicyProblem =>
  problemOf("WRONG_TYPE", { at: node.at, pointer }, kindOf(node), { expected });
