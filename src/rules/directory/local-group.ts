import { defineRule } from "../../core.ts";
import { quoted } from "../wording.ts";
import { mayBeLocal } from "./references.ts";

const file = "schemaVersion: 1\ngroups:\n  - displayName: break-glass-admins\n    source: identity-store\n";

export const localGroup = defineRule({
  id: "local-group",
  gate: "directory",
  severity: "error",
  summary: "A group is declared as made in Identity Center itself",
  why: "A group with `source: identity-store` is exempt from the check that the identity provider sent it, and its members escape the joiner and leaver process.",
  fix: "Let the identity provider own the group and leave `source` out. For the few that must be local, such as break-glass access, name them in `directory.locallyManagedGroups` of the policy.",
  examples: {
    bad: [{ files: { "identity/groups.yaml": file } }],
    good: [
      {
        files: {
          ".github/identity-guard.yml": "directory:\n  locallyManagedGroups: [break-glass-*]\n",
          "identity/groups.yaml": file,
        },
        directory: [],
      },
      {
        files: { "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Admins\n    source: scim\n" },
      },
    ],
  },
  needs: ["identity", "policy"],
  *check({ identity, policy }) {
    for (const { displayName, source } of identity.groups) {
      if (source !== "identity-store" || mayBeLocal(displayName.value, policy)) continue;
      yield {
        at: displayName.at,
        subject: `group ${displayName.value}`,
        message: `The group ${quoted(displayName.value)} is declared with \`source: identity-store\`, which no entry of \`directory.locallyManagedGroups\` in the policy allows. Leave \`source\` out, so that the identity provider must send it.`,
      };
    }
  },
});
