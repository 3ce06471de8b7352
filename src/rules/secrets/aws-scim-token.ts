import type { SecretRule } from "../../core.ts";

// UUID ":" UUID ":" base64 of 122 or 137 bytes ":" base64 of 256 bytes. AWS publishes no format; this is the structure of every
// token seen in public leaks, and the lengths agree with the patterns that awslabs/ssosync has accepted since 2023.
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const TOKEN = new RegExp(`${UUID}:${UUID}:([A-Za-z0-9+/]{100,400}={0,2}):([A-Za-z0-9+/]{342}==)`, "iy");
const UUID_LENGTH = 36;
const DISTINCT_CHARACTERS = 20;
const COLON = 58;
const HYPHEN = 45;

/**
 * Where a token could begin. It holds no fixed word to look for; what is fixed is where its colons and hyphens stand, so each
 * colon is asked for its neighbours before any pattern runs.
 */
function* locate(text: string): Iterable<number> {
  for (let colon = text.indexOf(":", UUID_LENGTH); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    if (text.charCodeAt(colon + 1 + UUID_LENGTH) !== COLON) continue;
    if (text.charCodeAt(colon + 9) !== HYPHEN || text.charCodeAt(colon - 13) !== HYPHEN) continue;
    if (text.charCodeAt(colon - 28) === HYPHEN) yield colon - UUID_LENGTH;
  }
}

const isRandom = (part: string): boolean => new Set(part).size >= DISTINCT_CHARACTERS;

export const awsScimToken: SecretRule = {
  id: "aws-scim-token",
  gate: "secrets",
  severity: "error",
  summary: "An AWS IAM Identity Center SCIM access token is committed",
  why: "Whoever holds the token can create users, put them into groups and so give themselves access to every AWS account, for up to a year. No other scanner knows its format, and it stays in the history of the repository.",
  fix: "Delete the token in IAM Identity Center (Settings, Identity source, Manage provisioning, Access tokens), create a new one, store it only in the identity provider, and remove it from the history. A waiver by fingerprint is for tokens that are already deleted.",
  examples: {
    bad: [
      { files: { "scripts/sync.py": 'client = Client(token="{{sample}}")\n' } },
      { files: { "notes.txt": "the new one:\n# {{sample}}\n" } },
    ],
    good: [
      {
        files: {
          "sync.tf": 'resource "aws_ssm_parameter" "scim" {\n  name  = "/scim/token"\n  value = var.scim_token\n}\n',
          "ids.txt": "9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f:1a2b3c4d-5e6f-4a7b-9c8d-7e6f5a4b3c2d\n",
        },
      },
    ],
  },
  anchor: { locate },
  *find(view) {
    for (const start of locate(view.text)) {
      TOKEN.lastIndex = start;
      const match = TOKEN.exec(view.text);
      if (!match || ![match[1], match[2]].every((part) => isRandom(part ?? ""))) continue;
      yield { start, end: TOKEN.lastIndex, secret: match[0] };
    }
  },
  label: (secret) => `${secret.slice(0, 8)}…:${secret.slice(UUID_LENGTH + 1, UUID_LENGTH + 9)}…`,
  sample(random) {
    const base64 = (length: number) => Buffer.from(random(length)).toString("base64");
    return [uuid(random(16)), uuid(random(16)), base64(122), base64(256)].join(":");
  },
};

/** RFC 9562, section 5.4: a random UUID is of version 4 and variant 2. */
function uuid(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString("hex").split("");
  hex[12] = "4";
  hex[16] = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4] ?? "8";
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
