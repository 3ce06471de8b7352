import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { scimCredential } from "../../../../src/rules/secrets/scim-credential.ts";
import { viewOf } from "../../../support/secret-rules.ts";

const token = scimCredential.sample(randomBytes);
const found = (text: string): readonly string[] =>
  [...scimCredential.find(viewOf("a", text))].map(({ secret }) => secret);

describe("what has the form of an object id of Git", () => {
  const id = randomBytes(20).toString("hex");
  it.each([`scim_token = ${id}`, `--scim-token ${id}`, `Bearer ${id}\nGET /scim/v2`, `scim token: ${id}`])(
    "is a SCIM credential as %j",
    (text) => expect(found(text)).toEqual([id]),
  );

  it.each([`scim-token-sdk ${id} (heads/main)`, `scim-auth\t${id}`, `/scim/v2\nauth-token ${id}`])(
    "is none as %j",
    (text) => expect(found(text)).toEqual([]),
  );
});

describe("a value is a SCIM credential", () => {
  it.each([
    // Names seen in public repositories.
    "SSOSYNC_SCIM_ACCESS_TOKEN",
    "SCIMEndpointAccessToken",
    "scim_endpoint_access_token",
    "IDPSCIM_AWS_SCIM_ACCESS_TOKEN",
    "aws_scim_token",
    "KIRO_SCIM_TOKEN",
    "CDK_ENV_SCIM_ENDPOINT_ACCESS_TOKEN",
    "aws_sso_scim_access_token",
    "authentik_provider_scim.token",
    "scim.bearer",
    "scimSecret",
    "scim_password",
    "scim-api-key",
    "ScimCredential",
    "/company/scim/token",
    "token_for_scim_pat",
    "SCIM_TOKEN_PROD",
    "SCIM_TOKEN_2",
    "SCIM bearer token",
  ])("by the name %s", (name) => {
    expect(found(`${name} = "${token}"`)).toEqual([token]);
  });

  it.each([
    ["an environment variable's value in a manifest", `- name: SCIM_TOKEN\n  value: ${token}\n`],
    ["a value with its type", `variable "scim_token" {\n  type = string\n  default = "${token}"\n}`],
    ["a parameter of SSM", `name  = "/scim/token"\n  type  = "SecureString"\n  value = "${token}"`],
    ["a block of its own", `scim:\n  endpoint: https://example.com\n  token: ${token}\n`],
    ["a section of its own", `[scim]\nurl = https://example.com\nbearer = ${token}\n`],
    ["a block of HCL", `scim {\n  secret_token = "${token}"\n}`],
    ["the line after its name", `./sync --scim-token \\\n  ${token}`],
    ["a default of the environment", `os.getenv("SCIM_TOKEN", "${token}")`],
    ["near an AWS address", `Endpoint = "https://scim.eu-west-1.amazonaws.com/a/scim/v2/"\nToken = "${token}"`],
    ["near a dual-stack address", `https://scim.eu-west-1.api.aws/a\ntoken=${token}`],
    ["near any SCIM address", `url: https://example.com/scim/v2/Users\npassword: ${token}`],
    ["in a header near an address", `curl -H "Authorization: Bearer ${token}" https://example.com/scim/v2/Users`],
    ["in a header of another scheme", `Authorization: Token ${token}\nGET /scim/v2/Users`],
    ["five lines above an address", `token=${token}\n\n\n\n\n/scim/v2`],
    ["five lines below an address", `/scim/v2\n\n\n\n\ntoken=${token}`],
    ["in one long line", `{"a":"${"b".repeat(900)}","url":"/scim/v2","token":"${token}"}`],
  ])("as %s", (_, text) => {
    expect(found(text)).toEqual([token]);
  });

  it("only once where both its name and an address tell", () => {
    expect(found(`/scim/v2\nscim_token: ${token}\nAuthorization: Bearer ${token}`)).toEqual([token, token]);
  });
});

describe("a value is none", () => {
  it.each([
    ["six lines from an address", `/scim/v2\n\n\n\n\n\ntoken=${token}`],
    ["far away in a long line", `/scim/v2,${"b".repeat(1_600)},token=${token}`],
    ["without a name of a secret near an address", `/scim/v2\netag=${token}`],
    ["under a name that is no secret's", `scim_schema = ${token}`],
    ["under the name of an id", `scim_token_id = ${token}`],
    ["under the name of a hash", `scimTokenSha256 = ${token}`],
    ["under the name of an encrypted one", `encrypted_scim_token = ${token}`],
    ["that is a call", `scim_token = ${token}()`],
    ["that is a variable", `scim_token = $${token}`],
    ["that is a template", `scim_token = {{ ${token} }}`],
    ["that is a UUID", "scim_token = 9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f"],
    ["that is short", `scim_token = ${token.slice(-19)}`],
    ["that has no digit", `scim_token = ${token.replace(/\d/g, "q")}`],
    ["that belongs to the next name", `SCIM_TOKEN=\nOTHER_ETAG=${token}`],
    ["in the next line without an operator", `the scim token\n${token}`],
    ["near a word that only contains it", `myscimitar_tokens_are_here: ${token.slice(0, 4)}`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
