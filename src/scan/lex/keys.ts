import { isWord, type Program, textAt } from "./program.ts";

/** The name that a token is: a word, or a text that is written out, which is the key of something. */
export const nameAt = (program: Program, index: number): string =>
  textAt(program, index) || (program.tokens[index]?.value ?? "");

/** The token of the key that is written out in the bracket at an index: `["iam"]`, Ruby's `[:iam]`; -1 for every other bracket. */
export function keyOfElement(program: Program, open: number): number {
  const close = program.partners[open] ?? -1;
  if (close === open + 2 && program.tokens[open + 1]?.value) return open + 1;
  const isSymbol = program.language === "ruby" && close === open + 3 && textAt(program, open + 1) === ":";
  return isSymbol && isWord(program, open + 2) ? open + 2 : -1;
}

/**
 * The token of a key that is written out and ends before the mark at an index: `"iam":`, `iam:`, PHP's and Ruby's `"iam" =>`, `:iam =>`;
 * -1 where what stands there is none.
 */
export function keyBefore(program: Program, mark: number): number {
  const key = mark - 1;
  const isKey = isWord(program, key) || program.tokens[key]?.value !== undefined;
  const begins = /^(?:php|ruby)$/.test(program.language) ? "{,[(" : "{,";
  return isKey && begins.includes(textAt(program, beforeKey(program, key)) || " ") ? key : -1;
}

/** The token before a key: past the colon of a symbol of Ruby. */
const beforeKey = ({ language, tokens }: Program, key: number): number =>
  language === "ruby" && tokens[key - 1]?.text === ":" ? key - 2 : key - 1;
