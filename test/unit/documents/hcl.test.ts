import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document, Node } from "../../../src/core.ts";
import { parseHcl } from "../../../src/documents/hcl.ts";
import { DOCUMENT_DEPTH, DOCUMENT_PROBLEMS } from "../../../src/limits.ts";
import { bodies, expectedOf, plainOf, printBody, spansOf, styles } from "../../support/hcl.ts";

const parse = (text: string): Document => parseHcl("main.tf", text);
const found = (text: string): readonly string[] => parse(text).problems.map((problem) => problem.found);

/** Maps as plain objects, for readable expectations. */
function shape(node: Node): unknown {
  if (node.type === "list") return node.items.map(shape);
  if (node.type === "map") return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, shape(value)]));
  return node.type === "computed" ? { computed: node.written } : node.value;
}
const valueFrom = (expression: string): unknown => {
  const { root, problems } = parse(`x = ${expression}\n`);
  expect(problems).toEqual([]);
  return (shape(root) as { x: unknown }).x;
};

describe("parseHcl: values", () => {
  it.each([
    ['"a"', "a"],
    ['""', ""],
    ["1", 1],
    ["-2.5", -2.5],
    ["1e3", 1000],
    ["true", true],
    ["false", false],
    ["null", null],
    ['"\\n\\t\\r\\"\\\\"', '\n\t\r"\\'],
    ['"\\u0041WS \\U0001F600"', "AWS 😀"],
    [`"$\${a} %%{b} $a 100%"`, `\${a} %{b} $a 100%`],
    [`"$$\${a}"`, `$\${a}`],
    ["[]", []],
    ['[1, "a", [true],]', [1, "a", [true]]],
    ["[\n  1, # one\n  2 // two\n]", [1, 2]],
    ["{}", {}],
    ['{ a = 1, "b": 2, c: { d = [] } }', { a: 1, b: 2, c: { d: [] } }],
    ["{\n  a = 1\n  b = 2,\n\n  1 = 3\n}", { a: 1, b: 2, "1": 3 }],
    ['"a" # comment', "a"],
    ['"a" /* more\nlines */', "a"],
    ["<<EOT\n  a\n b\nEOT", "  a\n b\n"],
    ["<<-EOT\n    a\n\n      b\n  EOT", "a\n\n  b\n"],
    ["<<-EOT\n\t\ta\n\tb\n\tEOT", "\ta\nb\n"],
    ["<<EOT\r\na\r\nEOT\r", "a\r\n"],
    ["<<EOT\nEOT", ""],
    [`<<EOT\n$\${a} \\n %%{b}\nEOTX\n EOT `, `\${a} \\n %{b}\nEOTX\n`],
  ])("reads %s", (expression, expected) => {
    expect(valueFrom(expression)).toEqual(expected);
  });

  it.each([
    "var.name",
    "upper(var.name)",
    `"\${var.name}"`,
    `"a-\${var.name}"`,
    '"%{ if x }a%{ endif }"',
    `"\${"}"}"`,
    `"\${f("a", { b = "}" })}"`,
    "a ? b : c",
    "1 + 2",
    "[1, 2][0]",
    "{ a = 1 }.a",
    '("a")',
    "[for item in list : item]",
    "{ for key, item in map : key => item }",
    "{\n for key, item in map : key => item\n}",
    "f(\n  a,\n  b\n)",
    "-a",
    "a.b[*].c",
    "provider::aws::arn_parse(a)",
    `<<EOT\n\${a}\nEOT`,
    `<<EOT\n\${join("\n", [<<IN\nEOT\nIN\n, "}"])}\nEOT`,
  ])("leaves %s to be valueFromd", (expression) => {
    expect(valueFrom(expression)).toEqual({ computed: expression });
  });

  it("keeps a key that needs evaluation, and does not trust its value", () => {
    expect(valueFrom(`{ (var.key) = "a", b.c = 1, "\${d}" = 2, e = 3 }`)).toEqual({
      "(var.key)": { computed: '"a"' },
      "b.c": { computed: "1" },
      [`"\${d}"`]: { computed: "2" },
      e: 3,
    });
  });

  it("keeps how a scalar is written", () => {
    const { root } = parse('account = 012345678901\nname = "\\u0061"\n');
    const written =
      root.type === "map" ? root.entries.map(({ value }) => value.type === "scalar" && value.written) : [];
    expect(written).toEqual(["012345678901", '"\\u0061"']);
  });
});

