import type { Random, SecretRule } from "../../core.ts";
import { anyOf, placesOf } from "./prefixed.ts";
import { isRandom } from "./randomness.ts";

// Source: botocore, utils.py (SSOTokenFetcher) and tokens.py: ~/.aws/sso/cache/<SHA-1>.json holds startUrl, accessToken, expiresAt,
// and after a registration clientId, clientSecret, refreshToken, registrationExpiresAt; botocore-client-id-<region>.json only
// clientId, clientSecret and expiresAt. The values are opaque; AWS publishes no format.
const KEYS = ["accessToken", "refreshToken", "clientSecret"];
const ANY_KEY = anyOf(KEYS);
const VALUE =
  /(accessToken|refreshToken|clientSecret)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([A-Za-z0-9+/=_.:-]{64,8000})\\{0,3}"/y;
/** What stands between a key and its value, and the beginning of that, as patterns; within a text of JSON, quotes are escaped. */
const BEFORE_VALUE = ['":"[0-9A-Za-z+/=_.:\\-]{4}', '": "[0-9A-Za-z+/=_.:\\-]{4}', '\\\\":', '\\\\\\\\"'];
const RADIUS = 6_000;

export const awsSsoCache: SecretRule = {
  id: "aws-sso-cache",
  gate: "secrets",
  severity: "error",
  summary: "A cached sign-in of the AWS access portal is committed",
  why: "The access token opens every account and permission set of the person who signed in, for hours; the refresh token and the client secret get new ones for up to 90 days.",
  fix: "Sign out (`aws sso logout`, or delete the session: IAM Identity Center, Users, Active sessions), add `.aws/` to .gitignore, and remove the file from the history.",
  examples: {
    bad: [
      {
        files: {
          ".aws/sso/cache/session.json":
            '{"startUrl": "https://example.awsapps.com/start", "region": "eu-west-1", "accessToken": "{{sample}}", "expiresAt": "2026-06-15T20:00:00Z"}\n',
        },
      },
    ],
    good: [
      {
        files: {
          "session.example.json":
            '{"startUrl": "https://example.awsapps.com/start", "accessToken": "...", "expiresAt": "2026-06-15T20:00:00Z"}\n',
        },
      },
    ],
  },
  anchor: { literals: KEYS, patterns: KEYS.flatMap((key) => BEFORE_VALUE.map((signs) => `${key}${signs}`)) },
  disguises: { patterns: KEYS.flatMap((key) => [`${key}[%&]`, `${key}\\\\[ux]`]), encoded: KEYS },
  *find({ text }) {
    for (const at of placesOf(text, ANY_KEY)) {
      VALUE.lastIndex = at;
      const match = VALUE.exec(text);
      const [, key, secret = ""] = match ?? [];
      if (!match || !isRandom(secret) || !isCache(text.slice(Math.max(0, at - RADIUS), at + RADIUS), key, secret))
        continue;
      const start = at + match[0].indexOf(secret, key?.length);
      yield { start, end: start + secret.length, secret };
    }
  },
  sample: (random) => `aoaAAAAAG${base64(random, 240)}:${base64(random, 80)}`,
  setting: () => ({
    path: ".aws/sso/cache/session.json",
    write: (secret) =>
      `${JSON.stringify({ startUrl: "https://example.awsapps.com/start", accessToken: secret, expiresAt: "2026-06-15" })}\n`,
  }),
  lookAlikes: (random) => [
    `{"accessToken": "${base64(random, 240)}", "expiresAt": "2026-06-15"}`,
    `{"startUrl": "https://example.awsapps.com/start", "accessToken": "${"x".repeat(300)}", "expiresAt": ""}`,
    `{"startUrl": "https://example.awsapps.com/start", "accessToken": "\${TOKEN}", "expiresAt": ""}`,
    `{"clientId": "a", "clientSecret": "${base64(random, 60)}", "expiresAt": "2026-06-15"}`,
    `{"startUrl": "https://example.awsapps.com/start", "region": "eu-west-1"}`,
  ],
};

const base64 = (random: Random, bytes: number): string => Buffer.from(random(bytes)).toString("base64");

/** A client secret of the registration is a JSON web token; other files have a client secret too, and are not meant. */
function isCache(around: string, key: string | undefined, secret: string): boolean {
  if (!around.includes("expiresAt") && !around.includes("ExpiresAt")) return false;
  if (key === "clientSecret") return secret.startsWith("eyJ") && around.includes("clientId");
  return around.includes("startUrl");
}
