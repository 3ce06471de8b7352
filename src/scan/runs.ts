/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Characters in a row of which a credential, however written, has at least so many somewhere: no rule's secret is shorter, and
 * nobody wraps or splits a credential into smaller pieces. Source: our own.
 */
export const RUN_CHARACTERS = 16;

/** What credentials are made of, and what the escapes begin or end with by which such a character is written. */
const CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-.:~\\%&#;";

/** By ASCII code: 1 for a character of a run. A byte of UTF-8 above 127 is none, so that the table serves bytes as well. */
export const RUN_TABLE: Uint8Array = tableOf(CHARACTERS);

/** A table by ASCII code: 1 for each of these characters. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

export const isIn = (table: Uint8Array, code: number): boolean => code < 128 && table[code] === 1;

/**
 * The runs of a text, in order: each as long as it goes, and of RUN_CHARACTERS at least. Whatever a transformation undoes begins
 * at one. Of ordinary text, only every sixteenth character is looked at.
 */
export function runsIn(text: string): readonly Stretch[] {
  const runs: Stretch[] = [];
  let done = 0;
  let position = RUN_CHARACTERS - 1;
  while (position < text.length) {
    if (!isIn(RUN_TABLE, text.charCodeAt(position))) {
      done = position + 1;
      position += RUN_CHARACTERS;
      continue;
    }
    let start = position;
    while (start > done && isIn(RUN_TABLE, text.charCodeAt(start - 1))) start--;
    let end = position + 1;
    while (end < text.length && isIn(RUN_TABLE, text.charCodeAt(end))) end++;
    if (end - start >= RUN_CHARACTERS) runs.push({ start, end });
    done = end;
    position = end + RUN_CHARACTERS;
  }
  return runs;
}

/**
 * Whether one end of a run looks like a piece of something random, and not like words: among its last (or first) characters is one
 * that words in small letters lack, and a digit or a plus. Of 16 random digits of base64, one in a million lacks the former; of 64,
 * the latter.
 */
export function isDrawn(text: string, { start, end }: Stretch, side: "first" | "last"): boolean {
  const piece = (length: number): string =>
    side === "last" ? text.slice(Math.max(start, end - length), end) : text.slice(start, Math.min(end, start + length));
  return /[0-9A-Z+]/.test(piece(RUN_CHARACTERS)) && /[0-9+]/.test(piece(4 * RUN_CHARACTERS));
}
