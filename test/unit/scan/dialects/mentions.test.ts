import { describe, expect, it } from "vitest";
import { dialects } from "../../../../src/scan/dialects/index.ts";
import { definitionsIn, lines } from "../../../support/definitions.ts";

/** What all dialects together find in a file. */
const found = (path: string, text: string) => dialects.flatMap((dialect) => definitionsIn(dialect, path, text));

const scp = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Deny", Action: ["iam:CreateUser", "iam:CreateAccessKey", "iam:CreateLoginProfile"], Resource: "*" },
  ],
});

describe("what only speaks of IAM users", () => {
  it.each([
    ["a service control policy", "policies/no-users.json", scp],
    [
      "a policy in Terraform",
      "policy.tf",
      'resource "aws_iam_policy" "x" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "iam:CreateUser", Resource = "arn:aws:iam::*:user/*" }] })\n}\n',
    ],
    [
      "a policy in CloudFormation",
      "policy.yaml",
      "Resources:\n  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      Roles: [r]\n      PolicyDocument: { Statement: [{ Effect: Deny, Action: 'iam:CreateUser', Resource: '*' }] }\n",
    ],
    [
      "an event rule",
      "events.yaml",
      "Resources:\n  R:\n    Type: AWS::Events::Rule\n    Properties:\n      EventPattern: { detail: { eventName: [CreateUser, CreateAccessKey] } }\n",
    ],
    [
      "a Sigma rule",
      "rules/iam.yml",
      "title: AWS IAM user\ndetection:\n  selection: { eventSource: iam.amazonaws.com, eventName: CreateUser }\n",
    ],
    ["a query", "queries/users.sql", "select name from aws_iam_user;\nselect * from aws_iam_access_key;\n"],
    [
      "a query in a control",
      "controls/iam.pp",
      'query "users" {\n  sql = <<-EOQ\n    select * from aws_iam_user\n  EOQ\n}\n',
    ],
    [
      "a rule of Checkov",
      "rules/users.yaml",
      "metadata: { id: CUSTOM_1 }\ndefinition: { cond_type: attribute, resource_types: [aws_iam_user], attribute: name, operator: exists }\n",
    ],
    [
      "a rule of CloudFormation Guard",
      "rules/users.guard",
      "let users = Resources.*[ Type == 'AWS::IAM::User' ]\nrule none { %users empty }\n",
    ],
    [
      "a test of such a rule",
      "rules/users_tests.yaml",
      "- name: a\n  input: { Resources: { A: { Type: AWS::IAM::User } } }\n  expectations: { rules: { none: FAIL } }\n",
    ],
    ["a rule in Rego", "policy/users.rego", 'deny[msg] { input.resource.aws_iam_user[name]; msg := "no" }\n'],
    [
      "a rule of Semgrep",
      "rules/no-user.yaml",
      'rules:\n  - id: no-user\n    languages: [hcl]\n    pattern: |\n      resource "aws_iam_user" "..." { ... }\n',
    ],
    [
      "a check of tfsec",
      "checks/users_tfchecks.yaml",
      "checks:\n  - code: USER\n    requiredTypes: [resource]\n    requiredLabels: [aws_iam_user]\n",
    ],
    [
      "a policy of Cloud Custodian",
      "policies/users.yml",
      "policies:\n  - name: users\n    resource: aws.iam-user\n    actions: [{ type: remove-keys }]\n",
    ],
    [
      "a policy of Kyverno",
      "policies/no-users.yaml",
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec:\n  rules:\n    - match: { any: [{ resources: { kinds: ["iam.aws.upbound.io/v1beta1/User"] } }] }\n      validate: { deny: {} }\n',
    ],
    [
      "a constraint of Gatekeeper",
      "policies/users.yaml",
      "apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sDeny\nspec: { match: { kinds: [{ apiGroups: [iam.aws.upbound.io], kinds: [User] }] } }\n",
    ],
    [
      "a role that may write such manifests",
      "rbac.yaml",
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nrules: [{ apiGroups: [iam.aws.upbound.io], resources: [users] }]\n",
    ],
    [
      "metadata of a check of Prowler",
      "iam_user.metadata.json",
      JSON.stringify({
        CheckID: "iam_user_x",
        ResourceType: "AwsIamUser",
        Remediation: { Code: { CLI: "aws iam delete-user" } },
      }),
    ],
    ["a schema in CUE", "users.cue", '#User: { Type: "AWS::IAM::User" }\n'],
    ["a policy of Sentinel", "users.sentinel", 'users = plan.find_resources("aws_iam_user")\n'],
    ["usage for Infracost", "infracost-usage.yml", "version: 0.1\nresource_usage:\n  aws_iam_user.x: {}\n"],
    [
      "a query in Terraform",
      "queries.tf",
      'resource "aws_athena_named_query" "x" {\n  query = "select * from aws_iam_user"\n}\n',
    ],
    [
      "a configuration of a Config rule",
      "config.yaml",
      "Resources:\n  R:\n    Type: AWS::Config::ConfigRule\n    Properties: { Scope: { ComplianceResourceTypes: [AWS::IAM::User] } }\n",
    ],
    ["a recorder", "recorder.yaml", "RecordingGroup: { ResourceTypes: [AWS::IAM::User, AWS::IAM::AccessKey] }\n"],
    [
      "a JSON schema",
      "schema.json",
      JSON.stringify({ definitions: { user: { properties: { Type: { type: "string", enum: ["AWS::IAM::User"] } } } } }),
    ],
    [
      "the specification of CloudFormation",
      "spec.json",
      JSON.stringify({
        ResourceTypes: { "AWS::IAM::User": { Properties: { LoginProfile: { Type: "LoginProfile" } } } },
      }),
    ],
    [
      "a type's own schema",
      "aws-iam-user.json",
      JSON.stringify({ typeName: "AWS::IAM::User", properties: { UserName: { type: "string" } } }),
    ],
    [
      "a provider's schema",
      "providers.json",
      JSON.stringify({ provider_schemas: { aws: { resource_schemas: { aws_iam_user: { version: 0 } } } } }),
    ],
    [
      "a mock",
      "users.tftest.hcl",
      'mock_provider "aws" {\n  mock_resource "aws_iam_user" {\n    defaults = { arn = "x" }\n  }\n}\noverride_resource {\n  target = aws_iam_user.x\n}\n',
    ],
    ["a list", "users.tfquery.hcl", 'list "aws_iam_user" "all" {\n  provider = aws\n}\n'],
    [
      "data sources",
      "data.tf",
      'data "aws_iam_user" "x" {}\ndata "aws_iam_users" "y" {}\ndata "aws_iam_access_keys" "z" {}\n',
    ],
    [
      "moves, removals and imports",
      "moved.tf",
      'moved {\n  from = aws_iam_user.a\n  to = aws_iam_user.b\n}\nremoved {\n  from = aws_iam_access_key.x\n}\nimport {\n  to = aws_iam_user.a\n  id = "a"\n}\n',
    ],
    [
      "users of Identity Center",
      "people.tf",
      'resource "aws_identitystore_user" "x" {\n  user_name = "jane"\n}\nresource "aws_identitystore_group_membership" "y" {}\n',
    ],
    [
      "neighbours",
      "neighbours.tf",
      [
        "aws_transfer_user",
        "aws_elasticache_user",
        "aws_memorydb_user",
        "aws_cognito_user",
        "aws_quicksight_user",
        "aws_connect_user",
        "alicloud_ram_user",
        "google_sql_user",
        "yandex_iam_service_account",
      ]
        .map((type) => `resource "${type}" "x" {}\n`)
        .join(""),
    ],
    [
      "neighbours in a template",
      "neighbours.yaml",
      "Resources:\n  A: { Type: AWS::Transfer::User }\n  B: { Type: AWS::ElastiCache::User }\n  C: { Type: AWS::IdentityStore::GroupMembership }\n  D: { Type: AWS::Cognito::UserPoolUser }\n",
    ],
    [
      "a workflow that only names them",
      ".github/workflows/a.yml",
      "jobs: { a: { steps: [{ name: 'check AWS::IAM::User', uses: x/y@v1 }] } }\n",
    ],
    [
      "a document",
      "docs/users.md",
      lines(
        "```hcl",
        'resource "aws_iam_user" "x" {}',
        "```",
        "```yaml",
        "Resources: { A: { Type: AWS::IAM::User } }",
        "```",
      ),
    ],
    ["a variable's default", "variables.tf", 'variable "type" {\n  default = "aws_iam_user"\n}\n'],
    ["an output", "outputs.tf", 'output "arn" {\n  value = aws_iam_user.x.arn\n}\n'],
    ["a module of the same repository", "main.tf", 'module "users" {\n  source = "./modules/iam-user"\n}\n'],
    ["values of variables", "prod.tfvars", 'type = "aws_iam_user"\nusers = { aws_iam_user = { x = {} } }\n'],
  ])("%s is no finding", (_, path, text) => {
    expect(found(path, text)).toEqual([]);
  });
});

