import { type ByteSet, bytesOf, setOf, setWith } from "./pattern.ts";

/** Sets of bytes, one for each position. */
type Sets = readonly ByteSet[];

/** Both alphabets: a value may be written as either digit. Source: RFC 4648 sections 4 and 5. */
const DIGITS = Array.from({ length: 64 }, (_, value) => {
  const standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charAt(value);
  return value < 62 ? standard : `${standard}${value === 62 ? "-" : "_"}`;
});

/**
 * The bits of the digit at each place of a group of four: which byte of the three they begin in, and what of it and of the next one they
 * are.
 */
const PLACES = [
  { byte: 0, own: (byte: number) => byte >> 2, next: undefined },
  { byte: 0, own: (byte: number) => (byte & 3) << 4, next: (byte: number) => byte >> 4 },
  { byte: 1, own: (byte: number) => (byte & 15) << 2, next: (byte: number) => byte >> 6 },
  { byte: 2, own: (byte: number) => byte & 63, next: undefined },
] as const;

const ANY: ByteSet = new Uint8Array(32).fill(255);

/** What base64 makes of bytes of these sets where `before` bytes (0 to 2) of a group of three stand before them, and any behind. */
export function base64Image(sets: Sets, before: 0 | 1 | 2): Sets {
  const shifted = [...Array<ByteSet>(before).fill(ANY), ...sets];
  const digits = Math.ceil((shifted.length * 4) / 3);
  const image: ByteSet[] = [];
  for (let digit: number = before; digit < digits; digit++) {
    const place = PLACES[(digit % 4) as 0 | 1 | 2 | 3];
    const at = Math.floor(digit / 4) * 3 + place.byte;
    const owns = new Set(bytesOf(shifted[at] ?? ANY).map(place.own));
    const nexts = place.next === undefined ? [0] : new Set(bytesOf(shifted[at + 1] ?? ANY).map(place.next));
    const values = [...owns].flatMap((own) => [...nexts].map((next) => own | next));
    image.push(setWith(values.map((value) => DIGITS[value]).join("")));
  }
  return image;
}

const NUL: ByteSet = setOf([0]);

/** What UTF-16 of either order makes of ASCII, from the byte that is not NUL in the first character to that in the last. */
export const utf16Image = (sets: Sets): Sets => sets.flatMap((set, index) => (index === 0 ? [set] : [NUL, set]));
