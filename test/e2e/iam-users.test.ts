import { describe, expect, it } from "vitest";
import type { Files } from "../support/repository.ts";
import { goodFiles, POLICY, policyWithSnapshot } from "./access.ts";
import { givenPullRequest } from "./given.ts";
import { annotationsOf, judgementOf, reportOf } from "./judgement.ts";

const template = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** Attack 18 of facts/trust.md: what only the service or a registry sees is told of where a change adds it. */
const UNRESOLVED: readonly (readonly [what: string, path: string, text: string, line: number])[] = [
  ["a macro", "t.yaml", template("Transform: [Users]", "Resources: {}"), 1],
  [
    "an include",
    "t.yaml",
    template("Resources:", "  Fn::Transform:", "    Name: AWS::Include", "    Parameters: { Location: s3://x/y.yaml }"),
    2,
  ],
  [
    "a template elsewhere",
    "t.yaml",
    template(
      "Resources:",
      "  A:",
      "    Type: AWS::CloudFormation::Stack",
      "    Properties:",
      "      TemplateURL: https://x.s3.amazonaws.com/y.yaml",
    ),
    5,
  ],
  [
    "an application elsewhere",
    "t.yaml",
    template(
      "Transform: AWS::Serverless-2016-10-31",
      "Resources:",
      "  A:",
      "    Type: AWS::Serverless::Application",
      "    Properties:",
      "      Location: { ApplicationId: x, SemanticVersion: 1.0.0 }",
    ),
    6,
  ],
  [
    "a stack's template in Terraform",
    "t.tf",
    template('resource "aws_cloudformation_stack" "a" {', '  template_url = "https://x.s3.amazonaws.com/y.yaml"', "}"),
    1,
  ],
  ["a remote module", "t.tf", template('module "a" {', '  source = "git::https://git.example.com/x.git"', "}"), 2],
  [
    "a unit of Terragrunt",
    "a/terragrunt.hcl",
    template("terraform {", '  source = "git::https://git.example.com/x.git"', "}"),
    2,
  ],
  [
    "a task of Ansible",
    "t.yml",
    template("- cloudformation:", "    template_url: https://x.s3.amazonaws.com/y.yaml"),
    2,
  ],
];

describe("what nobody can see from here", () => {
  it.each(UNRESOLVED)("%s that a pull request adds is a note", async (_what, path, text, line) => {
    const { run } = await givenPullRequest({ base: goodFiles, changes: [{ [path]: text }] });
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({
      verdict: "pass",
      findings: [expect.stringMatching(/^unresolved-definition new unresolved /)],
    });
    expect(reportOf(result).findings).toMatchObject([{ severity: "note", path, startLine: line }]);
    expect(annotationsOf(result, "notice").filter((note) => note.startsWith(`${path}:${line}: `))).toHaveLength(1);
  });

  it("is no finding where it stood before", async () => {
    const files = Object.fromEntries(UNRESOLVED.map(([, path, text], index) => [`${index}/${path}`, text]));
    const base: Files = { ...goodFiles, ...files };
    const { run } = await givenPullRequest({ base, changes: [{ "notes.txt": "x" }] });
    expect(judgementOf(await run("pull_request")).findings).toEqual([]);
  });
});

describe("users without a name in a file that the base has", () => {
  const call = (user: string): string => `aws iam create-user --user-name "${user}"\n`;

  it("are new beside those that were there before", async () => {
    const base = { ...goodFiles, "a.sh": call("$1") };
    const { run } = await givenPullRequest({ base, changes: [{ "a.sh": call("$1") + call("$2") }] });
    expect(judgementOf(await run("pull_request"))).toEqual({
      verdict: "fail",
      findings: ["iam-user existing user a.sh aws iam create-user", "iam-user new user a.sh aws iam create-user (2)"],
    });
  });

  it("are existing wherever else in the file they stand now", async () => {
    const base = { ...goodFiles, "a.sh": call("$1") + call("$2") };
    const { run } = await givenPullRequest({ base, changes: [{ "a.sh": `set -e\n\n${call("$2")}${call("$1")}` }] });
    expect(judgementOf(await run("pull_request"))).toEqual({
      verdict: "pass",
      findings: [
        "iam-user existing user a.sh aws iam create-user",
        "iam-user existing user a.sh aws iam create-user (2)",
      ],
    });
  });
});

