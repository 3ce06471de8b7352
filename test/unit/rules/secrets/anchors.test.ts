import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passes } from "../../../../src/scan/prefilter.ts";
import { eachSecretRule, fileWith, secretsOf, viewOf } from "../../../support/secret-rules.ts";

/** What may stand around a secret, or cut it in two: of its own alphabet, of syntax, and anything. */
const around = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."\n\r\t\"'` =:;,<>{}[]()\\/%+-_.~$&#@abcdefxyzABCXYZ0189".split("")),
    fc.constantFrom(
      "scim",
      "Scim_Token",
      "SCIM",
      "okta",
      "AKIA",
      "service_account",
      "/scim/v2",
      "tableau",
      "==:",
      "\\n",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe.each(eachSecretRule)("the anchor of %s", (_, rule) => {
  it("lets through whatever the rule finds", () => {
    let found = 0;
    const property = fc.property(around, around, fc.nat(), fc.nat(), (before, after, which, cut) => {
      const secrets = secretsOf(rule);
      const secret = secrets[which % secrets.length] ?? secrets[0];
      const { path, text } = fileWith(rule, secret);
      const at = cut % (text.length + 1);
      // Whole, with something in it, without its end, and without its beginning.
      for (const written of [text, text.slice(0, at) + after + text.slice(at), text.slice(0, at), text.slice(at)]) {
        const whole = `${before}${written}${after}`;
        const finds = [...rule.find(viewOf(path, whole))];
        found += finds.length;
        if (finds.length > 0) expect([whole, passes(rule.anchor, path, whole)]).toEqual([whole, true]);
        for (const { start, end, secret: own } of finds) expect(whole.slice(start, end)).toBe(own);
      }
    });
    fc.assert(property, { numRuns: 300 });
    expect(found).toBeGreaterThan(150);
  });

  it("is literals of three characters of ASCII or more, a path, or a structure that has no literal", () => {
    if ("literals" in rule.anchor) {
      expect(rule.anchor.literals.length).toBeGreaterThan(0);
      for (const literal of rule.anchor.literals) expect(literal).toMatch(/^[!-~]{3,}$/);
    } else expect("paths" in rule.anchor || rule.id.startsWith("aws-scim-token")).toBe(true);
  });
});
