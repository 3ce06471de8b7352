import { describe, expect, it } from "vitest";
import { lines } from "../../../support/definitions.ts";
import { expectMarked, foundByAll, readMarks } from "../../../support/marked.ts";

// Each file holds what must be found, marked, and beside it what looks like it and must not be.
function expectInBoth(path: string, marked: string, dialect: string): void {
  expectMarked(path, marked, dialect);
  const { text, expected } = readMarks(path, marked);
  expect(foundByAll(path, text.replaceAll("\n", "\r\n"))).toEqual(expected.map((one) => `${one} ${dialect}`));
}

describe("cdk", () => {
  it.each([
    [
      "TypeScript",
      "lib/ci-stack.ts",
      lines(
        'import { Stack, aws_iam as iam, type StackProps } from "aws-cdk-lib";',
        'import type { Construct } from "constructs";',
        'import { User } from "./people";',
        "export class CiStack extends Stack {",
        "  constructor(scope: Construct, id: string, props?: StackProps) {",
        "    super(scope, id, props);",
        '    const deploy = ⟦user deploy definite:new iam.User⟧(this, "Deploy", { path: "/ci/", userName: "deploy" });',
        '    ⟦access-key - definite:new iam.AccessKey⟧(this, "Key", { user: deploy });',
        '    ⟦user-policy - definite:new iam.CfnUserPolicy⟧(this, "Policy", { policyName: "x", userName: deploy.userName });',
        '    iam.User.fromUserName(this, "Old", "old");',
        '    new iam.Role(this, "Role", { assumedBy: new iam.AccountRootPrincipal() });',
        '    new iam.Group(this, "Group", { groupName: "User" });',
        '    new User("jane");',
        '    deploy.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ["iam:CreateUser"], resources: ["*"] }));',
        "  }",
        "}",
      ),
    ],
    [
      "JavaScript",
      "bin/app.js",
      lines(
        'const cdk = require("aws-cdk-lib");',
        'const { CfnUser, CfnAccessKey: Key } = require("aws-cdk-lib/aws-iam");',
        "const stack = new cdk.Stack(new cdk.App(), 'ci');",
        "⟦user ci definite:new CfnUser⟧(stack, 'User', { userName: 'ci' });",
        "⟦access-key ci definite:new Key⟧(stack, 'Key', { userName: 'ci' });",
        "⟦mfa-device - definite:new cdk.aws_iam.CfnVirtualMFADevice⟧(stack, 'Mfa', { users: [] });",
        "new cdk.aws_cognito.CfnUserPoolUser(stack, 'Pool', { username: 'ci' });",
        "// new CfnUser(stack, 'Other')",
      ),
    ],
    [
      "Python",
      "stacks/users.py",
      lines(
        "import boto3",
        "from aws_cdk import Stack, aws_iam as iam",
        "from aws_cdk.aws_iam import CfnUserToGroupAddition",
        "class Users(Stack):",
        "    def __init__(self, scope, id, **kwargs):",
        "        super().__init__(scope, id, **kwargs)",
        '        ⟦user ci definite:iam.User⟧(self, "Ci", user_name="ci")',
        '        ⟦membership - definite:CfnUserToGroupAddition⟧(self, "Member", group_name="a", users=["ci"])',
        '        iam.User.from_user_arn(self, "Old", "arn")',
        "    def check(self, user: iam.User) -> None:",
        '        iam = boto3.resource("iam")',
        '        iam.User("ci").load()',
      ),
    ],
    [
      "Java",
      "src/main/java/Users.java",
      lines(
        "package com.acme;",
        "import software.amazon.awscdk.services.iam.*;",
        "import com.acme.people.Person;",
        "class Users {",
        "  void add(Stack stack) {",
        '    User user = ⟦user ci definite:User.Builder.create⟧(stack, "Ci").userName("ci").build();',
        '    ⟦access-key - definite:new AccessKey⟧(stack, "Key", AccessKeyProps.builder().user(user).build());',
        '    IUser old = User.fromUserName(stack, "Old", "old");',
        '    new Role(stack, "Role", RoleProps.builder().build());',
        '    new Person("ci");',
        "  }",
        "}",
      ),
    ],
    [
      "C#",
      "src/Users.cs",
      lines(
        "using Amazon.CDK;",
        "using Amazon.CDK.AWS.IAM;",
        "class Users : Stack {",
        "  Users() {",
        '    var user = ⟦user ci definite:new User⟧(this, "Ci", new UserProps { UserName = "ci" });',
        '    ⟦access-key - definite:new CfnAccessKey⟧(this, "Key", new CfnAccessKeyProps { UserName = user.UserName });',
        '    User.FromUserName(this, "Old", "old");',
        '    new Role(this, "Role", new RoleProps());',
        '    var text = $"{user} new User(this)";',
        "  }",
        "}",
      ),
    ],
    [
      "Go",
      "main.go",
      lines(
        "package main",
        "import (",
        '\t"github.com/aws/aws-cdk-go/awscdk/v2/awsiam"',
        '\tbroker "github.com/cloudfoundry/s3-broker/awsiam"',
        ")",
        "func users(stack awscdk.Stack) {",
        '\tuser := ⟦user ci definite:awsiam.NewUser⟧(stack, jsii.String("Ci"), &awsiam.UserProps{UserName: jsii.String("ci")})',
        '\t⟦access-key - definite:awsiam.NewAccessKey⟧(stack, jsii.String("Key"), &awsiam.AccessKeyProps{User: user})',
        '\t⟦user-policy - definite:awsiam.NewCfnPolicy⟧(stack, jsii.String("P"), &awsiam.CfnPolicyProps{Users: &[]*string{jsii.String("ci")}})',
        '\tawsiam.User_FromUserName(stack, jsii.String("Old"), jsii.String("old"))',
        "\tbroker.NewUser(stack)",
        "\tvar other awsiam.User = user",
        "}",
      ),
    ],
  ])("%s", (_, path, marked) => expectInBoth(path, marked, "cdk"));
});

