import { describe, expect, it } from "vitest";
import { dialects } from "../../../../src/scan/dialects/index.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const deep = `${"[".repeat(200)}${"]".repeat(200)}`;
const kindsIn = (path: string, text: string): readonly string[] =>
  dialects.flatMap((dialect) => definitionsIn(dialect, path, text)).map(({ kind }) => kind);

describe("a text that nests too deeply to be parsed is told of, and is not clean", () => {
  it.each([
    ["template.yaml.j2", `Resources:\n  A: { Type: AWS::IAM::User, Metadata: ${deep} }\n`],
    ["users.sls", `ci:\n  boto_iam.user_present: ${deep}\n`],
    ["a.tfstate", `{"resources": [{"type": "aws_iam_user"}], "a": ${deep}}`],
    ["main.tf", `resource "aws_cloudformation_stack" "x" {\n  template_body = <<E\nResources: { A: ${deep} }\nE\n}\n`],
    ["terragrunt.hcl", `generate "x" {\n  contents = <<E\na = ${deep}\nE\n}\n`],
    [
      "set.yaml",
      `Resources:\n  A:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateBody: |\n        Resources: ${deep}\n`,
    ],
    ["tasks.yml", `- cloudformation:\n    template_body: |\n      Resources: ${deep}\n`],
    ["x.yaml", `apiVersion: v1\nspec:\n  text: |\n    # iam.aws.upbound.io\n    a: ${deep}\n`],
  ])("in %s", (path, text) => {
    expect(kindsIn(path, text)).toContain("unreadable");
  });
});
