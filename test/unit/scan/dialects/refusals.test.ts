import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { dialects } from "../../../../src/scan/dialects/index.ts";
import { scanBlob } from "../../../../src/scan/scan.ts";
import { definitionsIn } from "../../../support/definitions.ts";
import { foundByAll } from "../../../support/marked.ts";

const deep = `${"[".repeat(200)}${"]".repeat(200)}`;
const kindsIn = (path: string, text: string): readonly string[] =>
  dialects.flatMap((dialect) => definitionsIn(dialect, path, text)).map(({ kind }) => kind);

describe("a text that nests too deeply to be parsed is told of, and is not clean", () => {
  it.each([
    ["a.tfstate", `{"resources": [{"type": "aws_iam_user"}], "a": ${deep}}`],
    ["main.tf", `resource "aws_cloudformation_stack" "x" {\n  template_body = <<E\nResources: { A: ${deep} }\nE\n}\n`],
    ["data.tf", `locals {\n  user_data = <<E\n#cloud-config\nruncmd: [aws iam create-user]\na: ${deep}\nE\n}\n`],
    ["terragrunt.hcl", `generate "x" {\n  contents = <<E\na = ${deep}\nE\n}\n`],
    [
      "set.yaml",
      `Resources:\n  A:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateBody: |\n        Resources: ${deep}\n`,
    ],
    ["tasks.yml", `- cloudformation:\n    template_body: |\n      Resources: ${deep}\n`],
    ["setup.sh", `cat > a.yaml <<'EOF'\nResources:\n  A: { Type: AWS::IAM::User, Metadata: ${deep} }\nEOF\n`],
    [
      "buildspec.yml",
      `phases:\n  build:\n    commands:\n      - |\n        cat > a.yaml <<'EOF'\n        A: { Type: AWS::IAM::User, Metadata: ${deep} }\n        EOF\n`,
    ],
    ["x.yaml", `apiVersion: v1\nspec:\n  text: |\n    # iam.aws.upbound.io\n    a: ${deep}\n`],
  ])("in %s", (path, text) => {
    expect(kindsIn(path, text)).toContain("unreadable");
  });

  it.each([
    ["template.yaml", `Resources:\n  A: { Type: AWS::IAM::User, Metadata: ${deep} }\n`],
    ["template.yaml.j2", `Resources:\n  A: { Type: AWS::IAM::User, Metadata: ${deep} }\n`],
    ["tasks.yml", `{% if a %}\n- iam_user: ${deep}\n{% endif %}\n`],
    ["users.sls", `ci:\n  boto_iam.user_present: ${deep}\n`],
  ])("as a whole in %s", (path, text) => {
    const blob = { paths: [path] as const, kind: "file" as const, bytes: Buffer.from(text) };
    expect(scanBlob(blob, { secrets: [], dialects }).unread).toEqual([
      { path, why: "it nests too deeply to be parsed" },
    ]);
  });

  it("once in a file within another one, at its place there", () => {
    const text = `cat > a.yaml <<'EOF'\nA: { Type: AWS::IAM::User, b: "aws_iam_user", c: "-IAM", d: ${deep} }\nEOF\n`;
    expect(foundByAll("setup.sh", text)).toEqual([expect.stringMatching(/^setup\.sh:2:\d+-2:\d+ unreadable /)]);
  });

  const stacks = (depth: number): string => {
    const user = `{"Resources":{"U":{"Type":"AWS::IAM::User"}}}`;
    const around = (template: string): string =>
      `{"Resources":{"S":{"Type":"AWS::CloudFormation::Stack","Properties":{"TemplateBody":${JSON.stringify(template)}}}}}`;
    return Array.from({ length: depth }).reduce(around, user);
  };
  const calls = (depth: number, value: string): string => `${"trimspace(".repeat(depth)}${value}${")".repeat(depth)}`;
  const stack = (body: string): string => `resource "aws_cloudformation_stack" "s" {\n  template_body = ${body}\n}\n`;
  const instance = (data: string): string => `resource "aws_instance" "i" {\n  user_data = ${data}\n}\n`;
  const template = `jsonencode({ Resources = { U = { Type = "AWS::IAM::User" } } })`;
  const command = `"aws iam create-user --user-name ci"`;
  const embedded = (depth: number): string => {
    const user = "apiVersion: iam.services.k8s.aws/v1alpha1\nkind: User\nspec: {name: ci}\n";
    const around = (manifest: string): string =>
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n${indented(manifest)}`;
    return Array.from({ length: depth }).reduce(around, user);
  };
  const indented = (text: string): string => text.replace(/^(?=.)/gm, "    ");
  const generated = (depth: number): string => {
    const around = (hcl: string, _: unknown, index: number): string =>
      `generate "g" {\n  path     = "a.hcl"\n  contents = <<E${index}\n${hcl}E${index}\n}\n`;
    return Array.from({ length: depth }).reduce(around, 'resource "aws_iam_user" "u" {}\n') as string;
  };

  it.each([
    ["templates of CloudFormation", "template.json", stacks(4), stacks(5)],
    ["manifests", "manifest.yaml", embedded(4), embedded(5)],
    ["what Terragrunt generates", "terragrunt.hcl", generated(4), generated(5)],
    ["expressions around a template", "main.tf", stack(calls(15, template)), stack(calls(17, template))],
    ["expressions around commands", "main.tf", instance(calls(15, command)), instance(calls(17, command))],
  ])("where %s stand in one another", (_, path, read, unread) => {
    expect(kindsIn(path, read)).toEqual(["user"]);
    expect(kindsIn(path, unread)).toEqual(["unreadable"]);
    expect(
      kindsIn(
        path,
        unread.replace(/iam/gi, (word) => (word === "IAM" ? "EC2" : "ec2")),
      ),
    ).toEqual([]);
  });
});
