import { describe } from "vitest";
import { golden } from "../../../support/golden.ts";

describe("cloudformation: YAML with tags", () => {
  golden([
    {
      item: "a user, its console password and its key",
      path: "infrastructure/users.yaml",
      lines: [
        'AWSTemplateFormatVersion: "2010-09-09"',
        "Parameters:",
        "  Stage: { Type: String }",
        "Resources:",
        "  DeployUser:",
        "    Type: AWS::IAM::User",
        "    Properties:",
        "      UserName: ci-deploy",
        "      Groups: [!Ref Deployers]",
        "      LoginProfile:",
        `        Password: !Sub "{{resolve:secretsmanager:\${Stage}/deploy}}"`,
        "  DeployKey:",
        "    Type: AWS::IAM::AccessKey",
        "    Condition: HasKey",
        "    Properties:",
        "      UserName: !Ref DeployUser",
      ],
      found: [
        "6:11-6:25 user ci-deploy definite cloudformation",
        "10:7-10:19 login-profile ci-deploy definite cloudformation",
        "13:11-13:30 access-key - conditional cloudformation",
      ],
    },
    {
      item: "what speaks of a user only",
      path: "infrastructure/roles.yaml",
      lines: [
        "Resources:",
        "  # Type: AWS::IAM::User",
        "  Role:",
        "    Type: AWS::IAM::Role",
        `    Metadata: { was: !Sub "AWS::IAM::User \${Old}" }`,
        "    Properties:",
        '      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { AWS: !GetAtt Old.Arn }, Action: "sts:AssumeRole" }] }',
      ],
      found: [],
    },
    {
      item: "the lesser kinds",
      path: "infrastructure/lesser.yaml",
      lines: [
        "Resources:",
        "  Members: { Type: AWS::IAM::UserToGroupAddition, Properties: { GroupName: g, Users: [jane] } }",
        "  Inline: { Type: AWS::IAM::UserPolicy, Properties: { UserName: jane, PolicyName: p } }",
        "  Policy: { Type: AWS::IAM::Policy, Properties: { Users: [jane] } }",
        "  Managed: { Type: AWS::IAM::ManagedPolicy, Properties: { Users: [!Ref Jane] } }",
        "  Device: { Type: AWS::IAM::VirtualMFADevice, Properties: { Users: [jane] } }",
      ],
      found: [
        "2:20-2:49 membership - definite cloudformation",
        "3:19-3:39 user-policy - definite cloudformation",
        "4:19-4:35 user-policy - definite cloudformation",
        "5:20-5:43 user-policy - definite cloudformation",
        "6:19-6:45 mfa-device - definite cloudformation",
      ],
    },
    {
      item: "policies of groups and roles",
      path: "infrastructure/policies.yaml",
      lines: [
        "Resources:",
        "  Policy: { Type: AWS::IAM::Policy, Properties: { Groups: [g] } }",
        "  Managed: { Type: AWS::IAM::ManagedPolicy, Properties: { Roles: [r], Users: [] } }",
        "  None: { Type: AWS::IAM::ManagedPolicy, Properties: { Roles: [r], Users: !Ref AWS::NoValue } }",
        "  NoneAtAll: { Type: AWS::IAM::Policy, Properties: { Roles: [r], Users: { Ref: AWS::NoValue } } }",
        "  Group: { Type: AWS::IAM::Group }",
      ],
      found: [],
    },
    {
      item: "memberships of nobody",
      path: "members.yaml",
      lines: ["Resources:", "  M: {Type: AWS::IAM::UserToGroupAddition, Properties: {GroupName: g, Users: []}}"],
      found: [],
    },
  ]);
});

describe("cloudformation: extensions of Elastic Beanstalk", () => {
  golden([
    {
      item: "a user and a command",
      path: ".ebextensions/01-mail.config",
      lines: [
        "Resources:",
        "  Mail:",
        "    Type: AWS::IAM::User",
        "container_commands:",
        "  01_key:",
        "    command: aws iam create-access-key --user-name mail",
      ],
      found: ["3:11-3:25 user - definite cloudformation", "6:14-6:39 access-key mail definite command-line"],
    },
    {
      item: "in JSON",
      path: "web/.ebextensions/mail.config",
      lines: ['{ "Resources": { "Mail": { "Type": "AWS::IAM::User" } } }'],
      found: ["1:36-1:52 user - definite cloudformation"],
    },
    {
      item: "another configuration",
      path: "web/mail.config",
      lines: ["Resources:", "  Mail:", "    Type: AWS::IAM::User"],
      found: [],
    },
  ]);
});

