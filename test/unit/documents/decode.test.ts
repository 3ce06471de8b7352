import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encodeLike } from "../../../src/documents/decode.ts";

const bigEndian = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
const marked = (mark: readonly number[], bytes: Uint8Array): Buffer => Buffer.concat([Buffer.from(mark), bytes]);

const CHINESE = "\u7ec4\u548c\u6743\u9650".repeat(12);
const RUSSIAN = "\u0413\u0440\u0443\u043f\u043f\u044b \u0438 \u043f\u0440\u0430\u0432\u0430 ".repeat(3);
const SECRET = "a text that somebody looks for by its ASCII letters";

describe("decode()", () => {
  it.each([
    ["nothing", Buffer.alloc(0), "", "utf-8"],
    ["one letter", Buffer.from("a"), "a", "utf-8"],
    ["UTF-8", Buffer.from("grüße 😀"), "grüße 😀", "utf-8"],
    ["UTF-8 with a mark", Buffer.from("\uFEFFa: 1"), "a: 1", "utf-8"],
    ["only a UTF-8 mark", Buffer.from("\uFEFF"), "", "utf-8"],
    ["a mark in the middle, which stays", Buffer.from("a\uFEFFb"), "a\uFEFFb", "utf-8"],
    ["UTF-16 LE with a mark", marked([0xff, 0xfe], Buffer.from("a: ü😀", "utf16le")), "a: ü😀", "utf-16le"],
    ["UTF-16 BE with a mark", marked([0xfe, 0xff], bigEndian("a: ü😀")), "a: ü😀", "utf-16be"],
    ["UTF-16 LE without one", Buffer.from("groups: 1", "utf16le"), "groups: 1", "utf-16le"],
    ["UTF-16 BE without one", bigEndian("groups: 1"), "groups: 1", "utf-16be"],
    [
      "UTF-16 LE without one, in Chinese",
      Buffer.from(`# ${CHINESE}\ngroups: 1\n`, "utf16le"),
      `# ${CHINESE}\ngroups: 1\n`,
      "utf-16le",
    ],
    [
      "UTF-16 BE without one, in Chinese",
      bigEndian(`# ${CHINESE}\ngroups: 1\n`),
      `# ${CHINESE}\ngroups: 1\n`,
      "utf-16be",
    ],
    [
      "UTF-16 LE without one, in Russian, whose bytes are UTF-8 too",
      Buffer.from(`# ${RUSSIAN}\n`, "utf16le"),
      `# ${RUSSIAN}\n`,
      "utf-16le",
    ],
    ["ASCII with a NUL in it", Buffer.from(`${"group: x\n".repeat(9)}\0`), `${"group: x\n".repeat(9)}\0`, "utf-8"],
    [
      "a text of ASCII behind UTF-16, which must not be lost",
      Buffer.concat([Buffer.from("a: 1\n".repeat(99), "utf16le"), Buffer.from(SECRET)]),
      `${[..."a: 1\n".repeat(99)].join("\0")}\0${SECRET}`,
      "utf-8",
    ],
    ["one unit of UTF-16 LE", Buffer.from([0x61, 0]), "a", "utf-16le"],
    ["one unit of UTF-16 BE", Buffer.from([0, 0x61]), "a", "utf-16be"],
    ["only a UTF-16 mark", Buffer.from([0xff, 0xfe]), "", "utf-16le"],
    ["half of a UTF-16 mark", Buffer.from([0xff]), "\u00ff", "binary"],
    ["an overlong UTF-8 sequence", Buffer.from([0xc0, 0xaf]), "\u00c0\u00af", "binary"],
    ["UTF-8 cut in the middle", Buffer.from("aü").subarray(0, 2), "a\u00c3", "binary"],
    ["a surrogate in UTF-8", Buffer.from([0xed, 0xa0, 0x80]), "\u00ed\u00a0\u0080", "binary"],
    ["NUL bytes, which are no UTF-16", Buffer.from([0, 0, 0, 0]), "\0\0\0\0", "utf-8"],
  ])("reads %s", (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it("gives back every text that was written in UTF-8 or, with a mark, in UTF-16", () => {
    const text = fc.string({ unit: "binary" }).filter((candidate) => !/^[\uFEFF\0]|\0/.test(candidate));
    fc.assert(
      fc.property(text, (written) => {
        expect(decode(Buffer.from(written)).text).toBe(written);
        expect(decode(marked([0xff, 0xfe], Buffer.from(written, "utf16le"))).text).toBe(written);
        expect(decode(marked([0xfe, 0xff], bigEndian(written))).text).toBe(written);
      }),
    );
  });

  it("reads any bytes, and keeps every ASCII stretch of what fits no encoding", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, encoding } = decode(bytes);
        if (encoding === "binary") expect(Buffer.from(text, "latin1")).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it("reads a stretch of a larger buffer", () => {
    const whole = Buffer.from("xxa: 1\xff", "latin1");
    expect(decode(whole.subarray(2, 6)).text).toBe("a: 1");
    expect(decode(whole.subarray(2)).text).toBe("a: 1\u00ff");
  });
});

describe("encodeLike()", () => {
  it.each([
    ["UTF-8", Buffer.from("groups: ü😀")],
    ["UTF-8 with a mark", Buffer.from("\uFEFFgroups: ü")],
    ["UTF-16 LE with a mark", marked([0xff, 0xfe], Buffer.from("a: ü😀", "utf16le"))],
    ["UTF-16 BE with a mark", marked([0xfe, 0xff], bigEndian("a: ü😀"))],
    ["UTF-16 LE without one", Buffer.from("groups: 1", "utf16le")],
    ["UTF-16 BE without one", bigEndian("groups: 1")],
    ["nothing", Buffer.alloc(0)],
  ])("gives back the bytes of %s", (_, bytes) => {
    expect(encodeLike(bytes, decode(bytes).text)).toEqual(bytes);
  });

  it("takes nothing for the encoding of what fits none", () => {
    expect(encodeLike(Buffer.from([0xff]), "a")).toBeUndefined();
  });
});
