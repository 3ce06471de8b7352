import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupDisplayName } from "../../../../src/identity/fields.ts";
import { lengthPitfalls, type Origin, pitfallsOf } from "../../../../src/rules/documents/group-name.ts";

const ENTRA = { identityProvider: "entra", isLocal: false } as const;
const LOCAL = { identityProvider: "entra", isLocal: true } as const;
const seen = (name: string, origin: Origin = ENTRA): readonly string[] =>
  pitfallsOf(name, origin).map(({ severity, says }) => `${severity}: ${says.replace(/, which .*/, "")}`);

describe("pitfallsOf()", () => {
  it.each([
    ["AWS-Developers", []],
    ["Domain Admins@corp.example.com", []],
    ["Équipe 開発 (1)", []],
    [" a", ["error: begins with U+0020 (space)"]],
    ["a\u3000", ["error: ends with U+3000 (ideographic space)"]],
    ["\uFEFFa", ["error: begins with U+FEFF (byte order mark)"]],
    ["a\nb", ["error: holds U+000A (line feed), a control character"]],
    ["a\u0000b", ["error: holds U+0000"]],
    ["a\u2066b\u2069", ["error: holds U+2066 (left-to-right isolate), U+2069 (pop directional isolate)"]],
    ["a\uD800b", ["error: holds U+D800"]],
    ["a\u00A0b", ["warning: holds U+00A0 (no-break space)"]],
    ["a\u3164b", ["warning: holds U+3164"]],
    ["a:b:c", ['warning: holds U+003A (":")']],
    ["a\u200Bb:", ["error: holds U+200B (zero width space)", 'warning: holds U+003A (":")']],
    ["u\u0308ber", ['warning: spells "ü" as U+0075 U+0308']],
    ["Administrator", ["warning: is reserved: AWS makes no group of that name"]],
    ["administrator", []],
  ])("sees in %j", (name, expected) => {
    expect(seen(name)).toEqual(expected);
  });

  it("shows five characters of a kind", () => {
    expect(seen("a\u0001\u0002\u0003\u0004\u0005b")).toEqual(["error: holds U+0001, U+0002, U+0003, U+0004, U+0005"]);
    expect(seen("a\u0001\u0002\u0003\u0004\u0005\u0006\u0007b")).toEqual([
      "error: holds U+0001, U+0002, U+0003, U+0004, U+0005 and 2 more",
    ]);
  });

  it("asks no provider about a group that is made in Identity Center", () => {
    expect(seen("a:b", LOCAL)).toEqual([]);
    expect(seen("Administrator", LOCAL)).toEqual(["error: is reserved: AWS makes no group of that name"]);
  });

  it("lets nothing through that AWS's own pattern refuses, and names the character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), (name) => {
        if (groupDisplayName.safeParse(name).success) return;
        const errors = pitfallsOf(name, ENTRA).filter(({ severity }) => severity === "error");
        expect(errors.some(({ says }) => /U\+[0-9A-F]{4}/.test(says))).toBe(true);
      }),
    );
  });

  it("finds nothing in printable ASCII but what it names", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."abcXYZ019-_.,@()[]{}/\\+=&#~!?*'\"") });
    fc.assert(fc.property(plain, (name) => pitfallsOf(name, ENTRA).length === 0));
  });
});

describe("lengthPitfalls()", () => {
  it.each([
    ["entra", 256],
    ["okta", 255],
  ] as const)("holds %s to %i characters", (identityProvider, most) => {
    const origin = { identityProvider, isLocal: false };
    expect(lengthPitfalls("a".repeat(most), origin)).toEqual([]);
    expect(lengthPitfalls("a".repeat(most + 1), origin)).toHaveLength(1);
    expect(lengthPitfalls("a".repeat(most + 1), { ...origin, isLocal: true })).toEqual([]);
  });

  it.each(["google", "other"] as const)("knows no limit of %s", (identityProvider) => {
    expect(lengthPitfalls("a".repeat(1024), { identityProvider, isLocal: false })).toEqual([]);
  });
});
