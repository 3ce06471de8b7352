import type { Located, Node } from "../core.ts";
import { ALL_OPERATORS, OPERATORS, type OperandType } from "./elements.ts";
import { type Pointed, type PolicyProblem, problemOf, wrongType } from "./problems.ts";
import { valuesOf } from "./values.ts";

/** What is wrong with a `Condition`: operators, their keys, and the values of these. */
export function* conditionProblems({ node, pointer }: Pointed): Iterable<PolicyProblem> {
  if (node.type === "computed") return;
  if (node.type !== "map") {
    yield wrongType({ node, pointer }, "a map");
    return;
  }
  if (node.entries.length === 0) yield problemOf("EMPTY", { at: node.at, pointer }, "a map");
  for (const { key, value } of node.entries) {
    const at = `${pointer}.${key.value}`;
    if (!ALL_OPERATORS.has(key.value)) yield unknownOperator(key, at);
    yield* comparisonProblems({ node: value, pointer: at }, key.value);
  }
}

const unknownOperator = ({ value, at }: Located<string>, pointer: string): PolicyProblem =>
  problemOf("UNKNOWN_OPERATOR", { at, pointer }, value, { expected: OPERATOR_NAMES });

const OPERATOR_NAMES: readonly string[] = [...OPERATORS.keys()];

// IAM user guide, "IAM JSON policy elements: Condition": a key is a prefix (a service, `aws`, the host of a provider), a colon and a name.
const CONDITION_KEY = /^[^\s:]+:\S/;

function* comparisonProblems({ node, pointer }: Pointed, operator: string): Iterable<PolicyProblem> {
  if (node.type === "computed") return;
  if (node.type !== "map") {
    yield wrongType({ node, pointer }, "a map");
    return;
  }
  if (node.entries.length === 0) yield problemOf("EMPTY", { at: node.at, pointer }, "a map");
  // The names of condition keys are not case-sensitive.
  const known = new Map<string, Located<string>>();
  for (const { key, value } of node.entries) {
    const at = `${pointer}.${key.value}`;
    const first = known.get(key.value.toLowerCase());
    if (!first) known.set(key.value.toLowerCase(), key);
    else if (first.value !== key.value)
      yield problemOf("DUPLICATE_CONDITION_KEY", { at: key.at, pointer: at }, key.value, {
        expected: [first.value],
        related: first.at,
      });
    if (!CONDITION_KEY.test(key.value))
      yield problemOf("INVALID_CONDITION_KEY", { at: key.at, pointer: at }, key.value);
    yield* operandProblems({ node: value, pointer: at }, operator);
  }
}

function* operandProblems(element: Pointed, operator: string): Iterable<PolicyProblem> {
  const type = ALL_OPERATORS.get(operator);
  for (const value of valuesOf(element)) {
    if ("code" in value) yield value;
    else if (value.node.type === "computed") continue;
    else if (value.node.type !== "scalar" || value.node.value === null) {
      const list = value.node === element.node ? ["a list of these"] : [];
      yield wrongType(value, "a string", "a number", "a boolean", ...list);
    } else if (type && !OPERAND[type].test(String(value.node.value))) {
      yield problemOf("MISMATCHED_VALUE", { at: value.node.at, pointer: value.pointer }, writtenOf(value.node), {
        expected: [operator],
      });
    }
  }
}

const writtenOf = (node: Node): string => (node.type === "scalar" ? String(node.value) : "");

// A value of another form compares with nothing, so that the condition never holds, or always. Variables stand in strings and ARNs
// alone. IAM user guide, "IAM JSON policy elements: Condition operators"; dates are those of https://www.w3.org/TR/NOTE-datetime.
const OPERAND: Readonly<Record<OperandType, RegExp>> = {
  String: /^/,
  Numeric: /^-?\d+(?:\.\d+)?$/,
  Date: /^(?:\d+|\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?)$/,
  Boolean: /^(?:true|false)$/i,
  Binary: /^[A-Za-z0-9+/]*={0,2}$/,
  IpAddress: /^(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:\/\d{1,3})?)$/,
  Arn: /^(?:\*|arn:|\$\{)/,
};
