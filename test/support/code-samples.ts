import { Buffer } from "node:buffer";
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
import { scanBlob } from "../../src/scan/scan.ts";

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
  /** The stretch of the code that a finding points at. */
  readonly at: string;
  /** The word that says what is made: with another, nothing is. */
  readonly word: string;
  /** The argument that gives the name, another one, and what stands between the two. */
  readonly argument?: readonly [own: string, other: string, between: string];
  /** The code, switched off with a literal, where the language can. */
  readonly off?: (code: string) => string;
}

const slashes = (code: string): string => code.replace(/^/gm, "// ");
const stars = (code: string): string => `/* ${code} */`;
const hash = (code: string): string => code.replace(/^/gm, "# ");
const single = (code: string): string => `x = '${code.replaceAll("'", '"')}'`;
const backquoted = (code: string): string => `x = \`${code}\``;
const triple = (code: string): string => `x = """\n${code}\n"""`;
const braces = (code: string): string => `if (false) { ${code} }`;
const js = { comment: slashes, string: backquoted, off: braces };
const py = { comment: hash, string: triple, off: (code: string): string => `if False:\n    ${code}` };
const bare = (code: string): string => `if false { ${code} }`;
const neverRun = (code: string): string => code.replace("aws iam", "false && aws iam");

/** One for each dialect of program code and each of its languages. */
export const SAMPLES: readonly Sample[] = [
  {
    dialect: cdk,
    path: "a.ts",
    header: 'import * as iam from "aws-cdk-lib/aws-iam";',
    code: "new iam.User(this, 'x', { userName: 'ci' });",
    ...js,
    rename: ["as iam", "as other"],
    at: "new iam.User",
    word: "User",
    argument: ["userName: 'ci'", "path: '/x/'", ", "],
  },
  {
    dialect: cdk,
    path: "a.py",
    header: "from aws_cdk import aws_iam as iam",
    code: "iam.User(self, 'x', user_name='ci')",
    ...py,
    rename: ["as iam", "as other"],
    at: "iam.User",
    word: "User",
    argument: ["user_name='ci'", "path='/x/'", ", "],
  },
  {
    dialect: cdk,
    path: "A.java",
    header: "import software.amazon.awscdk.services.iam.User;",
    code: 'new User(this, "x", UserProps.builder().userName("ci").build());',
    comment: stars,
    string: triple,
    rename: ["iam.User", "iam.Role"],
    at: "new User",
    word: "User",
    argument: ['.userName("ci")', '.path("/x/")', ""],
    off: braces,
  },
  {
    dialect: cdk,
    path: "A.cs",
    header: "using Amazon.CDK.AWS.IAM;",
    code: 'new User(this, "x", new UserProps { UserName = "ci" });',
    comment: stars,
    string: (code) => `x = @"${code.replaceAll('"', '""')}";`,
    rename: ["AWS.IAM", "AWS.EC2"],
    at: "new User",
    word: "User",
    argument: ['UserName = "ci"', 'Path = "/x/"', ", "],
    off: braces,
  },
  {
    dialect: cdk,
    path: "a.go",
    header: 'import "github.com/aws/aws-cdk-go/awscdk/v2/awsiam"',
    code: 'awsiam.NewUser(stack, jsii.String("x"), &awsiam.UserProps{UserName: jsii.String("ci")})',
    comment: slashes,
    string: backquoted,
    rename: ['"github', 'other "github'],
    at: "awsiam.NewUser",
    word: "NewUser",
    argument: ['UserName: jsii.String("ci")', 'Path: jsii.String("/x/")', ", "],
    off: bare,
  },
  {
    dialect: cdktf,
    path: "a.ts",
    header: 'import { IamUser } from "@cdktf/provider-aws/lib/iam-user";',
    code: 'new IamUser(this, "x", { name: "ci" });',
    ...js,
    rename: ["{ IamUser", "{ IamUser as U"],
    at: "new IamUser",
    word: "IamUser",
    argument: ['name: "ci"', 'path: "/x/"', ", "],
  },
  {
    dialect: pulumi,
    path: "a.ts",
    header: 'import * as aws from "@pulumi/aws";',
    code: 'new aws.iam.User("x", { name: "ci" });',
    ...js,
    rename: ["as aws", "as other"],
    at: "new aws.iam.User",
    word: "User",
    argument: ['name: "ci"', 'path: "/x/"', ", "],
  },
  {
    dialect: pulumi,
    path: "a.py",
    header: "import pulumi_aws as aws",
    code: 'aws.iam.User("x", name="ci")',
    ...py,
    rename: ["as aws", "as other"],
    at: "aws.iam.User",
    word: "User",
    argument: ['name="ci"', 'path="/x/"', ", "],
  },
  {
    dialect: sst,
    path: "sst.config.ts",
    header: "const a = 1;",
    code: 'new aws.iam.User("x", { name: "ci" });',
    ...js,
    rename: ["const a", "const aws"],
    at: "new aws.iam.User",
    word: "User",
    argument: ['name: "ci"', 'path: "/x/"', ", "],
  },
  {
    dialect: terrascript,
    path: "a.py",
    header: "from terrascript.resource import aws_iam_user",
    code: 'aws_iam_user("x", name="ci")',
    ...py,
    rename: ["aws_iam_user", "aws_iam_user as u"],
    at: "aws_iam_user",
    word: "aws_iam_user",
    argument: ['name="ci"', 'path="/x/"', ", "],
  },
  {
    dialect: troposphere,
    path: "a.py",
    header: "from troposphere import iam",
    code: 'iam.User("x", UserName="ci")',
    ...py,
    rename: ["import iam", "import iam as other"],
    at: "iam.User",
    word: "User",
    argument: ['UserName="ci"', 'Path="/x/"', ", "],
  },
  {
    dialect: templateLiterals,
    path: "serverless.ts",
    header: "const a = 1;",
    code: "x = { Resources: { A: { Type: 'AWS::IAM::User', Properties: { UserName: 'ci' } } } };",
    ...js,
    at: `'AWS::IAM::User'`,
    word: "AWS::IAM::User",
    argument: ["UserName: 'ci'", "Path: '/x/'", ", "],
  },
  {
    dialect: goformation,
    path: "a.go",
    header: 'import "github.com/awslabs/goformation/v7/cloudformation/iam"',
    code: 't.Resources["x"] = &iam.User{UserName: aws.String("ci")}',
    comment: slashes,
    string: backquoted,
    rename: ["cloudformation/iam", "cloudformation/sqs"],
    at: "iam.User",
    word: "User",
    argument: ['UserName: aws.String("ci")', 'Path: aws.String("/x/")', ", "],
    off: bare,
  },
  {
    dialect: rubyTemplates,
    path: "a.rb",
    header: "CloudFormation do",
    code: "IAM_User('x') { UserName 'ci' }",
    comment: hash,
    string: (code) => `x = "${code}"`,
    rename: ["CloudFormation", "Other"],
    at: "IAM_User",
    word: "IAM_User",
    argument: ["UserName 'ci'", "Path '/x/'", "; "],
    off: (code) => `false && ${code}`,
  },
  {
    dialect: awsSdk,
    path: "a.py",
    header: 'import boto3\nc = boto3.client("iam")',
    code: 'c.create_user(UserName="ci")',
    ...py,
    rename: ['"iam"', '"elasticache"'],
    at: "c.create_user",
    word: "create_user",
    argument: ['UserName="ci"', 'Path="/x/"', ", "],
  },
  {
    dialect: awsSdk,
    path: "a.ts",
    header: 'import { CreateUserCommand } from "@aws-sdk/client-iam";',
    code: 'new CreateUserCommand({ UserName: "ci" });',
    ...js,
    rename: ["client-iam", "client-memorydb"],
    at: "new CreateUserCommand",
    word: "CreateUserCommand",
    argument: ['UserName: "ci"', 'Path: "/x/"', ", "],
  },
  {
    dialect: awsSdk,
    path: "a.go",
    header: 'import "github.com/aws/aws-sdk-go/service/iam"',
    code: 'iam.New(s).CreateUser(&iam.CreateUserInput{UserName: aws.String("ci")})',
    comment: slashes,
    string: backquoted,
    rename: ["service/iam", "service/elasticache"],
    at: "iam.New(s).CreateUser",
    word: "CreateUser",
    argument: ['UserName: aws.String("ci")', 'Path: aws.String("/x/")', ", "],
    off: bare,
  },
  {
    dialect: awsSdk,
    path: "A.java",
    header: "import software.amazon.awssdk.services.iam.IamClient;",
    code: 'IamClient.create().createUser(CreateUserRequest.builder().userName("ci").build());',
    comment: stars,
    string: triple,
    rename: ["iam.IamClient", "sts.StsClient"],
    at: "IamClient.create().createUser",
    word: "createUser",
    argument: ['.userName("ci")', '.path("/x/")', ""],
    off: braces,
  },
  {
    dialect: awsSdk,
    path: "A.cs",
    header: "using Amazon.IdentityManagement;",
    code: 'new AmazonIdentityManagementServiceClient().CreateUser(new CreateUserRequest { UserName = "ci" });',
    comment: stars,
    string: (code) => `x = @"${code.replaceAll('"', '""')}";`,
    rename: ["Amazon.IdentityManagement", "Amazon.Other"],
    at: "new AmazonIdentityManagementServiceClient().CreateUser",
    word: "CreateUser",
    argument: ['UserName = "ci"', 'Path = "/x/"', ", "],
    off: braces,
  },
  {
    dialect: awsSdk,
    path: "a.rb",
    header: "c = Aws::IAM::Client.new",
    code: 'c.create_user(user_name: "ci")',
    comment: hash,
    string: single,
    rename: ["IAM", "MemoryDB"],
    at: "c.create_user",
    word: "create_user",
    argument: ['user_name: "ci"', 'path: "/x/"', ", "],
    off: (code) => `false && ${code}`,
  },
  {
    dialect: awsSdk,
    path: "a.php",
    header: "<?php\nuse Aws\\Iam\\IamClient;\n$c = new IamClient([]);",
    code: "$c->createUser(['UserName' => 'ci']);",
    comment: stars,
    string: (code) => `$x = "${code}";`,
    rename: ["Iam\\IamClient", "Sts\\StsClient"],
    at: "$c->createUser",
    word: "createUser",
    argument: ["'UserName' => 'ci'", "'Path' => '/x/'", ", "],
    off: braces,
  },
  {
    dialect: awsSdk,
    path: "a.rs",
    header: "use aws_sdk_iam::Client;",
    code: 'Client::new(&config).create_user().user_name("ci").send().await;',
    comment: stars,
    string: (code) => `let x = r#"${code}"#;`,
    rename: ["aws_sdk_iam", "aws_sdk_sts"],
    at: "Client::new(&config).create_user",
    word: "create_user",
    argument: ['.user_name("ci")', '.path("/x/")', ""],
    off: bare,
  },
  {
    dialect: commandLine,
    path: "a.sh",
    header: "set -e",
    code: "aws iam create-user --user-name ci",
    comment: hash,
    string: single,
    at: "aws iam create-user",
    word: "create-user",
    argument: ["--user-name ci", "--path /x/", " "],
    off: (code) => `if false; then\n${code}\nfi`,
  },
  {
    dialect: commandLine,
    path: "Makefile",
    header: "all:",
    code: "\taws iam create-user --user-name ci",
    comment: hash,
    string: (code) => `X = "${code}"`,
    at: "aws iam create-user",
    word: "create-user",
    argument: ["--user-name ci", "--path /x/", " "],
    off: neverRun,
  },
  {
    dialect: commandLine,
    path: "Dockerfile",
    header: "FROM x",
    code: "RUN aws iam create-user --user-name ci",
    comment: hash,
    string: (code) => `LABEL x='${code}'`,
    at: "aws iam create-user",
    word: "create-user",
    argument: ["--user-name ci", "--path /x/", " "],
    off: neverRun,
  },
  {
    dialect: commandLine,
    path: "Jenkinsfile",
    header: "node {",
    code: "  sh 'aws iam create-user --user-name ci'",
    comment: slashes,
    string: (code) => `x = """\n${code}\n"""`,
    at: "aws iam create-user",
    word: "create-user",
    argument: ["--user-name ci", "--path /x/", " "],
    off: neverRun,
  },
  {
    dialect: commandLine,
    path: "user-data",
    header: "#cloud-config\nruncmd:",
    code: "  - aws iam create-user --user-name ci",
    comment: hash,
    string: (code) => `  - echo '${code.slice(4)}'`,
    at: "aws iam create-user",
    word: "create-user",
    argument: ["--user-name ci", "--path /x/", " "],
    off: neverRun,
  },
  {
    dialect: commandLine,
    path: "setup.cmd",
    header: "@echo off",
    code: "aws iam create-user --user-name ci",
    comment: (code) => code.replace(/^/gm, "rem "),
    string: (code) => `echo "${code}"`,
    at: "aws iam create-user",
    word: "create-user",
    argument: ["--user-name ci", "--path /x/", " "],
  },
  {
    dialect: powershell,
    path: "Jenkinsfile",
    header: "node {",
    code: "  powershell 'New-IAMUser -UserName ci'",
    comment: slashes,
    string: (code) => `x = """\n${code}\n"""`,
    at: "New-IAMUser",
    word: "New-IAMUser",
    argument: ["-UserName ci", "-Path /x/", " "],
    off: (code) => code.replace(/'(.*)'/, "'if ($false) { $1 }'"),
  },
  {
    dialect: powershell,
    path: "a.ps1",
    header: "$a = 1",
    code: "New-IAMUser -UserName ci",
    comment: hash,
    string: (code) => `$x = @'\n${code}\n'@`,
    at: "New-IAMUser",
    word: "New-IAMUser",
    argument: ["-UserName ci", "-Path /x/", " "],
    off: (code) => `if ($false) { ${code} }`,
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
/** The same through the scan itself: `line:column-line:column kind name`. */
export const placesIn = ({ dialect, path }: Sample, text: string): readonly string[] => {
  const blob = { paths: [path] as const, kind: "file" as const, bytes: Buffer.from(text) };
  return scanBlob(blob, { secrets: [], dialects: [dialect] }).definitions.map(
    ({ definition: { kind, name = "-" }, place: { startLine, startColumn, endLine, endColumn } }) =>
      `${startLine}:${startColumn}-${endLine}:${endColumn} ${kind} ${name}`,
  );
};

export const whole = ({ header, code }: Sample): string => `${header}\n${code}\n`;
