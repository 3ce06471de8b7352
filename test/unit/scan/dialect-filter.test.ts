import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dialect, HeldBlob } from "../../../src/core.ts";
import { utf16 } from "../../../src/documents/decode.ts";
import { createDialectFilter, createLargeDialectFilter } from "../../../src/scan/dialect-filter.ts";
import { dialects } from "../../../src/scan/dialects/index.ts";
import { passesPath, passesSomewhere } from "../../../src/scan/prefilter.ts";
import { scanBlob } from "../../../src/scan/scan.ts";
import { DIALECT_SAMPLES, edits, readAll } from "../../support/dialect-samples.ts";
import { answered, largeOf } from "../../support/large.ts";
import { blobOf } from "../../support/policies.ts";

/** Texts as bytes, in every encoding that is read. */
const encoding = fc.constantFrom<(text: string) => Buffer>(
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  (text) => Buffer.from(text, "utf16le"),
  (text) => Buffer.concat([Buffer.from(text), Buffer.from("\n# \xff\xc0\n", "latin1")]),
);

const AT_ONCE = { stored: 0, other: 0 };
const asked = createDialectFilter(dialects, AT_ONCE);
const askedLarge = createLargeDialectFilter(dialects);
const askedOfLarge = (path: string, bytes: Buffer): readonly Dialect[] =>
  answered(askedLarge(largeOf(blobOf(path, bytes)), utf16(bytes)), bytes);
const asks = (blob: HeldBlob, { id }: Dialect): boolean => asked(blob).some((dialect) => dialect.id === id);
const definitionsIn = (blob: HeldBlob, own: readonly Dialect[]) => scanBlob(blob, { secrets: [], dialects: own });

describe.each(dialects.map((dialect) => [dialect.id, dialect] as const))("what the bytes tell of %s", (_, dialect) => {
  const alone = createDialectFilter([dialect], AT_ONCE);
  const own = DIALECT_SAMPLES.filter((sample) => sample.dialect === dialect.id);

  it("goes by patterns, of files of certain names", () => {
    const { anchor } = dialect;
    const patterns = "literals" in anchor ? anchor.literals : anchor.patterns;
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(pattern.length).toBeGreaterThan(2);
    expect(anchor.paths).toBeDefined();
  });

  it("lets through whatever it finds, in any encoding", () => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...own), fc.array(edits, { maxLength: 6 }), encoding, (sample, changes, encode) => {
        const text = changes.reduce((current, change) => change(current), sample.text);
        const blob = blobOf(sample.path, encode(text));
        const found = definitionsIn(blob, [dialect]);
        if (readAll(dialect, sample.path, text) + found.definitions.length === 0) return;
        read += 1;
        expect(alone(blob), text).toEqual([dialect]);
        expect(asks(blob, dialect), text).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it("lets through whatever its anchor does", () => {
    const pieces = own.flatMap(({ text }) => [...text.split(/(?<=\n)/), ...(text.match(/\w+|[^\w]/g) ?? [])]);
    const piece = fc.oneof(
      { weight: 10, arbitrary: fc.constantFrom(...pieces) },
      {
        weight: 10,
        arbitrary: fc.constantFrom("\\", "\\u0041", "\\x61", "\\\n", "\\\r\n", "\\q", '"', "é", " ", "\n"),
      },
      // Pieces alone seldom pass an anchor that asks for several words.
      { weight: 1, arbitrary: fc.constantFrom(...own.map(({ text }) => text)) },
    );
    const [{ path } = { path: "" }] = own;
    let passed = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), encoding, (parts, encode) => {
        const blob = blobOf(path, encode(parts.join("")));
        if (!passesSomewhere(dialect.anchor, [path], parts.join(""))) return;
        passed += 1;
        expect(alone(blob), parts.join("")).toEqual([dialect]);
      }),
      { numRuns: 500 },
    );
    expect(passed).toBeGreaterThan(20);
  });
});

