import { defineRule, type Problem } from "../../core.ts";
import { DOCUMENT_BYTES, DOCUMENT_DEPTH, DOCUMENT_NODES } from "../../limits.ts";
import { problemsFor, quoted } from "../wording.ts";

const MEGABYTE = 1024 * 1024;

/** What the parsers' codes mean for the person who wrote the file; those not named here come with the parser's own sentence. */
const CODES: Readonly<Record<string, string>> = {
  TOO_DEEP: `nests deeper than ${DOCUMENT_DEPTH} levels`,
  TOO_LARGE: `is larger than ${DOCUMENT_BYTES / MEGABYTE} MiB`,
  ALIAS_BOMB: `grows to more than ${DOCUMENT_NODES} values once its aliases are followed`,
  ALIAS_CYCLE: "has an alias inside the very node that it stands for",
  UNKNOWN_ALIAS: "has an alias whose anchor is not set before it",
  YAML_VERSION: "asks for a YAML version other than 1.2, in which the same text means something else",
  NOT_UTF8: "is not UTF-8, so that parsers disagree about its text",
  BAD_INDENT: "is indented wrongly",
  TAB_AS_INDENT: "is indented with a tab, which YAML does not allow",
  MULTILINE_IMPLICIT_KEY: "has a key that runs over several lines; a colon or a quote may be missing",
  BLOCK_AS_IMPLICIT_KEY: "has two `key: value` pairs on one line",
  JSON_CommaExpected: "lacks a comma here",
  JSON_ColonExpected: "lacks a colon here",
  JSON_ValueExpected: "lacks a value here; a comma may be too many",
  JSON_PropertyNameExpected: "lacks a name in double quotes here; a comma may be too many",
  JSON_CloseBraceExpected: "lacks a closing brace",
  JSON_CloseBracketExpected: "lacks a closing bracket",
  JSON_EndOfFileExpected: "goes on after its end",
  JSON_InvalidCommentToken: "has a comment, which JSON does not allow",
};

function messageFor({ found, expected, at }: Problem): string {
  const detail = expected?.[0] === undefined || found in CODES ? "" : ` (${expected[0]})`;
  const what = CODES[found] ?? `cannot be parsed${detail}`;
  return `The file ${quoted(at.source.path)} ${what}. What cannot be read cannot be judged, and the deployer may read it differently.`;
}

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
