import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser, type Node as SyntaxNode } from "web-tree-sitter";

const require = createRequire(import.meta.url);

/**
 * The published grammar of bash: answers a text with the words of each simple command, as they are written, in the order in which they
 * begin; undefined where it finds the text malformed.
 */
export async function commandsOfGrammar(): Promise<(text: string) => readonly (readonly string[])[] | undefined> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(require.resolve("tree-sitter-bash/tree-sitter-bash.wasm"))));
  return (text) => {
    const tree = parser.parse(text);
    const commands = tree?.rootNode.hasError === false ? commandsOf(tree.rootNode).map(wordsOf) : undefined;
    tree?.delete();
    return commands;
  };
}

const commandsOf = (node: SyntaxNode): readonly SyntaxNode[] => [
  ...(node.type === "command" ? [node] : []),
  ...node.children.flatMap((child) => (child ? commandsOf(child) : [])),
];

const wordsOf = (node: SyntaxNode): readonly string[] =>
  node.children.flatMap((child) => (child && !/redirect/.test(child.type) ? [child.text] : []));
