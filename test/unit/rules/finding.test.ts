import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Span } from "../../../src/core.ts";
import { createSource } from "../../../src/documents/source.ts";
import { compareFindings, type DraftContext, fingerprintOf, fromDraft } from "../../../src/rules/finding.ts";

const source = createSource("a.yaml", "first\nsecond\nthird\n");
const span = (text: string): Span => {
  const start = source.text.indexOf(text);
  return { source, start, end: start + text.length };
};
const context: DraftContext = {
  rule: { id: "some-rule", gate: "documents", severity: "error" },
  instance: "default",
  evidence: "static",
  severity: undefined,
  pointer: ({ start }) => `a.yaml#${start}`,
  numbered: (subject) => subject,
};

describe("a fingerprint", () => {
  it("is 16 hex digits of SHA-256 over rule, instance and subject, with NUL between them", () => {
    const expected = createHash("sha256").update("rule\0instance\0subject").digest("hex").slice(0, 16);
    expect(fingerprintOf("rule", "instance", "subject")).toBe(expected);
    expect(fingerprintOf("rule", "instances", "ubject")).not.toBe(expected);
  });
});

describe("what a rule yields", () => {
  it("becomes a finding with its place", () => {
    const { finding, standing } = fromDraft({ at: span("second"), subject: "thing", message: "m" }, context);
    expect(finding).toEqual({
      rule: "some-rule",
      gate: "documents",
      severity: "error",
      message: "m",
      path: "a.yaml",
      startLine: 2,
      startColumn: 1,
      endLine: 2,
      endColumn: 7,
      instance: "default",
      subject: "thing",
      related: [],
      evidence: "static",
      fingerprint: fingerprintOf("some-rule", "default", "thing"),
      state: "new",
    });
    expect(standing).toMatchObject([{ pointer: "a.yaml#6", place: { startLine: 2 } }]);
  });

  it.each([
    ["its own subject", { at: span("first"), subject: "thing", message: "" }, "thing"],
    ["its pointer, where it names none", { at: span("first"), message: "" }, "a.yaml#0"],
    ["its rule, where it has no place either", { message: "" }, "some-rule"],
  ])("is about %s", (_, draft, subject) => {
    expect(fromDraft(draft, context).finding).toMatchObject({
      subject,
      fingerprint: fingerprintOf("some-rule", "default", subject),
    });
  });

  it.each([
    ["the policy, above all", "note", "warning", "note"],
    ["the draft, where the policy is silent", undefined, "warning", "warning"],
    ["the rule, where both are silent", undefined, undefined, "error"],
  ] as const)("is as severe as says %s", (_, policy, draft, expected) => {
    const drafted = { at: span("first"), message: "", ...(draft ? { severity: draft } : {}) };
    expect(fromDraft(drafted, { ...context, severity: policy }).finding.severity).toBe(expected);
  });

  it("stands at its place and at related ones, but not where something only explains it", () => {
    const related = [
      { at: span("second"), message: "also here" },
      { at: span("third"), message: "because of this", aside: true },
    ];
    const { finding, standing } = fromDraft({ at: span("first"), message: "", related }, context);
    expect(finding.related).toEqual([
      { path: "a.yaml", startLine: 2, startColumn: 1, message: "also here" },
      { path: "a.yaml", startLine: 3, startColumn: 1, message: "because of this" },
    ]);
    expect(standing.map(({ pointer }) => pointer)).toEqual(["a.yaml#0", "a.yaml#6"]);
  });

  it("keeps for each place what would replace it", () => {
    const related = [
      { at: span("second"), message: "also here", suggestion: "2" },
      { at: span("third"), message: "declared here", aside: true, suggestion: "3" },
    ];
    const { finding, standing } = fromDraft({ at: span("first"), message: "", suggestion: "1", related }, context);
    expect(finding.suggestion).toBe("1");
    expect(finding.related).toMatchObject([
      { startLine: 2, endLine: 2, endColumn: 7, suggestion: "2" },
      { startLine: 3, endLine: 3, endColumn: 6, suggestion: "3" },
    ]);
    expect(standing.map(({ suggestion }) => suggestion)).toEqual(["1", "2"]);
  });

  it("stands nowhere but by its subject, where it has no place", () => {
    expect(fromDraft({ subject: "drift", message: "" }, context).standing).toEqual([{ pointer: "drift" }]);
  });
});

describe("the order of findings", () => {
  const of = (fields: Partial<Finding>): Finding => ({ ...fromDraft({ message: "" }, context).finding, ...fields });
  const sorted = [
    of({ rule: "b" }),
    of({ path: "A", startLine: 9, startColumn: 1 }),
    of({ path: "a", startLine: 2, startColumn: 10 }),
    of({ path: "a", startLine: 10, startColumn: 1 }),
    of({ path: "a", startLine: 10, startColumn: 2, rule: "b", fingerprint: "0" }),
    of({ path: "a", startLine: 10, startColumn: 2, rule: "b", fingerprint: "1" }),
    of({ path: "a", startLine: 10, startColumn: 2, rule: "c", fingerprint: "0" }),
    of({ path: "b", startLine: 1, startColumn: 1 }),
  ];

  it("is path, line, column, rule, fingerprint; first comes what has no place", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect([...shuffled].sort(compareFindings)).toEqual(sorted);
      }),
    );
  });
});
