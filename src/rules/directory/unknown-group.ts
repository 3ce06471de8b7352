import { type DirectoryGroup, defineRule, type Facts, type Located } from "../../core.ts";
import { nearestAmong, slipAmong } from "../../errors.ts";
import { quoted, replacing } from "../wording.ts";
import { alsoReferenced, declarationOf, missingGroups, nearMissOf } from "./references.ts";

const developers = {
  groupId: "11111111-1111-4111-8111-111111111111",
  displayName: "AWS-Developers",
  provenance: "scim",
  externalIds: [],
} as const;
const access = (principal: string) =>
  [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    `  - principal: ${principal}`,
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
  ].join("\n");

export const unknownGroup = defineRule({
  id: "unknown-group",
  gate: "directory",
  severity: "error",
  summary: "An assignment names a group that is not in Identity Center",
  why: "The assignment fails at deployment or is silently left out; and whoever later makes a group of that name by hand gets the access.",
  fix: "Correct the name, or create the group in the identity provider and assign it to the provisioning application. Microsoft Entra ID provisions about every 40 minutes; provisioning on demand takes less than a minute.",
  examples: {
    bad: [
      { files: { "identity/access.yaml": access("{group: AWS-Develpers}") }, directory: [developers] },
      {
        files: { "identity/access.yaml": access("{groupId: 22222222-2222-4222-8222-222222222222}") },
        directory: [developers],
      },
    ],
    good: [
      { files: { "identity/access.yaml": access("{group: AWS-Developers}") }, directory: [developers] },
      {
        files: {
          ".github/identity-guard.yml": "directory:\n  locallyManagedGroups: [break-glass-*]\n",
          "identity/access.yaml": `${access("{group: break-glass-admins}")}groups:\n  - displayName: break-glass-admins\n    source: identity-store\n`,
        },
        directory: [developers],
        base: {
          ".github/identity-guard.yml": "directory:\n  locallyManagedGroups: [break-glass-*]\n",
          "identity/access.yaml": "schemaVersion: 1\ngroups: []\n",
        },
      },
    ],
  },
  needs: ["identity", "base", "policy", "directoryGroups"],
  *check(facts) {
    const { identity, directoryGroups } = facts;
    const missing = missingGroups(facts);
    const existing = missing.length === 0 ? [] : directoryGroups.map((group) => group.displayName);
    const [slip, nearestGroup] = [slipAmong(existing), nearestAmong(existing)];
    for (const { name, places } of missing) {
      if (nearMissOf(name, identity, directoryGroups)) continue;
      // Who declares the group under that name means it, and only the directory is late.
      const meant = declarationOf(name, identity) ? undefined : slip(name);
      const near = meant ?? nearestGroup(name);
      yield {
        at: places[0].at,
        subject: `group ${name}`,
        message: `The group ${quoted(name)} is not in Identity Center, so that this assignment gives nobody access. ${near ? `Did you mean ${quoted(near)}? ` : ""}${arrival(facts)}`,
        ...replacing(places[0], meant),
        related: alsoReferenced(places, meant),
      };
    }
    yield* missingIds(facts);
  },
});

function* missingIds({ identity, directoryGroups }: Pick<Facts, "identity" | "directoryGroups">) {
  const wanted = new Set(
    identity.assignments.flatMap(({ principal }) => (principal.by === "groupId" ? principal.name.value : [])),
  );
  const existing = new Set(wanted.size === 0 ? [] : idsAmong(wanted, directoryGroups));
  const places = new Map<string, Located<string>[]>();
  for (const { principal } of identity.assignments) {
    if (principal.by !== "groupId" || existing.has(principal.name.value)) continue;
    const known = places.get(principal.name.value);
    if (known) known.push(principal.name);
    else places.set(principal.name.value, [principal.name]);
  }
  for (const [id, found] of places) {
    yield {
      ...(found[0] ? { at: found[0].at } : {}),
      subject: `group id ${id}`,
      message: `No group of Identity Center has the id ${quoted(id)}, so that this assignment gives nobody access. A group that was deleted and made again has a new id.`,
      related: alsoReferenced(found),
    };
  }
}

function* idsAmong(wanted: ReadonlySet<string>, groups: readonly DirectoryGroup[]): Iterable<string> {
  for (const { groupId } of groups) if (wanted.has(groupId)) yield groupId;
}

/** When a group that is right will arrive, by identity provider. */
function arrival({ identity, policy }: Pick<Facts, "identity" | "policy">): string {
  if (policy.instances[identity.instance]?.identityProvider !== "entra")
    return "If it is new in the identity provider, wait for the next provisioning cycle.";
  return "If it is new in Entra ID: provisioning runs about every 40 minutes, and provisioning on demand takes less than a minute.";
}
