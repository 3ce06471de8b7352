import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSource, offsetsIn, stretchAt } from "../../../src/documents/source.ts";

describe("place()", () => {
  it.each([
    ["a start", "abc", 0, 1, "1:1-1:2"],
    ["the end of the text", "abc", 3, 3, "1:4-1:4"],
    ["an empty text", "", 0, 0, "1:1-1:1"],
    ["a second line after LF", "a\nb", 2, 3, "2:1-2:2"],
    ["a second line after CRLF", "a\r\nb", 3, 4, "2:1-2:2"],
    ["the LF of a CRLF, which is still the first line", "a\r\nb", 2, 3, "1:3-2:1"],
    ["a second line after a lone CR", "a\rb", 2, 3, "2:1-2:2"],
    ["three line ends in a row", "\n\r\r\nx", 4, 5, "4:1-4:2"],
    ["a tab as one column", "\tx", 1, 2, "1:2-1:3"],
    ["a character outside of the basic plane as two columns", "😀x", 2, 3, "1:3-1:4"],
    ["a span over two lines", "ab\ncd", 1, 4, "1:2-2:2"],
    ["offsets beyond the text, clamped", "ab", 7, 9, "1:3-1:3"],
    ["offsets before the text, clamped", "ab", -3, -1, "1:1-1:1"],
    ["an end before the start, taken as the start", "abc", 2, 1, "1:3-1:3"],
  ])("knows %s", (_, text, start, end, expected) => {
    const place = createSource("a.yaml", text).place(start, end);
    expect(`${place.startLine}:${place.startColumn}-${place.endLine}:${place.endColumn}`).toBe(expected);
    expect(place.path).toBe("a.yaml");
  });

  it("agrees with counting line ends one by one", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n", "😀", "\t") });
    fc.assert(
      fc.property(text, fc.nat(40), (written, offset) => {
        const before = written.slice(0, Math.min(offset, written.length));
        // Between CR and LF the line has not ended yet.
        const cut = before.endsWith("\r") && written[before.length] === "\n" ? before.slice(0, -1) : before;
        const lines = cut.split(/\r\n|\r|\n/);
        const column = (lines.at(-1) ?? "").length + 1 + (before.length - cut.length);
        expect(createSource("", written).place(offset, offset)).toMatchObject({
          startLine: lines.length,
          startColumn: column,
        });
      }),
    );
  });

  it("finds places in a line of ten million characters at once", () => {
    const source = createSource("", "x".repeat(10_000_000));
    const started = performance.now();
    for (let offset = 0; offset < 10_000_000; offset += 1000) source.place(offset, offset + 1);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("offsetsIn()", () => {
  it("leads back from every place", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n", "😀", "\t") });
    fc.assert(
      fc.property(text, fc.nat(40), (written, offset) => {
        const { startLine, startColumn } = createSource("", written).place(offset, offset);
        expect(offsetsIn(written)(startLine, startColumn)).toBe(Math.min(offset, written.length));
      }),
    );
  });

  it("clamps what lies beyond the text", () => {
    expect([offsetsIn("ab\n")(9, 1), offsetsIn("ab\n")(1, 99), offsetsIn("")(1, 1)]).toEqual([3, 3, 0]);
  });
});

describe("stretchAt()", () => {
  const crlf = createSource("a.yaml", "ab\r\nc\r");
  it.each([
    ["a character", 0, undefined, "a"],
    ["several", 0, 2, "ab"],
    ["a line break of two as one", 2, undefined, "\r\n"],
    ["all of it from its second half", 3, undefined, "\r\n"],
    ["all of it at the end of several", 1, 2, "b\r\n"],
    ["a lone carriage return", 5, undefined, "\r"],
    ["nothing behind the end", 6, 4, ""],
    ["nothing far behind the end", 60, undefined, ""],
  ])("takes %s", (_, offset, length, expected) => {
    const { start, end } = stretchAt(crlf, offset, length);
    expect(crlf.text.slice(start, end)).toBe(expected);
  });
});
