import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../../src/core.ts";
import { textOf, valueAt } from "../../../src/documents/nodes.ts";
import { parseDocuments } from "../../../src/documents/parse.ts";
import { asWritten, inPlaceOf, listed, principalKind, quoted, replacing } from "../../../src/rules/wording.ts";

describe("listed()", () => {
  it.each([
    [[], ""],
    [["a"], "`a`"],
    [["a", "b"], "`a` and `b`"],
    [["a", "b", "c"], "`a`, `b` and `c`"],
  ])("joins %j to %s", (names, expected) => {
    expect(listed(names)).toBe(expected);
  });

  it("joins with another word", () => {
    expect(listed(["a", "b"], "or")).toBe("`a` or `b`");
  });
});

describe("quoted()", () => {
  it.each([
    ["a", '"a"'],
    ["two\n  lines", '"two lines"'],
    ["", '""'],
    ["word ".repeat(16).trim(), `"${"word ".repeat(16).trim()}"`],
    ["word ".repeat(40), `"${"word ".repeat(16).trim()} …"`],
  ])("quotes %j", (value, expected) => {
    expect(quoted(value)).toBe(expected);
  });
});

describe("asWritten()", () => {
  it.each([
    ["a", '"a"'],
    ['"a"', '"a"'],
    ["'a'", "'a'"],
    [`"${"word ".repeat(40)}"`, `"${"word ".repeat(16).trim()}…"`],
    [`'${"word ".repeat(40)}'`, `'${"word ".repeat(16).trim()}…'`],
  ])("keeps the quotes of %j, or adds them", (written, expected) => {
    expect(asWritten(written)).toBe(expected);
  });
});

describe("inPlaceOf()", () => {
  /** A file after the first scalar that holds `old` is replaced, and what a parser then reads there. */
  function replaced(
    path: string,
    text: string,
    replacement: string,
  ): { readonly text: string; readonly values: readonly unknown[] } {
    const [found] = parseDocuments(path, text).flatMap(({ root }) =>
      [...scalars(root)].filter((node) => textOf(node)?.value === "old"),
    );
    if (!found) throw new Error("nothing to replace");
    const { start, end } = found.at;
    const after = text.slice(0, start) + inPlaceOf(found.at, replacement) + text.slice(end);
    const values = parseDocuments(path, after).flatMap(({ root, problems }) =>
      [...scalars(root)].map((node) => (problems.length > 0 ? problems : textOf(node)?.value)),
    );
    return { text: after, values };
  }

  function* scalars(node: Node): Iterable<Node> {
    if (node.type === "scalar") yield node;
    if (node.type === "list") for (const item of node.items) yield* scalars(item);
    if (node.type === "map") for (const { value } of node.entries) yield* scalars(value);
  }

  it.each([
    ["plain for plain", "a.yaml", "a: old", "AWS-Developers", "a: AWS-Developers"],
    ["single quotes for single quotes", "a.yaml", "a: 'old'", "it's", "a: 'it''s'"],
    ["double quotes for double quotes", "a.yaml", 'a: "old"', "AWS", 'a: "AWS"'],
    ["quotes around a word that YAML 1.1 takes for a truth value", "a.yaml", "a: old", "No", 'a: "No"'],
    ["quotes around digits", "a.yaml", "a: old", "012345670123", 'a: "012345670123"'],
    ["quotes around a comma, which would end an item", "a.yaml", "a: [old, x]", "b,c", 'a: ["b,c", x]'],
    ["quotes in JSON, whatever stood there", "a.json", '{"a": "old"}', "AWS", '{"a": "AWS"}'],
    ["spaces in the middle", "a.yaml", "a: old", "two words", "a: two words"],
    ["quotes around a space at the end", "a.yaml", "a: old", "word ", 'a: "word "'],
  ])("writes %s", (_, path, text, replacement, expected) => {
    expect(replaced(path, text, replacement).text).toBe(expected);
  });

  it("writes quotes into a JSON file also in place of a number", () => {
    const [document] = parseDocuments("a.json", '{"a": 12}');
    const number = document && [...scalars(document.root)][0];
    expect(number && inPlaceOf(number.at, "AWS")).toBe('"AWS"');
  });

  it("writes what is read again as that very text, in every style and in any surroundings", () => {
    const surroundings = fc.constantFrom(
      "a: old",
      "a: 'old'",
      'a: "old"',
      "[x, old, y]",
      "{a: old, b: c}",
      "- old\n- x",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(..."a '\"\\\t\r\n\u0085\u2028\u2029\uFEFF\u007F"), maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(..."aZ_0 ,:#-{}[]'\"&*!|>%@`=.~?/<".split("")), maxLength: 8 }),
      fc.constantFrom("null", "Null", "~", "yes", "Off", "y", "1e3", "0x1f", ".inf", "2027-01-31", "<<", "12:30:45"),
    );
    fc.assert(
      fc.property(surroundings, text, (written, replacement) => {
        expect(replaced("a.yaml", written, replacement).values).toContain(replacement);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("replacing()", () => {
  /** What would replace the scalar at `a`, if it is said to stand for `value`. */
  function replacingIn(text: string, value: string, path = "a.yaml"): unknown {
    const [document] = parseDocuments(path, text);
    const node = document && valueAt(document.root, "a");
    return node && replacing({ value, at: node.at }, "new");
  }

  it.each([
    ["plain", "a: old # c", "old", "new"],
    ["in single quotes", "a: 'it''s old'", "it's old", "'new'"],
    ["in double quotes", 'a: "old"', "old", '"new"'],
    ["with an escape", 'a: "\\u006fld"', "old", '"new"'],
    ["on two lines in quotes", "a: 'very\n  old'", "very old", "'new'"],
    ["behind an anchor and a tag", "a: &x !!str old", "old", "new"],
  ])("suggests a text for one that is %s", (_, text, value, suggestion) => {
    expect(replacingIn(text, value)).toEqual({ suggestion });
  });

  it("suggests a text in JSON", () => {
    expect(replacingIn('{"a": "\\u006fld"}', "old", "a.json")).toEqual({ suggestion: '"new"' });
  });

  it.each([
    ["in block style", "a: |-\n  old\n", "old"],
    ["plain on two lines", "a: very\n  old", "very old"],
    ["a template that amounts to it", "a: '{x}ld'", "old"],
    ["a plain template that amounts to it", "a: x-{x}", "old"],
  ])("suggests nothing for one that is %s", (_, text, value) => {
    expect(replacingIn(text, value)).toEqual({});
  });

  it("suggests nothing where nothing is meant", () => {
    const [document] = parseDocuments("a.yaml", "old");
    expect(document && replacing({ value: "old", at: document.root.at }, undefined)).toEqual({});
  });
});

describe("principalKind()", () => {
  it.each([
    ["group", "group"],
    ["groupTemplate", "group template"],
    ["groupId", "group id"],
    ["user", "user"],
  ] as const)("says what %s is", (by, kind) => {
    const [document] = parseDocuments("a.yaml", "n");
    expect(document && principalKind({ by, name: { value: "n", at: document.root.at } })).toBe(kind);
  });
});
