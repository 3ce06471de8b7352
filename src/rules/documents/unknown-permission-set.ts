import { defineRule } from "../../core.ts";
import { nearestAmong, slipAmong } from "../../errors.ts";
import { CONTROL_TOWER_SETS } from "../../limits.ts";
import { namesBy, relatedTo } from "../occurrences.ts";
import { quoted, replacing } from "../wording.ts";

export const unknownPermissionSet = defineRule({
  id: "unknown-permission-set",
  gate: "documents",
  severity: "error",
  summary: "An assignment names a permission set that is not defined",
  why: "The deployment fails half-way, or the assignment is silently left out.",
  fix: "Correct the name, or define the permission set. One that is defined elsewhere is declared with `managedBy: external`.",
  examples: {
    bad: [
      {
        files: {
          "identity/access.yaml": [
            "schemaVersion: 1",
            "permissionSets:",
            "  - name: PowerUserAccess",
            "assignments:",
            "  - principal: {group: AWS-Developers}",
            "    permissionSets: [PowerUserAcess]",
            '    targets: {accounts: ["111122223333"]}',
            "",
          ].join("\n"),
        },
        directory: [
          {
            groupId: "11111111-1111-4111-8111-111111111111",
            displayName: "AWS-Developers",
            provenance: "scim",
            externalIds: [],
          },
        ],
      },
    ],
    good: [
      {
        files: {
          "identity/access.yaml": [
            "schemaVersion: 1",
            "permissionSets:",
            "  - name: Legacy",
            "    managedBy: external",
            "assignments:",
            "  - principal: {group: AWS-Developers}",
            "    permissionSets: [Legacy, AWSReadOnlyAccess]",
            '    targets: {accounts: ["111122223333"]}',
            "",
          ].join("\n"),
        },
        directory: [
          {
            groupId: "11111111-1111-4111-8111-111111111111",
            displayName: "AWS-Developers",
            provenance: "scim",
            externalIds: [],
          },
        ],
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const defined = new Map(identity.permissionSets.map((set) => [set.name.value, set.name] as const));
    const known = new Set([...defined.keys(), ...CONTROL_TOWER_SETS]);
    const [slip, nearestSet] = [slipAmong([...known]), nearestAmong([...known])];
    const references = identity.assignments.flatMap((assignment) => assignment.permissionSets);
    for (const [name, [first, ...others]] of namesBy(references)) {
      if (known.has(name)) continue;
      const meant = slip(name);
      const near = meant ?? nearestSet(name);
      const target = near === undefined ? undefined : defined.get(near);
      const advice = near ? `Did you mean ${quoted(near)}?` : "Define it, or declare it with `managedBy: external`.";
      yield {
        at: first.at,
        subject: `permission set ${name}`,
        message: `The permission set ${quoted(name)} is not defined, so that this assignment cannot be deployed. ${advice}`,
        ...replacing(first, meant),
        related: [
          ...relatedTo(others, "also named here", meant),
          ...(target ? [{ at: target.at, message: `${quoted(target.value)} is defined here`, aside: true }] : []),
        ],
      };
    }
  },
});
