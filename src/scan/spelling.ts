import type { Anchor } from "../core.ts";

type Locating = Extract<Anchor, { locate: unknown }>;

/**
 * An anchor for a word that a format may also write with escapes: passes every text in which a parser of JSON, YAML or HCL
 * could read `word`, and few others. `word` is ASCII. Such escapes are \u0041 (JSON, YAML, HCL), \U00000041 (YAML, HCL) and
 * \x41 (YAML); YAML lets a backslash continue a quoted word on the next line, and a lenient parser drops an escape that it
 * does not know. Where the word is not there plainly, one of its characters is written so, or a backslash follows one.
 * Sources: RFC 8259 section 7; YAML 1.2.2 section 5.7; hclsyntax/spec.md of hashicorp/hcl.
 */
export function spellingsOf(word: string): Locating {
  const characters = [...new Set(word)];
  const codes = characters.map((character) => character.charCodeAt(0).toString(16).padStart(2, "0"));
  const hex = codes.map((code) => code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)).join("|");
  const before = characters.map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const disguised = new RegExp(`\\\\(?:x|u00|U000000)(?:${hex})|[${before}]\\\\(?:\\r?\\n|[^\\s\\\\"/bfnrt])`);
  return {
    *locate(text) {
      const index = text.indexOf(word);
      const found = index < 0 ? text.search(disguised) : index;
      if (found >= 0) yield found;
    },
  };
}

/** spellingsOf() for several words at once: passes every text in which a parser could read one of them. */
export function spellingsOfAny(words: readonly [string, ...string[]]): Locating {
  const anchors = words.map(spellingsOf);
  const plain = new RegExp(words.map((word) => word.replace(/[^\w]/g, "\\$&")).join("|"));
  return {
    *locate(text) {
      const index = text.search(plain);
      if (index >= 0) {
        yield index;
        return;
      }
      // Every disguise has a backslash, which most texts of data lack.
      if (!text.includes("\\")) return;
      for (const anchor of anchors) yield* anchor.locate(text);
    },
  };
}

/** Passes a text that each of the anchors passes. */
export const allOf = (...anchors: readonly Locating[]): Locating => ({
  *locate(text) {
    let first: number | undefined;
    for (const anchor of anchors) {
      const [index] = anchor.locate(text);
      if (index === undefined) return;
      first ??= index;
    }
    if (first !== undefined) yield first;
  },
});

/** Passes a text that one of the anchors passes. */
export const anyOf = (...anchors: readonly Locating[]): Locating => ({
  *locate(text) {
    for (const anchor of anchors) {
      const [index] = anchor.locate(text);
      if (index === undefined) continue;
      yield index;
      return;
    }
  },
});
