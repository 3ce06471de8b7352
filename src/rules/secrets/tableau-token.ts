import type { SecretRule } from "../../core.ts";
import { tokensNear } from "./near.ts";
import { anyOf, beginning } from "./prefixed.ts";
import { BASE62, characters, isRandom } from "./randomness.ts";

// Source: Tableau Cloud Help, "Automate User Provisioning and Group Synchronization through an External Identity Provider", and
// "Personal Access Tokens", whose examples have this form: 16 bytes in base64, a colon, and 32 bytes in base64 (a SCIM token) or
// 32 characters (a personal access token). No checksum is published.
const WORDS = ["tableau", "Tableau", "TABLEAU", "scim", "Scim", "SCIM"];
const NAMED = anyOf(WORDS);
/** The second for what stands next to an escape; the first is long enough to be looked for in base64. */
const BYTES = ["[0-9A-Za-z_+/\\-]{3}==:[0-9A-Za-z_+/\\-]{3}", "[0-9A-Za-z_+/\\-]==:[0-9A-Za-z_+/\\-\\\\%&]"];
const RADIUS = 512;
const TOKEN = new RegExp(`${beginning("\\w+/-")}([\\w+/-]{22})==:([\\w+/-]{43}=|[A-Za-z0-9]{32})(?![\\w+/=-])`, "g");

export const tableauToken: SecretRule = {
  id: "tableau-token",
  gate: "secrets",
  severity: "error",
  summary: "A Tableau token is committed",
  why: "A SCIM token lets its holder create the users of a Tableau site and put them into groups; a personal access token has the rights of its owner.",
  fix: "Revoke the token in Tableau (Settings, Authentication, SCIM, or the owner's account settings, Personal Access Tokens), create a new one, give it only to the identity provider, and remove it from the history.",
  examples: {
    bad: [{ files: { "scim.yml": "tableau:\n  scim_token: {{sample}}\n" } }],
    good: [{ files: { "scim.yml": "tableau:\n  scim_token: !vault tableau\n" } }],
  },
  anchor: { literals: ["==:"], patterns: BYTES },
  *find({ text }) {
    yield* tokensNear(text, NAMED, RADIUS, TOKEN, ([, id = "", secret = ""]) => isRandom(id) && isRandom(secret));
  },
  sample: (random) => `${base64(random(16))}:${base64(random(32))}`,
  variants: (random) => [`${base64(random(16))}:${characters(random, BASE62, 32)}`],
  setting: () => ({ key: "tableau_token" }),
  lookAlikes: (random) => [
    `tableau_token = "${"A".repeat(22)}==:${"A".repeat(43)}="`,
    `tableau_token = "${base64(random(16))}:${base64(random(16))}"`,
    `token = "${base64(random(16))}:${base64(random(32))}"`,
    `tableau ${base64(random(32))}:${base64(random(32))}`,
  ],
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
