import { describe, it } from "vitest";
import { expectMarked } from "../../../support/marked.ts";

const GO = 'package a\nimport "github.com/awslabs/goformation/v7/cloudformation/iam"\n';

describe("goformation", () => {
  it.each([
    [
      "a resource",
      `${GO}func f() {\n\tt.Resources["Deploy"] = &⟦user ci definite:iam.User⟧{UserName: aws.String("ci")}\n}\n`,
    ],
    [
      "a map of resources",
      `${GO}var r = cloudformation.Resources{\n\t"Deploy": &⟦user - definite:iam.User⟧{},\n\t"Key": &⟦access-key ci definite:iam.AccessKey⟧{UserName: "ci"},\n}\n`,
    ],
    [
      "another name of the package",
      `${GO.replace("import", "import cfn")}var u = ⟦user ci definite:cfn.User⟧{UserName: "ci"}\n`,
    ],
    ["the first versions", `${GO.replace("/v7", "")}var u = &⟦user - definite:iam.User⟧{}\n`],
    ["a condition", `${GO}var u = &⟦user - conditional:iam.User⟧{AWSCloudFormationCondition: "IsTest"}\n`],
    ["a policy of users", `${GO}var p = &⟦user-policy - definite:iam.Policy⟧{Users: []string{"ci"}}\n`],
    ["a membership", `${GO}var p = &⟦membership - definite:iam.UserToGroupAddition⟧{GroupName: "a"}\n`],
  ])("reads %s", (_, marked) => expectMarked("template.go", marked, "goformation"));

  it.each([
    ["a type", `${GO}var u iam.User\nfunc f(u *iam.User) (*iam.User, error) { return u.(*iam.User), nil }\n`],
    ["a list", `${GO}var u = []iam.User{}\nvar m = map[string]*iam.User{}\n`],
    ["a role", `${GO}var r = &iam.Role{}\n`],
    ["a property", `${GO}var p = &iam.User_Policy{}\nvar l = iam.User_LoginProfile{Password: x}\n`],
    ["a policy of roles", `${GO}var p = &iam.Policy{Roles: []string{"a"}, Users: []string{}}\n`],
    ["another package", 'package a\nimport "example.com/iam" // goformation\nvar u = &iam.User{}\n'],
    ["another service", `${GO.replace("/iam", "/transfer")}var u = &transfer.User{} // iam.User{}\n`],
    ["a comment", `${GO}// var u = &iam.User{}\n`],
    ["a string", `${GO}var u = \`&iam.User{}\`\n`],
    ["what is switched off", `${GO}func f() { if false { t.Resources["A"] = &iam.User{} } }\n`],
  ])("does not take %s for a definition", (_, text) => expectMarked("template.go", text, "goformation"));
});

describe("ruby-templates", () => {
  it.each([
    ["cfndsl", 'CloudFormation do\n  ⟦user ci definite:IAM_User⟧("Deploy") do\n    UserName "ci"\n  end\nend\n'],
    ["cfndsl with braces", 'CloudFormation {\n  ⟦access-key ci definite:IAM_AccessKey⟧(:Key) { UserName("ci") }\n}\n'],
    [
      "cfndsl without a name",
      "CloudFormation do\n  ⟦user - definite:IAM_User⟧(:Deploy) { UserName Ref(:Name) }\n  IAM_Role(:R) { UserName 'x' }\nend\n",
    ],
    [
      "cfndsl by type",
      'CloudFormation do\n  Resource("Deploy") do\n    Type ⟦user - definite:"AWS::IAM::User"⟧\n  end\nend\n',
    ],
    [
      "a condition",
      'CloudFormation do\n  ⟦user - conditional:IAM_User⟧("Deploy") do\n    Condition "IsTest"\n  end\nend\n',
    ],
    [
      "a policy of users",
      'CloudFormation do\n  ⟦user-policy - definite:IAM_Policy⟧("P") do\n    Users [Ref("U")]\n  end\nend\n',
    ],
    [
      "SparkleFormation",
      "SparkleFormation.new(:x) do\n  resources.deploy do\n    type ⟦user ci definite:'AWS::IAM::User'⟧\n    properties.user_name 'ci'\n  end\nend\n",
    ],
  ])("reads %s", (_, marked) => expectMarked("template.rb", marked, "ruby-templates"));

  it.each([
    ["a role", 'CloudFormation do\n  IAM_Role("R") { UserName "x" }\nend\n'],
    [
      "a policy of roles",
      'CloudFormation do\n  IAM_Policy("P") { Roles [Ref("R")] }\n  IAM_Policy("Q") { Users [] }\nend\n',
    ],
    ["a comment", 'CloudFormation do\n  # IAM_User("Deploy")\nend\n'],
    [
      "a string",
      "CloudFormation do\n  Description 'IAM_User(\"Deploy\") AWS::IAM::User'\n  x = 'AWS::IAM::User'\nend\n",
    ],
    ["a method that is defined", "module CfnDsl\n  def IAM_User(name)\n  end\nend\n"],
    ["another program", 'IAM_User("Deploy")\ntype "AWS::IAM::User"\n'],
    ["a list of types", "CloudFormation do\n  ResourceTypes ['AWS::IAM::User']\nend\n"],
  ])("does not take %s for a definition", (_, text) => expectMarked("template.rb", text, "ruby-templates"));
});
