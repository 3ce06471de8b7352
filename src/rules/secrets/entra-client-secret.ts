import type { Random, SecretRule } from "../../core.ts";
import { beginning, prefixed } from "./prefixed.ts";
import { BASE62, characters, DIGITS, isRandom } from "./randomness.ts";

// Source: Microsoft Security DevOps pattern SEC101/156 (AadClientAppIdentifiableCredentials): three characters, a digit, "Q~" and
// 31 to 34 more. Microsoft publishes no checksum. Q~ also stands in signed URLs of CloudFront, so nothing of the alphabet may
// touch either end.
const LITERALS = [...DIGITS].map((digit) => `${digit}Q~`);
const ALPHABET = `${BASE62}~_.-`;
const SECRET = new RegExp(`${beginning("\\w~.-")}[\\w~.-]{3}\\dQ~([\\w~.-]{31,34})(?![\\w~-])`, "y");

export const entraClientSecret: SecretRule = {
  id: "entra-client-secret",
  gate: "secrets",
  severity: "error",
  summary: "A client secret of a Microsoft Entra application is committed",
  why: "Whoever holds the secret can act as the application: one that provisions users can change who is in which group, and so who has access to AWS.",
  fix: "Remove the secret in the Microsoft Entra admin center (App registrations, the application, Certificates & secrets), use a federated credential where the caller can have one, and remove it from the history.",
  examples: {
    bad: [{ files: { "main.tf": 'provider "azuread" {\n  client_secret = "{{sample}}"\n}\n' } }],
    good: [{ files: { "main.tf": 'provider "azuread" {\n  client_secret = var.client_secret\n}\n' } }],
  },
  ...prefixed({
    literals: LITERALS,
    bytes: ["[0-9A-Za-z_~.\\-]{3}[0-9]Q~[0-9A-Za-z_~.\\-]{3}"],
    pattern: SECRET,
    before: 3,
    accepts: (match) => isRandom(match[1] ?? ""),
  }),
  sample: (random) => secret(random, "8Q~", 34),
  variants: (random) => [secret(random, "7Q~", 31), secret(random, "8Q~", 32), secret(random, "0Q~", 33)],
  lookAlikes: (random) => [
    `abc8Q~${"x".repeat(34)}`,
    `${characters(random, BASE62, 3)}8Q~${characters(random, BASE62, 30)}`,
    `${characters(random, BASE62, 40)}8Q~${characters(random, BASE62, 34)}`,
    `${characters(random, BASE62, 3)}8Q~${characters(random, BASE62, 60)}`,
    "~".repeat(40),
  ],
};

const secret = (random: Random, mark: string, length: number): string =>
  `${characters(random, ALPHABET, 3)}${mark}${characters(random, ALPHABET, length - 1)}${characters(random, BASE62, 1)}`;
