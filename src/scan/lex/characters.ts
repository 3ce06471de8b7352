import { onceFor } from "../../once.ts";
import type { Language } from "./language.ts";

/** What a character of ASCII begins in the code of a language; `prefix`: a word or a string; `other`: it takes patterns to tell. */
export const Character = { other: 0, blank: 1, letter: 2, prefix: 3, digit: 4, sign: 5 } as const;

const code = (character: string): number => character.charCodeAt(0);

const PLAIN = new Uint8Array(128)
  .fill(Character.sign)
  .fill(Character.letter, code("A"), code("Z") + 1)
  .fill(Character.letter, code("a"), code("z") + 1)
  .fill(Character.digit, code("0"), code("9") + 1);
for (const letter of "_$") PLAIN[code(letter)] = Character.letter;
for (const blank of " \t\v\f\r") PLAIN[code(blank)] = Character.blank;
PLAIN[code("\n")] = Character.other;

/** A kind for each character of ASCII, by its code. */
export const kindsOf = onceFor(kindsWith);

function kindsWith({ special, outside }: Language): Uint8Array {
  const kinds = PLAIN.slice();
  for (const character of special)
    kinds[code(character)] = /[a-z]/i.test(character) ? Character.prefix : Character.other;
  if (outside) kinds[code(outside.end)] = Character.other;
  return kinds;
}
