import type { Random, SecretRule } from "../../core.ts";
import { ID_DISGUISES } from "./scim-token-disguises.ts";
import { idsOf, locateUuidPairs, sampleToken, UUID_PAIRS, uuid, wholeTokenAt } from "./scim-token-structure.ts";

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
  anchor: UUID_PAIRS,
  disguises: ID_DISGUISES,
  *find({ text }) {
    for (const start of locateUuidPairs(text)) {
      const secret = wholeTokenAt(text, start);
      if (secret !== undefined) yield { start, end: start + secret.length, secret };
    }
  },
  label: idsOf,
  sample: sampleToken,
  lookAlikes(random) {
    const [first, second, middle, signature] = sampleToken(random).split(":");
    return [
      executionArn(random),
      `${uuid(random)}:${uuid(random)}`,
      `${first}:${second}:${middle}`,
      `${first}:${second}:${middle}:${signature?.slice(0, -1)}`,
      `${first}:${second}:${"x".repeat(164)}:${signature}`,
      `${first}:${second}:${middle}:${"A".repeat(342)}==`,
      `${first}:${second}:${uuid(random)}:${uuid(random)}`,
    ];
  },
};

/** The ARN of an execution of an express workflow, which holds two UUIDs as a token does. */
const executionArn = (random: Random): string =>
  `arn:aws:states:eu-west-1:111111111111:express:sync:${uuid(random)}:${uuid(random)}`;
