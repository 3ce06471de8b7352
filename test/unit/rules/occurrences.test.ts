import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/core.ts";
import { createSource } from "../../../src/documents/source.ts";
import { holdsAny, namesBy, occurrencesBy, otherPlaces } from "../../../src/rules/occurrences.ts";

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

const span = (path: string, start: number): Span => ({ source: createSource(path, "0123456789"), start, end: 9 });

describe("otherPlaces()", () => {
  it("leaves out the first place, and whatever was there before", () => {
    const others = otherPlaces([span("a", 1), span("a", 2), span("a", 1), span("b", 1), span("a", 2)], "here too");
    expect(others.map(({ at, message }) => [at.source.path, at.start, message])).toEqual([
      ["a", 2, "here too"],
      ["b", 1, "here too"],
    ]);
  });

  it("has none of none, and of one", () => {
    expect(otherPlaces([], "x")).toEqual([]);
    expect(otherPlaces([span("a", 1)], "x")).toEqual([]);
  });
});

describe("holdsAny()", () => {
  const holds = holdsAny([span("a", 5), span("a", 3), span("b", 1)]);
  it.each([
    ["what lies within, in any order", "a", 4, 9, true],
    ["the very same stretch", "a", 5, 9, true],
    ["nothing behind the last", "a", 6, 9, false],
    ["nothing that reaches out of it", "a", 3, 8, false],
    ["nothing of another file", "b", 2, 9, false],
    ["nothing of a file without any", "c", 0, 9, false],
  ])("finds %s", (_, path, start, end, expected) => {
    expect(holds({ ...span(path, start), end })).toBe(expected);
  });
});
