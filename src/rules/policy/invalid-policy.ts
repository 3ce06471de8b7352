import { defineRule, type Problem } from "../../core.ts";
import { nearest } from "../../errors.ts";
import { isSyntax, syntaxTrouble } from "../syntax.ts";
import { asWritten, inPlaceOf, listed, quoted } from "../wording.ts";

interface Wording {
  readonly message: string;
  readonly near?: string;
}

function wordingFor(problem: Problem): Wording {
  const { found, expected = [] } = problem;
  const [first = "", near] = expected;
  if (first === "UNKNOWN_RULE")
    return withNear(`There is no rule ${quoted(found)}.`, near, "`identity-guard explain` lists them.");
  if (first.startsWith("FIXED_RULE ")) {
    return {
      message: `The rule \`${first.slice(11)}\` is always an error: it can neither be lowered to ${quoted(found)} nor switched off.`,
    };
  }
  if (first.startsWith("MISSING_FILE ")) {
    return {
      message: `The policy names the ${first.slice(13)} ${quoted(found)}, and there is no such file. Paths are relative to the checked folder.`,
    };
  }
  if (first === "GLOB_SUBJECT") return globWording(found);
  if (first.startsWith("WAIVED_BY ")) return waiverWording(found, first.slice(10));
  if (found === "MULTIPLE_DOCS")
    return { message: "A policy is one document; everything after `---` would be ignored." };
  if (isSyntax(problem)) return { message: `The file ${quoted(problem.at.source.path)} ${syntaxTrouble(problem)}.` };
  if (expected.length > 0 && /^[\w-]+$/.test(first)) {
    return withNear(
      `The policy has no key ${quoted(found)}.`,
      nearest(found, expected),
      `Known here: ${listed(expected)}.`,
    );
  }
  if (found === "") return { message: `The policy lacks \`${first.replace(": ", "`: ")}.` };
  return { message: `${asWritten(found)} is not ${first === "" ? "valid here" : first}.` };
}

const withNear = (what: string, near: string | undefined, otherwise: string): Wording =>
  near === undefined ? { message: `${what} ${otherwise}` } : { message: `${what} Did you mean \`${near}\`?`, near };

const waiverWording = (found: string, allowed: string): Wording => ({
  message:
    allowed === ""
      ? "Findings about the policy itself cannot be waived."
      : `A waiver of this rule names its finding by ${allowed}; \`${found}\` would let in more than one was asked for.`,
});

/** What stands around the stars is the best that is known of the subjects that were meant. */
function globWording(found: string): Wording {
  const example = /[^*\s]/.test(found) ? found.replace(/\*+/g, "deploy") : "user ci-deploy";
  return {
    message: `The subject ${quoted(found)} is a glob, and a waiver names one finding: a subject is compared letter by letter. Write one waiver for each finding that is meant, with its subject as the report shows it, such as \`subject: ${example}\`, or with its \`fingerprint\`.`,
  };
}

export const invalidPolicy = defineRule({
  id: "invalid-policy",
  gate: "policy",
  severity: "error",
  summary: "The guard's policy file is not valid",
  why: "A policy that is only half understood may guard half of what it was meant to; so nothing is judged by it, and the run fails.",
  fix: "Mend the key or value that is shown. `identity-guard schema policy` prints the JSON Schema, with which an editor checks the file as it is written.",
  examples: {
    bad: [
      { files: { ".github/identity-guard.yml": "requires: [directory]\n" } },
      { files: { ".github/identity-guard.yml": "rules:\n  unknown-group: warning\n" } },
      {
        files: {
          ".github/identity-guard.yml":
            "waivers:\n  - rule: iam-user\n    path: legacy/**\n    owner: platform\n    reason: SES needs SMTP credentials\n    expires: 2027-01-31\n",
        },
      },
      {
        files: {
          ".github/identity-guard.yml":
            "waivers:\n  - rule: iam-user\n    subject: user ci-*\n    owner: platform\n    reason: the legacy pipelines know nothing but keys\n    expires: 2027-01-31\n",
        },
      },
    ],
    good: [
      { files: { ".github/identity-guard.yml": "require: [directory]\nrules:\n  unverified-provenance: error\n" } },
    ],
  },
  needs: ["policyProblems"],
  *check({ policyProblems }) {
    for (const problem of policyProblems) {
      const { message, near } = wordingFor(problem);
      yield { at: problem.at, message, ...(near === undefined ? {} : { suggestion: inPlaceOf(problem.at, near) }) };
    }
  },
});
