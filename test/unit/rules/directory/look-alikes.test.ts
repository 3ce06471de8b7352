import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DirectoryGroup } from "../../../../src/core.ts";
import { CONFUSABLES } from "../../../../src/rules/directory/confusables.ts";
import { differenceOf, lookAlikesOf, skeleton } from "../../../../src/rules/directory/look-alikes.ts";

const group = (displayName: string): DirectoryGroup => ({
  displayName,
  groupId: "11111111-1111-4111-8111-111111111111",
  provenance: "scim",
  externalIds: [],
});
const plainName = fc.stringMatching(/^[A-Za-z0-9._-]{1,30}$/);

describe("the table of confusable characters", () => {
  it("leads from beyond ASCII to one character of ASCII that nothing else stands for", () => {
    expect(CONFUSABLES.size).toBeGreaterThan(500);
    for (const [character, like] of CONFUSABLES) {
      expect(Array.from(character)).toHaveLength(1);
      expect(character > "\u007F").toBe(true);
      expect(like).toMatch(/^[A-Za-z0-9._-]$/);
      expect(skeleton(like)).toBe(like);
    }
  });

  it.each([
    ["Cyrillic", "\u0410\u0412\u0421\u0430\u0435\u043E\u0440\u0441\u0443\u0445", "ABCaeopcyx"],
    ["Greek", "\u0391\u0392\u0395\u0397\u0399\u039F\u03BF\u03BD", "ABEHlOov"],
    ["full-width", "\uFF21\uFF37\uFF33\uFF0D\uFF12", "AWS-2"],
    ["mathematical", "\u{1D400}\u{1D6C2}", "Aa"],
    ["dashes", "\u2010\u2011\u2012\u2013\u2212", "-----"],
    ["ASCII", "0I1m|", "Ollrnl"],
    ["combining marks stay", "e\u0301\u00E9", "e\u0301e\u0301"],
    ["nothing to be seen", "a\u200B\u2060\u3164\u00ADb", "ab"],
    ["white space", " a\u00A0 \tb\u3000", "a b"],
  ])("knows %s", (_, text, like) => {
    expect(skeleton(text)).toBe(like);
  });
});

describe("names that read alike", () => {
  const likes = new Map<string, string[]>();
  for (const [character, like] of CONFUSABLES) likes.set(like, [...(likes.get(like) ?? []), character]);

  it("are found whatever letters are replaced", () => {
    fc.assert(
      fc.property(plainName, fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (name, choices) => {
        const evil = Array.from(name, (letter, index) => {
          const some = likes.get(letter) ?? [letter];
          return (choices[index % choices.length] ?? 0) % 2 === 0 ? letter : (some[index % some.length] ?? letter);
        }).join("");
        fc.pre(evil !== name);
        const [found] = lookAlikesOf(name, [group(name), group(evil)]);
        expect(found?.group.displayName).toBe(evil);
        expect(found?.difference).toMatchObject({ isVisible: false, isInLetters: true });
        expect(lookAlikesOf(evil, [group(name), group(evil)]).map((other) => other.group.displayName)).toEqual([name]);
      }),
    );
  });

  it("are the same from both sides, and never the name itself, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.string({ unit: "binary", maxLength: 40 }),
        (one, other) => {
          expect(differenceOf(one, one)).toBeUndefined();
          expect(differenceOf(one, other) === undefined).toBe(differenceOf(other, one) === undefined);
          const spaced = ` ${one}`;
          expect(differenceOf(one, spaced)?.said).toBe("white space");
        },
      ),
    );
  });

  it.each([
    ["aws-dev", "AWS-Dev", "upper and lower case", true],
    ["AWS Dev ", "AWS\u00A0Dev", "white space", false],
    ["AWS-\u200BDev", "AWS-Dev", "invisible characters", false],
    ["Caf\u00E9", "Cafe\u0301", "their Unicode form", false],
    ["AWS-\u0410", "AWS-A", 'look-alike letters ("\u0410" (Cyrillic, U+0410) against "A")', false],
    ["AWS-l0", "AWS-1O", 'look-alike letters ("l" against "1", "0" against "O")', true],
    ["modern", "modem", 'look-alike letters ("rn" against "m")', true],
    ["AWS-\u{1D400}", "AWS-A", 'look-alike letters ("\u{1D400}" (U+1D400) against "A")', false],
    [
      " aws-d\u0435v",
      "AWS-Dev",
      'white space and in upper and lower case and in look-alike letters ("\u0435" (Cyrillic, U+0435) against "e")',
      false,
    ],
  ])("%j and %j differ in %s", (one, other, said, isVisible) => {
    expect(differenceOf(one, other)).toMatchObject({ said, isVisible });
  });

  it.each([
    ["AWS-Dev", "AWS-D\u0435v", true],
    ["AWS-D\u0435v", "AWS-Dev", false],
    ["AWS-Dev", "AWS-Dev\u3164", true],
    ["AWS-Dev\u200B", "AWS-Dev", false],
    ["aws-dev", "AWS-Dev", false],
    ["Caf\u00E9", "Cafe\u0301", false],
  ])("%j, where %j is a disguise: %j", (one, other, isDisguise) => {
    expect(differenceOf(one, other)).toMatchObject({ isDisguise });
  });

  it.each([
    ["Team-1", "Team-L"],
    ["Team-1", "Team-2"],
    ["Cafe", "Caf\u00E9"],
    ["AWS-Dev", "AWS Dev"],
    ["AWS-Dev", "AWSDev"],
    ["", "a"],
  ])("are not %j and %j", (one, other) => {
    expect(differenceOf(one, other)).toBeUndefined();
    expect(lookAlikesOf(one, [group(other)])).toEqual([]);
  });
});
