import type { Node as SyntaxNode } from "web-tree-sitter";
import type { GRAMMARS } from "./code-grammars.ts";

type Extension = keyof typeof GRAMMARS;

/**
 * Where a grammar takes for well-formed what its language does not, or the other way round; each was settled by the language's
 * specification, some of Ruby's by its own Ripper. A malformed text is compared up to there.
 */
export const DISPUTED: Readonly<Record<Extension, RegExp | undefined>> = {
  // `f<T>/a/` divides what was instantiated, and `a > < b` compares nothing.
  ...{ js: undefined, ts: />\//, tsx: />\/|>\s*<\s/ },
  // Two letters that are no prefix of a text.
  py: /\b(?:(?![bB][rR]|[rR][bBfFtT]|[fFtT][rR])[bBrRfFuUtT]{2}|[bBrRfFuUtT]{3,})["']/,
  go: undefined,
  // In a text block a comment begins.
  java: /"""(?=[\s\S]*\/[/*])|\/\*/,
  // The second comment of `/* //* */ */`.
  rs: /\/\/\*/,
  // `$$"` and `@$$"` are no texts, nor is a raw one closed by four quotes; `#regions` is no directive, and in one no comment begins.
  cs: /"{4}|@\$[@$]|\$\$+(?!"""|\$)|[@$]{2}"{4}|#[ \t]*(?:region|endregion|pragma|error|warning)(?:[\w/]|[^\n]*\/\*)/,
  // Whether `a %w`, `a /b` and `a <<E` begin a text depends on what `a` is; without a blank, they never do. `=begin` begins a comment in open brackets too. Names of operators (`:==`) are not known to us, nor is what `?\\>a` is; the second of `//` may begin an expression that nothing closes.
  rb: /<<[~-]?\d|\/\/|\?\\|:[=<>!+*~`-]|[^\s=(,]<<|=(?:begin|end)|\*\/|\$=|\)\s+\/|<<(?=[\s\S]*\n[ \t]*E\w)|\b[a-z_]\w*[!?]?(?:[ \t]+(?:%|\/|<<|\?)(?=\S)|%)|%[QqWwIixrs]?\s/,
  php: undefined,
};

/** The same for a node of a tree. */
export function isDisputed(extension: Extension, node: SyntaxNode): boolean {
  if (extension === "py") return node.type === "string" && /^\w*`/.test(node.text);
  if (extension === "cs") return isDisputedInsertion(node);
  if (extension === "tsx") return isDisputedElement(node);
  if (extension === "rb") return isDisputedLiteral(node);
  return /^(?:js|ts)$/.test(extension) && isExpressionOverLines(node);
}

/** Two quotes end one text and begin another. */
const isDisputedInsertion = ({ type, text }: SyntaxNode): boolean =>
  (type === "interpolated_string_expression" && /\{\{\{|\}\}\}|^\$"(?!"").+?""|^(?:\$@|@\$)".*"""/s.test(text)) ||
  (type === "interpolation_format_clause" && text.includes("{"));

const isExpressionOverLines = ({ type, text }: SyntaxNode): boolean => type === "regex" && text.includes("\n");

const nameOf = (node: SyntaxNode | null | undefined): string => node?.childForFieldName("name")?.text ?? "";

/** To the grammar, any tag closes any element, `</>` is an element too, and one may stay open. */
function isDisputedElement(node: SyntaxNode): boolean {
  const { type, parent } = node;
  if (type === "jsx_self_closing_element") return nameOf(node) === "";
  if (type === "jsx_opening_element") return parent?.type !== "jsx_element" || parent.hasError;
  if (type !== "jsx_element") return isExpressionOverLines(node);
  return nameOf(node.childForFieldName("open_tag")) !== nameOf(node.childForFieldName("close_tag"));
}

/** Code within an expression, a here-document or a text of `%` is none to us, and to the grammar the end of the file ends such a text too. */
const isDisputedLiteral = ({ text, type }: SyntaxNode): boolean =>
  (/^(?:regex|heredoc_body)$/.test(type) && text.includes("#{")) ||
  (text.startsWith("%") && text !== "%" && (text.includes("#{") || !isClosed(text)));

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** Whether Ruby's `%w[ ]` ends as it began. */
function isClosed(text: string): boolean {
  const [opening = "", sign = ""] = /^%\w?(\W)/.exec(text) ?? [];
  return text.length > opening.length && text.endsWith(CLOSING[sign] ?? sign);
}
