import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf, valueAt } from "../../../src/documents/nodes.ts";
import { parseDocuments } from "../../../src/documents/parse.ts";
import { createBlobFilter } from "../../../src/scan/prefilter/blob-filter.ts";
import { patternOf } from "../../../src/scan/prefilter/pattern.ts";
import { passes } from "../../../src/scan/prefilter.ts";
import { allOf, anyOf, spellingsOfAny } from "../../../src/scan/spelling.ts";

const anchor = spellingsOfAny(["AWS::IAM::", "iam_user", "aws:iam/user"]);
const filter = createBlobFilter(anchor.patterns.map(patternOf), 64);
const encodings: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])]),
];

/** Whether the anchor lets a text through; then so do the patterns that it has for bytes. */
function lets(text: string): boolean {
  const isLet = passes(anchor, "any", text);
  if (isLet) for (const encode of encodings) expect(filter.passes(encode(text)), JSON.stringify(text)).toBe(true);
  return isLet;
}

describe("spellingsOfAny", () => {
  it.each([
    "Type: AWS::IAM::User",
    "iam_user",
    '"\\u0041WS::IAM::User"',
    '"AWS:\\u003aIAM::User"',
    '"AWS:\\u003AIAM::User"',
    '"AWS::I\\x41M::User"',
    '"AWS::IA\\U0000004d::User"',
    '"AWS::\\\n  IAM::User"',
    '"A\\\r\n  WS::IAM::User"',
    '"AWS::\\qIAM::User"',
    '"AWS::\\éIAM::User"',
    '"AWS::\\ IAM::User"',
    '"AWS::I\\u00\\u0041M::User"',
    '"i\\u0061m_user"',
    '"iam\\u005Fuser"',
    '"iam_\\\r\n  user"',
    '"aws:iam\\/user"',
    '"{\\"a\\": \\"aws:iam\\\\/user\\"}"',
    '"aws:iam\\u002Fuser"',
  ])("lets through %j", (text) => {
    expect(lets(text)).toBe(true);
  });

  it.each([
    "AWS::S3::Bucket",
    "aws::iam::user",
    "caf\\u00e9 \\x1b[0m",
    "run: curl \\\n  --fail",
    "A \\\n",
    "\\u003c",
    '"\\u00fcser \\u2019s"',
    '"https:\\/\\/example.com\\n"',
    '"^[a-z]+\\\\.json$"',
    "C:\\new",
    '"iam_\\u{75}ser"',
    "",
  ])("stops %j", (text) => {
    expect(lets(text)).toBe(false);
  });

  it("does without a word that holds another, and refuses one of which an escape could be overlooked", () => {
    const both = spellingsOfAny(["iam_user", "iam_user_policy", "iam_user"]);
    expect(both.patterns.filter((pattern) => pattern.startsWith("iam"))).toEqual(["iam_user"]);
    for (const word of ["", "a b", "é", "{"]) expect(() => spellingsOfAny([word])).toThrow(/would not be found/);
  });

  type Format = "json" | "yaml";
  const word = fc.constantFrom("AWS::IAM::User", "iam_user", "aws:iam/user:User");
  const code = (character: string, length: number): string =>
    character.charCodeAt(0).toString(16).padStart(length, "0");
  /** A character by an escape, or with a line before it that goes on. */
  const ESCAPES: Readonly<Record<Format, readonly ((character: string) => string)[]>> = {
    json: [
      (character) => `\\u${code(character, 4)}`,
      (character) => `\\u${code(character, 4).toUpperCase()}`,
      (character) => (character === "/" ? "\\/" : character),
    ],
    yaml: [
      (character) => `\\u${code(character, 4)}`,
      (character) => `\\x${code(character, 2)}`,
      (character) => `\\U${code(character, 8)}`,
      (character) => (character === "/" ? "\\/" : character),
      (character) => `\\\n \t${character}`,
      (character) => `\\\r\n${character}`,
    ],
  };
  /** With an escape before it that is none, and that the parser drops. */
  const DROPPED = ["\\q", "\\é", "\\ ", "\\x", "\\u", "\\u0"].map(
    (before) => (character: string) => before + character,
  );
  const kept = (character: string): string => character;
  const waysOf = (format: Format, lenient: boolean) => [
    ...Array.from({ length: 10 }, () => kept),
    ...ESCAPES[format],
    ...(format === "json" && lenient ? DROPPED : []),
  ];
  /** A text with its characters written in any of these ways, which `picks` choose. */
  const written = (text: string, ways: readonly ((character: string) => string)[], picks: Iterator<number>): string =>
    [...text].map((character) => (ways[picks.next().value % ways.length] ?? kept)(character)).join("");
  const holding = (format: Format, value: string): string =>
    format === "json" ? `{"a": "${value}"}` : `a: "${value}"\n`;
  const valueIn = (format: Format, text: string): string | undefined => {
    const [document] = parseDocuments(`a.${format}`, text);
    return textOf(valueAt(document?.root, "a"))?.value;
  };
  const numbers = fc.infiniteStream(fc.nat());

  it.each(["json", "yaml"] as const)("lets through every word as %s may write it", (format) => {
    let read = 0;
    fc.assert(
      fc.property(word, numbers, (own, picks) => {
        const text = holding(format, written(own, waysOf(format, true), picks));
        if (valueIn(format, text) !== own) return;
        read += 1;
        expect(lets(text), text).toBe(true);
      }),
      { numRuns: 800 },
    );
    expect(read).toBeGreaterThan(300);
  });

  it.each([
    ["json", "json"],
    ["json", "yaml"],
    ["yaml", "json"],
    ["yaml", "yaml"],
  ] as const)("lets through every word in a text of %s within one of %s", (inner, outer) => {
    let read = 0;
    fc.assert(
      fc.property(word, numbers, (own, picks) => {
        const within = holding(inner, written(own, waysOf(inner, false), picks));
        const plain = [...within].map((character) => JSON.stringify(character).slice(1, -1));
        const ways = waysOf(outer, false);
        const text = holding(
          outer,
          plain.map((piece) => (piece.length > 1 || piece === " " ? piece : written(piece, ways, picks))).join(""),
        );
        if (valueIn(inner, valueIn(outer, text) ?? "") !== own) return;
        read += 1;
        expect(lets(text), text).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it("lets no text through in which its patterns find nothing", () => {
    const part = fc.constantFrom(
      ...'AWS,::,IAM,iam_,user,\\,\\\\,u0041,u00,x49,U0000004d,\n,\r\n,",q,é,/,n, '.split(","),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        lets(parts.join(""));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("allOf and anyOf", () => {
  const [left, right] = [spellingsOfAny(["left"]), spellingsOfAny(["right"])];

  it("pass what both pass, or one does", () => {
    for (const text of ["left right", "right\nleft"]) expect(passes(allOf(left, right), "any", text)).toBe(true);
    for (const text of ["left", "right", ""]) expect(passes(allOf(left, right), "any", text)).toBe(false);
    for (const text of ["left", "right"]) expect(passes(anyOf(left, right), "any", text)).toBe(true);
    expect(passes(anyOf(left, right), "any", "neither")).toBe(false);
  });
});
