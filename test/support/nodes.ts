import type { Document, Node, Span } from "../../src/core.ts";

/** A node as a plain value: maps as lists of pairs, so that order and duplicates show; tagged nodes as `!Tag written`. */
export function pairsOf(node: Node): unknown {
  if (node.type === "list") return node.items.map(pairsOf);
  if (node.type === "map") return node.entries.map(({ key, value }) => [key.value, pairsOf(value)]);
  if (node.type === "computed") return { computed: node.written };
  return node.tag === undefined ? node.value : `${node.tag} ${node.written}`;
}

/** `rule code` of each problem, in order. */
export const codesOf = ({ problems }: Pick<Document, "problems">): readonly string[] =>
  problems.map(({ rule, found }) => `${rule} ${found}`);

/** A span as `line:column-line:column`. */
export function positionOf({ source, start, end }: Span): string {
  const { startLine, startColumn, endLine, endColumn } = source.place(start, end);
  return `${startLine}:${startColumn}-${endLine}:${endColumn}`;
}

/** Every span that a document holds: of nodes, keys and problems. */
export function* spansOf(document: Document): Iterable<Span> {
  for (const { at, related } of document.problems) {
    yield at;
    if (related) yield related;
  }
  yield* spansIn(document.root, new Set());
}

function* spansIn(node: Node, seen: Set<Node>): Iterable<Span> {
  if (seen.has(node)) return;
  seen.add(node);
  yield node.at;
  if (node.type === "list") for (const item of node.items) yield* spansIn(item, seen);
  if (node.type !== "map") return;
  for (const { key, value } of node.entries) {
    yield key.at;
    yield* spansIn(value, seen);
  }
}

/** Spans that do not lie inside the text they point into. */
export const strayingSpans = (document: Document): readonly string[] =>
  [...spansOf(document)]
    .filter(({ start, end, source }) => !(start >= 0 && start <= end && end <= source.text.length))
    .map(({ start, end }) => `${start}-${end} of ${document.text.length}`);
