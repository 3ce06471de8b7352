import type { SecretRule, View } from "../../core.ts";
import { literalSource } from "../../scan/prefilter/pattern.ts";

/** A stretch of a view that is a secret. */
export interface FoundToken {
  readonly start: number;
  readonly end: number;
  readonly secret: string;
}

/** The format of a token that holds a fixed text. */
export interface TokenFormat {
  /** One of these stands in every token. Case counts. */
  readonly literals: readonly string[];
  /** What of every token, or of what begins like one, can be said of bytes, as in an anchor's patterns. Absent: the literals. */
  readonly bytes?: readonly string[];
  /** The whole token; sticky. Its quantifiers are bounded, and no two that follow each other take the same character. */
  readonly pattern: RegExp;
  /** How many characters of the token stand before the literal. */
  readonly before?: number;
  /** Whether a letter or digit right before the token makes it part of something else. */
  readonly startsWord?: boolean;
  /** Whether what fits the pattern is a token: its checksum, and that it is no placeholder. `view` and `start` say where it stands. */
  accepts(match: RegExpExecArray, text: string): boolean;
}

/** The anchor and the finder of a rule whose secrets hold a fixed text, in one format or several. */
export function prefixed(...formats: readonly TokenFormat[]): Pick<SecretRule, "anchor" | "find"> {
  const compiled = formats.map((format) => ({ format, literal: anyOf(format.literals) }));
  return {
    anchor: {
      literals: [...new Set(formats.flatMap((format) => format.literals))],
      patterns: [...new Set(formats.flatMap(({ literals, bytes }) => bytes ?? literals.map(literalSource)))],
    },
    *find(view: View) {
      for (const { format, literal } of compiled) yield* tokensIn(view.text, format, literal);
    },
  };
}

function* tokensIn(text: string, format: TokenFormat, literal: RegExp): Iterable<FoundToken> {
  const { pattern, before = 0, startsWord = false, accepts } = format;
  let done = 0;
  for (const at of placesOf(text, literal)) {
    const start = at - before;
    if (start < done || (startsWord && isInsideWord(text, start))) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || !accepts(match, text)) continue;
    done = start + match[0].length;
    yield { start, end: done, secret: match[0] };
  }
}

/** A global pattern of the literals, for placesOf(). */
export const anyOf = (literals: readonly string[]): RegExp => new RegExp(literals.map(literalSource).join("|"), "g");

/** Where a global pattern of literals matches. It may be asked for several texts at once. */
export function* placesOf(text: string, literal: RegExp): Iterable<number> {
  let from = 0;
  while (true) {
    literal.lastIndex = from;
    const match = literal.exec(text);
    if (!match) return;
    yield match.index;
    from = match.index + 1;
  }
}

/**
 * The source of a pattern's beginning: nothing of an alphabet, given as of a character class, stands right before, unless that
 * is the end of an escape (\\n, %3D, \\u003d) or of the operator for a default in shells (:-).
 */
export const beginning = (alphabet: string): string =>
  `(?:(?<![${alphabet}])|(?<=\\\\[bfnrt0]|:-|%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}))`;

const WORD = /[A-Za-z0-9]/;
const HEX_DIGIT = /[0-9A-Fa-f]/;

/**
 * Whether a letter or digit stands right before `start`. The last character of an escape, as in \n, \t, %3D and \u003d, is
 * none: what follows it begins anew when the escape is read.
 */
export function isInsideWord(text: string, start: number): boolean {
  const previous = text[start - 1];
  if (previous === undefined || !WORD.test(previous)) return false;
  if (text[start - 2] === "\\" && "bfnrtv0".includes(previous)) return false;
  if (!HEX_DIGIT.test(previous)) return true;
  if (text[start - 3] === "%") return !HEX_DIGIT.test(text[start - 2] ?? "");
  return !(text[start - 6] === "\\" && text[start - 5] === "u");
}
