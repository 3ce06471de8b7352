import { type DirectoryGroup, defineRule, type Facts } from "../../core.ts";
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

/** Any external id will do, or, where the policy says so, one of an issuer that it accepts. */
function isAccepted({ provenance, externalIds }: DirectoryGroup, { directory }: Facts["policy"]): boolean {
  const { acceptedIssuers } = directory;
  if (acceptedIssuers.length === 0) return provenance !== "unverified";
  return externalIds.some(({ issuer }) => acceptedIssuers.some((accepted) => issuer.startsWith(accepted)));
}

function lackOf({ externalIds }: DirectoryGroup): string {
  if (externalIds.length === 0) return "has no external id";
  const issuers = [...new Set(externalIds.map(({ issuer }) => quoted(issuer)))].join(" and ");
  return `has an external id of ${issuers} only, which \`directory.acceptedIssuers\` in the policy does not accept`;
}

/** What AWS says of the maker: for people to look at, since no value of it is documented. */
const maker = ({ createdBy }: DirectoryGroup): string =>
  createdBy === undefined ? "" : ` Identity Center says that it was created by ${quoted(createdBy)}.`;

export const unverifiedProvenance = defineRule({
  id: "unverified-provenance",
  gate: "directory",
  severity: "warning",
  summary: "A group exists, but nothing shows that the identity provider sent it",
  why: "A group without an external id, or with one of an issuer that the policy does not accept, may have been made by hand in Identity Center or by another provider, where its members escape the identity provider's joiner and leaver process.",
  fix: "Look at the group in Identity Center. If it was made by hand, create it in the identity provider, let it be provisioned, and delete the hand-made one. If the provisioning application sends no `externalId` for groups, map it. If the issuer is your identity provider's, name it in `directory.acceptedIssuers` of the policy.",
  examples: {
    bad: [
      { files: { "identity/access.yaml": access }, directory: [group("unverified")] },
      {
        files: {
          ".github/identity-guard.yml": "directory:\n  acceptedIssuers: [https://scim.aws.com/1a2b3c4d5e]\n",
          "identity/access.yaml": access,
        },
        directory: [{ ...group("scim"), externalIds: [{ issuer: "https://scim.aws.com/9f8e7d6c5b", id: "1" }] }],
      },
    ],
    good: [{ files: { "identity/access.yaml": access }, directory: [group("scim")] }],
  },
  needs: ["identity", "policy", "directoryGroups"],
  *check({ identity, policy, directoryGroups }) {
    const unverified = new Map(
      directoryGroups
        .filter((existing) => !isAccepted(existing, policy))
        .map((existing) => [existing.displayName, existing]),
    );
    for (const { name, places } of groupReferences(identity)) {
      const existing = unverified.get(name);
      if (!existing) continue;
      if (declarationOf(name, identity)?.source === "identity-store" && mayBeLocal(name, policy)) continue;
      yield {
        at: places[0].at,
        subject: `group ${name}`,
        message: `The group ${quoted(name)} ${lackOf(existing)}, so that nothing shows it came from the identity provider. Who put people into it is unknown.${maker(existing)}`,
        related: alsoReferenced(places),
        properties: { groupId: existing.groupId },
      };
    }
  },
});
