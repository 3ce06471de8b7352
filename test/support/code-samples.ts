import type { Dialect } from "../../src/core.ts";
import { createSource } from "../../src/documents/source.ts";
import { awsSdk } from "../../src/scan/dialects/aws-sdk.ts";
import { cdk } from "../../src/scan/dialects/cdk.ts";
import { cdktf } from "../../src/scan/dialects/cdktf.ts";
import { commandLine } from "../../src/scan/dialects/command-line.ts";
import { goformation } from "../../src/scan/dialects/goformation.ts";
import { powershell } from "../../src/scan/dialects/powershell.ts";
import { pulumi } from "../../src/scan/dialects/pulumi.ts";
import { rubyTemplates } from "../../src/scan/dialects/ruby-templates.ts";
import { sst } from "../../src/scan/dialects/sst.ts";
import { templateLiterals } from "../../src/scan/dialects/template-literals.ts";
import { terrascript } from "../../src/scan/dialects/terrascript.ts";
import { troposphere } from "../../src/scan/dialects/troposphere.ts";

/** A program that defines one IAM user, called ci, and the ways to hide it. */
export interface Sample {
  readonly dialect: Dialect;
  readonly path: string;
  /** What stands at the start of the file: comments and strings that mislead nobody who knows where he is. */
  readonly before?: string;
  readonly header: string;
  readonly code: string;
  /** How the language hides code. */
  readonly comment: (code: string) => string;
  readonly string: (code: string) => string;
  /** The name that the header binds, and another one. */
  readonly rename?: readonly [from: string, to: string];
}

const slashes = (code: string): string => code.replace(/^/gm, "// ");
const stars = (code: string): string => `/* ${code} */`;
const hash = (code: string): string => code.replace(/^/gm, "# ");
const single = (code: string): string => `x = '${code.replaceAll("'", '"')}'`;
const backquoted = (code: string): string => `x = \`${code}\``;
const triple = (code: string): string => `x = """\n${code}\n"""`;
const js = { comment: slashes, string: backquoted };
const py = { comment: hash, string: triple };

