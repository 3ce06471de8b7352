import type { SecretRule } from "../../core.ts";
import { beginning, prefixed } from "./prefixed.ts";
import { BASE62, BASE64URL, characters, isRandom } from "./randomness.ts";

// Source: HashiCorp Developer, "Tokens" (Vault), for the prefixes; gitleaks, rules hashicorp-tf-api-token, vault-service-token and
// vault-batch-token, for the lengths. HCP Terraform's SCIM tokens are authentication tokens of the same form. No checksum.
const TERRAFORM = new RegExp(`${beginning("A-Za-z0-9")}[A-Za-z0-9]{14}\\.atlasv1\\.([\\w=-]{60,70})(?![\\w=-])`, "y");
const SERVICE = /hvs\.([\w-]{90,120})(?![\w-])/y;
const BATCH = /hvb\.([\w-]{138,300})(?![\w-])/y;
const accepts = (match: RegExpExecArray): boolean => isRandom(match[1] ?? "");

export const hashicorpToken: SecretRule = {
  id: "hashicorp-token",
  gate: "secrets",
  severity: "error",
  summary: "A HashiCorp token is committed",
  why: "A token of HCP Terraform manages its users over SCIM or runs Terraform with the access that its workspaces have; a Vault token reads the secrets of its policies.",
  fix: "Delete the token (HCP Terraform: the organization's Settings, SCIM or API tokens; Vault: `vault token revoke`), create a new one, keep it out of the repository, and remove it from the history.",
  examples: {
    bad: [{ files: { ".terraformrc": 'credentials "app.terraform.io" {\n  token = "{{sample}}"\n}\n' } }],
    good: [
      { files: { ".terraformrc": 'credentials "app.terraform.io" {\n  token = "xxxxxx.atlasv1.zzzzzzzzzzzzz"\n}\n' } },
    ],
  },
  ...prefixed(
    { literals: [".atlasv1."], pattern: TERRAFORM, before: 14, accepts },
    { literals: ["hvs."], bytes: ["hv[sb]\\.[0-9A-Za-z_\\-]{3}"], pattern: SERVICE, startsWord: true, accepts },
    { literals: ["hvb."], bytes: [], pattern: BATCH, startsWord: true, accepts },
  ),
  sample: (random) => `${characters(random, BASE62, 14)}.atlasv1.${characters(random, BASE62, 67)}`,
  variants: (random) => [
    `hvs.CAESI${characters(random, BASE64URL, 90)}`,
    `hvb.AAAAAQ${characters(random, BASE64URL, 180)}`,
  ],
  lookAlikes: (random) => [
    `${"x".repeat(14)}.atlasv1.${"z".repeat(67)}`,
    `${characters(random, BASE62, 14)}.atlasv1.${characters(random, BASE62, 50)}`,
    `${characters(random, BASE62, 20)}.atlasv1.${characters(random, BASE62, 67)}`,
    `hvs.${"x".repeat(95)}`,
    `hvs.${characters(random, BASE64URL, 60)}`,
    `s.${characters(random, BASE62, 24)}`,
  ],
};
