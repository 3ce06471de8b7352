import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Place } from "../../../src/core.ts";
import { createSource } from "../../../src/documents/source.ts";
import { fixesIn } from "../../../src/fix/fixes.ts";
import { type Opened, type Plan, planFixes } from "../../../src/fix/plan.ts";
import { finding } from "../../support/reports.ts";

/** The place of the stretch `[start, end)` in a text. */
const placeIn = (path: string, text: string, start: number, end: number): Place =>
  createSource(path, text).place(start, end);

/** A finding that wants `suggestion` in place of the n-th `needle` of a text. */
function wanting(text: string, needle: string, suggestion: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(needle);
  return finding({ ...placeIn("a.yaml", text, start, start + needle.length), suggestion, ...more });
}

const planned = (
  findings: readonly Finding[],
  files: Readonly<Record<string, Opened>>,
  refusal: (path: string, text: string) => string | undefined = () => undefined,
): Plan => planFixes(fixesIn(findings), { open: (path) => files[path] ?? { refusal: "is not there" }, refusal });

const textsOf = ({ files }: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));

describe("what can be written", () => {
  const text = "one two\n";

  it.each([
    ["a suggestion", {}, 1],
    ["a suggestion for an existing finding", { state: "existing" }, 1],
    ["nothing that is waived", { waiver: { owner: "o", reason: "r", expires: "2027-01-31" } }, 0],
    ["nothing of the policy", { gate: "policy" }, 0],
    ["nothing that was found in a commit", { commit: "abc" }, 0],
  ] as const)("is %s", (_, more, expected) => {
    expect(fixesIn([wanting(text, "one", "1", more)])).toHaveLength(expected);
  });

  it("is nothing where there is no suggestion, or no whole place", () => {
    const { suggestion: _, ...without } = wanting(text, "one", "1");
    const { endColumn: __, ...open } = wanting(text, "one", "1");
    expect(fixesIn([without, open])).toEqual([]);
  });

  it("is every related place with a suggestion of its own, also where the first place has none", () => {
    const { suggestion: _, ...without } = wanting(text, "one", "1");
    const related = [
      { ...placeIn("b.yaml", "x\n", 0, 1), message: "also here", suggestion: "y" },
      { path: "c.yaml", startLine: 1, startColumn: 1, message: "see here" },
    ];
    expect(fixesIn([{ ...without, related }])).toMatchObject([{ replacements: [{ path: "b.yaml", text: "y" }] }]);
  });
});

describe("planFixes()", () => {
  const text = "😀 one\r\n\ttwo # c\rthree\n";
  const files = { "a.yaml": { text }, "b.yaml": { text: "x\n" } };

  it("writes several replacements into one text, whatever ends its lines", () => {
    const plan = planned([wanting(text, "three", "3"), wanting(text, "one", "1"), wanting(text, "two", "zwei")], files);
    expect(textsOf(plan)).toEqual({ "a.yaml": "😀 1\r\n\tzwei # c\r3\n" });
    expect(plan.left).toEqual([]);
  });

  it("takes ranges that only touch as two", () => {
    expect(textsOf(planned([wanting(text, "on", "u"), wanting(text, "e\r", "n\r")], files))).toEqual({
      "a.yaml": text.replace("one", "un"),
    });
  });

  it("counts equal edits once", () => {
    const plan = planned([wanting(text, "one", "1"), wanting(text, "one", "1", { rule: "near-miss-group" })], files);
    expect(textsOf(plan)).toEqual({ "a.yaml": text.replace("one", "1") });
    expect(plan.files[0]?.edits).toHaveLength(1);
  });

  it("does not write what stands there already", () => {
    expect(planned([wanting(text, "one", "one")], files)).toEqual({ files: [], left: [] });
  });

  it.each([
    ["one range, two texts", ["one", "1"], ["one", "uno"]],
    ["a range in another", ["one", "1"], ["n", "N"]],
    ["ranges that cross", ["one", "1"], ["ne\r", "x"]],
    ["an insertion where a range begins", ["one", "1"], ["", "x"]],
  ])("applies neither of two that overlap and differ: %s", (_, [left = "", one = ""], [right = "", other = ""]) => {
    const offset = right === "" ? text.indexOf("one") : text.indexOf(right);
    const second = finding({
      ...placeIn("a.yaml", text, offset, offset + right.length),
      suggestion: other,
      rule: "near-miss-group",
    });
    const plan = planned([wanting(text, left, one), second, wanting(text, "two", "2")], files);
    expect(textsOf(plan)).toEqual({ "a.yaml": text.replace("two", "2") });
    expect(plan.left).toHaveLength(1);
    expect(plan.left[0]).toMatch(/^a\.yaml:1:4: .*would be written over each other here; neither is\.$/);
    expect(plan.left[0]).toContain(`${JSON.stringify(one)} (unknown-group)`);
  });

  it("leaves a finding alone as a whole where one of its places clashes", () => {
    const related = [{ ...placeIn("b.yaml", "x\n", 0, 1), message: "also here", suggestion: "y" }];
    const plan = planned([wanting(text, "one", "1", { related }), wanting(text, "one", "uno")], files);
    expect(textsOf(plan)).toEqual({});
  });

  it.each([
    ["cannot be opened", { ...files, "b.yaml": { refusal: "is read-only" } }, undefined],
    ["would not be valid", files, (path: string) => (path === "b.yaml" ? "is read-only" : undefined)],
  ])("leaves a finding alone as a whole where one of its files %s, and mends the others", (_, opened, refusal) => {
    const related = [{ ...placeIn("b.yaml", "x\n", 0, 1), message: "also here", suggestion: "y" }];
    const plan = planned([wanting(text, "one", "1", { related }), wanting(text, "two", "2")], opened, refusal);
    expect(textsOf(plan)).toEqual({ "a.yaml": text.replace("two", "2") });
    expect(plan.left).toEqual(['"b.yaml" is read-only; 1 finding in it is not fixed.']);
  });

  it("changes nothing outside of the ranges that it is given, in any text", () => {
    const piece = fc.string({ unit: fc.constantFrom("a", "😀", "\n", "\r", "\r\n", "\t", "#"), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece, piece), { minLength: 1, maxLength: 8 }), (pieces) => {
        const before = pieces.map(([kept, old]) => kept + old).join("");
        // Between CR and LF nothing can be told apart by line and column.
        fc.pre(!pieces.some(([kept, old]) => kept.endsWith("\r") || old.endsWith("\r")));
        let offset = 0;
        const findings = pieces.flatMap(([kept, old, suggestion]) => {
          const start = offset + kept.length;
          offset = start + old.length;
          return old === "" ? [] : [finding({ ...placeIn("a.yaml", before, start, offset), suggestion })];
        });
        const after = pieces.map(([kept, old, suggestion]) => kept + (old === "" ? "" : suggestion)).join("");
        const plan = planned(findings, { "a.yaml": { text: before } });
        expect(textsOf(plan)["a.yaml"] ?? before).toBe(after);
        expect(plan.left).toEqual([]);
      }),
    );
  });
});
