import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "../../src/excerpt.ts";

describe("excerpt", () => {
  it.each([
    ["short", 80, "short"],
    ["exactly ten", 11, "exactly ten"],
    ["two words and more", 9, "two words…"],
    ["two words and more", 11, "two words a…"],
    [`a ${"x".repeat(50)}`, 40, `a ${"x".repeat(11)}…`],
    ["x".repeat(50), 5, "xxxxx…"],
    [`${"x".repeat(10)}👍👍`, 11, `${"x".repeat(10)}…`],
  ])("%j in %i characters", (text, characters, shown) => {
    expect(excerpt(text, characters)).toBe(shown);
  });

  it("never shows more than 11 characters of a secret that it cuts, wherever it stands", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(200), (before, after, characters) => {
        const secret = randomBytes(60).toString("base64url");
        const shown = excerpt(before + secret + after, characters);
        if (shown.includes(secret)) return;
        expect(shown).not.toContain(secret.slice(0, 12));
        expect(shown.length).toBeLessThanOrEqual(Math.max(characters, 0) + 1);
      }),
    );
  });
});
