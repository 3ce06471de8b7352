import { lines } from "./definitions.ts";

/** A file in which exactly one thing is defined, on one known line. */
export interface Sample {
  readonly dialect: string;
  readonly path: string;
  readonly text: string;
  readonly kind: string;
  readonly line: number;
  /** The word without which it is no definition. */
  readonly word: string;
  /** The same file with the definition switched off in writing, where the format can. */
  readonly off?: string;
}

const yaml = (
  dialect: string,
  path: string,
  kind: string,
  line: number,
  word: string,
  text: string,
  off?: string,
): Sample => ({
  dialect,
  path,
  kind,
  line,
  word,
  text,
  ...(off === undefined ? {} : { off }),
});

const template = lines("Resources:", "  Deploy:", "    Type: AWS::IAM::User", "    Properties:", "      UserName: ci");
const crossplane = lines(
  "apiVersion: iam.aws.upbound.io/v1beta1",
  "kind: AccessKey",
  "metadata:",
  "  name: ci",
  "spec:",
  "  forProvider:",
  "    user: ci",
);
const task = lines("- name: make it", "  amazon.aws.iam_user:", "    name: ci", "    state: present");
const asl = lines(
  "StartAt: Make",
  "States:",
  "  Make:",
  "    Type: Task",
  "    Resource: arn:aws:states:::aws-sdk:iam:createUser",
);
const automation = lines(
  "mainSteps:",
  "  - name: make",
  "    action: aws:executeAwsApi",
  "    inputs:",
  "      Service: iam",
  "      Api: CreateUser",
);

const loop = lines(
  "Resources:",
  "  Fn::ForEach::People:",
  "    - Name",
  "    -",
  "      - jane",
  "    - UserOfName:",
  "        Type: AWS::IAM::User",
);
const ack = lines("apiVersion: iam.services.k8s.aws/v1alpha1", "kind: User", "spec:", "  name: ci");
const applied = lines(
  "- kubernetes.core.k8s:",
  "    definition:",
  "      apiVersion: iam.aws.upbound.io/v1beta1",
  "      kind: User",
  "      spec: []",
);

/** One file in YAML of each dialect that knows it. */
export const YAML_SAMPLES: readonly Sample[] = [
  yaml("cloudformation", "template.yaml", "user", 3, "AWS::IAM::User", template),
  yaml(
    "cloudformation",
    "templates/a.yaml.j2",
    "user",
    3,
    "AWS::IAM::User",
    template,
    `{% if false %}\n${template}{% endif %}\n`,
  ),
  yaml(
    "cloudformation",
    "resources.yml",
    "access-key",
    2,
    "AWS::IAM::AccessKey",
    lines("Key:", "  Type: AWS::IAM::AccessKey"),
  ),
  yaml(
    "cloudformation",
    "serverless.yml",
    "user",
    5,
    "AWS::IAM::User",
    lines("service: shop", "resources:", "  Resources:", "    Deploy:", "      Type: AWS::IAM::User"),
  ),
  yaml("cloudformation", "loop.yaml", "user", 7, "AWS::IAM::User", loop, loop.replace("- jane", "[]")),
  yaml(
    "kubernetes",
    "users.yaml",
    "access-key",
    2,
    "AccessKey",
    crossplane,
    crossplane.replace("spec:", "spec:\n  managementPolicies: [Observe]"),
  ),
  yaml("kubernetes", "ack.yaml", "user", 2, "User", ack, `{{- if false }}\n${ack}{{- end }}\n`),
  yaml(
    "kubernetes",
    "composition.yaml",
    "access-key",
    7,
    "AccessKey",
    lines(
      "apiVersion: apiextensions.crossplane.io/v1",
      "kind: Composition",
      "spec:",
      "  resources:",
      "    - base:",
      "        apiVersion: iam.aws.upbound.io/v1beta1",
      "        kind: AccessKey",
      "        spec: []",
    ),
  ),
  yaml(
    "kubernetes",
    "charts/ci/values.yaml",
    "user",
    3,
    "User",
    lines("extra:", "  - apiVersion: iam.aws.upbound.io/v1beta1", "    kind: User", "    spec: []"),
  ),
  yaml(
    "ansible",
    "tasks/apply.yml",
    "user",
    4,
    "User",
    applied,
    applied.replace("definition:", "state: absent\n    definition:"),
  ),
  yaml("ansible", "tasks/main.yml", "user", 2, "iam_user", task, task.replace("present", "absent")),
  yaml(
    "salt",
    "users.sls",
    "user",
    2,
    "boto_iam.user_present",
    lines("ci:", "  boto_iam.user_present:", "    - region: eu-west-1"),
    "{% if false %}\nci:\n  boto_iam.user_present:\n    - region: eu-west-1\n{% endif %}\n",
  ),
  yaml(
    "landing-zone",
    "iam-config.yaml",
    "user",
    3,
    "userSets",
    lines("userSets:", "  - users:", "      - username: ci"),
    "userSets: []\n",
  ),
  yaml(
    "aws-orgs",
    "users.yaml",
    "user",
    2,
    "Name",
    lines("users:", "  - Name: ci", "    CN: Build Server", "    Email: ci@example.com"),
    lines("users:", "  - Name: ci", "    CN: Build Server", "    Email: ci@example.com", "    Ensure: absent"),
  ),
  yaml(
    "iambic",
    "ci.yaml",
    "user",
    1,
    "NOQ::AWS::IAM::User",
    lines("template_type: NOQ::AWS::IAM::User", "identifier: ci"),
    "template_type: NOQ::AWS::IAM::User\nidentifier: ci\ndeleted: true\n",
  ),
  yaml("vault", "role.yaml", "minted", 2, "iam_user", lines("spec:", "  credentialType: iam_user")),
  yaml(
    "pulumi-program",
    "Pulumi.yaml",
    "user",
    3,
    "aws:iam:User",
    lines("resources:", "  ci:", "    type: aws:iam:User"),
    lines("resources:", "  ci:", "    type: aws:iam:User", "    get: { id: ci }"),
  ),
  yaml("step-functions", "machine.asl.yaml", "user", 5, "createUser", asl),
  yaml("ssm-document", "document.yaml", "user", 6, "CreateUser", automation),
];

