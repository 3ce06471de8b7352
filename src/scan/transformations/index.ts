import { backslashEscapes } from "./backslash-escapes.ts";
import { base64 } from "./base64.ts";
import { concatenatedStrings, listedStrings } from "./concatenated-strings.ts";
import { continuedLines } from "./continued-lines.ts";
import { htmlEntities } from "./html-entities.ts";
import { listedWords } from "./listed-words.ts";
import { percentEncoding } from "./percent-encoding.ts";
import type { Transformation } from "./transformation.ts";
import { utf16 } from "./utf-16.ts";
import { wrappedEscapes, wrappedLines } from "./wrapped-lines.ts";

/**
 * Every way of writing that is undone. Where two orders of undoing lead to a secret, the first one here goes first: what was cut
 * into pieces is put together before the pieces are decoded, since a cut may go through an escape or a group of digits.
 */
export const transformations: readonly Transformation[] = [
  wrappedLines,
  wrappedEscapes,
  continuedLines,
  concatenatedStrings,
  listedStrings,
  listedWords,
  utf16,
  backslashEscapes,
  percentEncoding,
  htmlEntities,
  base64,
];
