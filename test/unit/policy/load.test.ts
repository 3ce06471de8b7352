import { describe, expect, it } from "vitest";
import { loadBaseline, loadPolicy } from "../../../src/policy/load.ts";
import { defaultPolicy } from "../../../src/policy/schema.ts";
import { codesOf, positionOf } from "../../support/nodes.ts";
import { blobOf, GATE_OF, policyOf } from "../../support/policies.ts";

const waiver = (fields: string): string => `waivers:\n  - {${fields}, owner: a, reason: b, expires: 2027-01-31}\n`;

describe("a policy file", () => {
  it("that is not there leaves the defaults", () => {
    expect(loadPolicy("policy.yml", undefined, GATE_OF)).toEqual({
      path: "policy.yml",
      present: false,
      hasDirectorySection: false,
      policy: defaultPolicy(),
      waivers: [],
      named: [],
      problems: [],
    });
  });

  it.each([
    ["nothing", ""],
    ["comments", "# to be written\n"],
    ["a marker and comments", "---\n# to be written\n"],
    ["an empty map", "{}"],
    ["an end marker after it", "{}\n---\n"],
  ])("that holds %s is there, and says nothing", (_, text) => {
    expect(policyOf(text)).toMatchObject({
      present: true,
      problems: [],
      policy: defaultPolicy(),
      hasDirectorySection: false,
    });
  });

  it("may be JSON", () => {
    expect(policyOf('{"failOn": "warning"}', "policy.json").policy.failOn).toBe("warning");
  });

  it.each(["directory: {}", "directory: {mode: live}"])("has a directory section in %j", (text) => {
    expect(policyOf(text)).toMatchObject({ hasDirectorySection: true, problems: [] });
  });

  it("says which files it names, and where", () => {
    const { named } = policyOf("baseline: b.yml\ninstances: {one: {snapshot: s.json}, two: {}}");
    expect(named.map(({ at, ...file }) => ({ ...file, at: positionOf(at) }))).toEqual([
      { role: "baseline", path: "b.yml", at: "1:11-1:16" },
      { role: "snapshot", instance: "one", path: "s.json", at: "2:29-2:35" },
    ]);
  });

  it("says where each waiver stands", () => {
    const { waivers } = policyOf(`# first\n${waiver("rule: iam-user, subject: user a")}`);
    expect(waivers.map(({ waiver: { subject }, at }) => [subject, positionOf(at)])).toEqual([["user a", "3:6-3:10"]]);
  });

  it.each([
    ["an unknown key", "requires: []", "requires", "1:1-1:9"],
    ["an unknown key of a section", "directory: {modus: live}", "modus", "1:13-1:18"],
    ["a wrong value", "failOn: none", "none", "1:9-1:13"],
    ["an unknown gate", "require: [directories]", "directories", "1:11-1:22"],
    ["an instance with a bad name", "instances: {1st: {}}", "1st", "1:13-1:16"],
    ["a key that would be passed over", "instances: {__proto__: {files: [a]}}", "__proto__", "1:13-1:22"],
    ["a key again", "failOn: error\nfailOn: never", "failOn", "2:1-2:7"],
    ["broken YAML", "failOn: error: never", "BLOCK_AS_IMPLICIT_KEY", "1:9-1:10"],
    ["a second document, which others would not read", "failOn: error\n---\nfailOn: never", "MULTIPLE_DOCS", "3:1-3:7"],
    ["no map", "[a]", "[a]", "1:1-1:4"],
    ["null", "~", "~", "1:1-1:2"],
    ["a directory section without content", "directory:", "", "1:11-1:11"],
  ])("is refused for %s", (_, text, found, position) => {
    const { problems, policy, waivers } = policyOf(`${text}\n`);
    expect(problems.map((problem) => `${problem.rule} ${problem.found} ${positionOf(problem.at)}`)).toContain(
      `invalid-policy ${found} ${position}`,
    );
    expect({ policy, waivers }).toEqual({ policy: defaultPolicy(), waivers: [] });
  });

  it("is refused in UTF-16, which other parsers read differently", () => {
    const bytes = Buffer.from("\uFEFFfailOn: never\n", "utf16le");
    expect(codesOf(loadPolicy("policy.yml", blobOf("policy.yml", bytes), GATE_OF))).toEqual([
      "invalid-policy NOT_UTF8",
    ]);
  });

  it("is refused for a rule that does not exist, with the one that was meant", () => {
    const [problem] = policyOf("rules: {unknown-groups: error}").problems;
    expect(problem).toMatchObject({ found: "unknown-groups", expected: ["UNKNOWN_RULE", "unknown-group"] });
  });

  it("is refused for a rule that is like no other", () => {
    const [problem] = policyOf("rules: {something-else-entirely: error}").problems;
    expect(problem).toMatchObject({ expected: ["UNKNOWN_RULE"] });
  });
});

