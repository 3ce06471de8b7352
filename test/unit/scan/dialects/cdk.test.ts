import { describe, expect, it } from "vitest";
import { cdk } from "../../../../src/scan/dialects/cdk.ts";
import { definitionsIn, lines } from "../../../support/definitions.ts";
import { expectMarked } from "../../../support/marked.ts";

const read = (path: string, text: string) => definitionsIn(cdk, path, text);
const places = (path: string, text: string) =>
  read(path, text).map(({ kind, name, at }) => `${kind} ${at}${name === undefined ? "" : ` (${name})`}`);
const IMPORT = 'import * as iam from "aws-cdk-lib/aws-iam";\n';

describe("cdk: TypeScript and JavaScript", () => {
  it("reads a user with its name, at the call", () => {
    expect(read("lib/stack.ts", `${IMPORT}new iam.User(this, 'Deploy', { userName: 'ci' });\n`)).toEqual([
      {
        kind: "user",
        dialect: "cdk",
        name: "ci",
        address: "iam.User Deploy",
        confidence: "definite",
        at: "2: new iam.User",
      },
    ]);
  });

  it.each([
    ["User", "user"],
    ["CfnUser", "user"],
    ["AccessKey", "access-key"],
    ["CfnAccessKey", "access-key"],
    ["CfnUserToGroupAddition", "membership"],
    ["CfnUserPolicy", "user-policy"],
    ["CfnVirtualMFADevice", "mfa-device"],
  ])("knows %s", (type, kind) => {
    expect(places("a.ts", `${IMPORT}new iam.${type}(this, "x");`)).toEqual([`${kind} 2: new iam.${type}`]);
  });

  it.each([
    ["a member of the library", 'import { aws_iam as iam } from "aws-cdk-lib";', "new iam.User(this, 'x')"],
    ["the library", 'import * as cdk from "aws-cdk-lib";', "new cdk.aws_iam.User(this, 'x')"],
    ["the first version", "import * as iam from '@aws-cdk/aws-iam';", "new iam.User(this, 'x')"],
    ["a class", "import { User } from 'aws-cdk-lib/aws-iam';", "new User(this, 'x')"],
    [
      "a class under another name",
      "import { Role, User as Person } from 'aws-cdk-lib/aws-iam';",
      "new Person(this, 'x')",
    ],
    ["require", "const iam = require('aws-cdk-lib/aws-iam');", "new iam.User(this, 'x')"],
    ["require and destructuring", "const { User } = require('aws-cdk-lib/aws-iam');", "new User(this, 'x')"],
    ["destructuring with another name", "const { aws_iam: iam } = require('aws-cdk-lib');", "new iam.User(this, 'x')"],
    ["a member of require", "const iam = require('aws-cdk-lib').aws_iam;", "new iam.User(this, 'x')"],
    ["an alias", "import * as cdk from 'aws-cdk-lib';\nconst iam = cdk.aws_iam;", "new iam.User(this, 'x')"],
    [
      "a member of an alias",
      "import * as iam from 'aws-cdk-lib/aws-iam';\nconst { User } = iam;",
      "new User(this, 'x')",
    ],
    ["TypeScript's require", "import iam = require('aws-cdk-lib/aws-iam');", "new iam.User(this, 'x')"],
    ["TypeScript's alias", "import * as cdk from 'aws-cdk-lib';\nimport iam = cdk.aws_iam;", "new iam.User(this, 'x')"],
    ["an await", "const iam = await import('aws-cdk-lib/aws-iam');", "new iam.User(this, 'x')"],
    ["a default and more", "import x, { aws_iam as iam } from 'aws-cdk-lib';", "new iam.User(this, 'x')"],
    ["an import below", "", "new iam.User(this, 'x');\nimport * as iam from 'aws-cdk-lib/aws-iam'"],
    ["an insertion", "import * as iam from 'aws-cdk-lib/aws-iam';", `\`\${new iam.User(this, 'x').userName}\``],
    [
      "other things on the way",
      "import * as iam from 'aws-cdk-lib/aws-iam';",
      "new /* a */ iam\n  // b\n  .User(this, 'x')",
    ],
    [
      "a regular expression before",
      "import * as iam from 'aws-cdk-lib/aws-iam';",
      "/['\"`]/.test(a); new iam.User(this, 'x')",
    ],
  ])("resolves %s", (_, header, code) => {
    expect(places("a.mts", `${header}\n${code};\n`)).toMatchObject([expect.stringMatching(/^user \d: new/)]);
    expect(places("a.js", `${header}\n${code};\n`)).toHaveLength(1);
    expect(places("a.js", `\uFEFF${header}\n${code};\n`.replaceAll("\n", "\r\n"))).toHaveLength(1);
  });

  it.each([
    ["another package's", "import * as iam from './iam';", "new iam.User(this, 'x')"],
    ["no import", "", "new iam.User(this, 'x')"],
    ["a type's import", "import type * as iam from 'aws-cdk-lib/aws-iam';", "new iam.User(this, 'x')"],
    ["another name", "import * as other from 'aws-cdk-lib/aws-iam';", "new iam.User(this, 'x')"],
    ["an imported user", IMPORT, "iam.User.fromUserName(this, 'x', 'ci'); iam.User.fromUserArn(this, 'y', z)"],
    ["a type", IMPORT, "const a: iam.User = b; function f(u: iam.IUser): iam.User { return u as iam.User }"],
    ["a comparison", IMPORT, "a instanceof iam.User"],
    ["a comment", IMPORT, "// new iam.User(this, 'x')\n/* new iam.User(this, 'x') */"],
    ["a string", IMPORT, "const a = 'new iam.User(this, 1)' + `new iam.User(this, 1)`"],
    ["a regular expression", IMPORT, "a = /new iam.User(this)/"],
    ["other classes", IMPORT, "new iam.Role(this, 'x'); new iam.Group(this, 'y'); new iam.UserPool()"],
    ["a policy without users", IMPORT, "new iam.Policy(this, 'x', { roles: [a] }); new iam.ManagedPolicy(this, 'y')"],
    ["what hides the import", IMPORT, "{ const iam = require('./mine'); new iam.User(this, 'x') }"],
    ["a policy's text", IMPORT, "new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['iam:CreateUser'] })"],
  ])("does not take %s for a definition", (_, header, code) => {
    expect(places("a.ts", `${header}\n${code};\n`)).toEqual([]);
  });

  it("knows what an inner name hides only where it does", () => {
    const text = `${IMPORT}function f() { const iam = g(); new iam.User(1) }\nnew iam.User(2);\n`;
    expect(places("a.ts", text)).toEqual(["user 3: new iam.User"]);
  });

  it.each([
    ["{ userName: 'ci' }", "ci"],
    ['{ path: "/a/", "userName": "ci" }', "ci"],
    ["{ ...a, userName: `ci`, groups: [b] }", "ci"],
    ["{ userName: 'a' + b }", undefined],
    [`{ userName: \`a-\${b}\` }`, undefined],
    ["{ userName: name }", undefined],
    ["{ tags: { userName: 'x' } }", undefined],
    ["{ userName: cond ? 'a' : 'b' }", undefined],
    ["{ userName: 'not a name' }", undefined],
  ])("reads the name of %s", (properties, name) => {
    expect(read("a.ts", `${IMPORT}new iam.User(this, "x", ${properties});`)[0]?.name).toBe(name);
  });

  it("takes a policy that names users", () => {
    expect(places("a.ts", `${IMPORT}new iam.CfnPolicy(this, "x", { users: [u.ref] });`)).toEqual([
      "user-policy 2: new iam.CfnPolicy",
    ]);
    expect(places("a.ts", `${IMPORT}new iam.Policy(this, "x", { users: [] });`)).toEqual([]);
  });

  it("reads classes that extend one", () => {
    expect(read("a.ts", `${IMPORT}export class Y extends iam.User {\n}\nclass Z extends iam.Role {}\n`)).toMatchObject([
      { kind: "user", address: "Y", at: "2: class Y extends iam.User" },
    ]);
    expect(places("a.ts", "import { User } from './user';\nclass Y extends User {}\n// aws-cdk-lib/aws-iam\n")).toEqual(
      [],
    );
  });

  it("reads resources by their type", () => {
    const code = "new CfnResource(this, 'x', { type: 'AWS::IAM::User', properties: { UserName: 'ci' } });\n";
    expect(places("a.ts", `import { CfnResource } from "aws-cdk-lib";\n${code}`)).toEqual([
      "user 2: new CfnResource (ci)",
    ]);
    expect(places("a.ts", `import { CfnResource } from "./mine"; // cdk\n${code}`)).toEqual([]);
    expect(places("a.ts", `import { CfnResource } from "aws-cdk-lib";\n${code.replace("User'", "Role'")}`)).toEqual([]);
  });

  it("reads custom resources that call IAM", () => {
    const code = (service: string, action: string) =>
      `import * as cr from "aws-cdk-lib/custom-resources";\nnew cr.AwsCustomResource(this, "x", {\n  onCreate: { service: "${service}", action: "${action}", parameters: { UserName: "ci" } },\n  onDelete: { service: "IAM", action: "deleteUser" },\n});\n`;
    expect(places("a.ts", code("IAM", "createUser"))).toEqual(["user 2: new cr.AwsCustomResource (ci)"]);
    expect(places("a.ts", code("@aws-sdk/client-iam", "CreateAccessKey"))).toEqual([
      "access-key 2: new cr.AwsCustomResource (ci)",
    ]);
    expect(places("a.ts", code("@aws-sdk/client-iam", "CreateServiceSpecificCredentialCommand"))).toEqual([
      "service-credential 2: new cr.AwsCustomResource (ci)",
    ]);
    expect(places("a.ts", code("ElastiCache", "createUser"))).toEqual([]);
    expect(places("a.ts", code("IAM", "getUser"))).toEqual([]);
  });

  it("says so where a custom resource has more calls than are looked at", () => {
    const code = (count: number) =>
      `import * as cr from "aws-cdk-lib/custom-resources";\nnew cr.AwsCustomResource(this, "x", {\n${'  c: { service: "IAM", action: "getUser" },\n'.repeat(count)}});\n`;
    expect(places("a.ts", code(50))).toEqual([]);
    expect(places("a.ts", code(51))).toEqual(["unreadable 2: new cr.AwsCustomResource"]);
  });
});

