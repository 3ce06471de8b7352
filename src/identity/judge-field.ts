import type { ZodMiniType } from "zod/mini";
import type { Flaw, Located, Node, OpenStyle, Problem } from "../core.ts";
import { isSurelyOneValue, readingsOf } from "../documents/ambiguity.ts";
import { entriesOf, itemsOf } from "../documents/nodes.ts";
import { validate } from "../documents/validate.ts";

/** The rules to which the problems of identity files go. */
export const FIELD_RULES = { unknownKey: "unknown-field", invalid: "invalid-field", ambiguous: "ambiguous-scalar" };

/**
 * What is wrong with one value of a field, by a schema of fields.ts: problems of `invalid-field`, as for a native file. For readers
 * of other formats; where they have the node of a YAML file and not only its text, judgeNode says more.
 */
export function judgeText(schema: ZodMiniType, { value, at }: Located<string>): readonly Problem[] {
  const written = at.source.text.slice(at.start, at.end);
  return judgeNode(schema, { type: "scalar", value, written, at });
}

/** What is wrong with a node, by a schema of fields.ts: problems of `invalid-field`, `unknown-field` and `ambiguous-scalar`. */
export const judgeNode = (schema: ZodMiniType, node: Node): readonly Problem[] =>
  validate(schema, node, FIELD_RULES).problems;

/**
 * The scalars and keys of inline policies that parsers disagree about: an unquoted `Version: 2012-10-17` above all. Numbers and
 * booleans that are the same to every parser are sound JSON, and whether they are sound policy is not asked here.
 */
export function openPolicyScalars(policies: readonly Node[]): readonly Problem[] {
  const seen = new Set<Node>();
  return policies.flatMap((policy) => [...scalarsBelow(policy, seen)]);
}

function* scalarsBelow(node: Node, seen: Set<Node>): Iterable<Problem> {
  if (seen.has(node)) return;
  seen.add(node);
  for (const item of itemsOf(node)) yield* scalarsBelow(item, seen);
  for (const { key, value, open } of entriesOf(node)) {
    if (open) yield* disputed(key, open);
    yield* scalarsBelow(value, seen);
  }
  if (node.type !== "scalar" || !node.open || node.written === "") return;
  yield* disputed({ value: typeof node.value === "string" ? node.value : node.written, at: node.at }, node.open);
}

// Whether `yes` means the text or the truth, only its author knows.
const hasTwoMeanings = (text: string): boolean =>
  Object.values(readingsOf(text)).some(({ kind }) => kind === "boolean" || kind === "null");

function* disputed({ value, at }: Located<string>, open: OpenStyle): Iterable<Problem> {
  if (isSurelyOneValue(value, open)) return;
  const flaw: Flaw = { open, ...(hasTwoMeanings(value) ? {} : { meant: value }) };
  yield { rule: FIELD_RULES.ambiguous, at, found: value, flaw };
}
