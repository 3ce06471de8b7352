import { describe } from "vitest";
import { golden } from "../../../support/golden.ts";

describe("templated: Ansible", () => {
  golden([
    {
      item: "values without quotes, and states that a template chooses",
      path: "roles/deployer/tasks/main.yml",
      lines: [
        "---",
        "{# The deployer of each stage. #}",
        "- name: Deployer of {{ stage }}",
        "  amazon.aws.iam_user:",
        "    name: {{ stage }}-deployer",
        "    tags: {{ tags | combine({'owner': 'platform'}) }}",
        "- name: Key",
        "  amazon.aws.iam_access_key:",
        "    user_name: deployer",
        "    state: {% if rotate %}absent{% else %}present{% endif %}",
        "",
        "- name: In quotes",
        "  iam_user:",
        "    name: \"{% if stage == 'prod' %}deployer{% else %}tester{% endif %}\"",
        '    state: "{% if keep %}present{% else %}absent{% endif %}"',
      ],
      found: [
        "4:3-4:22 user - definite ansible",
        "8:3-8:28 access-key deployer conditional ansible",
        "13:3-13:11 user - conditional ansible",
      ],
    },
    {
      item: "a template that a task deploys, with statements in its text",
      path: "deploy.yml",
      lines: [
        "- amazon.aws.cloudformation:",
        "    template_body: |",
        "      Resources:",
        "      {% for name in names %}",
        "        User{{ loop.index }}: { Type: AWS::IAM::User }",
        "      {% endfor %}",
        "        Robot: { Type: AWS::IAM::User }",
        "      {% if false %}",
        "        Never: { Type: AWS::IAM::User }",
        "      {% endif %}",
      ],
      found: ["5:39-5:53 user - conditional ansible", "7:24-7:38 user - definite ansible"],
    },
    {
      item: "a command that a template chooses",
      path: "site.yml",
      lines: ["- shell: {% if a %}aws iam create-user --user-name ci{% endif %}", "  become: {{ b }} or c"],
      found: ["1:20-1:39 user ci conditional command-line"],
    },
    {
      item: "tasks within statements",
      path: "generated/users.yml",
      lines: [
        "{% for person in people %}",
        "- iam_user:",
        "    name: {{ person.name }}",
        "{% endfor %}",
        "{%- if with_key -%}",
        "- iam_access_key: { user_name: jane }",
        "{%- endif %}",
        "- iam_user: { name: joe }",
      ],
      found: [
        "2:3-2:11 user - conditional ansible",
        "6:3-6:17 access-key jane conditional ansible",
        "8:3-8:11 user joe definite ansible",
      ],
    },
    {
      item: "what is taken away, and what stands in comments",
      path: "roles/deployer/tasks/main.yml",
      lines: [
        "- name: {{ stage }}: gone",
        "  iam_user:",
        "    name: {{ stage }}-deployer",
        "    state: absent",
        "{# - iam_user: { name: jane } #}",
        "{#",
        "- iam_user: { name: joe }",
        "#}",
        "# {% if true %}",
        "# - iam_user: { name: jim }",
        "# {% endif %}",
        "{% if false %}",
        "- iam_user: { name: jack }",
        "{% endif %}",
        '- debug: { msg: "{% if a %}iam_user: jane{% endif %}" }',
      ],
      found: [],
    },
    {
      item: "a list of tasks in which a comment holds a statement",
      path: "site.yml",
      lines: ["# {% if false %}", "- iam_user: { name: jane }", "# {% endif %}", '- debug: { msg: "{{ a }}" }'],
      found: ["2:3-2:11 user jane definite ansible"],
    },
  ]);
});