describe("the dialects that are asked", () => {
  it("find the same as all do", () => {
    let found = 0;
    const sample = fc.constantFrom(...DIALECT_SAMPLES);
    const path = fc.oneof(
      sample.map((one) => one.path),
      fc.constantFrom("README.md", "a.txt", "Makefile"),
    );
    fc.assert(
      fc.property(
        sample,
        fc.array(path, { maxLength: 2 }),
        fc.array(edits, { maxLength: 3 }),
        encoding,
        (one, others, changes, encode) => {
          const text = changes.reduce((current, change) => change(current), one.text);
          const blob: HeldBlob = { paths: [one.path, ...others], kind: "file", bytes: encode(text) };
          const all = definitionsIn(blob, dialects);
          found += all.definitions.length;
          expect(definitionsIn(blob, asked(blob))).toEqual(all);
        },
      ),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it("are none where nothing could be found", () => {
    const texts: Readonly<Record<string, string>> = {
      "README.md": "Never run `aws iam create-user`.\n",
      "a.ts": 'const pattern = /\\d+\\x41\\u0041/; // a "familiar" café\n',
      "role.yaml": "role: arn:aws:iam::111122223333:role/build\nrun: npm ci \\\n  --silent\n",
      "policy.json":
        '{"Action": "iam:PassRole", "Resource": "arn:aws:iam::*:role/\\u003cname\\u003e", "a": "caf\\u00e9\\n"}',
      "role.tf": 'resource "aws_iam_role" "build" {\n  name = "build \\"one\\"\\n"\n}\n',
      "template.yaml": "Resources:\n  Build:\n    Type: AWS::IAM::Role\n",
      "deploy.sh": "aws iam get-role --role-name build \\\n  --query Role\n",
    };
    for (const [path, text] of Object.entries(texts)) expect([path, asked(blobOf(path, text))]).toEqual([path, []]);
    expect(asked({ ...blobOf("main.tf", 'resource "aws_iam_user" "a" {}\n'), kind: "symlink" })).toEqual([]);
  });

  it("are all that read files of a name", () => {
    const endings = DIALECT_SAMPLES.map(({ path }) => path.replace(/^.*\//, ""));
    const piece = fc.constantFrom(
      "a",
      "Dockerfile",
      "user-data",
      "/",
      "/",
      ".",
      ".github",
      "Rakefile",
      "TS",
      "\n",
      ...endings,
      ...endings,
    );
    const byName = createDialectFilter(dialects, { stored: 1, other: 1 });
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const path = pieces.join("");
        const own = dialects.filter(({ anchor }) => passesPath(anchor, path));
        read += own.length;
        expect(byName(blobOf(path, "")), path).toEqual(own);
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(3000);
  });

  it("are those of its name for much content that holds something at its end, be it held or not", () => {
    const text = `${"# nothing\n".repeat(100_000)}resource "aws_iam_user" "a" {}\n`;
    for (const bytes of [Buffer.from(text), Buffer.from(text, "utf16le")]) {
      expect(asked(blobOf("main.tf", bytes)).map(({ id }) => id)).toContain("terraform");
      expect(askedOfLarge("main.tf", bytes)).toEqual(asked(blobOf("main.tf", bytes)));
      expect(askedOfLarge("main.png", bytes)).toEqual([]);
    }
    const nothing = Buffer.from("# nothing\n".repeat(100_000));
    expect(asked(blobOf("main.tf", nothing))).toEqual([]);
    expect(askedOfLarge("main.tf", nothing)).toEqual([]);
  });

  it("are all of a name until many files of that name have come", () => {
    const filtered = createDialectFilter(dialects, { stored: 1000, other: 1000 });
    const ids = (blob: HeldBlob): readonly string[] => filtered(blob).map(({ id }) => id);
    const nothing = blobOf("main.tf", "# nothing\n");
    expect(ids(nothing)).toEqual(["terraform", "vault", "terraform-programs"]);
    expect(ids(blobOf("a.rb", `# ${"nothing ".repeat(200)}\n`))).toEqual([]);
    expect(ids(nothing)).toEqual(["terraform", "vault", "terraform-programs"]);
    ids(blobOf("main.tf", `# ${"nothing ".repeat(200)}\n`));
    expect(ids(nothing)).toEqual([]);
  });
});