describe("a file that is not as it should be", () => {
  it.each([
    ["template.yaml", "Resources:\n  A:\n    Type: AWS::IAM::User\n  B: [\n"],
    ["template.yaml", "Resources:\n  A:\n    Type: AWS::IAM::User\n\tB: x\n"],
    ["template.json", '{"Resources": {"A": {"Type": "AWS::IAM::User"}, "B": {'],
    ["template.json", '{"Resources": {"A": {"Type": "AWS::IAM::User",}, // x\n}}'],
    ["main.tf", 'resource "aws_iam_user" "x" {\n  name = "ci"\n'],
    ["main.tf", 'x = ]\nresource "aws_iam_user" "x" {\n}\n'],
    [
      "terraform.tfstate",
      '{"version": 4, "terraform_version": "1", "resources": [{"mode": "managed", "type": "aws_iam_user", "instances": [{}]}',
    ],
    ["users.yaml", "apiVersion: iam.aws.upbound.io/v1beta1\nkind: User\nspec: {\n"],
    ["tasks.yml", "- amazon.aws.iam_user:\n    name: ci\n- x: [\n"],
    ["iam-config.yaml", "userSets:\n  - users:\n      - username: ci\nx: {\n"],
  ])("still yields what is certain: %s %#", (path, text) => {
    expect(found(path, text)).toHaveLength(1);
  });
});