describe("cloudformation: JSON, in any order of keys", () => {
  golden([
    {
      item: "the type after the properties",
      path: "stacks/users.template.json",
      lines: [
        "{",
        '  "Resources": {',
        '    "Robot": {',
        '      "Properties": {',
        '        "UserName": "robot",',
        '        "LoginProfile": {',
        '          "Password": {',
        '            "Ref": "P"',
        "          }",
        "        }",
        "      },",
        '      "DependsOn": "X",',
        '      "Type": "AWS::IAM::User"',
        "    }",
        "  }",
        "}",
      ],
      found: ["13:15-13:31 user robot definite cloudformation", "6:9-6:23 login-profile robot definite cloudformation"],
    },
    {
      item: "a type within the properties",
      path: "stacks/rules.json",
      lines: [
        "{",
        '  "Resources": {',
        '    "Rule": {',
        '      "Type": "AWS::Config::ConfigRule",',
        '      "Properties": {',
        '        "Scope": {',
        '          "ComplianceResourceTypes": [',
        '            "AWS::IAM::User"',
        "          ]",
        "        },",
        '        "Source": {',
        '          "Type": "AWS::IAM::User"',
        "        }",
        "      }",
        "    }",
        "  }",
        "}",
      ],
      found: [],
    },
  ]);
});

describe("cloudformation: names of templates", () => {
  const yaml = ["Resources:", "  A:", "    Type: AWS::IAM::User"];
  const json = ['{ "Resources": { "A": { "Type": "AWS::IAM::User" } } }'];
  const begun = ["# for the mail server", "", 'AWSTemplateFormatVersion: "2010-09-09"', "Description: A", ...yaml];
  golden([
    { item: "YAML of an editor", path: "cfn/ci.cfn", lines: yaml, found: ["3:11-3:25 user - definite cloudformation"] },
    { item: "JSON of an editor", path: "ci.cform", lines: json, found: ["1:33-1:49 user - definite cloudformation"] },
    { item: "none", path: "cfn/smtp-user", lines: begun, found: ["7:11-7:25 user - definite cloudformation"] },
    {
      item: "none, in JSON",
      path: "smtp-user",
      lines: [
        "{",
        '  "AWSTemplateFormatVersion": "2010-09-09",',
        '  "Resources": {',
        '"A": { "Type": "AWS::IAM::User" } } }',
      ],
      found: ["4:16-4:32 user - definite cloudformation"],
    },
    {
      item: "none, and the version later",
      path: "smtp-user",
      lines: ["---", "Parameters: {}", ...yaml, "AWSTemplateFormatVersion: 2010-09-09"],
      found: ["5:11-5:25 user - definite cloudformation"],
    },
    {
      item: "none, in one line of JSON",
      path: "smtp-user",
      lines: ['{"Resources":{"A":{"Type":"AWS::IAM::User"}},"AWSTemplateFormatVersion":"2010-09-09"}'],
      found: ["1:27-1:43 user - definite cloudformation"],
    },
    {
      item: "none, beginning with other keys",
      path: "smtp-user",
      lines: ["Transform: AWS::Serverless-2016-10-31", "AWSTemplateFormatVersion: 2010-09-09", ...yaml],
      found: ["5:11-5:25 user - definite cloudformation"],
    },
    {
      item: "none, after a licence",
      path: "smtp-user",
      lines: [...Array<string>(300).fill("# permission is granted"), ...begun],
      found: ["307:11-307:25 user - definite cloudformation"],
    },
    { item: "none, and no version", path: "smtp-user", lines: yaml, found: [] },
    { item: "a page", path: "README", lines: ["A template:", "", ...begun], found: [] },
    { item: "a script", path: "bin/users", lines: ["#!/bin/sh", "cat <<EOF", ...begun, "EOF"], found: [] },
    { item: "a note", path: "users.txt", lines: begun, found: [] },
    { item: "another type", path: "users", lines: begun.map((line) => line.replace("IAM", "Cognito")), found: [] },
    { item: "a comment", path: "users", lines: [...begun.slice(0, 4), ...yaml.map((line) => `# ${line}`)], found: [] },
  ]);
});