describe("cdktf", () => {
  it.each([
    [
      "TypeScript",
      "main.ts",
      lines(
        'import { IamUser } from "@cdktf/provider-aws/lib/iam-user";',
        'import { iamAccessKey, dataAwsIamUser } from "@cdktf/provider-aws";',
        'import { IamUser as Other } from "./mine";',
        'const user = ⟦user ci definite:new IamUser⟧(this, "ci", { name: "ci" });',
        '⟦access-key - definite:new iamAccessKey.IamAccessKey⟧(this, "key", { user: user.name });',
        'new dataAwsIamUser.DataAwsIamUser(this, "old", { userName: "old" });',
        'new Other(this, "x");',
        'new IamUser(this, "off", { name: "off", count: 0 });',
      ),
    ],
    [
      "Python",
      "main.py",
      lines(
        "from cdktf_cdktf_provider_aws.iam_user import IamUser",
        "from cdktf_cdktf_provider_aws.iam_user_login_profile import IamUserLoginProfile",
        "from cdktf_cdktf_provider_aws.data_aws_iam_user import DataAwsIamUser",
        '⟦user ci definite:IamUser⟧(self, "ci", name="ci")',
        '⟦login-profile ci definite:IamUserLoginProfile⟧(self, "p", user="ci")',
        'DataAwsIamUser(self, "old", user_name="old")',
        'IamUser.generate_config_for_import(self, "x", "y")',
      ),
    ],
    [
      "Go",
      "main.go",
      lines(
        "package main",
        'import "github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamuser"',
        'import "github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamrole"',
        'var user = ⟦user ci definite:iamuser.NewIamUser⟧(stack, jsii.String("ci"), &iamuser.IamUserConfig{Name: jsii.String("ci")})',
        'var role = iamrole.NewIamRole(stack, jsii.String("role"), nil)',
        "var other iamuser.IamUser",
      ),
    ],
    [
      "Java",
      "Main.java",
      lines(
        "import com.hashicorp.cdktf.providers.aws.iam_user_ssh_key.IamUserSshKey;",
        "import com.acme.IamUser;",
        "class Main {",
        '  void add() { ⟦ssh-key ci definite:IamUserSshKey.Builder.create⟧(this, "x").username("ci").build(); new IamUser(); }',
        "}",
      ),
    ],
    [
      "C#",
      "Main.cs",
      lines(
        "using HashiCorp.Cdktf.Providers.Aws.IamUser;",
        '⟦user ci definite:new IamUser⟧(this, "ci", new IamUserConfig { Name = "ci" });',
        'new IamUserConfig { Name = "other" };',
      ),
    ],
  ])("%s", (_, path, marked) => expectInBoth(path, marked, "cdktf"));
});

