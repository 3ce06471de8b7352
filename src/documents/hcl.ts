import type { Document, Located, Node, Span } from "../core.ts";
import { DOCUMENT_DEPTH } from "../limits.ts";
import { computed, is, keySpan, readExpression, skipBracket, skipExpression } from "./hcl-expression.ts";
import type { Token } from "./hcl-lexer.ts";
import { createReader, type Reader } from "./hcl-reader.ts";
import { createSource } from "./source.ts";

type Entry = { readonly key: Located<string>; readonly value: Node };

/**
 * One HCL text (Terraform, OpenTofu, Terragrunt; without byte order mark) as a document, in the shape of its JSON form:
 * `resource "type" "name" { ... }` is a map `resource` of a map `type` of a map `name`. Each block is an entry of its own,
 * so a key may be there again; all maps of one block reach from its header to its closing brace. The place of a quoted
 * key is the text inside the quotes. Never throws: what is wrong is in `problems` (rule `invalid-hcl`), and what could be
 * read is there. Linear in the length of the text.
 */
export function parseHcl(path: string, text: string): Document {
  const source = createSource(path, text);
  let reader = createReader(source, false);
  let entries = readFile(reader);
  if (reader.unclosed) {
    reader = createReader(source, true);
    entries = readFile(reader);
  }
  const root: Node = { type: "map", entries, at: { source, start: 0, end: text.length } };
  return { ...source, format: "hcl", root, problems: reader.problems };
}

function readFile(reader: Reader): readonly Entry[] {
  const entries: Entry[] = [];
  do {
    readBody(reader, 1, entries);
    if (is(reader.peek(), "}")) reportNext(reader, "UNEXPECTED_TOKEN");
    reader.take();
  } while (reader.peek().type !== "end" || reader.resume());
  return entries;
}

/** Reads attributes and blocks into `entries`, up to the end or to a closing brace, which it leaves. */
function readBody(reader: Reader, depth: number, entries: Entry[]): void {
  for (;;) {
    const token = reader.peek();
    if (token.type === "end" || is(token, "}")) return;
    if (token.type === "newline") reader.take();
    else readItem(reader, depth, entries);
  }
}

function reportNext(reader: Reader, found: string): void {
  const { start, end } = reader.peek();
  reader.report(found, reader.span(start, end));
}

function readItem(reader: Reader, depth: number, entries: Entry[]): void {
  const name = reader.peek();
  if (name.type !== "identifier") reportNext(reader, "UNEXPECTED_TOKEN");
  if ((name.type !== "identifier" && name.type !== "string") || name.value === undefined) {
    skipLine(reader);
    return;
  }
  reader.take();
  if (is(reader.peek(), "=")) {
    reader.take();
    entries.push({ key: located(reader, name), value: readExpression(reader, depth) });
  } else if (!readBlock(reader, name, depth, entries)) return;
  const { type } = reader.peek();
  if (type === "newline" || type === "end" || is(reader.peek(), "}")) return;
  reportNext(reader, "UNEXPECTED_TOKEN");
  if (type === "operator") reader.take();
}

/** Takes what is left of a line, at least one token, and everything in the brackets that open on it. */
function skipLine(reader: Reader): void {
  skipExpression(reader);
  const { type } = reader.peek();
  if (type !== "newline" && type !== "end" && !is(reader.peek(), "}")) reader.take();
}

const located = (reader: Reader, token: Token): Located<string> => {
  const at = keySpan(reader, token);
  return { value: token.value ?? at.source.text.slice(at.start, at.end), at };
};

/** Reads the block that this name begins into `entries`. False where it is no block; then the line is taken. */
function readBlock(reader: Reader, name: Token, depth: number, entries: Entry[]): boolean {
  const header = [located(reader, name)];
  for (let label = reader.peek(); label.type === "string" || label.type === "identifier"; label = reader.peek()) {
    if (label.value === undefined) reportNext(reader, "COMPUTED_LABEL");
    header.push(located(reader, reader.take()));
  }
  if (!findBrace(reader)) return false;
  const inner = readBraces(reader, depth + header.length);
  const at = reader.span(name.start);
  const body: Node = inner ? { type: "map", entries: inner, at } : computed(at);
  const outermost = header.reduceRight<Node>((value, key) => ({ type: "map", entries: [{ key, value }], at }), body);
  if (outermost.type === "map") entries.push(...outermost.entries);
  return true;
}

/** Whether the block's opening brace is next. One on a later line is none of HCL's, but leaves no doubt about what is meant. */
function findBrace(reader: Reader): boolean {
  if (is(reader.peek(), "{")) return true;
  reportNext(reader, "UNEXPECTED_TOKEN");
  if (reader.peek().type !== "newline") {
    skipLine(reader);
    return false;
  }
  while (reader.peek().type === "newline") reader.take();
  return is(reader.peek(), "{");
}

/** What stands between braces, both of which are taken; undefined where it lies too deep. */
function readBraces(reader: Reader, depth: number): readonly Entry[] | undefined {
  const opening = reader.take();
  const at: Span = reader.span(opening.start, opening.end);
  return reader.withNewlines(true, () => {
    if (depth > DOCUMENT_DEPTH) {
      reader.report("TOO_DEEP", at);
      return skipBracket(reader, opening);
    }
    const entries: Entry[] = [];
    readBody(reader, depth, entries);
    if (is(reader.peek(), "}")) reader.take();
    else reader.reportUnclosed(at);
    return entries;
  });
}
