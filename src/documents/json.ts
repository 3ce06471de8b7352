import { createScanner, printParseErrorCode, visit } from "jsonc-parser";
import type { Document, Located, Node, Problem, Source } from "../core.ts";
import { DOCUMENT_DEPTH } from "../limits.ts";
import { duplicateKeys } from "./duplicates.ts";
import { createSource, stretchAt } from "./source.ts";

type OpenList = { readonly type: "list"; readonly start: number; readonly items: Node[] };
type OpenMap = {
  readonly type: "map";
  readonly start: number;
  readonly entries: { readonly key: Located<string>; readonly value: Node }[];
  key?: Located<string>;
};

/**
 * One JSON text as a document, read by RFC 8259 (no comments, no trailing commas). A text with errors still gives what could
 * be read; the errors are problems of the rules `invalid-yaml` and `duplicate-key`. Never throws on a text, however hostile.
 */
export function parseJson(path: string, text: string): Document {
  const source = createSource(path, text);
  const problems: Problem[] = [];
  const deep = tooDeepAt(text);
  if (deep !== undefined) problems.push(problem(source, deep, 1, "TOO_DEEP"));
  const root = deep === undefined ? build(source, problems) : undefined;
  const nothing: Node = { type: "scalar", value: null, written: "", at: { source, start: 0, end: 0 } };
  return { ...source, format: "json", root: root ?? nothing, problems };
}

/**
 * The offset at which brackets nest deeper than DOCUMENT_DEPTH, or undefined. Read by the parser's own scanner, since the parser
 * recurses, and what is a string in a broken text is its word to say. A bracket that closes nothing is left out.
 */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    if (offset >= text.length) return undefined;
    const token = scanner.getTokenLength() === 1 ? text.charAt(offset) : "";
    const closing = CLOSING.get(token);
    if (closing !== undefined) open.push(closing);
    else if (token !== "" && token === open.at(-1)) open.pop();
    if (open.length > DOCUMENT_DEPTH) return offset;
  }
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["{", "}"],
]);

/** A problem at a stretch of at least one character, as far as the text reaches. */
function problem(source: Source, offset: number, length: number, found: string): Problem {
  return { rule: "invalid-yaml", at: stretchAt(source, offset, length), found };
}

function build(source: Source, problems: Problem[]): Node | undefined {
  const tree = createBuilder(source, problems);
  visit(
    source.text,
    {
      onObjectBegin: (offset) => tree.open({ type: "map", start: offset, entries: [] }),
      onArrayBegin: (offset) => tree.open({ type: "list", start: offset, items: [] }),
      onObjectEnd: (offset, length) => tree.close("map", offset + length),
      onArrayEnd: (offset, length) => tree.close("list", offset + length),
      onObjectProperty: (name, offset, length) => tree.key(name, offset, offset + length),
      onLiteralValue: (value, offset, length) => tree.scalar(value, offset, offset + length),
      onError: (code, offset, length) => {
        const found = problem(source, offset, length, `JSON_${printParseErrorCode(code)}`);
        if (!follows(found, problems.at(-1))) problems.push(found);
      },
    },
    { disallowComments: true },
  );
  return tree.finish();
}

/** Whether a problem only says again what the one before it said: that a word which is no JSON is no value either. */
function follows({ at, found }: Problem, before: Problem | undefined): boolean {
  if (before?.found !== "JSON_InvalidSymbol" || !/(?:Value|Colon|PropertyName)Expected$/.test(found)) return false;
  return at.source.text.slice(before.at.end, at.start).trim() === "";
}

function createBuilder(source: Source, problems: Problem[]) {
  const stack: (OpenList | OpenMap)[] = [];
  let root: Node | undefined;
  const add = (node: Node): void => {
    const parent = stack.at(-1);
    if (parent?.type === "list") parent.items.push(node);
    else if (parent?.key) {
      parent.entries.push({ key: parent.key, value: node });
      delete parent.key;
    } else if (!parent) root ??= node;
  };
  /** A key that gets no value in a broken text has still been said. */
  const addPending = (open: OpenList | OpenMap | undefined): void => {
    if (open?.type !== "map" || !open.key) return;
    const { end } = open.key.at;
    scalar(null, end, end);
  };
  const closeTop = (end: number): void => {
    addPending(stack.at(-1));
    const top = stack.pop();
    if (!top) return;
    const at = { source, start: top.start, end: Math.min(end, source.text.length) };
    if (top.type === "map")
      for (const duplicate of duplicateKeys(top.entries.map((entry) => entry.key))) problems.push(duplicate);
    add(top.type === "list" ? { type: "list", items: top.items, at } : { type: "map", entries: top.entries, at });
  };
  const scalar = (value: string | number | boolean | null, start: number, end: number): void =>
    add({ type: "scalar", value, written: source.text.slice(start, end), at: { source, start, end } });
  return {
    scalar,
    open: (opened: OpenList | OpenMap): void => void stack.push(opened),
    key: (name: string, start: number, end: number): void => {
      const parent = stack.at(-1);
      addPending(parent);
      if (parent?.type === "map") parent.key = { value: name, at: { source, start, end } };
    },
    /** Closes what is open up to the nearest collection of this type, since a broken text may close a parent first. */
    close: (type: "list" | "map", end: number): void => {
      const index = stack.findLastIndex((opened) => opened.type === type);
      while (index >= 0 && stack.length > index) closeTop(end);
    },
    finish: (): Node | undefined => {
      while (stack.length > 0) closeTop(source.text.length);
      return root;
    },
  };
}
