/**
 * Characters that a reader does not see, or that move what is seen: controls (C0, DEL, C1), format characters (among them
 * the bidirectional overrides and isolates), lone surrogates, line and paragraph separators, and whatever Unicode says to
 * leave out when a font lacks it. Source: Unicode Standard Annex 44, general categories and Default_Ignorable_Code_Point.
 */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Untrusted text as one visible line: every invisible character is spelled out as `\xNN` or `\u{NNNN}`, line breaks and
 * tabs too. Backslashes are left alone, so this is for reading and cannot be undone.
 */
export const plain = (text: string): string => text.replace(INVISIBLE, spelled);

/** How `plain` writes one character, given as a string that starts with it. */
export function spelled(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  return code <= 0xff ? `\\x${digits.padStart(2, "0")}` : `\\u{${digits.padStart(4, "0")}}`;
}

/** At most `characters` UTF-16 code units of a text; what was cut is marked by a closing `…`, and no pair is halved. */
export function shorten(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const kept = text.slice(0, Math.max(0, characters - 1));
  return `${kept.replace(/[\uD800-\uDBFF]$/, "")}…`;
}
