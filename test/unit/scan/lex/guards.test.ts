import { describe, it } from "vitest";
import { expectMarked } from "../../../support/marked.ts";

const TS = 'import * as aws from "@pulumi/aws";\n';
const PY = "import pulumi_aws as aws\n";
const GO = 'package a\nimport "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/iam"\nfunc f() {\n';
const JAVA = "import com.pulumi.aws.iam.User;\nclass A { void f() {\n";

describe("what is switched off in writing", () => {
  it.each([
    ["a block", "a.ts", `${TS}if (false) { new aws.iam.User("x"); }\n`],
    ["a statement", "a.ts", `${TS}if (false) new aws.iam.User("x");\n`],
    ["an assignment", "a.ts", `${TS}let u;\nif (0) u = new aws.iam.User("x");\n`],
    ["a block within", "a.ts", `${TS}if (false) { for (const n of names) { if (n) { new aws.iam.User(n); } } }\n`],
    ["an operator", "a.ts", `${TS}const u = false && new aws.iam.User("x");\n`],
    ["a choice", "a.ts", `${TS}const u = false ? new aws.iam.User("x") : undefined;\n`],
    ["a loop", "a.ts", `${TS}while (false) { new aws.iam.User("x"); }\n`],
    ["Python's block", "a.py", `${PY}if False:\n    aws.iam.User("x")\n    if a:\n        aws.iam.User("y")\n`],
    ["Python's statement", "a.py", `${PY}if 0: aws.iam.User("x")\n`],
    ["Python's operator", "a.py", `${PY}u = False and aws.iam.User("x")\n`],
    ["Go's block", "a.go", `${GO}\tif false {\n\t\tiam.NewUser(ctx, "x", nil)\n\t}\n}\n`],
    ["Java's block", "A.java", `${JAVA}if (false) { new User("x"); } } }\n`],
    [
      "a call of an SDK",
      "a.py",
      "import boto3\niam = boto3.client('iam')\nif False:\n  iam.create_user(UserName='ci')\n",
    ],
  ])("is none: %s", (_, path, text) => expectMarked(path, text, "pulumi"));
});

describe("what may be switched off where it runs", () => {
  it.each([
    ["a block", "a.ts", `${TS}if (on) { ⟦user ci conditional:new aws.iam.User⟧("x", { name: "ci" }); }\n`],
    ["what else", "a.ts", `${TS}if (false) { f(); } else { ⟦user - conditional:new aws.iam.User⟧("x"); }\n`],
    ["an operator", "a.ts", `${TS}on && ⟦user - conditional:new aws.iam.User⟧("x");\n`],
    ["a literal that is turned round", "a.ts", `${TS}if (!false) { ⟦user - conditional:new aws.iam.User⟧("x"); }\n`],
    [
      "a choice by an alternative",
      "a.ts",
      `${TS}const u = on || false ? ⟦user - conditional:new aws.iam.User⟧("x") : 0;\n`,
    ],
    ["Python's choice by a comparison", "a.py", `${PY}u = ⟦user - conditional:aws.iam.User⟧("x") if 0 < n else None\n`],
    [
      "Python's choice by a compared literal",
      "a.py",
      `${PY}u = ⟦user - conditional:aws.iam.User⟧("x") if False == n else 0\n`,
    ],
    ["a comparison", "a.ts", `${TS}off === false && ⟦user - conditional:new aws.iam.User⟧("x");\n`],
    [
      "Python's block",
      "a.py",
      `${PY}if on:\n    ⟦user ci conditional:aws.iam.User⟧("x", name="ci")\n⟦user - definite:aws.iam.User⟧("y")\n`,
    ],
    ["Python's other block", "a.py", `${PY}if False:\n    pass\nelse:\n    ⟦user - conditional:aws.iam.User⟧("y")\n`],
    [
      "Go's block",
      "a.go",
      `${GO}\tif n == 1 {\n\t\t⟦user - conditional:iam.NewUser⟧(ctx, "x", nil)\n\t}\n\t⟦user - definite:iam.NewUser⟧(ctx, "y", nil)\n}\n`,
    ],
    ["Java's block", "A.java", `${JAVA}if (a.on()) { ⟦user - conditional:new User⟧("x"); } } }\n`],
  ])("is conditional: %s", (_, path, marked) => expectMarked(path, marked, "pulumi"));

  it.each([
    ["after a block", "a.ts", `${TS}if (false) { f(); }\n⟦user - definite:new aws.iam.User⟧("x");\n`],
    ["after a statement", "a.ts", `${TS}if (false) f()\n⟦user - definite:new aws.iam.User⟧("x");\n`],
    ["in a loop", "a.ts", `${TS}for (const n of names) { ⟦user - definite:new aws.iam.User⟧(n); }\n`],
    ["in a function", "a.ts", `${TS}const f = (on: boolean) => { ⟦user - definite:new aws.iam.User⟧("x"); };\n`],
    ["in a program's entry", "a.py", `${PY}if __name__ == "__main__":\n    ⟦user - definite:aws.iam.User⟧("x")\n`],
    [
      "in JavaScript's entry",
      "a.js",
      'const aws = require("@pulumi/aws");\nif (require.main === module) { ⟦user - definite:new aws.iam.User⟧("x"); }\n',
    ],
    ["in a string that says so", "a.ts", `${TS}f("if (false)"); ⟦user - definite:new aws.iam.User⟧("x");\n`],
  ])("is definite %s", (_, path, marked) => expectMarked(path, marked, "pulumi"));
});

