import { defineRule } from "../../core.ts";
import { occurrencesBy, otherPlaces } from "../occurrences.ts";
import { problemsFor, quoted } from "../wording.ts";

function reasonFor(found: string): string {
  if (found === "CLAIMED_BEFORE") return "held declared access before this change, and no reader recognises it now";
  if (found === "NO_INSTANCE") return "declares access, and lies in the files of no instance of the policy";
  if (found === "IDENTITY_GLOB") return "matches the policy's identity files, and no reader recognises it";
  return `has the identity key \`${found.replace("KEY ", "")}\` at its top, and no reader recognises it`;
}

const adviceFor = (found: string): string =>
  found === "NO_INSTANCE"
    ? "Add it to the `files` of an instance, or exclude it there with `!`."
    : "Write `schemaVersion: 1` at its top, or exclude the file in the policy.";

export const unclaimedFile = defineRule({
  id: "unclaimed-file",
  gate: "documents",
  severity: "error",
  summary: "A file looks like declared access, and nothing reads it",
  why: "A file that slips out of the guard's sight may still be deployed: taking out `schemaVersion` must not be a way around every other rule.",
  fix: "Give the file `schemaVersion: 1`. If it is something else, exclude it in the policy: `instances: {default: {files: ['!monitoring/**']}}`.",
  examples: {
    bad: [
      { files: { "identity/groups.yaml": "groups:\n  - displayName: AWS-Developers\n" } },
      {
        files: { "identity/access.yaml": "note: moved\n" },
        base: { "identity/access.yaml": "schemaVersion: 1\ngroups: []\n" },
      },
    ],
    good: [
      { files: { "identity/groups.yaml": "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n" } },
      {
        files: {
          ".github/identity-guard.yml": "instances:\n  default:\n    files: ['!monitoring/**']\n",
          "identity/groups.yaml": "schemaVersion: 1\ngroups: []\n",
          "monitoring/alerts.yaml": "groups:\n  - name: alerts\n",
        },
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    for (const [path, problems] of occurrencesBy(problemsFor("unclaimed-file", identity), ({ at }) => at.source.path)) {
      const [{ at, found }] = problems;
      yield {
        at,
        subject: `file ${path}`,
        message: `The file ${quoted(path)} ${reasonFor(found)}: what it grants would not be judged. ${adviceFor(found)}`,
        related: otherPlaces(
          problems.map((problem) => problem.at),
          "another document of it that nothing reads",
        ),
      };
    }
  },
});
