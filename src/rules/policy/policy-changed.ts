import { defineRule } from "../../core.ts";
import { quoted } from "../wording.ts";

const identity = "schemaVersion: 1\ngroups: []\n";

export const policyChanged = defineRule({
  id: "policy-changed",
  gate: "policy",
  severity: "warning",
  summary: "The change touches a file that the guard trusts",
  why: "The policy, the directory snapshot and the baseline decide what the guard lets through. This change is still judged by the files of its base, but the next one will be judged by these.",
  fix: "Review the file as what it is: a change of the guard itself. Give it code owners, and set this rule to `error` where such a change needs more than a review.",
  examples: {
    bad: [
      {
        files: { ".github/identity-guard.yml": "failOn: never\n", "identity/groups.yaml": identity },
        base: { ".github/identity-guard.yml": "failOn: warning\n", "identity/groups.yaml": identity },
      },
      {
        files: { ".github/identity-guard.yml": "failOn: never\n", "identity/groups.yaml": identity },
        base: { "identity/groups.yaml": identity },
      },
    ],
    good: [
      {
        files: { ".github/identity-guard.yml": "failOn: warning\n", "identity/groups.yaml": identity },
        base: {
          ".github/identity-guard.yml": "failOn: warning\n",
          "identity/groups.yaml": "schemaVersion: 1\naccounts: {}\n",
        },
      },
    ],
  },
  needs: ["trustedChanges"],
  *check({ trustedChanges }) {
    for (const { path, role, how, at } of trustedChanges) {
      yield {
        ...(at ? { at } : {}),
        subject: `${role} ${path}`,
        message: `The ${role} ${quoted(path)} is ${how} by this change. It does not judge the change itself, but everything after it: review it as a change of the guard.`,
      };
    }
  },
});
