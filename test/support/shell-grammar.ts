import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser, type Node as SyntaxNode } from "web-tree-sitter";
import { type Doubts, nodesOf, sureStretch } from "./sure-stretch.ts";

const require = createRequire(import.meta.url);

/** A word of a command: offsets into the text. */
export type Extent = readonly [start: number, end: number];

/** What the grammar of bash makes of a text. */
export interface ShellJudgement {
  /** The words of each simple command, in the order in which they begin. */
  readonly commands: readonly (readonly Extent[])[];
  readonly isWhole: boolean;
  /** The offset up to which that is right, also if the text is malformed. */
  readonly sure: number;
}

/**
 * Where the grammar differs from bash, settled by bash's manual: it knows no backslashes in the middle of a word, takes `{run`
 * for a brace, and brackets for an argument; what follows the file of a redirection is lost to it, and so is what follows `$1` in a word;
 * `}#` begins a comment, any word a here-document. An array is a command to us, and so is the list of a loop.
 */
const DISPUTED = new RegExp(
  [
    /[`]|\\(?!\n[ \t])|(?<=\n)\\/,
    /(?<!\s)\$(?![a-z_({])|\$(?![\w({])/,
    /=\(|run\(|\bin (?!a b;)/,
    /(?<!\$)\{(?![\s}])|\}#/,
    /\$\{[^}]*(?:["']|\$\()/,
    /[^\s;&|(!{$`=<>][ \t]*\((?!\))/,
    /(?<! 2)>(?! out 2>&1\s)| 2>(?!&1\s)|<(?!<)/,
    /<<(?!'?E'?\n)/,
    /\)\)(?=[^\s;)"])/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

const DOUBTS: Doubts = {
  text: DISPUTED,
  node: () => false,
  whole: ({ type }) =>
    /^(?:(?:raw_|ansi_c_)?string|concatenation|heredoc_(?:body|redirect)|(?:arithmetic_)?expansion|command_substitution|comment|redirected_statement)$/.test(
      type,
    ),
};

/** The published grammar of bash. */
export async function shellGrammar(): Promise<(text: string) => ShellJudgement> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(require.resolve("tree-sitter-bash/tree-sitter-bash.wasm"))));
  return (text) => {
    const tree = parser.parse(text);
    const nodes = tree ? nodesOf(tree.rootNode) : [];
    const isWhole = tree?.rootNode.hasError === false;
    const commands = nodes.filter(({ type }) => type === "command").map(wordsOf);
    const stretch = sureStretch(text, nodes, DOUBTS);
    // Of a command in which something is wrong, the grammar may lose any word.
    const sure = stretch < text.length ? text.lastIndexOf("\n", stretch - 1) + 1 : stretch;
    tree?.delete();
    return { commands, isWhole, sure };
  };
}

const wordsOf = (node: SyntaxNode): readonly Extent[] =>
  node.children.flatMap((child) =>
    child && !/redirect/.test(child.type) ? [[child.startIndex, child.endIndex] as const] : [],
  );
