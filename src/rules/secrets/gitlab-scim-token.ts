import type { SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE64URL, characters, isRandom } from "./randomness.ts";

// Source: GitLab Docs, "Token overview", "Token prefixes"; gitleaks, rule gitlab-scim-token. An instance may write a prefix of
// its own before it (GitLab merge request 215766), which is no part of what is secret.
const PREFIX = "glsoat-";

export const gitlabScimToken: SecretRule = {
  id: "gitlab-scim-token",
  gate: "secrets",
  severity: "error",
  summary: "A GitLab SCIM token is committed",
  why: "Whoever holds the token can add, change and remove the members of the GitLab group or instance. It never expires.",
  fix: "Reset the token in GitLab (the group's Settings, SAML SSO, Reset SCIM token; for an instance Admin, Settings, General, SCIM Token), give the new one only to the identity provider, and remove it from the history.",
  examples: {
    bad: [{ files: { "scim.env": "SCIM_TOKEN={{sample}}\n" } }],
    good: [{ files: { "scim.env": "SCIM_TOKEN=glsoat-<token>\n" } }],
  },
  ...prefixed({
    literals: [PREFIX],
    pattern: /glsoat-([\w-]{20})(?![\w-])/y,
    accepts: (match) => isRandom(match[1] ?? ""),
  }),
  sample: (random) => PREFIX + characters(random, BASE64URL, 20),
  lookAlikes: (random) => [
    `${PREFIX}${"x".repeat(20)}`,
    `${PREFIX}${characters(random, BASE64URL, 19)}`,
    `${PREFIX}${characters(random, BASE64URL, 30)}`,
    `${PREFIX}abcdefghij0123456789`,
    `${PREFIX}your-token-goes-here-`,
  ],
};
