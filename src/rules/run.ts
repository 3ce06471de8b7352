import type { Answer, Evidence, Facts, GateResult, ModelRule, Policy, Span } from "../core.ts";
import { createNumbers } from "../documents/pointer.ts";
import { fromDraft, type Judged } from "./finding.ts";

/** Where rules get their facts from; each is loaded at most once, and only if an enabled rule needs it. */
export type FactLoaders = { readonly [Need in keyof Facts]: () => Promise<Answer<Facts[Need]>> };

/** A fact that needed nobody to be asked. */
export const staticFact = <Value>(value: Value): Promise<Answer<Value>> =>
  Promise.resolve({ status: "ready", value, evidence: "static", asOf: "" });

export interface RunContext {
  readonly gate: ModelRule["gate"];
  readonly instance: string;
  readonly policy: Policy;
  readonly pointer: (span: Span) => string;
}

/** The fact without which a gate has not run, whatever its other rules could judge. */
const CENTRAL: Readonly<Record<ModelRule["gate"], keyof Facts>> = {
  policy: "policy",
  documents: "identity",
  directory: "directoryGroups",
};

/**
 * Runs the enabled rules of one gate on one instance. A fact that is skipped or failed takes out the rules that need it; they
 * are named in the result. Never shows a gate as run whose central fact was missing.
 */
export async function runModelRules(
  rules: readonly ModelRule[],
  facts: FactLoaders,
  context: RunContext,
): Promise<{ readonly judged: readonly Judged[]; readonly result: GateResult }> {
  const judged: Judged[] = [];
  const left: {
    readonly rule: string;
    readonly reason: string;
    readonly status: "skipped" | "failed";
    readonly central: boolean;
  }[] = [];
  const enabled = rules.filter((rule) => rule.gate === context.gate && context.policy.rules[rule.id] !== "off");
  for (const rule of enabled) {
    const loaded = await load(rule.needs, facts);
    if ("missing" in loaded) left.push({ rule: rule.id, central: loaded.missing === CENTRAL[context.gate], ...loaded });
    else judged.push(...judge(rule, loaded, context));
  }
  const decisive = left.find(({ status }) => status === "failed") ?? left.find(({ central }) => central);
  const result: GateResult = {
    gate: context.gate,
    ...(context.gate === "policy" ? {} : { instance: context.instance }),
    status: decisive?.status ?? "ran",
    ...(decisive ? { reason: decisive.reason } : {}),
    ...(left.length > 0 ? { notChecked: left.map(({ rule, reason }) => ({ rule, reason })) } : {}),
  };
  return { judged, result };
}

type Loaded = { readonly facts: Facts; readonly evidence: Evidence };
type Missing = { readonly missing: keyof Facts; readonly status: "skipped" | "failed"; readonly reason: string };

async function load(needs: readonly (keyof Facts)[], loaders: FactLoaders): Promise<Loaded | Missing> {
  const values: Partial<Record<keyof Facts, unknown>> = {};
  let evidence: Evidence = "static";
  for (const need of needs) {
    const answer: Answer<unknown> = await loaders[need]();
    if (answer.status !== "ready") return { missing: need, status: answer.status, reason: answer.reason };
    values[need] = answer.value;
    if (answer.evidence !== "static") evidence = answer.evidence;
  }
  // A rule reads only what it names in `needs`, and all of that is here.
  return { facts: values as unknown as Facts, evidence };
}

function judge(
  rule: ModelRule,
  { facts, evidence }: Loaded,
  { instance, policy, pointer }: RunContext,
): readonly Judged[] {
  const chosen = policy.rules[rule.id];
  const severity = chosen === "off" ? undefined : chosen;
  const numbered = createNumbers("##");
  const own = { rule, instance: rule.gate === "policy" ? "" : instance, evidence, severity, pointer, numbered };
  return [...rule.check(facts)].map((draft) => fromDraft(draft, own));
}
