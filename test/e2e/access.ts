import { serializeSnapshot } from "../../src/directory/snapshot.ts";
import type { Files } from "../support/repository.ts";

export const POLICY = ".github/identity-guard.yml";
export const ACCESS = "identity/access.yaml";
export const SNAPSHOT = "directory/snapshot.json";

/** The `directory` section of a policy that lets the action ask this server, and `more` flow entries. */
export const askingAt = (url: string, ...more: readonly string[]): string =>
  `directory: {${[`allowedEndpoints: ["${url}"]`, ...more].join(", ")}}\n`;

/** A policy that looks groups up in a snapshot where AWS cannot be asked; `more` are further lines of it. */
export const policyWithSnapshot = (...more: readonly string[]): string =>
  ["directory: {}", "instances:", "  default:", `    snapshot: ${SNAPSHOT}`, ...more, ""].join("\n");

/** A snapshot that holds these groups, all of them provisioned by SCIM. */
export const snapshotOf = (...names: readonly string[]): string =>
  serializeSnapshot({
    instance: "default",
    takenAt: "2026-01-01T00:00:00Z",
    groups: names.map((displayName, index) => ({
      displayName,
      groupId: `11111111-1111-4111-8111-${String(index).padStart(12, "0")}`,
      provenance: "scim",
      externalIds: [],
    })),
  });

/** Declared access: each group may read the account. A name is written as a YAML string of double quotes. */
export const accessOf = (...groups: readonly string[]): string =>
  [
    "schemaVersion: 1",
    ...(groups.length === 0 ? [] : ["accounts:", '  sandbox: {id: "111122223333"}']),
    "permissionSets:",
    "  - name: ReadOnly",
    "    managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]",
    ...(groups.length === 0 ? [] : ["assignments:"]),
    ...groups.flatMap((group) => grant(group)),
    "",
  ].join("\n");

/** One assignment as lines, to be put below `assignments:`. */
export const grant = (group: string): readonly string[] => [
  `  - principal: {group: ${JSON.stringify(group)}}`,
  "    permissionSets: [ReadOnly]",
  "    targets: {accounts: [sandbox]}",
];

/** A repository that is well: one known group, and a snapshot to look it up in. */
export const goodFiles: Files = {
  [POLICY]: policyWithSnapshot(),
  [SNAPSHOT]: snapshotOf("AWS-Developers", "AWS-Auditors"),
  [ACCESS]: accessOf("AWS-Developers"),
};
