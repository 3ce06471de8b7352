import { crc32 } from "node:zlib";
import type { Random, SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE64URL, characters, isRandom } from "./randomness.ts";

// Source: trufflehog, detectors atlassian v2, for both prefixes. Atlassian publishes no format, but the test vectors of Datadog's
// scanner (atlassian_token_checksum.rs) show that an API token ends in the CRC-32 of everything before, in eight hex digits. Of the
// keys of organizations no vector is public, so that their last eight characters are not verified.
const API_TOKEN = /ATATT3xFf([\w-]{60,400}={1,2})([0-9A-F]{8})/y;
const ORGANIZATION_KEY = /ATCTT3xFf([A-Za-z0-9+/_-]{60,400})={1,2}[0-9A-Fa-f]{8}(?![\w])/y;

export const atlassianToken: SecretRule = {
  id: "atlassian-token",
  gate: "secrets",
  severity: "error",
  summary: "An Atlassian API token is committed",
  why: "A key of the organization manages its users and directories; an API token has all the rights of its owner in Jira and Confluence.",
  fix: "Revoke the token (id.atlassian.com, Security, API tokens; for a key of the organization admin.atlassian.com, Settings, API keys), create a new one, keep it out of the repository, and remove it from the history.",
  examples: {
    bad: [
      { files: { "sync.sh": "curl -u me@example.com:{{sample}} https://example.atlassian.net/rest/api/3/group\n" } },
    ],
    good: [{ files: { "sync.sh": 'curl -u "me@example.com:$ATLASSIAN_TOKEN" https://example.atlassian.net/\n' } }],
  },
  ...prefixed(
    {
      literals: ["ATATT3xFf"],
      pattern: API_TOKEN,
      accepts: ([token, body = "", checksum]) => isRandom(body) && checksumOf(token.slice(0, -8)) === checksum,
    },
    { literals: ["ATCTT3xFf"], pattern: ORGANIZATION_KEY, accepts: (match) => isRandom(match[1] ?? "") },
  ),
  sample: apiToken,
  variants: (random) => [organizationKey(random)],
  lookAlikes: (random) => [
    `ATATT3xFf${"x".repeat(171)}=00000000`,
    `ATATT3xFfGF0${characters(random, BASE64URL, 170)}`,
    `${apiToken(random).slice(0, -8)}${"0".repeat(8)}`,
    apiToken(random).slice(0, -1),
    organizationKey(random).replace("=", "-"),
  ],
};

const checksumOf = (text: string): string => crc32(text).toString(16).toUpperCase().padStart(8, "0");

function apiToken(random: Random): string {
  const token = `ATATT3xFfGF0${characters(random, BASE64URL, 171)}=`;
  return token + checksumOf(token);
}

const organizationKey = (random: Random): string =>
  `ATCTT3xFfGN0${characters(random, BASE64URL, 171)}=${Buffer.from(random(4)).toString("hex").toUpperCase()}`;
