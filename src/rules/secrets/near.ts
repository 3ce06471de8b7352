import { type FoundToken, placesOf } from "./prefixed.ts";

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches of at most `radius` characters around each place of a word, in order; those that touch are one. */
export function* stretchesAround(text: string, words: RegExp, radius: number): Iterable<Stretch> {
  let open: { start: number; end: number } | undefined;
  for (const at of placesOf(text, words)) {
    const start = Math.max(0, at - radius);
    const end = Math.min(text.length, at + radius);
    if (open && start <= open.end) open.end = end;
    else {
      if (open) yield open;
      open = { start, end };
    }
  }
  if (open) yield open;
}

/** What a pattern may look at beyond the stretch in which it begins. */
const BEFORE = 6;
const AFTER = 512;

/** Matches that begin in a stretch. `pattern` is global. It never reads on to the end of the text. */
export function* matchesIn(
  text: string,
  { start, end }: Stretch,
  pattern: RegExp,
): Iterable<{ readonly start: number; readonly match: RegExpExecArray }> {
  const from = Math.max(0, start - BEFORE);
  const part = text.slice(from, end + AFTER);
  let next = start - from;
  while (true) {
    pattern.lastIndex = next;
    const match = pattern.exec(part);
    if (!match || from + match.index >= end) return;
    yield { start: from + match.index, match };
    next = match.index + Math.max(1, match[0].length);
  }
}

/** Tokens of a format that says too little by itself, wherever one of the words, a global pattern, stands within `radius` characters. */
export function* tokensNear(
  text: string,
  words: RegExp,
  radius: number,
  token: RegExp,
  accepts: (match: RegExpExecArray) => boolean,
): Iterable<FoundToken> {
  for (const stretch of stretchesAround(text, words, radius)) {
    for (const { start, match } of matchesIn(text, stretch, token)) {
      if (accepts(match)) yield { start, end: start + match[0].length, secret: match[0] };
    }
  }
}
