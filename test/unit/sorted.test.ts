import fc from "fast-check";
import { expect, it } from "vitest";
import { countBefore } from "../../src/sorted.ts";

it("counts the values that lie before something, as going through them all does", () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 20 })).map((all) => all.sort((left, right) => left - right));
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1, max: 21 }), (sorted, limit) => {
      const count = sorted.filter((number) => number < limit).length;
      const from = Math.floor(count / 2);
      expect(countBefore(sorted, (number) => number < limit)).toBe(count);
      expect(countBefore(sorted, (number) => number < limit, from)).toBe(count);
    }),
  );
});

it("asks few of many values", () => {
  let asked = 0;
  const isBefore = (number: number): boolean => {
    asked++;
    return number < 700_000;
  };
  expect(
    countBefore(
      Uint32Array.from({ length: 1_000_000 }, (_, index) => index),
      isBefore,
    ),
  ).toBe(700_000);
  expect(asked).toBeLessThanOrEqual(20);
});
