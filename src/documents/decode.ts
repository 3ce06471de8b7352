import { type Asking, READ_BYTES, someStretch } from "../asking.ts";

/** How a file's bytes became text. `encoding` is what they were written in, or "binary" where they fit no encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "binary";
}

/**
 * Bytes to text, without their byte order mark. UTF-16 is recognised by its mark, or by NUL in every other byte of what is
 * ASCII. What is neither UTF-8 nor UTF-16 comes back as "binary", one character a byte, so that it can still be searched.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding } = decodeStretch(bytes, utf16(bytes));
  return { text: encoding === "binary" ? text : withoutMark(text), encoding };
}

/**
 * A text in the encoding of `bytes`, and with their byte order mark where they have one; so bytes that were decoded without loss
 * are the same again. Undefined for "binary", which is no encoding.
 */
export function encodeLike(bytes: Uint8Array, text: string): Buffer | undefined {
  const { encoding } = decode(bytes);
  if (encoding === "binary") return undefined;
  const mark = MARKS[encoding];
  const isMarked = mark.every((byte, index) => bytes[index] === byte);
  const plain = Buffer.from(text, encoding === "utf-8" ? "utf8" : "utf16le");
  return Buffer.concat([Buffer.from(isMarked ? mark : []), encoding === "utf-16be" ? plain.swap16() : plain]);
}

const MARKS = { "utf-8": [0xef, 0xbb, 0xbf], "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] } as const;

/**
 * A stretch of bytes to text as they stand, a byte order mark included; the whole is UTF-16 if `wide` says so. UTF-8, if the
 * stretch is, else "binary"; it must begin and end between two characters.
 */
export function decodeStretch(bytes: Uint8Array, wide: "utf-16le" | "utf-16be" | undefined): Decoded {
  if (wide) return { text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: latin1(bytes), encoding: "binary" };
  }
}

/** One character a byte. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

/** Which UTF-16 the bytes are, if they are. */
export function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const wide = utf16Sample(bytes);
  return wide !== undefined && !isMarked(bytes) && createAsciiSearch()(bytes) ? undefined : wide;
}

/** The same of a content of this size, which is only read as a whole where its beginning leaves it open. */
export function* utf16In(size: number): Asking<"utf-16le" | "utf-16be" | undefined> {
  const sample = yield { start: 0, end: Math.min(size, SAMPLE_BYTES) };
  const wide = utf16Sample(sample);
  if (wide === undefined || isMarked(sample)) return wide;
  return (yield* someStretch(size, { at: READ_BYTES }, createAsciiSearch())) ? undefined : wide;
}

const isMarked = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Which UTF-16 the first bytes of a content could be. */
function utf16Sample(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (isMarked(bytes)) return bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE_BYTES));
  if (!sample.includes(0)) return undefined;
  const pairs = sample.length >> 1;
  const zeros = { even: 0, odd: 0 };
  for (let pair = 0; pair < pairs; pair++) {
    if (sample[2 * pair] === 0) zeros.even++;
    if (sample[2 * pair + 1] === 0) zeros.odd++;
  }
  const many = Math.max(zeros.even, zeros.odd);
  const few = Math.min(zeros.even, zeros.odd);
  if (many * PAIRS_PER_ZERO < pairs || few * ZEROS_PER_STRAY > many) return undefined;
  return zeros.odd > zeros.even ? "utf-16le" : "utf-16be";
}

// Without a mark, UTF-16 shows itself by its ASCII: line breaks, blanks and punctuation, of which each has a NUL on one side, and
// nearly always on the same one (half of an emoji may end with one). A text whose letters are not Latin has at least these.
// Source of the numbers: our own.
/** Bytes that decide whether a text without a mark is UTF-16: without a NUL among them it is not. */
export const SAMPLE_BYTES = 64 * 1024;
const PAIRS_PER_ZERO = 32;
const ZEROS_PER_STRAY = 8;
/** ASCII bytes in a row that letters of two bytes do not make by chance; so a NUL here and there hides nothing. */
const LONG_ASCII = 24;

/** A function that is given bytes piece by piece, and answers whether such a run stands in them, be it across pieces. */
function createAsciiSearch(): (bytes: Uint8Array) => boolean {
  let run = 0;
  return (bytes) => {
    for (const byte of bytes) {
      run = byte >= 0x20 && byte <= 0x7e ? run + 1 : 0;
      if (run >= LONG_ASCII) return true;
    }
    return false;
  };
}

const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);
