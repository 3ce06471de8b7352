import type { SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE62, characters, HEX, isRandom } from "./randomness.ts";

// Source: Databricks Docs, "tokens create", whose example has this form; gitleaks, rule databricks-api-token, for the suffix.
const PREFIX = "dapi";
const TOKEN = /dapi([a-f0-9]{32})(?:-\d)?(?![A-Za-z0-9])/y;

export const databricksToken: SecretRule = {
  id: "databricks-token",
  gate: "secrets",
  severity: "error",
  summary: "A Databricks personal access token is committed",
  why: "Databricks takes it as the token of its SCIM interface as well: whoever holds one of an administrator can create users and put them into groups.",
  fix: "Delete the token in Databricks (Settings, Developer, Access tokens, or `databricks token-management delete`), create a new one for a service principal, give it only to the identity provider, and remove it from the history.",
  examples: {
    bad: [{ files: { "databricks.cfg": "[DEFAULT]\ntoken = {{sample}}\n" } }],
    good: [{ files: { "databricks.cfg": "[DEFAULT]\ntoken = dapi12345678901234567890123456789012\n" } }],
  },
  ...prefixed({
    literals: [PREFIX],
    bytes: ["dapi[0-9a-f]{4}"],
    pattern: TOKEN,
    startsWord: true,
    accepts: (match) => isRandom(match[1] ?? ""),
  }),
  sample: (random) => PREFIX + characters(random, HEX, 32),
  variants: (random) => [`${PREFIX}${characters(random, HEX, 32)}-2`],
  lookAlikes: (random) => [
    `${PREFIX}12345678901234567890123456789012`,
    `${PREFIX}${characters(random, HEX, 31)}`,
    `${PREFIX}${characters(random, HEX, 40)}`,
    `deadbeefdapi${characters(random, HEX, 32)}`,
    `${PREFIX}Z${characters(random, BASE62, 31)}`,
  ],
};
