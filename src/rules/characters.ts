/** Characters that cannot be seen, or not be told from a space. */
const NAMES: Readonly<Record<string, string>> = {
  "\t": "a tab",
  "\n": "a line break",
  "\r": "a carriage return",
  " ": "a space",
  "\u00A0": "a no-break space",
  "\u00AD": "a soft hyphen",
  "\u200B": "a zero-width space",
  "\u3000": "an ideographic space",
  "\uFEFF": "a byte order mark",
};

/** A character as a message names it: `"—" (U+2014)`; one that cannot be seen by its name and code point alone. */
export function characterName(character: string): string {
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = NAMES[character];
  if (name !== undefined) return `${name} (${point})`;
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `"${character}" (${point})` : `the character ${point}`;
}
