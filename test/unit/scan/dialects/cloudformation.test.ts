import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudformation } from "../../../../src/scan/dialects/cloudformation.ts";
import { CLOUDFORMATION_TYPES } from "../../../../src/scan/dialects/definition-types.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const read = (text: string, path = "template.yaml") => definitionsIn(cloudformation, path, text);
const lines = (...parts: readonly string[]): string => `${parts.join("\n")}\n`;
const user = (extra: object) => ({ kind: "user", dialect: "cloudformation", confidence: "definite", ...extra });

describe("cloudformation: definitions", () => {
  it("reads a user with its name, at the value of Type", () => {
    const text = lines("Resources:", "  Deploy:", "    Type: AWS::IAM::User", "    Properties:", "      UserName: ci");
    expect(read(text)).toEqual([user({ name: "ci", address: "Deploy", at: "3: AWS::IAM::User" })]);
  });

  it("reads JSON, with Type after Properties", () => {
    const text = lines(
      '{ "Resources": { "Key": {',
      '  "Properties": { "UserName": "ci", "Status": "Inactive" },',
      '  "Type": "AWS::IAM::AccessKey" } } }',
    );
    expect(read(text, "stack.template.json")).toEqual([
      user({ kind: "access-key", name: "ci", address: "Key", at: '3: "AWS::IAM::AccessKey"' }),
    ]);
    expect(read(text, "stack.template")).toHaveLength(1);
  });

  it.each([
    ["SAM", "Transform: AWS::Serverless-2016-10-31\nResources: { A: { Type: AWS::IAM::User } }\n"],
    ["flow style", "{Resources: {A: {Type: AWS::IAM::User}}}\n"],
    ["quotes and comments", "Resources:\n  A: # here\n    'Type': \"AWS::IAM::User\" # there\n"],
    ["an explicit string", "Resources: { A: { Type: !!str AWS::IAM::User } }\n"],
    ["an alias", "x: &t AWS::IAM::User\nResources: { A: { Type: *t } }\n"],
    ["a merge key", "x: &x { Type: AWS::IAM::User }\nResources:\n  A: { <<: *x }\n"],
    [
      "unknown tags around it",
      "Resources:\n  A:\n    DependsOn: !Foo [x]\n    Type: AWS::IAM::User\n    Metadata: !Bar {}\n",
    ],
    ["CRLF", "Resources:\r\n  A:\r\n    Type: AWS::IAM::User\r\n"],
    ["what is whole in a broken text", 'Resources:\n  A:\n    Type: AWS::IAM::User\n  B:\n    Type: "AWS::S3\n'],
  ])("reads %s", (_, text) => {
    expect(read(text)).toMatchObject([{ kind: "user", address: "A", confidence: "definite" }]);
  });

  it("reads every document, and every entry of a key that is there again", () => {
    const one = lines(
      "Resources:",
      "  A: { Type: AWS::S3::Bucket, Type: AWS::IAM::User }",
      "  A: { Type: AWS::IAM::User }",
    );
    const text = `${one}Resources: { B: { Type: AWS::IAM::User } }\n---\n${one}`;
    expect(read(text).map(({ address }) => address)).toEqual(["A", "A", "B", "A", "A"]);
  });

  it("marks a resource with a condition", () => {
    const text = "Resources: { A: { Condition: IsTest, Type: AWS::IAM::User } }\n";
    expect(read(text)).toMatchObject([{ confidence: "conditional" }]);
  });

  it("reads loops, also nested, but none over an empty list", () => {
    const loop = (collection: string) =>
      lines(
        "Transform: AWS::LanguageExtensions",
        "Resources:",
        "  Fn::ForEach::Teams:",
        "    - Team",
        `    - ${collection}`,
        "    - Fn::ForEach::Roles:",
        "        - Role",
        "        - !Ref Roles",
        `        - User\${Team}\${Role}:`,
        "            Type: AWS::IAM::User",
        `            Properties: { UserName: !Sub '\${Team}-\${Role}' }`,
      );
    expect(read(loop("[a, b]"))).toEqual([user({ address: `User\${Team}\${Role}`, at: "10: AWS::IAM::User" })]);
    expect(read(loop("!Ref Teams"))).toHaveLength(1);
    expect(read(loop("[]"))).toEqual([]);
  });

  it.each([
    ["!Ref Name"],
    [`!Sub '\${AWS::StackName}-x'`],
    ["{ Ref: Name }"],
    ["'{{resolve:ssm:/names/ci}}'"],
    ["~"],
    ["[a]"],
  ])("gives no name that is not written out: %s", (name) => {
    const [definition] = read(`Resources: { A: { Type: AWS::IAM::User, Properties: { UserName: ${name} } } }\n`);
    expect(definition).toMatchObject({ kind: "user", address: "A" });
    expect(definition).not.toHaveProperty("name");
  });

  it("gives a name of digits as it is written", () => {
    const text = "Resources: { A: { Type: AWS::IAM::User, Properties: { UserName: 0123 } } }\n";
    expect(read(text)).toMatchObject([{ name: "0123" }]);
  });

  it.each([...CLOUDFORMATION_TYPES])("knows %s", (type, { kind }) => {
    expect(read(`Resources: { A: { Type: ${type}, Properties: { Users: [a] } } }\n`)).toMatchObject([{ kind }]);
  });

  it("takes a policy only if it names users", () => {
    const policy = (properties: string) =>
      read(`Resources: { A: { Type: AWS::IAM::Policy, Properties: ${properties} } }\n`);
    expect(policy("{ Roles: [a] }")).toEqual([]);
    expect(policy("{ Users: [] }")).toEqual([]);
    expect(policy("{ Users: ~ }")).toEqual([]);
    expect(policy("{ Users: !Ref Names }")).toHaveLength(1);
    expect(policy("{ Users: !Split [',', a] }")).toHaveLength(1);
  });
});

