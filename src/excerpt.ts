import { SECRET_CHARACTERS_SHOWN } from "./limits.ts";

/**
 * The beginning of a text for a message: all of it up to `characters` UTF-16 code units, else what fits, and `…`. A word that
 * does not fit whole is shown in so few characters that it gives no secret away: cut off, nothing would know one again.
 */
export function excerpt(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const kept = text.slice(0, characters);
  const word = /\s/.test(text[characters] ?? "") ? 0 : (/\S*$/.exec(kept)?.[0].length ?? 0);
  const shown = kept.slice(0, kept.length - Math.max(0, word - SECRET_CHARACTERS_SHOWN));
  return `${shown.replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A count as people write it: `10,240`. (A locale's own format takes twelve milliseconds to load.) */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
