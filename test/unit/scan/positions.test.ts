import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READ_BYTES } from "../../../src/asking.ts";
import { decode, utf16 } from "../../../src/documents/decode.ts";
import { createSource } from "../../../src/documents/source.ts";
import { placeFrom, positionsOf } from "../../../src/scan/positions.ts";
import { readTexts, type StretchText } from "../../../src/scan/texts.ts";
import { answered } from "../../support/large.ts";

/** The places of the first characters of some stretches of a content. */
function placesIn(bytes: Uint8Array, stretches: readonly { start: number; end: number }[]) {
  const content = { size: bytes.length, wide: utf16(bytes) };
  const texts: StretchText[] = [];
  answered(
    readTexts("a", content, stretches, (text) => texts.push(text)),
    bytes,
  );
  const bases = answered(
    positionsOf(
      texts.map(({ at }) => at),
      content,
    ),
    bytes,
  );
  return texts.map(({ source, at }, index) => ({
    text: source.text,
    at,
    place: placeFrom(bases[index] ?? { line: 0, column: 0 }, source.place(0, source.text.length)),
  }));
}

const character = fc.constantFrom("a", " ", "\n", "\r", "\r\n", "\n\n", "é", "Ω", "€", "😀", "\u{FEFF}", "\t");
const text = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(""));
const repeated = fc.tuple(text, fc.constantFrom(1, 1, 20_000)).map(([piece, times]) => piece.repeat(times));
const whole = fc.array(repeated, { maxLength: 3 }).map((pieces) => pieces.join(""));
const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  "UTF-8": (plain) => Buffer.from(plain),
  "UTF-8 with a mark": (plain) => Buffer.from(`\uFEFF${plain}`),
  "UTF-16LE": (plain) => Buffer.from(`\uFEFF${plain}`, "utf16le"),
  "UTF-16BE": (plain) => Buffer.from(`\uFEFF${plain}`, "utf16le").swap16(),
};

describe.each(Object.entries(ENCODINGS))("a stretch of a content in %s", (_, encode) => {
  it("stands where it stands in the text as a whole, and halves neither a character nor a line break", () => {
    fc.assert(
      fc.property(whole, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 200 })), { maxLength: 4 }), (plain, wanted) => {
        const bytes = encode(plain);
        const { text: decoded } = decode(bytes);
        const source = createSource("a", decoded);
        const stretches = wanted
          .map(([start, length]) => ({ start: start % (bytes.length + 1), length }))
          .map(({ start, length }) => ({ start, end: Math.min(bytes.length, start + length) }))
          .sort((left, right) => left.start - right.start);
        for (const found of placesIn(bytes, stretches)) {
          const before = decode(bytes.subarray(0, found.at.start)).text.length;
          expect(found.place).toEqual(source.place(before, before + found.text.length));
          expect(decoded.slice(before, before + found.text.length)).toBe(found.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a stretch of bytes that are no text", () => {
  const noise = Buffer.from([0xff, 0xc0, 0x80, 0x0a, 0xe2, 0x82]);

  it("stands at a column in bytes where it, or anything before it, is none", () => {
    const bytes = Buffer.concat([noise, Buffer.from("é plain"), Buffer.from([0xff]), Buffer.from("é")]);
    const [plain, binary] = placesIn(bytes, [
      { start: noise.length + 3, end: noise.length + 8 },
      { start: noise.length + 3, end: bytes.length },
    ]);
    expect(plain).toMatchObject({ text: "plain", at: { encoding: "utf-8" }, place: { startLine: 2, startColumn: 6 } });
    expect(binary).toMatchObject({
      at: { encoding: "binary" },
      place: { startLine: 2, startColumn: 6, endColumn: 14 },
    });
  });

  it("is counted across what is read at once, whatever stands there", () => {
    for (const filler of ["x", "\r", "\r\n", "😀", "é\n"]) {
      const times = Math.ceil((2.5 * READ_BYTES) / Buffer.byteLength(filler));
      const bytes = Buffer.from(`${filler.repeat(times)}end`);
      const place = createSource("a", bytes.toString()).place(filler.length * times, filler.length * times + 3);
      expect(placesIn(bytes, [{ start: bytes.length - 3, end: bytes.length }])).toMatchObject([{ text: "end", place }]);
    }
  });
});
