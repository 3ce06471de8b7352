import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TERRAFORM_TYPES } from "../../../../src/scan/dialects/definition-types.ts";
import { terraform } from "../../../../src/scan/dialects/terraform.ts";
import { definitionsIn, foundIn, lines } from "../../../support/definitions.ts";

const read = (text: string, path = "users.tf") => definitionsIn(terraform, path, text);
const found = (text: string, path = "main.tf") => foundIn(terraform, path, text);
const block = (body: string, type = "aws_iam_user") => `resource "${type}" "x" {\n${body}\n}\n`;
const user = (extra: object) => ({
  kind: "user",
  dialect: "terraform",
  address: "aws_iam_user.x",
  confidence: "definite",
  ...extra,
});

describe("terraform: HCL", () => {
  it("reads a user with its name, at the block header", () => {
    expect(read(`# who\n${block('  name = "ci" # the pipeline')}`)).toEqual([
      user({ name: "ci", at: '2: resource "aws_iam_user" "x"' }),
    ]);
  });

  it.each([
    ["labels without quotes", "resource aws_iam_user x {}\n", "resource aws_iam_user x"],
    ["one line", 'resource "aws_iam_user" "x" { name = var.name }\n', 'resource "aws_iam_user" "x"'],
    ["comments in the header", 'resource /* a */ "aws_iam_user" /* b */ "x" {\n}\n', undefined],
    ["CRLF", 'resource "aws_iam_user" "x" {\r\n  path = "/"\r\n}\r\n', 'resource "aws_iam_user" "x"'],
    [
      "an unclosed block before it",
      'locals {\n  a = 1\n\nresource "aws_iam_user" "x" {\n}\n',
      'resource "aws_iam_user" "x"',
    ],
    ["a broken line before it", 'a b = ]\n"\nresource "aws_iam_user" "x" {\n}\n', 'resource "aws_iam_user" "x"'],
    [
      "a heredoc before it",
      `locals {\n  a = <<-E\n    } " \${f("}")}\n    E\n}\nresource "aws_iam_user" "x" {}\n`,
      undefined,
    ],
  ])("reads %s", (_, text, header) => {
    expect(read(text)).toMatchObject([user(header === undefined ? {} : { at: expect.stringMatching(`: ${header}$`) })]);
  });

  it("reads every block, also of one address", () => {
    const text = `${block("")}data "aws_iam_user" "y" {}\n${block("")}${block("", "aws_iam_access_key")}`;
    expect(read(text).map(({ kind, at }) => `${kind} ${at.split(":")[0]}`)).toEqual([
      "user 1",
      "user 5",
      "access-key 8",
    ]);
  });

  it.each([...TERRAFORM_TYPES])("knows %s", (type, { kind, userName }) => {
    const name = userName === undefined ? "" : `${userName} = "ci"`;
    const expected = userName === undefined ? { kind } : { kind, name: "ci" };
    expect(read(block(`users = ["a"]\n${name}`, type))).toMatchObject([expected]);
  });

  it.each(["var.name", `"a-\${var.name}"`, "aws_iam_user.y.name", "null", '["a"]', 'lower("A")'])(
    "gives no name that is not written out: %s",
    (name) => {
      const [definition] = read(block(`name = ${name}`));
      expect(definition).toMatchObject(user({}));
      expect(definition).not.toHaveProperty("name");
    },
  );

  it("takes a policy attachment only if it names users", () => {
    const attachment = (body: string) => read(block(body, "aws_iam_policy_attachment"));
    expect(attachment('roles = ["a"]')).toEqual([]);
    expect(attachment("users = []")).toEqual([]);
    expect(attachment("users = var.names")).toMatchObject([{ kind: "user-policy" }]);
  });

  it("finds a type with any of its characters escaped", () => {
    const word = "aws_iam_user";
    const escaped = fc
      .tuple(fc.nat({ max: word.length - 1 }), fc.boolean(), fc.boolean())
      .map(([index, long, upper]) => {
        const code = word.charCodeAt(index).toString(16).padStart(2, "0");
        const hex = upper ? code.toUpperCase() : code;
        return `${word.slice(0, index)}${long ? `\\U000000${hex}` : `\\u00${hex}`}${word.slice(index + 1)}`;
      });
    fc.assert(
      fc.property(escaped, (type) => {
        expect(read(block("", type))).toHaveLength(1);
        if (!type.includes("\\U")) expect(read(`{"resource":{"${type}":{"x":{}}}}`, "a.tf.json")).toHaveLength(1);
      }),
    );
  });
});

describe("terraform: how often", () => {
  it.each([
    "count = 0",
    'count = "0"',
    `count = "\${0}"`,
    "for_each = {}",
    "for_each = []",
    "for_each = toset([])",
    "for_each = toset( [\n ] )",
    `for_each = "\${toset([])}"`,
    "lifecycle {\n enabled = false\n}",
    "count = (0)",
    "count = false ? 1 : 0",
    "count = true ? 0 : 1",
    "count = (false ? 1 : 0)",
    "count = (false) ? 1 : 0",
    "for_each = tolist([])",
    'for_each = true ? [] : ["a"]',
  ])("does not take a resource for there that is switched off: %s", (body) => {
    expect(read(block(body))).toEqual([]);
  });

  it.each([
    "count = var.create ? 1 : 0",
    "count = 0 + 1",
    `count = "\${var.n}"`,
    "count = true ? var.n : 0",
    "count = false ? 1 : var.n",
    "count = var.false ? 1 : 0",
    "for_each = var.names",
    "for_each = toset(var.names)",
    "for_each = toset([for name in var.names : name])",
    `for_each = toset(["\${var.name}"])`,
    "for_each = { for name in var.names : name => {} }",
    "for_each = null",
    "count = 0\ncount = 1",
    "lifecycle {\n enabled = var.enabled\n}",
  ])("marks a resource that something decides on: %s", (body) => {
    expect(read(block(body))).toMatchObject([{ confidence: "conditional" }]);
  });

  it.each([
    "count = 1",
    'count = "2"',
    `count = "\${1}"`,
    "count = null",
    "count = true ? 1 : 0",
    'for_each = toset(["a"])',
    "for_each = { a = {} }",
    "lifecycle {\n enabled = true\n}",
    "tags = { count = 0 }",
    'provisioner "x" {\n count = 0\n}',
    "# count = 0",
    "lifecycle {\n prevent_destroy = true\n}",
  ])("takes a resource for there with %s", (body) => {
    expect(read(block(body))).toMatchObject([{ confidence: "definite" }]);
  });
});

