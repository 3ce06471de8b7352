/** How a file's bytes became text. `encoding` is what they were written in, or "binary" where they fit no encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "binary";
}

/**
 * Bytes to text, without their byte order mark. UTF-16 is recognised by its mark, or by NUL in every other byte of the
 * start. What is neither UTF-8 nor UTF-16 comes back as "binary", one character a byte, so that it can still be searched.
 */
export function decode(bytes: Uint8Array): Decoded {
  const sixteen = utf16(bytes);
  if (sixteen) return { text: withoutMark(new TextDecoder(sixteen).decode(bytes)), encoding: sixteen };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return {
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"),
      encoding: "binary",
    };
  }
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

function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length >> 1, 32);
  if (pairs === 0) return undefined;
  const zeros = { even: 0, odd: 0 };
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) zeros.even++;
    if (bytes[2 * pair + 1] === 0) zeros.odd++;
  }
  if (zeros.odd === pairs && zeros.even === 0) return "utf-16le";
  if (zeros.even === pairs && zeros.odd === 0) return "utf-16be";
  return undefined;
}

const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);
