import type { SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE62, characters, isRandom } from "./randomness.ts";

// Source: Tailscale Docs, "Key prefixes". A key is its id (for keys of the control plane it ends in CNTRL) and the secret part.
const KINDS = ["tskey-scim-", "tskey-api-", "tskey-auth-", "tskey-client-", "tskey-webhook-"] as const;
const KEY = /tskey-(?:scim|api|auth|client|webhook)-[0-9A-Za-z]{8,40}-([0-9A-Za-z]{16,60})(?![0-9A-Za-z])/y;

export const tailscaleKey: SecretRule = {
  id: "tailscale-key",
  gate: "secrets",
  severity: "error",
  summary: "A Tailscale key is committed",
  why: "A SCIM key lets its holder create users and groups of the tailnet; an API, OAuth or auth key lets machines into the network or changes who may reach what.",
  fix: "Revoke the key in the Tailscale admin console (Settings, Keys or OAuth clients; for SCIM User management, Identity provider), create a new one, keep it out of the repository, and remove it from the history.",
  examples: {
    bad: [{ files: { "scim.tf": 'provider "tailscale" {\n  api_key = "{{sample}}"\n}\n' } }],
    good: [{ files: { "scim.tf": 'provider "tailscale" {\n  api_key = var.tailscale_key # tskey-api-…\n}\n' } }],
  },
  ...prefixed({
    literals: KINDS,
    bytes: ["tskey\\-[acsw]"],
    pattern: KEY,
    accepts: (match) => isRandom(match[1] ?? ""),
  }),
  sample: (random) => `tskey-scim-k${characters(random, BASE62, 6)}CNTRL-${characters(random, BASE62, 33)}`,
  variants: (random) =>
    KINDS.map((kind) => `${kind}k${characters(random, BASE62, 10)}-${characters(random, BASE62, 18)}`),
  lookAlikes: (random) => [
    // The example of the vendor's own page.
    ["tskey", "api", "abcDEF1CNTRL", "091234567890ABCDEF"].join("-"),
    `tskey-scim-${characters(random, BASE62, 12)}`,
    `tskey-scim-${characters(random, BASE62, 12)}-${characters(random, BASE62, 15)}`,
    `tskey-auth-${"x".repeat(12)}-${"x".repeat(32)}`,
    `tskey-node-${characters(random, BASE62, 12)}-${characters(random, BASE62, 32)}`,
  ],
};
