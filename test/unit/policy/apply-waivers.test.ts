import { describe, expect, it } from "vitest";
import type { Finding, Gate, GateResult, Waiver } from "../../../src/core.ts";
import { createSource } from "../../../src/documents/source.ts";
import { applyWaivers, ranInFull } from "../../../src/policy/apply-waivers.ts";
import { GATE_OF } from "../../support/policies.ts";

const finding = (fields: Partial<Finding> = {}): Finding => ({
  rule: "iam-user",
  gate: "iam-users",
  severity: "error",
  message: "",
  fingerprint: "0123456789abcdef",
  subject: "user a",
  instance: "",
  evidence: "static",
  state: "new",
  path: "legacy/users.tf",
  related: [],
  ...fields,
});
const also = (path: string) => ({ path, startLine: 1, startColumn: 1, message: "" });

const at = { source: createSource("policy.yml", ""), start: 0, end: 0 };
const apply = (
  findings: readonly Finding[],
  waivers: readonly Partial<Waiver>[],
  ran: (gate: Gate) => boolean = () => true,
) =>
  applyWaivers(
    findings,
    waivers.map((fields) => ({
      at,
      waiver: { rule: "iam-user", owner: "o", reason: "r", expires: "2027-01-31", ...fields },
    })),
    { today: "2027-01-31", gateOf: GATE_OF, ran },
  );

const { path: _, ...placeless } = finding();

describe("applyWaivers()", () => {
  it.each<readonly [string, Partial<Waiver>, Finding, boolean]>([
    ["its fingerprint", { fingerprint: "0123456789abcdef" }, finding(), true],
    ["another fingerprint", { fingerprint: "f123456789abcdef" }, finding(), false],
    ["its subject", { subject: "user a" }, finding(), true],
    ["a subject that only begins so", { subject: "user" }, finding(), false],
    ["its path", { path: "legacy/**" }, finding(), true],
    ["another path", { path: "new/**" }, finding(), false],
    ["the path of only one of its places", { path: "legacy/**" }, finding({ related: [also("new/a.tf")] }), false],
    ["the path of all its places", { path: "legacy/**" }, finding({ related: [also("legacy/a.tf")] }), true],
    ["a path, where it has none", { path: "**" }, placeless, false],
    ["its subject for another rule", { rule: "access-key", subject: "user a" }, finding(), false],
    ["nothing at all", {}, finding(), false],
    ["a waiver that ends today", { subject: "user a", expires: "2027-01-31" }, finding(), true],
    ["a waiver that ended yesterday", { subject: "user a", expires: "2027-01-30" }, finding(), false],
    ["a waiver that ends next year", { subject: "user a", expires: "2028-01-01" }, finding(), true],
  ])("accepts a finding by %s, or not: %#", (_name, waiver, subject, accepted) => {
    const { findings, uses } = apply([subject], [waiver]);
    expect(findings[0]?.waiver).toEqual(
      accepted ? { owner: "o", reason: "r", expires: waiver.expires ?? "2027-01-31" } : undefined,
    );
    expect(uses[0]?.matched).toBe(accepted ? 1 : 0);
  });

  it("counts a finding for the first waiver that accepts it", () => {
    const { uses } = apply([finding(), finding()], [{ subject: "user b" }, { subject: "user a" }, { path: "**" }]);
    expect(uses.map(({ matched }) => matched)).toEqual([0, 2, 0]);
  });

  it("says of a waiver whether its gate was judged, so that none is called unused that could not be used", () => {
    const waivers = [{ subject: "x" }, { rule: "unknown-group", subject: "x" }, { rule: "no-such-rule", subject: "x" }];
    const { uses } = apply([], waivers, (gate) => gate === "iam-users");
    expect(uses.map(({ judged }) => judged)).toEqual([true, false, false]);
  });
});

describe("ranInFull()", () => {
  const ran: GateResult = { gate: "directory", instance: "a", status: "ran" };
  it.each([
    ["every instance ran", [ran, { ...ran, instance: "b" }], true],
    ["an instance was skipped", [ran, { ...ran, instance: "b", status: "skipped" } as const], false],
    ["a rule was not checked", [{ ...ran, notChecked: [{ rule: "pin-mismatch", reason: "" }] }], false],
    ["only another gate ran", [{ ...ran, gate: "secrets" } as const], false],
    ["nothing ran", [], false],
  ])("where %s: %#", (_, gates: readonly GateResult[], expected) => {
    expect(ranInFull(gates, "directory")).toBe(expected);
  });
});
