import { describe, expect, it } from "vitest";
import type { CharacterClass } from "../../../src/documents/character-class.ts";
import { characterClass } from "../../../src/documents/character-class.ts";
import { VISIBLE } from "../../../src/identity/fields.ts";

const CLASSES: readonly (readonly [string, CharacterClass])[] = [
  ["visible characters", VISIBLE],
  ["letters", characterClass("[\\p{L}]", "[A-Za-z]")],
  ["digits", characterClass("[0-9]")],
];

describe.each(CLASSES)("a class of %s", (_, { source, holds }) => {
  it("holds what its pattern matches, below and beyond ASCII", () => {
    const pattern = new RegExp(`^${source}$`, "u");
    for (let code = 0; code < 0x3100; code++) {
      const character = String.fromCodePoint(code);
      expect(holds(character), `U+${code.toString(16)}`).toBe(pattern.test(character));
    }
  });

  it("holds a text if it holds all of its characters, and the empty one", () => {
    expect(holds("")).toBe(true);
    expect(holds("1a\n")).toBe(false);
  });
});
