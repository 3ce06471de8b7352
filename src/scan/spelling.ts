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

/**
 * spellingsOf() for several words at once: passes every text in which a parser could read one of them. Many dialects ask this of
 * each text; what is disguised in it is found out once for all of them.
 */
export function spellingsOfAny(words: readonly [string, ...string[]]): Locating {
  const characters = [...new Set(words.join(""))];
  return {
    *locate(text) {
      const plain = words.map((word) => text.indexOf(word)).find((index) => index >= 0);
      const disguised = plain === undefined ? disguisedIn(text) : undefined;
      const found =
        plain ?? characters.map((character) => disguised?.get(character)).find((index) => index !== undefined);
      if (found !== undefined) yield found;
    },
  };
}

// A whole escape stands for its character; one that is broken or unknown, and a folded line, may vanish after a character.
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([\x20-\x7e])\\(?:\r?\n|[^\s\\"/bfnrt])/g;

let last: { readonly text: string; readonly disguised: ReadonlyMap<string, number> } = {
  text: "",
  disguised: new Map(),
};

/** The characters of ASCII that a text writes by an escape, or after which something may vanish, and where. */
function disguisedIn(text: string): ReadonlyMap<string, number> {
  if (last.text !== text) last = { text, disguised: text.includes("\\") ? readDisguised(text) : new Map() };
  return last.disguised;
}

function readDisguised(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const learn = (character: string, index: number): void => {
    if (!found.has(character)) found.set(character, index);
  };
  ESCAPE.lastIndex = 0;
  for (let match = ESCAPE.exec(text); match; match = ESCAPE.exec(text)) {
    const [, two, four, eight, before] = match;
    const code = Number.parseInt(two ?? four ?? eight ?? "", 16);
    if (before === undefined) {
      if (code < 0x80) learn(String.fromCharCode(code), match.index);
      continue;
    }
    // Another look at what follows the character: it may be a whole escape.
    if (!WHOLE_ESCAPE.test(text.slice(match.index + 1, match.index + 11))) learn(before, match.index);
    ESCAPE.lastIndex = match.index + 1;
  }
  return found;
}

const WHOLE_ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/;

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
