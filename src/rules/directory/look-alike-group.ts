import { defineRule } from "../../core.ts";
import { groupReferences } from "../../identity/expand.ts";
import { quoted } from "../wording.ts";
import { groupsByName } from "./groups-by-name.ts";
import { lookAlikesOf } from "./look-alikes.ts";
import { alsoReferenced } from "./references.ts";

const group = (displayName: string, digit: number) =>
  ({
    groupId: `${digit}1111111-1111-4111-8111-111111111111`,
    displayName,
    provenance: "scim",
    externalIds: [],
  }) as const;
const developers = group("AWS-Developers", 1);
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
const files = { "identity/access.yaml": access };

export const lookAlikeGroup = defineRule({
  id: "look-alike-group",
  gate: "directory",
  severity: "error",
  summary: "A group that an assignment names has a look-alike in Identity Center",
  why: "The name is right to the letter, and a reviewer cannot see that: another group reads the same, but for a letter of another alphabet, white space or what cannot be seen. Whoever can make groups in the identity provider can so make one that passes for another. It is a warning where an attentive reader can tell the names apart: by upper and lower case, or by ASCII characters such as `1` for `l`.",
  fix: "Rename the look-alike in the identity provider, or delete it. Where both are meant, waive the finding by its subject. All groups must be known to find it: in a snapshot they are; from AWS they are listed if a name is not found, if more than 10 are wanted, or if the policy names this rule in `rules`. Else the report says that it was not checked.",
  examples: {
    bad: [
      { files, directory: [developers, group("AWS-D\u0435velopers", 2)] },
      { files, directory: [developers, group("aws-developers", 2)] },
    ],
    good: [{ files, directory: [developers, group("AWS-Developer", 2)] }],
  },
  needs: ["identity", "directoryListing"],
  *check({ identity, directoryListing }) {
    const existing = groupsByName(directoryListing);
    for (const { name, places } of groupReferences(identity)) {
      const named = existing.get(name);
      const found = named ? lookAlikesOf(name, directoryListing) : [];
      const alike = found.find(({ difference }) => !difference.isVisible) ?? found[0];
      if (!named || !alike) continue;
      const { said, isVisible } = alike.difference;
      const review = isVisible ? "is easily overlooked in review" : "nobody can see in review";
      const more = found.length === 1 ? "" : ` Others like it: ${found.length - 1}.`;
      yield {
        at: places[0].at,
        subject: `group ${name}`,
        message: `The group ${quoted(name)} is in Identity Center, and so is ${quoted(alike.group.displayName)}; the names differ only in ${said}, which ${review}.${more} Make sure that ${named.groupId} is meant and not ${alike.group.groupId}, and rename or delete the look-alike.`,
        ...(isVisible ? { severity: "warning" as const } : {}),
        related: alsoReferenced(places),
        properties: { groupId: named.groupId, lookAlikes: found.length },
      };
    }
  },
});