describe("terraform: what for_each makes", () => {
  const told = (text: string): readonly string[] =>
    read(text).map(({ kind, name, address, confidence }) => `${kind} ${name ?? "-"} ${confidence} ${address}`);

  it.each([
    [
      "each item of a set by its key",
      block('for_each = toset(["a", "b"])\n name = each.key'),
      ['user a definite aws_iam_user.x["a"]', 'user b definite aws_iam_user.x["b"]'],
    ],
    [
      "a name that a key is part of",
      block(`for_each = toset(["a"])\n name = "ci-\${each.value}-\${ each.key }"`),
      ['user ci-a-a definite aws_iam_user.x["a"]'],
    ],
    [
      "names in the values of a map",
      block('for_each = {\n one = { name = "a" }\n two = { name = var.name }\n}\n name = each.value.name'),
      ['user a definite aws_iam_user.x["one"]', 'user - definite aws_iam_user.x["two"]'],
    ],
    [
      "the items of a local, and those of other lists",
      `locals {\n people = ["a"]\n}\n${block('for_each = toset(concat(local.people, ["b"]))\n name = each.key')}`,
      ['user a conditional aws_iam_user.x["a"]', 'user b conditional aws_iam_user.x["b"]'],
    ],
    [
      "what an empty local may be given in another file as one",
      `locals {\n people = []\n}\n${block("for_each = toset(local.people)\n name = each.key")}`,
      ["user - conditional aws_iam_user.x"],
    ],
    [
      "what is not written out as one",
      block('for_each = toset(["a", var.name])\n name = each.key'),
      ['user a definite aws_iam_user.x["a"]', "user - definite aws_iam_user.x"],
    ],
    [
      "a list that is not here as one",
      block("for_each = toset(var.names)\n name = each.key"),
      ["user - conditional aws_iam_user.x"],
    ],
    [
      "a name that is worked out",
      block('for_each = toset(["a"])\n name = lower(each.key)'),
      ['user - definite aws_iam_user.x["a"]'],
    ],
    [
      "no name of a key that is worked out, or that is empty",
      block('for_each = {\n (var.name) = 1\n "" = 2\n}\n name = each.key'),
      ['user - definite aws_iam_user.x["(var.name)"]', 'user - definite aws_iam_user.x[""]'],
    ],
    [
      "calls of modules",
      'module "m" {\n for_each = toset(["a"])\n source = "terraform-aws-modules/iam/aws//modules/iam-user"\n name = each.key\n}\n',
      ["user", "access-key", "login-profile"].map((kind) => `${kind} a definite module.m["a"]`),
    ],
    [
      "a module that nobody knows once",
      'module "m" {\n for_each = toset(["a", "b"])\n source = "example/some/aws"\n}\n',
      ["unresolved - definite module.m"],
    ],
  ])("tells %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("reads a name of many blanks only once", () => {
    const name = `"\${each.key}\${${" ".repeat(20_000)} {} }"`;
    expect(told(block(`for_each = toset(["a"])\n name = ${name}`))).toEqual(['user - definite aws_iam_user.x["a"]']);
  });

  it("counts what is beyond a hundred as one", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `"u${index}"`).join(", ");
    const all = told(block(`for_each = toset([${names}])\n name = each.key`));
    expect(all).toHaveLength(101);
    expect(all.at(-1)).toBe("user - definite aws_iam_user.x");
  });
});

describe("terraform: mentions", () => {
  it.each([
    ["a data source", 'data "aws_iam_user" "x" {\n user_name = "ci"\n}\n'],
    ["a list", 'list "aws_iam_user" "x" {\n provider = aws\n}\n'],
    ["moved", "moved {\n from = aws_iam_user.a\n to = aws_iam_user.b\n}\n"],
    ["removed", "removed {\n from = aws_iam_user.a\n}\n"],
    ["import", 'import {\n to = aws_iam_user.a\n id = "a"\n}\n'],
    ["check", 'check "a" {\n data "aws_iam_user" "b" {}\n}\n'],
    ["an output", 'output "a" {\n value = aws_iam_user.a.arn\n}\n'],
    [
      "a mock",
      'mock_provider "aws" {\n mock_resource "aws_iam_user" {}\n}\noverride_resource {\n target = aws_iam_user.a\n}\n',
    ],
    ["a variable's default", 'variable "resource" {\n default = { aws_iam_user = { x = {} } }\n}\n'],
    ["an attribute of that name", "resource = { aws_iam_user = { x = {} } }\n"],
    ["a resource within a block", 'a {\n resource "aws_iam_user" "x" {}\n}\n'],
    ["too few labels", 'resource "aws_iam_user" {\n x {}\n}\n'],
    ["a block within another type", 'resource "a" "aws_iam_user" {\n x {}\n}\n'],
    ["comments", '# resource "aws_iam_user" "x" {}\n/*\nresource "aws_iam_user" "x" {}\n*/\n'],
    ["a heredoc", 'locals {\n a = <<E\nresource "aws_iam_user" "x" {}\nE\n}\n'],
    ["a string", 'locals {\n a = "resource \\"aws_iam_user\\" \\"x\\" {}"\n}\n'],
    ["neighbours", block("", "aws_identitystore_user") + block("", "aws_transfer_user") + block("", "aws_iam_role")],
    ["a group", block("", "aws_iam_group")],
    ["CloudFormation's names", block("", "AWS::IAM::User")],
  ])("does not take %s for a definition", (_, text) => {
    expect(read(`${text}# aws_iam_user\n`)).toEqual([]);
  });

  it.each(["terraform.tfvars", "a.auto.tfvars", "a.yaml", "a.json", "a.tfvars.json", "a.md"])(
    "leaves %s alone",
    (path) => {
      expect(read(block(""), path)).toEqual([]);
      expect(read('{"resource":{"aws_iam_user":{"x":{}}}}', path)).toEqual([]);
    },
  );

  it.each(["main.tofu", "modules/a/main.tf", "stack.hcl"])("reads %s", (path) => {
    expect(read(block(""), path)).toHaveLength(1);
  });
});

