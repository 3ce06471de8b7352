import { describe, expect, it } from "vitest";
import { sst } from "../../../../src/scan/dialects/sst.ts";
import { definitionsIn } from "../../../support/definitions.ts";

const read = (text: string, path = "sst.config.ts") => definitionsIn(sst, path, text);

describe("sst", () => {
  it("reads a user with its name, at the call", () => {
    const text =
      'export default $config({\n  async run() {\n    new aws.iam.User("deploy", { name: "ci" });\n  },\n});\n';
    expect(read(text)).toEqual([
      {
        kind: "user",
        dialect: "sst",
        name: "ci",
        address: "aws.iam.User deploy",
        confidence: "definite",
        at: "3: new aws.iam.User",
      },
    ]);
  });

  it("reads other resources, in other files", () => {
    expect(read('new aws.iam.AccessKey("x", { user: "ci" });\n', "infra/keys.ts")).toMatchObject([
      { kind: "access-key", name: "ci" },
    ]);
  });

  it("marks a worker that is linked to what is on AWS", () => {
    const bucket = 'const bucket = new sst.aws.Bucket("b");\n';
    expect(read(`${bucket}new sst.cloudflare.Worker("w", { link: [bucket] });\n`)).toMatchObject([
      {
        kind: "minted",
        confidence: "conditional",
        address: "sst.cloudflare.Worker w",
        at: "2: new sst.cloudflare.Worker",
      },
    ]);
    expect(read(`${bucket}new sst.cloudflare.Worker("w", { handler: "a.ts" });\n`)).toEqual([]);
    expect(read(`${bucket}new sst.cloudflare.Worker("w", { link: [] });\n`)).toEqual([]);
    expect(read('new sst.cloudflare.Worker("w", { link: [aws] });\n')).toEqual([]);
  });

  it.each([
    ["an import of that name", 'import * as aws from "./aws";\nnew aws.iam.User("x");\n'],
    ["a variable of that name", 'const aws = mine();\nnew aws.iam.User("x");\n'],
    ["a look-up", 'aws.iam.User.get("x", "ci"); aws.iam.getUser();\n'],
    ["a type", "let a: aws.iam.User;\n"],
    ["a comment", '// new aws.iam.User("x");\n'],
    ["a role", 'new aws.iam.Role("x");\n'],
  ])("does not take %s for a definition", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
