import type { SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE62, characters, HEX, isRandom } from "./randomness.ts";

// Source: Cloudflare Docs, "Token formats": a prefix, 40 characters and a checksum, which is eight hex digits (cribra's and
// trufflehog's detectors agree). How the checksum is made is not published, so that it is not verified. trufflehog, detector
// cloudflarecakey, for keys of the Origin CA.
const KINDS = ["cfk_", "cfut_", "cfat_"] as const;
const TOKEN = /cf(?:k|ut|at)_([A-Za-z0-9]{40})[a-f0-9]{8}(?![A-Za-z0-9_])/y;
const ORIGIN_KEY = /v1\.0-[a-f0-9]{24}-([a-f0-9]{146})(?![A-Za-z0-9])/y;
const accepts = (match: RegExpExecArray): boolean => isRandom(match[1] ?? "");

export const cloudflareToken: SecretRule = {
  id: "cloudflare-token",
  gate: "secrets",
  severity: "error",
  summary: "A Cloudflare API credential is committed",
  why: "Whoever holds it can do in Cloudflare what it allows: change DNS and access policies, and so who reaches the sign-in pages; the global key can do everything.",
  fix: "Roll or delete it in the Cloudflare dashboard (My Profile or Manage Account, API Tokens), create a token with few permissions, keep it out of the repository, and remove the old one from the history.",
  examples: {
    bad: [{ files: { "dns.tf": 'provider "cloudflare" {\n  api_token = "{{sample}}"\n}\n' } }],
    good: [{ files: { "dns.tf": 'provider "cloudflare" {\n  api_token = var.cloudflare_token # cfut_...\n}\n' } }],
  },
  ...prefixed(
    {
      literals: KINDS,
      bytes: ["cfk_[0-9A-Za-z]{3}", "cf[ua]t_[0-9A-Za-z]{3}"],
      pattern: TOKEN,
      startsWord: true,
      accepts,
    },
    { literals: ["v1.0-"], bytes: ["v1\\.0\\-[0-9a-f]{4}"], pattern: ORIGIN_KEY, startsWord: true, accepts },
  ),
  sample: (random) => `cfut_${characters(random, BASE62, 40)}${characters(random, HEX, 8)}`,
  variants: (random) => [
    ...KINDS.map((kind) => kind + characters(random, BASE62, 40) + characters(random, HEX, 8)),
    `v1.0-${characters(random, HEX, 24)}-${characters(random, HEX, 146)}`,
  ],
  lookAlikes: (random) => [
    `cfut_${"x".repeat(40)}00000000`,
    `cfut_${characters(random, BASE62, 40)}`,
    `cfut_${characters(random, BASE62, 40)}zzzzzzzz`,
    `cfat_${characters(random, BASE62, 40)}${characters(random, HEX, 12)}`,
    `v1.0-${characters(random, HEX, 24)}-${characters(random, HEX, 40)}`,
  ],
};
