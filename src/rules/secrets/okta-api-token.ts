import type { SecretRule } from "../../core.ts";
import { tokensNear } from "./near.ts";
import { anyOf, beginning } from "./prefixed.ts";
import { BASE62, BASE64URL, characters, HEX, isRandom } from "./randomness.ts";

// Source: gitleaks, rule okta-access-token, and Nosey Parker, rule np.okta.1: 00 and 40 characters of base64url. Okta publishes no
// format. That alone is too little, so that Okta or its scheme of authorization must be named nearby; and in a lock file, which may
// name it, a digest in base64 must not be taken for one.
const WORDS = ["okta", "Okta", "OKTA", "SSWS"];
const NAMED = anyOf(WORDS);
const RADIUS = 256;
const TOKEN = new RegExp(`${beginning("\\w+-")}00([\\w-]{40})(?![\\w+/=-])`, "g");

export const oktaApiToken: SecretRule = {
  id: "okta-api-token",
  gate: "secrets",
  severity: "error",
  summary: "An Okta API token is committed",
  why: "Whoever holds the token has the rights of the administrator who made it: to create users, and to put them into the groups that open AWS accounts.",
  fix: "Revoke the token in the Okta Admin Console (Security, API, Tokens), use an OAuth service application with few scopes instead, and remove the token from the history.",
  examples: {
    bad: [{ files: { "okta.tf": 'provider "okta" {\n  api_token = "{{sample}}"\n}\n' } }],
    good: [{ files: { "okta.tf": 'provider "okta" {\n  api_token = var.okta_api_token\n}\n' } }],
  },
  anchor: { literals: WORDS },
  // The words alone are too short to be told in base64; these are they with what follows them in names, addresses and headers.
  disguises: {
    patterns: [],
    encoded: ["okta[_.\\-/ap][A-Za-z]", "Okta[_.\\- A-Z][A-Za-z]", "OKTA[_.\\-][A-Z]", "SSWS [0\"'$]"],
  },
  *find({ text }) {
    yield* tokensNear(text, NAMED, RADIUS, TOKEN, ([, body = ""]) => hasBothCases(body) && isRandom(body));
  },
  sample: (random) => `00${characters(random, BASE64URL, 40)}`,
  setting: () => ({ key: "okta_api_token" }),
  lookAlikes: (random) => [
    `okta_api_token = "00${"x".repeat(40)}"`,
    `okta_api_token = "00${characters(random, BASE64URL, 39)}"`,
    `okta_api_token = "00${characters(random, BASE64URL, 41)}"`,
    `okta sha: 00${characters(random, HEX, 40)}`,
    `okta: sha512-${characters(random, BASE62, 43)}/00${characters(random, BASE62, 40)}==`,
    `okta: sha512-${characters(random, BASE62, 20)}+00${characters(random, BASE62, 40)}`,
    `okta_app_id = "0oa${characters(random, BASE64URL, 17)}"`,
    `api_token = "00${characters(random, BASE64URL, 40)}"`,
    `okta\n${"\n".repeat(2 * RADIUS)}00${characters(random, BASE64URL, 40)}`,
  ],
};

const hasBothCases = (text: string): boolean => /[A-Z]/.test(text) && /[a-z]/.test(text);
