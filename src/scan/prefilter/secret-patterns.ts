import type { SecretRule } from "../../core.ts";
import { RUN_CHARACTERS } from "../runs.ts";
import { patternsOf } from "./anchors.ts";
import { ESCAPED_CHARACTERS, ESCAPED_TEXT, escapedImages } from "./escape-images.ts";
import { base64Image, utf16Image } from "./images.ts";
import { type ByteSet, type Pattern, patternOf } from "./pattern.ts";

/**
 * Patterns of which one matches in the bytes of every blob in which findSecrets finds anything: of each rule what stands there plainly,
 * and what becomes of that in the ways of writing that transformations undo. Undefined where of some rule nothing can be said. Bytes are
 * those of UTF-8, of UTF-16 narrowed to one byte for each character, or of no known encoding. Rules of certain paths are left out.
 */
export function secretPatterns(rules: readonly SecretRule[]): readonly Pattern[] | undefined {
  const patterns: Pattern[] = [];
  for (const rule of rules) {
    const plain = patternsOf(rule.anchor);
    if (plain === undefined && isOfPaths(rule)) continue;
    if (plain === undefined) return undefined;
    const { disguises } = rule;
    const inBase64 = disguises ? (disguises.encoded ?? []).map(patternOf) : plain;
    patterns.push(...plain, ...(disguises?.patterns.map(patternOf) ?? plain.flatMap(escapedImages)));
    patterns.push(...[...inBase64, ...inBase64.map(wide)].flatMap(base64Images));
    patterns.push(...(disguises?.run === undefined ? plain.map(wide) : []), ...(disguises ? runsOf(disguises) : []));
  }
  return patterns.length === 0 ? patterns : [...patterns, ...ESCAPED_TEXT, ...escapedInBase64()];
}

/** Whether a rule goes by the path of a file alone. */
export const isOfPaths = ({ anchor }: SecretRule): boolean => !("literals" in anchor) && !("locate" in anchor);

/** What is left of a pattern in UTF-16, as a part of another file; of as many characters as tell it from anything else. */
const wide = ({ sets }: Pattern): Pattern => ({ sets: utf16Image(sets.slice(0, TELLING)) });
/** Source: our own: eight characters and the NULs between them come by chance in no file. */
const TELLING = 8;

/** What is left of runs, however they are written. In UTF-16 they are told by as much of them as a piece has. */
const runsOf = ({ run, escapedRun }: NonNullable<SecretRule["disguises"]>): readonly Pattern[] => [
  ...(run === undefined ? [] : runImages(patternOf(run).sets)),
  ...(escapedRun === undefined ? [] : onceEncoded(patternOf(escapedRun).sets)),
  ...(escapedRun === undefined ? [] : [{ sets: utf16Image(patternOf(escapedRun).sets.slice(0, RUN_CHARACTERS)) }]),
];

/** Bytes of a fixed part, up to which base64 of it is too common to be looked for. Source: our own: five digits come by chance. */
const SHORT = 5;

/** A fixed part in base64, wherever in a group of three bytes it begins. */
const base64Images = ({ sets }: Pattern): readonly Pattern[] =>
  sets.length <= SHORT
    ? []
    : ([0, 1, 2] as const).map((before) => ({ sets: base64Image(sets, before), digits: DIGITS }));

/**
 * Digits of base64 that stand in a row at least, and those of them that are looked at. Source: our own: no token has fewer, and no line is
 * shorter.
 */
const DIGITS = 32;
const WINDOW = 24;

/**
 * What becomes of a run of like characters: in UTF-16; in base64, also of UTF-16, of escapes, and of base64; and base64 in UTF-16.
 * What a group of digits looks like is repeated, so that a match may begin at any of them.
 */
function runImages(sets: readonly ByteSet[]): readonly Pattern[] {
  const digits = base64Image([...sets, ...sets], 0);
  return [
    ...onceEncoded(sets),
    ...onceEncoded(sets).map(({ sets: own }) => ({ sets: utf16Image(own) })),
    ...windows(base64Image(utf16Image([...sets, ...sets]), 0), 8),
    ...windows(base64Image(digits, 0), 16),
  ];
}

const onceEncoded = (sets: readonly ByteSet[]): readonly Pattern[] => windows(base64Image([...sets, ...sets], 0), 4);

/** The same for a text of which every character is an escape. */
const escapedInBase64 = (): readonly Pattern[] =>
  ESCAPED_CHARACTERS.flatMap((written) => {
    const { sets } = patternOf(written);
    return windows(base64Image(Array(12).fill(sets).flat(), 0), sets.length === 3 ? 4 : 8);
  });

/** As many windows of a repeated sequence as it takes steps to repeat itself. */
const windows = (sets: readonly ByteSet[], period: number): readonly Pattern[] =>
  Array.from({ length: period }, (_, start) => ({ sets: sets.slice(start, start + WINDOW), digits: DIGITS }));
