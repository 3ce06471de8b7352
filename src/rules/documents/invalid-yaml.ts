import { defineRule, type Problem } from "../../core.ts";
import { syntaxTrouble } from "../syntax.ts";
import { problemsFor, quoted } from "../wording.ts";

const messageFor = (problem: Problem): string =>
  `The file ${quoted(problem.at.source.path)} ${syntaxTrouble(problem)}. What cannot be read cannot be judged, and the deployer may read it differently.`;

export const invalidYaml = defineRule({
  id: "invalid-yaml",
  gate: "documents",
  severity: "error",
  summary: "An identity file is not valid YAML or JSON",
  why: "A file that does not parse is not judged, and what another parser makes of it is anybody's guess.",
  fix: "Mend the syntax at the place that is shown. Write identity files in UTF-8, as YAML 1.2 or JSON.",
  examples: {
    bad: [
      {
        files: {
          "identity/groups.yaml":
            "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n   description: indented wrongly\n",
        },
      },
      {
        files: {
          "identity/groups.json": '{ "schemaVersion": 1, "groups": [ { "displayName": "AWS-Developers", } ] }\n',
        },
      },
      {
        files: {
          "identity/groups.yaml": "schemaVersion: 1\ngroups: &all\n  - *all\n  - displayName: AWS-Developers\n",
        },
      },
    ],
    good: [
      {
        files: {
          "identity/groups.yaml":
            "schemaVersion: 1\ngroups:\n  - displayName: AWS-Developers\n    description: indented well\n",
        },
      },
      {
        files: {
          "identity/groups.yaml": "schemaVersion: 1\ngroups: []\n",
          "chart/values.yaml": "name: {{ .Values.name }}\n",
        },
      },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const seen = new Set<string>();
    for (const problem of problemsFor("invalid-yaml", identity)) {
      // A parser may complain of one place twice; the first time says why.
      const place = `${problem.at.source.path}:${problem.at.start}`;
      if (!seen.has(place)) yield { at: problem.at, message: messageFor(problem) };
      seen.add(place);
    }
  },
});
