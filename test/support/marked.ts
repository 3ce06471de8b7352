import { Buffer } from "node:buffer";
import { expect } from "vitest";
import { dialects } from "../../src/scan/dialects/index.ts";
import { scanBlob } from "../../src/scan/scan.ts";

/**
 * A file in which what must be found is marked: `⟦user ci definite:new iam.User⟧(this, "x")` says kind, name ("-" for none) and
 * confidence of a definition, and the stretch between the colon and the end is its place.
 */
export interface Marked {
  readonly text: string;
  /** As found() writes them, without the dialect. */
  readonly expected: readonly string[];
}

const MARK = /⟦([\w-]+) (\S+) (\w+):|⟧/g;

/** Reads the marks out of a text; one mark may not stand within another. */
export function readMarks(path: string, marked: string): Marked {
  const open: { readonly start: number; readonly what: string }[] = [];
  const spans: { readonly start: number; readonly end: number; readonly what: string }[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const [, kind, name, confidence] = match;
    if (kind !== undefined) open.push({ start: text.length, what: `${kind} ${name} ${confidence}` });
    else spans.push({ ...(open.pop() ?? { start: 0, what: "unopened" }), end: text.length });
  }
  text += marked.slice(last);
  return { text, expected: spans.map(({ start, end, what }) => `${path}:${at(text, start)}-${at(text, end)} ${what}`) };
}

/** Line and column, both from 1, of an offset in a text whose lines end with LF. */
const at = (text: string, offset: number): string =>
  `${text.slice(0, offset).split("\n").length}:${offset - text.lastIndexOf("\n", offset - 1)}`;

/** What all dialects together find in a file: `path:line:column-line:column kind name confidence dialect`. */
export function foundByAll(path: string, text: string): readonly string[] {
  const blob = { paths: [path] as const, kind: "file" as const, bytes: Buffer.from(text) };
  return scanBlob(blob, { secrets: [], dialects }).definitions.map(
    ({ definition: { kind, name = "-", confidence, dialect }, place }) =>
      `${place.path}:${place.startLine}:${place.startColumn}-${place.endLine}:${place.endColumn} ${kind} ${name} ${confidence} ${dialect}`,
  );
}

/** Expects that what is marked in a file is found, each by one dialect alone and with its exact range, and that nothing else is. */
export function expectMarked(path: string, marked: string, dialect: string): void {
  const { text, expected } = readMarks(path, marked);
  expect(foundByAll(path, text), text).toEqual(expected.map((one) => `${one} ${dialect}`));
}
