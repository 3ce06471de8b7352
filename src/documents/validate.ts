import type { core, ZodMiniType } from "zod/mini";
import type { Located, Node, Problem } from "../core.ts";
import { entriesOf, headOf, itemsOf, valueAt } from "./nodes.ts";

/** The rules that the problems go to: one for a key that the schema does not know, one for everything else. */
export interface ValidationRules {
  readonly unknownKey: string;
  readonly invalid: string;
}

/** What a schema makes of a document: its data where nothing is wrong, else what is. */
export interface Validated<Data> {
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Holds a document against a zod schema. One problem for each thing that is wrong, at the key or value that is wrong (or at the
 * map that lacks it): `found` is what is written ("" where something is missing), `expected` the known keys, or one line that
 * says what belongs there.
 */
export function validate<Data>(schema: ZodMiniType<Data>, root: Node, rules: ValidationRules): Validated<Data> {
  // Without compiling a parser for each schema: that costs a run more than its few documents give back.
  const result = schema.safeParse(plain(root), { jitless: true });
  const problems = (result.error?.issues ?? []).flatMap((issue) => [...problemsOf(issue, schema, root, rules)]);
  const reported = new Set(problems.map(({ at }) => at.start));
  for (const { at } of prototypeKeys(root)) {
    if (!reported.has(at.start)) problems.push({ rule: rules.unknownKey, at, found: "__proto__", expected: [] });
  }
  return { data: problems.length === 0 ? result.data : undefined, problems };
}

/** Keys that zod's records pass over without a word, since they would replace the prototype of its result. */
function* prototypeKeys(node: Node): Iterable<Located<string>> {
  for (const { key, value } of entriesOf(node)) {
    if (key.value === "__proto__") yield key;
    yield* prototypeKeys(value);
  }
  for (const item of itemsOf(node)) yield* prototypeKeys(item);
}

/** A node as the plain value that a schema judges. Values that need evaluation, and tagged ones, count as their text. */
export function plain(node: Node): unknown {
  if (node.type === "list") return node.items.map(plain);
  if (node.type === "map")
    return Object.fromEntries(node.entries.map((entry) => [entry.key.value, plain(entry.value)]));
  return node.type === "computed" || node.tag !== undefined ? node.written : node.value;
}

function* problemsOf(
  issue: core.$ZodIssue,
  schema: ZodMiniType,
  root: Node,
  rules: ValidationRules,
): Iterable<Problem> {
  const place = follow(root, issue.path);
  if (issue.code === "unrecognized_keys") {
    const expected = keysAt(schema, issue.path);
    for (const key of issue.keys)
      yield { rule: rules.unknownKey, at: keyOf(place.node, key)?.at ?? place.node.at, found: key, expected };
    return;
  }
  if (issue.code === "invalid_key") {
    const name = String(issue.path.at(-1));
    const at = keyOf(follow(root, issue.path.slice(0, -1)).node, name)?.at ?? headOf(place.node);
    yield { rule: rules.invalid, at, found: name, expected: issue.issues.slice(0, 1).map(({ message }) => message) };
    return;
  }
  const found = place.missing === undefined ? writtenOf(place.node) : "";
  const expected = place.missing === undefined ? [issue.message] : [`${place.missing}: ${issue.message}`];
  yield { rule: rules.invalid, at: place.missing === undefined ? place.node.at : headOf(place.node), found, expected };
}

/** The node at a path, or the nearest one that exists and the name of what it lacks. */
function follow(root: Node, path: readonly PropertyKey[]): { readonly node: Node; readonly missing?: string } {
  let node = root;
  for (const step of path) {
    const next = typeof step === "number" ? itemsOf(node)[step] : valueAt(node, String(step));
    if (!next) return { node, missing: String(step) };
    node = next;
  }
  return { node };
}

const keyOf = (node: Node, key: string): Located<string> | undefined =>
  entriesOf(node).findLast((entry) => entry.key.value === key)?.key;

const writtenOf = (node: Node): string => node.at.source.text.slice(node.at.start, node.at.end);

function keysAt(schema: ZodMiniType, path: readonly PropertyKey[]): readonly string[] {
  let current: core.$ZodType | undefined = schema;
  for (const step of path) current = child(unwrapped(current), step);
  const definition = unwrapped(current)?._zod.def;
  return definition && isObject(definition) ? Object.keys(definition.shape) : [];
}

function child(schema: core.$ZodType | undefined, step: PropertyKey): core.$ZodType | undefined {
  const definition = schema?._zod.def;
  if (!definition) return undefined;
  if (isObject(definition)) return definition.shape[String(step)];
  if (definition.type === "array") return (definition as core.$ZodArrayDef).element;
  return definition.type === "record" ? (definition as core.$ZodRecordDef).valueType : undefined;
}

function unwrapped(schema: core.$ZodType | undefined): core.$ZodType | undefined {
  const definition = schema?._zod.def;
  return definition && "innerType" in definition ? unwrapped(definition.innerType as core.$ZodType) : schema;
}

const isObject = (definition: core.$ZodTypeDef): definition is core.$ZodObjectDef => definition.type === "object";
