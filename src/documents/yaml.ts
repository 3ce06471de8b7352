import { isScalar, parseAllDocuments, type Document as YamlDocument } from "yaml";
import type { Document, Node, Problem, Source } from "../core.ts";
import { createSource } from "./source.ts";
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
  const deep = tooDeepAt(text);
  if (deep !== undefined) return [refused(source, deep, "TOO_DEEP")];
  const options = { uniqueKeys: false, merge: true, prettyErrors: false, logLevel: "silent" } as const;
  const parsed = parseAllDocuments(text, options);
  const documents = Array.isArray(parsed) ? [...convertAll(source, parsed)] : [];
  const foreign = foreignBreak(source, 0, text.length);
  return documents.length === 0 && foreign ? [refused(source, foreign.at.start, foreign.found)] : documents;
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
  const errors = document.errors.map((error) => problem(source, error.pos, error.code, [error.message]));
  const others = [versionProblem(source, document, from), foreignBreak(source, from, to)];
  const all = [...errors, ...others.filter((other) => other !== undefined), ...problems];
  return { ...source, format: "yaml", root, problems: all };
}

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
  const start = Math.min(range[0], source.text.length);
  const end = Math.min(Math.max(range[1], start + 1), source.text.length);
  return { rule: "invalid-yaml", at: { source, start, end }, found: code, ...(expected ? { expected } : {}) };
}
