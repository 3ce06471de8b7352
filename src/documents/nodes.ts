import type { Located, Node, Span } from "../core.ts";

type MapNode = Extract<Node, { type: "map" }>;
export type MapEntry = MapNode["entries"][number];

/** The value that a deployer sees under `key`: the last one, where a key is there again. Undefined for any other node. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  return node?.type === "map" ? node.entries.findLast((entry) => entry.key.value === key)?.value : undefined;
}

/** The items of a list; none for any other node. */
export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.type === "list" ? node.items : []);

/** The entries of a map; none for any other node. */
export const entriesOf = (node: Node | undefined): MapNode["entries"] => (node?.type === "map" ? node.entries : []);

/**
 * A scalar as the text that stands in the file: a string's value, else what is written (an account id that YAML takes for a
 * number keeps its zeros). Undefined for null, and for what is no scalar.
 */
export function textOf(node: Node | undefined): Located<string> | undefined {
  if (node?.type !== "scalar" || node.value === null) return undefined;
  return { value: typeof node.value === "string" ? node.value : node.written, at: node.at };
}

/** A scalar that is a string; undefined for every other node, tagged ones (`!Ref x`) included. */
export const stringOf = (node: Node | undefined): string | undefined =>
  node?.type === "scalar" && node.tag === undefined && typeof node.value === "string" ? node.value : undefined;

/**
 * The scalar items of a list as text, in order; what is no scalar is left to the schema. A scalar where a list belongs is its one
 * item: the schema says what is wrong with it, and what it names counts.
 */
export const textsOf = (node: Node | undefined): readonly Located<string>[] =>
  (node?.type === "scalar" ? [node] : itemsOf(node)).flatMap((item) => {
    const text = textOf(item);
    return text ? [text] : [];
  });

/** `{ [name]: text }` where the node is a scalar, else nothing: an optional field that is absent stays absent. */
export function optionalText<Name extends string>(
  name: Name,
  node: Node | undefined,
): { readonly [Key in Name]?: Located<string> } {
  const text = textOf(node);
  return text ? ({ [name]: text } as { readonly [Key in Name]: Located<string> }) : {};
}

/** A span that says where a node is without underlining all of it: its first key, where it is a map. */
export const headOf = (node: Node): Span =>
  entriesOf(node)[0]?.key.at ?? { ...node.at, end: Math.min(node.at.end, node.at.start + 1) };

/** Whether `inner` lies within `outer`, in the same source. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.source.path === inner.source.path && outer.start <= inner.start && inner.end <= outer.end;