const user = lines('resource "aws_iam_user" "ci" {', '  name = "ci"', "}");
const moduleCall = lines(
  'module "ci" {',
  '  source = "cloudposse/iam-user/aws"',
  "  login_profile_enabled = false",
  "}",
);

const manifestInHcl = lines(
  'resource "kubernetes_manifest" "ci" {',
  "  manifest = {",
  '    apiVersion = "iam.aws.upbound.io/v1beta1"',
  '    kind = "User"',
  "    spec = {}",
  "  }",
  "}",
);
const unit = lines(
  "terraform {",
  '  source = "tfr:///cloudposse/iam-user/aws?version=1.2.0"',
  "}",
  "inputs = {",
  "  login_profile_enabled = false",
  '  user_name = "ci"',
  "}",
);

/** One file in HCL of each dialect that knows it. */
export const HCL_SAMPLES: readonly Sample[] = [
  {
    dialect: "terraform",
    path: "awscc.tf",
    kind: "user",
    line: 1,
    word: "awscc_iam_user",
    text: user.replace("aws_iam_user", "awscc_iam_user"),
  },
  {
    dialect: "terraform",
    path: "cloud-control.tf",
    kind: "user",
    line: 1,
    word: "AWS::IAM::User",
    text: lines('resource "aws_cloudcontrolapi_resource" "ci" {', '  type_name = "AWS::IAM::User"', "}"),
  },
  {
    dialect: "terraform",
    path: "job.tf",
    kind: "user",
    line: 2,
    word: "create-user",
    text: lines(
      'resource "kubernetes_job" "ci" {',
      '  command = ["aws", "iam", "create-user", "--user-name", "ci"]',
      "}",
    ),
    off: lines(
      'resource "kubernetes_job" "ci" {',
      "  count = 0",
      '  command = ["aws", "iam", "create-user", "--user-name", "ci"]',
      "}",
    ),
  },
  {
    dialect: "terraform",
    path: "stack.tf",
    kind: "user",
    line: 2,
    word: "AWS::IAM::User",
    text: lines(
      'resource "aws_cloudformation_stack" "ci" {',
      '  template_body = jsonencode({ Resources = { A = { Type = "AWS::IAM::User" } } })',
      "}",
    ),
  },
  {
    dialect: "terraform",
    path: "main.tf",
    kind: "user",
    line: 1,
    word: "aws_iam_user",
    text: user,
    off: user.replace("{", "{\n  count = 0"),
  },
  {
    dialect: "terraform",
    path: "module.tofu",
    kind: "user",
    line: 2,
    word: "iam-user",
    text: moduleCall,
    off: moduleCall.replace("login_profile_enabled", "enabled"),
  },
  {
    dialect: "vault",
    path: "vault.tf",
    kind: "minted",
    line: 2,
    word: "iam_user",
    text: lines('resource "vault_aws_secret_backend_role" "ci" {', '  credential_type = "iam_user"', "}"),
    off: lines('resource "vault_aws_secret_backend_role" "ci" {', "  count = 0", '  credential_type = "iam_user"', "}"),
  },
  {
    dialect: "terraform",
    path: "manifest.tf",
    kind: "user",
    line: 4,
    word: "User",
    text: manifestInHcl,
    off: manifestInHcl.replace("{", "{\n  for_each = {}"),
  },
  {
    dialect: "terragrunt",
    path: "terragrunt.hcl",
    kind: "user",
    line: 2,
    word: "iam-user",
    text: unit,
    off: unit.replace('user_name = "ci"', "enabled = false"),
  },
  {
    dialect: "terragrunt",
    path: "terragrunt.stack.hcl",
    kind: "user",
    line: 2,
    word: "iam-system-user",
    text: lines(
      'unit "ci" {',
      '  source = "tfr:///cloudposse/iam-system-user/aws?version=1.2.0"',
      "  values = {",
      "    create_iam_access_key = false",
      "  }",
      "}",
    ),
  },
  {
    dialect: "pulumi-program",
    path: "main.pp",
    kind: "user",
    line: 1,
    word: "aws:iam/user:User",
    text: lines('resource ci "aws:iam/user:User" {', '  name = "ci"', "}"),
  },
];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const planned = (actions: readonly string[]): string =>
  json({
    format_version: "1.2",
    resource_changes: [
      { mode: "managed", type: "aws_iam_user", name: "ci", change: { actions, after: { name: "ci" } } },
    ],
  });

