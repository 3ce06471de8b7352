import type { SearchedAnchor } from "../core.ts";
import { onceForLast } from "../once.ts";
import { literalSource } from "./prefilter/pattern.ts";

/**
 * An anchor for words that a format may also write with escapes: passes every text in which a parser of JSON, YAML or HCL could
 * read one of them, and few others. Throws Error for a word of other characters than ASCII letters, digits and `_:./-`.
 */
export function spellingsOfAny(words: readonly string[]): SearchedAnchor {
  const own = words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
  const plainly = [...new Set(own)].flatMap(slashed);
  return {
    patterns: [...plainly.map(literalSource), ...DISGUISES],
    *locate(text) {
      const plain = plainly.map((word) => text.indexOf(word)).find((index) => index >= 0);
      const found = plain ?? disguiseIn(text);
      if (found >= 0) yield found;
    },
  };
}

/** A word as it is, and with its slashes escaped, in a text or in a text within a text. */
function slashed(word: string): readonly string[] {
  if (!/^[\w:./-]+$/.test(word)) throw new Error(`An escape in ${JSON.stringify(word)} would not be found.`);
  return [...new Set(["/", "\\/", "\\\\/"].map((slash) => word.replaceAll("/", slash)))];
}

const INNER = "[0-9A-Za-z_:./\\-]";
const HEX = "[0-9a-fA-F]";
/** What may follow an escape that leaves nothing. In bytes, a character that is no ASCII goes on with one above \x7f. */
const AFTER = "[0-9A-Za-z_:./\\-\\\\\\x80-\\xff]";
const AFTER_HEX = "[g-zG-Z_:./\\-\\\\\\x80-\\xff]";
const LINE_END = "[\\x0d\\x0a]";

/**
 * Patterns of which one matches wherever a word is not written plainly: a character of it, or a backslash, is an escape, \u0041 (JSON,
 * YAML, HCL), \U00000041 (YAML, HCL) or \x41 (YAML); or a backslash after one of its characters leaves nothing, since YAML
 * continues a line there, also one of a text within the text, or since a lenient parser of JSON drops an escape that is
 * unknown or broken. Sources: RFC 8259 section 7; YAML 1.2.2 section 5.7; hclsyntax/spec.md of hashicorp/hcl.
 */
const DISGUISES: readonly string[] = [
  ...["x", "u00", "U000000"].flatMap((prefix) =>
    ["2[d-fD-F]", "3[0-9aA]", "[46][1-9a-fA-F]", "[57][0-9aA]", "5[cfCF]"].map((code) => `\\\\${prefix}${code}`),
  ),
  `\\\\{3}${LINE_END}`,
  `${INNER}\\\\${LINE_END}`,
  `${INNER}\\\\{3}[nr]`,
  `${INNER}\\\\[^"\\\\/bfnrtu]${AFTER}`,
  `${INNER}\\\\u${AFTER_HEX}`,
  ...[1, 2, 3].map((digits) => `${INNER}\\\\u${HEX}{${digits}}${AFTER_HEX}`),
];

const DISGUISE = new RegExp(DISGUISES.join("|").replaceAll("\\xff", "\\uffff"));

/**
 * Where something in a text may be a word that is not written plainly, or -1. Many dialects ask this of the same text, one after the other.
 */
const disguiseIn = onceForLast((text: string): number => (text.includes("\\") ? text.search(DISGUISE) : -1));

/** Passes a text that each of the anchors passes. Of bytes, only the first is asked: let that be the rarest. */
export const allOf = (first: SearchedAnchor, ...others: readonly SearchedAnchor[]): SearchedAnchor => ({
  patterns: first.patterns,
  *locate(text) {
    const [index] = first.locate(text);
    if (index !== undefined && others.every((other) => !isEmpty(other.locate(text)))) yield index;
  },
});

function isEmpty(found: Iterable<number>): boolean {
  for (const _ of found) return false;
  return true;
}

/** Passes a text that one of the anchors passes. */
export const anyOf = (...anchors: readonly SearchedAnchor[]): SearchedAnchor => ({
  patterns: [...new Set(anchors.flatMap(({ patterns }) => patterns))],
  *locate(text) {
    for (const anchor of anchors) {
      const [index] = anchor.locate(text);
      if (index === undefined) continue;
      yield index;
      return;
    }
  },
});
