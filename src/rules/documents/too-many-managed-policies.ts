import { defineRule, type PermissionSet } from "../../core.ts";
import { MANAGED_POLICIES_PER_ROLE, MANAGED_POLICIES_PER_ROLE_NEWER, MANAGED_POLICIES_PER_SET } from "../../limits.ts";
import { occurrencesBy, otherPlaces } from "../occurrences.ts";
import { quoted } from "../wording.ts";

const policies = (count: number) => ({
  files: {
    "identity/sets.yaml": [
      "schemaVersion: 1",
      "permissionSets:",
      "  - name: Operations",
      "    managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]",
      "    customerManagedPolicyReferences:",
      ...Array.from({ length: count - 1 }, (_, index) => `      - {name: operations-${index + 1}}`),
      "",
    ].join("\n"),
  },
});

export const tooManyManagedPolicies = defineRule({
  id: "too-many-managed-policies",
  gate: "documents",
  severity: "warning",
  summary: "A permission set has more managed policies than its roles may have",
  why: "IAM limits the managed policies of a role, AWS's and the customer's together: 10 or 20 unless the account's quota was raised, and never more than 25. Identity Center takes the permission set all the same, and then fails to provision it account by account. Above 25 the finding is an error.",
  fix: 'Move statements to the inline policy, or merge customer managed policies. If all are needed, raise the quota "Managed policies attached to an IAM role" in every account that the permission set is assigned to.',
  examples: {
    bad: [policies(MANAGED_POLICIES_PER_ROLE + 1), policies(MANAGED_POLICIES_PER_SET + 1)],
    good: [policies(MANAGED_POLICIES_PER_ROLE)],
  },
  needs: ["identity"],
  *check({ identity }) {
    const crowded = identity.permissionSets.filter((set) => policyCount(set) > MANAGED_POLICIES_PER_ROLE);
    for (const [name, sets] of occurrencesBy(crowded, (set) => set.name.value)) {
      const count = Math.max(...sets.map(policyCount));
      yield {
        at: sets[0].name.at,
        subject: `permission set ${name}`,
        message: `The permission set ${quoted(name)} has ${count} managed policies. ${consequence(count)}`,
        ...(count > MANAGED_POLICIES_PER_SET ? { severity: "error" } : {}),
        related: otherPlaces(
          sets.map((set) => set.name.at),
          "also too many here",
        ),
      };
    }
  },
});

/** Each policy once: attaching it again is another mistake, and adds none. IAM compares names without regard to case. */
function policyCount({ managedPolicies, customerManagedPolicies }: PermissionSet): number {
  const arns = new Set(managedPolicies.map(({ value }) => value));
  const references = new Set(customerManagedPolicies.map(({ name, path }) => `${path}\0${name.value.toLowerCase()}`));
  return arns.size + references.size;
}

function consequence(count: number): string {
  if (count > MANAGED_POLICIES_PER_SET)
    return `AWS refuses more than ${MANAGED_POLICIES_PER_SET}, in every account. Move statements to the inline policy, or merge customer managed policies.`;
  const where =
    count > MANAGED_POLICIES_PER_ROLE_NEWER
      ? `whose quota was not raised: IAM's default for a role is ${MANAGED_POLICIES_PER_ROLE_NEWER} at most`
      : `that keeps IAM's older default of ${MANAGED_POLICIES_PER_ROLE} for a role`;
  return `Provisioning fails in every account ${where}. Raise "Managed policies attached to an IAM role" in the target accounts, or merge policies.`;
}
