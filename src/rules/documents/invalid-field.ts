import { defineRule } from "../../core.ts";
import { asWritten, problemsFor } from "../wording.ts";

export const invalidField = defineRule({
  id: "invalid-field",
  gate: "documents",
  severity: "error",
  summary: "A value is not what its field takes",
  why: "AWS refuses the value at deployment, long after the review; or a parser on the way makes something else of it.",
  fix: "Write a value of the form that the message names.",
  examples: {
    bad: [
      { files: { "identity/accounts.yaml": "schemaVersion: 1\naccounts:\n  payments: {id: 012345670123}\n" } },
      {
        files: {
          "identity/access.yaml":
            "schemaVersion: 1\nassignments:\n  - principal: {group: AWS-Developers, user: jane}\n    permissionSets: []\n    targets: {accounts: []}\n",
        },
        directory: [
          {
            groupId: "11111111-1111-4111-8111-111111111111",
            displayName: "AWS-Developers",
            provenance: "scim",
            externalIds: [],
          },
        ],
      },
    ],
    good: [{ files: { "identity/accounts.yaml": 'schemaVersion: 1\naccounts:\n  payments: {id: "012345670123"}\n' } }],
  },
  needs: ["identity"],
  *check({ identity }) {
    for (const { at, found, expected = [] } of problemsFor("invalid-field", identity)) {
      const wanted = expected[0] ?? "another value";
      const [, lacks, value] = (found === "" ? /^([\w-]+): (.*)$/s.exec(wanted) : undefined) ?? [];
      const written = found === "" ? "Nothing is written here, which" : asWritten(found);
      const what = lacks === undefined ? `${written} is not ${wanted}` : `This lacks \`${lacks}\`: ${value}`;
      yield {
        at,
        message: `${what}. AWS or the deployer refuses it, or reads it as something else.`,
        ...(lacks === undefined ? {} : { lacks }),
      };
    }
  },
});