describe("cloudformation: mentions", () => {
  it.each([
    [
      "Config scope",
      "Resources: { R: { Type: AWS::Config::ConfigRule, Properties: { ResourceTypes: [AWS::IAM::User] } } }\n",
    ],
    ["a Type within Properties", "Resources: { R: { Type: AWS::X::Y, Properties: { Type: AWS::IAM::User } } }\n"],
    [
      "a hook's targets",
      "Resources: { H: { Type: AWS::CloudFormation::HookTypeConfig, TargetNames: [AWS::IAM::User] } }\n",
    ],
    [
      "a policy's condition",
      "Statement: { Condition: { StringEquals: { cloudformation:ResourceTypes: [AWS::IAM::User] } } }\n",
    ],
    ["a schema", "ResourceTypes: { AWS::IAM::User: { Type: AWS::IAM::User } }\n"],
    ["guard unit tests", "- input: { Resources: { A: { Type: AWS::IAM::User } } }\n"],
    ["resources away from the root", "stack: { Resources: { A: { Type: AWS::IAM::User } } }\n"],
    ["a comment", "Resources: { A: { Type: AWS::S3::Bucket } } # Type: AWS::IAM::User\n"],
    ["text", "Resources: { A: { Type: AWS::S3::Bucket, Description: 'Type: AWS::IAM::User' } }\n"],
    [
      "a longer or shorter type",
      "Resources: { A: { Type: AWS::IAM::Users }, B: { Type: AWS::IAM::Use }, C: { Type: constructor } }\n",
    ],
    ["other types", "Resources: { A: { Type: AWS::IAM::Role }, B: { Type: AWS::IAM::Group } }\n"],
    ["a type that is a list", "Resources: { A: { Type: [AWS::IAM::User] } }\n"],
    ["Terraform's names", "Resources: { A: { Type: aws_iam_user } }\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("leaves other formats alone", () => {
    expect(read('Resources "A" { Type = "AWS::IAM::User" }\n', "main.tf")).toEqual([]);
    expect(read("Resources: { A: { Type: AWS::IAM::User } }\n", "notes.md")).toEqual([]);
  });
});

describe("cloudformation: any spelling", () => {
  const word = "AWS::IAM::AccessKey";
  const hex = (character: string, digits: number) => character.charCodeAt(0).toString(16).padStart(digits, "0");
  const ways = {
    json: [(c: string) => c, (c: string) => `\\u${hex(c, 4)}`, (c: string) => `\\u${hex(c, 4).toUpperCase()}`],
    yaml: [
      (c: string) => `\\x${hex(c, 2)}`,
      (c: string) => `\\U${hex(c, 8)}`,
      (c: string) => `\\\n      ${c}`,
      (c: string) => `\\\r\n      ${c}`,
    ],
  };
  const spelled = (choices: readonly ((c: string) => string)[]) =>
    fc
      .array(fc.constantFrom(...choices), { minLength: word.length, maxLength: word.length })
      .map((chosen) => [...word].map((character, index) => chosen[index]?.(character) ?? character).join(""));

  it("finds a type in JSON, however it is escaped", () => {
    fc.assert(
      fc.property(spelled(ways.json), (type) => {
        expect(read(`{"Resources":{"A":{"Type":"${type}"}}}`, "a.json")).toHaveLength(1);
      }),
    );
  });

  it("finds a type in YAML, however it is escaped or folded", () => {
    fc.assert(
      fc.property(spelled([...ways.json, ...ways.yaml]), (type) => {
        expect(read(`Resources:\n  A:\n    Type: "${type}"\n`)).toHaveLength(1);
      }),
    );
  });

  it("finds a type with a single character disguised", () => {
    for (const [index, character] of [...word].entries()) {
      for (const way of [...ways.json, ...ways.yaml]) {
        const type = word.slice(0, index) + way(character) + word.slice(index + 1);
        expect(read(`Resources:\n  A:\n    Type: "${type}"\n`), type).toHaveLength(1);
      }
    }
  });
});
