import { describe, expect, it } from "vitest";
import type { Document, Node } from "../../../src/core.ts";
import { parseYaml } from "../../../src/documents/yaml.ts";
import { codesOf, pairsOf, positionOf } from "../../support/nodes.ts";

const only = (text: string): Document => {
  const [first, ...others] = parseYaml("a.yaml", text);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} documents, not one`);
  return first;
};

/** `written line:column-line:column` of every key and every value that is no collection, in order. */
function* positionsIn(node: Node): Iterable<string> {
  if (node.type === "list") for (const item of node.items) yield* positionsIn(item);
  if (node.type === "scalar") yield `${node.written} ${positionOf(node.at)}`;
  if (node.type !== "map") return;
  for (const { key, value } of node.entries) {
    yield `${key.value} ${positionOf(key.at)}`;
    yield* positionsIn(value);
  }
}

describe("positions in YAML", () => {
  it.each([
    ["plain text", "a: b\nc: d\n", ["a 1:1-1:2", "b 1:4-1:5", "c 2:1-2:2", "d 2:4-2:5"]],
    ["CRLF", "a: b\r\nc:\r\n  - d\r\n", ["a 1:1-1:2", "b 1:4-1:5", "c 2:1-2:2", "d 3:5-3:6"]],
    ["a tab before a value", "a:\tb\n", ["a 1:1-1:2", "b 1:4-1:5"]],
    ["characters outside of the basic plane", "😀: 😀😀\n", ["😀 1:1-1:3", "😀😀 1:5-1:9"]],
    [
      "quotes, which belong to what is written",
      "a: \"b\"\nc: 'd'\n",
      ["a 1:1-1:2", '"b" 1:4-1:7', "c 2:1-2:2", "'d' 2:4-2:7"],
    ],
    ["a flow collection", "a: [b,\n  {c: d}]\n", ["a 1:1-1:2", "b 1:5-1:6", "c 2:4-2:5", "d 2:7-2:8"]],
    ["a value that is not there", "a:\nb: c\n", ["a 1:1-1:2", " 1:3-1:3", "b 2:1-2:2", "c 2:4-2:5"]],
    ["an alias, which leads to its anchor", "a: &x b\nc: *x\n", ["a 1:1-1:2", "b 1:7-1:8", "c 2:1-2:2", "b 1:7-1:8"]],
    [
      "a merged key, which stays where it is written",
      "a: &x {b: c}\nd:\n  <<: *x\n",
      ["a 1:1-1:2", "b 1:8-1:9", "c 1:11-1:12", "d 2:1-2:2", "b 1:8-1:9", "c 1:11-1:12"],
    ],
    ["a very long line", `a: ${"x".repeat(100_000)}\n`, ["a 1:1-1:2", `${"x".repeat(100_000)} 1:4-1:100004`]],
  ])("hold with %s", (_, text, expected) => {
    expect([...positionsIn(only(text).root)]).toEqual(expected);
  });

  it("go on through all documents of a file", () => {
    const documents = parseYaml("a.yaml", "a: 1\n---\nb: 2\n...\n---\nc: 3\n");
    expect(documents.flatMap(({ root }) => [...positionsIn(root)])).toEqual([
      "a 1:1-1:2",
      "1 1:4-1:5",
      "b 3:1-3:2",
      "2 3:4-3:5",
      "c 6:1-6:2",
      "3 6:4-6:5",
    ]);
  });
});

describe("what YAML means", () => {
  it.each([
    ["an account id keeps its zeros", "id: 012345670123", [["id", 12345670123]]],
    ["yes, no, on and off are text, as in YAML 1.2", "[yes, no, on, off, ~]", ["yes", "no", "on", "off", null]],
    ["a day is text", "day: 2027-01-31", [["day", "2027-01-31"]]],
    ["a tag of CloudFormation stays with what is written", "a: !Ref Group", [["a", "!Ref Group"]]],
    [
      "a tag of the core schema says what a value is",
      'a: !!str 12\nb: !!str "012"',
      [
        ["a", "12"],
        ["b", "012"],
      ],
    ],
    [
      "keys that are no text are as they are written",
      "1: a\ntrue: b\n~: c\n[x, y]: d",
      [
        ["1", "a"],
        ["true", "b"],
        ["~", "c"],
        ["[x, y]", "d"],
      ],
    ],
    ["a key without a value", "? a", [["a", null]]],
    ["a value without a key", ": a", [["", "a"]]],
    [
      "block text",
      "a: |\n  b\n   c\nd: >-\n  e\n  f\n",
      [
        ["a", "b\n c\n"],
        ["d", "e f"],
      ],
    ],
  ])("%s", (_, text, expected) => {
    const { root, problems } = only(text);
    expect(pairsOf(root)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it.each([
    [
      "an alias",
      "a: &x [1]\nb: *x",
      [
        ["a", [1]],
        ["b", [1]],
      ],
    ],
    [
      "the anchor that was set last",
      "a: &x 1\nb: *x\nc: &x 2\nd: *x",
      [
        ["a", 1],
        ["b", 1],
        ["c", 2],
        ["d", 2],
      ],
    ],
    [
      "an anchor of nothing",
      "a: &x\nb: *x",
      [
        ["a", null],
        ["b", null],
      ],
    ],
    [
      "an anchor on a key",
      "&x a: 1\nb: *x",
      [
        ["a", 1],
        ["b", "a"],
      ],
    ],
    [
      "an alias as a key, which must not hide its name",
      "a: &x groups\n*x : []",
      [
        ["a", "groups"],
        ["groups", []],
      ],
    ],
    [
      "a merge",
      "a: &x {b: 1, c: 2}\nd: {<<: *x}",
      [
        [
          "a",
          [
            ["b", 1],
            ["c", 2],
          ],
        ],
        [
          "d",
          [
            ["b", 1],
            ["c", 2],
          ],
        ],
      ],
    ],
    [
      "a key of the map itself, which wins over a merge before it",
      "a: &x {b: 1}\nc: {<<: *x, b: 2}",
      [
        ["a", [["b", 1]]],
        ["c", [["b", 2]]],
      ],
    ],
    [
      "a key of the map itself, which wins over a merge after it",
      "a: &x {b: 1}\nc: {b: 2, <<: *x}",
      [
        ["a", [["b", 1]]],
        ["c", [["b", 2]]],
      ],
    ],
    [
      "a list of merges, of which the earlier wins",
      "- &x {a: 1}\n- &y {a: 2, b: 3}\n- {<<: [*x, *y]}",
      [
        [["a", 1]],
        [
          ["a", 2],
          ["b", 3],
        ],
        [
          ["a", 1],
          ["b", 3],
        ],
      ],
    ],
    [
      "a merge of a merge",
      "- &x {a: 1}\n- &y {<<: *x, b: 2}\n- {<<: *y, c: 3}",
      [
        [["a", 1]],
        [
          ["b", 2],
          ["a", 1],
        ],
        [
          ["c", 3],
          ["b", 2],
          ["a", 1],
        ],
      ],
    ],
    [
      "a merge of a map in place",
      "{<<: {a: 1}, b: 2}",
      [
        ["b", 2],
        ["a", 1],
      ],
    ],
    ["a quoted <<, which is a key", "{'<<': {a: 1}}", [["<<", [["a", 1]]]]],
    ["a << that is tagged as text", "{!!str <<: {a: 1}}", [["<<", [["a", 1]]]]],
  ])("is followed for %s", (_, text, expected) => {
    const { root, problems } = only(text);
    expect(pairsOf(root)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\n"],
    ["comments", "# a\n  # b\n"],
    ["a marker", "---\n"],
    ["markers and comments", "---\n# nothing yet\n---\n...\n"],
    ["a directive", "%YAML 1.2\n---\n"],
  ])("is no document where there is only %s", (_, text) => {
    expect(parseYaml("a.yaml", text)).toEqual([]);
  });

  it("is a document where null is written", () => {
    expect(parseYaml("a.yaml", "--- ~\n---\nnull\n").map(({ root }) => pairsOf(root))).toEqual([null, null]);
  });
});

describe("what is wrong with a YAML file", () => {
  it.each([
    ["a key again", "a: 1\nb: 2\na: 3", "duplicate-key a", "3:1-3:2"],
    ["a key again in other quotes", "{a: 1, 'a': 2}", "duplicate-key a", "1:8-1:11"],
    ["a key again by an alias", "a: &x b\nb: 1\n*x : 2", "duplicate-key b", "3:1-3:3"],
    ["__proto__ again", "__proto__: 1\n__proto__: 2", "duplicate-key __proto__", "2:1-2:10"],
    ["constructor again", "{constructor: 1, constructor: 2}", "duplicate-key constructor", "1:18-1:29"],
    ["a key again behind a merge", "- &x {a: 1}\n- {b: 1, <<: *x, b: 2}", "duplicate-key b", "2:18-2:19"],
    ["a merge again, of which others take the last", "- {<<: {a: 1}, <<: {a: 2}}", "duplicate-key <<", "1:16-1:18"],
    ["a merge of what is no map", "{<<: [{a: 1}, b]}", "invalid-yaml BAD_MERGE", "1:15-1:16"],
    ["an alias without an anchor", "a: *x", "invalid-yaml UNKNOWN_ALIAS", "1:4-1:6"],
    ["an alias before its anchor", "a: *x\nb: &x 1", "invalid-yaml UNKNOWN_ALIAS", "1:4-1:6"],
    ["an alias inside its anchor", "a: &x [*x]", "invalid-yaml ALIAS_CYCLE", "1:8-1:10"],
    ["an alias of another document", "a: &x 1\n---\nb: *x", "invalid-yaml UNKNOWN_ALIAS", "3:4-3:6"],
    ["YAML 1.1", "%YAML 1.1\n---\na: yes", "invalid-yaml YAML_VERSION", "1:1-1:10"],
    ["YAML 1.1 in a later document", "a: 1\n...\n%YAML 1.1\n---\nb: 1", "invalid-yaml YAML_VERSION", "3:1-3:10"],
    ["a YAML that does not exist", "%YAML 1.3\n---\na: 1", "invalid-yaml YAML_VERSION", "1:1-1:10"],
    ["two pairs on one line", "a: b: c", "invalid-yaml BLOCK_AS_IMPLICIT_KEY", "1:4-1:5"],
    ["a tab as indentation", "a:\n\tb: 1", "invalid-yaml TAB_AS_INDENT", "2:1-2:2"],
    ["a quote that is not closed", "a: 'b", "invalid-yaml UNCLOSED_QUOTE", "1:6-1:6"],
    ["a bracket that is not closed", "a: [b", "invalid-yaml UNCLOSED_FLOW", "1:6-1:6"],
    [
      "a lone carriage return, which ends a comment elsewhere",
      "a: 1 # b\rgroups: []",
      "invalid-yaml LINE_BREAK",
      "1:9-2:1",
    ],
    ["U+0085, which ends a comment elsewhere", "a: 1 # b\u0085groups: []", "invalid-yaml LINE_BREAK", "1:9-1:10"],
    ["U+2028, which ends a comment elsewhere", "# b\u2028groups: []", "invalid-yaml LINE_BREAK", "1:4-1:5"],
  ])("is %s", (_, text, code, position) => {
    const problems = parseYaml("a.yaml", text).flatMap((document) => document.problems);
    const found = problems.map((problem) => `${problem.rule} ${problem.found} ${positionOf(problem.at)}`);
    expect(found).toContain(`${code} ${position}`);
  });

  it("is told with the place where an equal key stands first", () => {
    const [problem] = only("a: 1\na: 2").problems;
    expect(problem?.related && positionOf(problem.related)).toBe("1:1-1:2");
  });

  it("is told once for each document that it stands in", () => {
    const codes = parseYaml("a.yaml", "a: 1 # \u0085\n---\nb: 1\n---\nc: 1 # \u2029\n").map(codesOf);
    expect(codes).toEqual([["invalid-yaml LINE_BREAK"], [], ["invalid-yaml LINE_BREAK"]]);
  });

  it("leaves the rest of the file readable", () => {
    expect(pairsOf(only("groups:\n  - a\nassignments: [b\n").root)).toEqual([
      ["groups", ["a"]],
      ["assignments", ["b"]],
    ]);
  });
});
