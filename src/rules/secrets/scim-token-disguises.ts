import { escapesOf } from "../../scan/prefilter/escape-images.ts";
import { RUN_CHARACTERS } from "../../scan/runs.ts";

/**
 * How the two ids of a token look to a search for bytes when the token is cut into pieces, written with escapes, or both. Each
 * pattern is a regular expression of fixed length, as `Anchor` has it; the ids are what tells a token, so all are about them.
 *
 * A cut may go through any place, but a piece has RUN_CHARACTERS at least. So of what surrounds the colon between the ids, either
 * all is in one piece (COLON), or a piece ends or begins there with a part of an id that no whole id has (ENDS, BEGINNINGS).
 */
const HEX = "[0-9A-Fa-f]";
const hex = (count: number): string => (count === 0 ? "" : `${HEX}{${count}}`);
const NO_HEX = "[^0-9A-Fa-f\\-]";
/** What may stand before a piece: no letter but the last of `\\n`, `\\r` or `\\t`. */
const EDGE = "[^0-9A-Za-mo-qsu-z:\\-]";
/** What may stand behind a piece that was cut: a quote, a comma, a line break, or the sign that a line goes on. */
const AFTER = "[,\\x0a\\x0d\"'\\x60\\\\\\^]";
/** What may stand before a piece that begins with a colon. */
const BEFORE = "[,\\x09\\x0a\\x0d \"'\\x60;(]";

const COLON = `${hex(4)}:${hex(8)}-${hex(1)}`;
const LAST_GROUP = `${hex(2)}-${hex(12)}`;

const counts = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A piece that ends within the last group of an id, and one that begins within the first group, or behind it. */
const ENDS = counts(1, 11).map((count) =>
  count < 9
    ? `${hex(4)}-${hex(4)}-${hex(4)}-${hex(count)}${NO_HEX}`
    : `${count + 6 > RUN_CHARACTERS ? "" : "-"}${hex(4)}-${hex(count)}${NO_HEX}`,
);
const BEGINNINGS = counts(0, 7).map((count) => {
  const third = RUN_CHARACTERS - count - 6;
  return `${EDGE}${hex(count)}-${hex(4)}-${hex(Math.min(4, third))}${third > 4 ? "-" : ""}${count === 0 ? hex(4) : ""}`;
});

/** The colon behind the second id, for what is cut in two ways at once, so that pieces are shorter. */
const SECOND_COLON = `${LAST_GROUP}:[0-9A-Za-z+\\/]{6}`;

/** Cuts right before and right behind the colon. */
const AT_COLON = [`${LAST_GROUP}:${AFTER}`, `${BEFORE}:${hex(8)}-${hex(4)}-${hex(1)}`];

/** The codes of a colon, a backslash, a percent sign and an ampersand, with which every escape of a colon begins, also one that is escaped again. */
const CODE = "[235][56aAcC]";
/** The last group of an id, and the beginning of an escape. */
const ESCAPED = [
  `%${CODE}`,
  `\\\\x${CODE}`,
  `\\\\u00${CODE}`,
  `\\\\u\\{${CODE}`,
  "\\\\[:\\\\&]",
  "\\\\72",
  "\\\\[01][347]",
  "&#[0359][0-9]",
  `&#[xX]${CODE}`,
  "&#[xX]00",
  "&colon;",
  "&amp;[#c]",
  "&\\\\#[0359xX]",
  "&bsol;",
  "&percnt;",
].map((written) => `${hex(12)}${written}`);

/** A piece that ends within the escape of the colon, and one that begins with it. */
const CUT_ESCAPES = [
  ...counts(0, 5).map((count) => `${LAST_GROUP}[%\\\\&]${count === 0 ? "" : `[0-9A-Za-z#{]{${count}}`}${AFTER}`),
  ...escapesOf(":").map((written) => `${BEFORE}${written}${hex(8)}-${hex(4)}-`),
];

/** A hyphen within an id as an escape, and as one that is escaped again. */
const HYPHENS = [
  ...escapesOf("-"),
  ...["%252[dD]", "\\\\\\\\x2[dD]", "\\\\\\\\u002[dD]", "%5[cC]u002[dD]", "%5[cC]x2[dD]", "&amp;#45;", "&amp;#x2[dD];"],
].map((written) => `${hex(4)}${written}${hex(4)}`);

/** Where none of these is in a content, no token was cut, escaped or encoded in it. */
export const ID_DISGUISES = {
  patterns: [COLON, SECOND_COLON, ...ENDS, ...BEGINNINGS, ...AT_COLON, ...ESCAPED, ...CUT_ESCAPES, ...HYPHENS],
  // What an id is made of, without and with escapes in it.
  run: "[0-9A-Fa-f:\\-]{36}",
  escapedRun: "[0-9A-Fa-fuxX:\\-\\\\%&#;{}]{36}",
} as const;