describe("cloudformation: SAM", () => {
  golden([
    {
      item: "a user beside a function",
      path: "template.yaml",
      lines: [
        "Transform: AWS::Serverless-2016-10-31",
        "Resources:",
        "  Api: { Type: AWS::Serverless::Function, Properties: { Policies: [IAMFullAccess] } }",
        "  Mailer:",
        "    Type: AWS::IAM::User",
      ],
      found: ["5:11-5:25 user - definite cloudformation"],
    },
    {
      item: "a function that may make users",
      path: "template.yml",
      lines: [
        "Transform: AWS::Serverless-2016-10-31",
        "Resources:",
        "  Api:",
        "    Type: AWS::Serverless::Function",
        "    Properties:",
        '      Policies: [{ Statement: [{ Effect: Allow, Action: "iam:CreateUser", Resource: "arn:aws:iam::*:user/*" }] }]',
      ],
      found: [],
    },
  ]);
});

describe("cloudformation: Serverless", () => {
  golden([
    {
      item: "`resources`",
      path: "serverless.yml",
      lines: [
        "service: shop",
        "provider: { name: aws }",
        "resources:",
        "  Resources:",
        "    Uploader:",
        "      Type: AWS::IAM::User",
        "      Properties:",
        `        UserName: \${self:service}-uploader`,
      ],
      found: ["6:13-6:27 user - definite cloudformation"],
    },
    {
      item: "a list of parts, and extensions",
      path: "serverless.yaml",
      lines: [
        "service: shop",
        "resources:",
        `  - \${file(resources/bucket.yml)}`,
        "  - Resources:",
        "      Key: { Type: AWS::IAM::AccessKey, Properties: { UserName: uploader } }",
        "  - extensions:",
        "      Extra: { Type: AWS::IAM::User }",
      ],
      found: ["5:20-5:39 access-key uploader definite cloudformation", "7:22-7:36 user - definite cloudformation"],
    },
    {
      item: "a fragment",
      path: "resources/uploader.yml",
      lines: [
        "Uploader:",
        "  Type: AWS::IAM::User",
        "  Properties: { UserName: uploader }",
        "Bucket:",
        "  Type: AWS::S3::Bucket",
      ],
      found: ["2:9-2:23 user uploader definite cloudformation"],
    },
    {
      item: "permissions of the provider",
      path: "serverless.yml",
      lines: [
        "service: shop",
        "provider:",
        "  name: aws",
        '  iam: { role: { statements: [{ Effect: Allow, Action: ["iam:CreateUser"], Resource: "*" }] } }',
        "resources:",
        '  Description: "Type: AWS::IAM::User"',
      ],
      found: [],
    },
    {
      item: "a map that is no fragment",
      path: "resources/types.yml",
      lines: ["Uploader: { Type: AWS::IAM::User }", "comment: the types that we look for"],
      found: [],
    },
  ]);
});

describe("cloudformation: Fn::ForEach", () => {
  golden([
    {
      item: "over names, nested",
      path: "loops.yaml",
      lines: [
        "Transform: AWS::LanguageExtensions",
        "Resources:",
        "  Fn::ForEach::Teams:",
        "    - Team",
        "    - [web, data]",
        "    - Fn::ForEach::Stages:",
        "        - Stage",
        "        - !Ref Stages",
        `        - User\${Team}\${Stage}:`,
        "            Type: AWS::IAM::User",
        `            Properties: { UserName: !Sub "\${Team}-\${Stage}" }`,
      ],
      found: ["10:19-10:33 user - conditional cloudformation", "10:19-10:33 user - conditional cloudformation"],
    },
    {
      item: "over nothing",
      path: "loops.yaml",
      lines: [
        "Transform: AWS::LanguageExtensions",
        "Resources:",
        `  Fn::ForEach::Teams: [Team, [], { "User\${Team}": { Type: AWS::IAM::User } }]`,
      ],
      found: [],
    },
  ]);
});

