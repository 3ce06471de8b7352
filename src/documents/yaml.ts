import { Composer, isScalar, Lexer, Parser, type Document as YamlDocument } from "yaml";
import type { Document, Node, Problem, Source } from "../core.ts";
import { createSource, stretchAt } from "./source.ts";
import { tooDeepAt } from "./yaml-depth.ts";
import { composeNodes } from "./yaml-nodes.ts";

/**
 * The YAML documents of one file, read as YAML 1.2 with merge keys. Aliases and merges are followed, so a node may stand in
 * the tree more than once, always with the place where it is written. A text with errors still gives what could be read;
 * the errors are problems of the rules `invalid-yaml` and `duplicate-key`. Documents without content are left out. Never
 * throws on a text, however hostile.
 */
export function parseYaml(path: string, text: string): readonly Document[] {
  const source = createSource(path, text);
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) return parseAround(source, tooDeep);
  const documents = parseAll(source, text);
  const foreign = foreignBreak(source, 0, text.length);
  return documents.length === 0 && foreign ? [refused(source, foreign.at.start, foreign.found)] : documents;
}

/** @param text the source's text, in which stretches may be blanked. */
function parseAll(source: Source, text: string): readonly Document[] {
  const composer = new Composer({ uniqueKeys: false, merge: true, prettyErrors: false, logLevel: "silent" });
  return [...convertAll(source, [...composer.compose(tokensOf(text))])];
}

/** Each document has a lexer of its own: a quote that nothing closes would run on through all that follow. */
function* tokensOf(text: string): ReturnType<Parser["next"]> {
  const parser = new Parser();
  for (const { start, end } of partsOf(text)) {
    for (const lexeme of new Lexer().lex(text.slice(start, end))) yield* parser.next(lexeme);
    yield* parser.end();
  }
}

/** Refuses the documents that nest too deeply, and reads those around them. */
function parseAround(source: Source, tooDeep: number): readonly Document[] {
  const deep = [...deepDocuments(source.text)];
  const shallow = blanked(source.text, deep);
  // Should the lexer not agree on where a document ends, nothing is composed.
  if (tooDeepAt(shallow) !== undefined) return [refused(source, tooDeep, "TOO_DEEP")];
  const refusals = deep.map(({ at }) => refused(source, at, "TOO_DEEP"));
  return [...parseAll(source, shallow), ...refusals].sort(byPlace);
}

const byPlace = (left: Document, right: Document): number => left.root.at.start - right.root.at.start;

/** A document that must not be composed: its extent, and the offset at which it nests too deeply. */
interface Deep {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

function* deepDocuments(text: string): Iterable<Deep> {
  for (const { start, end } of partsOf(text)) {
    const from = text.slice(start, end).search(MARKER) === 0 ? start + 3 : start;
    const at = tooDeepAt(text.slice(from, end));
    if (at !== undefined) yield { start: from, end, at: from + at };
  }
}

// A marker at the start of a line ends a document wherever it stands, in brackets and texts too: https://yaml.org/spec/1.2.2/#rule-c-forbidden
const MARKER = /(?<=^|\n)(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;

/** A text in parts that begin at its markers; the first may have none. */
function* partsOf(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const { index } of text.matchAll(MARKER)) {
    if (index > start) yield { start, end: index };
    start = index;
  }
  yield { start, end: text.length };
}

/** A text with blanks where those documents stand, so that all offsets stay as they are. */
function blanked(text: string, deep: readonly Deep[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of deep) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
    from = end;
  }
  return parts.length === 0 ? text : [...parts, text.slice(from)].join("");
}

function refused(source: Source, offset: number, code: string): Document {
  const refusal = problem(source, [offset, offset + 1], code);
  const root: Node = { type: "scalar", value: null, written: "", at: refusal.at };
  return { ...source, format: "yaml", root, problems: [refusal] };
}

function* convertAll(source: Source, documents: readonly YamlDocument.Parsed[]): Iterable<Document> {
  let from = 0;
  for (const [index, document] of documents.entries()) {
    const to = index === documents.length - 1 ? source.text.length : document.range[2];
    if (holdsSomething(document)) yield convert(source, document, from, to);
    from = to;
  }
}

function holdsSomething({ contents, errors }: YamlDocument.Parsed): boolean {
  const isEmpty = isScalar(contents) && contents.source === "" && contents.type === "PLAIN" && !contents.tag;
  return errors.length > 0 || (contents !== null && !isEmpty);
}

/** `from` and `to` bound the document with its directives and comments. */
function convert(source: Source, document: YamlDocument.Parsed, from: number, to: number): Document {
  const { root, problems, refusal } = composeNodes(source, document.contents);
  if (refusal) return refused(source, root.at.start, refusal);
  const errors = document.errors.map((error) => problem(source, error.pos, codeOf(error), [error.message]));
  const others = [versionProblem(source, document, from), foreignBreak(source, from, to)];
  const all = [...errors, ...others.filter((other) => other !== undefined), ...problems];
  return { ...source, format: "yaml", root, problems: all };
}

/** What the parser has one code for, or a code by where it noticed; by words of its sentence. */
const TELLING: readonly (readonly [code: string, words: string, telling: string])[] = [
  ["BAD_INDENT", "end with a", "UNCLOSED_FLOW"],
  ["MISSING_CHAR", "quote", "UNCLOSED_QUOTE"],
  ["MISSING_CHAR", "Missing , ", "MISSING_COMMA"],
  ["MISSING_CHAR", "without - indicator", "MISSING_DASH"],
];

const codeOf = ({ code, message }: YamlDocument.Parsed["errors"][number]): string =>
  TELLING.find((told) => told[0] === code && message.includes(told[1]))?.[2] ?? code;

/** A directive that asks for another version than 1.2: then `yes` is no text any more, and 010 is eight. */
function versionProblem(source: Source, document: YamlDocument.Parsed, from: number): Problem | undefined {
  const directive = /^\uFEFF?%YAML[ \t]+(\S+).*/m.exec(source.text.slice(from, document.range[0]));
  if (!directive || directive[1] === "1.2") return undefined;
  const start = from + directive.index;
  return problem(source, [start, start + directive[0].length], "YAML_VERSION");
}

// Parsers of YAML 1.1 (PyYAML, libyaml, Terraform's yamldecode) end a line, and so a comment, at characters at which this
// parser does not: what is a comment here may be access there. https://yaml.org/spec/1.1/#id871136, and 1.2.2 section 5.4.
const FOREIGN_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;

function foreignBreak(source: Source, from: number, to: number): Problem | undefined {
  const index = source.text.slice(from, to).search(FOREIGN_BREAK);
  if (index < 0) return undefined;
  return problem(source, [from + index, from + index + 1], "LINE_BREAK", [
    "it holds a line break that only some parsers know: a lone carriage return, U+0085, U+2028 or U+2029",
  ]);
}

/** A problem at a stretch of at least one character, as far as the text reaches. */
function problem(
  source: Source,
  range: readonly [number, number],
  code: string,
  expected?: readonly string[],
): Problem {
  const at = stretchAt(source, range[0], range[1] - range[0]);
  return { rule: "invalid-yaml", at, found: code, ...(expected ? { expected } : {}) };
}
