import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TERRAFORM_TYPES } from "../../../../src/scan/dialects/definition-types.ts";
import { terraform } from "../../../../src/scan/dialects/terraform.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const read = (text: string, path = "users.tf") => definitionsIn(terraform, path, text);
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
  ])("does not take a resource for there that is switched off: %s", (body) => {
    expect(read(block(body))).toEqual([]);
  });

  it.each([
    "count = 1",
    "count = var.create ? 1 : 0",
    "count = 0 + 1",
    `count = "\${var.n}"`,
    "count = null",
    "for_each = var.names",
    'for_each = toset(["a"])',
    "for_each = { a = {} }",
    "for_each = { (var.a) = 1 }",
    "count = 0\ncount = 1",
    "lifecycle {\n enabled = var.enabled\n}",
  ])("marks a resource that something decides on: %s", (body) => {
    expect(read(block(body))).toMatchObject([{ confidence: "conditional" }]);
  });

  it.each([
    "tags = { count = 0 }",
    'provisioner "x" {\n count = 0\n}',
    "# count = 0",
    "lifecycle {\n prevent_destroy = true\n}",
  ])("is not misled by %s", (body) => {
    expect(read(block(body))).toMatchObject([{ confidence: "definite" }]);
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
    [{ for_each: { a: 1 } }, [{ confidence: "conditional" }]],
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
