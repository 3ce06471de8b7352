import { defineRule } from "../../core.ts";
import { groupReferences } from "../../identity/expand.ts";
import { namesBy, relatedTo } from "../occurrences.ts";
import { quoted } from "../wording.ts";
import { foldedName } from "./declarations.ts";
import { judgesUse } from "./use.ts";

const access = (...groups: string[]) =>
  [
    "schemaVersion: 1",
    "groups:",
    ...groups.map((group) => `  - displayName: ${group}`),
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [AWSReadOnlyAccess]",
    '    targets: {accounts: ["111122223333"]}',
    "",
  ].join("\n");

export const unusedGroup = defineRule({
  id: "unused-group",
  gate: "documents",
  severity: "note",
  summary: "A group is declared, and no assignment names it",
  why: "Its members believe that they have access, or its access went and the declaration stayed.",
  fix: "Take the declaration out, or assign something to the group.",
  examples: {
    bad: [{ files: { "identity/access.yaml": access("AWS-Developers", "AWS-Admins") } }],
    good: [
      { files: { "identity/access.yaml": access("AWS-Developers") } },
      { files: { "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n" } },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    if (!judgesUse(identity)) return;
    const names = new Set(groupReferences(identity).map(({ name }) => foldedName(name)));
    const ids = new Set(
      identity.assignments.flatMap(({ principal: { by, name } }) => (by === "groupId" ? [name.value] : [])),
    );
    const unused = identity.groups.filter(
      ({ displayName, groupId }) => !names.has(foldedName(displayName.value)) && !ids.has(groupId?.value ?? ""),
    );
    for (const [name, [first, ...others]] of namesBy(unused.map((group) => group.displayName))) {
      yield {
        at: first.at,
        subject: `group ${name}`,
        message: `The group ${quoted(name)} is declared, and no assignment names it. Take it out, or assign something to it.`,
        related: relatedTo(others, "also declared here"),
      };
    }
  },
});
