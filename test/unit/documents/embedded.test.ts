import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../../src/core.ts";
import { parseEmbeddedJson, type TextNode } from "../../../src/documents/embedded.ts";
import { valueAt } from "../../../src/documents/nodes.ts";
import { parseDocuments } from "../../../src/documents/parse.ts";
import { codesOf, pairsOf, positionOf } from "../../support/nodes.ts";

const isText = (node: Node | undefined): node is TextNode => node?.type === "scalar" && typeof node.value === "string";

/** The text under the key `a` of a file. */
function textIn(file: string, path = "a.yaml"): TextNode {
  const node = valueAt(parseDocuments(path, file)[0]?.root, "a");
  if (!isText(node)) throw new Error(`no text in ${file}`);
  return node;
}

/** What stands in the file at each key and scalar of the JSON, and where. */
function* placesIn(node: Node): Iterable<string> {
  const place = (at: Node["at"]): string => `${at.source.text.slice(at.start, at.end)} ${positionOf(at)}`;
  if (node.type === "scalar") yield place(node.at);
  if (node.type === "list") for (const item of node.items) yield* placesIn(item);
  if (node.type !== "map") return;
  for (const { key, value } of node.entries) {
    yield place(key.at);
    yield* placesIn(value);
  }
}

const json = fc.oneof(
  fc.json(),
  fc.string({ unit: "grapheme" }),
  fc.json().map((text) => text.slice(0, -1)),
);
const written = fc.constantFrom<(text: string) => string>(
  (text) => `a: ${JSON.stringify(text)}\n`,
  (text) => `a: '${text.replaceAll("'", "''")}'\n`,
  (text) => `a: |\n  ${text.replace(/\s/g, "\n  ")}\n`,
  (text) => `a: >\n  ${text.replace(/\s/g, "\n   ")}\n`,
);
const values = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean()), { minKeys: 1 });

describe("the places of a JSON text", () => {
  it.each([
    ["in a literal block", 'a: |\n  {"x":\n     "y"}\n', ['"x" 2:4-2:7', '"y" 3:6-3:9']],
    ["in a block with comment and indicators", 'a: |2- # c\n    {"x":\n  1}\n', ['"x" 2:6-2:9', "1 3:3-3:4"]],
    [
      "in a folded block with empty lines",
      'a: >\n\n  {"x":\n\n\n    1,\n  "y": 2}\n',
      ['"x" 3:4-3:7', "1 6:5-6:6", '"y" 7:3-7:6', "2 7:8-7:9"],
    ],
    ["with Windows line ends", 'a: |\r\n  {"x":\r\n  1}\r\n', ['"x" 2:4-2:7', "1 3:3-3:4"]],
    ["with tabs", 'a: |\n  {\t"x":\t1}\n', ['"x" 2:5-2:8', "1 2:10-2:11"]],
    ["in double quotes", 'a: "{\\"x\\": \\"y\\"}"\n', ['\\"x\\" 1:6-1:11', '\\"y\\" 1:13-1:18']],
    [
      "in double quotes over lines",
      'a: "{\\"x\\":\n\n  \\"y\\\n  z\\"}"\n',
      ['\\"x\\" 1:6-1:11', '\\"y\\\n  z\\" 3:3-4:6'],
    ],
    [
      "with every kind of escape",
      'a: "\\x7b\\u0022\\U00000078\\":\\n\\t\\"\\/\\"}"\n',
      ['\\u0022\\U00000078\\" 1:9-1:27', '\\"\\/\\" 1:32-1:38'],
    ],
    ["with escapes of JSON inside", 'a: "{\\"\\\\u0078\\": 1}"\n', ['\\"\\\\u0078\\" 1:6-1:17', "1 1:19-1:20"]],
    ["in single quotes", "a: '{\"it''s\":\n  1}'\n", ["\"it''s\" 1:6-1:13", "1 2:3-2:4"]],
    [
      "behind characters of two units",
      'a: "😀"\na: \'{"😀": "\\ud83d\\ude00"}\'\n',
      ['"😀" 2:6-2:10', '"\\ud83d\\ude00" 2:12-2:26'],
    ],
    ["behind an anchor and a tag", 'a: !!str &x |\n  {"x": 1}\n', ['"x" 2:4-2:7', "1 2:9-2:10"]],
  ])("are right %s", (_, file, expected) => {
    const { root } = parseEmbeddedJson(textIn(file));
    expect([...placesIn(root)]).toEqual(expected);
  });

  it("are right in a string of JSON", () => {
    const { root } = parseEmbeddedJson(textIn('{"a": "{\\"x\\": \\"\\ud83d\\ude00\\u0041\\"}"}', "a.json"));
    expect([...placesIn(root)]).toEqual(['\\"x\\" 1:9-1:14', '\\"\\ud83d\\ude00\\u0041\\" 1:16-1:38']);
  });

  it("are those of its problems, too", () => {
    const { problems } = parseEmbeddedJson(textIn('a: |\n  {"x": 1,\n   "x": 2,}\n'));
    expect(problems.map(({ at, found }) => `${found} ${positionOf(at)}`)).toEqual(
      expect.arrayContaining(["x 3:4-3:7", "JSON_PropertyNameExpected 3:11-3:12"]),
    );
    expect(problems.map(({ related }) => related && positionOf(related))).toContain("2:4-2:7");
  });

  it("stay inside of the scalar, whatever the JSON holds", () => {
    fc.assert(
      fc.property(json, written, (text, write) => {
        const node = valueAt(parseDocuments("a.yaml", write(text))[0]?.root, "a");
        if (!isText(node)) return;
        const { root, problems } = parseEmbeddedJson(node);
        for (const { start, end } of [root.at, ...problems.map(({ at }) => at)]) {
          expect(node.at.start).toBeLessThanOrEqual(start);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(node.at.end);
        }
      }),
    );
  });

  it("are exact for every scalar, in every style", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 2), (value, space) => {
        const json = JSON.stringify(value, null, space);
        const block = textIn(`a: |\n  ${json.replaceAll("\n", "\n  ")}\n`);
        const { root } = parseEmbeddedJson(block);
        const shown = [...placesIn(root)].map((place) => place.replace(/ \d+:\d+-\d+:\d+$/, ""));
        expect(shown).toEqual(Object.entries(value).flatMap((pair) => pair.map((part) => JSON.stringify(part))));
        const quoted = parseEmbeddedJson(textIn(`a: ${JSON.stringify(json)}\n`));
        const [first] = placesIn(quoted.root);
        const [key = ""] = Object.keys(value);
        expect(first?.replace(/ \d+:\d+-\d+:\d+$/, "")).toBe(JSON.stringify(JSON.stringify(key)).slice(1, -1));
      }),
    );
  });
});

describe("a JSON text", () => {
  it("is read by its value, not by how it is written", () => {
    const { root, text } = parseEmbeddedJson(textIn('a: "{\\"x\\": [1,\n  true]}"\n'));
    expect(text).toBe('{"x": [1, true]}');
    expect(pairsOf(root)).toEqual([["x", [1, true]]]);
  });

  it("may nest without end", () => {
    const { problems } = parseEmbeddedJson(textIn(`a: '${"[".repeat(50_000)}'\n`));
    expect(codesOf({ problems })).toEqual(["invalid-yaml TOO_DEEP"]);
  });
});
