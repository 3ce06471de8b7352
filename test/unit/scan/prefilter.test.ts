import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSource } from "../../../src/documents/source.ts";
import { rules } from "../../../src/rules/index.ts";
import { passes } from "../../../src/scan/prefilter.ts";

const secretRules = rules.filter((rule) => rule.gate === "secrets");

describe("passes()", () => {
  it.each([
    ["a literal that is there", { literals: ["b", "c"] }, "", "abc", true],
    ["no literal that is there", { literals: ["b"] }, "", "aBc", false],
    ["no literals at all", { literals: [] }, "", "abc", false],
    ["a path that matches", { paths: /\.tf$/g }, "main.tf", "", true],
    ["a path that does not", { paths: /\.tf$/ }, "main.tf.txt", "", false],
    ["a place that is located", { locate: (text: string) => (text.includes("b") ? [1] : []) }, "", "abc", true],
    ["no place", { locate: () => [] }, "", "abc", false],
  ])("is answered for %s", (_, anchor, path, text, expected) => {
    expect([passes(anchor, path, text), passes(anchor, path, text)]).toEqual([expected, expected]);
  });

  it.each(secretRules.map((rule) => [rule.id, rule] as const))("lets through whatever %s finds", (_, rule) => {
    const around = fc.string({
      unit: fc.oneof(
        fc.constantFrom(..."\n\r\"' =:-/+abcdef0189".split("")),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(around, around, fc.integer({ min: 0, max: 3 }), fc.nat(), (before, after, copies, cut) => {
        const sample = rule.sample(randomBytes);
        // Also broken ones: the anchor must never be stricter than the rule.
        const broken = sample.slice(0, cut % sample.length);
        const text = `${before}${`${sample}${after}`.repeat(copies)}${broken}${after}`;
        const found = [...rule.find({ ...createSource("a", text), undone: [] })];
        expect(found.length).toBeGreaterThanOrEqual(copies);
        if (found.length > 0) expect(passes(rule.anchor, "a", text)).toBe(true);
        for (const { start, end, secret } of found) expect(text.slice(start, end)).toBe(secret);
      }),
    );
  });
});
