import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNearIds } from "../../../../src/rules/documents/near-ids.ts";
import { nativeOf } from "../../../support/identities.ts";

const nearest = (written: string, ...ids: readonly string[]): string | undefined => {
  const accounts = ids.map((id, index) => `  a${index}: {id: "${id}"}`).join("\n");
  return createNearIds(nativeOf(`accounts:\n${accounts}\n`).accounts)(written)?.alias.value;
};

describe("createNearIds()", () => {
  const digit = fc.constantFrom(..."0123456789");
  const id = fc.string({ unit: digit, minLength: 12, maxLength: 12 });
  const place = fc.nat(11);

  it("finds the id of which one digit is another, missing, too many, or swapped with its neighbour", () => {
    fc.assert(
      fc.property(id, place, digit, (right, at, other) => {
        const [before, here, after] = [right.slice(0, at), right.slice(at, at + 1), right.slice(at + 1)];
        const variants = [
          right,
          before + other + after,
          before + after,
          before + here + other + after,
          before + after.slice(0, 1) + here + after.slice(1),
        ];
        expect(variants.map((written) => nearest(written, "999999999999", right))).not.toContain(undefined);
      }),
    );
  });

  it.each([
    ["012345678901", "102345678910", "two swaps"],
    ["012345678901", "0123456789", "two digits missing"],
    ["012345678901", "01234567890x", "no digits"],
    ["012345678901", "payments", "an alias"],
    ["12345", "1234", "an id that is none"],
  ])("finds %s not for %s: %s", (declared, written) => {
    expect(nearest(written, declared)).toBeUndefined();
  });

  it("finds the first of several that are near", () => {
    expect(nearest("000000000001", "000000000002", "000000000003")).toBe("a0");
  });
});