describe("pulumi", () => {
  it.each([
    [
      "TypeScript",
      "index.ts",
      lines(
        'import * as aws from "@pulumi/aws";',
        'const user = ⟦user ci definite:new aws.iam.User⟧("ci", { name: "ci" });',
        'const key = ⟦access-key - definite:new aws.iam.AccessKey⟧("ci", { user: user.name });',
        '⟦service-credential ci definite:new aws.iam.ServiceSpecificCredential⟧("x", { userName: "ci", serviceName: "a" });',
        'const old = aws.iam.User.get("old", "old");',
        'const found = aws.iam.getUser({ userName: "old" });',
        'new aws.transfer.User("sftp", { userName: "ci" });',
        'new aws.identitystore.User("jane", { userName: "jane" });',
        'new aws.iam.PolicyAttachment("none", { users: [], policyArn: "x" });',
      ),
    ],
    [
      "Python",
      "__main__.py",
      lines(
        "import pulumi_aws as aws",
        '⟦user ci definite:aws.iam.User⟧("ci", name="ci", tags={"name": "other"})',
        '⟦ssh-key ci definite:aws.iam.SshKey⟧("x", username="ci", encoding="SSH", public_key=k)',
        'aws.iam.get_user(user_name="old")',
        'aws.iam.User.get("old", "old")',
        'aws.memorydb.User("x", user_name="ci")',
      ),
    ],
    [
      "Go",
      "main.go",
      lines(
        "package main",
        'import "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/iam"',
        "func main() {",
        '\tuser, err := ⟦user ci definite:iam.NewUser⟧(ctx, "ci", &iam.UserArgs{Name: pulumi.String("ci")})',
        '\t⟦access-key - definite:iam.NewAccessKey⟧(ctx, "ci", &iam.AccessKeyArgs{User: user.Name})',
        '\tiam.LookupUser(ctx, &iam.LookupUserArgs{UserName: "old"})',
        '\tiam.GetUser(ctx, "old", pulumi.ID("old"), nil)',
        "}",
      ),
    ],
    [
      "C#",
      "Program.cs",
      lines(
        "using Pulumi;",
        "using Aws = Pulumi.Aws;",
        'var user = ⟦user ci definite:new Aws.Iam.User⟧("ci", new() { Name = "ci" });',
        'var old = Aws.Iam.User.Get("old", "old");',
        'var found = Aws.Iam.GetUser.Invoke(new() { UserName = "old" });',
        'var sftp = new Aws.Transfer.User("x", new() { UserName = "ci" });',
      ),
    ],
    [
      "Java",
      "App.java",
      lines(
        "import com.pulumi.aws.iam.User;",
        "import com.pulumi.aws.iam.UserArgs;",
        "class App {",
        "  static void stack() {",
        '    var user = ⟦user ci definite:new User⟧("ci", UserArgs.builder().name("ci").build());',
        '    var old = User.get("old", Output.of("old"), null, null);',
        "  }",
        "}",
      ),
    ],
  ])("%s", (_, path, marked) => expectInBoth(path, marked, "pulumi"));

  it.each([
    [
      "YAML",
      "Pulumi.yaml",
      lines(
        "name: users",
        "runtime: yaml",
        "resources:",
        "  ci:",
        "    type: ⟦user deploy definite:aws:iam:User⟧",
        "    properties: { name: deploy }",
        "  key:",
        "    type: ⟦access-key - definite:aws:iam/accessKey:AccessKey⟧",
        `    properties: { user: '$\{ci.name}' }`,
        "  old:",
        "    type: aws:iam:User",
        "    get: { id: old }",
        "variables:",
        "  found: { fn::invoke: { function: aws:iam:getUser, arguments: { userName: old } } }",
      ),
    ],
    [
      "PCL",
      "main.pp",
      lines(
        '⟦user deploy definite:resource ci "aws:iam/user:User"⟧ {',
        '  name = "deploy"',
        "}",
        'resource bucket "aws:s3/bucket:Bucket" {',
        "}",
        'found = invoke("aws:iam/getUser:getUser", { userName = "old" })',
      ),
    ],
  ])("%s", (_, path, marked) => expectInBoth(path, marked, "pulumi-program"));
});

