import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../../src/core.ts";
import { parseJson } from "../../../src/documents/json.ts";
import { codesOf, pairsOf, positionOf, strayingSpans } from "../../support/nodes.ts";

/** A node as JSON.parse gives it: of two equal keys the last one holds. */
function jsonValueOf(node: Node): unknown {
  if (node.type === "list") return node.items.map(jsonValueOf);
  if (node.type !== "map") return node.type === "scalar" ? node.value : undefined;
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, jsonValueOf(value)]));
}

function nativeParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const syntaxErrors = (text: string): number =>
  parseJson("a.json", text).problems.filter(({ rule }) => rule === "invalid-yaml").length;

describe("a JSON text", () => {
  it("has the value that JSON.parse gives it, in any layout", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, "\t"), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const document = parseJson("a.json", text);
        expect(jsonValueOf(document.root)).toEqual(JSON.parse(text));
        expect(document.problems).toEqual([]);
      }),
    );
  });

  it("has a problem exactly where JSON.parse refuses it", () => {
    const part = fc.constantFrom(
      ...'[]{}:,"\\-+.0eE/*\n\r\t \u00a0\u2028\uFEFF\0ab1'.split(""),
      ...'true|false|null|"a"|"a":|12|-0|1.5e3|01|1.|.5|+1|NaN|"\\u00e4"|"\\u12"|"\\x"|"\\ud800"|//c\n|/*c*/|\'a\'|"\t"|,]|,}'.split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const native = nativeParse(text);
        const document = parseJson("a.json", text);
        expect({ text, valid: syntaxErrors(text) === 0 }).toEqual({ text, valid: native !== undefined });
        if (native) expect(jsonValueOf(document.root)).toEqual(native.value);
        expect(strayingSpans(document)).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["every escape", String.raw`{"\u0061\n\"\\\/\b\f\r\t\ud83d\ude00": 1}`, [['a\n"\\/\b\f\r\t😀', 1]]],
    ["__proto__ as a key like any other", '{"__proto__": {"a": 1}}', [["__proto__", [["a", 1]]]]],
    [
      "both of two equal keys, in order",
      '{"a": 1, "\\u0061": 2}',
      [
        ["a", 1],
        ["a", 2],
      ],
    ],
    ["numbers", "[0, -0, 1e2, 12345678901234567890]", [0, -0, 100, 12345678901234567000]],
  ])("holds %s", (_, text, expected) => {
    expect(pairsOf(parseJson("a.json", text).root)).toEqual(expected);
  });

  it("keeps a number as it is written", () => {
    const { root } = parseJson("a.json", "123456789012345678901234");
    expect(root).toMatchObject({ written: "123456789012345678901234" });
  });

  it.each([
    ["an equal key", '{\n  "a": 1,\n  "a": 2\n}', ["duplicate-key a"], "3:3-3:6"],
    ["an equal key written with an escape", '{"a": 1, "\\u0061": 2}', ["duplicate-key a"], "1:10-1:18"],
    ["a trailing comma", "[1,]", ["invalid-yaml JSON_ValueExpected"], "1:4-1:5"],
    ["a line comment", "// no\n[]", ["invalid-yaml JSON_InvalidCommentToken"], "1:1-1:6"],
    ["a comment that is not closed", "[] /*", ["invalid-yaml JSON_InvalidCommentToken"], "1:4-1:6"],
    ["an empty text, at its end", "", ["invalid-yaml JSON_ValueExpected"], "1:1-1:1"],
    ["a second value", "1\n2", ["invalid-yaml JSON_EndOfFileExpected"], "2:1-2:2"],
  ])("has a problem at %s", (_, text, codes, position) => {
    const document = parseJson("a.json", text);
    expect(codesOf(document).slice(0, 1)).toEqual(codes);
    expect(document.problems[0] && positionOf(document.problems[0].at)).toBe(position);
  });

  it("keeps what stands before the place where it breaks off", () => {
    const { root, problems } = parseJson("a.json", '{"groups": [{"displayName": "A"}, {"displayName": "B"');
    expect(pairsOf(root)).toEqual([["groups", [[["displayName", "A"]], [["displayName", "B"]]]]]);
    expect(problems).not.toEqual([]);
  });
});

describe("a hostile JSON text", () => {
  it.each([
    ["a hundred levels", "[".repeat(100) + "]".repeat(100), []],
    ["a hundred and one", "[".repeat(101) + "]".repeat(101), ["invalid-yaml TOO_DEEP"]],
    ["levels without an end", '{"a":'.repeat(100_000), ["invalid-yaml TOO_DEEP"]],
    ["brackets in strings, which are no levels", JSON.stringify("[".repeat(5000)), []],
    ["levels behind a string that a carriage return ends", `["x\r${"[".repeat(50_000)}"`, ["invalid-yaml TOO_DEEP"]],
    ["levels behind an escaped line end", `["\\\n" ${"[".repeat(50_000)}"`, ["invalid-yaml TOO_DEEP"]],
    ["levels between brackets that close nothing", "[ } , ".repeat(50_000), ["invalid-yaml TOO_DEEP"]],
    ["levels between braces that close nothing", '{"a": ] , "b": '.repeat(50_000), ["invalid-yaml TOO_DEEP"]],
  ])("of %s is answered", (_, text, codes) => {
    expect(codesOf(parseJson("a.json", text))).toEqual(codes);
  });

  it("may have more equal keys than a call has arguments", () => {
    const text = `{${Array(200_000).fill('"a":1').join()}}`;
    expect(parseJson("a.json", text).problems).toHaveLength(199_999);
  });
});

describe("a JSON text that is broken", () => {
  it.each([
    [
      "ends after a key",
      '{"a": 1, "b"',
      [
        ["a", 1],
        ["b", null],
      ],
    ],
    ["ends after a colon", '{"a": {"b": ', [["a", [["b", null]]]]],
    [
      "lacks a value",
      '{"a": , "b": 1}',
      [
        ["a", null],
        ["b", 1],
      ],
    ],
    [
      "has a value too many",
      '{"a": 1 2, "b": 3}',
      [
        ["a", 1],
        ["b", 3],
      ],
    ],
    [
      "has a list too many",
      '{"a": 1 [2], "b": 3}',
      [
        ["a", 1],
        ["b", 3],
      ],
    ],
  ])("still says all its keys where it %s", (_, text, expected) => {
    const { root, problems } = parseJson("a.json", text);
    expect(pairsOf(root)).toEqual(expected);
    expect(problems.length).toBeGreaterThan(0);
  });
});