describe("cdk: other languages", () => {
  it.each([
    ["a.py", "from aws_cdk import aws_iam as iam\n", 'iam.User(self, "X", user_name="ci")', "iam.User"],
    ["a.py", "import aws_cdk.aws_iam as iam\n", "iam.User(self, 'X', user_name='ci')", "iam.User"],
    ["a.py", "import aws_cdk as cdk\n", "cdk.aws_iam.User(self, 'X', user_name='ci')", "cdk.aws_iam.User"],
    ["a.py", "from aws_cdk.aws_iam import (\n  Role,\n  User as U,\n)\n", "U(self, 'X', user_name='ci')", "U"],
    ["a.py", "from aws_cdk.aws_iam import *\n", "User(self, 'X', user_name='ci')", "User"],
    [
      "a.py",
      "from constructs import Construct\nimport aws_cdk.aws_iam as iam\n",
      "iam.User(self, 'X', user_name='ci')",
      "iam.User",
    ],
    [
      "a.py",
      "from aws_cdk \\\n  import aws_iam as iam\nimport os\n",
      "iam.User(self, 'X', user_name='ci')",
      "iam.User",
    ],
    [
      "A.java",
      "import software.amazon.awscdk.services.iam.User;\n",
      'User.Builder.create(this, "X").userName("ci").build();',
      "User.Builder.create",
    ],
    [
      "A.java",
      "import software.amazon.awscdk.services.iam.*;\n",
      'new User(this, "X", UserProps.builder().userName("ci").build());',
      "new User",
    ],
    [
      "A.java",
      "",
      'new software.amazon.awscdk.services.iam.User(this, "X", UserProps.builder().userName("ci").build());',
      "new software.amazon.awscdk.services.iam.User",
    ],
    ["A.cs", "using Amazon.CDK.AWS.IAM;\n", 'new User(this, "X", new UserProps { UserName = "ci" });', "new User"],
    [
      "A.cs",
      "using Amazon.CDK.AWS;\n",
      'new IAM.User(this, "X", new IAM.UserProps { UserName = "ci" });',
      "new IAM.User",
    ],
    ["A.cs", "using Amazon.CDK.AWS.IAM;\n", 'User user = new(this, "X", new UserProps { UserName = "ci" });', "new"],
    [
      "A.cs",
      "using Iam = Amazon.CDK.AWS.IAM;\n",
      'new Iam.CfnUser(this, "X", new Iam.CfnUserProps { UserName = "ci" });',
      "new Iam.CfnUser",
    ],
    [
      "a.go",
      'import (\n\t"github.com/aws/aws-cdk-go/awscdk/v2/awsiam"\n)\n',
      'awsiam.NewUser(stack, jsii.String("X"), &awsiam.UserProps{UserName: jsii.String("ci")})',
      "awsiam.NewUser",
    ],
    [
      "a.go",
      'import iam "github.com/aws/aws-cdk-go/awscdk/awsiam"\n',
      'iam.NewCfnUser(stack, jsii.String("X"), &iam.CfnUserProps{UserName: jsii.String("ci")})',
      "iam.NewCfnUser",
    ],
  ])("reads a user in %s: %s%s", (path, header, code, at) => {
    const line = header.split("\n").length;
    expect(read(path, `${header}${code}\n`)).toMatchObject([
      { kind: "user", name: "ci", confidence: "definite", address: expect.stringMatching(/ X$/), at: `${line}: ${at}` },
    ]);
  });

  it.each([
    ["a.py", 'import boto3\niam = boto3.resource("iam")\niam.User("ci") # cdk\n'],
    ["a.py", 'from aws_cdk import aws_iam as iam\ndef f():\n    iam = boto3.resource("iam")\n    iam.User("ci")\n'],
    ["a.py", "from aws_cdk import aws_iam as iam\niam.User.from_user_name(self, 'X', 'ci')\n"],
    ["a.py", "from aws_cdk import aws_iam as iam\n# iam.User(self, 'X')\n'''\niam.User(self, 'X')\n'''\n"],
    ["a.py", "from aws_cdk import aws_iam as iam\ndef f(u: iam.User) -> iam.User: return u\n"],
    ["A.java", "import com.acme.User; // awscdk\nnew User(this);\n"],
    ["A.java", "import software.amazon.awscdk.services.iam.*;\nclass User {}\nclass B { User u = new User(); }\n"],
    ["A.java", 'import software.amazon.awscdk.services.iam.User;\nUser.fromUserName(this, "X", "ci"); IUser u;\n'],
    ["A.cs", "using Amazon.CDK.AWS.IAM;\nclass User {}\nclass B { object u = new User(); }\n"],
    ["A.cs", 'using Acme; // CDK\nnew User(this, "X");\n'],
    ["A.cs", 'using Amazon.CDK.AWS.IAM;\nvar a = @"new User(this, ""X"")"; User.FromUserName(this, "X", "ci");\n'],
    ["a.go", 'import "github.com/cloudfoundry/s3-broker/awsiam" // cdk\nfunc f() { awsiam.NewUser(a) }\n'],
    ["a.go", 'import "github.com/aws/aws-cdk-go/awscdk/v2/awsiam"\nvar a = `awsiam.NewUser(b)`\nvar u awsiam.User\n'],
  ])("does not take this for a definition in %s: %j", (path, text) => {
    expect(places(path, text)).toEqual([]);
  });

  it("reads classes that extend one", () => {
    expect(places("a.py", "from aws_cdk import aws_iam\nclass Y(aws_iam.User):\n  pass\n")).toEqual([
      "user 2: class Y(aws_iam.User",
    ]);
    expect(places("A.cs", "using Amazon.CDK.AWS.IAM;\nclass Y : User {}\n")).toEqual(["user 2: class Y : User"]);
    expect(places("A.java", "import software.amazon.awscdk.services.iam.User;\nclass Y extends User {}\n")).toEqual([
      "user 2: class Y extends User",
    ]);
  });

  it.each([
    ["a.py", "from aws_cdk import CfnResource\nCfnResource(self, 'X', type='AWS::IAM::AccessKey')\n", "access-key"],
    [
      "A.java",
      'import software.amazon.awscdk.CfnResource;\nCfnResource.Builder.create(this, "X").type("AWS::IAM::User").build();\n',
      "user",
    ],
    [
      "A.cs",
      'using Amazon.CDK;\nnew CfnResource(this, "X", new CfnResourceProps { Type = "AWS::IAM::User" });\n',
      "user",
    ],
    [
      "a.go",
      'import "github.com/aws/aws-cdk-go/awscdk/v2"\nfunc f() { awscdk.NewCfnResource(s, jsii.String("X"), &awscdk.CfnResourceProps{Type: jsii.String("AWS::IAM::User")}) }\n',
      "user",
    ],
    [
      "a.py",
      'from aws_cdk import custom_resources as cr\ncr.AwsCustomResource(self, "X", on_create=cr.AwsSdkCall(service="IAM", action="createUser"))\n',
      "user",
    ],
    [
      "A.java",
      'import software.amazon.awscdk.customresources.*;\nAwsCustomResource.Builder.create(this, "X").onCreate(AwsSdkCall.builder().service("IAM").action("createUser").build()).build();\n',
      "user",
    ],
  ])("reads resources by their type in %s", (path, text, kind) => {
    expect(read(path, text)).toMatchObject([{ kind }]);
  });
});

