import { defineRule, type PermissionSet } from "../../core.ts";
import { occurrencesBy, otherPlaces } from "../occurrences.ts";
import { quoted } from "../wording.ts";

const file = (...lines: readonly string[]) => ({
  files: { "identity/sets.yaml": ["schemaVersion: 1", "permissionSets:", ...lines, ""].join("\n") },
});

export const emptyPermissionSet = defineRule({
  id: "empty-permission-set",
  gate: "documents",
  severity: "warning",
  summary: "A permission set has no policy at all",
  why: "Whoever is assigned to it can sign in and then do nothing; most often its policies were forgotten, or stand in a file that nobody reads.",
  fix: "Give it managed policies, customer managed policies or an inline policy. If it is defined elsewhere, say so with `managedBy: external`. If nobody needs it, take it out.",
  examples: {
    bad: [
      file("  - name: Auditor", "    description: Looks at bills"),
      file(
        "  - name: Auditor",
        "    permissionsBoundary: {managedPolicyArn: arn:aws:iam::aws:policy/job-function/ViewOnlyAccess}",
      ),
    ],
    good: [
      file("  - name: Auditor", "    managedPolicies: [arn:aws:iam::aws:policy/SecurityAudit]"),
      file("  - name: Legacy", "    managedBy: external"),
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const empty = identity.permissionSets.filter(isEmpty);
    for (const [name, sets] of occurrencesBy(empty, (set) => set.name.value)) {
      const boundary = sets.some(({ permissionsBoundary }) => permissionsBoundary)
        ? " A permissions boundary allows nothing by itself."
        : "";
      yield {
        at: sets[0].name.at,
        subject: `permission set ${name}`,
        message: `The permission set ${quoted(name)} has no policy, so that nothing can be done with it.${boundary} Give it one, or declare it with \`managedBy: external\` if it is defined elsewhere.`,
        related: otherPlaces(
          sets.map((set) => set.name.at),
          "also without a policy here",
        ),
      };
    }
  },
});

const isEmpty = (set: PermissionSet): boolean =>
  set.managedBy === undefined &&
  !set.inlinePolicy &&
  set.managedPolicies.length === 0 &&
  set.customerManagedPolicies.length === 0;
