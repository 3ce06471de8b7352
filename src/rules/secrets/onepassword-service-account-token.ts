import type { Random, SecretRule } from "../../core.ts";
import { secretKey } from "./onepassword-secret-key.ts";
import { prefixed } from "./prefixed.ts";
import { BASE36, characters, isRandom } from "./randomness.ts";

// Source: 1Password Developer, "Service account security": "ops_" and the base64 of a JSON object that holds the account's secret
// key; that it can be decoded takes the place of a checksum.
const TOKEN = /ops_(eyJ[A-Za-z0-9+/]{250,4000})={0,2}/y;

export const onepasswordServiceAccountToken: SecretRule = {
  id: "onepassword-service-account-token",
  gate: "secrets",
  severity: "error",
  summary: "A token of a 1Password service account is committed",
  why: "Whoever holds the token reads every secret of the vaults that the service account may open.",
  fix: "Rotate or revoke the token on 1Password.com (Developer, Infrastructure Secrets, Service Accounts), keep the new one out of the repository, and remove the old one from the history. Rotate the secrets that it could read.",
  examples: {
    bad: [{ files: { "ci.sh": 'export OP_SERVICE_ACCOUNT_TOKEN="{{sample}}"\n' } }],
    good: [{ files: { "ci.sh": 'export OP_SERVICE_ACCOUNT_TOKEN="ops_eyJ..."\n' } }],
  },
  ...prefixed({
    literals: ["ops_eyJ"],
    pattern: TOKEN,
    accepts: (match) => isRandom(match[1] ?? "") && holdsSecretKey(match[1] ?? ""),
  }),
  sample: (random) => `ops_${Buffer.from(JSON.stringify(account(random))).toString("base64")}`,
  lookAlikes: (random) => [
    "ops_eyJzaWduSW5B..[Redacted]",
    `ops_eyJ${"x".repeat(300)}`,
    `ops_${Buffer.from(JSON.stringify({ text: Buffer.from(random(300)).toString("hex") })).toString("base64")}`,
    Buffer.from(JSON.stringify(account(random))).toString("base64"),
  ],
};

const holdsSecretKey = (encoded: string): boolean => {
  const text = Buffer.from(encoded, "base64").toString("latin1");
  return text.startsWith('{"') && /"secretKey":"A3-|"muk":\{/.test(text);
};

function account(random: Random): object {
  return {
    signInAddress: "my.example.com",
    email: `${characters(random, BASE36, 13)}@example.com`,
    srpX: Buffer.from(random(32)).toString("hex"),
    muk: { alg: "A256GCM", k: Buffer.from(random(32)).toString("base64url") },
    secretKey: secretKey(random),
  };
}
