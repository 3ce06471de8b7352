import { shareOf } from "./frequency.ts";
import { type ByteSet, bytesOf, type Pattern, patternOf } from "./pattern.ts";

const HEX = "[0-9A-Fa-f]";
/** The higher hexadecimal digit of what can be printed in ASCII. */
const HIGH = "[2-7]";
const DECIMALS = ["&#[3-9][0-9];", "&#1[0-2][0-9];"];

const BYTE = `${HIGH}${HEX}`;
const BACKSLASHES = [
  "\\\\\\\\",
  "%5[cC]",
  "\\\\x5[cC]",
  "\\\\134",
  "&#92;",
  "&#092;",
  "&#[xX]5[cC];",
  "&#[xX]005[cC];",
];
const PERCENTS = ["%25", "\\\\x25", "\\\\045", "&#37;", "&#037;", "&#[xX]25;", "&#[xX]0025;"];
const AMPERSANDS = ["\\\\u0026#", "&amp;#", "&\\\\#", "&#38;#", "&#038;&#035;", "&#[xX]0026;&#[xX]0023;"];
/** One character as an escape of which the first character is escaped again. */
const ESCAPED_TWICE = [
  ...BACKSLASHES.map((backslash) => `${backslash}u00${BYTE}`),
  ...PERCENTS.map((percent) => `${percent}${BYTE}`),
  ...AMPERSANDS.map((ampersand) => `${ampersand}x${BYTE};`),
  `%26%23x${BYTE}%3[bB]`,
  `\\\\x26\\\\x23x${BYTE}\\\\x3[bB]`,
  `\\\\046\\\\043x${BYTE}\\\\073`,
];

/** A text of which every character is an escape, once or twice: a few in a row, which nobody writes for another reason. */
export const ESCAPED_TEXT: readonly Pattern[] = [
  ...ESCAPED_TWICE.map((written) => written.repeat(4)),
  `%${BYTE}`.repeat(6),
  `\\\\x${BYTE}`.repeat(6),
  `\\\\u00${BYTE}`.repeat(3),
  `\\\\u\\{${BYTE}\\}`.repeat(3),
  `&#[xX]${BYTE};`.repeat(3),
  `&#[xX]00${BYTE};`.repeat(3),
  "&#[01][0-9][0-9];".repeat(3),
  ...DECIMALS.flatMap((first) => DECIMALS.map((second) => `${first}${second}&#`)),
].map(patternOf);

/** The same for one character: what is repeated in a text of escapes, for what base64 makes of such a text. */
export const ESCAPED_CHARACTERS: readonly string[] = [`%${HIGH}${HEX}`, `\\\\u00${HIGH}${HEX}`, `&#x${HIGH}${HEX};`];

/**
 * What becomes of a pattern of whose punctuation some is written with escapes: the letters and digits before it and the beginning of
 * the escape, or all of it and those behind it. Where there are none, the escapes.
 */
export function escapedImages({ sets }: Pattern): readonly Pattern[] {
  const images = sets.flatMap((set, index) => (isPunctuation(set) ? imagesAt(sets, index) : []));
  return images.length > 0 || !sets.some(isPunctuation) ? images : spelledOut(sets);
}

function imagesAt(sets: readonly ByteSet[], index: number): readonly Pattern[] {
  const code = bytesOf(sets[index] ?? new Uint8Array(32))[0] ?? 0;
  let [start, end] = [index, index + 1];
  while (isWord(sets[start - 1])) start--;
  while (isWord(sets[end])) end++;
  const before = sets.slice(start, index);
  const behind = sets.slice(index + 1, end);
  if (Math.min(shareOfAll(before), shareOfAll(behind)) > RARE) return [];
  return shareOfAll(before) <= shareOfAll(behind)
    ? [{ sets: [...before, ...patternOf(beginningOf(code)).sets] }]
    : spelledOut(sets.slice(index, index + 1)).map((escaped) => ({ sets: [...escaped.sets, ...behind] }));
}

/** The share of starts that pass a word up to which it tells something. Source: our own. */
const RARE = 1e-3;

const shareOfAll = (sets: readonly ByteSet[]): number => sets.reduce((product, set) => product * telling(set), 1);

/** Random characters tell nothing, however rare they are. */
const telling = (set: ByteSet): number => (bytesOf(set).length > MOST_TELLING ? 1 : shareOf(set));
const MOST_TELLING = 10;

const isAlphanumeric = (byte: number): boolean => /[0-9A-Za-z]/.test(String.fromCharCode(byte));
const isWord = (set: ByteSet | undefined): boolean => set !== undefined && isOf(set, isAlphanumeric);
const isOf = (set: ByteSet, test: (byte: number) => boolean): boolean => bytesOf(set).every(test);
/** Whether a position is one certain character of ASCII that an escape may stand for. */
const isPunctuation = (set: ByteSet): boolean =>
  bytesOf(set).length === 1 && isOf(set, (byte) => byte > 0x20 && byte < 0x7f && !isAlphanumeric(byte));

/** How the escapes of a character begin: percent-encoding, a backslash before a code or the character, and an entity. */
function beginningOf(code: number): string {
  const [high = ""] = code.toString(16);
  const [octal = ""] = code.toString(8);
  const character = String.fromCharCode(code);
  const [name = ""] = NAMES.get(character) ?? "";
  return `[%\\\\&][${high}0${octal}xu#${name}\\${character}]`;
}

/** A few characters of punctuation as the escapes that there are; where others stand among them, only the first ones. */
function spelledOut(sets: readonly ByteSet[]): readonly Pattern[] {
  const start = sets.findIndex(isPunctuation);
  const rest = sets.slice(start);
  const end = rest.findIndex((set) => !isPunctuation(set));
  const codes = (end < 0 ? rest : rest.slice(0, end)).map((set) => bytesOf(set)[0] ?? 0);
  return ESCAPES.flatMap((write) => {
    const written = codes.map(write);
    return written.includes(undefined) ? [] : [patternOf(written.join(""))];
  });
}

/** The escapes of one character of punctuation, as the sources of patterns. */
export const escapesOf = (character: string): readonly string[] =>
  ESCAPES.map((write) => write(character.charCodeAt(0))).filter((written) => written !== undefined);

const hexOf = (code: number): string =>
  [...code.toString(16)].map((digit) => `[${digit}${digit.toUpperCase()}]`).join("");

/** The names of the punctuation that fixed parts of secrets hold. Source: HTML Standard, "Named character references". */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["=", "equals"],
  [":", "colon"],
  ["+", "plus"],
  ["/", "sol"],
  ["_", "lowbar"],
  [".", "period"],
]);

/** The ways to write the code of a character as an escape, each as the source of a pattern. */
const ESCAPES: readonly ((code: number) => string | undefined)[] = [
  (code) => `%${hexOf(code)}`,
  (code) => `\\\\x${hexOf(code)}`,
  (code) => `\\\\u00${hexOf(code)}`,
  (code) => `\\\\u\\{${hexOf(code)}\\}`,
  (code) => `\\\\${code.toString(8)}`,
  (code) => `\\\\${code.toString(8).padStart(3, "0")}`,
  (code) => `\\\\\\${String.fromCharCode(code)}`,
  (code) => `&#${code};`,
  (code) => `&#${String(code).padStart(3, "0")};`,
  (code) => `&#[xX]${hexOf(code)};`,
  (code) => `&#[xX]00${hexOf(code)};`,
  (code) => {
    const name = NAMES.get(String.fromCharCode(code));
    return name && `&${name};`;
  },
];
