import { defineRule } from "../../core.ts";
import { slipOf } from "../../errors.ts";
import { problemsFor, quoted, replacing } from "../wording.ts";

const WHERE = "Paths are relative to the checked folder; with `./` or `../`, to the file in which they stand.";

/** What a reader says of a path, for the person who wrote it. */
function trouble(found: string, why: string, near: string | undefined): string {
  const path = quoted(found);
  if (why === "ABSOLUTE") return `The path ${path} is absolute, and so means another file on every machine. ${WHERE}`;
  if (why === "OUTSIDE") return `The path ${path} leads out of the checked folder, where nothing is read. ${WHERE}`;
  if (why === "SYMLINK") return `${path} is a symbolic link, and links are not followed. Name the file itself.`;
  if (why === "FOLDER") return `${path} is a folder. Name a file in it.`;
  const advice = near === undefined ? WHERE : `Did you mean ${quoted(near)}?`;
  return `There is no file ${path}, so that the policy cannot be judged, and not be deployed. ${advice}`;
}

const sets = (path: string): string =>
  `schemaVersion: 1\npermissionSets:\n  - name: Audit\n    inlinePolicy: ${path}\n`;

const POLICY =
  '{\n  "Version": "2012-10-17",\n  "Statement": { "Effect": "Allow", "Action": "logs:Get*", "Resource": "*" }\n}\n';

export const missingFile = defineRule({
  id: "missing-file",
  gate: "documents",
  severity: "error",
  summary: "A file that an identity file names is not there",
  why: "What the file should say is neither judged nor deployed. A path that leaves the repository would be read from wherever the deployment runs.",
  fix: "Correct the path, or add the file. A path is relative to the checked folder; one that begins with `./` or `../` is relative to the file in which it stands.",
  examples: {
    bad: [
      { files: { "identity/sets.yaml": sets("policies/audits.json"), "policies/audit.json": POLICY } },
      { files: { "identity/sets.yaml": sets("../../shared/audit.json") } },
    ],
    good: [
      { files: { "identity/sets.yaml": sets("policies/audit.json"), "policies/audit.json": POLICY } },
      { files: { "identity/sets.yaml": sets("./audit.json"), "identity/audit.json": POLICY } },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    for (const { at, found, expected: [why = "", near] = [] } of problemsFor("missing-file", identity)) {
      yield {
        at,
        message: trouble(found, why, near),
        ...replacing({ value: found, at }, near === undefined ? undefined : slipOf(found, [near])),
      };
    }
  },
});
