import { defineRule } from "../../core.ts";
import { waiverSubject } from "./expired-waiver.ts";

const policy =
  "waivers:\n  - rule: unknown-field\n    path: identity/legacy.yaml\n    owner: platform\n    reason: moved in January\n    expires: 2099-01-31\n";

export const unusedWaiver = defineRule({
  id: "unused-waiver",
  gate: "policy",
  severity: "note",
  summary: "A waiver accepts nothing",
  why: "What it accepted is gone. It would accept the same thing again, should it come back, without anybody being asked.",
  fix: "Take the waiver out.",
  examples: {
    bad: [
      { files: { ".github/identity-guard.yml": policy, "identity/legacy.yaml": "schemaVersion: 1\ngroups: []\n" } },
    ],
    good: [
      {
        files: {
          ".github/identity-guard.yml": policy,
          "identity/legacy.yaml": "schemaVersion: 1\ngroups: []\nteams: []\n",
        },
      },
    ],
  },
  needs: ["waivers", "today"],
  *check({ waivers, today }) {
    for (const { waiver, at, matched, judged } of waivers) {
      if (matched > 0 || !judged || waiver.expires < today) continue;
      yield {
        ...(at ? { at } : {}),
        subject: waiverSubject(waiver),
        message: `The waiver of \`${waiver.rule}\` accepts nothing: its finding is gone. Take it out, before it accepts the next one.`,
      };
    }
  },
});
