import { crc32 } from "node:zlib";
import type { Random, SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE64URL, characters, isRandom } from "./randomness.ts";

// Source: GitLab Docs, "Token overview", "Token prefixes"; of routable tokens lib/authn/token_field/generator/routable_token.rb:
// base64url of 16 random bytes, a payload of at most 159 and its length, "." and (since version 1) "01.", the length of that
// base64 in two digits of base 36, and in seven the CRC-32 of everything before, which includes a prefix of the instance.
const ROUTABLE = /gl(?:pat|dt)-([\w-]{27,300})\.(?:01\.)?([0-9a-z]{2})([0-9a-z]{7})/y;
const CLASSIC = /gl(?:pat|dt)-([\w-]{20})(?![\w-])/y;
const PREFIXES = ["glpat-", "gldt-"] as const;
const INSTANCE_PREFIX_CHARACTERS = 21;

export const gitlabToken: SecretRule = {
  id: "gitlab-token",
  gate: "secrets",
  severity: "error",
  summary: "A GitLab access token is committed",
  why: "Whoever holds the token can do in GitLab what its scopes allow: often read and write every repository of a person or a project, and with the scope `api` manage members.",
  fix: "Revoke the token in GitLab (Preferences, Access tokens; for a project or group Settings, Access tokens, or Repository, Deploy tokens), create a new one, keep it in a CI/CD variable that is masked and protected, and remove it from the history.",
  examples: {
    bad: [
      { files: { "sync.sh": 'curl --header "PRIVATE-TOKEN: {{sample}}" https://gitlab.example.com/api/v4/groups\n' } },
    ],
    good: [
      {
        files: {
          "sync.sh": 'curl --header "PRIVATE-TOKEN: $GITLAB_TOKEN" https://gitlab.example.com/api/v4/groups\n',
          "README.md": "Set `GITLAB_TOKEN` to a token such as `glpat-xxxxxxxxxxxxxxxxxxxx`.\n",
        },
      },
    ],
  },
  ...prefixed(
    {
      literals: PREFIXES,
      bytes: ["glpat\\-", "gldt\\-[0-9A-Za-z_\\-]{3}"],
      pattern: CLASSIC,
      accepts: (match) => isRandom(match[1] ?? ""),
    },
    { literals: PREFIXES, bytes: [], pattern: ROUTABLE, accepts: (match, text) => hasChecksum(match, text) },
  ),
  sample: (random) => `glpat-${characters(random, BASE64URL, 20)}`,
  variants: (random) => [
    `gldt-${characters(random, BASE64URL, 20)}`,
    routable(random, "glpat-", "."),
    routable(random, "glpat-", ".01."),
    routable(random, "gldt-", ".01."),
  ],
  lookAlikes: (random) => [
    "glpat-xxxxxxxxxxxxxxxxxxxx",
    `glpat-${characters(random, BASE64URL, 19)}`,
    `glpat-${characters(random, BASE64URL, 24)}`,
    `gldt-${"A".repeat(20)}`,
    `glpat-${characters(random, BASE64URL, 27)}.010000000`,
    withoutItsChecksum(routable(random, "glpat-", ".")),
  ],
};

/** The checksum covers a prefix of the instance too, so each beginning is tried that such a prefix may have. */
function hasChecksum({ 0: token, 1: payload = "", 2: length = "", 3: checksum, index }: RegExpExecArray, text: string) {
  if (Number.parseInt(length, 36) !== payload.length) return false;
  const end = index + token.length - 7;
  for (let before = 0; before <= INSTANCE_PREFIX_CHARACTERS && before <= index; before++) {
    if (before > 0 && !/[\w-]/.test(text[index - before] ?? "")) return false;
    if (checksumOf(text.slice(index - before, end)) === checksum) return true;
  }
  return false;
}

const checksumOf = (text: string): string => crc32(text).toString(36).padStart(7, "0");

function routable(random: Random, prefix: string, dots: string): string {
  const payload = `o:1\nu:${(random(1)[0] ?? 0).toString(36)}`;
  const encoded = Buffer.concat([random(16), Buffer.from(payload), Buffer.of(payload.length)]).toString("base64url");
  const token = `${prefix}${encoded}${dots}${encoded.length.toString(36).padStart(2, "0")}`;
  return token + checksumOf(token);
}

const withoutItsChecksum = (token: string): string => token.slice(0, -1) + (token.endsWith("0") ? "1" : "0");
