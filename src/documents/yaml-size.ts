import type { Node } from "../core.ts";
import { DOCUMENT_DEPTH, DOCUMENT_NODES } from "../limits.ts";

/** Keeps account of how large a document grows once its aliases and merges are followed. */
export interface Size {
  /** Counts a node whose children are counted already. */
  add(node: Node): void;
  /** Whether that many entries may still be merged; takes them from what may be merged at all. */
  mayMerge(entries: number): boolean;
  /** Why the document must be refused, if it must. */
  refusal(): "TOO_DEEP" | "ALIAS_BOMB" | undefined;
}

/**
 * An account that allows DOCUMENT_NODES nodes in DOCUMENT_DEPTH levels. A node that stands in several places counts in each of
 * them, since whoever walks the tree meets it there; but it is measured once.
 */
export function createSize(): Size {
  const known = new Map<Node, { readonly nodes: number; readonly depth: number }>();
  let mergeable = DOCUMENT_NODES;
  let refusal: ReturnType<Size["refusal"]>;
  return {
    add(node) {
      const children = childrenOf(node);
      let nodes = 1 + children.length;
      let depth = 0;
      for (const child of children) {
        const size = known.get(child);
        nodes += (size?.nodes ?? 1) - 1;
        depth = Math.max(depth, size?.depth ?? 0);
      }
      if (node.type !== "scalar") depth += 1;
      known.set(node, { nodes, depth });
      if (nodes > DOCUMENT_NODES) refusal = "ALIAS_BOMB";
      else if (depth > DOCUMENT_DEPTH) refusal ??= "TOO_DEEP";
    },
    mayMerge(entries) {
      mergeable -= entries;
      if (mergeable < 0) refusal = "ALIAS_BOMB";
      return mergeable >= 0;
    },
    refusal: () => refusal,
  };
}

function childrenOf(node: Node): readonly Node[] {
  if (node.type === "list") return node.items;
  return node.type === "map" ? node.entries.map((entry) => entry.value) : [];
}