describe("users of one block", () => {
  const users = (...names: readonly string[]): string =>
    `resource "aws_iam_user" "x" {\n  for_each = toset(${JSON.stringify(names)})\n  name     = each.key\n}\n`;

  it("are new one by one, and none is where one of them goes", async () => {
    const base = { ...goodFiles, "main.tf": users("jane", "joe") };
    const { run } = await givenPullRequest({ base, changes: [{ "main.tf": users("jane", "mallory") }] });
    expect(judgementOf(await run("pull_request"))).toEqual({
      verdict: "fail",
      findings: ["iam-user new user mallory", "iam-user existing user jane"],
    });
  });
});

describe("users that a policy accepts", () => {
  const user = 'resource "aws_iam_user" "x" {\n  name = "break-glass"\n}\n';
  const waiver = (subject: string, expires = "2999-01-31"): string =>
    `waivers:\n  - { rule: iam-user, subject: ${JSON.stringify(subject)}, owner: security, reason: break glass, expires: ${JSON.stringify(expires)} }`;
  const policy = (...more: readonly string[]): Files => ({ ...goodFiles, [POLICY]: policyWithSnapshot(...more) });

  it("are listed with their waiver, every time", async () => {
    const { run } = await givenPullRequest({ base: policy(waiver("user break-glass")), changes: [{ "a.tf": user }] });
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "pass", findings: ["iam-user waived user break-glass"] });
    expect(result.summary).toContain("break glass");
  });

  it.each(["user *", "user break-*"])("are none for a waiver of %s", async (subject) => {
    const { run } = await givenPullRequest({ base: policy(waiver(subject)), changes: [{ "a.tf": user }] });
    const result = await run("pull_request");
    expect(judgementOf(result).verdict).toBe("error");
    expect(annotationsOf(result, "error")).toContainEqual(
      expect.stringContaining(`The subject "${subject}" is a glob, and a waiver names one finding`),
    );
  });

  it("are none once the waiver has expired", async () => {
    const base = policy(waiver("user break-glass", "2020-01-31"));
    const { run } = await givenPullRequest({ base, changes: [{ "a.tf": user }] });
    expect(judgementOf(await run("pull_request"))).toMatchObject({
      verdict: "fail",
      findings: expect.arrayContaining(["iam-user new user break-glass"]),
    });
  });

  it.each(["owner: security, ", "reason: break glass, ", ', expires: "2999-01-31"'])(
    "are none for a waiver without its %s",
    async (part) => {
      const base = policy(waiver("user break-glass").replace(part, ""));
      const { run } = await givenPullRequest({ base, changes: [{ "a.tf": user }] });
      const result = await run("pull_request");
      expect(judgementOf(result).verdict).toBe("error");
      const [, field] = /(\w+):/.exec(part) ?? [];
      expect(annotationsOf(result, "error")).toContainEqual(expect.stringContaining(`The policy lacks \`${field}\``));
    },
  );

  it("are told of where a waiver accepts none any more", async () => {
    const { run } = await givenPullRequest({ base: policy(waiver("user gone")), changes: [{ "notes.txt": "x" }] });
    expect(judgementOf(await run("pull_request"))).toEqual({
      verdict: "pass",
      findings: ["unused-waiver existing waiver iam-user user gone"],
    });
  });

  it("are not accepted with their keys", async () => {
    const key = 'resource "aws_iam_access_key" "x" {\n  user = "break-glass"\n}\n';
    const base = policy(waiver("user break-glass"));
    const { run } = await givenPullRequest({ base, changes: [{ "a.tf": user + key }] });
    expect(judgementOf(await run("pull_request"))).toEqual({
      verdict: "fail",
      findings: ["iam-user waived user break-glass", "iam-access-key new access-key break-glass"],
    });
  });

  it.each([
    ["a waiver", waiver("user break-glass")],
    ["an exclusion", "iamUsers: { exclude: ['test/**'] }"],
  ])("are none for %s that the change itself brings", async (_, more) => {
    const changes = [{ "test/a.tf": user, ...policy(more) }];
    const { run } = await givenPullRequest({ base: policy(), changes });
    expect(judgementOf(await run("pull_request"))).toMatchObject({
      verdict: "fail",
      findings: expect.arrayContaining(["iam-user new user break-glass"]),
    });
  });

  it("are counted in the report where they are excluded", async () => {
    const base = policy("iamUsers: { exclude: ['test/**'] }");
    const { run } = await givenPullRequest({ base, changes: [{ "test/a.tf": user }] });
    const result = await run("pull_request");
    expect(judgementOf(result)).toEqual({ verdict: "pass", findings: [] });
    expect(reportOf(result).gates.find(({ gate }) => gate === "iam-users")).toMatchObject({
      excluded: { files: 1, definitions: 1 },
    });
    expect(result.summary).toMatch(/exclude/i);
  });
});
