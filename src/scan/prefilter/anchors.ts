import type { Anchor } from "../../core.ts";
import { literalPattern, type Pattern, patternOf } from "./pattern.ts";

/**
 * Patterns of which one matches in the bytes of whatever a detector with this anchor finds in a text of UTF-8, or of no known
 * encoding, as it stands; undefined where nothing can be said. What an anchor says of paths is left out: it has to be asked for
 * beside these.
 */
export function patternsOf(anchor: Anchor): readonly Pattern[] | undefined {
  if ("patterns" in anchor && anchor.patterns) return anchor.patterns.map(patternOf);
  if (!("literals" in anchor)) return undefined;
  return anchor.literals.every(isAscii) ? anchor.literals.map(literalPattern) : undefined;
}

// Only ASCII is the same bytes in every encoding that is not UTF-16; and what is empty stands everywhere.
const isAscii = (text: string): boolean => /^[\0-\x7f]+$/.test(text);
