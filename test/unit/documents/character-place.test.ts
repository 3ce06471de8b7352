import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterPlace } from "../../../src/documents/character-place.ts";
import { valueAt } from "../../../src/documents/nodes.ts";
import { parseYaml } from "../../../src/documents/yaml.ts";
import { positionOf } from "../../support/nodes.ts";

function placeIn(text: string, character: string): string | undefined {
  const [document] = parseYaml("a.yaml", text);
  const node = valueAt(document?.root, "a");
  if (node?.type !== "scalar" || typeof node.value !== "string") throw new Error("no text");
  const place = characterPlace(node.at, node.value, character);
  return place && `${positionOf(place)} ${place.source.text.slice(place.start, place.end)}`;
}

describe("characterPlace()", () => {
  it.each([
    ["plain", "a: b — c", "—", "1:6-1:7 —"],
    ["plain, the first of several", "a: b—c—d", "—", "1:5-1:6 —"],
    ["plain, over several lines", "a: b\n  c — d", "—", "2:5-2:6 —"],
    ["single quotes", "a: 'it''s — here'", "—", "1:11-1:12 —"],
    ["a quote in single quotes", "a: 'it''s'", "'", "1:7-1:9 ''"],
    ["double quotes", 'a: "b — c"', "—", "1:7-1:8 —"],
    ["an escape of four digits", 'a: "b \\u2014 c"', "—", "1:7-1:13 \\u2014"],
    ["an escape of eight digits", 'a: "\\U0001F642"', "🙂", "1:5-1:15 \\U0001F642"],
    ["two escapes for one character", 'a: "\\ud83d\\ude42!"', "🙂", "1:5-1:17 \\ud83d\\ude42"],
    ["an escape with a name", 'a: "b\\_c"', "\u00A0", "1:6-1:8 \\_"],
    ["an escape before it", 'a: "\\t\\"\\\\ —"', "—", "1:12-1:13 —"],
    ["behind characters of two halves", "a: 🙂🙂—", "—", "1:8-1:9 —"],
    ["a block", "a: |\n  b\n  c — d\n", "—", "3:5-3:6 —"],
  ])("finds it in %s", (_, text, character, expected) => expect(placeIn(text, character)).toBe(expected));

  it.each([
    ["a space that a folded line makes", "a: b\n  c", " "],
    ["a space beside a block's indentation", "a: |\n  b c\n", " "],
    ["a character of a block's header", "a: |\n  b | c\n", "|"],
    ["a character that is not there", "a: b", "x"],
  ])("leaves open the place of %s", (_, text, character) => expect(placeIn(text, character)).toBeUndefined());

  it("finds every character of a JSON string where JSON has it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(), (text, index) => {
        const characters = [...text];
        const character = characters[index % characters.length] ?? "";
        const source = `"${characters.map((one) => JSON.stringify(one).slice(1, -1)).join("")}"`;
        const at = {
          source: {
            path: "a.json",
            text: source,
            place: () => {
              throw new Error("unused");
            },
          },
          start: 0,
          end: source.length,
        };
        const place = characterPlace(at, text, character);
        expect(place && JSON.parse(`"${source.slice(place.start, place.end)}"`)).toBe(character);
        expect(place?.start).toBe(JSON.stringify(text.slice(0, text.indexOf(character))).length - 1);
      }),
    );
  });
});
