import { describe, expect, it } from "vitest";
import { createSource } from "../../../src/documents/source.ts";
import { namesBy, occurrencesBy } from "../../../src/rules/occurrences.ts";

const source = createSource("access.yaml", "a b a");
const nameAt = (value: string, start: number) => ({ value, at: { source, start, end: start + 1 } });

describe("occurrencesBy()", () => {
  it("keeps the order in which each thing is first met", () => {
    expect([...occurrencesBy(["b1", "a1", "b2"], (item) => item.slice(0, 1))]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1"]],
    ]);
  });
});

describe("namesBy()", () => {
  it("takes each place once, but not each name", () => {
    const found = namesBy([nameAt("a", 0), nameAt("b", 2), nameAt("a", 4), nameAt("a", 0)]);
    expect([...found].map(([name, places]) => [name, places.map(({ at }) => at.start)])).toEqual([
      ["a", [0, 4]],
      ["b", [2]],
    ]);
  });
});
