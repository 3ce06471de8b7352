import { defineRule } from "../../core.ts";

export const noIdentityFound = defineRule({
  id: "no-identity-found",
  gate: "documents",
  severity: "error",
  summary: "No declared access was found",
  why: "A guard that finds nothing to guard is switched on in the wrong place, and would be green for ever.",
  fix: "Point the guard at the folder with the identity files, give them `schemaVersion: 1`, or mend the globs in `instances.<name>.files` of the policy. In a repository without declared access, switch the gate off with `gates: {documents: false, directory: false}`.",
  examples: {
    bad: [{ files: { "README.md": "nothing here\n" } }, { files: { "service/config.yaml": "name: checkout\n" } }],
    good: [{ files: { "identity/groups.yaml": "schemaVersion: 1\ngroups: []\n" } }],
  },
  needs: ["identity"],
  *check({ identity }) {
    if (identity.claims.length > 0 || identity.problems.some((problem) => problem.rule === "unclaimed-file")) return;
    yield {
      subject: `instance ${identity.instance}`,
      message: `No file of the instance "${identity.instance}" declares groups, permission sets or assignments, so that there is nothing to judge. Check the folder, the globs in \`instances.${identity.instance}.files\` of the policy, and \`schemaVersion: 1\` in the files.`,
    };
  },
});
