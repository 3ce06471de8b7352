import type { Severity } from "../core.ts";
import { nearest } from "../errors.ts";
import { IF_EXISTS, SET_OPERATORS, VERSIONS } from "../iam/elements.ts";
import type { PolicyCode, PolicyProblem } from "../iam/problems.ts";
import { inPolicy } from "./inline-policies.ts";
import { listed, quoted } from "./wording.ts";

/** How a problem of a policy is told. The message goes on after "In the inline policy of ..., ". */
export interface PolicyWording {
  readonly message: string;
  readonly suggestion?: string;
  readonly severity?: Severity;
  /** What stands at the problem's `related` place. */
  readonly related?: string;
}

/** The sentence for one problem of a policy, and the exact replacement where there is one. */
export const policyWording = (problem: PolicyProblem): PolicyWording => WORDINGS[problem.code](problem);

const LITERAL = `so that variables such as \`$\{aws:username}\` are taken as they are written`;

const WORDINGS: Readonly<Record<PolicyCode, (problem: PolicyProblem) => PolicyWording>> = {
  BAD_CHARACTER: characterWording,
  WRONG_TYPE: ({ pointer, found, expected = [] }) => ({
    message: `${pointer === "" ? "the policy" : code(pointer)} is ${found}, where IAM takes ${oneOf(expected)}.`,
  }),
  EMPTY: emptyWording,
  MISSING_ELEMENT: ({ expected = [] }) => ({
    message:
      expected[0] === "Statement"
        ? "the element `Statement` is missing. A policy without statements grants nothing, and IAM refuses it."
        : `this statement lacks ${listed(expected, "or")}. IAM refuses it.`,
  }),
  UNKNOWN_ELEMENT: ({ at, found, expected = [] }) => {
    const near = nearest(found, expected);
    const what = `${quoted(found)} is no element of the policy language, and IAM refuses the policy.`;
    if (near === undefined) return { message: `${what} Known here: ${listed(expected)}.` };
    const why = near.toLowerCase() === found.toLowerCase() ? " Upper and lower case matter." : "";
    return { message: `${what}${why} Did you mean \`${near}\`?`, suggestion: inPolicy(at, near) };
  },
  FORBIDDEN_ELEMENT: ({ found }) => ({
    message: `${quoted(found)} is for policies of resources, and IAM refuses it here: assignments say whose policy this is. Take it out.`,
  }),
  BOTH_ELEMENTS: ({ found, expected: [first = ""] = [] }) => ({
    message: `a statement has both \`${first}\` and \`${found}\`, and IAM takes only one of them. Make two statements of it.`,
    related: `\`${first}\` is here`,
  }),
  INVALID_VERSION: ({ at, found }) => ({
    message: `${quoted(found)} is no version of the policy language: it names a syntax, and not the day of a change. Write \`${VERSIONS[0]}\`.`,
    suggestion: inPolicy(at, VERSIONS[0] ?? ""),
  }),
  MISSING_VERSION: () => ({
    message: `the element \`Version\` is missing. IAM then reads it as of 2008, ${LITERAL}. Add \`Version\` with "${VERSIONS[0]}".`,
    severity: "warning",
  }),
  OLD_VERSION: ({ found }) => ({
    message: `the version is ${quoted(found)}, ${LITERAL}. Unless that is meant, write "${VERSIONS[0]}".`,
    severity: "note",
  }),
  INVALID_SID: ({ at, found, expected: [free] = [] }) => ({
    message: `the Sid ${quoted(found)} has other characters than A-Z, a-z and 0-9, and IAM refuses it.${free === undefined ? "" : ` Write \`${free}\`.`}`,
    ...(free === undefined ? {} : { suggestion: inPolicy(at, free) }),
  }),
  DUPLICATE_SID: ({ found }) => ({
    message: `two statements have the Sid ${quoted(found)}, and IAM refuses that. Rename one of them, or take its Sid out.`,
    related: "first used here",
  }),
  INVALID_EFFECT: ({ at, found, expected = [] }) => {
    const near = nearest(found, expected);
    const what = `the effect ${quoted(found)} is neither \`Allow\` nor \`Deny\`, written just so, and IAM refuses it.`;
    return near === undefined
      ? { message: what }
      : { message: `${what} Did you mean \`${near}\`?`, suggestion: inPolicy(at, near) };
  },
  INVALID_ACTION: ({ found }) => ({
    message: `the action ${quoted(found)} is neither \`*\` nor of the form \`service:Action\`, such as \`s3:GetObject\` or \`s3:Get*\`. IAM refuses it.`,
  }),
  INVALID_RESOURCE: ({ found, expected: [part] = [] }) => ({
    message: `the resource ${quoted(found)} is neither \`*\` nor an ARN${part === undefined ? "" : ` (its ${part} is wrong)`}, which has the form \`arn:partition:service:region:account:resource\`. IAM refuses it.`,
  }),
  INCOMPLETE_ARN: ({ found, expected: [completed = ""] = [] }) => ({
    message: `the ARN ${quoted(found)} is not complete, and IAM silently widens it to \`${completed}\`. Write all six parts.`,
    severity: "warning",
  }),
  UNKNOWN_OPERATOR: operatorWording,
  INVALID_CONDITION_KEY: ({ found }) => ({
    message: `the condition key ${quoted(found)} is not of the form \`prefix:name\`, such as \`aws:SourceIp\`. IAM refuses it.`,
  }),
  DUPLICATE_CONDITION_KEY: ({ found, expected: [first = ""] = [] }) => ({
    message: `the condition key ${quoted(found)} differs from ${quoted(first)} only in case, and so is the same key twice. Join their values under one.`,
    related: "the same key is here",
  }),
  MISMATCHED_VALUE: ({ found, expected: [operator = ""] = [] }) => ({
    message: `the value ${quoted(found)} is nothing that \`${operator}\` can compare, so that the condition does not do what it says.`,
    severity: "warning",
  }),
};

