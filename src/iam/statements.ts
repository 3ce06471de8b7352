import type { Node, Span } from "../core.ts";
import { headOf, type MapEntry, itemsOf as nodesOf, valueAt } from "../documents/nodes.ts";
import { conditionProblems } from "./conditions.ts";
import { EFFECTS, STATEMENT_ELEMENTS } from "./elements.ts";
import { elementsOf } from "./members.ts";
import { itemsOf, sidOf } from "./pointers.ts";
import { type Pointed, type PolicyProblem, problemOf, wrongType } from "./problems.ts";
import { actionProblems, resourceProblems, stringProblems } from "./values.ts";

/** What is wrong with the `Statement` of a policy: one statement, or a list of at least one. */
export function* statementsProblems({ node, pointer }: Pointed): Iterable<PolicyProblem> {
  if (node.type !== "list") {
    if (node.type === "map") yield* statementProblems({ node, pointer }, new Map());
    else if (node.type !== "computed") yield wrongType({ node, pointer }, "a map", "a list of maps");
    return;
  }
  if (node.items.length === 0) yield problemOf("EMPTY", { at: node.at, pointer }, "a list");
  const sids = firstSids(nodesOf(node));
  for (const statement of itemsOf({ node, pointer })) {
    if (statement.node.type === "map") yield* statementProblems(statement, sids);
    else if (statement.node.type !== "computed") yield wrongType(statement, "a map");
  }
}

type Sids = ReadonlyMap<string, Span>;

/** Where each Sid is first. Empty ones count as none: AWS takes them many times. */
function firstSids(statements: readonly Node[]): Sids {
  const sids = new Map<string, Span>();
  for (const statement of statements) {
    const [sid, value] = [sidOf(statement), valueAt(statement, "Sid")];
    if (sid !== undefined && value && !sids.has(sid)) sids.set(sid, value.at);
  }
  return sids;
}

function* statementProblems({ node, pointer }: Pointed, sids: Sids): Iterable<PolicyProblem> {
  const { elements, problems } = elementsOf({ node, pointer }, STATEMENT_ELEMENTS);
  yield* problems;
  const place = { at: headOf(node), pointer };
  if (!elements.has("Effect")) yield missing(place, "Effect");
  yield* oneOf(elements, ["Action", "NotAction"], place);
  yield* oneOf(elements, ["Resource", "NotResource"], place);
  for (const [name, { value }] of elements) {
    const element = { node: value, pointer: `${pointer}.${name}` };
    if (name === "Sid") yield* sidProblems(element, sids);
    else if (name === "Effect") yield* effectProblems(element);
    else if (name === "Condition") yield* conditionProblems(element);
    else yield* stringProblems(element, name.endsWith("Action") ? actionProblems : resourceProblems);
  }
}

type Position = Pick<PolicyProblem, "at" | "pointer">;

const missing = ({ at, pointer }: Position, name: string, ...others: readonly string[]): PolicyProblem =>
  problemOf("MISSING_ELEMENT", { at, pointer: `${pointer}.${name}` }, "", { expected: [name, ...others] });

function* oneOf(
  elements: ReadonlyMap<string, MapEntry>,
  [name, negated]: readonly [string, string],
  place: Position,
): Iterable<PolicyProblem> {
  const [one, other] = [elements.get(name)?.key, elements.get(negated)?.key];
  if (!one && !other) yield missing(place, name, negated);
  if (!one || !other) return;
  const [first, second] = one.at.start <= other.at.start ? [one, other] : [other, one];
  const at = { at: second.at, pointer: `${place.pointer}.${second.value}` };
  yield problemOf("BOTH_ELEMENTS", at, second.value, { expected: [first.value], related: first.at });
}

function* sidProblems({ node, pointer }: Pointed, sids: Sids): Iterable<PolicyProblem> {
  if (node.type === "computed") return;
  if (node.type !== "scalar" || typeof node.value !== "string") {
    yield wrongType({ node, pointer }, "a string");
    return;
  }
  const place = { at: node.at, pointer };
  const first = sids.get(node.value);
  if (first && first !== node.at) yield problemOf("DUPLICATE_SID", place, node.value, { related: first });
  const stripped = node.value.replace(/[^A-Za-z0-9]/g, "");
  if (stripped === node.value) return;
  yield problemOf("INVALID_SID", place, node.value, {
    expected: stripped === "" || sids.has(stripped) ? [] : [stripped],
  });
}

function* effectProblems({ node, pointer }: Pointed): Iterable<PolicyProblem> {
  if (node.type === "computed") return;
  if (node.type !== "scalar" || typeof node.value !== "string") yield wrongType({ node, pointer }, "a string");
  else if (!EFFECTS.includes(node.value))
    yield problemOf("INVALID_EFFECT", { at: node.at, pointer }, node.value, { expected: EFFECTS });
}
