import type { Definition, Document, Node } from "../../core.ts";
import { moved, parseEmbedded, type TextNode } from "../../documents/embedded.ts";
import { parseHcl } from "../../documents/hcl.ts";
import { unescapeQuoted } from "../../documents/hcl-text.ts";
import { valueAt } from "../../documents/nodes.ts";
import { guarded, type Presence, presenceInTemplate } from "./template-presence.ts";
import type { Engine } from "./template-tags.ts";
import { isSound, refusalsIn, templatedDocuments, withoutTemplate } from "./templates.ts";

/** Documents within documents that are still read. A template that deploys a template is seen; ten of them are a game. */
export const DEEPEST = 4;

/**
 * The documents that a value holds as text, with spans of the outer file: a string, a heredoc (also one with `${ }` in it), the
 * argument of `jsonencode` or `yamlencode`, and of `yamldecode` or `jsondecode`. A map is the document itself. The text goes through
 * a template engine first.
 */
export function documentsWithin(node: Node | undefined, engine: Engine = "any"): readonly Document[] {
  if (node === undefined) return [];
  if (node.type === "map" || node.type === "list") return [asDocument(node)];
  const encoded = argumentOf(node, /^(?:jsonencode|yamlencode)\s*\(/);
  if (encoded) return [asDocument(encoded)];
  const text = textWithin(argumentOf(node, /^(?:jsondecode|yamldecode)\s*\(/) ?? node);
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
  { dialect, engine }: Reader,
  read: (root: Node) => Iterable<Definition>,
): Iterable<Definition> {
  if (!node) return;
  const plain = documentsWithin(node, engine);
  const templated = plain.every(isSound) ? [] : documentsWithin(node);
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

const asDocument = (node: Node): Document => ({ ...node.at.source, format: "json", root: node, problems: [] });

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
  if (node.type === "scalar") return typeof node.value === "string" ? { ...node, value: node.value } : undefined;
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

/** What a function is given that stands around a value in HCL, in the shape in which HCL is read: the first of its arguments. */
export function argumentOf(node: Node, call: RegExp): Node | undefined {
  const [opening] = (node.type === "computed" ? call.exec(node.written) : null) ?? [];
  if (node.type !== "computed" || opening === undefined) return undefined;
  const inside = node.written.slice(opening.length, node.written.lastIndexOf(")"));
  const given = valueAt(parseHcl(node.at.source.path, `${ASSIGNED}${inside.trimStart()}`).root, "given");
  const from = node.at.start + opening.length + (inside.length - inside.trimStart().length) - ASSIGNED.length;
  const { source } = node.at;
  return given && moved(given, ({ start, end }) => ({ source, start: start + from, end: end + from }));
}

const ASSIGNED = "given = ";
