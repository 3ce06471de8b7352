import { describe, expect, it } from "vitest";
import { passes } from "../../../src/scan/prefilter.ts";

describe("passes()", () => {
  it.each([
    ["a literal that is there", { literals: ["b", "c"] }, "", "abc", true],
    ["no literal that is there", { literals: ["b"] }, "", "aBc", false],
    ["no literals at all", { literals: [] }, "", "abc", false],
    ["a path that matches", { paths: /\.tf$/g }, "main.tf", "", true],
    ["a path that does not", { paths: /\.tf$/ }, "main.tf.txt", "", false],
    ["a place that is located", { locate: (text: string) => (text.includes("b") ? [1] : []) }, "", "abc", true],
    ["a literal in a file of the right name", { literals: ["b"], paths: /\.sh$/ }, "a.sh", "abc", true],
    ["a literal in another file", { literals: ["b"], paths: /\.sh$/ }, "a.md", "abc", false],
    ["no literal in a file of the right name", { literals: ["b"], paths: /\.sh$/ }, "a.sh", "ac", false],
    ["a place in a file of the right name", { locate: () => [1], paths: /\.sh$/ }, "a.sh", "", true],
    ["a place in another file", { locate: () => [1], paths: /\.sh$/ }, "a.md", "", false],
    ["no place", { locate: () => [] }, "", "abc", false],
  ])("is answered for %s", (_, anchor, path, text, expected) => {
    expect([passes(anchor, path, text), passes(anchor, path, text)]).toEqual([expected, expected]);
  });
});
