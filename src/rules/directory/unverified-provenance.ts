import { defineRule } from "../../core.ts";
import { groupReferences } from "../../identity/expand.ts";
import { quoted } from "../wording.ts";
import { alsoReferenced, declarationOf, mayBeLocal } from "./references.ts";

const group = (provenance: "scim" | "unverified") =>
  ({
    groupId: "11111111-1111-4111-8111-111111111111",
    displayName: "AWS-Developers",
    provenance,
    externalIds: [],
  }) as const;
const access = [
  "schemaVersion: 1",
  "permissionSets:",
  "  - name: ReadOnly",
  "assignments:",
  "  - principal: {group: AWS-Developers}",
  "    permissionSets: [ReadOnly]",
  '    targets: {accounts: ["111122223333"]}',
  "",
].join("\n");

export const unverifiedProvenance = defineRule({
  id: "unverified-provenance",
  gate: "directory",
  severity: "warning",
  summary: "A group exists, but nothing shows that the identity provider sent it",
  why: "A group without an external id may have been made by hand in Identity Center, where its members escape the identity provider's joiner and leaver process.",
  fix: "Look at the group in Identity Center. If it was made by hand, create it in the identity provider, let it be provisioned, and delete the hand-made one. If the provisioning application sends no `externalId` for groups, map it.",
  examples: {
    bad: [{ files: { "identity/access.yaml": access }, directory: [group("unverified")] }],
    good: [{ files: { "identity/access.yaml": access }, directory: [group("scim")] }],
  },
  needs: ["identity", "policy", "directoryGroups"],
  *check({ identity, policy, directoryGroups }) {
    const unverified = new Map(
      directoryGroups
        .filter((existing) => existing.provenance === "unverified")
        .map((existing) => [existing.displayName, existing]),
    );
    for (const { name, places } of groupReferences(identity)) {
      const existing = unverified.get(name);
      if (!existing) continue;
      if (declarationOf(name, identity)?.source === "identity-store" && mayBeLocal(name, policy)) continue;
      yield {
        at: places[0].at,
        subject: `group ${name}`,
        message: `The group ${quoted(name)} has no external id, so that nothing shows it came from the identity provider. Who put people into it is unknown.`,
        related: alsoReferenced(places),
        properties: { groupId: existing.groupId },
      };
    }
  },
});
