import type { Finding, GateResult, Identity, Report } from "./core.ts";
import type { DirectoryUse } from "./directory/open.ts";
import { grantKey, grantsOf, groupReferences } from "./identity/expand.ts";
import type { Order } from "./order.ts";
import type { LoadedPolicy } from "./policy/load.ts";
import { verdictOf } from "./verdict.ts";
import { VERSION } from "./version.ts";

/** What a report is made of. */
export interface ReportParts {
  readonly order: Order;
  readonly policy: LoadedPolicy;
  readonly gates: readonly GateResult[];
  readonly findings: readonly Finding[];
  readonly directories: readonly ({ readonly instance: string } & DirectoryUse)[];
  readonly identities: readonly Identity[];
  readonly scanned: Report["scanned"];
  readonly durationMs: number;
}

/** The report with its verdict, in the form that is published. */
export function createReport(parts: ReportParts): Report {
  const { commit } = parts.order.trusted;
  return {
    schemaVersion: 1,
    tool: { name: "identity-guard", version: VERSION },
    verdict: verdictOf(parts),
    policy: { path: parts.policy.path, ...(commit === undefined ? {} : { commit }) },
    directories: parts.directories.map(({ instance, mode, takenAt, waited }) => ({
      instance,
      mode,
      ...(takenAt === undefined ? {} : { takenAt }),
      ...(waited ? { waited } : {}),
    })),
    gates: parts.gates,
    findings: parts.findings,
    identity: countIdentity(parts.identities),
    scanned: parts.scanned,
    durationMs: parts.durationMs,
  };
}

function countIdentity(identities: readonly Identity[]): Report["identity"] {
  const claims = identities.flatMap((identity) => identity.claims);
  const readers = new Map(claims.map(({ path, reader }) => [path, reader] as const));
  const formats: Record<string, number> = {};
  for (const reader of readers.values()) formats[reader] = (formats[reader] ?? 0) + 1;
  const total = (of: (identity: Identity) => number): number =>
    identities.reduce((sum, identity) => sum + of(identity), 0);
  return {
    files: readers.size,
    formats,
    accounts: total((identity) => identity.accounts.length),
    groups: total((identity) => identity.groups.length),
    permissionSets: total((identity) => identity.permissionSets.length),
    assignments: total((identity) => identity.assignments.length),
    grants: total((identity) => new Set([...grantsOf(identity)].map(grantKey)).size),
    referencedGroups: [
      ...new Set(identities.flatMap((identity) => groupReferences(identity).map(({ name }) => name))),
    ].sort(),
  };
}
