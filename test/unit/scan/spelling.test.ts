import { describe, expect, it } from "vitest";
import { passes } from "../../../src/scan/prefilter.ts";
import { spellingsOf } from "../../../src/scan/spelling.ts";

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
