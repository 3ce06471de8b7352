import { describe, expect, it } from "vitest";
import type { Answer, Facts, ModelRule, Policy } from "../../../src/core.ts";
import { createSource } from "../../../src/documents/source.ts";
import { defaultPolicy } from "../../../src/policy/schema.ts";
import { type FactLoaders, runModelRules } from "../../../src/rules/run.ts";
import { nativeOf } from "../../support/identities.ts";

const card = {
  severity: "error",
  summary: "",
  why: "",
  fix: "",
  examples: { bad: [{ files: {} }], good: [{ files: {} }] },
} as const;
const rule = (id: string, needs: readonly (keyof Facts)[], gate: ModelRule["gate"] = "directory"): ModelRule => ({
  ...card,
  id,
  gate,
  needs,
  check: (facts) => [{ subject: Object.keys(facts).sort().join("+"), message: id }],
});

const ready = <Value>(value: Value, evidence: "static" | "live" = "static"): Answer<Value> => ({
  status: "ready",
  value,
  evidence,
  asOf: "",
});
const skipped = { status: "skipped", reason: "no credentials" } as const;
const failed = { status: "failed", reason: "throttled" } as const;

async function run(
  rules: readonly ModelRule[],
  answers: Partial<{ [Need in keyof Facts]: Answer<Facts[Need]> }>,
  policy: Policy = defaultPolicy(),
) {
  const asked: string[] = [];
  const load =
    <Need extends keyof Facts>(need: Need) =>
    async (): Promise<Answer<Facts[Need]>> => {
      asked.push(need);
      return answers[need] ?? { status: "skipped", reason: `no ${need}` };
    };
  const facts: FactLoaders = {
    documents: load("documents"),
    identity: load("identity"),
    base: load("base"),
    policy: load("policy"),
    policyProblems: load("policyProblems"),
    trustedChanges: load("trustedChanges"),
    waivers: load("waivers"),
    directoryGroups: load("directoryGroups"),
    existingGroups: load("existingGroups"),
    directoryListing: load("directoryListing"),
    today: load("today"),
  };
  const { judged, result } = await runModelRules(rules, facts, {
    gate: "directory",
    instance: "default",
    policy,
    pointer: () => "place",
  });
  return { asked, result, findings: judged.map(({ finding }) => finding) };
}

const identity = ready(nativeOf(""));
const groups = ready<Facts["directoryGroups"]>([], "live");

describe("runModelRules()", () => {
  it("runs the rules of one gate, each with the facts that it needs and no others", async () => {
    const { findings, result } = await run(
      [rule("a", ["identity"]), rule("b", ["identity", "directoryGroups"]), rule("c", [], "documents")],
      { identity, directoryGroups: groups },
    );
    expect(findings.map(({ rule: id, subject, evidence }) => [id, subject, evidence])).toEqual([
      ["a", "identity", "static"],
      ["b", "directoryGroups+identity", "live"],
    ]);
    expect(result).toEqual({ gate: "directory", instance: "default", status: "ran" });
  });

  it("gives each finding a subject of its own, where several are about one place", async () => {
    const source = createSource("a.yaml", "a: 1\n");
    const about = (subject?: string) => ({
      at: { source, start: 0, end: 1 },
      message: "m",
      ...(subject ? { subject } : {}),
    });
    const twice = { ...rule("a", ["identity"]), check: () => [about(), about(), about("thing"), about()] };
    const { findings } = await run([twice], { identity });
    expect(findings.map(({ subject }) => subject)).toEqual(["place", "place##2", "thing", "place##3"]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  it("asks for nothing on behalf of a rule that is switched off", async () => {
    const policy = { ...defaultPolicy(), rules: { b: "off" } as const };
    const { asked, findings, result } = await run(
      [rule("a", ["identity"]), rule("b", ["directoryGroups"])],
      { identity },
      policy,
    );
    expect({ asked, rules: findings.map((finding) => finding.rule), status: result.status }).toEqual({
      asked: ["identity"],
      rules: ["a"],
      status: "ran",
    });
  });

  const others = [rule("a", ["identity"]), rule("b", ["directoryGroups"]), rule("c", ["today"])];
  it.each([
    [
      "ran, where all facts are there",
      { identity, directoryGroups: groups, today: ready("2027-01-31") },
      { status: "ran" },
      ["a", "b", "c"],
    ],
    [
      "skipped, where its central fact was",
      { identity, directoryGroups: skipped, today: ready("2027-01-31") },
      { status: "skipped", reason: "no credentials", notChecked: [{ rule: "b", reason: "no credentials" }] },
      ["a", "c"],
    ],
    [
      "failed, where its central fact did",
      { identity, directoryGroups: failed, today: ready("2027-01-31") },
      { status: "failed", reason: "throttled", notChecked: [{ rule: "b", reason: "throttled" }] },
      ["a", "c"],
    ],
    [
      "ran, where another fact was skipped, and names the rule",
      { identity, directoryGroups: groups, today: skipped },
      { status: "ran", notChecked: [{ rule: "c", reason: "no credentials" }] },
      ["a", "b"],
    ],
    [
      "failed, where another fact did",
      { identity, directoryGroups: groups, today: failed },
      { status: "failed", reason: "throttled", notChecked: [{ rule: "c", reason: "throttled" }] },
      ["a", "b"],
    ],
    [
      "failed, where one fact did and the central one was skipped",
      { identity, directoryGroups: skipped, today: failed },
      { status: "failed", reason: "throttled" },
      ["a"],
    ],
  ])("says that the gate %s", async (_, answers, result, ran) => {
    const outcome = await run(others, answers);
    expect(outcome.result).toMatchObject({ gate: "directory", instance: "default", ...result });
    expect(outcome.findings.map((finding) => finding.rule)).toEqual(ran);
  });
});