describe("cloudformation: TemplateBody of a StackSet", () => {
  golden([
    {
      item: "a block of text, under a condition",
      path: "sets.yaml",
      lines: [
        "Resources:",
        "  Set:",
        "    Type: AWS::CloudFormation::StackSet",
        "    Condition: IsProd",
        "    Properties:",
        "      StackSetName: users",
        "      TemplateBody: |",
        "        Resources:",
        "          Auditor:",
        "            Type: AWS::IAM::User",
        "            Properties:",
        "              UserName: auditor",
      ],
      found: ["10:19-10:33 user auditor conditional cloudformation"],
    },
    {
      item: "JSON in a string",
      path: "sets.json",
      lines: [
        "{",
        '  "Resources": {',
        '    "Set": {',
        '      "Type": "AWS::CloudFormation::StackSet",',
        '      "Properties": {',
        '        "TemplateBody": "{\\"Resources\\":{\\"Auditor\\":{\\"Type\\":\\"AWS::IAM::User\\"}}}"',
        "      }",
        "    }",
        "  }",
        "}",
      ],
      found: ["6:64-6:82 user - definite cloudformation"],
    },
    {
      item: "the body of another type, and a comment in one",
      path: "sets.yaml",
      lines: [
        "Resources:",
        "  Text:",
        "    Type: AWS::SSM::Parameter",
        "    Properties:",
        "      Value: |",
        "        Resources:",
        "          Auditor:",
        "            Type: AWS::IAM::User",
        "  Set:",
        "    Type: AWS::CloudFormation::StackSet",
        "    Properties:",
        "      TemplateBody: |",
        "        Resources:",
        "          Auditor:",
        "            # Type: AWS::IAM::User",
        "            Type: AWS::IAM::Role",
      ],
      found: [],
    },
    {
      item: "tags in its comments, which hide nothing",
      path: "set.yaml",
      lines: [
        "Resources:",
        "  Set:",
        "    Type: AWS::CloudFormation::StackSet",
        "    Properties:",
        "      TemplateBody: |",
        "        # {% if false %} {{ if false }} {#",
        "        Resources:",
        "          Ci:",
        "            Type: AWS::IAM::User",
        "        # #}",
      ],
      found: ["9:19-9:33 user - definite cloudformation"],
    },
  ]);
});

describe("cloudformation: org-formation", () => {
  golden([
    {
      item: "a user bound to accounts",
      path: "organization/users.yml",
      lines: [
        "AWSTemplateFormatVersion: 2010-09-09-OC",
        "OrganizationBindings:",
        '  All: { Account: "*" }',
        "Resources:",
        "  BreakGlass:",
        "    Type: AWS::IAM::User",
        "    OrganizationBinding: !Ref All",
        "    Properties: { UserName: break-glass }",
      ],
      found: ["6:11-6:25 user break-glass definite cloudformation"],
    },
    {
      item: "the organization itself",
      path: "organization/organization.yml",
      lines: [
        "AWSTemplateFormatVersion: 2010-09-09-OC",
        "Organization:",
        '  Users: { Type: OC::ORG::Account, Properties: { AccountName: "AWS::IAM::User" } }',
      ],
      found: [],
    },
  ]);
});

