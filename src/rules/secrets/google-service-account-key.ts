import type { SecretRule } from "../../core.ts";
import { anyOf, placesOf } from "./prefixed.ts";
import { isRandom } from "./randomness.ts";

// Source: Google Cloud Docs, "Create and delete service account keys": a JSON object with "type": "service_account" and a PKCS #8
// key of 2,048 bits, about 1,600 characters of base64, whose lines end in \n. Each backslash may be escaped again.
const TYPE = "service_account";
const BEGIN = ["-----BEGIN", "PRIVATE KEY-----"].join(" ");
const END = ["-----END", "PRIVATE KEY-----"].join(" ");
const BEGINS = anyOf([BEGIN]);
const KEY = new RegExp(`${BEGIN}([A-Za-z0-9+/=\\\\\\s]{800,8000})${END}`, "y");
const RADIUS = 6_000;

export const googleServiceAccountKey: SecretRule = {
  id: "google-service-account-key",
  gate: "secrets",
  severity: "error",
  summary: "A key of a Google service account is committed",
  why: "Whoever holds the key can act as the service account, forever unless somebody deletes it. One that syncs a Google Workspace directory to IAM Identity Center reads every user, or changes them.",
  fix: "Delete the key (`gcloud iam service-accounts keys delete`, or IAM & Admin, Service Accounts, Keys), use workload identity federation instead, and remove it from the history.",
  examples: {
    bad: [{ files: { "google.json": '{\n  "type": "service_account",\n  "private_key": "{{sample}}"\n}\n' } }],
    good: [{ files: { "google.json": '{\n  "type": "service_account",\n  "private_key": "..."\n}\n' } }],
  },
  anchor: { literals: [TYPE] },
  *find({ text }) {
    if (!text.includes(TYPE)) return;
    let done = 0;
    for (const start of placesOf(text, BEGINS)) {
      if (start < done) continue;
      KEY.lastIndex = start;
      const match = KEY.exec(text);
      if (!match || !isRandom(match[1] ?? "")) continue;
      done = start + match[0].length;
      if (text.slice(Math.max(0, start - RADIUS), done + RADIUS).includes(TYPE)) {
        yield { start, end: done, secret: match[0] };
      }
    }
  },
  sample(random) {
    const lines =
      Buffer.from(random(1218))
        .toString("base64")
        .match(/.{1,64}/g) ?? [];
    return [BEGIN, ...lines, END].join("\\n");
  },
  setting: () => ({ companion: `"type": "${TYPE}",` }),
  lookAlikes: (random) => [
    `{"type": "service_account", "private_key": "${BEGIN}\\n...\\n${END}"}`,
    `{"type": "service_account", "private_key": "${BEGIN}${"\\nAAAA".repeat(300)}\\n${END}"}`,
    `{"type": "service_account"}\n-----BEGIN PUBLIC KEY-----\n${Buffer.from(random(900)).toString("base64")}\n`,
    `{"type": "authorized_user", "private_key": "${BEGIN}\\n${Buffer.from(random(1218)).toString("base64")}\\n${END}"}`,
  ],
};