describe("parseHcl: blocks", () => {
  it("takes the shape of the JSON form", () => {
    const text = 'resource "aws_iam_user" "x" {\n  name = "a"\n  timeouts {\n    create = "1m"\n  }\n}\n';
    expect(shape(parse(text).root)).toEqual({
      resource: { aws_iam_user: { x: { name: "a", timeouts: { create: "1m" } } } },
    });
  });

  it.each([
    ["labels without quotes", "resource aws_iam_user x {}", { resource: { aws_iam_user: { x: {} } } }],
    ["one line", 'a "b" { c = 1 }', { a: { b: { c: 1 } } }],
    ["comments in the header", 'a /* { */ "b" /* " */ { # }\n}', { a: { b: {} } }],
    ["escapes in a label", '"a" "b\\u0063" {}', { a: { bc: {} } }],
    ["CRLF", 'a "b" {\r\n  c = 1\r\n  d = "e"\r\n}\r\n', { a: { b: { c: 1, d: "e" } } }],
    ["no line end at the end", "a {\n  b = 1\n}", { a: { b: 1 } }],
    ["nothing", "", {}],
  ])("reads %s", (_, text, expected) => {
    expect(shape(parse(text).root)).toEqual(expected);
  });

  it("keeps every block of a kind, in order", () => {
    const { root } = parse('a "b" {\n  c {}\n  c {}\n}\na "b" {}\na "d" {}\n');
    expect(plainOf(root)).toEqual({
      pairs: [
        [
          "a",
          {
            pairs: [
              [
                "b",
                {
                  pairs: [
                    ["c", { pairs: [] }],
                    ["c", { pairs: [] }],
                  ],
                },
              ],
            ],
          },
        ],
        ["a", { pairs: [["b", { pairs: [] }]] }],
        ["a", { pairs: [["d", { pairs: [] }]] }],
      ],
    });
  });

  it("places the key at the header, the labels inside their quotes, and the maps over the whole block", () => {
    const block = 'resource "aws_iam_user" x {\n  name = "a"\n}';
    const text = `a = 1\n${block}\n`;
    const slices: string[] = [];
    for (const { start, end } of spansOf(parse(text).root)) slices.push(text.slice(start, end));
    expect(slices).toEqual([text, "a", "1", "resource", block, "aws_iam_user", block, "x", block, "name", '"a"']);
  });
});

describe("parseHcl: broken texts", () => {
  it.each([
    ["foo\nbar = 1\n", { bar: 1 }, ["UNEXPECTED_TOKEN"]],
    ["foo.bar { x = 1 }\nbar = 1\n", { bar: 1 }, ["UNEXPECTED_TOKEN"]],
    ["a =\nb = 1\n", { a: { computed: "" }, b: 1 }, ["MISSING_VALUE"]],
    ["a = 1, b = 2\n", { a: 1, b: 2 }, ["UNEXPECTED_TOKEN"]],
    ['a {} b { c = "d" }\n', { a: {}, b: { c: "d" } }, ["UNEXPECTED_TOKEN"]],
    ["}\na = 1\n", { a: 1 }, ["UNEXPECTED_TOKEN"]],
    ['a = "b\nc = 1\n', { a: { computed: '"b' }, c: 1 }, ["UNCLOSED_STRING"]],
    ['a = "\\q"\nc = 1\n', { a: { computed: '"\\q"' }, c: 1 }, ["INVALID_ESCAPE"]],
    ["a = <<E\nb = 1\n", { a: { computed: "<<E" }, b: 1 }, ["UNCLOSED_HEREDOC"]],
    ['a = "${b(\nc = 1\n', { a: { computed: '"${b(' }, c: 1 }, ["UNCLOSED_STRING"]],
    ["a = 1\n/* b = 2\n", { a: 1 }, ["UNCLOSED_COMMENT"]],
    [`a "b\${c}" {}\n`, { a: { [`b\${c}`]: {} } }, ["COMPUTED_LABEL"]],
    ['a "b"\n{\n  c = 1\n}\n', { a: { b: { c: 1 } } }, ["UNEXPECTED_TOKEN"]],
    ["a = { b 1, c = 2 }\n", { a: { c: 2 } }, ["UNEXPECTED_TOKEN"]],
    ["a = [1 }, 2]\n", { a: [1, { computed: "" }, 2] }, ["UNEXPECTED_TOKEN", "MISSING_VALUE"]],
    ["'a'\nb = 1\n", { b: 1 }, ["UNEXPECTED_TOKEN"]],
  ])("keeps what is certain of %j", (text, expected, problems) => {
    expect(shape(parse(text).root)).toEqual(expected);
    expect(found(text)).toEqual(problems);
  });

  it.each(['a "b" {\n  c = 1\n', "a {\n  b = [1,\n", "a {\n  b = {\n    c = 1\n", "a {\n  b = f(\n", "a {\n b {\n"])(
    "begins again at a block at the left margin after %j",
    (text) => {
      const { root, problems } = parse(`${text}resource "d" "e" {\n  f = 1\n}\n`);
      expect(shape(root)).toMatchObject({ resource: { d: { e: { f: 1 } } } });
      expect(problems.map((problem) => problem.found)).toContain("UNCLOSED_BRACKET");
    },
  );

  it("leaves a nested block at the left margin where it is, if all brackets match", () => {
    expect(shape(parse('a {\nb "c" {\n}\nd = 1\n}\n').root)).toEqual({ a: { b: { c: {} }, d: 1 } });
  });
});

