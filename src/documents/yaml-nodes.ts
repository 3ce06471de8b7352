import { isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap, type Node as YamlNode } from "yaml";
import type { Located, Node, OpenStyle, Problem, Source, Span } from "../core.ts";
import { duplicateKeys } from "./duplicates.ts";
import type { MapEntry } from "./nodes.ts";
import { createSize, type Size } from "./yaml-size.ts";

interface Context {
  readonly source: Source;
  readonly problems: Problem[];
  /** Anchors so far, in document order; undefined while the anchored node is still open. */
  readonly anchors: Map<string, Node | undefined>;
  readonly size: Size;
}

/** A composed tree, and what is wrong with it; `refusal` is set where the tree is too large to be walked. */
export interface Composed {
  readonly root: Node;
  readonly problems: readonly Problem[];
  readonly refusal: ReturnType<Size["refusal"]>;
}

/**
 * A composed YAML tree as Nodes: aliases followed, merge keys merged, keys as strings in their written form. Depth of the text
 * is bounded by the caller.
 */
export function composeNodes(source: Source, contents: unknown): Composed {
  const context: Context = { source, problems: [], anchors: new Map(), size: createSize() };
  const root = compose(context, contents, 0);
  return { root, problems: context.problems, refusal: context.size.refusal() };
}

function compose(context: Context, yaml: unknown, position: number): Node {
  if (isAlias(yaml)) return follow(context, yaml.source, spanOf(context, yaml, position));
  const anchor = isScalar(yaml) || isMap(yaml) || isSeq(yaml) ? yaml.anchor : undefined;
  if (anchor !== undefined) context.anchors.set(anchor, undefined);
  const node = composePlain(context, yaml, position);
  if (anchor !== undefined) context.anchors.set(anchor, node);
  context.size.add(node);
  return node;
}

function follow(context: Context, name: string, at: Span): Node {
  const target = context.anchors.get(name);
  if (target) return target;
  const found = context.anchors.has(name) ? "ALIAS_CYCLE" : "UNKNOWN_ALIAS";
  context.problems.push({ rule: "invalid-yaml", at, found, expected: [name] });
  return { type: "scalar", value: null, written: `*${name}`, at };
}

// A tag of the core schema (https://yaml.org/spec/1.2.2/#103-core-schema) says only what the value is read as.
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

function composePlain(context: Context, yaml: unknown, position: number): Node {
  const at = spanOf(context, yaml, position);
  if (isSeq(yaml)) {
    return tagged({ type: "list", items: yaml.items.map((item) => compose(context, item, at.start)), at }, yaml.tag);
  }
  if (isMap(yaml)) return tagged({ type: "map", entries: entriesOf(context, yaml, at.start), at }, yaml.tag);
  const written = context.source.text.slice(at.start, at.end);
  if (!isScalar(yaml)) return { type: "scalar", value: null, written, at };
  const value = plainValue(yaml.value, written);
  const open = openStyle(yaml);
  return tagged(
    open === undefined ? { type: "scalar", value, written, at } : { type: "scalar", value, written, open, at },
    yaml.tag,
  );
}

/** A tag, even one of the core schema, leaves no parser a choice; neither do quotes. */
function openStyle({ tag, type }: Scalar): OpenStyle | undefined {
  if (tag !== undefined || type === undefined || type.startsWith("QUOTE")) return undefined;
  return type === "PLAIN" ? "plain" : "block";
}

// Nearly no node has a tag, and there are very many nodes: to copy each one would take longer than to make it.
const tagged = (node: Node, tag: string | undefined): Node =>
  tag === undefined || CORE_TAG.test(tag) ? node : { ...node, tag };

function plainValue(value: unknown, written: string): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return written;
}

function entriesOf(context: Context, yaml: YAMLMap, position: number): readonly MapEntry[] {
  const keys: Located<string>[] = [];
  const own: MapEntry[] = [];
  const merged: Node[] = [];
  for (const pair of yaml.items) {
    const { key, open } = keyOf(context, pair.key, position);
    const value = compose(context, pair.value, key.at.end);
    keys.push(key);
    if (isMergeKey(pair.key)) merged.push(...mergedMaps(context, value));
    else own.push({ key, value, ...(open ? { open } : {}) });
  }
  for (const problem of duplicateKeys(keys)) context.problems.push(problem);
  return merged.length === 0 ? own : withInherited(context, own, merged);
}

/** What a merge key takes: a map, or a list of maps. Other parsers stop at anything else, and so nothing is guessed. */
function mergedMaps({ problems }: Context, value: Node): readonly Node[] {
  const maps = value.type === "list" ? value.items : [value];
  const other = maps.find((node) => node.type !== "map");
  if (!other) return maps;
  const expected = ["`<<` takes a map or a list of maps"];
  problems.push({ rule: "invalid-yaml", at: other.at, found: "BAD_MERGE", expected });
  return [];
}

// https://yaml.org/type/merge.html: keys of the map itself win, then those of the earlier merged map.
function withInherited({ size }: Context, own: MapEntry[], merged: readonly Node[]): readonly MapEntry[] {
  const known = new Set(own.map((entry) => entry.key.value));
  for (const source of merged) {
    if (source.type !== "map") continue;
    if (!size.mayMerge(source.entries.length)) return own;
    const fresh = source.entries.filter((entry) => !known.has(entry.key.value));
    for (const entry of fresh) {
      known.add(entry.key.value);
      own.push(entry);
    }
  }
  return own;
}

const MERGE_TAG = "tag:yaml.org,2002:merge";

const isMergeKey = (key: unknown): key is Scalar =>
  isScalar(key) && key.source === "<<" && key.type === "PLAIN" && (key.tag ?? MERGE_TAG) === MERGE_TAG;

/** A key is a node like any other: it may carry an anchor, or be an alias. */
function keyOf(context: Context, yaml: unknown, position: number): Pick<MapEntry, "key" | "open"> {
  const at = spanOf(context, yaml, position);
  const node = compose(context, yaml, position);
  if (node.type !== "scalar") return { key: { value: context.source.text.slice(at.start, at.end), at } };
  const key = { value: typeof node.value === "string" ? node.value : node.written, at };
  return { key, ...(node.open ? { open: node.open } : {}) };
}

function spanOf(context: Context, yaml: unknown, position: number): Span {
  const [start, end] = rangeOf(yaml) ?? [position, position];
  return { source: context.source, start, end: lastLineEnd(context.source.text, start, end) };
}

/** The end without the line breaks that end a block scalar, and what it is the last of: what replaces it must not join the next line. */
function lastLineEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && " \t\r\n".includes(text[last - 1] ?? "")) last--;
  return last;
}

const rangeOf = (yaml: unknown): readonly [number, number] | undefined => {
  const range = isScalar(yaml) || isMap(yaml) || isSeq(yaml) || isAlias(yaml) ? (yaml as YamlNode).range : undefined;
  return range ? [range[0], range[1]] : undefined;
};
