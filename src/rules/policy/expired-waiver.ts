import { defineRule, type Waiver } from "../../core.ts";
import { quoted } from "../wording.ts";

const policy = (expires: string) =>
  `waivers:\n  - rule: unknown-field\n    path: identity/legacy.yaml\n    owner: platform\n    reason: moved in January\n    expires: ${expires}\n`;

/** What a waiver accepts, as its subject in a report. */
export const waiverSubject = ({ rule, path, subject, fingerprint }: Waiver): string =>
  `waiver ${rule} ${path ?? subject ?? fingerprint ?? ""}`;

export const expiredWaiver = defineRule({
  id: "expired-waiver",
  gate: "policy",
  severity: "error",
  summary: "A waiver has expired",
  why: "An exception that was granted for a while is over: its finding counts again, and somebody promised to have it mended by now.",
  fix: "Mend the finding and take the waiver out; or have its owner renew it with a new reason and date.",
  examples: {
    bad: [{ files: { ".github/identity-guard.yml": policy("2020-01-31") } }],
    good: [
      {
        files: {
          ".github/identity-guard.yml": policy("2099-01-31"),
          "identity/legacy.yaml": "schemaVersion: 1\ngroups: []\nteams: []\n",
        },
      },
    ],
  },
  needs: ["waivers", "today"],
  *check({ waivers, today }) {
    for (const { waiver, at } of waivers) {
      if (today <= waiver.expires) continue;
      yield {
        ...(at ? { at } : {}),
        subject: waiverSubject(waiver),
        message: `The waiver of \`${waiver.rule}\` expired on ${waiver.expires} and accepts nothing any more. Its owner is ${quoted(waiver.owner)}, its reason ${quoted(waiver.reason)}. Mend the finding and take the waiver out, or renew it.`,
      };
    }
  },
});
