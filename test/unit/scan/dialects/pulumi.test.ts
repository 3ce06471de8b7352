import { describe, expect, it } from "vitest";
import { pulumi } from "../../../../src/scan/dialects/pulumi.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const read = (path: string, text: string) => definitionsIn(pulumi, path, text);
const IMPORT = 'import * as aws from "@pulumi/aws";\n';

describe("pulumi", () => {
  it("reads a user with its name, at the call", () => {
    expect(read("index.ts", `${IMPORT}const user = new aws.iam.User("deploy", { name: "ci" });\n`)).toEqual([
      {
        kind: "user",
        dialect: "pulumi",
        name: "ci",
        address: "aws.iam.User deploy",
        confidence: "definite",
        at: "2: new aws.iam.User",
      },
    ]);
  });

  it.each([
    ["User", "user"],
    ["AccessKey", "access-key"],
    ["UserLoginProfile", "login-profile"],
    ["SshKey", "ssh-key"],
    ["ServiceSpecificCredential", "service-credential"],
    ["SigningCertificate", "signing-certificate"],
    ["UserGroupMembership", "membership"],
    ["GroupMembership", "membership"],
    ["UserPolicy", "user-policy"],
    ["UserPolicyAttachment", "user-policy"],
    ["VirtualMfaDevice", "mfa-device"],
  ])("knows %s", (type, kind) => {
    expect(read("a.ts", `${IMPORT}new aws.iam.${type}("x", {});\n`)).toMatchObject([{ kind }]);
  });

  it.each([
    ["a.ts", 'import { iam } from "@pulumi/aws";', 'new iam.User("x", { name: "ci" })'],
    ["a.ts", 'import { User } from "@pulumi/aws/iam";', 'new User("x", { name: "ci" })'],
    ["a.ts", 'import * as native from "@pulumi/aws-native";', 'new native.iam.User("x", { userName: "ci" })'],
    ["a.js", 'const aws = require("@pulumi/aws");', 'new aws.iam.User("x", { name: "ci" })'],
    ["a.py", "import pulumi_aws as aws", 'aws.iam.User("x", name="ci")'],
    ["a.py", "from pulumi_aws import iam", 'iam.User("x", iam.UserArgs(name="ci"))'],
    ["a.py", "from pulumi_aws.iam import User", 'User("x", name="ci")'],
    [
      "a.go",
      'import "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/iam"',
      'iam.NewUser(ctx, "x", &iam.UserArgs{Name: pulumi.String("ci")})',
    ],
    [
      "a.go",
      'import awsiam "github.com/pulumi/pulumi-aws-native/sdk/go/aws/iam"',
      'awsiam.NewUser(ctx, "x", &awsiam.UserArgs{UserName: pulumi.String("ci")})',
    ],
    ["A.cs", "using Pulumi;\nusing Aws = Pulumi.Aws;", 'new Aws.Iam.User("x", new() { Name = "ci" });'],
    ["A.cs", "using Pulumi;", 'new Aws.Iam.User("x", new Aws.Iam.UserArgs { Name = "ci" });'],
    ["A.cs", "using Pulumi.Aws.Iam;", 'new User("x", new UserArgs { Name = "ci" });'],
    ["A.java", "import com.pulumi.aws.iam.User;", 'new User("x", UserArgs.builder().name("ci").build());'],
  ])("reads a user in %s: %s", (path, header, code) => {
    const line = header.split("\n").length + 1;
    expect(read(path, `${header}\n${code}\n`)).toMatchObject([
      { kind: "user", name: "ci", at: expect.stringMatching(`^${line}: `) },
    ]);
  });

  it("reads the user of a key", () => {
    expect(read("a.ts", `${IMPORT}new aws.iam.AccessKey("x", { user: "ci" });\n`)).toMatchObject([{ name: "ci" }]);
    expect(
      read("a.ts", `${IMPORT}new aws.iam.AccessKey("x", { user: u.name, tags: { user: "no" } });\n`)[0],
    ).not.toHaveProperty("name");
  });

  it("takes a policy attachment only if it names users", () => {
    expect(read("a.ts", `${IMPORT}new aws.iam.PolicyAttachment("x", { roles: [a] });\n`)).toEqual([]);
    expect(read("a.ts", `${IMPORT}new aws.iam.PolicyAttachment("x", { users: [a] });\n`)).toMatchObject([
      { kind: "user-policy" },
    ]);
  });

  it.each([
    ["a function", "a.ts", `${IMPORT}aws.iam.getUser({ userName: "ci" });\n`],
    ["a look-up", "a.ts", `${IMPORT}aws.iam.User.get("x", "ci");\n`],
    ["a type", "a.ts", `${IMPORT}let user: aws.iam.User; function f(u: aws.iam.User) {}\n`],
    [
      "another service",
      "a.ts",
      `${IMPORT}new aws.transfer.User("x"); new aws.elasticache.User("y"); new aws.identitystore.User("z");\n`,
    ],
    ["another package", "a.ts", 'import * as aws from "./aws"; // @pulumi\nnew aws.iam.User("x");\n'],
    ["a comment", "a.ts", `${IMPORT}// new aws.iam.User("x");\n`],
    ["a string", "a.ts", `${IMPORT}const a = 'new aws.iam.User("x")';\n`],
    [
      "Python's look-up",
      "a.py",
      'import pulumi_aws as aws\naws.iam.get_user(user_name="ci")\naws.iam.User.get("x", "ci")\n',
    ],
    ["Python's annotation", "a.py", "import pulumi_aws as aws\ndef f(u: aws.iam.User) -> None: ...\n"],
    [
      "Go's look-up",
      "a.go",
      'import "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/iam"\nfunc f() { iam.GetUser(ctx, "x", id, nil); iam.LookupUser(ctx, nil) }\n',
    ],
    ["Go's other package", "a.go", 'import "example.com/iam" // pulumi\nfunc f() { iam.NewUser(ctx, "x") }\n'],
    ["C#'s look-up", "A.cs", 'using Pulumi.Aws.Iam;\nUser.Get("x", "ci"); GetUser.Invoke();\n'],
    ["Java's look-up", "A.java", 'import com.pulumi.aws.iam.User;\nUser.get("x", Output.of("ci"), null, null);\n'],
  ])("does not take %s for a definition", (_, path, text) => {
    expect(read(path, text)).toEqual([]);
  });
});
