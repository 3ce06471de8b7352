import type { Language } from "./language.ts";

/** What a character of ASCII begins in the code of a language; `prefix`: a word or a string; `other`: it takes patterns to tell. */
export const Character = { other: 0, blank: 1, letter: 2, prefix: 3, digit: 4, sign: 5 } as const;

const known = new WeakMap<Language, Uint8Array>();

/** A kind for each character of ASCII, by its code. */
export function kindsOf(language: Language): Uint8Array {
  const kinds = known.get(language) ?? Uint8Array.from({ length: 128 }, (_, code) => kindOf(language, code));
  known.set(language, kinds);
  return kinds;
}

function kindOf({ special, outside }: Language, code: number): number {
  const character = String.fromCharCode(code);
  if (special.includes(character)) return /[A-Za-z]/.test(character) ? Character.prefix : Character.other;
  if (character === "\n" || outside?.end.startsWith(character)) return Character.other;
  if (/\s/.test(character)) return Character.blank;
  if (/[A-Za-z_$]/.test(character)) return Character.letter;
  return /\d/.test(character) ? Character.digit : Character.sign;
}
