import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser, type Node as SyntaxNode } from "web-tree-sitter";
import { languageOf } from "../../src/scan/lex/language.ts";
import { tokensOf } from "../../src/scan/lex/tokens.ts";

/** The published grammars of tree-sitter against which the lexer is held: file extension, package, nodes that hold no code. */
export const GRAMMARS = {
  js: {
    package: "tree-sitter-javascript/tree-sitter-javascript.wasm",
    opaque: /^(?:comment|hash_bang_line|string|template_string|regex)$/,
    hole: { type: /^template_substitution$/, open: 2 },
  },
  py: {
    package: "tree-sitter-python/tree-sitter-python.wasm",
    opaque: /^(?:comment|string|format_specifier)$/,
    hole: { type: /^(?:interpolation|format_expression)$/, open: 1 },
  },
  go: {
    package: "tree-sitter-go/tree-sitter-go.wasm",
    opaque: /^(?:comment|interpreted_string_literal|raw_string_literal|rune_literal)$/,
    hole: undefined,
  },
  java: {
    package: "tree-sitter-java/tree-sitter-java.wasm",
    opaque: /^(?:line_comment|block_comment|string_literal|character_literal)$/,
    hole: undefined,
  },
  rs: {
    package: "tree-sitter-rust/tree-sitter-rust.wasm",
    opaque: /^(?:line_comment|block_comment|string_literal|raw_string_literal|char_literal)$/,
    hole: undefined,
  },
} as const;

const require = createRequire(import.meta.url);

/**
 * The grammar of a language: answers a text with everything but its code replaced by "·", white space kept; undefined where it finds
 * the text malformed.
 */
export async function maskOfGrammar(extension: keyof typeof GRAMMARS): Promise<(text: string) => string | undefined> {
  const { package: path, opaque, hole } = GRAMMARS[extension];
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(require.resolve(path))));
  return (text) => {
    const tree = parser.parse(text);
    const nodes = tree ? nodesOf(tree.rootNode) : [];
    const ok = tree?.rootNode.hasError === false && !nodes.some(isTorn) && !isUnfinished(text);
    const mask = [...text];
    // Parents come before their children, so that code within a string is code again.
    for (const { type, startIndex, endIndex } of nodes) {
      if (opaque.test(type)) fill(mask, startIndex, endIndex);
      else if (hole?.type.test(type)) restore(mask, text, startIndex + hole.open, endIndex - 1);
    }
    tree?.delete();
    return ok ? mask.join("") : undefined;
  };
}

function restore(mask: string[], text: string, start: number, end: number): void {
  for (let index = start; index < end; index++) mask[index] = text.charAt(index);
}

const nodesOf = (node: SyntaxNode): readonly SyntaxNode[] => [
  node,
  ...node.children.flatMap((child) => (child ? nodesOf(child) : [])),
];

/** The grammar of JavaScript takes a comment that is not closed for operators. */
const isUnfinished = (text: string): boolean =>
  text.lastIndexOf("/*") >= 0 && !text.slice(text.lastIndexOf("/*") + 2).includes("*/");

/** Grammars of JavaScript and Java let a string of one line go over several. */
const isTorn = ({ type, text }: SyntaxNode): boolean =>
  /^string(?:_literal)?$/.test(type) && /^[a-zA-Z]*["'](?!""|'')/.test(text) && /(?:^|[^\\])(?:\\\\)*\n/.test(text);

/** The same by our own lexer. */
export function maskOfLexer(extension: keyof typeof GRAMMARS, text: string): string {
  const language = languageOf(`a.${extension}`);
  if (!language) throw new Error(`no language for .${extension}`);
  const mask = [...text];
  for (const { kind, start, end } of tokensOf(text, language)) {
    if (kind === "comment" || kind === "string") fill(mask, start, end);
  }
  return mask.join("");
}

function fill(mask: string[], start: number, end: number): void {
  for (let index = start; index < end; index++) if (!/\s/.test(mask[index] ?? "")) mask[index] = "·";
}
