import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser, type Node as SyntaxNode } from "web-tree-sitter";
import type { Token } from "../../src/scan/lex/language.ts";
import { languageOf } from "../../src/scan/lex/languages.ts";
import { tokensOf } from "../../src/scan/lex/tokens.ts";
import { DISPUTED, isDisputed } from "./grammar-disputes.ts";
import { type Doubts, nodesOf, sureStretch } from "./sure-stretch.ts";

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
  ts: {
    package: "tree-sitter-typescript/tree-sitter-typescript.wasm",
    opaque: /^(?:comment|hash_bang_line|string|template_string|template_literal_type|regex)$/,
    hole: { type: /^template_(?:substitution|type)$/, open: 2 },
  },
  tsx: {
    package: "tree-sitter-typescript/tree-sitter-tsx.wasm",
    opaque: /^(?:comment|string|template_string|template_literal_type|regex|jsx_text|html_character_reference)$/,
    hole: { type: /^template_(?:substitution|type)$/, open: 2 },
  },
  cs: {
    package: "tree-sitter-c-sharp/tree-sitter-c_sharp.wasm",
    opaque:
      /^(?:comment|(?:verbatim_|raw_)?string_literal|interpolated_string_expression|character_literal|interpolation_(?:brace|format_clause)|preproc_(?:region|endregion|pragma|error|warning))$/,
    hole: { type: /^interpolation$/, open: 0 },
  },
  rb: {
    package: "tree-sitter-ruby/tree-sitter-ruby.wasm",
    opaque:
      /^(?:comment|string|subshell|regex|(?:string|symbol)_array|delimited_symbol|character|heredoc_(?:beginning|body)|uninterpreted)$/,
    hole: { type: /^interpolation$/, open: 2 },
  },
  php: {
    package: "tree-sitter-php/tree-sitter-php.wasm",
    opaque:
      /^(?:comment|text|php_tag|\?>|text_interpolation|string|encapsed_string|heredoc|nowdoc|shell_command_expression)$/,
    hole: undefined,
  },
} as const;

const require = createRequire(import.meta.url);

/** What a grammar makes of a text. */
export interface Judgement {
  /** The text with everything but its code replaced by "·", white space kept. */
  readonly mask: string;
  /** Whether the text is well-formed. */
  readonly isWhole: boolean;
  /** The offset up to which the mask is right, also if the text is malformed. */
  readonly sure: number;
}

/** The grammar of a language. */
export async function grammarOf(extension: keyof typeof GRAMMARS): Promise<(text: string) => Judgement> {
  const { package: path, opaque, hole } = GRAMMARS[extension];
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(require.resolve(path))));
  const doubts: Doubts = {
    text: DISPUTED[extension],
    node: (node) => isTorn(node) || isDisputed(extension, node),
    whole: ({ type, isNamed }) => (isNamed && opaque.test(type)) || hole?.type.test(type) === true,
  };
  return (text) => {
    const tree = parser.parse(text);
    const nodes = tree ? nodesOf(tree.rootNode) : [];
    const isWhole = tree?.rootNode.hasError === false && !nodes.some(isTorn) && !isUnfinished(text);
    const sure = isUnfinished(text) ? 0 : sureStretch(text, nodes, doubts);
    const mask = [...text];
    for (const node of nodes) maskNode(mask, text, node, extension);
    tree?.delete();
    return { mask: mask.join(""), isWhole, sure };
  };
}

/** Masks one node. Parents come before their children, so that code within a string is code again. */
function maskNode(mask: string[], text: string, node: SyntaxNode, extension: keyof typeof GRAMMARS): void {
  const { opaque, hole } = GRAMMARS[extension];
  const { type, startIndex, endIndex } = node;
  // To us, the colon of Ruby's `:"a b"` is no part of the text.
  if (node.isNamed && opaque.test(type)) fill(mask, startIndex + (type === "delimited_symbol" ? 1 : 0), endIndex);
  else if (hole?.type.test(type)) restore(mask, text, startIndex + hole.open, endIndex - 1);
}

function restore(mask: string[], text: string, start: number, end: number): void {
  for (let index = start; index < end; index++) mask[index] = text.charAt(index);
}

/**
 * The grammar of JavaScript takes a comment that is not closed for operators, those of PHP and Ruby half a label for a whole one, that of Ruby what is not closed by `=end` for code; that of
 * PHP ends no text at a label before other signs than these, sees comments at the starts of lines in it, and takes any `<?` for the start of a program.
 */
const isUnfinished = (text: string): boolean =>
  (text.lastIndexOf("/*") >= 0 && !text.slice(text.lastIndexOf("/*") + 2).includes("*/")) ||
  [
    /<<<[ \t]*(?:["'](?!\w+["']\n)|\w+[^\w\n]|\n)/,
    /<<[~-]?(["'`])(?!\w+\1)|%\w?\n|\n=end\S|#[ \t]*(?:pragma|region|endregion)\w/,
    /<<<["']?E[\s\S]*\n[ \t]*(?:E[^\w\n;]|\/\*)/,
    /=begin(?:\w|(?![\s\S]*\n=end\b))/,
    /<\?(?!php\b|=|\s)/,
  ].some((pattern) => pattern.test(text));

/** Grammars of JavaScript, Java, C# and Go let a string or a character of one line go over several. */
const isTorn = ({ type, text }: SyntaxNode): boolean =>
  /^(?:string(?:_literal)?|interpolated_string_expression|character_literal|rune_literal)$/.test(type) &&
  /^[a-zA-Z]*(?:\$?"(?!"")|'(?!''))/.test(text) &&
  /(?:^|[^\\])(?:\\\\)*\n/.test(text);

/** The same by our own lexer. */
export function maskOfLexer(extension: keyof typeof GRAMMARS, text: string): string {
  const language = languageOf(`a.${extension}`);
  if (!language) throw new Error(`no language for .${extension}`);
  const mask = [...text];
  const opaque = tokensOf(text, language).filter(({ kind }) => kind === "comment" || kind === "string");
  for (const { start, end } of opaque) fill(mask, start, end);
  if (extension === "php") fillHoles(mask, text, opaque);
  return mask.join("");
}

/** The grammar of PHP has no node for what is inserted into a string. */
function fillHoles(mask: string[], text: string, opaque: readonly Token[]): void {
  let hole = -1;
  for (const { start, end } of opaque) {
    const closes = text.charAt(start) === "}";
    if (hole >= 0 && closes) fill(mask, hole, start);
    if (text.slice(start, end).endsWith("{$")) hole = end;
    else if (closes) hole = -1;
  }
}

function fill(mask: string[], start: number, end: number): void {
  for (let index = start; index < end; index++) if (!/\s/.test(mask[index] ?? "")) mask[index] = "·";
}
