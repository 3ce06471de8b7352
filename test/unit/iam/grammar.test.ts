import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../../src/documents/json.ts";
import { policyProblems } from "../../../src/iam/grammar.ts";
import type { PolicyCode } from "../../../src/iam/problems.ts";
import { deployedPolicies } from "../../../src/rules/inline-policies.ts";
import { identityOf } from "../../support/identities.ts";
import { FORMS, type PlainStatement, plainPolicy, plainStatement } from "../../support/inline-policies.ts";
import { positionOf } from "../../support/nodes.ts";

const forms = Object.entries(FORMS);

/** What is said of the one policy in these files. */
function problemsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const identity = identityOf(files);
  const roots = deployedPolicies(identity).flatMap(({ policy }) => policy.root ?? []);
  const problems = roots.flatMap((root) => [...policyProblems(root)]);
  return [
    ...identity.problems.map(({ rule, found }) => `${rule} ${found}`),
    ...problems.map(({ code, pointer, at }) => `${code} ${pointer} ${at.source.text.slice(at.start, at.end)}`),
  ];
}

const codesIn = (policy: unknown): readonly string[] =>
  [...policyProblems(parseJson("a.json", JSON.stringify(policy)).root)].map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

describe("a valid policy", () => {
  it.each(forms)("is clean as %s", (_, write) => {
    fc.assert(
      fc.property(plainPolicy, fc.constantFrom(0, 2), (policy, space) => {
        expect(problemsIn(write(JSON.stringify(policy, null, space)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

type Mutation = readonly [
  what: string,
  code: PolicyCode,
  pointer: string,
  mutate: (statement: PlainStatement) => PlainStatement,
];

const without = (statement: PlainStatement, ...names: readonly string[]): PlainStatement =>
  Object.fromEntries(Object.entries(statement).filter(([name]) => !names.includes(name)));
const withAction = (statement: PlainStatement, action: unknown): PlainStatement => ({
  ...without(statement, "NotAction"),
  Action: action,
});
const withResource = (statement: PlainStatement, resource: unknown): PlainStatement => ({
  ...without(statement, "NotResource"),
  Resource: resource,
});
const withCondition = (statement: PlainStatement, condition: unknown): PlainStatement => ({
  ...statement,
  Condition: condition,
});

const MUTATIONS: readonly Mutation[] = [
  ["no effect", "MISSING_ELEMENT", "Effect", (statement) => without(statement, "Effect")],
  ["an effect in lower case", "INVALID_EFFECT", "Effect", (statement) => ({ ...statement, Effect: "allow" })],
  ["an effect that is a boolean", "WRONG_TYPE", "Effect", (statement) => ({ ...statement, Effect: true })],
  ["no action", "MISSING_ELEMENT", "Action", (statement) => without(statement, "Action", "NotAction")],
  [
    "two kinds of action",
    "BOTH_ELEMENTS",
    "NotAction",
    (statement) => ({ ...withAction(statement, "*"), NotAction: "*" }),
  ],
  ["no resource", "MISSING_ELEMENT", "Resource", (statement) => without(statement, "Resource", "NotResource")],
  [
    "two kinds of resource",
    "BOTH_ELEMENTS",
    "NotResource",
    (statement) => ({ ...withResource(statement, "*"), NotResource: "*" }),
  ],
  ["no actions", "EMPTY", "Action", (statement) => withAction(statement, [])],
  ["an action without a service", "INVALID_ACTION", "Action", (statement) => withAction(statement, "GetObject")],
  [
    "such an action in a list",
    "INVALID_ACTION",
    "Action[GetObject]",
    (statement) => withAction(statement, ["s3:*", "GetObject"]),
  ],
  ["an action that is a number", "WRONG_TYPE", "Action[7]", (statement) => withAction(statement, [7])],
  ["a resource that is no ARN", "INVALID_RESOURCE", "Resource", (statement) => withResource(statement, "bucket")],
  ["an ARN that is cut", "INCOMPLETE_ARN", "Resource", (statement) => withResource(statement, "arn:aws:sqs")],
  ["a Sid with a space", "INVALID_SID", "Sid", (statement) => ({ ...statement, Sid: "a b" })],
  ["a principal", "FORBIDDEN_ELEMENT", "Principal", (statement) => ({ ...statement, Principal: "*" })],
  [
    "a misspelt element",
    "UNKNOWN_ELEMENT",
    "condition",
    (statement) => ({ ...without(statement, "Condition"), condition: { Bool: { "aws:x": true } } }),
  ],
  ["a condition that is a list", "WRONG_TYPE", "Condition", (statement) => withCondition(statement, [])],
  [
    "a misspelt operator",
    "UNKNOWN_OPERATOR",
    "Condition.StringEqual",
    (statement) => withCondition(statement, { StringEqual: { "aws:x": "a" } }),
  ],
  ["a condition without keys", "EMPTY", "Condition.Bool", (statement) => withCondition(statement, { Bool: {} })],
  [
    "a key without a prefix",
    "INVALID_CONDITION_KEY",
    "Condition.Bool.x",
    (statement) => withCondition(statement, { Bool: { x: true } }),
  ],
  [
    "one key in two cases",
    "DUPLICATE_CONDITION_KEY",
    "Condition.Bool.AWS:x",
    (statement) => withCondition(statement, { Bool: { "aws:x": true, "AWS:x": true } }),
  ],
  [
    "a condition without values",
    "EMPTY",
    "Condition.StringLike.aws:x",
    (statement) => withCondition(statement, { StringLike: { "aws:x": [] } }),
  ],
  [
    "a value that is null",
    "WRONG_TYPE",
    "Condition.StringLike.aws:x",
    (statement) => withCondition(statement, { StringLike: { "aws:x": null } }),
  ],
  [
    "a value that cannot be compared",
    "MISMATCHED_VALUE",
    "Condition.Bool.aws:x",
    (statement) => withCondition(statement, { Bool: { "aws:x": "yes" } }),
  ],
];

describe("a policy with", () => {
  it.each(MUTATIONS)("%s is told so, in every form and at its place", (_, code, pointer, mutate) => {
    fc.assert(
      fc.property(plainStatement, plainStatement, fc.constantFrom(...forms), (first, second, [, write]) => {
        const policy = { Version: "2012-10-17", Statement: [first, mutate(second)] };
        const sid = policy.Statement[1]?.["Sid"];
        const problems = problemsIn(write(JSON.stringify(policy, null, 2)));
        expect(problems).toHaveLength(1);
        expect(problems[0]).toContain(`${code} Statement[${String(sid ?? 1)}].${pointer} `);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["no statement", { Version: "2012-10-17" }, ["MISSING_ELEMENT Statement"]],
    ["no statements", { Version: "2012-10-17", Statement: [] }, ["EMPTY Statement"]],
    ["a statement that is text", { Version: "2012-10-17", Statement: "x" }, ["WRONG_TYPE Statement"]],
    ["one among statements", { Version: "2012-10-17", Statement: [5] }, ["WRONG_TYPE Statement[5]"]],
    ["an id", { Version: "2012-10-17", Id: "x", Statement: [] }, ["FORBIDDEN_ELEMENT Id", "EMPTY Statement"]],
    ["nothing", {}, ["MISSING_VERSION Version", "MISSING_ELEMENT Statement"]],
    ["another version", { Version: "2012-10-18", Statement: [] }, ["INVALID_VERSION Version", "EMPTY Statement"]],
    ["the old version", { Version: "2008-10-17", Statement: [] }, ["OLD_VERSION Version", "EMPTY Statement"]],
    ["a list around it", [], ["WRONG_TYPE "]],
  ])("%s is told so", (_, policy, expected) => {
    expect(codesIn(policy)).toEqual(expected);
  });

  it("one Sid twice keeps the statements apart", () => {
    const statement = { Sid: "A", Effect: "Allow", Action: "x", Resource: "*" };
    expect(codesIn({ Version: "2012-10-17", Statement: [statement, statement, { ...statement, Sid: "" }] })).toEqual([
      "INVALID_ACTION Statement[A].Action",
      "DUPLICATE_SID Statement[1].Sid",
      "INVALID_ACTION Statement[1].Action",
      "INVALID_ACTION Statement[2].Action",
    ]);
  });

  it.each(["\u0000", "\u0008", "\u0100", "\u2014", "\uFEFF", "😀", "\ud800"])(
    "the character %j is told so",
    (character) => {
      const policy = {
        Version: "2012-10-17",
        Statement: { Effect: "Allow", Action: "*", Resource: `arn:aws:s3:::a${character}` },
      };
      expect(codesIn(policy)).toEqual(["BAD_CHARACTER Statement.Resource"]);
    },
  );

  it.each(["\t", "\n", "\r", " ", "~", "\u007f", "\u0085", "\u00a0", "\u00ff"])(
    "the character %j is let be",
    (character) => {
      const policy = {
        Version: "2012-10-17",
        Statement: { Effect: "Allow", Action: "*", Resource: `arn:aws:s3:::a${character}` },
      };
      expect(codesIn(policy)).toEqual([]);
    },
  );
});

describe("any other text", () => {
  it("is answered, with places inside of the file", () => {
    const word = fc.constantFrom(
      "Version",
      "Statement",
      "Effect",
      "Action",
      "Condition",
      "Sid",
      "Id",
      "x",
      "__proto__",
      "StringEquals",
    );
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, 1, "", "Allow", "s3:Get", "arn:aws", "\u2014", `$\{x}`),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(word, tie("value"), { maxKeys: 4 }),
      ),
    })).value;
    const policy = fc.record({ Version: json, Statement: json }, { requiredKeys: [] });
    fc.assert(
      fc.property(policy, fc.constantFrom(...forms), fc.integer({ min: 0, max: 40 }), (value, [, write], cut) => {
        const whole = JSON.stringify(value, null, 1);
        for (const text of [whole, whole.slice(0, Math.max(1, whole.length - cut))]) {
          const identity = identityOf(write(text));
          const roots = deployedPolicies(identity).flatMap(({ policy: { root } }) => root ?? []);
          for (const { at } of [...identity.problems, ...roots.flatMap((root) => [...policyProblems(root)])]) {
            expect(at.start).toBeLessThanOrEqual(at.end);
            expect(at.end).toBeLessThanOrEqual(at.source.text.length);
            expect(positionOf(at)).toMatch(/^\d+:\d+-\d+:\d+$/);
          }
        }
      }),
    );
  });
});
