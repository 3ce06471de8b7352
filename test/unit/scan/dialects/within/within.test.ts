import { describe, expect, it } from "vitest";
import type { Node } from "../../../../../src/core.ts";
import { parseHcl } from "../../../../../src/documents/hcl.ts";
import { valueAt } from "../../../../../src/documents/nodes.ts";
import { parseYaml } from "../../../../../src/documents/yaml.ts";
import { documentsWithin, hclWithin } from "../../../../../src/scan/dialects/within/within.ts";

/** The value under `a.b` of a document that is the value of `x`, and what its place covers. */
function inner(root: Node | undefined): readonly (readonly [unknown, string])[] {
  return documentsWithin(valueAt(root, "x")).map((document) => {
    const node = valueAt(valueAt(document.root, "a"), "b");
    const { source, start, end } = node?.at ?? document.root.at;
    return [node?.type === "scalar" ? node.value : node?.type, source.text.slice(start, end)];
  });
}
const yaml = (text: string) => inner(parseYaml("a.yaml", text)[0]?.root);
const hcl = (text: string) => inner(parseHcl("a.tf", text).root);

describe("documentsWithin()", () => {
  it.each([
    ["a literal block", "x: |\n  a:\n    b: c d\n", "c d"],
    ["a folded block", "x: >-\n  {a: {b: c}}\n", "c"],
    ["double quotes", "x: \"a: {b: 'c'}\"\n", "'c'"],
    ["single quotes", "x: 'a: {b: ''c''}'\n", "''c''"],
    ["JSON", `x: '{"a": {"b": "c"}}'\n`, '"c"'],
    ["a map", "x: {a: {b: c}}\n", "c"],
    ["an alias", "y: &y |\n  a: {b: c}\nx: *y\n", "c"],
  ])("reads YAML in %s", (_, text, covered) => {
    expect(yaml(text)).toEqual([[covered === "c d" ? "c d" : "c", covered]]);
  });

  it("reads every document, and nothing in what is no text", () => {
    expect(yaml("x: |\n  a: {b: c}\n  ---\n  a: {b: d}\n")).toEqual([
      ["c", "c"],
      ["d", "d"],
    ]);
    for (const text of ["x: 1\n", "x:\n", "y: z\n"]) expect(yaml(text)).toEqual([]);
  });

  it.each([
    ["a heredoc", "x = <<E\na:\n  b: c\nE\n", "c", "c"],
    ["an indented heredoc", "x = <<-E\n    a:\n      b: c\n  E\n", "c", "c"],
    ["a heredoc with a value from elsewhere", `x = <<E\nz: \${var.z}\na: {b: c}\nE\n`, "c", "c"],
    ["a heredoc with a doubled sign", `x = <<E\nz: $\${AWS::Region}\na: {b: c}\nE\n`, "c", "c"],
    ["a string", 'x = "{\\"a\\": {\\"b\\": \\"c\\"}}"\n', "c", '\\"c\\"'],
    [
      "a string with a value from elsewhere",
      `x = "{\\"z\\": \\"\${var.z}\\", \\"a\\": {\\"b\\": \\"c\\"}}"\n`,
      "c",
      '\\"c\\"',
    ],
    ["jsonencode", 'x = jsonencode({\n  a = { b = "c" }\n})\n', "c", '"c"'],
    ["yamlencode", 'x = yamlencode(  { a = { b = "c" } })\n', "c", '"c"'],
    ["brackets", 'x = ((jsonencode({ a = { b = "c" } })))\n', "c", '"c"'],
    [
      "more brackets than functions may nest",
      `x = ${"(".repeat(40)}jsonencode(({ a = { b = "c" } }))${")".repeat(40)}\n`,
      "c",
      '"c"',
    ],
    ["a question in brackets", 'x = (var.a ? (jsonencode({ a = { b = "c" } })) : (null))\n', "c", '"c"'],
    ["jsonencode with what is worked out", "x = jsonencode({ z = var.z, a = { b = var.c } })\n", "computed", "var.c"],
  ])("reads HCL in %s", (_, text, value, covered) => {
    const [[found, place] = []] = hcl(text);
    expect([value === "computed" ? "computed" : found, place]).toEqual([value, covered]);
  });

  it.each([
    "x = var.x\n",
    'x = file("a.yaml")\n',
    "x = jsonencode(\n",
    "x = jsonencode(var.x)\n",
    "x = merge({ a = 1 }, {})\n",
  ])("finds nothing in %j", (text) => {
    expect(hcl(text).filter(([value]) => value === "c")).toEqual([]);
  });
});

describe("hclWithin()", () => {
  it("reads what is generated", () => {
    const x = valueAt(parseHcl("a.hcl", 'x = <<E\nresource "a" "b" {\n  c = "d"\n}\nE\n').root, "x");
    const [document] = hclWithin(x);
    const body = valueAt(valueAt(valueAt(document?.root, "resource"), "a"), "b");
    const value = valueAt(body, "c");
    expect(value?.at.source.place(value.at.start, value.at.end)).toMatchObject({
      startLine: 3,
      startColumn: 7,
      endColumn: 10,
    });
  });
});
