import { defineRule } from "../../core.ts";
import { duplicatesOf } from "./declarations.ts";

const groups = (...names: string[]) =>
  ["schemaVersion: 1", "groups:", ...names.map((name) => `  - displayName: ${name}`), ""].join("\n");

export const duplicateGroup = defineRule({
  id: "duplicate-group",
  gate: "documents",
  severity: "error",
  summary: "A group is declared twice",
  why: "Two declarations may say two things about owner, source and pins, and which one holds depends on the reader. Names that differ only in case are taken for one another by people, and for two groups by Identity Center.",
  fix: "Keep one declaration of each group, spelt as the identity provider spells it.",
  examples: {
    bad: [
      { files: { "identity/a.yaml": groups("AWS-Developers"), "identity/b.yaml": groups("AWS-Developers") } },
      { files: { "identity/groups.yaml": groups("AWS-Developers", "AWS-developers") } },
    ],
    good: [{ files: { "identity/groups.yaml": groups("AWS-Developers", "AWS-Admins") } }],
  },
  needs: ["identity"],
  *check({ identity }) {
    const names = identity.groups.map((group) => group.displayName);
    yield* duplicatesOf("group", names, "nobody can be sure which declaration holds");
  },
});
