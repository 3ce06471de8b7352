import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/core.ts";
import { createSource } from "../../../src/documents/source.ts";
import { groupedBy, otherPlaces, principalKind } from "../../../src/rules/places.ts";

const span = (path: string, start: number): Span => ({ source: createSource(path, "0123456789"), start, end: 9 });

describe("groupedBy()", () => {
  it("keeps the order of keys and of items, and takes any key", () => {
    const groups = groupedBy(["b1", "__proto__", "a1", "b2"], (text) => text.replace(/\d$/, ""));
    expect([...groups]).toEqual([
      ["b", ["b1", "b2"]],
      ["__proto__", ["__proto__"]],
      ["a", ["a1"]],
    ]);
  });
});

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

describe("principalKind()", () => {
  it.each([
    ["group", "group"],
    ["groupTemplate", "group template"],
    ["groupId", "group id"],
    ["user", "user"],
  ] as const)("says what %s is", (by, kind) => {
    expect(principalKind({ by, name: { value: "n", at: span("a", 0) } })).toBe(kind);
  });
});