describe("terraform: JSON", () => {
  const json = (value: unknown, path = "users.tf.json") => read(JSON.stringify(value, null, 2), path);

  it("reads a user with its name, at the key of the type", () => {
    expect(json({ resource: { aws_iam_user: { x: { name: "ci" } } } })).toEqual([
      user({ name: "ci", at: '3: "aws_iam_user"' }),
    ]);
    expect(json({ resource: { aws_iam_user: { x: {} } } }, "users.tofu.json")).toHaveLength(1);
  });

  it.each([
    ["types in an array", { resource: [{ aws_s3_bucket: {} }, { aws_iam_user: { x: {} } }] }],
    ["names in an array", { resource: { aws_iam_user: [{ x: {} }] } }],
    ["bodies in an array", { resource: { aws_iam_user: { x: [{}] } } }],
    ["arrays on every level", [{ resource: [{ aws_iam_user: [{ x: [{}] }] }] }]],
  ])("reads %s", (_, value) => {
    expect(json(value)).toMatchObject([user({})]);
  });

  it("reads every entry of a key that is there again", () => {
    const text =
      '{"resource":{"aws_iam_user":{"x":{}}},"resource":{"aws_iam_user":{"x":{},"y":{}},"aws_iam_user":{"z":{}}}}';
    expect(read(text, "a.tf.json").map(({ address }) => address.slice(-1))).toEqual(["x", "x", "y", "z"]);
  });

  it("gives no name that is a template", () => {
    const [definition] = json({ resource: { aws_iam_user: { x: { name: `\${var.name}` } } } });
    expect(definition).not.toHaveProperty("name");
  });

  it.each([
    [{ count: 0 }, []],
    [{ count: "0" }, []],
    [{ count: `\${0}` }, []],
    [{ for_each: {} }, []],
    [{ for_each: `\${toset([])}` }, []],
    [{ lifecycle: [{ enabled: false }] }, []],
    [{ count: `\${var.n}` }, [{ confidence: "conditional" }]],
    [{ for_each: { a: 1 } }, [{ confidence: "definite" }]],
    [{ lifecycle: { enabled: `\${var.on}` } }, [{ confidence: "conditional" }]],
    [{}, [{ confidence: "definite" }]],
  ])("weighs %j", (body, expected) => {
    expect(json({ resource: { aws_iam_user: { x: body } } })).toMatchObject(expected);
  });

  it("does not take other blocks for definitions", () => {
    expect(
      json({ data: { aws_iam_user: { x: {} } }, variable: { resource: { default: { aws_iam_user: {} } } } }),
    ).toEqual([]);
    expect(json({ resource: { aws_iam_user: { x: null } }, output: { a: { value: `\${aws_iam_user.x}` } } })).toEqual(
      [],
    );
  });
});