describe("parseHcl: limits", () => {
  const nested = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);

  it("reads up to the limit of nesting, and computes what is deeper", () => {
    expect(found(`a = ${nested("[", "]", DOCUMENT_DEPTH - 1)}\n`)).toEqual([]);
    expect(found(`a = ${nested("[", "]", DOCUMENT_DEPTH)}\nb = 1\n`)).toEqual(["TOO_DEEP"]);
    expect(found(nested("a {\n", "}\n", DOCUMENT_DEPTH - 1))).toEqual([]);
    expect(found(nested("a {\n", "}\n", DOCUMENT_DEPTH))).toEqual(["TOO_DEEP"]);
    expect(found(`a ${"b ".repeat(DOCUMENT_DEPTH)}{}\n`)).toEqual(["TOO_DEEP"]);
    expect(shape(parse(`a = ${nested("[", "]", 5000)}\nb = 1\n`).root)).toMatchObject({ b: 1 });
  });

  it("keeps reading after templates that nest without end", () => {
    const text = `a = ${nested('"${', '}"', 20_000)}\nb = "/*"\nc = 1\n`;
    expect(shape(parse(text).root)).toMatchObject({ b: "/*", c: 1 });
    expect(found(text)).toEqual([]);
  });

  it("keeps the first problems only", () => {
    expect(found("!\n".repeat(1000))).toHaveLength(DOCUMENT_PROBLEMS);
  });

  // A parser that is not linear takes minutes for these.
  it.each([
    "a=[",
    "a{\n",
    "a=(",
    'a="${',
    "a=<<A\n",
    "a=<<A\n${\n",
    "/**/",
    "/*",
    'a "b" ',
    "<<a",
    '"',
    "a {\n\n",
    "a={b:",
    "a",
    " ",
  ])(
    "ends soon on %j again and again",
    (piece) => {
      const { root } = parse(piece.repeat(300_000 / piece.length));
      expect(root.type).toBe("map");
    },
    5000,
  );
});

describe("parseHcl: any text", () => {
  const pieces = fc.constantFrom(
    ...[
      '"',
      "${",
      "%{",
      "$${",
      "{",
      "}",
      "[",
      "]",
      "(",
      ")",
      "<<A\n",
      "<<-A\r\n",
      "A\n",
      "\n",
      "\r\n",
      "\\",
      "/*",
      "*/",
    ],
    ...["#", "//", "a", "=", ":", ",", "1", "-", "for ", 'resource "b" "c" {', " ", "\u{1F600}", "\uD800", ".", "null"],
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.tuple(bodies, styles, fc.nat(), fc.nat({ max: 20 })).map(([body, style, at, length]) => {
      const printed = printBody(body, style());
      const start = at % (printed.length + 1);
      return printed.slice(0, start) + printed.slice(start + length);
    }),
  );

  it("never throws, and places everything within the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { root, problems } = parse(text);
        for (const { start, end } of [...spansOf(root), ...problems.map((problem) => problem.at)]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back what was printed, in any style", () => {
    fc.assert(
      fc.property(bodies, styles, (body, style) => {
        const { root, problems } = parse(printBody(body, style()));
        expect(problems).toEqual([]);
        expect(plainOf(root)).toEqual(expectedOf(body));
      }),
      { numRuns: 1000 },
    );
  });
});