const state = (instances: readonly object[]): string =>
  json({
    version: 4,
    terraform_version: "1.9.0",
    resources: [{ mode: "managed", type: "aws_iam_access_key", name: "ci", instances }],
  });

/** As Terraform wrote it before its version 0.12. */
const oldState = (key: string): string =>
  json({
    version: 3,
    serial: 1,
    modules: [
      { path: ["root"], resources: { [key]: { type: "aws_iam_user", primary: { attributes: { name: "ci" } } } } },
    ],
  });

/** One file in JSON of each dialect that knows it. */
export const JSON_SAMPLES: readonly Sample[] = [
  {
    dialect: "cloudformation",
    path: "a.template.json",
    kind: "user",
    line: 4,
    word: "AWS::IAM::User",
    text: json({ Resources: { Deploy: { Type: "AWS::IAM::User", Properties: {} } } }),
  },
  {
    dialect: "terraform",
    path: "main.tf.json",
    kind: "user",
    line: 3,
    word: "aws_iam_user",
    text: json({ resource: { aws_iam_user: { ci: { name: "ci" } } } }),
    off: json({ resource: { aws_iam_user: { ci: { count: 0 } } } }),
  },
  {
    dialect: "terraform-plan",
    path: "plan.json",
    kind: "user",
    line: 6,
    word: "aws_iam_user",
    text: planned(["create"]),
    off: planned(["delete"]),
  },
  {
    dialect: "terraform-plan",
    path: "terraform.tfstate",
    kind: "access-key",
    line: 7,
    word: "aws_iam_access_key",
    text: state([{ attributes: { user: "ci" } }]),
    off: state([]),
  },
  {
    dialect: "terraform-plan",
    path: "old.tfstate",
    kind: "user",
    line: 11,
    word: "aws_iam_user",
    text: oldState("aws_iam_user.ci"),
    off: oldState("data.aws_iam_user.ci"),
  },
  {
    dialect: "terraform",
    path: "modules.tf.json",
    kind: "user",
    line: 4,
    word: "iam-system-user",
    text: json({ module: { ci: { source: "cloudposse/iam-system-user/aws", create_iam_access_key: false } } }),
    off: json({ module: { ci: { source: "cloudposse/iam-system-user/aws", enabled: false } } }),
  },
  {
    dialect: "kubernetes",
    path: "user.json",
    kind: "user",
    line: 3,
    word: "User",
    text: json({ apiVersion: "iam.aws.upbound.io/v1beta1", kind: "User", spec: {} }),
  },
  {
    dialect: "landing-zone",
    path: "config.json",
    kind: "user",
    line: 6,
    word: "user-ids",
    text: json({ iam: { users: [{ "user-ids": ["ci"] }] } }),
    off: json({ iam: { users: [{ "user-ids": [] }] } }),
  },
  {
    dialect: "pulumi-program",
    path: "stack.json",
    kind: "user",
    line: 5,
    word: "aws:iam/user:User",
    text: json({ deployment: { resources: [{ type: "aws:iam/user:User", urn: "urn:a::b::c::d" }] } }),
    off: json({ deployment: { resources: [{ type: "aws:iam/user:User", delete: true }] } }),
  },
];

