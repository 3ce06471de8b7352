import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser, type Node as SyntaxNode } from "web-tree-sitter";
import type { Node } from "../../src/core.ts";
import { entriesOf } from "../../src/documents/nodes.ts";

/** A block or attribute of HCL as an outline: what it is called, where it begins, and what stands in it. */
export interface Outline {
  readonly words: readonly string[];
  readonly start: number;
  readonly inner: readonly Outline[] | "attribute";
}

const require = createRequire(import.meta.url);

/** The grammar of tree-sitter: answers a text's outline, or undefined where it finds the text malformed. */
export async function hclGrammar(): Promise<(text: string) => readonly Outline[] | undefined> {
  await Parser.init();
  const path = require.resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm");
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(path)));
  return (text) => {
    const tree = parser.parse(text);
    const outline = tree && !tree.rootNode.hasError ? outlineOf(tree.rootNode) : undefined;
    tree?.delete();
    return outline;
  };
}

function outlineOf(node: SyntaxNode): readonly Outline[] {
  return node.namedChildren.flatMap((child): readonly Outline[] => {
    if (child?.type === "body") return outlineOf(child);
    if (child?.type === "attribute") {
      return [{ words: [child.firstNamedChild?.text ?? ""], start: child.startIndex, inner: "attribute" }];
    }
    if (child?.type !== "block") return [];
    const words = child.namedChildren.flatMap((word) =>
      word?.type === "identifier" || word?.type === "string_lit" ? [word.text.replace(/^"|"$/g, "")] : [],
    );
    return [{ words, start: child.startIndex, inner: outlineOf(child) }];
  });
}

/** The outline of what our own reader makes of a text. All maps of one block begin where its header does. */
export function outlineOfNode(body: Node): readonly Outline[] {
  return entriesOf(body).map(({ key, value }): Outline => {
    const start = key.at.start;
    if (value.at.start !== start) return { words: [written(key.at)], start, inner: "attribute" };
    const words = [written(key.at)];
    let inner = value;
    for (;;) {
      const [label, ...others] = entriesOf(inner);
      if (!label || others.length > 0 || label.value.at.start !== start) break;
      words.push(written(label.key.at));
      inner = label.value;
    }
    return { words, start, inner: outlineOfNode(inner) };
  });
}

const written = ({ source, start, end }: Node["at"]): string => source.text.slice(start, end);
