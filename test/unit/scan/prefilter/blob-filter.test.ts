import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Anchor } from "../../../../src/core.ts";
import { patternsOf } from "../../../../src/scan/prefilter/anchors.ts";
import { createBlobFilter } from "../../../../src/scan/prefilter/blob-filter.ts";
import { scanBlob } from "../../../../src/scan/scan.ts";
import { eachSecretRule, fileWith, isOfAnySyntax, secretRules, secretsOf } from "../../../support/secret-rules.ts";

/** Texts as bytes, in every encoding that is read. */
const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with a mark": (text) => Buffer.from(`\uFEFF${text}`),
  "UTF-16LE with a mark": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16BE with a mark": (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  "UTF-16LE": (text) => Buffer.from(text, "utf16le"),
  "UTF-16BE": (text) => Buffer.from(text, "utf16le").swap16(),
  "no encoding": (text) => Buffer.concat([Buffer.from([0xff, 0xc0]), Buffer.from(text)]),
};

const around = fc.string({
  unit: fc.oneof(fc.constantFrom(..."\n\r\"' =:-/+\\abcdef0189ÄΩ\0".split("")), fc.string({ maxLength: 1 })),
  maxLength: 60,
});

describe.each(Object.entries(ENCODINGS))("the filter of all secrets, on %s", (_, encode) => {
  const filter = createBlobFilter(
    secretRules.flatMap((rule) => patternsOf(rule.anchor) ?? []),
    300,
  );
  const untold = new Set(secretRules.filter(({ anchor }) => patternsOf(anchor) === undefined).map(({ id }) => id));

  /** How much is found in a file; what is found in its text as it stands must pass the filter. */
  const findsIn = (path: string, text: string): number => {
    const bytes = encode(text);
    const { secrets } = scanBlob({ paths: [path], kind: "file", bytes }, { secrets: secretRules, dialects: [] });
    const plain = secrets.filter(({ undone }) => undone.every((name) => name === "UTF-16"));
    if (plain.some(({ rule }) => !untold.has(rule))) expect(filter.passes(bytes)).toBe(true);
    return secrets.length;
  };

  it.each(eachSecretRule)("lets through whatever %s finds", (_id, rule) => {
    let finds = 0;
    const surround = (text: string, before: string, after: string): string =>
      isOfAnySyntax(rule) ? `${before}\n${text}${after}` : text;
    fc.assert(
      fc.property(around, around, fc.nat(), fc.integer({ min: 0, max: 700 }), (before, after, cut, filling) => {
        const parts = secretsOf(rule).flatMap((secret) => [secret, secret.slice(0, cut % secret.length)]);
        for (const { path, text } of parts.map((part) => fileWith(rule, part))) {
          finds += findsIn(path, surround(text, `${before}${"x ".repeat(filling)}`, after));
        }
      }),
      { numRuns: 20 },
    );
    expect(finds).toBeGreaterThan(0);
  });
});

describe("the filter of an anchor", () => {
  it.each<[string, Anchor, string, boolean | undefined]>([
    ["literals", { literals: ["one", "two"] }, "a two", true],
    ["literals that are not there", { literals: ["one", "two"] }, "a tw o", false],
    ["a literal that is no ASCII", { literals: ["é"] }, "a", undefined],
    ["an empty literal", { literals: [""] }, "a", undefined],
    ["places without patterns", { locate: () => [] }, "a", undefined],
    ["places with patterns", { locate: () => [], patterns: ["[0-9]{2}"] }, "a1b23", true],
    ["places with patterns that do not match", { locate: () => [], patterns: ["[0-9]{2}"] }, "a1b2", false],
    ["literals in files of certain names", { paths: /x/, literals: ["one"] }, "one", true],
    ["paths alone", { paths: /x/ }, "a", undefined],
  ])("knows %s", (_, anchor, content, expected) => {
    const patterns = patternsOf(anchor);
    expect(patterns && createBlobFilter(patterns).passes(Buffer.from(content))).toBe(expected);
  });
});