describe("cloudformation: templates that the CDK writes", () => {
  golden([
    {
      item: "the output",
      path: "cdk.out/Users.template.json",
      lines: [
        "{",
        '  "Resources": {',
        '    "User00B015A1": {',
        '      "Type": "AWS::IAM::User",',
        '      "Metadata": {',
        '        "aws:cdk:path": "Users/User/Resource"',
        "      }",
        "    },",
        '    "Key4AE12D03": {',
        '      "Type": "AWS::IAM::AccessKey",',
        '      "Properties": {',
        '        "UserName": {',
        '          "Ref": "User00B015A1"',
        "        }",
        "      }",
        "    }",
        "  }",
        "}",
      ],
      found: ["4:15-4:31 user - definite cloudformation", "10:15-10:36 access-key - definite cloudformation"],
    },
    {
      item: "a custom resource that calls IAM",
      path: "cdk.out/Calls.template.json",
      lines: [
        "{",
        '  "Resources": {',
        '    "MakeC5B5BA66": {',
        '      "Type": "Custom::AWS",',
        '      "Properties": {',
        '        "Create": "{\\"service\\":\\"IAM\\",\\"action\\":\\"createUser\\",\\"parameters\\":{\\"UserName\\":\\"x\\"}}"',
        "      }",
        "    }",
        "  }",
        "}",
      ],
      found: ["6:9-6:17 user - definite cloudformation"],
    },
    {
      item: "the manifest and the tree",
      path: "cdk.out/tree.json",
      lines: [
        "{",
        '  "version": "tree-0.1",',
        '  "tree": {',
        '    "id": "App",',
        '    "children": {',
        '      "Users": {',
        '        "attributes": {',
        '          "aws:cdk:cloudformation:type": "AWS::IAM::User"',
        "        },",
        '        "constructInfo": {',
        '          "fqn": "aws-cdk-lib.aws_iam.CfnUser"',
        "        }",
        "      }",
        "    }",
        "  }",
        "}",
      ],
      found: [],
    },
  ]);
});

describe("cloudformation: Jinja and Sceptre", () => {
  golden([
    {
      item: "in a branch and in a loop",
      path: "templates/users.yaml.j2",
      lines: [
        "Resources:",
        "{% if sceptre_user_data.robot %}",
        "  Robot:",
        "    Type: AWS::IAM::User",
        "    Properties: { UserName: robot }",
        "{% endif %}",
        "{% for name in sceptre_user_data.people %}",
        "  {{ name }}User:",
        '    Type: "AWS::IAM::User"',
        '    Properties: { UserName: "{{ name }}" }',
        "{% endfor %}",
        "  Mailer: { Type: AWS::IAM::User }",
      ],
      found: [
        "4:11-4:25 user robot conditional cloudformation",
        "9:11-9:27 user - conditional cloudformation",
        "12:19-12:33 user - definite cloudformation",
      ],
    },
    {
      item: "a comment and what is never there",
      path: "templates/users.jinja2",
      lines: [
        "Resources:",
        "{# Robot: { Type: AWS::IAM::User } #}",
        "{% if false %}",
        "  Robot: { Type: AWS::IAM::User }",
        "{% endif %}",
        "  Bucket: { Type: AWS::S3::Bucket }",
      ],
      found: [],
    },
  ]);
});

describe("cloudformation: object literals", () => {
  golden([
    {
      item: "serverless.ts",
      path: "serverless.ts",
      lines: [
        'import type { AWS } from "@serverless/typescript";',
        "",
        "const configuration: AWS = {",
        '  service: "shop",',
        "  resources: {",
        "    Resources: {",
        "      Uploader: {",
        '        Type: "AWS::IAM::User",',
        '        Properties: { UserName: "uploader" },',
        "      },",
        "    },",
        "  },",
        "};",
        "",
        "export default configuration;",
      ],
      found: ["8:15-8:31 user uploader definite template-literals"],
    },
    {
      item: "cloudfriend",
      path: "stack.js",
      lines: [
        "const cf = require('@mapbox/cloudfriend');",
        "const Resources = {",
        "  Key: { Condition: 'HasKey', Type: 'AWS::IAM::AccessKey', Properties: { UserName: cf.ref('User') } },",
        "};",
        "module.exports = { Resources };",
      ],
      found: ["3:37-3:58 access-key - conditional template-literals"],
    },
    {
      item: "a comment, a text and an assertion",
      path: "stack.test.js",
      lines: [
        '// Resources: { User: { Type: "AWS::IAM::User" } }',
        "const text = 'Resources: { User: { Type: \"AWS::IAM::User\" } }';",
        'expect(template).toMatchObject({ Resources: { User: { Type: "AWS::IAM::User" } } });',
      ],
      found: [],
    },
  ]);
});

