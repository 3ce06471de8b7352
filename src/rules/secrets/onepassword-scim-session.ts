import type { SecretRule } from "../../core.ts";
import { BASE64, characters, isRandom } from "./randomness.ts";

// Source: 1Password/scim-examples: the SCIM bridge reads its session from a file named `scimsession`. What stands in it is not
// published, so that the file's name decides, and all that stands in it is the secret.
const FILE = /(?:^|\/)scimsession$/i;
const SHORTEST = 64;
const LONGEST = 16_384;

export const onepasswordScimSession: SecretRule = {
  id: "onepassword-scim-session",
  gate: "secrets",
  severity: "error",
  summary: "A session file of the 1Password SCIM bridge is committed",
  why: "With the file and the bearer token anybody can run a SCIM bridge of this 1Password account: create and suspend people, and put them into the groups that open vaults.",
  fix: "Regenerate the credentials on 1Password.com (Integrations, Directory, the provisioning integration, More Actions, Regenerate Credentials), mount the new file from a secret store, and remove the old one from the history.",
  examples: {
    bad: [{ files: { "scim/scimsession": "{{sample}}\n" } }],
    good: [
      {
        files: { "scim/README.md": "Put the session into `scimsession`, beside this file.\n", "scim/scimsession": "" },
      },
    ],
  },
  anchor: { paths: FILE, names: ["[sS][cC][iI][mM][sS][eE][sS][sS][iI][oO][nN]"] },
  *find({ path, text }) {
    if (path.search(FILE) < 0) return;
    const secret = text.trim().slice(0, LONGEST);
    if (secret.length < SHORTEST || !isRandom(secret)) return;
    const start = text.indexOf(secret);
    yield { start, end: start + secret.length, secret };
  },
  sample: (random) => characters(random, BASE64, 400),
  setting: () => ({ path: "op/scimsession", write: (secret) => `${secret}\n` }),
  lookAlikes: (random) => [characters(random, BASE64, 400), "", `scimsession: ${characters(random, BASE64, 40)}`],
};
