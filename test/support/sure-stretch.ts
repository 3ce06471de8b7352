import type { Node as SyntaxNode } from "web-tree-sitter";

/** What a grammar is known to take for something that it is not. */
export interface Doubts {
  /** Where one of these begins in a text, nothing is sure any more. */
  readonly text: RegExp | undefined;
  readonly node: (node: SyntaxNode) => boolean;
  /** Nodes that are right as a whole or not at all: texts and comments, and what is inserted into them. */
  readonly whole: (node: SyntaxNode) => boolean;
}

/** A node, and all that is in it, in the order in which they begin. */
export const nodesOf = (node: SyntaxNode): readonly SyntaxNode[] => [
  node,
  ...node.children.flatMap((child) => (child ? nodesOf(child) : [])),
];

/**
 * Up to where a grammar is right about a text that is malformed: to the first place at which it had to skip or to invent something, or
 * at which language and grammar are known to differ; without the word before it, of which it may be the rest, and without what reaches
 * up to it.
 */
export function sureStretch(text: string, nodes: readonly SyntaxNode[], doubts: Doubts): number {
  const wrong = nodes.filter((node) => node.type === "ERROR" || node.isMissing || doubts.node(node));
  const first = Math.min(doubts.text?.exec(text)?.index ?? text.length, ...wrong.map(({ startIndex }) => startIndex));
  if (first >= text.length) return text.length;
  const word = text.slice(0, first).search(/\S*$/);
  const reaching = nodes.filter((node) => doubts.whole(node) && node.endIndex >= word);
  return Math.min(word, ...reaching.map(({ startIndex }) => startIndex));
}
