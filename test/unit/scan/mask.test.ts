import { createHash, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formsOf, piecesOf } from "../../../src/scan/forms.ts";
import { createHide, mask } from "../../../src/scan/mask.ts";
import { encodings } from "../../support/encodings.ts";
import { fileWith, secretRules } from "../../support/secret-rules.ts";
import { leaks, scimToken } from "../../support/secrets.ts";

describe("mask()", () => {
  it("shows a length and the beginning of a hash", () => {
    const secret = scimToken();
    const hash = createHash("sha256").update(secret).digest("hex");
    expect(mask(secret)).toBe(`${secret.length} characters, SHA-256 begins ${hash.slice(0, 8)}`);
    expect(leaks(mask(secret), secret)).toBe(false);
  });
});

describe("a label", () => {
  it.each(secretRules.map((rule) => [rule.id, rule] as const))(
    "of %s gives no 12 characters of the secret away",
    (_, rule) => {
      const secret = rule.sample(randomBytes);
      expect(leaks(rule.label?.(secret) ?? "", secret)).toBe(false);
    },
  );
});

describe("createHide()", () => {
  const secret = fc.string({ unit: fc.constantFrom(..."abcXYZ019+/=-:".split("")), minLength: 12, maxLength: 60 });
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom("a", "b", "\n", "*", "é"), fc.constant("😀")),
    maxLength: 40,
  });

  it("leaves no 12 characters in a row of any known secret, and keeps the length", () => {
    const parts = fc.array(fc.oneof(text, fc.tuple(fc.nat(9), fc.nat(60), fc.nat(60))), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), parts, (secrets, pieces) => {
        const written = pieces
          .map((piece) =>
            typeof piece === "string"
              ? piece
              : (secrets[piece[0] % secrets.length] ?? "").slice(piece[1] % 20, 20 + piece[2]),
          )
          .join("");
        const hidden = createHide([], secrets)(written);
        expect(hidden).toHaveLength(written.length);
        for (const known of secrets) expect(leaks(hidden, known)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves everything else as it is", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const known = scimToken();
        expect(createHide([], [known])(`${before}|${known}|${after}`)).toBe(
          `${before}|${"*".repeat(known.length)}|${after}`,
        );
      }),
    );
  });

  it.each([
    ["secrets that overlap", ["0123456789abcd", "89abcdefghijkl"], "x0123456789abcdefghijklx", `x${"*".repeat(22)}x`],
    ["a secret in a secret", ["0123456789abcdefgh", "3456789abcde"], "0123456789abcdefgh", "*".repeat(18)],
    ["a secret that repeats itself", ["aaaaaaaaaaaaa"], "aaaaaaaaaaaaaaaaaaaab", `${"*".repeat(20)}b`],
    ["a piece of 12 characters", ["0123456789abcdefgh"], "-123456789abc-", "-************-"],
    ["a piece of 11 characters, which may be shown", ["0123456789abcdefgh"], "-123456789ab-", "-123456789ab-"],
    ["a secret of fewer than 12 characters", ["short"], "short", "short"],
    ["no secret", [], "anything", "anything"],
    ["an empty text", ["0123456789abcd"], "", ""],
  ])("hides %s", (_, secrets, written, expected) => {
    expect(createHide([], secrets)(written)).toBe(expected);
  });

  const ofTexts = secretRules.filter((rule) => !("paths" in rule.anchor));
  it.each(ofTexts.map((rule) => [rule.id, rule] as const))(
    "hides what %s recognises in the text itself, and pieces of it from then on",
    (_, rule) => {
      const unknown = rule.sample(randomBytes);
      const { text } = fileWith(rule, unknown);
      const hide = createHide(secretRules, []);
      expect(leaks(hide(`Error: cannot read ${text} (${unknown.slice(5, 40)})`), unknown)).toBe(false);
      expect(leaks(hide(unknown.slice(0, 30)), unknown)).toBe(false);
    },
  );

  it.each(encodings.map((encoding) => [encoding.name, encoding] as const))(
    "hides a token that is written as %s, and each piece of it from then on",
    (_, { write }) => {
      const unknown = scimToken();
      const written = write(unknown);
      const hide = createHide(secretRules, []);
      const shown = hide(`Error: cannot read\n${written}\n`);
      for (const form of [...formsOf(unknown), ...piecesOf(written)]) {
        expect(leaks(shown, form)).toBe(false);
        expect(leaks(hide(`a piece: ${form.slice(3, 60)}`), form)).toBe(false);
      }
    },
  );
});

describe("what is masked of a secret", () => {
  it("is the secret, and what it is in JSON, in an address and in base64", () => {
    expect(formsOf('a/b"c+d')).toEqual([
      'a/b"c+d',
      'a/b\\"c+d',
      'a\\/b\\"c+d',
      "a%2Fb%22c%2Bd",
      Buffer.from('a/b"c+d').toString("base64"),
      Buffer.from('a/b"c+d').toString("base64url"),
    ]);
    expect(formsOf("abc")).toEqual(["abc", "YWJj"]);
  });

  it("is each piece in which it is written, but none that may be shown anyway", () => {
    expect(piecesOf('"0123456789ab" +\n  "0123456789a" +\n  \'ABCDEFGHIJKLM==\'')).toEqual([
      "0123456789ab",
      "ABCDEFGHIJKLM==",
    ]);
    expect(piecesOf("")).toEqual([]);
  });
});