describe("terraform: what a resource deploys", () => {
  it("reads a resource of the Cloud Control API", () => {
    const resource = (type: string) => `resource "aws_cloudcontrolapi_resource" "x" {\n  type_name = ${type}\n}\n`;
    expect(found(resource('"AWS::IAM::User"'))).toEqual(["main.tf:1:1 user - definite aws_cloudcontrolapi_resource.x"]);
    expect(found(resource('"AWS::IAM::AccessKey"'))).toEqual([expect.stringMatching(/access-key/)]);
    for (const type of ['"AWS::S3::Bucket"', "var.type"]) expect(found(resource(type))).toEqual([]);
    expect(found(resource('"AWS::IAM::User"').replace("{", "{\n  count = 0"))).toEqual([]);
  });

  it.each([
    ['jsonencode({ UserName = "ci" })', "ci"],
    ['"{\\"UserName\\": \\"ci\\"}"', "ci"],
    ["jsonencode({ UserName = var.name })", "-"],
    ["var.state", "-"],
  ])("reads the name in the state that the Cloud Control API is asked for: %s", (state, name) => {
    const text = block(`type_name = "AWS::IAM::User"\ndesired_state = ${state}`, "aws_cloudcontrolapi_resource");
    expect(found(text)).toEqual([`main.tf:1:1 user ${name} definite aws_cloudcontrolapi_resource.x`]);
  });

  it("takes a managed policy of the Cloud Control API only if it names users", () => {
    const policy = (state: string) =>
      found(
        block(
          `type_name = "AWS::IAM::ManagedPolicy"\ndesired_state = jsonencode(${state})`,
          "aws_cloudcontrolapi_resource",
        ),
      );
    expect(policy('{ Roles = ["ci"] }')).toEqual([]);
    expect(policy('{ Users = ["ci"] }')).toEqual([expect.stringMatching(/user-policy/)]);
  });

  it("reads the console password of a user of the provider awscc, at its key", () => {
    const user = (profile: string) => found(block(`  user_name = "ci"\n${profile}`, "awscc_iam_user"));
    expect(user("  login_profile = { password = var.password }")).toEqual([
      "main.tf:1:1 user ci definite awscc_iam_user.x",
      "main.tf:3:3 login-profile ci definite awscc_iam_user.x",
    ]);
    expect(user("  login_profile = null")).toHaveLength(1);
    expect(user("  # login_profile = {}")).toHaveLength(1);
  });

  const stack = (body: string, type = "aws_cloudformation_stack") =>
    `resource "${type}" "x" {\n  template_body = ${body}\n}\n`;

  it.each([
    ["a heredoc", "<<EOT\nResources:\n  A:\n    Type: AWS::IAM::User\nEOT", "5:11 user - definite A"],
    [
      "an indented heredoc that is filled in",
      `<<-EOT\n    Resources:\n      A:\n        Type: AWS::IAM::User\n        Properties:\n          UserName: \${var.name}\n    EOT`,
      "5:15 user - definite A",
    ],
    [
      "a heredoc with doubled signs",
      `<<EOT\nResources:\n  A:\n    Metadata: !Sub "$\${AWS::StackName}"\n    Type: AWS::IAM::User\nEOT`,
      "6:11 user - definite A",
    ],
    [
      "jsonencode",
      'jsonencode({\n    Resources = { A = { Type = "AWS::IAM::User", Properties = { UserName = "ci" } } }\n  })',
      "3:32 user ci definite A",
    ],
    [
      "yamlencode",
      'yamlencode({ Resources = { A = { Type = "AWS::IAM::AccessKey" } } })',
      "2:59 access-key - definite A",
    ],
    ["a string", '"{\\"Resources\\": {\\"A\\": {\\"Type\\": \\"AWS::IAM::User\\"}}}"', "2:55 user - definite A"],
  ])("reads a template in %s", (_, body, expected) => {
    expect(found(stack(body))).toEqual([`main.tf:${expected}`]);
    expect(found(stack(body, "aws_cloudformation_stack_set"))).toHaveLength(1);
    expect(found(stack(`${body}\n  count = var.n`))).toEqual([expect.stringMatching(/conditional/)]);
    expect(found(stack(`${body}\n  count = 0`))).toEqual([]);
    expect(found(stack(body, "local_file"))).toEqual([]);
  });

  it("does not take a file's text, or a comment in a template, for a definition", () => {
    expect(found(stack('file("template.yaml")'))).toEqual([]);
    expect(found(stack("<<EOT\nResources:\n  A:\n    # Type: AWS::IAM::User\n    Type: AWS::S3::Bucket\nEOT"))).toEqual(
      [],
    );
  });

  const manifest = (kind: string): string =>
    lines("apiVersion: iam.aws.upbound.io/v1beta1", `kind: ${kind}`, "metadata:", "  name: ci", "spec: {}");

  it.each([
    [
      "a map",
      block(
        '  manifest = {\n    apiVersion = "iam.aws.upbound.io/v1beta1"\n    kind = "User"\n    metadata = { name = "ci" }\n  }',
        "kubernetes_manifest",
      ),
      "4:12 user ci definite User/ci",
    ],
    [
      "a text that is decoded",
      block(`  manifest = yamldecode(<<-EOT\n${manifest("User")}EOT\n  )`, "kubernetes_manifest"),
      "4:7 user ci definite User/ci",
    ],
    [
      "a text",
      block(`  yaml_body = <<-EOT\n${manifest("AccessKey")}EOT`, "kubectl_manifest"),
      "4:7 access-key - definite AccessKey/ci",
    ],
    [
      "values of a chart",
      block(
        `  values = [file("a.yaml"), <<EOT\nextraObjects:\n- ${manifest("User").replaceAll("\n", "\n  ")}\nEOT\n  ]`,
        "helm_release",
      ),
      "5:9 user ci definite User/ci",
    ],
    [
      "values that are encoded",
      block(
        '  values = [yamlencode({ extra = [{ apiVersion = "iam.services.k8s.aws/v1alpha1", kind = "User", spec = { name = "ci" } }] })]',
        "helm_release",
      ),
      "2:90 user ci definite User",
    ],
    [
      "JSON",
      block(
        '  manifest = "{\\"apiVersion\\": \\"iam.aws.m.upbound.io/v1beta1\\", \\"kind\\": \\"User\\", \\"spec\\": {}}"',
        "kustomization_resource",
      ),
      "2:76 user - definite User",
    ],
  ])("reads a manifest of Kubernetes in %s", (_, text, expected) => {
    expect(found(text)).toEqual([`main.tf:${expected}`]);
    expect(found(text.replace("{", "{\n  count = 0"))).toEqual([]);
    expect(found(text.replace("{", "{\n  count = var.n"))).toEqual([expect.stringMatching(/ conditional /)]);
    expect(found(text.replace(/"\w+" "x"/, '"local_file" "x"'))).toEqual([]);
    expect(found(text.replace(/"(User|AccessKey)|: (User|AccessKey)/, '$1$2Role"'))).toEqual([]);
  });

  it("reads a manifest in JSON", () => {
    const manifest = { apiVersion: "iam.aws.upbound.io/v1beta1", kind: "User", metadata: { name: "ci" } };
    expect(
      read(JSON.stringify({ resource: { kubernetes_manifest: { x: { manifest } } } }), "main.tf.json"),
    ).toMatchObject([{ kind: "user", name: "ci", dialect: "terraform" }]);
  });

  it("notes a template that lies elsewhere", () => {
    const text = 'resource "aws_cloudformation_stack" "x" {\n  template_url = "https://example.com/a.yaml"\n}\n';
    expect(found(text)).toEqual([
      "main.tf:1:1 unresolved - definite aws_cloudformation_stack.x from https://example.com/a.yaml",
    ]);
  });

  it("reads state machines and automation documents", () => {
    const machine =
      'resource "aws_sfn_state_machine" "x" {\n  definition = jsonencode({\n    States = { Make = { Type = "Task", Resource = "arn:aws:states:::aws-sdk:iam:createUser" } }\n  })\n}\n';
    expect(found(machine)).toEqual(["main.tf:3:51 user - definite Make"]);
    const automation =
      'resource "aws_ssm_document" "x" {\n  content = <<EOT\nmainSteps:\n- name: make\n  action: aws:executeAwsApi\n  inputs: { Service: iam, Api: CreateAccessKey }\nEOT\n}\n';
    expect(found(automation)).toEqual(["main.tf:6:32 access-key - definite make"]);
  });

  it("reads the commands of documents of Systems Manager", () => {
    const step = 'action: "aws:runShellScript", inputs: { runCommand: ["aws iam create-user --user-name ci"] }';
    const yaml = (type: string): string =>
      `resource "${type}" "x" {\n  content = <<EOT\nmainSteps:\n- { ${step} }\nEOT\n}\n`;
    expect(found(yaml("aws_ssm_document"))).toEqual(["main.tf:4:59 user ci definite aws iam create-user"]);
    const json = `resource "aws_ssm_document" "x" {\n  count = var.n\n  content = jsonencode({ mainSteps = [{ ${step} }] })\n}\n`;
    expect(found(json)).toEqual(["main.tf:3:95 user ci conditional aws iam create-user"]);
    expect(found(yaml("aws_ssm_parameter"))).toEqual([]);
    expect(found(yaml("aws_ssm_document").replace("aws iam", "# aws iam"))).toEqual([]);
    expect(found(yaml("aws_ssm_document").replace("aws iam", "echo aws iam"))).toEqual([]);
  });

  it("reads the calls of schedules", () => {
    const schedule = (input: string, arn = "aws:scheduler:::aws-sdk:iam:createAccessKey", more = ""): string =>
      lines(
        'resource "aws_scheduler_schedule" "x" {',
        `  target {`,
        `    arn = "arn:${arn}"`,
        `    input = ${input}`,
        "  }",
        more,
        "}",
      );
    const named = "main.tf:3:11 access-key ci definite x";
    expect(found(schedule('jsonencode({ UserName = "ci" })'))).toEqual([named]);
    expect(found(schedule(`<<EOT\n{"UserName": "ci"}\nEOT`))).toEqual([named]);
    expect(found(schedule("var.input", undefined, "count = 0"))).toEqual([]);
    expect(found(schedule("var.input"))).toEqual(["main.tf:3:11 access-key - definite x"]);
    expect(found(schedule("var.input", "aws:scheduler:::aws-sdk:iam:listUsers"))).toEqual([]);
    expect(found(schedule("var.input", "aws:scheduler:::aws-sdk:cognitoidentityprovider:adminCreateUser"))).toEqual([]);
    expect(found(schedule("var.input").replace("aws_scheduler_schedule", "aws_iam_policy_document"))).toEqual([]);
  });
});

describe("terraform: modules", () => {
  const module = (source: string, inputs: readonly string[] = [], name = "ci") =>
    lines(`module "${name}" {`, `  source = "${source}"`, ...inputs.map((input) => `  ${input}`), "}");
  const kindsOf = (source: string, inputs: readonly string[] = []) =>
    read(module(source, inputs)).map(({ kind, confidence }) => (confidence === "definite" ? kind : `${kind}?`));

  it("reads a module that makes users, at its source", () => {
    const source = "terraform-aws-modules/iam/aws//modules/iam-user";
    expect(found(module(source, ['name = "ci"']))).toEqual([
      `main.tf:2:12 user ci definite module.ci from ${source}`,
      `main.tf:2:12 access-key ci definite module.ci from ${source}`,
      `main.tf:2:12 login-profile ci definite module.ci from ${source}`,
    ]);
  });

  it.each([
    ["terraform-aws-modules/iam/aws//modules/iam-user", ["user", "access-key", "login-profile"]],
    ["registry.terraform.io/terraform-aws-modules/iam/aws//modules/iam-user", ["user", "access-key", "login-profile"]],
    ["tfr:///terraform-aws-modules/iam/aws//modules/iam-user?version=5.0.0", ["user", "access-key", "login-profile"]],
    [
      "git::https://github.com/terraform-aws-modules/terraform-aws-iam.git//modules/iam-user?ref=v5.1.0",
      ["user", "access-key", "login-profile"],
    ],
    ["github.com/binbashar/terraform-aws-iam.git//modules/iam-user?ref=v1", ["user", "access-key", "login-profile"]],
    ["git@github.com:binbashar/terraform-aws-iam.git//modules/iam-user", ["user", "access-key", "login-profile"]],
    ["git::https://github.com/acme/terraform-modules.git//modules/iam-user?ref=v1", ["user"]],
    ["git@github.com:acme/infrastructure.git//aws/iam_users", ["user"]],
    ["git::https://github.com/acme/AWS_modules.git//IAM_User", ["user"]],
    ["git::ssh://git@bitbucket.org/acme/terraform-aws-iam-users.git?ref=v1", ["user"]],
    ["git@github.com:acme/tf-module-iam-user.git", ["user"]],
    ["github.com/acme/iam-user", ["user"]],
    ["git::https://gitlab.com/acme/modules/aws/iam-users.git?ref=v1", ["user"]],
    ["acme/aws-iam-user/aws", ["user"]],
    ["oracle-infrastructure/iam-user/aws", ["user"]],
    ["git@github.com:acme/tf-module.aws.iam-user.git?ref=0.0.1", ["user"]],
    ["git::ssh://git@bitbucket.org/acme/terraform-modules.git//iam/user?ref=v1.1.0", ["user"]],
    ["git::https://github.com/acme/modules.git//aws/iam/user?ref=v1", ["user"]],
    ["git@github.com:acme/terraform-aws-modules.git//modules/iam/users", ["user"]],
    ["app.terraform.io/acme/platform/aws//modules/iam-system-user", ["user"]],
    ["cloudposse/iam-user/aws", ["user", "login-profile"]],
    ["cloudposse/iam-system-user/aws", ["user", "access-key"]],
    ["cloudposse/iam-s3-user/aws", ["user", "access-key"]],
    ["cloudposse/iam-chamber-user/aws", ["user", "access-key"]],
    ["git::https://github.com/cloudposse/terraform-aws-iam-system-user.git?ref=tags/0.1.0", ["user", "access-key"]],
    ["dasmeta/iam/aws//modules/user", ["user", "access-key", "login-profile"]],
    ["dasmeta/modules/aws//modules/aws-iam-user", ["user", "access-key", "login-profile"]],
    ["github.com/dasmeta/terraform-aws-iam//modules/user?ref=1.0.0", ["user", "access-key", "login-profile"]],
    ["silinternational/serverless-user/aws", ["user", "access-key", "user-policy"]],
    ["cloudposse/ses/aws", ["user", "access-key"]],
    ["git::https://github.com/cloudposse/terraform-aws-ses.git?ref=tags/0.20.0", ["user", "access-key"]],
    ["mineiros-io/iam-user/aws", ["user"]],
    ["git@github.com:mineiros-io/terraform-aws-iam-user.git?ref=v0.5.0", ["user"]],
    ["boldlink/iam-user/aws", ["user"]],
    ["clouddrove/iam-user/aws", ["user", "access-key", "login-profile"]],
    ["Flaconi/iam-user/aws", ["user", "access-key"]],
    ["github.com/Flaconi/terraform-aws-iam-ses-user?ref=v1.0.0", ["user", "access-key"]],
    ["github.com/thoughtbot/terraform-aws-ses-smtp-credentials?ref=v0.6.0", ["user", "minted", "user-policy"]],
    ["champ-oss/ses-smtp-users/aws", ["user", "access-key", "user-policy"]],
    ["telia-oss/iam/aws//modules/user", ["user", "login-profile"]],
    ["github.com/cisagov/ci-iam-user-tf-module?ref=v1.0.0", ["user", "access-key", "user-policy"]],
    ["app.terraform.io/example/iam-user/aws", ["user"]],
    ["example/ses-smtp-user/aws", ["user"]],
    ["git::https://git.example.com:8443/infra/terraform-aws-iam-user.git", ["user", "login-profile"]],
  ])("knows %s", (source, kinds) => {
    expect(kindsOf(source)).toEqual(kinds);
  });

  it.each([
    ["terraform-aws-modules/iam/aws//modules/iam-group-with-policies", "group_users", ["membership"]],
    ["terraform-aws-modules/iam/aws//modules/iam-group-with-assumable-roles-policy", "group_users", ["membership"]],
    ["terraform-aws-modules/iam/aws//modules/iam-group", "users", ["membership"]],
    ["mineiros-io/iam-group/aws", "users", ["membership"]],
    ["trussworks/iam-user-group/aws", "user_list", ["membership"]],
    ["clouddrove/ses/aws", "iam_name", ["user", "access-key", "user-policy"]],
    ["cytopia/iam/aws", "users", ["user", "user-policy"]],
    ["gruntwork-io/terraform-aws-security//modules/iam-users", "users", ["user"]],
  ])("takes %s for one that makes something only where it is given %s", (source, input, kinds) => {
    expect(kindsOf(source)).toEqual([]);
    expect(kindsOf(source, [`${input} = []`])).toEqual([]);
    expect(kindsOf(source, [`${input} = ""`])).toEqual([]);
    expect(kindsOf(source, [`${input} = null`])).toEqual([]);
    expect(kindsOf(source, [`${input} = ["jane"]`])).toEqual(kinds);
    expect(kindsOf(source, [`${input} = var.users`])).toEqual(kinds.map((kind) => `${kind}?`));
    expect(kindsOf(source, [`${input} = ["jane"]`, "enabled = false"])).toEqual([]);
  });

  it.each([
    [["create_user = false"], []],
    [["create = false"], []],
    [["count = 0"], []],
    [["for_each = {}"], []],
    [["create_iam_access_key = false", "create_iam_user_login_profile = false"], ["user"]],
    [
      ["create_access_key = var.key", "create_login_profile = false"],
      ["user", "access-key?"],
    ],
    [["create_user = var.create"], ["user?", "access-key?", "login-profile?"]],
    [["count = var.n"], ["user?", "access-key?", "login-profile?"]],
    [["create_user = true"], ["user", "access-key", "login-profile"]],
    [["create_user = null"], ["user", "access-key", "login-profile"]],
    [['create_iam_access_key = "false"', 'create_iam_user_login_profile = "false"'], ["user"]],
    [
      ["create_access_key = false", "create_login_profile = false", "create_ssh_key = true"],
      ["user", "ssh-key"],
    ],
    [
      ["create_iam_access_key = false", "create_iam_user_login_profile = false", "upload_iam_user_ssh_key = var.ssh"],
      ["user", "ssh-key?"],
    ],
    [
      ["create_access_key = false", "create_login_profile = false", "policies = { admin = local.admin }"],
      ["user", "user-policy"],
    ],
    [["create_access_key = false", "create_login_profile = false", "policy_arns = []"], ["user"]],
  ])("weighs %j", (inputs, kinds) => {
    expect(kindsOf("terraform-aws-modules/iam/aws//modules/iam-user", inputs)).toEqual(kinds);
  });

  it.each([
    [[], []],
    [["user_enabled = false"], []],
    [["user_enabled = true"], ["user", "access-key"]],
    [["user_enabled = true", "access_key_enabled = false"], ["user"]],
    [["user_enabled = var.user"], ["user?", "access-key?"]],
    [["user_enabled = true", "enabled = false"], []],
  ])("takes the bucket module for one that makes users only if it is told to: %j", (inputs, kinds) => {
    expect(kindsOf("cloudposse/s3-bucket/aws", inputs)).toEqual(kinds);
  });

  it.each([
    "./modules/iam-user",
    "../iam-user",
    "terraform-aws-modules/vpc/aws",
    "terraform-aws-modules/iam/aws//modules/iam-assumable-role",
    "terraform-aws-modules/iam/aws//modules/iam-github-oidc-role",
    "github.com/terraform-aws-modules/terraform-aws-eks?ref=v20.0.0",
    "git::https://github.com/terraform-aws-modules/terraform-aws-iam.git//modules/iam-role-for-service-accounts-eks",
    `\${path.module}/modules/iam-user`,
    `\${path.root}/../iam-user`,
    "Azure/network/azurerm",
  ])("has no word for %s", (source) => {
    expect(found(module(source))).toEqual([]);
  });

  it.each([
    ["example/mailer/aws", "example/mailer/aws"],
    ["git::ssh://git@git.example.com/infra/users.git//sub?ref=main", "git.example.com/infra/users//sub"],
    ["app.terraform.io/example/users/aws", "app.terraform.io/example/users/aws"],
    ["terraform-aws-modules/iam/aws", "terraform-aws-modules/iam/aws"],
    ["github.com/terraform-aws-modules/terraform-aws-iam", "github.com/terraform-aws-modules/terraform-aws-iam"],
    ["s3::https://s3-eu-west-1.amazonaws.com/example/vpc.zip", "s3-eu-west-1.amazonaws.com/example/vpc.zip"],
    ["oci://registry.example.com/modules/users?tag=1.0.0", "registry.example.com/modules/users"],
    ["example/iam-user-reader/aws", "example/iam-user-reader/aws"],
    ["github.com/acme/modules//iam-user-policies", "github.com/acme/modules//iam-user-policies"],
    ["github.com/acme/iam-user//modules/reader", "github.com/acme/iam-user//modules/reader"],
    ["github.com/acme/modules//gcp/iam/users", "github.com/acme/modules//gcp/iam/users"],
    ["github.com/acme/terraform-google-iam-users", "github.com/acme/terraform-google-iam-users"],
    ["github.com/acme/gcp-modules//iam-users", "github.com/acme/gcp-modules//iam-users"],
    ["github.com/acme/terraform-huaweicloud//iam-user", "github.com/acme/terraform-huaweicloud//iam-user"],
    ["github.com/acme/tencentcloud//modules/iam-users", "github.com/acme/tencentcloud//modules/iam-users"],
    ["github.com/acme/exoscale//modules/iam-users", "github.com/acme/exoscale//modules/iam-users"],
    ["github.com/acme/no-iam-users", "github.com/acme/no-iam-users"],
    ["github.com/acme/fabric//modules/linode_iam_user", "github.com/acme/fabric//modules/linode_iam_user"],
    ["github.com/acme/terraform-minio//iam-user", "github.com/acme/terraform-minio//iam-user"],
    ["github.com/acme/keycloak//iam/users", "github.com/acme/keycloak//iam/users"],
    ["github.com/acme/modules//iam/policies/user", "github.com/acme/modules//iam/policies/user"],
    ["acme/no-iam-users/aws", "acme/no-iam-users/aws"],
    ["acme/iam-user/alicloud", "acme/iam-user/alicloud"],
    ["github.com/acme/modules//aws/iam/users/policy", "github.com/acme/modules//aws/iam/users/policy"],
    ["github.com/acme/modules//aws/sso/users", "github.com/acme/modules//aws/sso/users"],
    [`\${var.modules}//iam-user`, `\${var.modules}//iam-user`],
    ["blackbird-cloud/identitystore/aws//modules/users", "blackbird-cloud/identitystore/aws//modules/users"],
  ])("notes %s as one that nobody knows", (source, from) => {
    expect(found(module(source))).toEqual([`main.tf:2:12 unresolved - definite module.ci from ${from}`]);
    expect(found(module(source, ["count = 0"]))).toEqual([]);
    expect(found(module(source, ["create = false"]))).toEqual([]);
  });

  it("fills in the locals of a source that the same file gives", () => {
    const from = "cloudposse/iam-user/aws";
    const call = (source: string, locals: string): string =>
      lines("locals {", `  ${locals}`, "}", 'module "ci" {', `  source = ${source}`, "}");
    const users = [`main.tf:5:12 user - definite module.ci from ${from}`, expect.stringMatching(/ login-profile /)];
    expect(found(call("local.users", `users = "${from}"`))).toEqual(users);
    expect(found(call(`"\${local.owner}/iam-user/aws"`, 'owner = "cloudposse"'))).toEqual(users);
    const nested = `owner = "cloudposse"\n  users = "\${local.owner}/iam-user/aws"`;
    expect(found(call("local.users", nested)).map((line) => line.replace(":6:", ":5:"))).toEqual(users);
    expect(found(call("local.users", 'users = "../iam-user"'))).toEqual([]);
    expect(found(call("local.users", 'other = "x"'))).toEqual([
      expect.stringMatching(/ unresolved .* from local\.users$/),
    ]);
    expect(found(call("local.users", "users = var.users"))).toEqual([expect.stringMatching(/ from var\.users$/)]);
    expect(found(call("local.a", "a = local.b\n  b = local.a"))).toEqual([expect.stringMatching(/ unresolved /)]);
    const many = `"${`\${local.b}`.repeat(30)}"`;
    expect(found(call("local.a", `a = ${many}\n  b = ${many}`))).toEqual([expect.stringMatching(/ unresolved /)]);
    const long = `"${"x".repeat(400)}/iam-user/aws"`;
    expect(found(call("local.a", `a = ${long}`))).toEqual([expect.stringMatching(/ unresolved .* from local\.a$/)]);
  });

  it("reads the calls of a JSON configuration", () => {
    const json = { module: { a: { source: "cloudposse/iam-system-user/aws" }, b: [{ source: "./b" }] } };
    expect(read(JSON.stringify(json), "main.tf.json").map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      "user module.a",
      "access-key module.a",
    ]);
  });

  it("takes no block of another type, and no comment, for a call", () => {
    const text = module("cloudposse/iam-user/aws");
    expect(found(text.replace("module", "provider"))).toEqual([]);
    expect(found(text.replace(/^/gm, "# "))).toEqual([]);
    expect(found('locals {\n  module = { a = { source = "cloudposse/iam-user/aws" } }\n}\n')).toEqual([]);
  });
});

describe("terraform: stacks", () => {
  it("reads the components of a stack of Terraform, at their source", () => {
    const component = (extra: string, inputs = "") =>
      `component "ci" {\n  source = "terraform-aws-modules/iam/aws//modules/iam-user"\n${extra}  inputs = {\n    name = "ci"\n    create_login_profile = false\n    create_access_key = false\n${inputs}  }\n}\n`;
    const expected = "2:12 user ci definite component.ci from terraform-aws-modules/iam/aws//modules/iam-user";
    for (const path of ["users.tfcomponent.hcl", "users.tfstack.hcl"]) {
      expect(found(component(""), path)).toEqual([`${path}:${expected}`]);
    }
    expect(found(component("  for_each = var.regions\n"), "a.tfcomponent.hcl")).toEqual([
      expect.stringMatching(/ conditional /),
    ]);
    expect(found(component("", "    create = false\n"), "a.tfcomponent.hcl")).toEqual([]);
    expect(found(component(""), "a.hcl")).toEqual([]);
  });

  it("reads the units of a stack of Terragrunt, at their source", () => {
    const unit = (source: string) =>
      `unit "ci" {\n  source = "${source}"\n  path = "ci"\n  values = {\n    user_name = "ci"\n    login_profile_enabled = false\n  }\n}\n`;
    expect(found(unit("tfr:///cloudposse/iam-user/aws?version=1.2.0"), "terragrunt.stack.hcl")).toEqual([
      "terragrunt.stack.hcl:2:13 user ci definite unit.ci from cloudposse/iam-user/aws".replace("2:13", "2:12"),
    ]);
    expect(found(unit("git::git@git.example.com:infra/units.git//users"), "terragrunt.stack.hcl")).toEqual([
      expect.stringMatching(/unresolved - definite unit\.ci from git\.example\.com\/infra\/units\/\/users$/),
    ]);
    expect(found(unit(`\${get_repo_root()}/units/users`), "terragrunt.stack.hcl")).toEqual([]);
    expect(found(unit("cloudposse/iam-user/aws"), "main.tf")).toEqual([]);
  });
});

describe("terraform: Terragrunt", () => {
  it("reads the source of the unit, with its inputs", () => {
    const unit = (inputs: string) =>
      `terraform {\n  source = "tfr:///terraform-aws-modules/iam/aws//modules/iam-user?version=5.0.0"\n}\ninputs = {\n${inputs}\n}\n`;
    expect(
      found(
        unit('  name = "ci"\n  create_iam_access_key = false\n  create_iam_user_login_profile = false'),
        "live/ci/terragrunt.hcl",
      ),
    ).toEqual([
      "live/ci/terragrunt.hcl:2:12 user ci definite terraform from terraform-aws-modules/iam/aws//modules/iam-user",
    ]);
    expect(found(unit("  create_user = false"), "terragrunt.hcl")).toEqual([]);
    const common = 'locals {\n  base = "git::git@github.com:acme/modules.git//iam-user"\n}\n';
    expect(found(`${common}terraform {\n  source = "\${local.base}?ref=v1"\n}\n`, "terragrunt.hcl")).toEqual([
      "terragrunt.hcl:5:12 user - definite terraform from github.com/acme/modules//iam-user",
    ]);
    expect(found('terraform {\n  source = "../../modules//users"\n}\n', "terragrunt.hcl")).toEqual([]);
  });

  it.each([
    "get_repo_root()",
    "get_terragrunt_dir()",
    "get_parent_terragrunt_dir()",
    'get_parent_terragrunt_dir("root")',
    "get_path_to_repo_root()",
    "path_relative_from_include()",
    "dirname(find_in_parent_folders())",
  ])("has no word for a folder of the repository: %s", (folder) => {
    expect(found(`terraform {\n  source = "\${${folder}}/modules//users"\n}\n`, "terragrunt.hcl")).toEqual([]);
  });

  const generate = (contents: string, extra = "") =>
    `generate "users" {\n  path = "users.tf"\n${extra}  contents = ${contents}\n}\n`;

  it("reads what is generated", () => {
    const contents = '<<EOF\nresource "aws_iam_user" "x" {\n  name = "ci"\n}\nEOF';
    expect(found(generate(contents), "terragrunt.hcl")).toEqual([
      "terragrunt.hcl:4:1 user ci definite users: aws_iam_user.x",
    ]);
    expect(found(generate(contents.replace('"ci"', `"\${local.name}"`)), "terragrunt.hcl")).toEqual([
      "terragrunt.hcl:4:1 user - definite users: aws_iam_user.x",
    ]);
    expect(found(generate(contents, "  disable = true\n"), "terragrunt.hcl")).toEqual([]);
    expect(found(generate(contents.replace("resource", "# resource")), "terragrunt.hcl")).toEqual([]);
    expect(found(generate(contents).replace("generate", "locals"), "terragrunt.hcl")).toEqual([]);
  });

  it("reads `generate` as an attribute", () => {
    const text = 'generate = {\n  users = {\n    contents = "resource \\"aws_iam_user\\" \\"x\\" {}"\n  }\n}\n';
    expect(found(text, "terragrunt.hcl")).toEqual([expect.stringMatching(/user - definite users: aws_iam_user\.x/)]);
  });
});

describe("terraform: templates of configurations", () => {
  it.each([
    ["users.tf.tmpl", "{{ if .x }}", "{{ end }}"],
    ["users.tf.tftpl", "%{ if x ~}", "%{ endif ~}"],
    ["users.tf.j2", "{% if x %}", "{% endif %}"],
  ])("reads %s", (path, opening, closing) => {
    const user = (start: string) =>
      found(`${start}\nresource "aws_iam_user" "x" {\n  name = "{{ name }}"\n}\n${closing}\n`, path);
    expect(user(opening)).toEqual([`${path}:2:1 user - conditional aws_iam_user.x`]);
    expect(user("")).toEqual([`${path}:2:1 user - definite aws_iam_user.x`]);
    expect(user(opening.replace(/if \.?x/, "if false"))).toEqual([]);
    expect(found('{# resource "aws_iam_user" "x" {} #}\n', path)).toEqual([]);
  });
});

describe("terraform: never more than is certain", () => {
  it("reads what is whole in a broken file, and does not fail on any", () => {
    const piece = fc.constantFrom(
      'resource "aws_iam_user" "x" {',
      "}",
      'module "m" {',
      'source = "a/b/c"',
      "count = 0",
      '"',
      "<<EOT",
      "EOT",
      "/*",
      "*/",
      "${",
      "jsonencode(",
      "template_body = ",
      "generate",
      "{",
      "[",
      "]",
      "=",
      "\n",
      "\r\n",
      "aws_cloudformation_stack",
      "\u0000",
      "\uD800",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom("a.tf", "terragrunt.hcl", "a.tf.json", "a.tf.tmpl"),
        (parts, path) => {
          for (const { at } of read(parts.join(" "), path)) expect(at).toMatch(/^\d+: /);
        },
      ),
    );
  });
});

describe("terraform: commands", () => {
  const command = "aws iam create-user --user-name ci";
  const provisioner = (type: string, attribute: string) =>
    `resource "null_resource" "x" {\n  provisioner "${type}" {\n    ${attribute}\n  }\n}\n`;

  it.each([
    ["a string", provisioner("local-exec", `command = "${command}"`), "3:16"],
    ["a heredoc", provisioner("local-exec", `command = <<-E\n      set -e\n      ${command}\n    E`), "5:7"],
    [
      "a string with a value from elsewhere",
      provisioner("local-exec", `command = "${command.replace("ci", `\${var.name}`)}"`),
      "3:16",
    ],
    ["remote-exec", provisioner("remote-exec", `inline = ["date", "${command}"]`), "3:24"],
    ["user data", `resource "aws_instance" "x" {\n  user_data = <<E\n#!/bin/sh\n${command}\nE\n}\n`, "4:1"],
  ])("reads the command of %s", (_, text, place) => {
    expect(found(text)).toEqual([
      expect.stringMatching(new RegExp(`^main\\.tf:${place} user (?:ci|-) definite aws iam create-user$`)),
    ]);
  });

  it.each(["before_hook", "after_hook", "error_hook"])("reads %s of Terragrunt", (hook) => {
    const text = (execute: string) =>
      `terraform {\n  ${hook} "make" {\n    commands = ["apply"]\n    execute  = ${execute}\n  }\n}\n`;
    const command = (execute: string) => found(text(execute), "terragrunt.hcl");
    expect(command('["aws", "iam", "create-user", "--user-name", "ci"]')).toEqual([
      "terragrunt.hcl:4:17 user ci definite aws iam create-user",
    ]);
    expect(command('["bash", "-c", "aws iam create-user --user-name ci"]')).toEqual([
      "terragrunt.hcl:4:32 user ci definite aws iam create-user",
    ]);
    expect(command('["aws", "iam", "get-user", "--user-name", "ci"]')).toEqual([]);
    expect(command('["echo", "aws", "iam", "create-user"]')).toEqual([]);
    expect(found(text('["aws", "iam", "create-user"]').replace(hook, "extra_arguments"), "terragrunt.hcl")).toEqual([]);
  });

  it("reads the program of a data source", () => {
    const text = lines(
      'data "external" "key" {',
      '  program = ["sh", "-c", "aws iam create-access-key --user-name ci"]',
      "}",
    );
    expect(found(text)).toEqual(["main.tf:2:27 access-key ci definite aws iam create-access-key"]);
    expect(found(text.replace("external", "http"))).toEqual([]);
  });

  it("reads user data that is encoded", () => {
    const encoded = `resource "aws_launch_template" "x" {\n  user_data = base64encode(<<-E\n    #!/bin/sh\n    ${command}\n  E\n  )\n}\n`;
    expect(found(encoded)).toEqual(["main.tf:4:5 user ci definite aws iam create-user"]);
    expect(found(encoded.replace("user_data", "user_data_base64"))).toHaveLength(1);
    expect(found(encoded.replace("base64encode", "templatestring"))).toEqual([]);
  });

  it.each([
    ["a condition", "if a", ["conditional"]],
    ["one that never holds", "if false", []],
  ])("reads cloud-init user data in %s", (_, statement, confidences) => {
    const config = `#cloud-config\nruncmd:\n%{ ${statement} }\n  - ${command}\n%{ endif }`;
    const text = `resource "aws_instance" "x" {\n  user_data = <<E\n${config}\nE\n}\n`;
    expect(read(text).map(({ confidence }) => confidence)).toEqual(confidences);
  });

  const container = (values: string): string =>
    `resource "aws_ecs_task_definition" "x" {\n  container_definitions = ${values}\n}\n`;
  it.each([
    ["an entry point", container('jsonencode([{ entryPoint = ["sh", "-c"], command = ["aws iam create-user"] }])')],
    ["a list of containers", container('[{ command = ["aws", "iam", "create-user"] }]')],
    ["a list with an entry point", container('[{ entryPoint = ["sh", "-c"], command = ["aws iam create-user"] }]')],
    ["a program", `data "external" "x" {\n  program = ["sh", "-c", "#!/bin/sh\\naws iam create-user"]\n}\n`],
  ])("tells of a command once in %s", (_, text) => {
    expect(read(text)).toMatchObject([{ kind: "user", confidence: "definite" }]);
  });

  it("reads the program of a data source as certain as that is there", () => {
    const text = (count: string): string =>
      `data "external" "x" {\n  count = ${count}\n  program = ["sh", "-c", "aws iam create-user"]\n}\n`;
    const confidences = (count: string) => read(text(count)).map(({ confidence }) => confidence);
    expect([confidences("1"), confidences("var.n"), confidences("0")]).toEqual([["definite"], ["conditional"], []]);
  });

  it("reads JSON", () => {
    const json = { resource: { null_resource: { x: { provisioner: [{ "local-exec": { command } }] } } } };
    expect(read(JSON.stringify(json), "main.tf.json")).toMatchObject([{ kind: "user", name: "ci" }]);
  });

  it("reads expressions within expressions as deep as it may, and says where they go deeper", () => {
    const nested = (depth: number): string =>
      `resource "aws_instance" "x" {\n  settings = ${"merge({ user_data = ".repeat(depth)}"${command}"${" })".repeat(depth)}\n}\n`;
    expect(found(nested(3))).toHaveLength(1);
    expect(found(nested(5_000))).toEqual([expect.stringMatching(/^main\.tf:2:\d+ unreadable /)]);
  });

  it.each([
    ["another command", provisioner("local-exec", 'command = "aws iam get-user"')],
    ["another attribute", provisioner("local-exec", `working_dir = "${command}"`)],
    ["another provisioner", provisioner("file", `content = "${command}"`)],
    ["a comment", provisioner("local-exec", `# command = "${command}"`)],
    ["a loopback address", provisioner("local-exec", `command = "${command} --endpoint-url http://localhost:4566"`)],
    ["what is switched off", provisioner("local-exec", `command = "${command}"`).replace("{", "{\n  count = 0")],
  ])("does not take %s for one", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
