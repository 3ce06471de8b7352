import type { Gate, Located, Node, Problem } from "../core.ts";
import { entriesOf, itemsOf, textOf, valueAt } from "../documents/nodes.ts";
import { nearest } from "../errors.ts";

/**
 * Rules that a policy can neither lower nor switch off. `near-miss-group` stands in for `unknown-group`, so that silencing
 * it would silence a group that does not exist.
 */
export const FIXED_RULES: readonly string[] = ["aws-scim-token", "unknown-group", "near-miss-group"];

/**
 * What a schema cannot say of a policy or baseline: rules that do not exist, rules that may not be lowered, and waivers that
 * would accept more than one named thing, or seem to.
 */
export function* policyConflicts(
  root: Node,
  rules: ReadonlyMap<string, Gate>,
  only?: "fingerprint",
): Iterable<Problem> {
  for (const { key, value } of entriesOf(valueAt(root, "rules"))) {
    yield* unknownRule(key, rules);
    if (FIXED_RULES.includes(key.value) && textOf(value)?.value !== "error") {
      yield {
        rule: "invalid-policy",
        at: value.at,
        found: textOf(value)?.value ?? "",
        expected: [`FIXED_RULE ${key.value}`],
      };
    }
  }
  for (const waiver of itemsOf(valueAt(root, "waivers"))) yield* waiverConflicts(waiver, rules, only);
}

function* waiverConflicts(waiver: Node, rules: ReadonlyMap<string, Gate>, only?: "fingerprint"): Iterable<Problem> {
  const rule = textOf(valueAt(waiver, "rule"));
  if (!rule) return;
  yield* unknownRule(rule, rules);
  const allowed = only ? [only] : waivedBy(rule.value, rules.get(rule.value));
  for (const key of ["path", "subject", "fingerprint"]) {
    const entry = entriesOf(waiver).find((candidate) => candidate.key.value === key);
    if (!entry) continue;
    if (!allowed.includes(key)) {
      yield { rule: "invalid-policy", at: entry.key.at, found: key, expected: [`WAIVED_BY ${allowed.join(" or ")}`] };
    } else if (key === "subject") yield* globInSubject(entry.value);
  }
}

/** A subject is compared as it is, so that a glob would accept nothing and look as if it did. */
function* globInSubject(value: Node): Iterable<Problem> {
  const subject = textOf(value);
  if (!subject?.value.includes("*")) return;
  yield { rule: "invalid-policy", at: subject.at, found: subject.value, expected: ["GLOB_SUBJECT"] };
}

/** Secrets are accepted one by one; IAM users by name, since a path would let in the next one; policy findings never. */
function waivedBy(rule: string, gate: Gate | undefined): readonly string[] {
  if (gate === "policy") return [];
  if (rule === "aws-scim-token" || gate === "secrets") return ["fingerprint"];
  return gate === "iam-users" ? ["subject", "fingerprint"] : ["path", "subject", "fingerprint"];
}

function* unknownRule(rule: Located<string>, rules: ReadonlyMap<string, Gate>): Iterable<Problem> {
  if (rules.has(rule.value)) return;
  const near = nearest(rule.value, rules.keys());
  yield { rule: "invalid-policy", at: rule.at, found: rule.value, expected: ["UNKNOWN_RULE", ...(near ? [near] : [])] };
}