describe("other libraries", () => {
  it("SST", () => {
    expectInBoth(
      "sst.config.ts",
      lines(
        '/// <reference path="./.sst/platform/config.d.ts" />',
        "export default $config({",
        "  async run() {",
        '    const bucket = new sst.aws.Bucket("Files");',
        '    ⟦user ci definite:new aws.iam.User⟧("Ci", { name: "ci" });',
        '    ⟦minted - conditional:new sst.cloudflare.Worker⟧("Api", { handler: "a.ts", link: [bucket] });',
        '    new sst.cloudflare.Worker("Web", { handler: "b.ts" });',
        '    aws.iam.User.get("old", "old");',
        "  },",
        "});",
      ),
      "sst",
    );
  });

  it("terrascript", () => {
    expectInBoth(
      "users.py",
      lines(
        "import terrascript",
        "import terrascript.data",
        "from terrascript.resource import aws_iam_user, aws_iam_access_key",
        "ts = terrascript.Terrascript()",
        'ts += ⟦user ci definite:aws_iam_user⟧("ci", name="ci")',
        'ts += ⟦access-key ci conditional:aws_iam_access_key⟧("ci", user="ci", count=n)',
        'ts += terrascript.data.aws_iam_user("old", user_name="old")',
      ),
      "terrascript",
    );
  });

  it("Troposphere", () => {
    expectInBoth(
      "template.py",
      lines(
        "from troposphere import GetAtt, Ref, Template, cognito, iam",
        "t = Template()",
        'user = t.add_resource(⟦user ci definite:iam.User⟧("Ci", UserName="ci", LoginProfile=iam.LoginProfile(Password=Ref(p))))',
        't.add_resource(⟦access-key - conditional:iam.AccessKey⟧("Key", UserName=Ref(user), Condition="IsTest"))',
        't.add_resource(iam.Role("Role", Policies=[iam.Policy(PolicyName="x")]))',
        't.add_resource(cognito.UserPoolUser("U", Username="ci"))',
      ),
      "troposphere",
    );
  });

  it("objects of JavaScript", () => {
    expectInBoth(
      "serverless.ts",
      lines(
        "const config: AWS = {",
        '  service: "users",',
        "  resources: {",
        "    Resources: {",
        '      Ci: { Type: ⟦user ci definite:"AWS::IAM::User"⟧, Properties: { UserName: "ci" } },',
        "      Key: { Properties: { UserName: { Ref: 'Ci' } }, Condition: 'IsTest', Type: ⟦access-key - conditional:'AWS::IAM::AccessKey'⟧ },",
        '      Role: { Type: "AWS::IAM::Role" },',
        "    },",
        "  },",
        "};",
        'const known = ["AWS::IAM::User"];',
        'expect(template).toMatchObject({ Resources: { Ci: { Type: "AWS::IAM::User" } } });',
      ),
      "template-literals",
    );
  });
});

