import { describe, expect, it } from "vitest";
import { policySize } from "../../../src/iam/size.ts";
import { INLINE_POLICY_BYTES, INLINE_POLICY_TOTAL_BYTES } from "../../../src/limits.ts";
import { oversizedInlinePolicy } from "../../../src/rules/documents/oversized-inline-policy.ts";
import { deployedPolicies } from "../../../src/rules/inline-policies.ts";
import { identityOf } from "../../support/identities.ts";
import { FORMS } from "../../support/inline-policies.ts";

const sizesIn = (files: Readonly<Record<string, string>>) =>
  deployedPolicies(identityOf(files)).map(({ policy }) => policySize(policy));
const messagesIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  [...oversizedInlinePolicy.check({ identity: identityOf(files) })].map(({ message }) => message);

/** A policy of so many bytes without white space, and of so many in all. */
function jsonOf(counted: number, total = counted): string {
  const bare = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::"}}';
  return bare
    .replace("s3:::", `s3:::${"x".repeat(counted - bare.length)}`)
    .replace("}}", `}${" ".repeat(total - counted)}}`);
}

describe("the size of a policy", () => {
  it("is that of the text as it is written", () => {
    expect(sizesIn(FORMS["a file"]?.('{\r\n\t"Version": "é"\n}\n') ?? {})).toEqual([{ counted: 16, total: 22 }]);
  });

  it("is that of a map as JSON without white space", () => {
    expect(sizesIn(FORMS["a map"]?.('{\n  "Version": "é b"\n}') ?? {})).toEqual([{ counted: 17, total: 18 }]);
  });
});

describe("the bounds of a policy's size", () => {
  const forms = Object.entries(FORMS).filter(([name]) => name !== "a folded block");

  it.each(forms)("are held by %s", (_, write) => {
    expect(messagesIn(write(jsonOf(INLINE_POLICY_BYTES)))).toEqual([]);
    expect(messagesIn(write(jsonOf(INLINE_POLICY_BYTES + 1)))).toEqual([
      expect.stringMatching(/has 10,241 bytes that are no white space \(AWS takes 10,240\) and 10,24\d bytes in all/),
    ]);
  });

  it("count bytes, and not characters", () => {
    const json = jsonOf(INLINE_POLICY_BYTES).replace("xx", "é");
    expect(messagesIn(FORMS["a file"]?.(json) ?? {})).toEqual([]);
    expect(messagesIn(FORMS["a file"]?.(json.replace("xx", "éé")) ?? {})).toHaveLength(1);
  });

  it("count white space in all", () => {
    const write = FORMS["a file"] ?? (() => ({}));
    expect(messagesIn(write(jsonOf(1000, INLINE_POLICY_TOTAL_BYTES)))).toEqual([]);
    expect(messagesIn(write(jsonOf(1000, INLINE_POLICY_TOTAL_BYTES + 1)))).toEqual([
      expect.stringContaining(
        "has 1,000 bytes that are no white space (AWS takes 10,240) and 32,769 bytes in all (AWS takes 32,768)",
      ),
    ]);
    expect(messagesIn(FORMS["a map"]?.(jsonOf(1000, 2 * INLINE_POLICY_TOTAL_BYTES)) ?? {})).toEqual([]);
  });

  it("are held for a text that cannot be parsed, too", () => {
    const write = FORMS["a file"] ?? (() => ({}));
    expect(messagesIn(write(`${jsonOf(INLINE_POLICY_BYTES)},`))).toHaveLength(1);
  });
});
