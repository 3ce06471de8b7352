import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialects } from "../../../../src/scan/dialects/index.ts";
import { passesSomewhere } from "../../../../src/scan/prefilter.ts";
import { DIALECT_SAMPLES, edits, readAll } from "../../../support/dialect-samples.ts";

it("there are samples of every dialect", () => {
  expect(new Set(DIALECT_SAMPLES.map(({ dialect }) => dialect))).toEqual(new Set(dialects.map(({ id }) => id)));
});

describe.each(dialects.map((dialect) => [dialect.id, dialect] as const))("the anchor of %s", (_, dialect) => {
  it("lets through whatever the dialect reads", () => {
    const own = DIALECT_SAMPLES.filter((sample) => sample.dialect === dialect.id);
    const all = DIALECT_SAMPLES.filter(({ path }) => own.some((each) => each.path === path));
    const sample = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...own) },
      { weight: 1, arbitrary: fc.constantFrom(...all) },
    );
    let read = 0;
    fc.assert(
      fc.property(sample, fc.array(edits, { maxLength: 8 }), ({ path, text }, changes) => {
        const changed = changes.reduce((current, change) => change(current), text);
        if (readAll(dialect, path, changed) === 0) return;
        read += 1;
        expect(passesSomewhere(dialect.anchor, [path], changed), changed).toBe(true);
      }),
      { numRuns: 600 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
