/** A class of characters: the source of a pattern for one of them, with the flag `u`, and a test of whole texts. */
export interface CharacterClass {
  readonly source: string;
  /** Whether a text has no other characters. */
  readonly holds: (text: string) => boolean;
}

/**
 * The class that `source` writes; `ascii` writes its part below U+0080. Nearly all texts have nothing else, and are told without
 * the tables of Unicode, of which each pattern takes about a millisecond to build. So one is built only when it is asked.
 */
export function characterClass(source: string, ascii: string = source): CharacterClass {
  const plain = new RegExp(`^${ascii}*$`);
  let whole: RegExp | undefined;
  return {
    source,
    holds(text: string): boolean {
      if (plain.test(text)) return true;
      whole ??= new RegExp(`^(?:${source})*$`, "u");
      return whole.test(text);
    },
  };
}
