import type { Random, SecretRule } from "../../core.ts";
import { escapesOf } from "../../scan/prefilter/escape-images.ts";
import { prefixed } from "./prefixed.ts";
import { BASE36, characters, isRandom } from "./randomness.ts";

// Source: 1Password Support, "About your Secret Key": 34 letters and digits in groups; gitleaks, rule 1password-secret-key, for the
// groups: the version A3, six of the account's id, which is no secret, and 26 that are, the first twelve of which may stand without
// a hyphen. These are written in digits and capitals without 0, 1, I, O and U, which leaves 128 bits. No checksum is published.
const PREFIX = "A3-";
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
const GROUP = `[${ALPHABET}]{5}`;
const KEY = new RegExp(`A3-([A-Z0-9]{6}-[${ALPHABET}]{6}-?${GROUP}-${GROUP}-${GROUP}-${GROUP})(?![A-Za-z0-9-])`, "y");
/** How the key begins that the vendor's own examples and tests show. */
const EXAMPLE = ["C4ZJMN", "PQTZTL"].join("-");

export const onepasswordSecretKey: SecretRule = {
  id: "onepassword-secret-key",
  gate: "secrets",
  severity: "error",
  summary: "A 1Password Secret Key is committed",
  why: "The Secret Key is what keeps a stolen or guessed account password from opening the vaults, also those of the administrator who provisions people over SCIM. With it only that password is missing.",
  fix: "Regenerate the Secret Key on 1Password.com (Manage Account, Regenerate Secret Key), sign in anew on every device, keep it in the Emergency Kit only, and remove the old one from the history.",
  examples: {
    bad: [{ files: { "bridge.env": "OP_SECRET_KEY={{sample}}\n" } }],
    good: [{ files: { "bridge.env": "OP_SECRET_KEY=A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX\n" } }],
  },
  disguises: {
    patterns: escapesOf("-").map((hyphen) => `A3${hyphen}[0-9A-Z]{3}`),
    encoded: ["A3\\-[0-9A-Z]{6}\\-"],
  },
  // A token of a service account holds such a key, and says more.
  generality: 1,
  ...prefixed({
    literals: [PREFIX],
    bytes: ["A3\\-[0-9A-Z]{6}\\-"],
    pattern: KEY,
    startsWord: true,
    accepts: ([, groups = ""]) => isRandom(groups.slice(6).replaceAll("-", "")) && !groups.startsWith(EXAMPLE),
  }),
  sample: secretKey,
  variants: (random) => [secretKey(random).replace(/^(A3-\w{6}-\w{6})-/, "$1")],
  lookAlikes: (random) => [
    "A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX",
    "A3-ABCDEF-234567-89ABC-DEFGH-JKLMN-PQRST",
    secretKey(random).slice(0, -1),
    `${secretKey(random)}-${characters(random, ALPHABET, 5)}`,
    `B${secretKey(random)}`,
    secretKey(random).toLowerCase(),
    `A3-${characters(random, BASE36, 6).toUpperCase()}`,
    `${PREFIX}${EXAMPLE}-${secretKey(random).slice(17)}`,
  ],
};

/** A Secret Key, made of random characters. */
export function secretKey(random: Random): string {
  const group = (length: number): string => characters(random, ALPHABET, length);
  const id = characters(random, BASE36, 6).toUpperCase();
  return ["A3", id, group(6), group(5), group(5), group(5), group(5)].join("-");
}
