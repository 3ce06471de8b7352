import type { SecretRule } from "../../core.ts";
import { ID_DISGUISES } from "./scim-token-disguises.ts";
import {
  cutTokenAt,
  idsOf,
  locateUuidPairs,
  sampleToken,
  UUID_PAIRS,
  uuid,
  wholeTokenAt,
} from "./scim-token-structure.ts";

const DISTINCT_CHARACTERS = 14;
const ARN_CHARACTERS = 160;

export const awsScimTokenFragment: SecretRule = {
  id: "aws-scim-token-fragment",
  gate: "secrets",
  severity: "warning",
  summary: "A part of an AWS IAM Identity Center SCIM access token is committed",
  why: "A token that was cut when it was copied stands whole somewhere else: often in an earlier commit, in another file, or in a terminal. If AWS changes the format, a whole token may look like a part of one.",
  fix: "Look where the whole token is, delete it in IAM Identity Center (Settings, Identity source, Manage provisioning, Access tokens) unless it never left the identity provider, and remove the part from the history.",
  examples: {
    bad: [{ files: { "notes.txt": "the token begins with {{sample}}\n" } }],
    good: [
      {
        files: {
          "run.json":
            '{ "executionArn": "arn:aws:states:eu-west-1:111111111111:express:sync:9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f:1a2b3c4d-5e6f-4a7b-9c8d-7e6f5a4b3c2d" }\n',
        },
      },
    ],
  },
  anchor: UUID_PAIRS,
  disguises: ID_DISGUISES,
  generality: 1,
  *find({ text }) {
    for (const start of locateUuidPairs(text)) {
      const { token: secret, middle = "" } = cutTokenAt(text, start) ?? {};
      if (secret === undefined || !isOfToken(middle) || wholeTokenAt(text, start) !== undefined) continue;
      if (!isInArn(text, start)) yield { start, end: start + secret.length, secret };
    }
  },
  label: idsOf,
  sample: (random) => sampleToken(random).slice(0, 200),
  variants: (random) => [150, 238, 239, 240, 400, 582].map((length) => sampleToken(random).slice(0, length)),
  lookAlikes: (random) => [
    `arn:aws:states:eu-west-1:111111111111:express:sync:${uuid(random)}:${uuid(random)}`,
    `arn:aws:states:eu-west-1:111111111111:express:sync:${uuid(random)}:${uuid(random)}:${sampleToken(random).slice(74, 120)}`,
    `${uuid(random)}:${uuid(random)}`,
    `${uuid(random)}:${uuid(random)}:${uuid(random)}`,
    `${uuid(random)}:${uuid(random)}:${Buffer.from(random(32)).toString("hex")}`,
    `${uuid(random)}:${uuid(random)}:this-is-the-name-of-a-step-of-a-workflow`,
    sampleToken(random).slice(0, 100),
    sampleToken(random),
  ],
};

/** Whether a third part is base64 of random bytes: neither a UUID, nor hex, nor words. */
const isOfToken = (middle: string): boolean =>
  /[A-Z]/.test(middle) && /[a-z]/.test(middle) && /[0-9+/]/.test(middle) && new Set(middle).size >= DISTINCT_CHARACTERS;

function isInArn(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - ARN_CHARACTERS), start);
  return before.slice(before.lastIndexOf("arn:aws")).match(/^arn:aws[\w:/.-]{0,160}$/) !== null;
}
