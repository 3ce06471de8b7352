import { isAlias, isMap, isScalar, isSeq, type YAMLMap, type Node as YamlNode } from "yaml";
import type { Located, Node, Problem, Source, Span } from "../core.ts";
import { duplicateKeys } from "./duplicates.ts";

type MapEntry = { readonly key: Located<string>; readonly value: Node };
interface Context {
  readonly source: Source;
  readonly problems: Problem[];
  /** Anchors so far, in document order; undefined while the anchored node is still open. */
  readonly anchors: Map<string, Node | undefined>;
}

/**
 * A composed YAML tree as Nodes: aliases followed, merge keys merged, keys as strings in their written form. What is wrong
 * goes to `problems`. Depth is bounded by the caller.
 */
export function composeNodes(source: Source, contents: unknown, problems: Problem[]): Node {
  return compose({ source, problems, anchors: new Map() }, contents, 0);
}

function compose(context: Context, yaml: unknown, position: number): Node {
  if (isAlias(yaml)) return follow(context, yaml.source, spanOf(context, yaml, position));
  const anchor = isScalar(yaml) || isMap(yaml) || isSeq(yaml) ? yaml.anchor : undefined;
  if (anchor !== undefined) context.anchors.set(anchor, undefined);
  const node = composePlain(context, yaml, position);
  if (anchor !== undefined) context.anchors.set(anchor, node);
  return node;
}

function follow(context: Context, name: string, at: Span): Node {
  const target = context.anchors.get(name);
  if (target) return target;
  const found = context.anchors.has(name) ? "ALIAS_CYCLE" : "UNKNOWN_ALIAS";
  context.problems.push({ rule: "invalid-yaml", at, found, expected: [name] });
  return { type: "scalar", value: null, written: `*${name}`, at };
}

function composePlain(context: Context, yaml: unknown, position: number): Node {
  const at = spanOf(context, yaml, position);
  const tag = isScalar(yaml) || isMap(yaml) || isSeq(yaml) ? yaml.tag : undefined;
  const base = { at, ...(tag === undefined ? {} : { tag }) };
  if (isSeq(yaml)) return { ...base, type: "list", items: yaml.items.map((item) => compose(context, item, at.start)) };
  if (isMap(yaml)) return { ...base, type: "map", entries: entriesOf(context, yaml, at.start) };
  const written = context.source.text.slice(at.start, at.end);
  return { ...base, type: "scalar", value: isScalar(yaml) ? plainValue(yaml.value, written) : null, written };
}

function plainValue(value: unknown, written: string): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return written;
}

function entriesOf(context: Context, yaml: YAMLMap, position: number): readonly MapEntry[] {
  const own: MapEntry[] = [];
  const merged: Node[] = [];
  for (const pair of yaml.items) {
    const at = spanOf(context, pair.key, position);
    const value = compose(context, pair.value, at.end);
    if (isMergeKey(pair.key)) merged.push(value);
    else own.push({ key: { value: keyText(context, pair.key, at), at }, value });
  }
  context.problems.push(...duplicateKeys(own.map((entry) => entry.key)));
  return [...own, ...inherited(own, merged)];
}

// https://yaml.org/type/merge.html: keys of the map itself win, then those of the earlier merged map.
function inherited(own: readonly MapEntry[], merged: readonly Node[]): readonly MapEntry[] {
  const known = new Set(own.map((entry) => entry.key.value));
  const result: MapEntry[] = [];
  for (const source of merged.flatMap((node) => (node.type === "list" ? node.items : [node]))) {
    if (source.type !== "map") continue;
    const fresh = source.entries.filter((entry) => !known.has(entry.key.value));
    for (const entry of fresh) known.add(entry.key.value);
    result.push(...fresh);
  }
  return result;
}

const isMergeKey = (key: unknown): boolean => isScalar(key) && key.source === "<<" && key.type === "PLAIN";

const keyText = (context: Context, key: unknown, at: Span): string =>
  isScalar(key) && typeof key.value === "string" ? key.value : context.source.text.slice(at.start, at.end);

function spanOf(context: Context, yaml: unknown, position: number): Span {
  const range = rangeOf(yaml) ?? [position, position];
  return { source: context.source, start: range[0], end: range[1] };
}

const rangeOf = (yaml: unknown): readonly [number, number] | undefined => {
  const range = isScalar(yaml) || isMap(yaml) || isSeq(yaml) || isAlias(yaml) ? (yaml as YamlNode).range : undefined;
  return range ? [range[0], range[1]] : undefined;
};
