/** SGR sequences of ECMA-48. The log lets exactly these through and spells out every other escape. */
const SEQUENCES = {
  reset: "\x1b[0m",
  strong: "\x1b[1m",
  faint: "\x1b[2m",
  error: "\x1b[1;31m",
  warning: "\x1b[1;33m",
  note: "\x1b[1;36m",
  good: "\x1b[1;32m",
} as const;

export type Style = Exclude<keyof typeof SEQUENCES, "reset">;
/** Puts a text in a style, or gives it back as it is where there is no colour. */
export type Paint = (style: Style, text: string) => string;

/** @param colour whether the reader's terminal shows colour. */
export const createPaint =
  (colour: boolean): Paint =>
  (style, text) =>
    colour && text !== "" ? `${SEQUENCES[style]}${text}${SEQUENCES.reset}` : text;

const OURS: ReadonlySet<string> = new Set(Object.values(SEQUENCES));

/** Whether a sequence is one that `createPaint` writes. */
export const isOurSequence = (sequence: string): boolean => OURS.has(sequence);
