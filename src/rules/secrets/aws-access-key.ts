import type { Random, SecretRule } from "../../core.ts";
import { matchesIn, type Stretch, stretchesAround } from "./near.ts";
import { anyOf, beginning, type FoundToken, isInsideWord, placesOf } from "./prefixed.ts";
import { BASE64, characters, entropy, isRandom, saysPlaceholder } from "./randomness.ts";

// Source: IAM User Guide, "IAM identifiers", for the prefix of long-lived keys; gitleaks, rule aws-access-token, for their alphabet.
// The secret is 40 characters of base64 without a mark of its own, so that it is looked for near a key id only.
const PREFIX = "AKIA";
const PREFIXES = anyOf([PREFIX]);
const ID = /AKIA[A-Z2-7]{16}(?![A-Za-z0-9])/y;
const SECRET = new RegExp(`${beginning("A-Za-z0-9/+")}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])`, "g");
const RADIUS = 512;
const ENTROPY = 4;
/** Of 20 characters of a key id. An id made up by hand, such as AKIA and 16 times X, has fewer. */
const FEWEST_DISTINCT = 7;

export const awsAccessKey: SecretRule = {
  id: "aws-access-key",
  gate: "secrets",
  severity: "error",
  summary: "A long-lived AWS access key is committed with its secret",
  why: "Whoever holds the pair can act as the IAM user until somebody deletes the key. Identity Center exists so that nobody needs such keys.",
  fix: "Deactivate the key and delete it (IAM, Users, Security credentials, or `aws iam delete-access-key`), look in CloudTrail for its use, let people sign in with `aws sso login` and machines assume a role, and remove the key from the history.",
  examples: {
    bad: [
      {
        files: {
          credentials: "[sync]\naws_access_key_id = {{companion}}\naws_secret_access_key = {{sample}}\n",
        },
      },
    ],
    good: [{ files: { credentials: "[sync]\nsso_session = company\nsso_role_name = Sync\n" } }],
  },
  anchor: { literals: [PREFIX], patterns: ["AKIA[A-Z2-7]{16}"] },
  *find({ text }) {
    for (const stretch of stretchesAround(text, PREFIXES, RADIUS)) yield* secretsIn(text, stretch);
  },
  sample: (random) => characters(random, BASE64, 40),
  setting: (random) => ({ companion: keyId(random) }),
  lookAlikes: (random) => [
    keyId(random),
    `id: ${keyId(random)}\nsecret: ${"x".repeat(40)}`,
    `id: ${keyId(random)}\ncommit: ${Buffer.from(random(20)).toString("hex")}`,
    `id: AKIA${"X".repeat(16)}\nsecret: ${characters(random, BASE64, 40)}`,
    `id: AKIA${"IOSFODNN7"}${"EXAMPLE"}\nsecret: ${characters(random, BASE64, 40)}`,
    `id: ${keyId(random)}\n${"\n".repeat(2 * RADIUS)}${characters(random, BASE64, 40)}`,
    `id: ${keyId(random)}\nintegrity: ${characters(random, BASE64, 86)}==`,
  ],
};

const keyId = (random: Random): string => PREFIX + characters(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16);

/** Secrets within reach of a key id that is no placeholder. One stretch may hold several ids. */
function* secretsIn(text: string, stretch: Stretch): Iterable<FoundToken> {
  const ids = [...placesOf(text.slice(stretch.start, stretch.end), PREFIXES)]
    .map((at) => stretch.start + at)
    .filter((at) => isKeyId(text, at));
  let next = 0;
  for (const { start, match } of matchesIn(text, stretch, SECRET)) {
    const [secret] = match;
    while ((ids[next] ?? Number.POSITIVE_INFINITY) < start - RADIUS) next++;
    const isNear = (ids[next] ?? Number.POSITIVE_INFINITY) <= start + RADIUS;
    if (isNear && isSecret(secret)) yield { start, end: start + secret.length, secret };
  }
}

function isKeyId(text: string, at: number): boolean {
  ID.lastIndex = at;
  const id = ID.exec(text)?.[0] ?? "";
  return new Set(id).size >= FEWEST_DISTINCT && !isInsideWord(text, at) && !saysPlaceholder(id);
}

const isSecret = (text: string): boolean =>
  /[A-Z]/.test(text) && /[a-z]/.test(text) && entropy(text) >= ENTROPY && isRandom(text);
