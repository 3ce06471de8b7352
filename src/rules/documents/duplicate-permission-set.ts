import { defineRule } from "../../core.ts";
import { duplicatesOf } from "./declarations.ts";

const sets = (...names: string[]) =>
  ["schemaVersion: 1", "permissionSets:", ...names.map((name) => `  - name: ${name}`), ""].join("\n");

export const duplicatePermissionSet = defineRule({
  id: "duplicate-permission-set",
  gate: "documents",
  severity: "error",
  summary: "A permission set is declared twice",
  why: "Deployers that build a map by name keep the last declaration and say nothing: a reviewer reads one set of permissions, and another is deployed.",
  fix: "Keep one declaration of each permission set, or give one of them another name.",
  examples: {
    bad: [
      { files: { "identity/a.yaml": sets("ReadOnly"), "identity/b.yaml": sets("ReadOnly") } },
      { files: { "identity/sets.yaml": sets("ReadOnly", "Readonly") } },
    ],
    good: [{ files: { "identity/sets.yaml": sets("ReadOnly", "Administrator") } }],
  },
  needs: ["identity"],
  *check({ identity }) {
    const names = identity.permissionSets.map((set) => set.name);
    yield* duplicatesOf("permission set", names, "nobody can be sure which permissions are deployed");
  },
});
