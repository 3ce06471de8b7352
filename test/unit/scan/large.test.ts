import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeldBlob } from "../../../src/core.ts";
import { NEIGHBOURHOOD_BYTES } from "../../../src/limits.ts";
import { dialects } from "../../../src/scan/dialects/index.ts";
import { createLargeScan, createSought } from "../../../src/scan/filtered.ts";
import { isOfPaths } from "../../../src/scan/prefilter/secret-patterns.ts";
import { type Found, scanBlob } from "../../../src/scan/scan.ts";
import { sha256 } from "../../../src/sha256.ts";
import { fileEncodings } from "../../support/encodings.ts";
import { answered, largeOf } from "../../support/large.ts";
import { blobOf } from "../../support/policies.ts";
import { fileWith, secretRules, secretsOf } from "../../support/secret-rules.ts";
import { scimToken } from "../../support/secrets.ts";

const secretsAlone = { secrets: secretRules, dialects: [] };
const large = createLargeScan(secretsAlone);
const sought = createSought(secretRules);

/** What is found in a blob of which the bytes are asked for. */
const foundInLarge = (blob: HeldBlob, scan = large): Found => answered(scan(largeOf(blob)), blob.bytes);

/** The same where it is held: only around what its bytes show, and at the places at which it is seen in the text as a whole. */
const foundInHeld = (blob: HeldBlob): Found => {
  const found = scanBlob(blob, secretsAlone, sought(blob));
  expect(scanBlob(blob, secretsAlone).secrets).toEqual(expect.arrayContaining([...found.secrets]));
  return found;
};

/** Bytes that are read at once; see blob-filter.ts. */
const ROOM_BYTES = 256 * 1024;

const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with a mark": (text) => Buffer.from(`\uFEFF${text}`),
  "UTF-16LE": (text) => Buffer.from(text, "utf16le"),
  "UTF-16BE": (text) => Buffer.from(text, "utf16le").swap16(),
  "UTF-16LE with a mark": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16BE with a mark": (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
};

const filler = fc.constantFrom("nothing to see here\n", "größer 😀\r\n", "a,b;c ", "x\r", "one\n\n\r\n", "Ω");
const size = fc.oneof(fc.nat({ max: 300 }), fc.integer({ min: NEIGHBOURHOOD_BYTES, max: 20 * NEIGHBOURHOOD_BYTES }));
const gap = fc.tuple(filler, size);
const filled = ([text, bytes]: readonly [string, number]): string =>
  text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
const secret = fc.constantFrom(...secretRules).map((rule) => fileWith(rule, secretsOf(rule)[0] ?? "").text);
const escaped = (text: string): string => JSON.stringify(text).replaceAll("/", "\\/");
const written = fc
  .tuple(
    secret,
    fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => Buffer.from(text).toString("base64"),
      escaped,
      encodeURIComponent,
    ),
  )
  .map(([text, write]) => `\n${write(text)}\n`);

describe.each(Object.entries(ENCODINGS))("a blob that is not held, in %s,", (_, encode) => {
  it("shows every secret that it shows where it is held, at the same place", () => {
    let finds = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, written), { maxLength: 3 }), gap, (pieces, end) => {
        const text = pieces.map(([before, lines]) => filled(before) + lines).join("");
        const blob = blobOf("a.txt", encode(text + filled(end)));
        const found = foundInLarge(blob);
        expect(found).toEqual(foundInHeld(blob));
        finds += found.secrets.length;
      }),
      { numRuns: 25 },
    );
    expect(finds).toBeGreaterThan(0);
  });
});