/** One for each dialect of program code and each of its languages. */
export const SAMPLES: readonly Sample[] = [
  {
    dialect: cdk,
    path: "a.ts",
    header: 'import * as iam from "aws-cdk-lib/aws-iam";',
    code: "new iam.User(this, 'x', { userName: 'ci' });",
    ...js,
    rename: ["as iam", "as other"],
  },
  {
    dialect: cdk,
    path: "a.py",
    header: "from aws_cdk import aws_iam as iam",
    code: "iam.User(self, 'x', user_name='ci')",
    ...py,
    rename: ["as iam", "as other"],
  },
  {
    dialect: cdk,
    path: "A.java",
    header: "import software.amazon.awscdk.services.iam.User;",
    code: 'new User(this, "x", UserProps.builder().userName("ci").build());',
    comment: stars,
    string: triple,
    rename: ["iam.User", "iam.Role"],
  },
  {
    dialect: cdk,
    path: "A.cs",
    header: "using Amazon.CDK.AWS.IAM;",
    code: 'new User(this, "x", new UserProps { UserName = "ci" });',
    comment: stars,
    string: (code) => `x = @"${code.replaceAll('"', '""')}";`,
    rename: ["AWS.IAM", "AWS.EC2"],
  },
  {
    dialect: cdk,
    path: "a.go",
    header: 'import "github.com/aws/aws-cdk-go/awscdk/v2/awsiam"',
    code: 'awsiam.NewUser(stack, jsii.String("x"), &awsiam.UserProps{UserName: jsii.String("ci")})',
    comment: slashes,
    string: backquoted,
    rename: ['"github', 'other "github'],
  },
  {
    dialect: cdktf,
    path: "a.ts",
    header: 'import { IamUser } from "@cdktf/provider-aws/lib/iam-user";',
    code: 'new IamUser(this, "x", { name: "ci" });',
    ...js,
    rename: ["{ IamUser", "{ IamUser as U"],
  },
  {
    dialect: pulumi,
    path: "a.ts",
    header: 'import * as aws from "@pulumi/aws";',
    code: 'new aws.iam.User("x", { name: "ci" });',
    ...js,
    rename: ["as aws", "as other"],
  },
  {
    dialect: pulumi,
    path: "a.py",
    header: "import pulumi_aws as aws",
    code: 'aws.iam.User("x", name="ci")',
    ...py,
    rename: ["as aws", "as other"],
  },
  {
    dialect: sst,
    path: "sst.config.ts",
    header: "const a = 1;",
    code: 'new aws.iam.User("x", { name: "ci" });',
    ...js,
    rename: ["const a", "const aws"],
  },
  {
    dialect: terrascript,
    path: "a.py",
    header: "from terrascript.resource import aws_iam_user",
    code: 'aws_iam_user("x", name="ci")',
    ...py,
    rename: ["aws_iam_user", "aws_iam_user as u"],
  },
  {
    dialect: troposphere,
    path: "a.py",
    header: "from troposphere import iam",
    code: 'iam.User("x", UserName="ci")',
    ...py,
    rename: ["import iam", "import iam as other"],
  },
  {
    dialect: templateLiterals,
    path: "serverless.ts",
    header: "const a = 1;",
    code: "x = { Resources: { A: { Type: 'AWS::IAM::User', Properties: { UserName: 'ci' } } } };",
    ...js,
  },
  {
    dialect: goformation,
    path: "a.go",
    header: 'import "github.com/awslabs/goformation/v7/cloudformation/iam"',
    code: 't.Resources["x"] = &iam.User{UserName: aws.String("ci")}',
    comment: slashes,
    string: backquoted,
    rename: ["cloudformation/iam", "cloudformation/sqs"],
  },
  {
    dialect: rubyTemplates,
    path: "a.rb",
    header: "CloudFormation do",
    code: "IAM_User('x') { UserName 'ci' }",
    comment: hash,
    string: (code) => `x = "${code}"`,
    rename: ["CloudFormation", "Other"],
  },
  {
    dialect: awsSdk,
    path: "a.py",
    header: 'import boto3\nc = boto3.client("iam")',
    code: 'c.create_user(UserName="ci")',
    ...py,
    rename: ['"iam"', '"elasticache"'],
  },
  {
    dialect: awsSdk,
    path: "a.ts",
    header: 'import { CreateUserCommand } from "@aws-sdk/client-iam";',
    code: 'new CreateUserCommand({ UserName: "ci" });',
    ...js,
    rename: ["client-iam", "client-memorydb"],
  },
  {
    dialect: awsSdk,
    path: "a.go",
    header: 'import "github.com/aws/aws-sdk-go/service/iam"',
    code: 'iam.New(s).CreateUser(&iam.CreateUserInput{UserName: aws.String("ci")})',
    comment: slashes,
    string: backquoted,
    rename: ["service/iam", "service/elasticache"],
  },
  {
    dialect: awsSdk,
    path: "A.java",
    header: "import software.amazon.awssdk.services.iam.IamClient;",
    code: 'IamClient.create().createUser(CreateUserRequest.builder().userName("ci").build());',
    comment: stars,
    string: triple,
    rename: ["iam.IamClient", "sts.StsClient"],
  },
  {
    dialect: awsSdk,
    path: "A.cs",
    header: "using Amazon.IdentityManagement;",
    code: 'new AmazonIdentityManagementServiceClient().CreateUser(new CreateUserRequest { UserName = "ci" });',
    comment: stars,
    string: (code) => `x = @"${code.replaceAll('"', '""')}";`,
    rename: ["Amazon.IdentityManagement", "Amazon.Other"],
  },
  {
    dialect: awsSdk,
    path: "a.rb",
    header: "c = Aws::IAM::Client.new",
    code: 'c.create_user(user_name: "ci")',
    comment: hash,
    string: single,
    rename: ["IAM", "MemoryDB"],
  },
  {
    dialect: awsSdk,
    path: "a.php",
    header: "<?php\nuse Aws\\Iam\\IamClient;\n$c = new IamClient([]);",
    code: "$c->createUser(['UserName' => 'ci']);",
    comment: stars,
    string: (code) => `$x = "${code}";`,
    rename: ["Iam\\IamClient", "Sts\\StsClient"],
  },
  {
    dialect: awsSdk,
    path: "a.rs",
    header: "use aws_sdk_iam::Client;",
    code: 'Client::new(&config).create_user().user_name("ci").send().await;',
    comment: stars,
    string: (code) => `let x = r#"${code}"#;`,
    rename: ["aws_sdk_iam", "aws_sdk_sts"],
  },
  {
    dialect: commandLine,
    path: "a.sh",
    header: "set -e",
    code: "aws iam create-user --user-name ci",
    comment: hash,
    string: single,
  },
  {
    dialect: commandLine,
    path: "Makefile",
    header: "all:",
    code: "\taws iam create-user --user-name ci",
    comment: hash,
    string: (code) => `X = "${code}"`,
  },
  {
    dialect: commandLine,
    path: "Dockerfile",
    header: "FROM x",
    code: "RUN aws iam create-user --user-name ci",
    comment: hash,
    string: (code) => `LABEL x='${code}'`,
  },
  {
    dialect: commandLine,
    path: "Jenkinsfile",
    header: "node {",
    code: "  sh 'aws iam create-user --user-name ci'",
    comment: slashes,
    string: (code) => `x = """\n${code}\n"""`,
  },
  {
    dialect: commandLine,
    path: "user-data",
    header: "#cloud-config\nruncmd:",
    code: "  - aws iam create-user --user-name ci",
    comment: hash,
    string: (code) => `  - echo '${code.slice(4)}'`,
  },
  {
    dialect: commandLine,
    path: "setup.cmd",
    header: "@echo off",
    code: "aws iam create-user --user-name ci",
    comment: (code) => code.replace(/^/gm, "rem "),
    string: (code) => `echo "${code}"`,
  },
  {
    dialect: powershell,
    path: "Jenkinsfile",
    header: "node {",
    code: "  powershell 'New-IAMUser -UserName ci'",
    comment: slashes,
    string: (code) => `x = """\n${code}\n"""`,
  },
  {
    dialect: powershell,
    path: "a.ps1",
    header: "$a = 1",
    code: "New-IAMUser -UserName ci",
    comment: hash,
    string: (code) => `$x = @'\n${code}\n'@`,
  },
];

export const title = ({ dialect, path }: Sample): string => `${dialect.id} in ${path}`;
/** What the sample's dialect finds in a text of its language. */
export const read = ({ dialect, path }: Sample, text: string) =>
  [...dialect.read({ ...createSource(path, text), undone: [] }, () => undefined)].map(({ at, ...definition }) => ({
    ...definition,
    line: at.source.place(at.start, at.end).startLine,
    column: at.source.place(at.start, at.end).startColumn,
  }));
export const whole = ({ header, code }: Sample): string => `${header}\n${code}\n`;
