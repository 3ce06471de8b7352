import { defineRule } from "../../core.ts";
import type { GroupReference } from "../../identity/expand.ts";
import { quoted, replacing } from "../wording.ts";
import { alsoDeclared, alsoReferenced, missingGroups, type NearMiss, nearMissOf } from "./references.ts";

const developers = {
  groupId: "11111111-1111-4111-8111-111111111111",
  displayName: "AWS-Developers",
  provenance: "scim",
  externalIds: [],
} as const;
const access = (group: string) =>
  [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: ReadOnly",
    "assignments:",
    `  - principal: {group: ${group}}`,
    "    permissionSets: [ReadOnly]",
    '    targets: {accounts: ["111122223333"]}',
    "",
  ].join("\n");

export const nearMissGroup = defineRule({
  id: "near-miss-group",
  gate: "directory",
  severity: "error",
  summary: "A group's name is almost, but not exactly, that of a group in Identity Center",
  why: "Names are compared exactly. A name that differs in case, white space, Unicode form, or by letters of another alphabet that look the same, looks right in review and finds nobody, or somebody else's group.",
  fix: "Write the name exactly as Identity Center has it; the message shows it. If it is the name in Identity Center that is odd, find out who made that group.",
  examples: {
    bad: [
      { files: { "identity/access.yaml": access("aws-developers") }, directory: [developers] },
      { files: { "identity/access.yaml": access('"AWS-Developers "') }, directory: [developers] },
      {
        files: {
          "identity/access.yaml": `${access("AWS-Engineers")}groups:\n  - displayName: AWS-Engineers\n    groupId: 11111111-1111-4111-8111-111111111111\n`,
        },
        directory: [developers],
      },
    ],
    good: [{ files: { "identity/access.yaml": access("AWS-Developers") }, directory: [developers] }],
  },
  needs: ["identity", "base", "policy", "directoryGroups"],
  *check(facts) {
    for (const { name, places } of missingGroups(facts)) {
      const near = nearMissOf(name, facts.identity, facts.directoryGroups);
      if (!near) continue;
      const [first] = places;
      const meant = near.isOnly && !near.isDisguise ? near.group.displayName : undefined;
      yield {
        at: first.at,
        subject: `group ${name}`,
        message: `The group ${quoted(name)} is not in Identity Center, but ${quoted(near.group.displayName)} is: ${near.difference}. ${advice(near, first)}`,
        ...replacing(first, meant),
        related: [...alsoReferenced(places, meant), ...alsoDeclared(name, facts.identity, meant)],
      };
    }
  },
});

function advice({ isDisguise }: NearMiss, { isTemplate }: GroupReference["places"][0]): string {
  if (isDisguise)
    return "Somebody may have made that one to pass for this one: look at where it comes from before you write it here.";
  return isTemplate ? "Correct the template, or the account's alias." : "Write it exactly so.";
}
