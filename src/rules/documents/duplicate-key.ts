import { defineRule } from "../../core.ts";
import { problemsFor, quoted } from "../wording.ts";

export const duplicateKey = defineRule({
  id: "duplicate-key",
  gate: "documents",
  severity: "error",
  summary: "A map has the same key twice",
  why: "Most parsers, Terraform's `yamldecode` among them, keep only the last value and say nothing: a reviewer reads one thing, and another is deployed.",
  fix: "Keep one of the two, or join them under one key.",
  examples: {
    bad: [
      {
        files: {
          "identity/access.yaml":
            "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n    description: Builds and deploys\n",
        },
      },
      { files: { "identity/access.json": '{ "schemaVersion": 1, "groups": [], "groups": [] }\n' } },
    ],
    good: [
      {
        files: {
          "identity/access.yaml":
            "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: Builds\n  - displayName: AWS-Admins\n    description: Administers\n",
        },
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    for (const { at, found, related, subject } of problemsFor("duplicate-key", identity)) {
      yield {
        at,
        message: `The key ${quoted(found)} is here for the second time, and most parsers silently keep only the last value. Keep one of the two.`,
        ...(subject === undefined ? {} : { subject }),
        ...(related ? { related: [{ at: related, message: "first written here", aside: true }] } : {}),
      };
    }
  },
});
