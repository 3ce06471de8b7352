import { describe, expect, it } from "vitest";
import { dialects } from "../../../../src/scan/dialects/index.ts";
import { createWasmFilter } from "../../../../src/scan/prefilter/byte-filter.ts";
import { COMMON_NAMES, dialectPatterns } from "../../../../src/scan/prefilter/dialect-patterns.ts";
import { DIALECT_PROGRAMS } from "../../../../src/scan/prefilter/dialect-programs.ts";
import { allNamePatterns } from "../../../../src/scan/prefilter/names.ts";
import { compileProgram } from "../../../../src/scan/prefilter/program.ts";
import { secretPatterns } from "../../../../src/scan/prefilter/secret-patterns.ts";
import { dialectProgram, nameProgram, secretProgram } from "../../../../src/scan/prefilter/stored-programs.ts";
import { passesPath } from "../../../../src/scan/prefilter.ts";
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

describe("the stored programs for dialects", () => {
  const readersOf = (name: string) => dialects.filter(({ anchor }) => passesPath(anchor, name));

  it.each(COMMON_NAMES)("hold what the patterns of those that read %s compile to", (name) => {
    const readers = readersOf(name);
    const stored = dialectProgram(readers);
    const patterns = dialectPatterns(readers);
    expect(stored?.patterns()).toEqual(patterns);
    expect(stored?.program().bytes).toEqual(compileProgram(patterns).bytes);
    expect(stored?.program()).toEqual({ ...compileProgram(patterns), bytes: stored?.program().bytes });
  });

  it("are as many as there are kinds of such files", () => {
    const kinds = new Set(COMMON_NAMES.map((name) => String(readersOf(name).map(({ id }) => id))));
    expect(DIALECT_PROGRAMS.length).toBe(kinds.size);
  });

  it("are for these dialects only", () => {
    expect(dialectProgram([...readersOf("a.tf"), ...readersOf("a.rb")])).toBeUndefined();
    expect(dialectProgram([])).toBeUndefined();
  });
});