describe("SDKs", () => {
  it.each([
    [
      "boto3",
      "users.py",
      lines(
        "import boto3",
        'iam = boto3.client("iam")',
        'cache = boto3.client("elasticache")',
        '⟦user ci imperative:iam.create_user⟧(UserName="ci")',
        'boto3.resource("iam").User("ci").load()',
        '⟦access-key ci imperative:iam.create_access_key⟧(UserName="ci")',
        'cache.create_user(UserId="ci", UserName="ci")',
        'iam.get_user(UserName="ci")',
        'cursor.execute("select create_user from aws_iam_user")',
      ),
    ],
    [
      "JavaScript, version 2",
      "users.js",
      lines(
        "const AWS = require('aws-sdk');",
        "const iam = new AWS.IAM();",
        "const cache = new AWS.MemoryDB();",
        "exports.run = async () => {",
        "  await ⟦user ci imperative:iam.createUser⟧({ UserName: 'ci' }).promise();",
        "  await ⟦login-profile ci imperative:iam.createLoginProfile⟧({ UserName: 'ci', Password: p }).promise();",
        "  await cache.createUser({ UserName: 'ci' }).promise();",
        "  await iam.deleteUser({ UserName: 'ci' }).promise();",
        "};",
      ),
    ],
    [
      "JavaScript, version 3",
      "users.ts",
      lines(
        'import { CreateAccessKeyCommand, CreateUserCommand, GetUserCommand, IAMClient, type CreateUserCommandInput } from "@aws-sdk/client-iam";',
        'import { CreateUserCommand as CreateCacheUser } from "@aws-sdk/client-elasticache";',
        "const client = new IAMClient({});",
        'await client.send(⟦user ci imperative:new CreateUserCommand⟧({ UserName: "ci" }));',
        'await client.send(⟦access-key ci imperative:new CreateAccessKeyCommand⟧({ UserName: "ci" }));',
        "await client.send(new GetUserCommand({}));",
        'await cache.send(new CreateCacheUser({ UserName: "ci" }));',
        "mock.on(CreateUserCommand).resolves({});",
        "const input: CreateUserCommandInput = {};",
      ),
    ],
    [
      "Go",
      "users.go",
      lines(
        "package users",
        "import (",
        '\t"github.com/aws/aws-sdk-go-v2/service/iam"',
        '\t"github.com/aws/aws-sdk-go-v2/service/quicksight"',
        ")",
        "func run(ctx context.Context, cfg aws.Config) {",
        "\tclient := iam.NewFromConfig(cfg)",
        "\tother := quicksight.NewFromConfig(cfg)",
        '\t⟦user ci imperative:client.CreateUser⟧(ctx, &iam.CreateUserInput{UserName: aws.String("ci")})',
        "\tother.CreateUser(ctx, in)",
        '\tlog.Print("client.CreateUser(ctx, in)")',
        "}",
      ),
    ],
    [
      "Java",
      "Users.java",
      lines(
        "import software.amazon.awssdk.services.iam.IamClient;",
        "import software.amazon.awssdk.services.transfer.TransferClient;",
        "class Users {",
        "  private final IamClient iam = IamClient.create();",
        "  void run(TransferClient transfer) {",
        '    ⟦user ci imperative:iam.createUser⟧(CreateUserRequest.builder().userName("ci").build());',
        "    transfer.createUser(request);",
        "    iam.listUsers();",
        "  }",
        "}",
      ),
    ],
    [
      "Ruby",
      "users.rb",
      lines(
        "iam = Aws::IAM::Client.new(region: 'eu-west-1')",
        "cache = Aws::MemoryDB::Client.new",
        "⟦user ci imperative:iam.create_user⟧(user_name: 'ci')",
        "⟦access-key - imperative:iam.create_access_key⟧ user_name: name",
        "cache.create_user(user_name: 'ci')",
        "iam.list_users.each { |user| puts user }",
      ),
    ],
    [
      "PHP",
      "users.php",
      lines(
        "<?php",
        "use Aws\\Iam\\IamClient;",
        "use Aws\\Transfer\\TransferClient;",
        "$iam = new IamClient(['region' => 'eu-west-1']);",
        "$transfer = new TransferClient([]);",
        "⟦user ci imperative:$iam->createUser⟧(['UserName' => 'ci']);",
        "$transfer->createUser(['UserName' => 'ci']);",
        "$iam->getUser(['UserName' => 'ci']);",
        "?> $iam->createUser([]);",
      ),
    ],
    [
      ".NET",
      "Users.cs",
      lines(
        "using Amazon.IdentityManagement;",
        "using Amazon.ElastiCache;",
        "class Users {",
        "  async Task Run() {",
        "    var iam = new AmazonIdentityManagementServiceClient();",
        "    var cache = new AmazonElastiCacheClient();",
        '    await ⟦user ci imperative:iam.CreateUserAsync⟧(new CreateUserRequest { UserName = "ci" });',
        "    await cache.CreateUserAsync(request);",
        "    await iam.GetUserAsync(request);",
        "  }",
        "}",
      ),
    ],
    [
      "Rust",
      "src/main.rs",
      lines(
        "use aws_sdk_iam::Client;",
        "async fn run(config: &SdkConfig) -> Result<(), Error> {",
        "    let iam = Client::new(config);",
        "    let cache = aws_sdk_elasticache::Client::new(config);",
        '    ⟦user ci imperative:iam.create_user⟧().user_name("ci").send().await?;',
        '    cache.create_user().user_name("ci").send().await?;',
        '    iam.get_user().user_name("ci").send().await?;',
        "    Ok(())",
        "}",
      ),
    ],
  ])("%s", (_, path, marked) => expectInBoth(path, marked, "aws-sdk"));
});

