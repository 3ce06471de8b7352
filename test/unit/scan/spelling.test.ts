import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passes } from "../../../src/scan/prefilter.ts";
import { allOf, anyOf, spellingsOf, spellingsOfAny } from "../../../src/scan/spelling.ts";

const anchor = spellingsOf("AWS::IAM::");
const lets = (text: string): boolean => passes(anchor, "any", text);

describe("spellingsOf", () => {
  it.each([
    "Type: AWS::IAM::User",
    '"\\u0041WS::IAM::User"',
    '"AWS:\\u003aIAM::User"',
    '"AWS:\\u003AIAM::User"',
    '"AWS::I\\x41M::User"',
    '"AWS::IA\\U0000004d::User"',
    '"AWS::\\\n  IAM::User"',
    '"AWS::\\qIAM::User"',
    '"A\\\r\n  WS::IAM::User"',
  ])("lets through %j", (text) => {
    expect(lets(text)).toBe(true);
  });

  it.each([
    "AWS::S3::Bucket",
    "aws::iam::user",
    "caf\\u00e9 \\x1b[0m",
    "run: curl \\\n  --fail",
    "A \\\n",
    "\\u0042",
    "",
  ])("stops %j", (text) => {
    expect(lets(text)).toBe(false);
  });
});

describe("spellingsOfAny", () => {
  const any = spellingsOfAny(["AWS::IAM::", "iam_user"]);
  const letsAny = (text: string): boolean => passes(any, "any", text);

  it.each([
    "Type: AWS::IAM::User",
    "iam_user",
    '"\\u0041WS::IAM::User"',
    '"AWS::I\\x41M::User"',
    '"AWS::IA\\U0000004d::User"',
    '"AWS::\\\n  IAM::User"',
    '"AWS::\\qIAM::User"',
    '"i\\u0061m_user"',
    '"iam\\u005Fuser"',
    '"iam_\\\r\n  user"',
    '"iam_\\u{75}ser"',
  ])("lets through %j", (text) => {
    expect(letsAny(text)).toBe(true);
  });

  it.each(["AWS::S3::Bucket", "caf\\u00e9 \\x1b[0m", "A \\\n", "\\u0042", "C:\\new", "", '"\\u00fcser"'])(
    "stops %j",
    (text) => {
      expect(letsAny(text)).toBe(false);
    },
  );

  it("lets through whatever one of its words alone does, in any order of texts", () => {
    const alone = [spellingsOf("AWS::IAM::"), spellingsOf("iam_user")];
    const part = fc.constantFrom(
      "AWS",
      "::",
      "IAM",
      "iam_",
      "user",
      "\\",
      "u0041",
      "x49",
      "U0000004d",
      "\n",
      "\r\n",
      '"',
      "q",
      " ",
    );
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 10 }), { maxLength: 3 }), (texts) => {
        for (const parts of texts) {
          const text = parts.join("");
          const decoded = JSON.stringify(
            text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|U([0-9a-f]{8}))/g, (_, four, two, eight) =>
              String.fromCharCode(Number.parseInt(four ?? two ?? eight, 16)),
            ),
          );
          if (/AWS::IAM::|iam_user/.test(decoded)) expect(letsAny(text), text).toBe(true);
          // Broken escapes and folded lines, which a lenient parser drops.
          if (alone.some((anchor) => passes(anchor, "any", text)) && /[A-Za-z:_]\\(?:\r?\n|[qW])/.test(text))
            expect(letsAny(text), text).toBe(true);
        }
      }),
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