describe("a rule that the policy may not lower", () => {
  const rules = ["aws-scim-token", "unknown-group", "near-miss-group"];
  it.each(rules.flatMap((rule) => ["warning", "note", "off"].map((severity) => [rule, severity] as const)))(
    "is %s, not even to %s",
    (rule, severity) => {
      expect(policyOf(`rules: {${rule}: ${severity}}`).problems).toMatchObject([
        { rule: "invalid-policy", found: severity, expected: [`FIXED_RULE ${rule}`] },
      ]);
    },
  );

  it.each(rules)("may be called what it is: %s", (rule) => {
    expect(policyOf(`rules: {${rule}: error}`).problems).toEqual([]);
  });

  it("is judged by the severity that holds, where it is there twice", () => {
    expect(policyOf("rules: {unknown-group: off, unknown-group: error}").problems).not.toEqual([]);
    expect(policyOf("rules: {<<: {unknown-group: off}}").problems).not.toEqual([]);
  });
});

describe("a waiver", () => {
  const FINGERPRINT = "fingerprint: 0123456789abcdef";
  it.each([
    ["a documents rule by path", "rule: unknown-field, path: a/**", []],
    ["a directory rule by subject", "rule: unknown-group, subject: group A", []],
    ["any rule by fingerprint", `rule: unverified-provenance, ${FINGERPRINT}`, []],
    ["a secret by fingerprint", `rule: aws-scim-token, ${FINGERPRINT}`, []],
    ["a secret by path", "rule: aws-scim-token, path: a", ["path"]],
    ["a secret by subject", "rule: scim-key, subject: a", ["subject"]],
    ["an IAM user by subject", "rule: iam-user, subject: user a", []],
    ["an IAM user by fingerprint", `rule: iam-user, ${FINGERPRINT}`, []],
    ["an IAM user by path, which lets in the next one", "rule: iam-user, path: a", ["path"]],
    ["IAM users by a glob of subjects", "rule: iam-user, subject: user ci-*", ["user ci-*"]],
    ["groups by a glob of subjects", "rule: unknown-group, subject: '*'", ["*"]],
    ["a documents rule by a glob of paths", "rule: unknown-field, path: 'a/*.yaml'", []],
    ["a secret by a glob, of which more is wrong", "rule: scim-key, subject: a*", ["subject"]],
    ["a policy rule", "rule: unused-waiver, path: a", ["path"]],
    ["a rule that does not exist", "rule: iam-users, subject: user a", ["iam-users"]],
    [
      "by two names",
      "rule: unknown-field, path: a, subject: b",
      ["{rule: unknown-field, path: a, subject: b, owner: a, reason: b, expires: 2027-01-31}"],
    ],
    ["by no name", "rule: unknown-field", ["{rule: unknown-field, owner: a, reason: b, expires: 2027-01-31}"]],
  ])("of %s", (_, fields, found) => {
    expect(policyOf(waiver(fields)).problems.map((problem) => problem.found)).toEqual(found);
  });
});

it("says where the glob of a waiver's subject stands", () => {
  const { problems, waivers } = policyOf(waiver('rule: iam-user, subject: "user ci-*"'));
  expect(problems.map(({ expected, at }) => [expected, positionOf(at)])).toEqual([[["GLOB_SUBJECT"], "2:31-2:42"]]);
  expect(waivers).toEqual([]);
});

describe("a baseline", () => {
  const baselineOf = (text: string) => loadBaseline("baseline.yml", blobOf("baseline.yml", text), GATE_OF);

  it("accepts findings by fingerprint", () => {
    const { waivers, problems } = baselineOf(waiver("rule: iam-user, fingerprint: 0123456789abcdef"));
    expect({ problems, rules: waivers.map(({ waiver: { rule } }) => rule) }).toEqual({
      problems: [],
      rules: ["iam-user"],
    });
  });

  it.each([
    ["by path", waiver("rule: unknown-field, path: a"), ["invalid-policy path"]],
    ["by subject", waiver("rule: iam-user, subject: user a"), ["invalid-policy subject"]],
    ["with settings of a policy", "failOn: never\n", ["invalid-policy failOn"]],
  ])("accepts nothing %s", (_, text, codes) => {
    const { waivers, problems } = baselineOf(text);
    expect({ waivers, codes: codesOf({ problems }) }).toEqual({ waivers: [], codes });
  });
});
