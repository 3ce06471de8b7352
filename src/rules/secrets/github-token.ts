import { crc32 } from "node:zlib";
import type { Random, SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE62, BASE64URL, characters, isRandom } from "./randomness.ts";

// Source: GitHub Blog, "Behind GitHub's new authentication token formats": 30 random characters, then their CRC-32 in six digits
// of base 62; GitHub changelog of April and May 2026: installation tokens may be ghs_APPID_JWT. Of fine-grained tokens GitHub
// publishes no checksum, so theirs is not verified.
const KINDS = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"] as const;
const CLASSIC = /gh[pousr]_([A-Za-z0-9]{30})([A-Za-z0-9]{6})/y;
const INSTALLATION = /ghs_\d{1,12}_(eyJ[\w-]{10,800}\.eyJ[\w-]{10,1200}\.[\w-]{40,800})(?![\w-])/y;
const FINE_GRAINED = /github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9])/y;

export const githubToken: SecretRule = {
  id: "github-token",
  gate: "secrets",
  severity: "error",
  summary: "A GitHub token is committed",
  why: "Whoever holds the token can do in GitHub what its scopes allow: change the repositories that hold access as code, their workflows, and with `admin:org` or a SCIM scope the members of the organization.",
  fix: "Delete the token in GitHub (Settings, Developer settings, Personal access tokens; of an app its installation or authorization), create a new one with the fewest permissions, keep it as an Actions secret, and remove it from the history.",
  examples: {
    bad: [{ files: { ".github/workflows/sync.yml": "env:\n  GH_TOKEN: {{sample}}\n" } }],
    good: [
      {
        files: {
          ".github/workflows/sync.yml": `env:\n  GH_TOKEN: \${{ secrets.GITHUB_TOKEN }}\n`,
          "README.md": `Set \`GH_TOKEN\` to a token such as \`ghp_${"x".repeat(36)}\`.\n`,
        },
      },
    ],
  },
  ...prefixed(
    {
      literals: KINDS,
      bytes: ["gh[pousr]_[0-9A-Za-z]{3}"],
      pattern: CLASSIC,
      accepts: ([, random = "", checksum]) => isRandom(random) && checksumOf(random) === checksum,
    },
    { literals: ["ghs_"], bytes: [], pattern: INSTALLATION, accepts: (match) => isRandom(match[1] ?? "") },
    { literals: ["github_pat_"], pattern: FINE_GRAINED, accepts: (match) => isRandom(match[1] ?? "") },
  ),
  sample: (random) => classic(random, "ghp_"),
  variants: (random) => [
    ...KINDS.map((kind) => classic(random, kind)),
    `ghs_123456_${jsonWebToken(random)}`,
    `github_pat_${characters(random, BASE62, 22)}_${characters(random, BASE62, 59)}`,
  ],
  lookAlikes: (random) => [
    `ghp_${"x".repeat(36)}`,
    `ghp_${characters(random, BASE62, 30)}000000`,
    classic(random, "ghp_").slice(0, -1),
    `ghs_${characters(random, BASE62, 20)}`,
    `github_pat_${characters(random, BASE62, 22)}_${characters(random, BASE62, 58)}`,
    jsonWebToken(random),
  ],
};

function classic(random: Random, kind: string): string {
  const text = characters(random, BASE62, 30);
  return kind + text + checksumOf(text);
}

function checksumOf(text: string): string {
  let digits = "";
  for (let rest = crc32(text); rest > 0; rest = Math.floor(rest / 62)) digits = (BASE62[rest % 62] ?? "") + digits;
  return digits.padStart(6, "0");
}

function jsonWebToken(random: Random): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { iss: "installation", jti: Buffer.from(random(24)).toString("hex") };
  return `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}.${characters(random, BASE64URL, 342)}`;
}
