import { countBefore } from "../../../sorted.ts";
/**
 * A text of Puppet or Ruby in which comments and the insides of quotes are blanks, so that what is left is code. Offsets stay as
 * they are. `#` begins a comment in both; Puppet has C's as well, and Ruby `=begin` to `=end` and texts after `<<~WORD`. Linear in
 * the length of the text.
 */
export function codeOf(text: string, language: "puppet" | "ruby"): string {
  const token = language === "puppet" ? PUPPET : RUBY;
  const reader: Reader = { text, unclosed: new Set(), markers: undefined };
  const parts: string[] = [];
  let from = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    const end = endOf(reader, match.index, found);
    parts.push(text.slice(from, match.index), blanked(text.slice(match.index, end), found));
    from = end;
    token.lastIndex = end;
  }
  return parts.join("") + text.slice(from);
}

const PUPPET = /#|\/\*|"|'/g;
const RUBY = /#|"|'|^=begin\b|<<[~-]?["']?[A-Z_]\w*["']?/gm;

interface Reader {
  readonly text: string;
  /** Quotes that nothing closed once: from then on they end on their line, or a hostile file would be read again and again. */
  readonly unclosed: Set<string>;
  /** Where each word stands alone on its line; made when first needed. */
  markers: ReadonlyMap<string, readonly number[]> | undefined;
}

function endOf(reader: Reader, start: number, found: string): number {
  const { text } = reader;
  if (found === "#") return indexOrEnd(text, "\n", start, 0);
  if (found === "/*") return indexOrEnd(text, "*/", start + 2, 2);
  if (found === "=begin") return indexOrEnd(text, "\n=end", start, 5);
  if (found === '"' || found === "'") return quoteEnd(reader, start, found);
  return heredocEnd(reader, start, found);
}

function indexOrEnd(text: string, searched: string, from: number, length: number): number {
  const index = text.indexOf(searched, from);
  return index < 0 ? text.length : index + length;
}

function quoteEnd({ text, unclosed }: Reader, start: number, quote: string): number {
  const isFlat = unclosed.has(quote);
  for (let index = start + 1; index < text.length; index++) {
    const character = text[index];
    if (character === quote) return index + 1;
    if (isFlat && character === "\n") return index;
    if (character === "\\") index++;
  }
  // A quote that nothing closes is a slip, and hides no more than its line.
  unclosed.add(quote);
  return indexOrEnd(text, "\n", start, 0);
}

/** Of a text after `<<~WORD`, the rest of its line is code; here it is taken with it, which hides no definition of a resource. */
function heredocEnd(reader: Reader, start: number, opening: string): number {
  reader.markers ??= loneWords(reader.text);
  const places = reader.markers.get(opening.replace(/\W/g, "")) ?? [];
  return places[countBefore(places, (place) => place <= start)] ?? start + opening.length;
}

function loneWords(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let start = 0; start < text.length; start = indexOrEnd(text, "\n", start, 1)) {
    const word = text.slice(start, indexOrEnd(text, "\n", start, 0)).trim();
    if (!/^\w+$/.test(word)) continue;
    const known = found.get(word);
    if (known) known.push(start);
    else found.set(word, [start]);
  }
  return found;
}

const QUOTES = new Set(['"', "'"]);

/** Blanks, but for the quotes themselves. */
function blanked(text: string, found: string): string {
  if (!QUOTES.has(found) || text.length < 2) return text.replace(/[^\r\n]/g, " ");
  return found + text.slice(1, -1).replace(/[^\r\n]/g, " ") + (text.endsWith(found) ? found : " ");
}

/** The offset after the brace that closes the one at `opening` in code; `limit` where none does before it. */
export function braceEnd(code: string, opening: number, limit: number): number {
  let depth = 0;
  for (let index = opening; index < limit; index++) {
    if (code[index] === "{") depth++;
    else if (code[index] === "}" && --depth === 0) return index + 1;
  }
  return limit;
}
