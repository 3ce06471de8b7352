import fc from "fast-check";
import { ALL_OPERATORS, type OperandType } from "../../src/iam/elements.ts";

/** A policy as plain JSON. */
export interface PlainPolicy {
  readonly Version: string;
  readonly Statement: PlainStatement | readonly PlainStatement[];
}
export type PlainStatement = Readonly<Record<string, unknown>>;

const OPERANDS: Readonly<Record<OperandType, readonly unknown[]>> = {
  String: ["a", "café (it's)", 'say "x"', "tab\there", 5, true, ` $\{aws:username} `],
  Numeric: [5, "10", "-1.5"],
  Date: ["2026-01-01T00:00:00Z", "2026-01-01", 1700000000],
  Boolean: [true, "false"],
  Binary: ["QmluYXJ5VmFsdWVJbkJhc2U2NA=="],
  IpAddress: ["203.0.113.0/24", "2001:DB8:1234:5678::/64"],
  Arn: ["arn:aws:iam::111122223333:role/*", "*"],
};

const action = fc.constantFrom(
  "*",
  "*:*",
  "s3:Get*",
  "EC2:Describe??",
  "resource-explorer-2:Search",
  "logs:GetLogEvents",
);
const resource = fc.constantFrom(
  "*",
  "arn:aws:s3:::logs/*",
  `arn:aws:s3:::home/$\{aws:PrincipalTag/team}/a b: c # d`,
  "arn:*:iam::*:role/x",
  'arn:aws-cn:sqs:cn-north-1:111122223333:it\'s "quoted" \\ é',
);
const oneOrMore = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | Value[]> =>
  fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }));
const comparison = fc.constantFrom(...ALL_OPERATORS).chain(([operator, type]) =>
  fc.record({
    operator: fc.constant(operator),
    operands: fc.dictionary(
      fc.constantFrom("aws:SourceIp", "s3:prefix", "aws:RequestTag/a key", "accounts.google.com:aud"),
      oneOrMore(fc.constantFrom(...OPERANDS[type])),
      { minKeys: 1, maxKeys: 2 },
    ),
  }),
);
const condition = fc
  .array(comparison, { minLength: 1, maxLength: 2 })
  .map((all) => Object.fromEntries(all.map(({ operator, operands }) => [operator, operands])));

/** Any valid statement without a Sid. */
export const plainStatement: fc.Arbitrary<PlainStatement> = fc
  .record({
    Effect: fc.constantFrom("Allow", "Deny"),
    action: fc.tuple(fc.constantFrom("Action", "NotAction"), oneOrMore(action)),
    resource: fc.tuple(fc.constantFrom("Resource", "NotResource"), oneOrMore(resource)),
    Condition: fc.option(condition, { nil: undefined }),
  })
  .map(({ Effect, action: actions, resource: resources, Condition }) => ({
    Effect,
    ...Object.fromEntries([actions, resources]),
    ...(Condition ? { Condition } : {}),
  }));

/** Any valid policy: its statements have different Sids, empty ones, or none. */
export const plainPolicy: fc.Arbitrary<PlainPolicy> = fc.record({
  Version: fc.constant("2012-10-17"),
  Statement: fc.oneof(
    plainStatement,
    fc
      .array(fc.tuple(plainStatement, fc.constantFrom("none", "empty", "own")), { minLength: 1, maxLength: 3 })
      .map((all) =>
        all.map(([statement, sid], index) =>
          sid === "none" ? statement : { Sid: sid === "own" ? `Statement${index}` : "", ...statement },
        ),
      ),
  ),
});

const HEAD = "schemaVersion: 1\npermissionSets:\n  - name: Audit\n    inlinePolicy:";
const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));

/** The files of a permission set with this policy, in each form in which it may be written. */
export const FORMS: Readonly<Record<string, (json: string) => Readonly<Record<string, string>>>> = {
  "a map": (json) => ({ "a.yaml": `${HEAD}\n${indented(json, 6)}\n` }),
  "a file": (json) => ({ "a.yaml": `${HEAD} policies/a.json\n`, "policies/a.json": json }),
  "a literal block": (json) => ({ "a.yaml": `${HEAD} |\n${indented(json, 6)}\n` }),
  "a literal block with Windows line ends": (json) => ({
    "a.yaml": `${HEAD} |-\n${indented(json, 6)}\n`.replaceAll("\n", "\r\n"),
  }),
  "a folded block": (json) => ({ "a.yaml": `${HEAD} >\n${indented(json, 8)}\n` }),
  "a double-quoted string": (json) => ({ "a.yaml": `${HEAD} ${JSON.stringify(json)}\n` }),
  "a single-quoted string": (json) => ({
    "a.yaml": `${HEAD} '${indented(json.replaceAll("'", "''"), 6).trimStart()}'\n`,
  }),
  "a string of JSON": (json) => ({
    "a.json": JSON.stringify({ schemaVersion: 1, permissionSets: [{ name: "Audit", inlinePolicy: json }] }),
  }),
};