describe("templated: landing zones", () => {
  golden([
    {
      item: "users named by replacements",
      path: "iam-config.yaml",
      lines: [
        "homeRegion: &region {{ AcceleratorHomeRegion }}",
        "userSets:",
        "  - deploymentTargets: { accounts: [{{ ManagementAccount }}] }",
        "    users:",
        "      - username: {{ BreakGlassUser }}",
        "        group: Administrators",
        "      - username: {{ AcceleratorPrefix }}-breakGlass02",
        "        group: Administrators",
        "      - username: breakGlass03",
        "        group: {{ Group }}",
      ],
      found: [
        "5:19-5:39 user - definite landing-zone",
        "7:19-7:55 user - definite landing-zone",
        "9:19-9:31 user breakGlass03 definite landing-zone",
      ],
    },
    {
      item: "users within a condition",
      path: "iam-config.yaml",
      lines: [
        "{%- if break_glass %}",
        "userSets:",
        "  - users: [{ username: breakGlass01, group: Administrators }]",
        "{%- endif %}",
      ],
      found: ["3:25-3:37 user breakGlass01 conditional landing-zone"],
    },
    {
      item: "users of the Secure Environment Accelerator",
      path: "config.yaml",
      lines: ["mandatory-account-configs:", "  {{ account }}:", "    iam: { users: [{ user-ids: [bgUser1] }] }"],
      found: ["3:33-3:40 user bgUser1 definite landing-zone"],
    },
    {
      item: "empty sets and comments",
      path: "iam-config.yaml",
      lines: [
        "homeRegion: {{ AcceleratorHomeRegion }}-1",
        "{# userSets: [{ users: [{ username: old }] }] #}",
        "{% if false %}",
        "userSets: [{ users: [{ username: never }] }]",
        "{% endif %}",
        "userSets: []",
        "groupSets: [{ groups: [{ name: {{ Group }} }] }]",
      ],
      found: [],
    },
  ]);
});

describe("templated: IAMbic", () => {
  golden([
    {
      item: "a user of each account",
      path: "resources/aws/iam/user/deployer.yaml",
      lines: [
        "template_type: NOQ::AWS::IAM::User",
        "identifier: {{ var.account_name }}-deployer",
        "properties:",
        "  user_name: {{ var.account_name }}-deployer",
      ],
      found: ["1:16-1:35 user - definite iambic"],
    },
    {
      item: "a user whose whole name is filled in, and one in a condition",
      path: "resources/aws/iam/user/many.yaml",
      lines: [
        "template_type: NOQ::AWS::IAM::User",
        "identifier: {{ name }}",
        "---",
        "{% if legacy %}",
        "template_type: NOQ::AWS::IAM::User",
        "identifier: jane",
        "{% endif %}",
      ],
      found: ["1:16-1:35 user - definite iambic", "5:16-5:35 user jane conditional iambic"],
    },
    {
      item: "what is deleted, and comments",
      path: "resources/aws/iam/user/old.yaml",
      lines: [
        "identifier: {{ var.account_name }}-deployer",
        "deleted: true",
        "template_type: NOQ::AWS::IAM::User",
        "---",
        "{# template_type: NOQ::AWS::IAM::User #}",
        "template_type: NOQ::AWS::IAM::Role",
        "identifier: {{ var.account_name }}-role",
      ],
      found: [],
    },
  ]);
});

describe("templated: Vault", () => {
  golden([
    {
      item: "roles in a playbook and in a payload",
      path: "vault.yml",
      lines: [
        "- name: Role",
        "  uri:",
        "    url: {{ vault_address }}/v1/aws/roles/deploy",
        "    method: POST",
        "    body:",
        "      credential_type: iam_user",
        "{% if legacy %}",
        "- uri: { body: { credential_type: iam_user } }",
        "{% endif %}",
      ],
      found: ["6:24-6:32 minted - definite vault", "8:35-8:43 minted - conditional vault"],
    },
    {
      item: "JSON",
      path: "deploy.json",
      lines: ['{"name": {{ name | tojson }},', ' "credential_type": "iam_user",', ' "policy_arns": {{ arns }}}'],
      found: ["2:21-2:31 minted - definite vault"],
    },
    {
      item: "other types, and comments",
      path: "vault.yml",
      lines: [
        "- uri:",
        "    url: {{ vault_address }}/v1/aws/roles/deploy",
        "    body: { credential_type: {{ type }} }",
        "{# - uri: { body: { credential_type: iam_user } } #}",
        "{% if false %}",
        "- uri: { body: { credential_type: iam_user } }",
        "{% endif %}",
      ],
      found: [],
    },
  ]);
});

