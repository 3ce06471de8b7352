import { TextDecoder } from "node:util";

/** Bytes that a UTF-8 sequence has, by its first byte. Source: RFC 3629, section 3. */
const sequenceLength = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

/** A path as it is shown: bytes that are no valid UTF-8 become `\xNN`, all else stays as it is. Two paths may look the same. */
export function displayPath(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return isAscii(latin1) ? latin1 : (decodePath(bytes) ?? [...sequences(bytes)].join(""));
}

/** The same for bytes that come as one character each. */
export const displayName = (latin1: string): string =>
  isAscii(latin1) ? latin1 : displayPath(Buffer.from(latin1, "latin1"));

/** Whether a text holds nothing but ASCII, which is the same bytes in UTF-8 and in latin1. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

// One for all paths: to make one takes far longer than to decode a path.
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function* sequences(bytes: Uint8Array): Generator<string> {
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes[index] ?? 0);
    const text = decodePath(bytes.subarray(index, index + length));
    yield text ?? `\\x${(bytes[index] ?? 0).toString(16).padStart(2, "0")}`;
    index += text === undefined ? 1 : length;
  }
}

/** The bytes of a path as text, or undefined where they are no valid UTF-8. */
function decodePath(bytes: Uint8Array): string | undefined {
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Order of paths: by UTF-16 code units, so that it is the same everywhere. */
export function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  if (left.path === right.path) return 0;
  return left.path < right.path ? -1 : 1;
}
