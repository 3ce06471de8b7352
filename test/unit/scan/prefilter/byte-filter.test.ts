import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ByteFilter,
  createByteFilter,
  createPlainFilter,
  createWasmFilter,
} from "../../../../src/scan/prefilter/byte-filter.ts";
import { literalPattern, type Pattern, patternOf } from "../../../../src/scan/prefilter/pattern.ts";

const ROOM = 4096;
const ALPHABET = "ab:-Z0_\\\n.\0";

const character = fc.constantFrom(...ALPHABET.split(""));
const escaped = (text: string): string => text.replace(/[\\.-]/g, (one) => `\\${one}`).replaceAll("\0", "\\x00");
const position = fc.oneof(
  character.map(escaped),
  fc
    .tuple(fc.boolean(), fc.uniqueArray(character, { minLength: 1, maxLength: 5 }))
    .map(([negated, members]) => `[${negated ? "^" : ""}${members.map(escaped).join("")}]`),
);
const item = fc.oneof(
  { weight: 9, arbitrary: position },
  { weight: 1, arbitrary: fc.tuple(position, fc.integer({ min: 1, max: 40 })).map(([one, n]) => `${one}{${n}}`) },
);
const source = fc.oneof(
  { weight: 4, arbitrary: fc.array(item, { minLength: 1, maxLength: 8 }).map((items) => items.join("")) },
  { weight: 1, arbitrary: fc.tuple(position, fc.integer({ min: 16, max: 70 })).map(([one, n]) => `${one}{${n}}`) },
);
const sources = fc.array(source, { minLength: 1, maxLength: 30 });
const text = fc.oneof(
  fc.string({ unit: character, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom("a", "a", "a", "a", "b", ":"), maxLength: 300 }),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
);

const filters = (patterns: readonly Pattern[]): readonly ByteFilter[] => {
  const wasm = createWasmFilter(patterns, ROOM);
  if (wasm === undefined) throw new Error("This platform has no SIMD, so that half of this test cannot run.");
  return [createPlainFilter(patterns, ROOM), wasm];
};

/** Where `filter` finds something in a text that lies at `from`, with bytes around it that are none of it. */
function searchIn(filter: ByteFilter, content: string, from: number, around: number): number {
  const bytes = Buffer.from(content, "latin1");
  filter.room.fill(around);
  filter.room.set(bytes, from);
  const found = filter.search(from, from + bytes.length);
  return found < 0 ? found : found - from;
}

describe("a byte filter", () => {
  it("finds a match exactly where a regular expression finds one, in WebAssembly as in TypeScript", () => {
    fc.assert(
      fc.property(
        sources,
        text,
        fc.integer({ min: 0, max: 70 }),
        fc.constantFrom(0, 97, 58),
        (all, content, from, around) => {
          const expected = all.some((one) => new RegExp(one, "s").test(content));
          for (const filter of filters(all.map(patternOf))) {
            const found = searchIn(filter, content, from, around);
            expect(found >= 0).toBe(expected);
            if (found < 0) continue;
            expect(all.some((one) => Object.assign(new RegExp(one, "sy"), { lastIndex: found }).test(content))).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("finds each of many literals, wherever it stands", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abAB_-".split("")), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        text,
        text,
        (words, pick, before, after) => {
          const content = `${before}${words[pick % words.length]}${after}`;
          for (const filter of filters(words.map(literalPattern))) {
            const found = searchIn(filter, content, 3, 0);
            expect(words.some((one) => content.startsWith(one, found))).toBe(true);
          }
        },
      ),
    );
  });

  it("finds a long run though it begins in one stretch and ends in the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 60 }), fc.integer({ min: 0, max: 60 }), (length, cut) => {
        for (const filter of filters([patternOf(`[ab]{${length}}`)])) {
          const content = `::${"ab".repeat(length)}`.slice(0, length + 2);
          filter.room.fill(0);
          filter.room.set(Buffer.from(content));
          const end = Math.min(cut, content.length - 1);
          expect(filter.search(0, end)).toBe(-1);
          expect(filter.search(Math.max(0, end - filter.overlap), content.length)).toBe(2);
        }
      }),
    );
  });

  it("finds nothing without patterns, and in nothing", () => {
    for (const filter of [...filters([]), ...filters([literalPattern("a")]), createByteFilter([], ROOM)]) {
      filter.room.fill(97);
      expect(filter.search(5, 5)).toBe(-1);
    }
    for (const filter of filters([])) expect(searchIn(filter, "abc", 0, 0)).toBe(-1);
  });

  it("is the one in WebAssembly where that is to be had", () => {
    expect(createByteFilter([], 1).room.buffer.byteLength).toBeGreaterThanOrEqual(65_536);
  });
});

describe("patternOf()", () => {
  it.each(["", "a*", "a+", "(a)", "a|b", ".", "\\d", "a{1,2}", "[]", "[é]", "é", "^a", "a$", "[\\w]"])(
    "refuses %j",
    (wrong) => {
      expect(() => patternOf(wrong)).toThrow(/has no fixed length|must not be empty|takes ASCII/);
    },
  );
});
