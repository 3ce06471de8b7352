/**
 * The offset after the closing quote of a text whose content begins at `from`; that of the end where it is not closed. By
 * hand, since a pattern such as `(?:[^"\\]|\\.)*` exhausts the stack of the pattern engine on a string of ten megabytes.
 */
export function endOfQuoted(text: string, from: number, quote: string, escaping: string): number {
  for (let index = from; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === escaping) index++;
    else if (character === quote) return index + 1;
  }
  return text.length;
}
