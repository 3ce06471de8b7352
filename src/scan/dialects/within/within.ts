import type { Definition, Document, Node } from "../../../core.ts";
import { isTextNode, parseEmbedded, type TextNode } from "../../../documents/embedded.ts";
import { parseHcl } from "../../../documents/hcl.ts";
import { unescapeQuoted } from "../../../documents/hcl-text.ts";
import { guarded, type Presence, presenceInTemplate } from "../../templates/presence.ts";
import type { Engine } from "../../templates/tags.ts";
import { isSound, refusalsIn, templatedDocuments, unreadable, withoutTemplate } from "../../templates/templates.ts";
import { valuesOf } from "../terraform/values.ts";

/** Documents within documents that are still read. A template that deploys a template is seen; ten of them are a game. */
export const DEEPEST = 4;

/**
 * The documents that a value holds as text, with spans of the outer file: a string, a heredoc (also one with `${ }` in it), and what
 * functions of HCL such as `jsonencode` and `yamldecode` are given. A map is the document itself. The text goes through a template engine
 * first.
 */
export const documentsWithin = (node: Node | undefined, engine: Engine = "any"): readonly Document[] =>
  node === undefined ? [] : [...valuesOf(node)].flatMap((value) => documentsOf(value.node, engine));

function documentsOf(node: Node, engine: Engine): readonly Document[] {
  if (node.type === "map" || node.type === "list")
    return [{ ...node.at.source, format: "json", root: node, problems: [] }];
  const text = textWithin(node);
  return text === undefined ? [] : parseEmbedded(text, (path, inner) => templatedDocuments(path, inner, engine));
}

/** Who reads a value that holds a document, and the template engine through which the value goes. */
export interface Reader {
  readonly dialect: string;
  readonly engine: Engine;
}

/**
 * What `read` finds in the documents that a value holds as text: less certain within a condition of a template in that text. Tags of other
 * engines count only where the text is no document as it stands.
 */
export function* definitionsWithin(
  node: Node | undefined,
  reader: Reader,
  read: (root: Node) => Iterable<Definition>,
): Iterable<Definition> {
  for (const possible of node ? valuesOf(node) : []) {
    const found = possible.isUnread ? unreadIn(possible.node, reader) : inValue(possible.node, reader, read);
    for (const definition of found) {
      yield* guarded(definition, possible.isChosen ? "conditional" : "definite");
    }
  }
}

/** What tells of a value that stands too deep in others to be read, if it could define something: whatever does names IAM. */
export function* unreadIn(node: Node, { dialect }: Pick<Reader, "dialect">): Iterable<Definition> {
  const { source, start, end } = node.at;
  if (/iam/i.test(source.text.slice(start, end))) yield unreadable(node, dialect);
}

function* inValue(
  node: Node,
  { dialect, engine }: Reader,
  read: (root: Node) => Iterable<Definition>,
): Iterable<Definition> {
  const plain = documentsOf(node, engine);
  const templated = plain.every(isSound) ? [] : documentsOf(node, "any");
  const isTemplated = templated.length > 0 && templated.every(isSound);
  const documents = isTemplated ? templated : plain;
  yield* refusalsIn(documents, dialect);
  const presence = presenceWithin(node, isTemplated ? "any" : engine);
  for (const { root } of documents) {
    for (const definition of read(root)) yield* guarded(definition, presence(definition.at.start));
  }
}

/** Whether what stands at an offset of the file, within a value, is certain, by the tags of an engine in this value. */
export function presenceWithin({ at: { source, start, end } }: Node, engine: Engine): (offset: number) => Presence {
  const presence = presenceInTemplate(source.text.slice(start, end), engine);
  return (offset) => presence(offset - start);
}

/** The HCL that a value of HCL holds as text, such as what Terragrunt writes into a file; its directives are blank. */
export function hclWithin(node: Node | undefined): readonly Document[] {
  const text = node && textWithin(node);
  const parse = (path: string, inner: string): readonly Document[] => [
    parseHcl(path, withoutTemplate(inner, "terraform")),
  ];
  return text === undefined ? [] : parseEmbedded(text, parse);
}

/** The text of a string or heredoc, `${ }` as it is written. Undefined for what is neither. */
export function textWithin(node: Node): TextNode | undefined {
  if (isTextNode(node)) return node;
  if (node.type !== "computed") return undefined;
  const value = valueWritten(node.written);
  if (value === undefined) return undefined;
  return { type: "scalar", value, written: node.written, at: node.at };
}

function valueWritten(written: string): string | undefined {
  if (written.startsWith("<<")) {
    const from = written.indexOf("\n") + 1;
    const lines = written.slice(from, Math.max(from, written.lastIndexOf("\n") + 1));
    return lines.replace(/([$%])\1\{/g, "$1{");
  }
  return /^"(?:[^"\\]|\\.)*"$/.test(written) ? unescapeQuoted(written.slice(1, -1)) : undefined;
}
