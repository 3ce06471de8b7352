import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { HeldBlob } from "../../../src/core.ts";
import { FILTER_START_BYTES, NEIGHBOURHOOD_BYTES } from "../../../src/limits.ts";
import { dialects } from "../../../src/scan/dialects/index.ts";
import { createScan, createSought } from "../../../src/scan/filtered.ts";
import { isOfPaths } from "../../../src/scan/prefilter/secret-patterns.ts";
import { type Found, scanBlob } from "../../../src/scan/scan.ts";
import { encodings, fileEncodings, files } from "../../support/encodings.ts";
import { blobOf } from "../../support/policies.ts";
import { eachSecretRule, fileWith, secretRules, secretsOf } from "../../support/secret-rules.ts";
import { scimToken } from "../../support/secrets.ts";

const detectors = { secrets: secretRules, dialects };
const sought = createSought(secretRules);

/** What is found in a blob, which is the same whether it is read at once or searched before. */
function foundIn(blob: HeldBlob): Found {
  const found = createScan(detectors)(blob);
  expect(scanBlob(blob, detectors, sought(blob))).toEqual(found);
  return found;
}

describe.each(eachSecretRule)("secrets of %s", (_, rule) => {
  it("are found as they stand, in every encoding of a file, and in a file that is encoded as a whole", () => {
    for (const secret of secretsOf(rule)) {
      const { path, text } = fileWith(rule, secret);
      expect(foundIn(blobOf(path, text)).secrets).not.toEqual([]);
      for (const { bytes } of files) expect(foundIn(blobOf(path, bytes(text))).secrets).not.toEqual([]);
      for (const { write } of fileEncodings) foundIn(blobOf(path, write(text)));
    }
  });

  it("are found in UTF-16 within another file, and in base64 of UTF-16", () => {
    for (const secret of secretsOf(rule)) {
      const { path, text } = fileWith(rule, secret);
      // A rule that goes by the path of a file asks for all of it, whatever else there is.
      if (isOfPaths(rule)) return;
      const wide = Buffer.from(`# settings\r\n${text}`, "utf16le");
      const plain = Buffer.from("# appended to by PowerShell\n".repeat(20));
      for (const content of [Buffer.concat([plain, wide]), Buffer.concat([plain, Buffer.from(wide).swap16()])])
        expect(foundIn(blobOf(path, content)).secrets).not.toEqual([]);
      expect(foundIn(blobOf(path, `powershell -EncodedCommand ${wide.toString("base64")}\n`)).secrets).not.toEqual([]);
    }
  });

  it("are found in base64 of a whole file, also in lines", () => {
    const { path, text } = fileWith(rule, rule.sample(randomBytes));
    const written = Buffer.from(`# settings of production\n${text}`).toString("base64");
    for (const content of [written, written.replace(/.{76}/g, "$&\n"), `data:\n  settings: ${written}\n`])
      expect(foundIn(blobOf(path, content)).secrets).not.toEqual([]);
  });

  it("are found in whatever way they are written", () => {
    for (const secret of secretsOf(rule)) {
      for (const encoding of encodings) {
        const { path, text } = fileWith(rule, encoding.write(secret));
        const blob = blobOf(path, text);
        // A rule that goes by what stands around a secret sees less of some spellings than others do; but the filter hides none.
        expect(foundIn(blob)).toEqual(scanBlob(blob, detectors));
      }
    }
  });
});

describe("a scan of many blobs", () => {
  const filling = blobOf("a.txt", "nothing to see here\n".repeat(FILTER_START_BYTES / 16));

  it("finds the same before and after its filters are made", () => {
    const token = scimToken();
    const scan = createScan(detectors);
    const blobs = [
      blobOf("a.sh", `TOKEN=${token}\n`),
      blobOf("b.txt", Buffer.from(`TOKEN=${token}\n`).toString("base64")),
      blobOf("c.tf", 'resource "aws_iam_user" "one" {\n  name = "one"\n}\n'),
      blobOf("d.sh", "aws iam create-user --user-name one\n"),
      blobOf("e.bin", randomBytes(10_000)),
      blobOf("f.txt", ""),
    ];
    const before = blobs.map(scan);
    expect(scan(filling)).toEqual(scanBlob(filling, detectors));
    expect(blobs.map(scan)).toEqual(before);
    expect(before.map(({ secrets }) => secrets.length)).toEqual([1, 1, 0, 0, 0, 0]);
    expect(before.map(({ definitions }) => definitions.length)).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it("tells what is not scanned, although nothing could be found in it", () => {
    const scan = createScan(detectors);
    scan(filling);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0a".repeat(32)}\nsize 12345\n`;
    expect(scan(blobOf("a.bin", pointer)).unscanned).toMatchObject([
      { unscanned: { why: "lfs-pointer", bytes: 12345 } },
    ]);
  });

  it("reads of a large blob what lies around a secret, which is found as if all had been read", () => {
    for (const filler of ["nothing to see here\n", "größer 😀\r\n", "a,b;c "]) {
      const tokens = [scimToken(), scimToken()];
      const gap = filler.repeat(NEIGHBOURHOOD_BYTES);
      const text = `${gap}\n  one: ${tokens[0]}\n${gap}${Buffer.from(`two: ${tokens[1]}`).toString("base64")}\n${gap}`;
      for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), Buffer.from(text, "utf16le")]) {
        const blob = blobOf("a.txt", bytes);
        const { stretches = [] } = sought(blob);
        const read = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
        if (bytes.length === Buffer.byteLength(text)) expect(read).toBeLessThan(bytes.length / 2);
        const found = scanBlob(blob, detectors, sought(blob)).secrets;
        expect(found.map(({ secret }) => secret)).toEqual(tokens);
        expect(found).toEqual(scanBlob(blob, detectors).secrets);
      }
    }
  });

  it("asks all rules where anything of a secret stands in a blob, and else those that go by its path", () => {
    const told = (path: string, text: string): readonly string[] =>
      sought(blobOf(path, text)).rules.map(({ id }) => id);
    expect(told("a.txt", "nothing\n")).toEqual([]);
    expect(told("op/scimsession", "nothing\n")).toEqual(["onepassword-scim-session"]);
    expect(sought(blobOf("a.txt", scimToken())).rules).toEqual(secretRules);
  });
});
