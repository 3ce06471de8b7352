import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { isSecretRule, type SecretRule } from "../../../src/core.ts";
import { createSource } from "../../../src/documents/source.ts";
import { DECODED_CHARACTERS, DECODED_TIMES, SCAN_BYTES } from "../../../src/limits.ts";
import { rules } from "../../../src/rules/index.ts";
import { awsScimToken } from "../../../src/rules/secrets/aws-scim-token.ts";
import { runsIn } from "../../../src/scan/runs.ts";
import { scanBlob } from "../../../src/scan/scan.ts";
import { findSecrets } from "../../../src/scan/secrets.ts";
import { transformations } from "../../../src/scan/transformations/index.ts";
import { utf16 } from "../../../src/scan/transformations/utf-16.ts";
import { viewsOf } from "../../../src/scan/views.ts";
import { blobOf } from "../../support/policies.ts";
import { scimToken } from "../../support/secrets.ts";

const secretRules = rules.filter(isSecretRule);

/** Text in which every transformation has something to do. */
const PIECES = [
  "\\u0041",
  "\\x2f",
  "\\/",
  "\\n",
  "\\\\",
  '\\"',
  "%2F",
  "%25",
  "&#x2f;",
  "&amp;",
  "&quot;",
  "=",
  "==",
  "+",
  "/",
  "-",
  "_",
  ":",
  '"',
  "'",
  "`",
  " ",
  "  ",
  "\n",
  "\r\n",
  "\t",
  "\\\n",
  "^\n",
  "`\n",
  '" + "',
  "' .. '",
  '"\n  "',
  "# ",
  "// ",
  "a\0b\0c\0d\0",
  "\0",
  "é",
  "😀",
  "abcdefghijklmnop0123456789",
  "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=",
  "VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZw",
  "{",
  "}",
  ",",
  ";",
  "(",
  ")",
] as const;
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 })), {
  maxLength: 120,
});
const written = text.map((parts) => parts.join(""));

