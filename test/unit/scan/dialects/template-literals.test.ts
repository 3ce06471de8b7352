import { describe, expect, it } from "vitest";
import { templateLiterals } from "../../../../src/scan/dialects/template-literals.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const read = (text: string, path = "serverless.ts") => definitionsIn(templateLiterals, path, text);
const resource = (type: string, more = "") => `Deploy: { Type: ${type}, Properties: { UserName: "ci" }${more} }`;

describe("template-literals", () => {
  it("reads a user with its name, at the value of Type", () => {
    const text = `const config: AWS = {\n  resources: {\n    Resources: {\n      ${resource("'AWS::IAM::User'")},\n    },\n  },\n};\n`;
    expect(read(text)).toEqual([
      {
        kind: "user",
        dialect: "template-literals",
        name: "ci",
        address: "Deploy",
        confidence: "definite",
        at: "4: 'AWS::IAM::User'",
      },
    ]);
  });

  it.each([
    ["AWS::IAM::User", "user"],
    ["AWS::IAM::AccessKey", "access-key"],
    ["AWS::IAM::UserToGroupAddition", "membership"],
    ["AWS::IAM::UserPolicy", "user-policy"],
    ["AWS::IAM::VirtualMFADevice", "mfa-device"],
  ])("knows %s", (type, kind) => {
    expect(read(`module.exports = { "Resources": { "x": { "Type": "${type}" } } };`, "a.js")).toMatchObject([{ kind }]);
  });

  it.each([
    ["a variable", `const Resources = { ${resource("'AWS::IAM::User'")} };\nmodule.exports = { Resources };\n`],
    ["a call that builds", `module.exports = cloudfriend.merge({ Resources: { ${resource("`AWS::IAM::User`")} } });\n`],
    ["keys in another order", `x = { Resources: { A: {}, B: { Properties: {}, Type: "AWS::IAM::User" } } };\n`],
    ["spread objects", `x = { ...a, Resources: { ...b, ${resource("'AWS::IAM::User'")} } };\n`],
  ])("reads %s", (_, text) => {
    expect(read(text)).toMatchObject([{ kind: "user" }]);
    expect(read(text.replaceAll("\n", "\r\n"))).toHaveLength(1);
  });

  it("knows conditions, and policies of users", () => {
    expect(read(`x = { Resources: { ${resource("'AWS::IAM::User'", ", Condition: 'IsTest'")} } }`)).toMatchObject([
      { confidence: "conditional" },
    ]);
    const policy = (users: string) =>
      `x = { Resources: { P: { Type: "AWS::IAM::Policy", Properties: { Users: ${users} } } } }`;
    expect(read(policy("[ref]"))).toMatchObject([{ kind: "user-policy" }]);
    expect(read(policy("[]"))).toEqual([]);
  });

  it.each([
    ["another key", `x = { Things: { ${resource("'AWS::IAM::User'")} } };\n`],
    ["a deeper object", `x = { Resources: { A: { Properties: { ${resource("'AWS::IAM::User'")} } } } };\n`],
    ["a list of types", "x = { Resources: ['AWS::IAM::User'], ResourceTypes: ['AWS::IAM::User'] };\n"],
    ["an assertion", `template.templateMatches({ Resources: { ${resource("'AWS::IAM::User'")} } });\n`],
    ["an expectation", `expect(t).toEqual(a({ Resources: { ${resource("'AWS::IAM::User'")} } }));\n`],
    ["a comment", `x = { Resources: { /* ${resource("'AWS::IAM::User'")} */ } };\n`],
    ["a string", "x = '{ Resources: { A: { Type: \"AWS::IAM::User\" } } }';\n"],
    ["a role", `x = { Resources: { ${resource("'AWS::IAM::Role'")} } }; y = "AWS::IAM::User";\n`],
    ["a type's declaration", "interface T { Resources: { A: { Type: string } } } // AWS::IAM::User\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