describe("cloudformation: Troposphere", () => {
  golden([
    {
      item: "a user",
      path: "stack.py",
      lines: [
        "from troposphere import Ref, Template",
        "import troposphere.iam as iam",
        "",
        "template = Template()",
        'template.add_resource(iam.User("Uploader", UserName="uploader"))',
        'template.add_resource(iam.AccessKey("Key", UserName=Ref("Uploader"), Condition="HasKey"))',
      ],
      found: ["5:23-5:31 user uploader definite troposphere", "6:23-6:36 access-key - conditional troposphere"],
    },
    {
      item: "other classes, and other modules",
      path: "stack.py",
      lines: [
        "from troposphere import iam",
        "from company.iam import User",
        "",
        'iam.Role("Uploader")',
        'User("Uploader")',
        '# iam.User("Uploader")',
        "text = 'iam.User(\"Uploader\")'",
      ],
      found: [],
    },
  ]);
});

describe("cloudformation: what nobody can see from here", () => {
  golden([
    {
      item: "a macro, a template elsewhere, a module",
      path: "nested.yaml",
      lines: [
        "Transform: [AWS::Serverless-2016-10-31, CompanyDefaults]",
        "Resources:",
        "  Mail:",
        "    Type: AWS::CloudFormation::Stack",
        "    Properties:",
        "      TemplateURL: https://templates.example.com/mail.yaml",
        "  Team:",
        "    Type: Acme::Identity::Team::MODULE",
      ],
      found: [
        "1:41-1:56 unresolved - definite cloudformation",
        "6:7-6:18 unresolved - definite cloudformation",
        "8:11-8:39 unresolved - definite cloudformation",
      ],
    },
    {
      item: "what lies in this repository",
      path: "nested.yaml",
      lines: [
        "Transform: AWS::Serverless-2016-10-31",
        "Resources:",
        "  Mail:",
        "    Type: AWS::CloudFormation::Stack",
        "    Properties: { TemplateURL: ./mail.yaml }",
      ],
      found: [],
    },
    {
      item: "modules of rain and of the AWS CLI",
      path: "rain.yaml",
      lines: [
        "Modules:",
        "  People:",
        "    Source: https://templates.example.com/people.yaml",
        "  Own:",
        "    Source: ./people.yaml",
        "Resources:",
        "  Remote:",
        '    Type: !Rain::Module "https://templates.example.com/user.yaml"',
        "  Own:",
        "    Type: !Rain::Module ./user.yaml",
        "  Nested:",
        "    Type: AWS::CloudFormation::Stack",
        "    Properties:",
        "      TemplateURL: !Rain::S3 ./user.yaml",
        "  Stored:",
        "    Type: AWS::CloudFormation::Stack",
        "    Properties:",
        "      TemplateURL: !Rain::S3 { Path: ./user.yaml, BucketProperty: Bucket }",
      ],
      found: ["3:13-3:54 unresolved - definite cloudformation", "8:25-8:66 unresolved - definite cloudformation"],
    },
    {
      item: "modules of something else",
      path: "puppet.yaml",
      lines: ["Modules:", "  People:", "    Source: https://templates.example.com/people.yaml", "Other: [Resources]"],
      found: [],
    },
    {
      item: "products of a catalog",
      path: "catalog.yaml",
      lines: [
        "Resources:",
        "  Product:",
        "    Type: AWS::ServiceCatalog::CloudFormationProduct",
        "    Properties:",
        "      ProvisioningArtifactParameters:",
        "        - Info: { LoadTemplateFromURL: https://templates.example.com/user.yaml }",
      ],
      found: ["6:19-6:38 unresolved - definite cloudformation"],
    },
  ]);
});

