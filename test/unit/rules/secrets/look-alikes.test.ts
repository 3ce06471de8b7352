import { describe, expect, it } from "vitest";
import { scanBlob } from "../../../../src/scan/scan.ts";
import { generatedFiles } from "../../../support/generated-files.ts";
import { lookAlikes } from "../../../support/look-alikes.ts";
import { blobOf } from "../../../support/policies.ts";
import { secretRules } from "../../../support/secret-rules.ts";

const ROUNDS = 10;

describe.each([...lookAlikes, ...generatedFiles].map((file) => [file.name, file] as const))(
  "in %s",
  (_, { path, write }) => {
    it("no rule finds a secret", () => {
      for (let round = 0; round < ROUNDS; round++) {
        const text = write();
        const { secrets } = scanBlob(blobOf(path, Buffer.from(text)), { secrets: secretRules, dialects: [] });
        expect(secrets.map(({ rule, secret, place }) => [rule, secret, text.split("\n")[place.startLine - 1]])).toEqual(
          [],
        );
      }
    });
  },
);
