import { defineRule } from "../../core.ts";
import { nearest } from "../../errors.ts";
import { inPlaceOf, listed, problemsFor, quoted } from "../wording.ts";

export const unknownField = defineRule({
  id: "unknown-field",
  gate: "documents",
  severity: "error",
  summary: "A key is not part of the format",
  why: "A key that nobody knows is silently ignored: a misspelt `permissionsBoundary` is no boundary at all.",
  fix: "Write the key that was meant, or take it out.",
  examples: {
    bad: [
      {
        files: {
          "identity/groups.yaml":
            "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    descripton: Builds\n",
        },
      },
      {
        files: {
          "identity/sets.yaml":
            "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    boundaryPolicy: arn:aws:iam::aws:policy/ReadOnlyAccess\n",
        },
      },
    ],
    good: [
      {
        files: {
          "identity/groups.yaml":
            "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n",
        },
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    for (const { at, found, expected = [] } of problemsFor("unknown-field", identity)) {
      const near = nearest(found, expected);
      const advice = near ? `Did you mean \`${near}\`?` : `Known here: ${listed(expected)}.`;
      yield {
        at,
        message: `The key ${quoted(found)} is not part of the format, and would be ignored without a word. ${advice}`,
        ...(near ? { suggestion: inPlaceOf(at, near) } : {}),
      };
    }
  },
});