const code = (pointer: string): string => `\`${pointer}\``;

function oneOf(kinds: readonly string[]): string {
  const others = [...kinds];
  const last = others.pop() ?? "";
  return others.length === 0 ? last : `${others.join(", ")} or ${last}`;
}

function emptyWording({ pointer, found }: PolicyProblem): PolicyWording {
  return pointer.endsWith(".Condition")
    ? {
        message: `${code(pointer)} is empty, and so restricts nothing. State the condition, or take it out.`,
        severity: "warning",
      }
    : { message: `${code(pointer)} is ${found} with nothing in it, and IAM takes at least one entry.` };
}

/** Characters that word processors put in, and what was typed. Quotes are left out: they would end the string. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/u, "-"],
  [/[\u2000-\u200A\u202F\u205F\u3000]/u, " "],
  [/[\u200B-\u200D\u2060\uFEFF]/u, ""],
];

function characterWording({ at, found }: PolicyProblem): PolicyWording {
  const point = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(found) ? ` (${quoted(found)})` : "";
  const typed = TYPED.find(([characters]) => characters.test(found))?.[1];
  const isAlone = at.source.text.slice(at.start, at.end) === found;
  const advice = typed === undefined ? "Take it out." : typed === "" ? "Delete it." : `Write ${quoted(typed)}.`;
  return {
    message: `the character ${point}${shown} is not allowed: Identity Center takes no others than tab, line feed, carriage return and U+0020 to U+00FF. ${advice}`,
    ...(typed === undefined || !isAlone ? {} : { suggestion: typed }),
  };
}

function operatorWording({ at, found, expected = [] }: PolicyProblem): PolicyWording {
  const what = `${quoted(found)} is no condition operator, and IAM refuses it.`;
  const near = nearestOperator(found, expected);
  return near === undefined
    ? { message: `${what} Those of strings are \`StringEquals\` and \`StringLike\`.` }
    : { message: `${what} Did you mean \`${near}\`?`, suggestion: inPolicy(at, near) };
}

/** The operator that was meant, part by part: `ForAnyValues:StringLikeIfExist`. */
function nearestOperator(found: string, known: readonly string[]): string | undefined {
  const colon = found.indexOf(":") + 1;
  const prefix = colon === 0 ? "" : nearest(found.slice(0, colon), SET_OPERATORS);
  const rest = found.slice(colon);
  const name = rest.replace(/if_?exists?$/i, "");
  const operator = nearest(name, known);
  if (prefix === undefined || operator === undefined) return undefined;
  return `${prefix}${operator}${name === rest || operator === "Null" ? "" : IF_EXISTS}`;
}
