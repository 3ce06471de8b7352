import { type Draft, defineRule, type Problem, type Span } from "../../core.ts";
import { policyProblems } from "../../iam/grammar.ts";
import type { PolicyProblem } from "../../iam/problems.ts";
import { POLICY_TEXT_BYTES, REFERENCED_FILES } from "../../limits.ts";
import { type DeployedPolicy, deployedPolicies } from "../inline-policies.ts";
import { policyWording } from "../inline-policy-wording.ts";
import { syntaxTrouble } from "../syntax.ts";
import { quoted } from "../wording.ts";

const policy = (...statement: readonly string[]): string =>
  [
    "schemaVersion: 1",
    "permissionSets:",
    "  - name: Audit",
    "    inlinePolicy:",
    '      Version: "2012-10-17"',
    "      Statement:",
    ...statement.map((line) => `        ${line}`),
    "",
  ].join("\n");

const file = (action: string): Readonly<Record<string, string>> => ({
  "identity/sets.yaml": "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    inlinePolicy: policies/audit.json\n",
  "policies/audit.json": `{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Sid": "ReadLogs", "Effect": "Allow", "Action": ${action}, "Resource": "*" }\n  ]\n}\n`,
});

export const invalidInlinePolicy = defineRule({
  id: "invalid-inline-policy",
  gate: "documents",
  severity: "error",
  summary: "An inline policy is not what IAM takes",
  why: "Identity Center stores such a policy, and IAM refuses it later, account by account, when the permission set is provisioned; or takes it, and grants something else than the reviewer read.",
  fix: "Write the element or value that the message names. The grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html.",
  examples: {
    bad: [
      { files: { "identity/sets.yaml": policy("- Effect: allow", "  action: s3:GetObject", '  Resource: "*"') } },
      {
        files: {
          "identity/sets.yaml": policy(
            "- Sid: OwnQueues",
            "  Effect: Allow",
            "  Action: sqs:*",
            "  Resource: arn:aws:sqs",
            "  Condition: {StringEqual: {aws:ResourceTag/team: audit}}",
          ),
        },
      },
      { files: file('["logs:Get*", "DescribeLogGroups"]') },
    ],
    good: [
      { files: { "identity/sets.yaml": policy("- Effect: Allow", "  Action: s3:GetObject", '  Resource: "*"') } },
      { files: file('["logs:Get*", "logs:DescribeLogGroups"]') },
    ],
  },
  needs: ["identity"],
  *check({ identity }) {
    const found = new Map<string, { readonly code: string; readonly draft: Draft; readonly others: Span[] }>();
    for (const deployed of deployedPolicies(identity)) {
      for (const problem of problemsOf(deployed)) {
        const { code, ...draft } = "code" in problem ? grammarDraft(problem, deployed) : syntaxDraft(problem, deployed);
        const known = found.get(draft.subject);
        if (!known) found.set(draft.subject, { code, draft, others: [] });
        else if (known.code === code) known.others.push(problem.at);
      }
    }
    for (const { draft, others } of found.values()) {
      yield { ...draft, related: [...(draft.related ?? []), ...others.map((at) => ({ at, message: "also here" }))] };
    }
  },
});

const problemsOf = ({ policy: { root, problems } }: DeployedPolicy): Iterable<Problem | PolicyProblem> =>
  root ? policyProblems(root) : problems.filter(({ rule }) => rule === "invalid-inline-policy");

type CodedDraft = Draft & { readonly code: string; readonly subject: string };

function grammarDraft(problem: PolicyProblem, { policy: { form, at }, subject, title }: DeployedPolicy): CodedDraft {
  const { message, related, suggestion, severity } = policyWording(problem);
  const others = problem.related && related ? [{ at: problem.related, message: related, aside: true }] : [];
  const reference = form === "file" ? [{ at, message: `${title} is named here`, aside: true }] : [];
  return {
    code: problem.code,
    at: problem.at,
    subject: `${subject}: ${problem.pointer === "" ? "policy" : problem.pointer}`,
    message: `In ${title}, ${message}`,
    related: [...others, ...reference],
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(severity === undefined ? {} : { severity }),
  };
}

const syntaxDraft = (problem: Problem, { subject, title }: DeployedPolicy): CodedDraft => ({
  code: problem.found,
  at: problem.at,
  subject: `${subject}: JSON`,
  message: `The JSON of ${title} ${troubleOf(problem)}. What cannot be read cannot be judged, and is no valid policy.`,
});

function troubleOf(problem: Problem): string {
  const [path] = problem.expected ?? [];
  const where = path === undefined ? "" : `in ${quoted(path)} `;
  if (problem.found === "TOO_LARGE") return `${where}is larger than ${POLICY_TEXT_BYTES / 1024} KiB`;
  if (problem.found === "TOO_MANY")
    return `${where}was not read, because more than ${REFERENCED_FILES} files are named`;
  return problem.found === "NOT_UTF8" ? `${where}is not UTF-8` : syntaxTrouble(problem);
}
