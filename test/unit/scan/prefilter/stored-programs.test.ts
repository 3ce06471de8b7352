import { describe, expect, it } from "vitest";
import { createWasmFilter } from "../../../../src/scan/prefilter/byte-filter.ts";
import { compileProgram } from "../../../../src/scan/prefilter/program.ts";
import { secretPatterns } from "../../../../src/scan/prefilter/secret-patterns.ts";
import { secretProgram } from "../../../../src/scan/prefilter/stored-programs.ts";
import { secretRules } from "../../../support/secret-rules.ts";

describe("the stored program", () => {
  it("is what the patterns of all rules compile to", () => {
    const stored = secretProgram(secretRules);
    if (stored === undefined || !("program" in stored)) throw new Error("No program is stored for these rules.");
    const patterns = secretPatterns(secretRules) ?? [];
    const { bytes, ...rest } = compileProgram(patterns);
    const { bytes: own, ...others } = stored.program();
    expect(others).toEqual(rest);
    expect(Buffer.compare(own, bytes)).toBe(0);
    expect(stored.patterns()).toEqual(patterns);
    expect(createWasmFilter(stored, 64)?.overlap).toBe(rest.overlap);
  });

  it("is for all rules only", () => {
    expect(secretProgram(secretRules.slice(1))).toEqual(secretPatterns(secretRules.slice(1)));
  });
});
