import { describe, expect, it } from "vitest";
import { createWasmFilter } from "../../../../src/scan/prefilter/byte-filter.ts";
import { allNamePatterns } from "../../../../src/scan/prefilter/names.ts";
import { compileProgram } from "../../../../src/scan/prefilter/program.ts";
import { secretPatterns } from "../../../../src/scan/prefilter/secret-patterns.ts";
import { nameProgram, secretProgram } from "../../../../src/scan/prefilter/stored-programs.ts";
import { secretRules } from "../../../support/secret-rules.ts";

const kinds = [
  { name: "contents", programOf: secretProgram, patternsOf: secretPatterns },
  { name: "names", programOf: nameProgram, patternsOf: allNamePatterns },
];

describe.each(kinds)("the stored program for $name", ({ programOf, patternsOf }) => {
  it("is what the patterns of all rules compile to", () => {
    const stored = programOf(secretRules);
    if (stored === undefined || !("program" in stored)) throw new Error("No program is stored for these rules.");
    const patterns = patternsOf(secretRules) ?? [];
    const { bytes, ...rest } = compileProgram(patterns);
    const { bytes: own, ...others } = stored.program();
    expect(others).toEqual(rest);
    expect(Buffer.compare(own, bytes)).toBe(0);
    expect(stored.patterns()).toEqual(patterns);
    expect(createWasmFilter(stored, 64)?.overlap).toBe(rest.overlap);
  });

  it("is for all rules only", () => {
    expect(programOf(secretRules.slice(1))).toEqual(patternsOf(secretRules.slice(1)));
  });
});
