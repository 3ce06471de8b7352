import { createHash } from "node:crypto";
import type { Document, Located, Node, Span } from "../core.ts";
import { entriesOf, itemsOf, textOf, valueAt } from "./nodes.ts";

/**
 * Where a span stands in its document, in words that survive edits elsewhere: `permissionSets[Audit].description`. List items
 * go by their name; assignments, which have none, by a digest of who gets what where, so that they keep their pointer when
 * the list is reordered; only what is nameless goes by its index. "" for the document itself.
 */
export function pointerOf(documents: readonly Pick<Document, "root">[], { start, end }: Span): string {
  const inside = (node: Node): boolean => node.at.start <= start && end <= node.at.end;
  const document = documents.find(({ root }) => inside(root)) ?? documents[0];
  return document ? descend(document.root, { start, end }, inside).replace(/^\./, "") : "";
}

type Range = Pick<Span, "start" | "end">;

function descend(node: Node, range: Range, inside: (node: Node) => boolean): string {
  const isKey = ({ at }: Located<string>): boolean => at.start <= range.start && range.end <= at.end;
  const entries = entriesOf(node);
  const entry =
    entries[
      find(
        entries,
        range,
        ({ key }) => key,
        ({ key, value }) => inside(value) || isKey(key),
      )
    ];
  if (entry) return `.${entry.key.value}${inside(entry.value) ? descend(entry.value, range, inside) : ""}`;
  const items = itemsOf(node);
  const index = find(items, range, (item) => item, inside);
  const item = items[index];
  return item ? `[${nameOf(item) ?? index}]${descend(item, range, inside)}` : "";
}

/**
 * The index of the child that holds a range, or -1. Children stand in the order of the text and are searched by halves, for
 * thousands of findings may lie in one list; only where aliases and merges brought some from elsewhere, all are looked at.
 */
function find<Child>(
  children: readonly Child[],
  { start }: Range,
  headOf: (child: Child) => { readonly at: Span },
  holds: (child: Child) => boolean,
): number {
  let [low, high] = [0, children.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const child = children[middle];
    if (child && headOf(child).at.start <= start) low = middle;
    else high = middle - 1;
  }
  const isAt = (index: number): boolean => {
    const child = children[index];
    return child !== undefined && holds(child);
  };
  if (!isAt(low)) return children.findIndex(holds);
  while (isAt(low - 1)) low--;
  return low;
}

const NAMES = ["name", "displayName", "rule", "id", "Sid"];
const GRANT = ["principal", "permissionSets", "targets"];

function nameOf(item: Node): string | undefined {
  if (item.type !== "map") return textOf(item)?.value;
  const named = NAMES.map((key) => textOf(valueAt(item, key))?.value).find((name) => name !== undefined);
  if (named !== undefined) return named;
  const grant = GRANT.map((key) => valueAt(item, key));
  return grant[0] ? digest(grant) : undefined;
}

const digest = (nodes: readonly (Node | undefined)[]): string =>
  createHash("sha256").update(nodes.map(canonical).join("\n")).digest("hex").slice(0, 8);

/** A node's content without its spelling: the same for block and flow style, and for any order of keys and items. */
function canonical(node: Node | undefined): string {
  if (node?.type === "list") return `[${node.items.map(canonical).sort().join(",")}]`;
  if (node?.type === "map")
    return `{${entriesOf(node)
      .map(({ key, value }) => `${JSON.stringify(key.value)}:${canonical(value)}`)
      .sort()
      .join(",")}}`;
  return JSON.stringify(textOf(node)?.value ?? null);
}
