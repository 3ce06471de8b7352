import type { Finding, Gate, GateResult, Policy, Report } from "./core.ts";
import type { Order } from "./order.ts";
import type { LoadedPolicy } from "./policy/load.ts";

/** What a verdict is made of. */
export interface Grounds {
  readonly order: Pick<Order, "base" | "choices" | "noIdentity" | "beforeCommit">;
  readonly policy: LoadedPolicy;
  readonly gates: readonly GateResult[];
  readonly findings: readonly Finding[];
}

/**
 * `error` where a gate failed or a required one was skipped; else `fail` where a new finding without a waiver is as severe as
 * the threshold; else `incomplete` where a selected gate was skipped; else `pass`.
 */
export function verdictOf(grounds: Grounds): Report["verdict"] {
  const { gates, findings, policy, order } = grounds;
  const isMissed = ({ gate, instance }: GateResult): boolean =>
    isRequired(gate, instance, grounds) && !(order.beforeCommit && order.choices.only?.includes(gate) === false);
  const isLacking = (result: GateResult): boolean =>
    result.status === "failed" || (result.status === "skipped" && isMissed(result));
  if (gates.some(isLacking)) return "error";
  const threshold = thresholdOf(order, policy.policy);
  if (findings.some((finding) => fails(finding, threshold))) return "fail";
  const { only, instance: chosen } = order.choices;
  const isSelected = ({ gate, instance }: GateResult): boolean =>
    (only?.includes(gate) ?? (gate === "policy" || policy.policy.gates[gate])) &&
    (chosen === undefined || instance === undefined || instance === chosen);
  return gates.some((result) => result.status === "skipped" && isSelected(result)) ? "incomplete" : "pass";
}

/**
 * A gate that the policy lists; and the directory gate once the policy has a section for it that does not switch it off, but
 * where the platform grants no identity and the policy names no snapshot that could stand in.
 */
function isRequired(gate: Gate, instance: string | undefined, { order, policy }: Grounds): boolean {
  if (policy.policy.require.includes(gate)) return true;
  if (gate !== "directory" || !policy.hasDirectorySection) return false;
  // What the policy itself switches off, it does not ask for.
  if (!policy.policy.gates.directory || policy.policy.directory.mode === "off") return false;
  const hasSnapshot = policy.policy.instances[instance ?? ""]?.snapshot !== undefined;
  return order.noIdentity === undefined || hasSnapshot;
}

function fails(finding: Finding, failOn: Policy["failOn"]): boolean {
  if (finding.state === "existing" || finding.waiver || failOn === "never") return false;
  return finding.severity === "error" || (failOn === "warning" && finding.severity === "warning");
}

const STRICTNESS: readonly Policy["failOn"][] = ["never", "error", "warning"];

/** Where a change is judged, a flag may only tighten what the policy says; on one's own tree it decides. */
function thresholdOf({ base, choices }: Grounds["order"], policy: Policy): Policy["failOn"] {
  const chosen = choices.failOn ?? policy.failOn;
  return base && STRICTNESS.indexOf(chosen) < STRICTNESS.indexOf(policy.failOn) ? policy.failOn : chosen;
}

/** 0 pass or incomplete, 1 fail, 2 error. */
export const exitCodeOf = (verdict: Report["verdict"]): 0 | 1 | 2 =>
  verdict === "error" ? 2 : verdict === "fail" ? 1 : 0;