const inHeredoc = (resource: string, attribute: string, inner: string): string =>
  lines(`resource "${resource}" "ci" {`, `  ${attribute} = <<-EOT`, ...inner.trimEnd().split("\n"), "  EOT", "}");
const generated = lines('generate "users" {', "  contents = <<EOT", 'resource "aws_iam_user" "ci" {', "}", "EOT", "}");

/** Files in HCL with the definition in a text of its own. */
export const HEREDOC_SAMPLES: readonly Sample[] = [
  {
    dialect: "terraform",
    path: "stack-set.tf",
    kind: "user",
    line: 5,
    word: "AWS::IAM::User",
    text: inHeredoc("aws_cloudformation_stack_set", "template_body", template),
    off: inHeredoc("aws_cloudformation_stack_set", "template_body", template).replace("{", "{\n  count = 0"),
  },
  {
    dialect: "terraform",
    path: "manifest-text.tf",
    kind: "access-key",
    line: 4,
    word: "AccessKey",
    text: inHeredoc("kubectl_manifest", "yaml_body", crossplane),
    off: inHeredoc("kubectl_manifest", "yaml_body", crossplane).replace("{", "{\n  count = 0"),
  },
  {
    dialect: "terraform",
    path: "user-data.tf",
    kind: "user",
    line: 3,
    word: "create-user",
    text: inHeredoc("aws_instance", "user_data", "aws iam create-user --user-name ci"),
    off: inHeredoc("aws_instance", "user_data", "aws iam create-user --user-name ci").replace("{", "{\n  count = 0"),
  },
  {
    dialect: "terragrunt",
    path: "generate/terragrunt.hcl",
    kind: "user",
    line: 3,
    word: "aws_iam_user",
    text: generated,
    off: generated.replace("{", "{\n  disable = true"),
  },
];

/** Files of other syntaxes. */
export const OTHER_SAMPLES: readonly Sample[] = [
  {
    dialect: "manifest-literals",
    path: "a.jsonnet",
    kind: "access-key",
    line: 2,
    word: "iam.aws.upbound.io",
    text: lines("{ apiVersion: 'iam.aws.upbound.io/v1beta1',", "  kind: 'AccessKey',", "  spec: {} }"),
  },
  {
    dialect: "puppet",
    path: "users.pp",
    kind: "user",
    line: 2,
    word: "iam_user",
    text: lines("class users {", "  iam_user { 'ci': ensure => present }", "}"),
    off: lines("class users {", "  iam_user { 'ci': ensure => absent }", "}"),
  },
  {
    dialect: "chef",
    path: "users.rb",
    kind: "user",
    line: 1,
    word: "aws_iam_user",
    text: lines("aws_iam_user 'ci' do", "  path '/'", "end"),
    off: lines("aws_iam_user 'ci' do", "  action :delete", "end"),
  },
];

export const SAMPLES: readonly Sample[] = [
  ...YAML_SAMPLES,
  ...HCL_SAMPLES,
  ...JSON_SAMPLES,
  ...HEREDOC_SAMPLES,
  ...OTHER_SAMPLES,
];