describe("templated: CloudFormation", () => {
  golden([
    {
      item: "a template in plain YAML",
      path: "stacks/users.yaml",
      lines: [
        "Description: {{ project }} users",
        "Resources:",
        "  Robot:",
        "    Type: AWS::IAM::User",
        "    Properties: { UserName: {{ project }} }",
        "{% if with_key %}",
        "  Key:",
        "    Type: AWS::IAM::AccessKey",
        "    Properties: { UserName: robot }",
        "{% endif %}",
        "{% for name in names %}",
        "  User{{ loop.index }}:",
        "    Type: AWS::IAM::User",
        "{% endfor %}",
      ],
      found: [
        "4:11-4:25 user - definite cloudformation",
        "8:11-8:30 access-key robot conditional cloudformation",
        "13:11-13:25 user - conditional cloudformation",
      ],
    },
    {
      item: "a template in JSON",
      path: "stacks/users.template",
      lines: [
        "{",
        '  "Resources": {',
        "    {% if robots %}",
        '    "Robot": { "Type": "AWS::IAM::User", "Properties": { "UserName": "{{ name }}" } },',
        "    {% endif %}",
        '    "Jane": { "Type": "AWS::IAM::User" }',
        "  }",
        "}",
      ],
      found: ["4:24-4:40 user - conditional cloudformation", "6:23-6:39 user - definite cloudformation"],
    },
    {
      item: "the Serverless Framework",
      path: "serverless.yml",
      lines: [
        "service: {{ cookiecutter.name }}-api",
        "provider: { name: aws }",
        "resources:",
        "  Resources:",
        "    Robot: { Type: AWS::IAM::User }",
        "{%- if cookiecutter.with_key == 'y' %}",
        "    Key: { Type: AWS::IAM::AccessKey, Properties: { UserName: !Ref Robot } }",
        "{%- endif %}",
      ],
      found: ["5:20-5:34 user - definite cloudformation", "7:18-7:37 access-key - conditional cloudformation"],
    },
    {
      item: "comments, and what is switched off",
      path: "stacks/users.yaml",
      lines: [
        "Description: {{ project }} users",
        "Resources:",
        "{# Robot: { Type: AWS::IAM::User } #}",
        "{% if false %}",
        "  Never: { Type: AWS::IAM::User }",
        "{% endif %}",
        "  Role: { Type: AWS::IAM::Role }",
        "# {% if a %}",
        "#  Old: { Type: AWS::IAM::User }",
        "# {% endif %}",
      ],
      found: [],
    },
  ]);
});

describe("templated: what is deployed otherwise", () => {
  golden([
    {
      item: "manifests",
      path: "manifests/user.yaml",
      lines: [
        "apiVersion: iam.aws.upbound.io/v1beta1",
        "kind: User",
        "metadata:",
        "  name: {{ name }}-ci",
        "spec: { forProvider: {} }",
        "---",
        "{% if with_key %}",
        "apiVersion: iam.aws.upbound.io/v1beta1",
        "kind: AccessKey",
        "metadata: { name: key }",
        "spec: { forProvider: { user: ci } }",
        "{% endif %}",
        "{# kind: User #}",
      ],
      found: ["2:7-2:11 user - definite kubernetes", "9:7-9:16 access-key ci conditional kubernetes"],
    },
    {
      item: "documents of Systems Manager and programs of Pulumi",
      path: "Pulumi.yaml",
      lines: [
        "name: {{ cookiecutter.name }}-users",
        "runtime: yaml",
        "resources:",
        "  robot: { type: aws:iam:User, properties: { name: {{ name }} } }",
        "{% if false %}",
        "  never: { type: aws:iam:User }",
        "{% endif %}",
        "{# gone: { type: aws:iam:User } #}",
      ],
      found: ["4:18-4:30 user - definite pulumi-program"],
    },
    {
      item: "commands of a workflow that is generated",
      path: "ci/users.yml",
      lines: [
        "jobs:",
        "  users:",
        "    runs-on: {{ runner }}-latest",
        "    steps:",
        "{% if create %}",
        "      - run: aws iam create-user --user-name ci",
        "{% endif %}",
        "      - run: aws iam create-access-key --user-name {{ user }}",
        "{# - run: aws iam create-user --user-name old #}",
      ],
      found: ["6:14-6:33 user ci conditional command-line", "8:14-8:39 access-key - definite command-line"],
    },
  ]);
});
