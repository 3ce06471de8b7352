import type { Definition, Document, Node } from "../../core.ts";
import { moved, parseEmbedded, type TextNode } from "../../documents/embedded.ts";
import { parseHcl } from "../../documents/hcl.ts";
import { unescapeQuoted } from "../../documents/hcl-text.ts";
import { valueAt } from "../../documents/nodes.ts";
import { guarded, presenceInTemplate } from "./template-presence.ts";
import { refusalsIn, templatedDocuments } from "./templates.ts";

/** Documents within documents that are still read. A template that deploys a template is seen; ten of them are a game. */
export const DEEPEST = 4;

/**
 * The documents that a value holds as text, with spans of the outer file: a string, a heredoc (also one with `${ }` in it), the
 * argument of `jsonencode` or `yamlencode`, and of `yamldecode` or `jsondecode`. A map is the document itself.
 */
export function documentsWithin(node: Node | undefined): readonly Document[] {
  if (node === undefined) return [];
  if (node.type === "map" || node.type === "list") return [asDocument(node)];
  const encoded = argumentOf(node, /^(?:jsonencode|yamlencode)\s*\(/);
  if (encoded) return [asDocument(encoded)];
  const text = textWithin(argumentOf(node, /^(?:jsondecode|yamldecode)\s*\(/) ?? node);
  return text === undefined ? [] : parseEmbedded(text, templatedDocuments);
}

/** What `read` finds in the documents that a value holds as text: less certain within a condition of a template in that text. */
export function* definitionsWithin(
  node: Node | undefined,
  dialect: string,
  read: (root: Node) => Iterable<Definition>,
): Iterable<Definition> {
  if (!node) return;
  const documents = documentsWithin(node);
  yield* refusalsIn(documents, dialect);
  const { source, start, end } = node.at;
  const presence = presenceInTemplate(source.text.slice(start, end));
  for (const { root } of documents) {
    for (const definition of read(root)) yield* guarded(definition, presence(definition.at.start - start));
  }
}

const asDocument = (node: Node): Document => ({ ...node.at.source, format: "json", root: node, problems: [] });

/** The HCL that a value holds as text, such as what Terragrunt writes into a file. */
export function hclWithin(node: Node | undefined): readonly Document[] {
  const text = node && textWithin(node);
  return text === undefined ? [] : parseEmbedded(text, (path, inner) => [parseHcl(path, inner)]);
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
