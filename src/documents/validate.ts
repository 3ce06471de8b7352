import { core, type ZodMiniType } from "zod/mini";
import type { Flaw, Located, Node, Problem, Span } from "../core.ts";
import { characterPlace } from "./character-place.ts";
import { flawIn } from "./flaws.ts";
import { entriesOf, headOf, itemsOf } from "./nodes.ts";
import { type OpenScalar, textualValue } from "./open-scalars.ts";
import { child, knownKeys, type Schema, schemaAt } from "./schema-path.ts";

/** The rules that the problems go to: one for a key that the schema does not know, one for everything else. */
export interface ValidationRules {
  readonly unknownKey: string;
  readonly invalid: string;
  /** For text that parsers disagree about. Absent: the file has no other readers, and text that lacks its quotes is `invalid`. */
  readonly ambiguous?: string;
}

/** What a schema makes of a document: its data where nothing is wrong, else what is. */
export interface Validated<Data> {
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Holds a document against a zod schema. One problem for each thing that is wrong, at the key or value that is wrong (or at the
 * map that lacks it): `found` is what is written ("" where something is missing), `expected` the known keys, or one line that
 * says what belongs there; `flaw` says more of a value. A text that parsers disagree about, and that would do in quotes, is
 * `ambiguous`: `found` is the text, and `flaw.meant` too, where it is not null that may be meant.
 */
export function validate<Data>(schema: ZodMiniType<Data>, root: Node, rules: ValidationRules): Validated<Data> {
  const open: OpenScalar[] = [];
  const value = rules.ambiguous === undefined ? plain(root) : textualValue(schema, root, open);
  // Without compiling a parser for each schema: that costs a run more than its few documents give back.
  const result = schema.safeParse(value, { jitless: true });
  const context: Context = { schema, root, rules, index: createIndex() };
  const problems = (result.error?.issues ?? []).flatMap((issue) => [...problemsOf(issue, context)]);
  const reported = new Set(problems.map(({ at }) => at.start));
  for (const { at } of prototypeKeys(root)) {
    if (!reported.has(at.start)) problems.push({ rule: rules.unknownKey, at, found: "__proto__", expected: [] });
  }
  problems.push(...ambiguities(open, rules.ambiguous));
  return { data: problems.length === 0 ? result.data : undefined, problems };
}

interface Context {
  readonly schema: ZodMiniType;
  readonly root: Node;
  readonly rules: ValidationRules;
  readonly index: Index;
}

/** Each scalar once, however many aliases lead to it; those that would not do in quotes either are wrong anyway. */
function* ambiguities(open: readonly OpenScalar[], rule: string | undefined): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { schema, at, text, style, isNull } of open) {
    const range = `${at.start}-${at.end}`;
    if (rule === undefined || seen.has(range) || !core.safeParse(schema, text, { jitless: true }).success) continue;
    seen.add(range);
    const flaw: Flaw = { ...(style ? { open: style } : {}), ...(isNull ? {} : { meant: text }) };
    yield { rule, at, found: text, flaw };
  }
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

function* problemsOf(issue: core.$ZodIssue, context: Context): Iterable<Problem> {
  const { schema, root, rules, index } = context;
  if (issue.code === "unrecognized_keys") {
    const { node } = follow(root, issue.path, index);
    const expected = knownKeys(schemaAt(schema, issue.path));
    for (const key of issue.keys)
      yield { rule: rules.unknownKey, at: index(node, key)?.key.at ?? node.at, found: key, expected };
    return;
  }
  if (issue.code === "invalid_key") {
    yield* keyProblems(issue, context);
    return;
  }
  const { node, missing } = follow(root, issue.path, index);
  yield missing === undefined
    ? wrongValue(node, issue, { rule: rules.invalid, wanted: schemaAt(schema, issue.path) })
    : { rule: rules.invalid, at: headOf(node), found: "", expected: [`${missing}: ${issue.message}`] };
}

/** What is wrong with a record's key, and with its value, which zod does not look at then. */
function* keyProblems(issue: core.$ZodIssueInvalidKey, { schema, root, rules, index }: Context): Iterable<Problem> {
  const above = issue.path.slice(0, -1);
  const name = String(issue.path.at(-1));
  const { node } = follow(root, above, index);
  const entry = index(node, name);
  const at = entry?.key.at ?? headOf(node);
  const [first] = issue.issues;
  const flaw = first?.code === "custom" ? (first.params as Flaw | undefined) : undefined;
  const found = name === "" ? writtenOf(at) : name;
  yield wrongText({ value: name, at }, found, { rule: rules.invalid, expected: [first?.message ?? ""], flaw });
  const valueSchema = child(schemaAt(schema, above), name);
  if (!entry || !valueSchema) return;
  // Text that parsers disagree about is known already, whatever its key.
  const { problems } = validate(valueSchema as ZodMiniType, entry.value, rules);
  yield* problems.filter(({ rule }) => rule !== rules.ambiguous);
}

type Wanted = { readonly rule: string; readonly wanted: Schema };

function wrongValue(node: Node, issue: core.$ZodIssue, { rule, wanted }: Wanted): Problem {
  const expected = [issue.message];
  const flaw = flawIn(node, issue, wanted);
  if (node.type === "map" || node.type === "list") {
    const { startLine, endLine } = node.at.source.place(node.at.start, node.at.end);
    const at = startLine === endLine ? node.at : headOf(node);
    return { rule, at, found: writtenOf(node.at), expected, ...(flaw ? { flaw } : {}) };
  }
  const at = node.at;
  const value = node.type === "scalar" && typeof node.value === "string" ? node.value : node.written;
  const found = node.type === "scalar" && node.open === "block" ? value : writtenOf(at);
  return wrongText({ value, at }, found, { rule, expected, flaw });
}

/** A text that breaks a rule: at the character that does, where nothing better can be written in place of the whole. */
function wrongText(
  { value, at }: Located<string>,
  found: string,
  { flaw, ...problem }: Pick<Problem, "rule" | "expected"> & { readonly flaw: Flaw | undefined },
): Problem {
  const character = flaw?.character;
  const place = character && characterPlace(at, value, character.text);
  if (!place) return { ...problem, at, found, ...(flaw ? { flaw } : {}) };
  return {
    ...problem,
    at: flaw.meant === undefined ? place : at,
    found,
    flaw: { ...flaw, character: { ...character, at: place } },
  };
}

/** The entry that a deployer sees under a key. */
type Index = (node: Node, key: string) => ReturnType<typeof entriesOf>[number] | undefined;

/** Looks keys up in time that does not grow with the map: a map with many wrong keys is asked for each of them. */
function createIndex(): Index {
  const maps = new Map<Node, ReadonlyMap<string, ReturnType<typeof entriesOf>[number]>>();
  return (node, key) => {
    const known = maps.get(node) ?? new Map(entriesOf(node).map((entry) => [entry.key.value, entry] as const));
    maps.set(node, known);
    return known.get(key);
  };
}

/** The node at a path, or the nearest one that exists and the name of what it lacks. */
function follow(
  root: Node,
  path: readonly PropertyKey[],
  index: Index,
): { readonly node: Node; readonly missing?: string } {
  let node = root;
  for (const step of path) {
    const next = typeof step === "number" ? itemsOf(node)[step] : index(node, String(step))?.value;
    if (!next) return { node, missing: String(step) };
    node = next;
  }
  return { node };
}

const writtenOf = ({ source, start, end }: Span): string => source.text.slice(start, end);
