import type { Finding, Gate, GateResult, Span, Waiver, WaiverUse } from "../core.ts";
import { matchesGlob } from "./glob.ts";

/** A waiver and where the policy or baseline says it. */
export interface PlacedWaiver {
  readonly waiver: Waiver;
  readonly at: Span;
  /** It is about the whole history, so that only who has searched all of that can call it unused. */
  readonly ofHistory?: true;
}

/**
 * Marks the findings that a waiver accepts, and counts what each waiver matched. An expired waiver accepts nothing. `ran`
 * tells whether a gate ran in full (over the whole history, where the waiver is about that), so that "matched nothing" means
 * something. `today` is yyyy-mm-dd in UTC.
 */
export function applyWaivers<Found extends Finding>(
  findings: readonly Found[],
  waivers: readonly PlacedWaiver[],
  context: {
    readonly today: string;
    readonly gateOf: ReadonlyMap<string, Gate>;
    readonly ran: (gate: Gate, ofHistory: boolean) => boolean;
  },
): { readonly findings: readonly Found[]; readonly uses: readonly WaiverUse[] } {
  const matched = waivers.map(() => 0);
  const marked = findings.map((finding) => {
    const index = waivers.findIndex(({ waiver }) => context.today <= waiver.expires && accepts(waiver, finding));
    const accepted = waivers[index]?.waiver;
    if (!accepted) return finding;
    matched[index] = (matched[index] ?? 0) + 1;
    return { ...finding, waiver: { owner: accepted.owner, reason: accepted.reason, expires: accepted.expires } };
  });
  const uses = waivers.map(({ waiver, at, ofHistory }, index): WaiverUse => {
    const gate = context.gateOf.get(waiver.rule);
    return {
      waiver,
      at,
      matched: matched[index] ?? 0,
      judged: gate !== undefined && context.ran(gate, ofHistory === true),
    };
  });
  return { findings: marked, uses };
}

function accepts(waiver: Waiver, finding: Finding): boolean {
  if (waiver.rule !== finding.rule) return false;
  if (waiver.fingerprint !== undefined) return waiver.fingerprint === finding.fingerprint;
  if (waiver.subject !== undefined) return waiver.subject === finding.subject;
  const glob = waiver.path;
  if (glob === undefined || finding.path === undefined) return false;
  // A finding with several places is accepted only where all of them are.
  return [finding.path, ...finding.related.map((place) => place.path)].every((path) => matchesGlob(path, glob));
}

/** Whether every result of a gate says that it ran, with no rule left out. */
export const ranInFull = (gates: readonly GateResult[], gate: Gate): boolean => {
  const results = gates.filter((result) => result.gate === gate);
  return results.length > 0 && results.every((result) => result.status === "ran" && !result.notChecked?.length);
};
