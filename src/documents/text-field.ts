import * as z from "zod/mini";
import type { Flaw } from "../core.ts";
import type { CharacterClass } from "./character-class.ts";

/** What a field takes that holds text. */
export interface TextRules {
  /** Completes the sentence "expected ...". */
  readonly expected: string;
  /** The fewest and the most characters; a character outside the BMP counts as one, as in Smithy's models and in JSON Schema. */
  readonly length: readonly [minimum: number, maximum: number];
  /** The characters that it takes. Absent: any. */
  readonly characters?: CharacterClass;
  /** Without `characters`: what its form is made of, so that a stranger among them is named; the length of another form says nothing. */
  readonly alphabet?: CharacterClass;
  /** The form of the whole, with the flag `u`. Absent: any number of its characters. */
  readonly form?: RegExp;
  /** What the JSON Schema says of the form and the characters together, where that is not the source of `form`. */
  readonly pattern?: string;
  /** What no JSON Schema can say: more of what is wrong with a text of the right form; undefined where nothing is. */
  readonly further?: (text: string) => Flaw | undefined;
  /** What was meant by a text that the field does not take, as far as it can be told. */
  readonly meant?: (text: string) => Flaw;
}

/** Fields of which every parser's reading serves, so that they may stand without quotes: days. */
export const readAlike = z.registry<{ readonly plain: true }>();

/**
 * The schema of a field of text. An issue of it is `custom`, with a Flaw for its `params`; the JSON Schema made of it holds the
 * length, the pattern, and what VS Code and the YAML language server say of a text that does not match.
 */
export function textField(rules: TextRules): z.ZodMiniString {
  const [minLength, maxLength] = rules.length;
  const characters = rules.characters && `^(?:${rules.characters.source})*$`;
  const pattern = rules.pattern ?? rules.form?.source ?? characters;
  return z.string({ error: rules.expected }).check(
    z.check((payload) => {
      const flaw = flawOf(payload.value, rules);
      if (!flaw) return;
      payload.issues.push({ code: "custom", input: payload.value, message: rules.expected, params: flaw });
    }),
    z.meta({
      ...(minLength > 0 ? { minLength } : {}),
      maxLength,
      ...(pattern === undefined ? {} : { pattern, patternErrorMessage: `This is not ${rules.expected}.` }),
    }),
  );
}

function flawOf(text: string, rules: TextRules): Flaw | undefined {
  const { characters, alphabet, form, length, further, meant } = rules;
  const isShaped = form?.test(text) ?? true;
  // Of a text that has not even the form of an ARN or a day, its length says nothing.
  const count = isShaped || characters ? wrongLength(text, length) : {};
  const broken: Flaw = { ...strangeCharacter(text, characters), ...count };
  if (Object.keys(broken).length === 0 && isShaped) return further?.(text);
  const better = sound(meant?.(text), rules);
  const isUnderstood = isShaped || better?.meant !== undefined || better?.seconds !== undefined;
  return { ...(isUnderstood ? {} : stranger(text, alphabet)), ...broken, ...better };
}

/** What was meant, where the field takes it: what is not wrong by that alone stays unsaid. */
function sound(flaw: Flaw | undefined, { meant: _, ...rules }: TextRules): Flaw {
  const { meant, ...others } = flaw ?? {};
  const isTaken = typeof meant === "string" && flawOf(meant, rules) === undefined;
  return isTaken ? { ...others, meant } : others;
}

/** A strange character in a text that is otherwise made of the right ones; of one that is not, each letter would be strange. */
function stranger(text: string, alphabet: CharacterClass | undefined): Flaw {
  const flaw = strangeCharacter(text, alphabet);
  const isTelling = flaw.character && (2 * flaw.character.count <= text.length || !/[!-~]/.test(flaw.character.text));
  return isTelling ? flaw : {};
}

function strangeCharacter(text: string, characters: CharacterClass | undefined): Flaw {
  if (!characters || characters.holds(text)) return {};
  let first: string | undefined;
  let count = 0;
  for (const character of text) {
    if (characters.holds(character)) continue;
    first ??= character;
    count++;
  }
  if (first === undefined) return {};
  const instead = TWINS.find(([twins]) => twins.includes(first))?.[1];
  const isTaken = instead !== undefined && characters.holds(instead);
  return { character: { text: first, count, ...(isTaken ? { instead } : {}) } };
}

/** What word processors and phones put in place of the characters of a keyboard. */
const TWINS: readonly (readonly [twins: string, typed: string])[] = [
  ["\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"],
  ["\u2018\u2019\u201A\u201B\u2032", "'"],
  ["\u201C\u201D\u201E\u201F\u2033", '"'],
  ["\u2026", "..."],
  ["\u00A0\u2002\u2003\u2007\u2009\u202F\u3000", " "],
];

function wrongLength(text: string, [minimum, maximum]: TextRules["length"]): Flaw {
  let actual = 0;
  for (const _ of text) actual++;
  const bound = actual < minimum ? minimum : maximum;
  return actual < minimum || actual > maximum ? { count: { of: "characters", actual, bound } } : {};
}
