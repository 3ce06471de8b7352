/** The values of hexadecimal digits, by their ASCII codes; 0 for everything else. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, code) =>
  Math.max(0, "0123456789abcdef".indexOf(String.fromCharCode(code))),
);

/** The byte that two hexadecimal digits at `at` write. */
export const writtenByte = (text: Uint8Array, at: number): number =>
  ((DIGITS[text[at] ?? 0] ?? 0) << 4) | (DIGITS[text[at + 1] ?? 0] ?? 0);

/** The number of 32 bits, signed, that four bytes make, of which the first is the lowest. */
export const numberAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);

/** Whether `count` bytes of two texts are the same. */
export function isSame(
  left: Uint8Array,
  leftStart: number,
  right: Uint8Array,
  rightStart: number,
  count: number,
): boolean {
  for (let index = 0; index < count; index++) {
    if (left[leftStart + index] !== right[rightStart + index]) return false;
  }
  return true;
}
