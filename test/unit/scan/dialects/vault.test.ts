import { describe, expect, it } from "vitest";
import { vault } from "../../../../src/scan/dialects/vault.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "vault.tf") => foundIn(vault, path, text);
const role = (...body: readonly string[]): string =>
  lines('resource "vault_aws_secret_backend_role" "deploy" {', ...body.map((line) => `  ${line}`), "}");

describe("vault", () => {
  it("reads a role that mints users, at its credential type", () => {
    expect(found(role('name = "ci"', 'credential_type = "iam_user"'))).toEqual(["vault.tf:3:21 minted - definite ci"]);
    expect(found(role(`name = "\${var.name}"`, 'credential_type = "iam_user"'))).toEqual([
      "vault.tf:3:21 minted - definite deploy",
    ]);
  });

  it("reads manifests and payloads", () => {
    expect(found("apiVersion: x\nspec:\n  credentialType: iam_user\n", "role.yaml")).toEqual([
      "role.yaml:3:19 minted - definite spec",
    ]);
    expect(found('{"credential_type": "iam_user", "policy_arns": []}', "role.json")).toHaveLength(1);
    expect(found('{"credential_type": "assumed_role,iam_user"}', "role.json")).toHaveLength(1);
  });

  it("reads what a generic endpoint is given", () => {
    const endpoint = (data: string): string => `resource "vault_generic_endpoint" "r" {\n  data_json = ${data}\n}\n`;
    expect(found(endpoint('jsonencode({ credential_type = "iam_user" })'))).toEqual([
      "vault.tf:2:46 minted - definite r",
    ]);
    expect(found(endpoint('<<EOT\n{"credential_type": "iam_user"}\nEOT'))).toEqual([
      expect.stringMatching(/^vault.tf:3:21 minted /),
    ]);
    expect(found(endpoint('jsonencode({ credential_type = "assumed_role" })'))).toEqual([]);
  });

  it("weighs a count", () => {
    expect(found(role("count = var.n", 'credential_type = "iam_user"'))).toEqual([
      expect.stringMatching(/ conditional /),
    ]);
    expect(found(role("count = 0", 'credential_type = "iam_user"'))).toEqual([]);
  });

  it("reads a role of the provider's first version, which names a policy and no type", () => {
    const policy = ["policy = <<EOT", '{ "Action": "ec2:*" }', "EOT"];
    expect(found(role('name = "ci"', ...policy))).toEqual(["vault.tf:3:3 minted - definite ci"]);
    expect(found(role('name = "ci"', "policy_arn = aws_iam_policy.role_ci.arn", "count = var.n"))).toEqual([
      "vault.tf:3:3 minted - conditional ci",
    ]);
    const json = { resource: { vault_aws_secret_backend_role: { deploy: [{ backend: "aws", policy: "{}" }] } } };
    expect(found(JSON.stringify(json), "vault.tf.json")).toEqual([expect.stringMatching(/ minted - definite deploy$/)]);
    expect(found(role('credential_type = "federation_token"', ...policy))).toEqual([]);
    expect(found(role("credential_type = var.type", ...policy))).toEqual([]);
    expect(found(role('policy_arn = "arn:aws:iam::123456789012:role/ci"'))).toEqual([]);
    expect(found(role("policy_arn = aws_iam_role.ci.arn"))).toEqual([]);
    expect(found(role('name = "ci"', "role_arns = [var.arn]"))).toEqual([]);
    expect(found(role("policy = null", "role_arns = [var.arn]"))).toEqual([]);
    expect(found(role("count = 0", 'policy = "{}"'))).toEqual([]);
    for (const other of ["vault_policy", "vault_pki_secret_backend_role"]) {
      expect(found(role('policy = "{}"').replace("vault_aws_secret_backend_role", other))).toEqual([]);
    }
    expect(found(role('policy = "{}"').replace("resource", "data"))).toEqual([]);
  });

  it.each([
    ["another type", role('credential_type = "assumed_role"')],
    ["a type that is worked out", role("credential_type = var.type")],
    ["a comment", role('# credential_type = "iam_user"')],
    ["a word in a text", role('description = "credential_type = iam_user"')],
    ["a default under another name", 'variable "credential_type" {\n  default = "iam_user"\n}\n'],
  ])("does not take %s for one", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("does not take a schema for one", () => {
    for (const schema of [
      { properties: { credential_type: { enum: ["iam_user", "assumed_role"] } } },
      { properties: { credential_type: { type: "string", example: "iam_user" } } },
      { requestBody: { content: { "application/json": { example: { credential_type: "iam_user" } } } } },
      { examples: [{ credential_type: "iam_user" }] },
    ]) {
      expect(found(JSON.stringify(schema), "schema.json"), JSON.stringify(schema)).toEqual([]);
    }
  });
});