describe("conditions behind a call of Ruby", () => {
  const RUBY = 'require "aws-sdk-iam"\niam = Aws::IAM::Client.new\n';
  it.each(["if false", "unless true", "if false; f"])("switch it off: %s", (behind) =>
    expectMarked("a.rb", `${RUBY}iam.create_user(user_name: "ci") ${behind}\n`, "aws-sdk"),
  );
  it.each(["if false == dry", "if 0", "unless true && dry"])("may be met: %s", (behind) =>
    expectMarked("a.rb", `${RUBY}⟦user ci imperative:iam.create_user⟧(user_name: "ci") ${behind}\n`, "aws-sdk"),
  );
});

describe("a literal count", () => {
  const CDKTF = 'import { IamUser } from "@cdktf/provider-aws/lib/iam-user";\n';
  it.each([
    ["TypeScript's", "a.ts", `${CDKTF}new IamUser(this, "x", { name: "ci", count: 0 });\n`],
    ["Python's", "a.py", 'from imports.aws.iam_user import IamUser\nIamUser(self, "x", name="ci", count=0)\n'],
    [
      "Go's",
      "a.go",
      'package a\nimport "github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamuser"\nvar u = iamuser.NewIamUser(s, jsii.String("x"), &iamuser.IamUserConfig{Count: jsii.Number(0)})\n',
    ],
    [
      "Java's",
      "A.java",
      'import imports.aws.iam_user.*;\nclass A { void f() { IamUser.Builder.create(this, "x").name("ci").count(0).build(); } }\n',
    ],
    [
      "C#'s",
      "A.cs",
      'using HashiCorp.Cdktf.Providers.Aws.IamUser;\nnew IamUser(this, "x", new IamUserConfig { Name = "ci", Count = 0 });\n',
    ],
    [
      "terrascript's",
      "a.py",
      'from terrascript.resource import aws_iam_user\naws_iam_user("x", name="ci", count=0)\naws_iam_user("y", for_each={})\n',
    ],
  ])("of 0 is none: %s", (_, path, text) => expectMarked(path, text, "cdktf"));

  it.each([
    ["1", "definite"],
    ["10", "definite"],
    ["n", "conditional"],
    ["on ? 1 : 0", "conditional"],
    ["0 + n", "conditional"],
  ])("of %s is %s", (count, confidence) => {
    expectMarked(
      "a.ts",
      `${CDKTF}⟦user ci ${confidence}:new IamUser⟧(this, "x", { name: "ci", count: ${count} });\n`,
      "cdktf",
    );
  });

  it("of something else says nothing of the user", () => {
    expectMarked(
      "a.ts",
      `${CDKTF}⟦user ci definite:new IamUser⟧(this, "x", { name: "ci", tags: { count: 0 } });\n`,
      "cdktf",
    );
    expectMarked("a.ts", `${CDKTF}⟦user - conditional:new IamUser⟧(this, "x", { forEach: iterator });\n`, "cdktf");
    expectMarked(
      "a.ts",
      'import * as iam from "aws-cdk-lib/aws-iam";\n⟦user - definite:new iam.User⟧(this, "x", { count: 0 });\n',
      "cdk",
    );
  });
});