describe("the views of any text", () => {
  it("place everything within the text, in order, and never fail", () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), (content, left, right) => {
        const source = createSource("a", content);
        for (const view of viewsOf(source)) {
          const [start = 0, end = 0] = [left % (view.text.length + 1), right % (view.text.length + 1)].sort(
            (a, b) => a - b,
          );
          const origin = view.origin(start, end);
          expect(origin.start).toBeGreaterThanOrEqual(0);
          expect(origin.end).toBeLessThanOrEqual(content.length);
          expect(view.place(start, end)).toEqual(source.place(origin.start, Math.max(origin.start, origin.end)));
          if (start < end) expect(origin.start).toBeLessThan(origin.end);
          const whole = view.origin(0, view.text.length);
          expect([whole.start <= origin.start, origin.end <= whole.end || start === end]).toEqual([true, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are none but the text itself where no transformation is located, and else begin with it", () => {
    fc.assert(
      fc.property(written, (content) => {
        const [plain, ...others] = viewsOf(createSource("a", content));
        expect(plain).toMatchObject({ text: content, undone: [] });
        const runs = runsIn(content);
        if (transformations.every(({ locate }) => [...locate(content, runs)].length === 0)) expect(others).toEqual([]);
        for (const { undone } of others) expect([1, 2]).toContain(undone.length);
        const texts = others.map((view) => view.text);
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns: 300 },
    );
  });

  it("are located apart, in order, and with edits that are apart and in order", () => {
    fc.assert(
      fc.property(written, (content) => {
        const runs = runsIn(content);
        for (const transformation of transformations) {
          let done = 0;
          for (const { start, end } of transformation.locate(content, runs)) {
            expect([start >= done, end > start, end <= content.length]).toEqual([true, true, true]);
            done = end;
            let edited = 0;
            for (const edit of transformation.undo(content, { start: 0, end: content.length }, [{ start, end }])) {
              expect([edit.start >= edited, edit.end > edit.start, edit.end <= content.length]).toEqual([
                true,
                true,
                true,
              ]);
              edited = edit.end;
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("random bytes", () => {
  it("are scanned without a failure, and nothing is found in them", () => {
    for (let size = 1; size < 200_000; size *= 3) {
      const found = findSecrets(blobOf("a", randomBytes(size)), { rules: secretRules });
      expect(found).toEqual({ secrets: [], isCut: false });
    }
  });

  it("do not hide a token among them", () => {
    const token = scimToken();
    const bytes = Buffer.concat([randomBytes(5000), Buffer.from([0xff]), Buffer.from(token), randomBytes(5000)]);
    expect(findSecrets(blobOf("a", bytes), { rules: [awsScimToken] }).secrets).toMatchObject([{ secret: token }]);
  });
});

describe("work", () => {
  /** Characters that the views of a text have in all. */
  const work = (content: string): number => {
    let characters = 0;
    for (const view of viewsOf(createSource("a", content))) characters += view.text.length;
    return characters;
  };
  const line = (index: number): string => `${Buffer.from(`line ${index} ${"x".repeat(36)}`).toString("base64")}`;
  it.each([
    ["base64 in lines", (index: number) => `${line(index)}\n`],
    ["base64 apart", (index: number) => `"${line(index)}", `],
    ["escapes", (index: number) => `\\u0041\\u0042${line(index)}\\/ `],
    ["escapes of escapes", (index: number) => `\\\\u0041%2541&amp;#x41;${line(index)} `],
    ["strings", (index: number) => `"${line(index)}" +\n  `],
    ["continued lines", (index: number) => `${line(index)}\\\n`],
    ["one line", (index: number) => `a${index}=b.c(d${index},"e/f");`],
    ["quotes", () => `""''\`\``],
    ["colons and backslashes", () => `:\\-%&#`],
  ])("grows with a text of %s, and not faster", (_, piece) => {
    const content = (count: number): string => Array.from({ length: count }, (_none, index) => piece(index)).join("");
    const [small, large] = [content(1000), content(4000)];
    const least = Math.max(work(small), small.length);
    expect(work(large)).toBeLessThan(least * (large.length / small.length) * 1.5 + 20_000);
    expect(work(large)).toBeLessThanOrEqual(Math.max(DECODED_CHARACTERS, large.length * DECODED_TIMES) + large.length);
  });

  it("is not done again and again where UTF-16 stands behind something else", () => {
    /** Characters that are looked at. */
    const located = (count: number): number => {
      const text = `\xa9\0${"a\0".repeat(count)}`;
      const looks = vi.spyOn(String.prototype, "charCodeAt");
      const found = [...utf16.locate(text, [])];
      const { length } = looks.mock.calls;
      looks.mockRestore();
      expect(found).toEqual([{ start: 2, end: text.length }]);
      return length;
    };
    expect(located(4000)).toBeLessThan(5 * located(1000));
  });

  it("ends at the limit of decoding, which is said", () => {
    const dense = `"AAAAAAAAAAAAAAAA1\\u0041%41&#65;&#65;\\n"+"AAAAAAAAAAAAAAAA1\\\n`.repeat(2000);
    expect(work(dense)).toBeLessThanOrEqual((DECODED_TIMES + 1) * dense.length);
    const token = scimToken();
    const found = scanBlob(blobOf("a", `${dense}\n${token}`), { secrets: [awsScimToken], dialects: [] });
    expect(found.secrets).toMatchObject([{ secret: token }]);
    expect(found.unscanned).toMatchObject([{ paths: ["a"], unscanned: { why: "decoding-limit" } }]);
  });
});

describe("a text that is larger than what is searched at once", () => {
  const gap = (size: number, filler: string): string => filler.repeat(Math.ceil(size / filler.length)).slice(0, size);
  it.each([
    ["one line", "var a=[1,2];"],
    ["lines", "hello\n"],
    ["lines with CRLF", "hello, world\r\n"],
    ["letters of several bytes", "größer 😀 "],
  ])("of %s gives each token once, at its place", (_, filler) => {
    const tokens = [scimToken(), scimToken(), scimToken()];
    // The second token stands across the end of the first stretch.
    const before = gap(SCAN_BYTES / 2, filler);
    const bytesBefore = Buffer.byteLength(before + tokens[0]);
    const rest = Buffer.from(gap(SCAN_BYTES, filler))
      .subarray(0, SCAN_BYTES - bytesBefore - 300)
      .toString()
      .replace(/\uFFFD$/, "");
    const content = `${before}${tokens[0]}${rest}${tokens[1]}${filler}${tokens[2]}\n`;
    const source = createSource("a", content);
    const expected = tokens.map((secret) => {
      const start = content.indexOf(secret);
      return { secret, place: source.place(start, start + secret.length) };
    });
    expect(Buffer.byteLength(content)).toBeGreaterThan(SCAN_BYTES);
    expect(findSecrets(blobOf("a", content), { rules: [awsScimToken] }).secrets).toMatchObject(expected);
  });

  it("in UTF-16 does so too", () => {
    const token = scimToken();
    const content = `${gap(SCAN_BYTES / 2 - 200, "größer 😀\r\n")}${token}\r\n`;
    const start = content.indexOf(token);
    const place = createSource("a", content).place(start, start + token.length);
    const bytes = Buffer.from(`\uFEFF${content}`, "utf16le");
    expect(findSecrets(blobOf("a", bytes), { rules: [awsScimToken] }).secrets).toMatchObject([
      { secret: token, place, undone: ["UTF-16"] },
    ]);
  });
});

describe("a secret in several views of the same place", () => {
  const find = (content: string, own: readonly SecretRule[] = [awsScimToken]) =>
    findSecrets(blobOf("a", content), { rules: own }).secrets.map(({ secret, undone }) => [secret, ...undone]);
  it("is found once, plainly where it stands plainly", () => {
    const [one, two] = [scimToken(), scimToken()];
    expect(find(`{"a": "${one}\\n\\u0041", "b": "%2F${one}%2F"}`)).toEqual([[one], [one]]);
    expect(find(`${one}\n${two}\n`)).toEqual([[one], [two]]);
    expect(find(Buffer.from(`${one}\n${two}\n`).toString("base64"))).toEqual([
      [one, "base64"],
      [two, "base64"],
    ]);
    expect(find(Buffer.from(`${one}${two}`).toString("base64"))).toEqual([
      [one, "base64"],
      [two, "base64"],
    ]);
  });
});
