import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awsScimToken } from "../../../../src/rules/secrets/aws-scim-token.ts";
import { awsScimTokenFragment } from "../../../../src/rules/secrets/aws-scim-token-fragment.ts";
import { createBlobFilter } from "../../../../src/scan/prefilter/blob-filter.ts";
import { createByteFilter } from "../../../../src/scan/prefilter/byte-filter.ts";
import { base64Image, utf16Image } from "../../../../src/scan/prefilter/images.ts";
import { bytesOf, patternOf } from "../../../../src/scan/prefilter/pattern.ts";
import { isOfPaths, secretPatterns } from "../../../../src/scan/prefilter/secret-patterns.ts";
import { RUN_CHARACTERS } from "../../../../src/scan/runs.ts";
import { findSecrets } from "../../../../src/scan/secrets.ts";
import { canHold, encodings } from "../../../support/encodings.ts";
import { blobOf } from "../../../support/policies.ts";
import { eachSecretRule, fileWith, secretsOf } from "../../../support/secret-rules.ts";
import { scimToken } from "../../../support/secrets.ts";

const scimRules = [awsScimToken, awsScimTokenFragment];
const filterOf = (rules: readonly (typeof awsScimToken)[]) => createBlobFilter(secretPatterns(rules) ?? []);
const passes = (text: string, filter = scimFilter): boolean => filter.passes(Buffer.from(text));
const scimFilter = filterOf([awsScimToken]);

/** What stands between two pieces: of a wrapped, a continued and a concatenated text, and of one in a list. */
const JOINS = [
  ...["\n", "\r\n", "\n    ", "\n# ", "\\\n", "`\n  ", "^\r\n", '" +\n  "', "' . '", '"\n  f"', "\\n' ..\n '"],
  ...['",\n  "', "').append('", "\n  - ", ", ", ","],
];

/** A text in pieces, of which the first has `first` characters, and the others `width`. */
function inPieces(text: string, first: number, width: number, join: string): string {
  const pieces = [text.slice(0, first), ...(text.slice(first).match(new RegExp(`.{1,${width}}`, "g")) ?? [])];
  return pieces.filter((piece) => piece !== "").join(join);
}

describe("the patterns of a SCIM token", () => {
  it("match in it, cut into pieces of any length wherever the cuts fall", () => {
    for (let width = RUN_CHARACTERS; width <= 120; width++) {
      for (let first = 0; first <= Math.min(width, 80); first++) {
        const join = JOINS[(width + first) % JOINS.length] ?? "\n";
        const text = `token = "${inPieces(scimToken(), first, width, join)}"\n`;
        if (!passes(text)) throw new Error(`pieces of ${first} and ${width}, joined by ${JSON.stringify(join)}`);
      }
    }
  });

  it("match in it, cut into pieces of uneven lengths", () => {
    const widths = fc.array(fc.integer({ min: RUN_CHARACTERS, max: 60 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(widths, fc.constantFrom(...JOINS), (all, join) => {
        let rest = scimToken();
        const pieces = all.map((width) => {
          const piece = rest.slice(0, width);
          rest = rest.slice(width);
          return piece;
        });
        expect(passes(`token = "${pieces.filter((piece) => piece !== "").join(join)}"\n`)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(encodings.map((encoding) => [encoding.name, encoding] as const))(
    "match in it as %s, cut into lines of 64 or 76 columns wherever the cuts fall",
    (_, encoding) => {
      for (const width of [64, 76]) {
        for (let first = 0; first < width; first++) {
          const text = `token = ${inPieces(encoding.write(scimToken()), first, width, "\n")}\n`;
          if (!passes(text)) throw new Error(`pieces of ${first} and ${width}`);
        }
      }
    },
  );

  it("match in whatever is found, written in two ways on top of one another", () => {
    const around = fc.string({ unit: fc.constantFrom(...`ab09-:/+=%&\\"'\n `.split("")), maxLength: 30 });
    const way = fc.constantFrom(...encodings);
    fc.assert(
      fc.property(around, around, way, way, fc.nat(), (before, after, inner, outer, cut) => {
        const token = scimToken();
        const part = cut % 3 === 0 ? token.slice(0, 150 + (cut % 400)) : token;
        const written = canHold(outer, inner) ? outer.write(inner.write(part)) : inner.write(part);
        const blob = blobOf("a", `${before}${written}${after}`);
        if (findSecrets(blob, { rules: scimRules }).secrets.length > 0)
          expect(scimFilter.passes(blob.bytes)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe.each(eachSecretRule)("the patterns of %s", (_, rule) => {
  const filter = filterOf([rule]);

  it("match in whatever is found, plainly or written in another way", () => {
    if (isOfPaths(rule)) return;
    const written = secretsOf(rule).flatMap((secret) => [secret, ...encodings.map(({ write }) => write(secret))]);
    for (const { path, text } of written.map((secret) => fileWith(rule, secret))) {
      const isFound = findSecrets(blobOf(path, text), { rules: [rule] }).secrets.length > 0;
      if (isFound && !passes(text, filter)) throw new Error(`not let through:\n${text}`);
    }
  });
});

describe("the image of a pattern", () => {
  const source = fc
    .array(fc.constantFrom("[0-9a-f]", "\\-", "a", "[A-Z]", "[^:]"), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(""));

  /** Some bytes of which each is in the set at its place. */
  const bytesIn = (pattern: string): Buffer =>
    Buffer.from(
      patternOf(pattern).sets.map((set) => {
        const all = bytesOf(set);
        return all[(randomBytes(1)[0] ?? 0) % all.length] ?? 0;
      }),
    );

  it("in base64 matches in base64 of what the pattern matches, wherever that begins, in both alphabets", () => {
    fc.assert(
      fc.property(
        source,
        fc.uint8Array({ maxLength: 5 }),
        fc.uint8Array({ maxLength: 5 }),
        (pattern, before, after) => {
          const bytes = Buffer.concat([before, bytesIn(pattern), after]);
          const sets = base64Image(patternOf(pattern).sets, (before.length % 3) as 0 | 1 | 2);
          const filter = createBlobFilter([{ sets }]);
          // The last digit also holds bits of what follows, or of nothing.
          for (const alphabet of ["base64", "base64url"] as const) {
            expect(passes(Buffer.concat([bytes, Buffer.alloc(3)]).toString(alphabet), filter)).toBe(true);
          }
        },
      ),
    );
  });

  it("in UTF-16 matches within UTF-16 of what the pattern matches", () => {
    fc.assert(
      fc.property(source, (pattern) => {
        const wide = Buffer.from(bytesIn(pattern).toString("latin1"), "utf16le");
        const filter = createByteFilter([{ sets: utf16Image(patternOf(pattern).sets) }], 100);
        filter.room.set(wide, 5);
        expect(filter.search(5, 5 + wide.length)).toBe(5);
      }),
    );
  });
});
