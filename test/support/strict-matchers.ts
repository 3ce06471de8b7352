import { expect } from "vitest";

/** Whether a pattern stands anywhere in an expected value. */
function holdsPattern(expected: unknown): boolean {
  if (expected instanceof RegExp) return true;
  if (typeof expected !== "object" || expected === null || "asymmetricMatch" in expected) return false;
  return Object.values(expected).some(holdsPattern);
}

/**
 * toMatchObject() as vitest has it, but for patterns: to that a pattern is an object without keys, which every text matches. A test that
 * expects one could not fail, and so throws.
 */
expect.extend({
  toMatchObject(received: unknown, expected: unknown) {
    if (holdsPattern(expected))
      throw new TypeError("toMatchObject() compares no patterns: write expect.stringMatching()");
    const { equals, customTesters, utils } = this;
    const pass = equals(received, expected, [...customTesters, utils.iterableEquality, utils.subsetEquality]);
    const message = (): string =>
      `expected ${utils.printReceived(received)} ${pass ? "not " : ""}to match ${utils.printExpected(expected)}`;
    return { pass, message, actual: received, expected };
  },
});
