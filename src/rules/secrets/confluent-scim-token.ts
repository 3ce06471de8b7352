import type { SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE64URL, characters, isRandom } from "./randomness.ts";

// Source: confluentinc/cli, pull requests 3369 and 3375, which show one whole token: 312 characters of base64url. The vendor
// publishes no format and no checksum, so the length has room.
const PREFIX = "cflt-scim_";

export const confluentScimToken: SecretRule = {
  id: "confluent-scim-token",
  gate: "secrets",
  severity: "error",
  summary: "A Confluent Cloud SCIM token is committed",
  why: "Whoever holds the token can create and remove the users of the Confluent Cloud organization and put them into groups, which carry its roles.",
  fix: "Delete the token (`confluent iam scim-token delete`, or Accounts & access, Single sign-on, SCIM), create a new one, give it only to the identity provider, and remove it from the history.",
  examples: {
    bad: [{ files: { "scim.json": '{ "token": "{{sample}}" }\n' } }],
    good: [{ files: { "scim.json": '{ "token": "cflt-scim_..." }\n' } }],
  },
  ...prefixed({
    literals: [PREFIX],
    pattern: /cflt-scim_([\w-]{200,400})(?![\w-])/y,
    accepts: (match) => isRandom(match[1] ?? ""),
  }),
  sample: (random) => PREFIX + characters(random, BASE64URL, 312),
  variants: (random) => [200, 400].map((length) => PREFIX + characters(random, BASE64URL, length)),
  lookAlikes: (random) => [
    PREFIX + "x".repeat(312),
    PREFIX + characters(random, BASE64URL, 199),
    PREFIX + characters(random, BASE64URL, 401),
    `cflt_scim_${characters(random, BASE64URL, 312)}`,
  ],
};
