import type { Stretch } from "../runs.ts";
import type { Edit } from "../undo.ts";
import type { Transformation } from "./transformation.ts";

/**
 * The transformation that writes single characters as escapes. An escape begins with the character `opening`, which a run may
 * hold, and is matched by `pattern` (global, linear in time). `decode` gives its meaning.
 */
export function escapes(
  name: string,
  opening: string,
  pattern: RegExp,
  decode: (written: string) => string,
): Transformation {
  const undo = (text: string, { start, end }: Stretch): readonly Edit[] => {
    const edits: Edit[] = [];
    for (const match of text.slice(start, end).matchAll(pattern)) {
      const at = start + match.index;
      edits.push({ start: at, end: at + match[0].length, text: decode(match[0]) });
    }
    return edits;
  };
  return {
    name,
    undo,
    *locate(text, runs) {
      let next = text.indexOf(opening);
      for (const { start, end } of runs) {
        if (next < 0) return;
        if (next < start) next = text.indexOf(opening, start);
        // A quote or a brace after a backslash is in no run, and yet belongs to it.
        if (next >= start && next < end && undo(text, { start: next, end: end + LONGEST }).length > 0)
          yield { start, end };
      }
    },
  };
}

/** Characters that the longest escape has, and a few more. Source: our own: &#1234567; */
const LONGEST = 12;

/** The character of a code that is written with digits; U+FFFD where there is none. */
export function characterOf(digits: string, radix: 8 | 10 | 16): string {
  const code = Number.parseInt(digits, radix);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}
