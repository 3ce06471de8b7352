import type { SecretRule } from "../../core.ts";
import { prefixed } from "./prefixed.ts";
import { BASE62, characters, isRandom } from "./randomness.ts";

// Source: Doppler Docs, "Auth Token Formats"; trufflehog and Nosey Parker for SCIM and audit tokens. Kinds: SCIM, CLI, personal,
// service, service account, audit; a service token may name its configuration.
const KINDS = ["dp.scim.", "dp.ct.", "dp.pt.", "dp.sa.", "dp.audit.", "dp.st."] as const;
const TOKEN = /dp\.(?:scim|ct|pt|sa|audit|st(?:\.[a-z0-9_-]{2,35})?)\.([A-Za-z0-9]{40,44})(?![A-Za-z0-9])/y;

export const dopplerToken: SecretRule = {
  id: "doppler-token",
  gate: "secrets",
  severity: "error",
  summary: "A Doppler token is committed",
  why: "A SCIM token lets its holder create and remove users of the Doppler workplace; every other kind gives away the secrets that Doppler keeps for others.",
  fix: "Revoke the token in Doppler (Settings, Security, SCIM; Tokens; or the configuration's Access), create a new one, keep it out of the repository, and remove it from the history. Rotate the secrets that it could read.",
  examples: {
    bad: [{ files: { ".doppler.yaml": "scoped:\n  /:\n    token: {{sample}}\n" } }],
    good: [{ files: { ".doppler.yaml": "setup:\n  project: sync\n  config: dp.st.prd\n" } }],
  },
  ...prefixed({
    literals: KINDS,
    bytes: ["dp\\.[acps][actu][id.]"],
    pattern: TOKEN,
    startsWord: true,
    accepts: (match) => isRandom(match[1] ?? ""),
  }),
  sample: (random) => `dp.scim.${characters(random, BASE62, 43)}`,
  variants: (random) => [
    ...KINDS.map((kind) => kind + characters(random, BASE62, 40)),
    `dp.st.dev_personal.${characters(random, BASE62, 44)}`,
  ],
  lookAlikes: (random) => [
    `dp.scim.${"x".repeat(43)}`,
    `dp.st.${characters(random, BASE62, 39)}`,
    `dp.ct.${characters(random, BASE62, 45)}`,
    `udp.st.${characters(random, BASE62, 43)}`,
    `dp.xx.${characters(random, BASE62, 43)}`,
  ],
};
