import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dialect, View } from "../../../../src/core.ts";
import { parseDocuments } from "../../../../src/documents/parse.ts";
import { createSource } from "../../../../src/documents/source.ts";
import { dialects } from "../../../../src/scan/dialects/index.ts";
import { passesSomewhere } from "../../../../src/scan/prefilter.ts";
import { SAMPLES } from "../../../support/iam-definitions.ts";

/** What a dialect would find in a text if it had no anchor. */
function readAll(dialect: Dialect, path: string, text: string): number {
  const view: View = { ...createSource(path, text), undone: [] };
  const documents = parseDocuments(path, text);
  const read = (document: (typeof documents)[number] | undefined): number =>
    [...dialect.read(view, () => document)].length;
  return documents.length === 0 ? read(undefined) : documents.reduce((sum, document) => sum + read(document), 0);
}

type Edit = (text: string) => string;

/** Escapes of JSON, YAML and HCL, a folded line, and any other change to a stretch of a text. */
const edits: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat({ max: 12 }),
    fc.nat({ max: 6 }),
    fc.string({ maxLength: 3 }),
  )
  .map(([where, length, how, other]) => (text) => {
    const start = Math.floor(where * text.length);
    const [before, piece, after] = [
      text.slice(0, start),
      text.slice(start, start + length),
      text.slice(start + length),
    ];
    const code = (digits: number): string => piece.charCodeAt(0).toString(16).padStart(digits, "0");
    const rest = text.slice(start + 1);
    if (piece === "") return text;
    if (how === 0) return `${before}\\u${code(4)}${rest}`;
    if (how === 1) return `${before}\\x${code(2).slice(-2)}${rest}`;
    if (how === 2) return `${before}\\U${code(8)}${rest}`;
    if (how === 3) return `${before}\\\n${piece}${after}`;
    if (how === 4) return before + after;
    if (how === 5) return before + other + after;
    return before + piece + piece + after;
  });

const sampled = dialects.filter((dialect) => SAMPLES.some((sample) => sample.dialect === dialect.id));

it("every sample is of a dialect that there is", () => {
  expect(new Set(SAMPLES.map(({ dialect }) => dialect))).toEqual(new Set(sampled.map(({ id }) => id)));
});

describe.each(sampled.map((dialect) => [dialect.id, dialect] as const))("the anchor of %s", (_, dialect) => {
  it("lets through whatever the dialect reads", () => {
    const quoted = SAMPLES.map(({ path, text }) => ({ path, text: text.replace(/: ([A-Za-z][^\n"]*)/g, ': "$1"') }));
    const all = [...SAMPLES, ...quoted];
    const own = all.filter(({ path }) => SAMPLES.some((each) => each.path === path && each.dialect === dialect.id));
    const sample = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...own) }, fc.constantFrom(...all));
    let read = 0;
    fc.assert(
      fc.property(sample, fc.array(edits, { maxLength: 8 }), ({ path, text }, changes) => {
        const changed = changes.reduce((current, change) => change(current), text);
        if (readAll(dialect, path, changed) === 0) return;
        read += 1;
        expect(passesSomewhere(dialect.anchor, [path], changed), changed).toBe(true);
      }),
      { numRuns: 600 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