describe("cloudformation: templates of templates", () => {
  golden([
    {
      item: "JSON with comments",
      path: "users.jsonc",
      lines: [
        "{",
        '  // "Old": { "Type": "AWS::IAM::User" },',
        '  "Resources": {',
        '    /* "Older": { "Type": "AWS::IAM::User" }, */',
        '    "Ci": { "Type": "AWS::IAM::User", "Properties": { "UserName": "ci", }, },',
        '    "Text": { "Type": "AWS::SSM::Parameter", "Properties": { "Value": "// AWS::IAM::User" } },',
        "  },",
        "}",
      ],
      found: ["5:21-5:37 user ci definite cloudformation"],
    },
    {
      item: "templates of Ruby",
      path: "users.yaml.erb",
      lines: [
        "Resources:",
        "<% users.each do |user| %>",
        "  User<%= user %>:",
        "    Type: AWS::IAM::User",
        "    Properties:",
        "      UserName: <%= user %>",
        "<% end %>",
        "<%# Old:",
        "    Type: AWS::IAM::User %>",
        "# {% if false %} %{ if false } {{ if false }} {#",
        "  Ci:",
        "    Type: AWS::IAM::User",
        "    Properties: { UserName: ci }",
        "<%- if false -%>",
        "  Gone: { Type: AWS::IAM::User }",
        "<%- end -%>",
        "<% unless false %>",
        "  Unless: { Type: AWS::IAM::User }",
        "<% end %>",
        "# <%% if false %%>",
        "  After: { Type: AWS::IAM::User }",
      ],
      found: [
        "4:11-4:25 user - conditional cloudformation",
        "12:11-12:25 user ci definite cloudformation",
        "18:19-18:33 user - conditional cloudformation",
        "21:18-21:32 user - definite cloudformation",
      ],
    },
    {
      item: "templates of JavaScript",
      path: "users.json.ejs",
      lines: [
        "{",
        '  "Resources": {',
        "    <% if (props.keys) { %>",
        '    "Key": { "Type": "AWS::IAM::AccessKey", "Properties": { "UserName": "ci" } },',
        "    <% } else { %>",
        '    "Other": { "Type": "AWS::IAM::AccessKey" },',
        "    <% } %>",
        '    <%# "Old": { "Type": "AWS::IAM::User" }, %>',
        '    "Ci": { "Type": "AWS::IAM::User", "Properties": { "UserName": "<%- props.name %>" } }',
        "  }",
        "}",
      ],
      found: [
        "4:22-4:43 access-key ci conditional cloudformation",
        "6:24-6:45 access-key - conditional cloudformation",
        "9:21-9:37 user - definite cloudformation",
      ],
    },
    {
      item: "tags of other engines, which hide nothing",
      path: "users.yaml.tftpl",
      lines: [
        "Resources:",
        "  # {% if false %} {{ if false }} {#",
        "  Ci:",
        "    Type: AWS::IAM::User",
        "  # #}",
        "%{ if false }",
        "  Old:",
        "    Type: AWS::IAM::User",
        "%{ endif }",
      ],
      found: ["4:11-4:25 user - definite cloudformation"],
    },
  ]);
});

describe("cloudformation: dictionaries of Python", () => {
  golden([
    {
      item: "a template of Sceptre in Python",
      path: "templates/users.py",
      lines: [
        "import json",
        "from other import Thing",
        "",
        'TYPES = {"Type": "AWS::IAM::User"}',
        '# template = {"Resources": {"Old": {"Type": "AWS::IAM::User"}}}',
        "",
        "",
        "def sceptre_handler(sceptre_user_data):",
        "    template = {",
        '        "AWSTemplateFormatVersion": "2010-09-09",',
        '        "Resources": {',
        '            "Ci": {',
        '                "Type": "AWS::IAM::User",',
        '                "Properties": {"UserName": "ci"},',
        "            },",
        '            "Key": {"Condition": "HasKey", \'Type\': \'AWS::IAM::AccessKey\'},',
        '            "Role": {"Type": "AWS::IAM::Role", "Properties": {"Type": "AWS::IAM::User"}},',
        "        },",
        "    }",
        "    return json.dumps(template)",
      ],
      found: [
        "13:25-13:41 user ci definite template-literals",
        "16:52-16:73 access-key - conditional template-literals",
      ],
    },
    {
      item: "resources that are set",
      path: "deploy.py",
      lines: [
        'template["Resources"] = {"Ci": {"Type": "AWS::IAM::User"}}',
        'template["Resources"]["Other"] = "AWS::IAM::User"',
        'text = \'{"Resources": {"Ci": {"Type": "AWS::IAM::User"}}}\'',
      ],
      found: ["1:41-1:57 user - definite template-literals"],
    },
    {
      item: "what a test compares with",
      path: "tests/test_users.py",
      lines: [
        "def test_template():",
        '    assert build() == {"Resources": {"Ci": {"Type": "AWS::IAM::User"}}}',
        '    assert {"Resources": {"Ci": {"Type": "AWS::IAM::User"}}} == build()',
        '    self.assertEqual(build(), {"Resources": {"Ci": {"Type": "AWS::IAM::User"}}})',
        '    assert template["Resources"] == {"Ci": {"Type": "AWS::IAM::User"}}',
        '    if template["Resources"] == {"Ci": {"Type": "AWS::IAM::User"}}:',
        "        pass",
        '    expected = {"Resources": {"Ci": {"Type": "AWS::IAM::User"}}}',
      ],
      found: [],
    },
  ]);
});

