import { describe, expect, it } from "vitest";
import { PULUMI_TYPES } from "../../../../src/scan/dialects/definition-types.ts";
import { pulumiProgram } from "../../../../src/scan/dialects/pulumi-program.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "Pulumi.yaml") => foundIn(pulumiProgram, path, text);
const program = (type: string, ...rest: readonly string[]): string =>
  lines("name: x", "runtime: yaml", "resources:", "  ci:", `    type: ${type}`, ...rest.map((line) => `    ${line}`));

describe("pulumi: YAML", () => {
  it.each(["aws:iam:User", "aws:iam/user:User"])("reads %s, at its type", (type) => {
    expect(found(program(type, "properties: { name: deploy }"))).toEqual(["Pulumi.yaml:5:11 user deploy definite ci"]);
    expect(found(program(type, `properties: { name: "\${stage}-x" }`))).toEqual([expect.stringMatching(/ user - /)]);
  });

  it.each([...PULUMI_TYPES])("knows %s", (type, { kind }) => {
    expect(found(program(type, "properties: { users: [a] }"))).toEqual([
      expect.stringMatching(new RegExp(` ${kind} `)),
    ]);
  });

  it("reads a program of Pulumi's operator for Kubernetes", () => {
    const operated =
      "apiVersion: pulumi.com/v1\nkind: Program\nprogram:\n  resources:\n    ci: { type: aws:iam:User }\n";
    expect(found(operated)).toEqual(["Pulumi.yaml:5:17 user - definite ci"]);
    expect(found(operated.replace("apiVersion: pulumi.com/v1\n", ""))).toEqual([]);
  });

  it("reads components, and JSON", () => {
    expect(found("components:\n  team:\n    resources:\n      ci: { type: aws:iam:User }\n")).toEqual([
      "Pulumi.yaml:4:19 user - definite ci",
    ]);
    expect(found('{"resources": {"ci": {"type": "aws:iam:User"}}}', "Pulumi.json")).toHaveLength(1);
  });

  it.each([
    ["a resource that is only read", program("aws:iam:User", "get: { id: ci }")],
    ["a function", "variables: { x: { fn::invoke: { function: aws:iam:getUser } } }\n"],
    ["another type", program("aws:iam:Role")],
    ["a user of another service", `${program("aws:identitystore:User")}# aws:iam\n`],
    ["an attachment without users", program("aws:iam:PolicyAttachment", "properties: { roles: [a] }")],
    ["a comment", program("aws:s3:Bucket # aws:iam:User")],
    ["a schema", "types: { aws:iam/user:User: { type: aws:iam/user:User } }\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("pulumi: stacks", () => {
  const stack = (extra: object) =>
    JSON.stringify({
      version: 3,
      deployment: {
        resources: [
          {
            urn: "urn:pulumi:prod::x::aws:iam/user:User::ci",
            type: "aws:iam/user:User",
            inputs: { name: "deploy" },
            ...extra,
          },
        ],
      },
    });

  it("reads what a stack holds", () => {
    const column = stack({}).indexOf('"aws:iam/user:User"') + 1;
    expect(found(stack({}), "stack.json")).toEqual([`stack.json:1:${column} user deploy definite ci`]);
  });

  it.each([{ external: true }, { delete: true }, { type: "aws:s3/bucket:Bucket" }])("leaves %j alone", (extra) => {
    expect(found(stack(extra), "stack.json")).toEqual([]);
  });
});

describe("pulumi: PCL", () => {
  it("reads a resource, at its header", () => {
    expect(found('resource ci "aws:iam/user:User" {\n  name = "deploy"\n}\n', "main.pp")).toEqual([
      "main.pp:1:1 user deploy definite ci",
    ]);
    expect(found('resource ci "aws:iam/user:User" {\n  options {\n    range = n\n  }\n}\n', "main.pp")).toEqual([
      expect.stringMatching(/ conditional /),
    ]);
  });

  it.each([
    ["another type", 'resource ci "aws:s3/bucket:Bucket" {} # aws:iam\n'],
    ["a function", 'x = invoke("aws:iam/getUser:getUser", {})\n'],
    ["a comment", '# resource ci "aws:iam/user:User" {}\n'],
    ["Puppet", "iam_user { 'aws:iam:User': }\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text, "main.pp")).toEqual([]);
  });
});