describe("a blob that is not held", () => {
  it("shows a token wherever two stretches meet in it", () => {
    const token = scimToken();
    for (let at = ROOM_BYTES - 1_500; at < ROOM_BYTES + 100; at += 37) {
      const blob = blobOf("a.txt", `${"é\r\n".repeat(at / 4)}${token}${"\n".repeat(70_000)}`);
      expect(foundInLarge(blob)).toEqual(foundInHeld(blob));
      expect(foundInLarge(blob).secrets).toMatchObject([{ secret: token, place: { startColumn: 1 } }]);
    }
  });

  it("shows tokens in one line of 5 MB, at their columns", () => {
    const tokens = [scimToken(), scimToken(), scimToken()];
    const text = tokens.map((token) => `${"var ü=[1,2];".repeat(140_000)}"${token}"`).join("");
    const blob = blobOf("a.min.js", text);
    expect(blob.bytes.length).toBeGreaterThan(5_000_000);
    expect(foundInLarge(blob)).toEqual(foundInHeld(blob));
    const columns = tokens.map((token) => text.indexOf(token) + 1);
    expect(foundInLarge(blob).secrets.map(({ place }) => place.startColumn)).toEqual(columns);
  });

  it("shows a token between bytes that are no text, by the column in bytes", () => {
    const token = scimToken();
    const noise = Buffer.from(randomBytes(200_000).map((byte) => (byte === 10 || byte === 13 ? 0 : byte)));
    const blob = blobOf("a.bin", Buffer.concat([noise, Buffer.from(`\0${token}\0`), noise, Buffer.alloc(300_000)]));
    const place = {
      startLine: 1,
      startColumn: noise.length + 2,
      endLine: 1,
      endColumn: noise.length + 2 + token.length,
    };
    expect(foundInLarge(blob).secrets).toMatchObject([{ secret: token, place }]);
    expect(foundInLarge(blob)).toEqual(scanBlob(blob, secretsAlone, sought(blob)));
  });

  it("shows what is encoded as a whole as it does where it is held", () => {
    const text = `${"nothing to see here\n".repeat(20_000)}${scimToken()}\n${"nothing\n".repeat(20_000)}`;
    for (const { write } of fileEncodings) {
      const blob = blobOf("a.txt", write(text));
      expect(foundInLarge(blob)).toEqual(scanBlob(blob, secretsAlone, sought(blob)));
    }
  });

  it.each(secretRules.filter(isOfPaths).map((rule) => [rule.id, rule] as const))(
    "is asked by %s, which goes by its path, about all of it",
    (_, rule) => {
      for (const value of secretsOf(rule)) {
        const { path, text } = fileWith(rule, value);
        const blob = blobOf(path, `${text}${" \n".repeat(100_000)}`);
        expect(foundInLarge(blob)).toEqual(foundInHeld(blob));
        expect(foundInLarge(blob).secrets).toHaveLength(1);
      }
    },
  );

  it("is UTF-16 or not by all of its bytes, as where it is held", () => {
    const token = scimToken();
    const wide = Buffer.from("nothing to see here\n".repeat(30_000), "utf16le");
    const plain = Buffer.from(`\n${"x".repeat(30)} ${token}\n`);
    for (const bytes of [Buffer.concat([wide, plain]), Buffer.concat([plain, wide]), wide]) {
      const blob = blobOf("a.txt", bytes);
      expect(foundInLarge(blob)).toEqual(scanBlob(blob, secretsAlone, sought(blob)));
      expect(foundInLarge(blob).secrets).toHaveLength(bytes === wide ? 0 : 1);
    }
  });

  it("says where a limit of decoding was reached, and tells its content from another", () => {
    const dense = `"AAAAAAAAAAAAAAAA1\\u0041%41&#65;&#65;\\n"+"AAAAAAAAAAAAAAAA1\\\n`.repeat(200);
    const blob = blobOf("a", `${dense}\n${scimToken()}\n`.repeat(10));
    const found = foundInLarge(blob);
    expect(found).toEqual(scanBlob(blob, secretsAlone, sought(blob)));
    expect(found.unscanned).toMatchObject([
      { unscanned: { why: "decoding-limit", bytes: blob.bytes.length }, content: sha256(blob.bytes).slice(0, 16) },
    ]);
    expect(foundInLarge({ ...blob, oid: "0a".repeat(20) }).unscanned[0]?.content).toBe("0a".repeat(8));
  });
});

describe("a file that is not held", () => {
  const scan = createLargeScan({ secrets: [], dialects });
  const filling = "# nothing to see here\n".repeat(30_000);

  it("is named where it may define what cannot be parsed any more, by each name under which it would be read", () => {
    const user = 'resource "aws_iam_user" "one" {\n  name = "one"\n}\n';
    const blob = { ...blobOf("a.tf", `${filling}${user}${filling}`), paths: ["a.tf", "b.tf", "a.txt"] as const };
    const { definitions, unread } = foundInLarge(blob, scan);
    const why = `it has ${blob.bytes.length} bytes, which is too large to be parsed`;
    expect(definitions).toEqual([]);
    expect(unread).toEqual([
      { path: "a.tf", why },
      { path: "b.tf", why },
    ]);
    expect(
      foundInLarge(blobOf("a.py", `${filling}import boto3\nboto3.client("iam").create_user()\n`), scan).unread,
    ).toEqual([expect.objectContaining({ path: "a.py" })]);
  });

  it("is clean where it names nothing, whatever its format", () => {
    for (const path of ["a.tf", "a.json", "a.yaml", "a.py", "a.bin"]) {
      expect(foundInLarge(blobOf(path, filling), scan)).toEqual({
        secrets: [],
        definitions: [],
        unread: [],
        unscanned: [],
      });
    }
  });
});
