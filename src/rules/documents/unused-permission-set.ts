import { defineRule } from "../../core.ts";
import { namesBy, relatedTo } from "../occurrences.ts";
import { quoted } from "../wording.ts";
import { foldedName } from "./declarations.ts";
import { judgesUse } from "./use.ts";

const access = (...sets: string[]) =>
  [
    "schemaVersion: 1",
    "permissionSets:",
    ...sets.map((set) => `  - ${set}`),
    "assignments:",
    "  - principal: {group: AWS-Developers}",
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
  ].join("\n");

export const unusedPermissionSet = defineRule({
  id: "unused-permission-set",
  gate: "documents",
  severity: "note",
  summary: "A permission set is defined, and no assignment names it",
  why: "It is deployed and reviewed for nobody, and stands ready for whoever may make assignments.",
  fix: "Take the permission set out, or assign it. One with `managedBy` is left alone: its declaration says who answers for it.",
  examples: {
    bad: [{ files: { "identity/access.yaml": access("name: ReadOnly", "name: PowerUser") } }],
    good: [
      { files: { "identity/access.yaml": access("name: ReadOnly") } },
      { files: { "identity/access.yaml": access("name: ReadOnly", "{name: Legacy, managedBy: external}") } },
      { files: { "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: ReadOnly\n" } },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    if (!judgesUse(identity)) return;
    const used = new Set(
      identity.assignments.flatMap((set) => set.permissionSets.map(({ value }) => foldedName(value))),
    );
    const unused = identity.permissionSets.filter(
      ({ name, managedBy }) => managedBy === undefined && !used.has(foldedName(name.value)),
    );
    for (const [name, [first, ...others]] of namesBy(unused.map((set) => set.name))) {
      yield {
        at: first.at,
        subject: `permission set ${name}`,
        message: `The permission set ${quoted(name)} is defined, and no assignment names it. Take it out, or assign it.`,
        related: relatedTo(others, "also defined here"),
      };
    }
  },
});