describe("cdk: users that are put into groups", () => {
  it.each([
    [
      "TypeScript",
      "a.ts",
      lines(
        'import * as iam from "aws-cdk-lib/aws-iam";',
        "export class People extends Stack {",
        "  private readonly group: iam.IGroup;",
        "  constructor(scope: Construct, props: Props) {",
        '    const user = iam.User.fromUserName(this, "Jane", "jane");',
        '    this.group = iam.Group.fromGroupName(this, "Admins", "admins");',
        "    ⟦membership - definite:this.group.addUser⟧(user);",
        '    ⟦membership - definite:new iam.Group(this, "G").addUser⟧(user);',
        "    if (props.isAdmin) ⟦membership - conditional:user.addToGroup⟧(this.group);",
        "    if (false) user.addToGroup(this.group);",
        "    user.addManagedPolicy(policy);",
        "    chat.group.addUser('jane');",
        "    room.addUser(user);",
        "    user.addToGroups(this.group);",
        "    // user.addToGroup(group)",
        '    const text = "user.addToGroup(group)";',
        "  }",
        "}",
        "function join(user: iam.IUser, group: Team) { ⟦membership - definite:user.addToGroup⟧(group); group.addUser(user); }",
      ),
    ],
    [
      "another package's group, in JavaScript",
      "a.js",
      lines(
        'const { Group, User } = require("./people"); const iam = require("aws-cdk-lib/aws-iam");',
        'const group = new Group("x"); group.addUser(jane);',
        'const user = new User("x"); user.addToGroup(group);',
        'const role = new iam.Role(this, "R"); role.addUser(jane);',
      ),
    ],
    [
      "Python",
      "a.py",
      lines(
        "from aws_cdk import aws_iam as iam",
        'group = iam.Group(self, "Admins")',
        "⟦membership - definite:group.add_user⟧(user)",
        'iam.User.from_user_name(self, "Old", "old").add_managed_policy(p)',
        '⟦membership - definite:iam.User.from_user_name(self, "Old", "old").add_to_group⟧(group)',
        "def join(user: iam.IUser, team):",
        "    ⟦membership - definite:user.add_to_group⟧(group)",
        "    team.add_user(user)",
      ),
    ],
    [
      "another library's groups beside CDK",
      "b.py",
      lines("from aws_cdk import aws_iam", "from chat import Group", 'group = Group("x")', "group.add_user(user)"),
    ],
    [
      "Java",
      "A.java",
      lines(
        "import software.amazon.awscdk.services.iam.*;",
        "class A extends Stack { private final IGroup admins;",
        "  void f(IUser jane, Team team) {",
        '    Group group = Group.Builder.create(this, "G").groupName("g").build();',
        "    ⟦membership - definite:group.addUser⟧(jane);",
        "    ⟦membership - definite:this.admins.addUser⟧(jane);",
        "    ⟦membership - definite:jane.addToGroup⟧(group);",
        "    team.addUser(jane);",
        "  } }",
      ),
    ],
    [
      "C#",
      "A.cs",
      lines(
        "using Amazon.CDK.AWS.IAM;",
        'class A : Stack { A(IUser jane) { var group = Group.FromGroupName(this, "G", "g"); ⟦membership - definite:group.AddUser⟧(jane); ⟦membership - definite:jane.AddToGroup⟧(group); team.AddUser(jane); } }',
      ),
    ],
    [
      "Go",
      "a.go",
      lines(
        'import "github.com/aws/aws-cdk-go/awscdk/v2/awsiam"',
        "func f(jane awsiam.IUser, team Team) {",
        '\tgroup := awsiam.Group_FromGroupName(stack, jsii.String("G"), jsii.String("g"), nil)',
        "\t⟦membership - definite:group.AddUser⟧(jane)",
        "\t⟦membership - definite:jane.AddToGroup⟧(group)",
        "\tteam.AddUser(jane)",
        "}",
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "cdk"));
});

describe("cdk: arrows of Java", () => {
  it("do not hide what stands behind them", () => {
    expectMarked(
      "A.java",
      lines(
        "import software.amazon.awscdk.services.iam.*;",
        'class A { void f() { names.forEach(n -> ⟦user - definite:User.Builder.create⟧(this, n).build()); names.forEach(n -> ⟦user - definite:new User⟧(this, n)); run(() -> ⟦user - definite:CfnUser.Builder.create⟧(this, "x").build()); } }',
      ),
      "cdk",
    );
  });
});

describe("cdk: classes that extend one", () => {
  it.each([
    [
      "TypeScript",
      "a.ts",
      lines(
        'import * as iam from "aws-cdk-lib/aws-iam";',
        "export default ⟦user - definite:class extends iam.User⟧ {}",
        "abstract ⟦user - definite:class Bot<T extends Props> extends iam.CfnUser⟧ {}",
        "const Key = ⟦access-key - definite:class Named extends iam.AccessKey⟧ {};",
        "class Other<T extends iam.User> extends Base<T> {}",
        "class Holder implements iam.IUser { class = iam.User; }",
        "class Text { extends = 1 }",
      ),
    ],
    [
      "Python",
      "a.py",
      lines(
        "from aws_cdk import aws_iam as iam",
        "⟦user - definite:class Bot(Mixin, iam.User⟧):",
        "    pass",
        "class Other(Mixin[iam.User], metaclass=iam.Meta):",
        "    pass",
        "class Plain:",
        "    pass",
      ),
    ],
    [
      "C#",
      "A.cs",
      lines(
        "using Amazon.CDK.AWS.IAM;",
        'public ⟦user - definite:class Bot(Construct scope) : User⟧(scope, "Bot");',
        "⟦user - definite:class Typed<T> : CfnUser⟧ where T : Props {}",
        "class Holder : Role { User user; }",
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "cdk"));
});

describe("cdk: custom resources whose calls stand in variables", () => {
  it.each([
    [
      "TypeScript",
      "a.ts",
      lines(
        'import * as cr from "aws-cdk-lib/custom-resources";',
        'const make: cr.AwsSdkCall = { service: "IAM", action: "createUser", parameters: { UserName: "ci" } };',
        'const look = { service: "IAM", action: "getUser" };',
        'const onUpdate: cr.AwsSdkCall = { service: "IAM", action: "createAccessKey" };',
        '⟦user ci definite:new cr.AwsCustomResource⟧(this, "A", { onCreate: make, policy });',
        '⟦access-key - definite:new cr.AwsCustomResource⟧(this, "B", { onUpdate, policy });',
        'new cr.AwsCustomResource(this, "C", { onCreate: look });',
        'new cr.AwsCustomResource(this, "D", { onCreate: other(make) });',
      ),
    ],
    [
      "Python",
      "a.py",
      lines(
        "from aws_cdk import custom_resources as cr",
        'make = cr.AwsSdkCall(service="IAM", action="createUser", parameters={"UserName": "ci"})',
        'look = cr.AwsSdkCall(service="IAM", action="getUser")',
        '⟦user ci definite:cr.AwsCustomResource⟧(self, "A", on_create=make, policy=policy)',
        'cr.AwsCustomResource(self, "B", on_create=look)',
      ),
    ],
  ])("reads %s", (_, path, marked) => expectMarked(path, marked, "cdk"));
});