describe("cloudformation: parts, and stacks in manifests", () => {
  golden([
    {
      item: "one resource alone, as it is included under a logical id",
      path: "resources/ci.yml",
      lines: ["Type: AWS::IAM::User", "DeletionPolicy: Retain", "Properties:", "  UserName: ci"],
      found: ["1:7-1:21 user ci definite cloudformation"],
    },
    {
      item: "what only has a type",
      path: "rules/user.yml",
      lines: ["Type: AWS::IAM::User", "Message: do not", "Properties: {}"],
      found: [],
    },
    {
      item: "a type alone",
      path: "rules/type.yml",
      lines: ["Type: AWS::IAM::User"],
      found: [],
    },
    {
      item: "a stack of Crossplane",
      path: "stack.yaml",
      lines: [
        "apiVersion: cloudformation.aws.upbound.io/v1beta1",
        "kind: Stack",
        "metadata: { name: ci }",
        "spec:",
        "  forProvider:",
        "    region: eu-west-1",
        "    templateBody: |",
        "      # Old: { Type: AWS::IAM::User }",
        "      Resources:",
        "        Ci:",
        "          Type: AWS::IAM::User",
      ],
      found: ["11:17-11:31 user - definite cloudformation"],
    },
    {
      item: "a stack of AWS Controllers for Kubernetes",
      path: "stack.yaml",
      lines: [
        "apiVersion: cloudformation.services.k8s.aws/v1alpha1",
        "kind: Stack",
        "metadata: { name: ci }",
        "spec:",
        '  templateBody: \'{"Resources": {"Ci": {"Type": "AWS::IAM::User"}}}\'',
      ],
      found: ["5:48-5:64 user - definite cloudformation"],
    },
    {
      item: "a text of another kind",
      path: "config.yaml",
      lines: [
        "apiVersion: v1",
        "kind: ConfigMap",
        "spec:",
        "  templateBody: |",
        "    Resources: { Ci: { Type: AWS::IAM::User } }",
      ],
      found: [],
    },
    {
      item: "patches of a template",
      path: "copilot/api/overrides/cfn.patches.yml",
      lines: [
        "- op: add",
        "  path: /Resources/Ci",
        "  value:",
        "    Type: AWS::IAM::User",
        "- op: replace",
        "  path: /Resources/TaskRole/Properties/Value",
        "  value: { Type: AWS::IAM::User }",
        "- op: test",
        "  path: /Resources/Ci",
        "  value: { Type: AWS::IAM::User }",
      ],
      found: ["4:11-4:25 user - definite cloudformation"],
    },
    {
      item: "keys that are worked out",
      path: "serverless.ts",
      lines: [
        "export default {",
        "  resources: {",
        "    Resources: {",
        "      ...others,",
        '      ["Deploy"]: { Type: "AWS::IAM::User" },',
        `      [\`Deploy\${stage}\`]: { Type: "AWS::IAM::User" },`,
        '      Types: ["AWS::IAM::User"],',
        "    },",
        "  },",
        "};",
      ],
      found: ["5:27-5:43 user - definite template-literals", "6:35-6:51 user - definite template-literals"],
    },
  ]);
});
