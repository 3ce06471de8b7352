import { itemsOf } from "./pointers.ts";
import { type Pointed, type PolicyProblem, problemOf, wrongType } from "./problems.ts";

/** The single values of an element: the value itself, or the items of its list, which must not be empty. */
export function* valuesOf({ node, pointer }: Pointed): Iterable<Pointed | PolicyProblem> {
  if (node.type !== "list") yield { node, pointer };
  else if (node.items.length === 0) yield problemOf("EMPTY", { at: node.at, pointer }, "a list");
  else yield* itemsOf({ node, pointer });
}

/** Problems of an element that takes a string, or a list of them; `judge` looks at each string. */
export function* stringProblems(
  element: Pointed,
  judge: (value: string, place: Pointed) => Iterable<PolicyProblem>,
): Iterable<PolicyProblem> {
  for (const value of valuesOf(element)) {
    if ("code" in value) yield value;
    else if (value.node.type === "computed") continue;
    else if (value.node.type === "scalar" && typeof value.node.value === "string")
      yield* judge(value.node.value, value);
    else if (value.node === element.node) yield wrongType(value, "a string", "a list of strings");
    else yield wrongType(value, "a string");
  }
}

// IAM user guide, "IAM JSON policy elements: Action": a service prefix, a colon and a name, in which `*` and `?` may stand.
const ACTION = /^(?:\*|\*:\*|[A-Za-z0-9-]+:[A-Za-z0-9_*?-]+)$/;

/** What is wrong with one string of `Action` or `NotAction`. */
export function* actionProblems(value: string, { node, pointer }: Pointed): Iterable<PolicyProblem> {
  if (!ACTION.test(value)) yield problemOf("INVALID_ACTION", { at: node.at, pointer }, value);
}

/** Parts of an ARN. Source: AWS General Reference, "Amazon Resource Names (ARNs)". */
const ARN_PARTS = ["arn", "partition", "service", "region", "account", "resource"] as const;
// Variables may stand in the resource alone, wildcards anywhere but in the service. IAM user guide, "IAM policy elements: Variables
// and tags" and "IAM JSON policy elements: Resource".
const PART: Readonly<Record<(typeof ARN_PARTS)[number], RegExp>> = {
  arn: /^arn$/,
  partition: /^(?:\*|aws(?:-[a-z]+)*)$/,
  service: /^[a-z0-9-]+$/,
  region: /^[a-z0-9*?-]*$/,
  account: /^[A-Za-z0-9*?-]*$/,
  resource: /^.+$/s,
};

/** What is wrong with one string of `Resource` or `NotResource`. */
export function* resourceProblems(value: string, { node, pointer }: Pointed): Iterable<PolicyProblem> {
  if (value === "*") return;
  const place = { at: node.at, pointer };
  const parts = splitArn(value);
  const wrong = ARN_PARTS.find((name, index) => parts[index] !== undefined && !PART[name].test(parts[index]));
  if (wrong !== undefined || parts.length < 3) {
    const expected = wrong === "arn" || wrong === undefined ? [] : [wrong];
    yield problemOf("INVALID_RESOURCE", place, value, { expected });
  } else if (parts.length < ARN_PARTS.length) {
    const completed = [...parts, ...Array<string>(ARN_PARTS.length - parts.length).fill("*")].join(":");
    yield problemOf("INCOMPLETE_ARN", place, value, { expected: [completed] });
  }
}

/** The parts of an ARN: the last one is the resource with all colons in it. */
function splitArn(value: string): readonly string[] {
  const parts = value.split(":", ARN_PARTS.length - 1);
  const taken = parts.join(":").length;
  return taken < value.length ? [...parts, value.slice(taken + 1)] : parts;
}