describe("services that call IAM", () => {
  it("Step Functions", () => {
    expectInBoth(
      "users.asl.json",
      lines(
        "{",
        '  "StartAt": "Make",',
        '  "States": {',
        '    "Make": { "Type": "Task", "Resource": ⟦user - definite:"arn:aws:states:::aws-sdk:iam:createUser"⟧, "Next": "Look" },',
        '    "Look": { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:iam:getUser", "Next": "Cache" },',
        '    "Cache": { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:elasticache:createUser", "End": true }',
        "  },",
        '  "Comment": "arn:aws:states:::aws-sdk:iam:createUser"',
        "}",
      ),
      "step-functions",
    );
  });

  it("EventBridge Scheduler", () => {
    expectInBoth(
      "schedule.yaml",
      lines(
        "Resources:",
        "  Nightly:",
        "    Type: AWS::Scheduler::Schedule",
        "    Properties:",
        "      Target:",
        "        Arn: ⟦access-key - definite:arn:aws:scheduler:::aws-sdk:iam:createAccessKey⟧",
        "      Description: arn:aws:scheduler:::aws-sdk:iam:createAccessKey",
      ),
      "step-functions",
    );
  });

  it("Systems Manager", () => {
    expectInBoth(
      "automation.yaml",
      lines(
        "schemaVersion: '0.3'",
        "mainSteps:",
        "  - name: make",
        "    action: aws:executeAwsApi",
        "    inputs: { Service: iam, Api: ⟦user ci definite:CreateUser⟧, UserName: ci }",
        "  - name: look",
        "    action: aws:executeAwsApi",
        "    inputs: { Service: iam, Api: GetUser, UserName: ci }",
        "  - name: people",
        "    action: aws:executeAwsApi",
        "    inputs: { Service: identitystore, Api: CreateUser, UserName: jane }",
        "  - name: check",
        "    action: aws:assertAwsResourceProperty",
        "    inputs: { Service: iam, Api: CreateUser }",
      ),
      "ssm-document",
    );
  });
});

describe("conditions behind what they guard", () => {
  it("of Python", () => {
    expectInBoth(
      "a.py",
      lines(
        "import pulumi_aws as aws",
        'u = ⟦user - conditional:aws.iam.User⟧("x") if config.get_bool("users") else None',
        'v = aws.iam.User("y") if False else None',
        'w = None if flag else ⟦user - conditional:aws.iam.User⟧("z")',
        "users = [⟦user - definite:aws.iam.User⟧(n) for n in names if n]",
        "if x: pass",
        '⟦user - definite:aws.iam.User⟧("q")',
        "if y:",
        "    pass",
      ),
      "pulumi",
    );
  });

  it("of Ruby", () => {
    expectInBoth(
      "a.rb",
      lines(
        "iam = Aws::IAM::Client.new",
        "iam.create_user(user_name: 'ci') if false",
        "iam.create_user user_name: 'ci' unless true",
        "⟦user ci imperative:iam.create_user⟧(user_name: 'ci') if ENV['X']",
        "⟦user - imperative:iam.create_user⟧",
        "if false",
        "  puts 'x'",
        "end",
        "users.each { |u| ⟦user - imperative:iam.create_user⟧(user_name: u) } if false",
      ),
      "aws-sdk",
    );
  });
});
