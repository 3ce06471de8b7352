import type { Random, SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE36, BASE62, characters, DIGITS, HEX, isRandom } from "./randomness.ts";

// Source: Slack Docs, "Token types" and "Rotating and refreshing configuration tokens", for the prefixes; gitleaks' slack rules,
// for the lengths. Slack publishes no checksum.
const USER = /xox[pe]-\d{9,13}-\d{9,13}-\d{9,13}-([A-Za-z0-9]{28,34})(?![A-Za-z0-9])/y;
const BOT = /xoxb-\d{8,14}-(?:\d{8,14}-)?([A-Za-z0-9]{18,34})(?![A-Za-z0-9-])/y;
const CONFIGURATION = /xoxe\.xox[bp]-\d-([A-Za-z0-9]{140,180})(?![A-Za-z0-9])/y;
const REFRESH = /xoxe-\d-([A-Za-z0-9]{140,180})(?![A-Za-z0-9])/y;
const APP = /xapp-\d-[A-Z0-9]{8,14}-\d{10,14}-([a-f0-9]{64})(?![A-Za-z0-9])/y;
const accepts = (match: RegExpExecArray): boolean => isRandom(match[1] ?? "");

export const slackToken: SecretRule = {
  id: "slack-token",
  gate: "secrets",
  severity: "error",
  summary: "A Slack token is committed",
  why: "Slack's SCIM interface takes user tokens: whoever holds one with the scope `admin` can create users and change groups; other tokens read and write messages and settings.",
  fix: "Revoke the token (api.slack.com/apps, the app, OAuth & Permissions, Revoke; or the method auth.revoke), install the app anew, keep the token out of the repository, and remove it from the history.",
  examples: {
    bad: [{ files: { "scim.py": 'client = WebClient(token="{{sample}}")\n' } }],
    good: [{ files: { "scim.py": 'client = WebClient(token=os.environ["SLACK_TOKEN"])  # xoxp-...\n' } }],
  },
  ...prefixed(
    { literals: ["xoxp-", "xoxe-"], bytes: ["xox[bpe]\\-[0-9]", "xoxe\\.xox[bp]"], pattern: USER, accepts },
    { literals: ["xoxb-"], bytes: [], pattern: BOT, accepts },
    { literals: ["xoxe.xoxb-", "xoxe.xoxp-"], bytes: [], pattern: CONFIGURATION, accepts },
    { literals: ["xoxe-"], bytes: [], pattern: REFRESH, accepts },
    { literals: ["xapp-"], bytes: ["xapp\\-[0-9]"], pattern: APP, accepts },
  ),
  sample: (random) => `xoxp-${ids(random, 3)}-${characters(random, HEX, 32)}`,
  variants: (random) => [
    `xoxe-${ids(random, 3)}-${characters(random, HEX, 32)}`,
    `xoxb-${ids(random, 2)}-${characters(random, BASE62, 24)}`,
    `xoxb-${ids(random, 1)}-${characters(random, BASE62, 24)}`,
    `xoxe.xoxp-1-${characters(random, BASE62, 165)}`,
    `xoxe-1-${characters(random, BASE62, 146)}`,
    `xapp-1-A${characters(random, BASE36.toUpperCase(), 10)}-${ids(random, 1)}-${characters(random, HEX, 64)}`,
  ],
  lookAlikes: (random) => [
    "xoxb-xxxxxxxxx-xxxxxxxxxx-xxxxxxxxxxxx",
    `xoxp-${"0".repeat(12)}-${"0".repeat(12)}-${"0".repeat(12)}-${"0".repeat(32)}`,
    `xoxp-1234-1234-1234-${characters(random, HEX, 32)}`,
    "xoxe.xoxp-1-SlackAppConfigurationAccessTokenHere",
    `xapp-1-${ids(random, 1)}`,
    `xoxo-${characters(random, HEX, 40)}`,
  ],
};

const ids = (random: Random, count: number): string =>
  Array.from({ length: count }, () => `4${characters(random, DIGITS, 11)}`).join("-");
