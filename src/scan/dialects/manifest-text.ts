/**
 * A text of Puppet or Ruby in which comments and the insides of quotes are blanks, so that what is left is code. Offsets stay as
 * they are. `#` begins a comment in both; Puppet has C's as well, and Ruby `=begin` to `=end` and texts after `<<~WORD`. Linear in
 * the length of the text.
 */
export function codeOf(text: string, language: "puppet" | "ruby"): string {
  const token = language === "puppet" ? PUPPET : RUBY;
  const parts: string[] = [];
  let from = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    const end = endOf(text, match.index, found);
    parts.push(text.slice(from, match.index), blanked(text.slice(match.index, end), found));
    from = end;
    token.lastIndex = end;
  }
  return parts.join("") + text.slice(from);
}

const PUPPET = /#|\/\*|"|'/g;
const RUBY = /#|"|'|^=begin\b|<<[~-]?["']?[A-Z_]\w*["']?/gm;

function endOf(text: string, start: number, found: string): number {
  if (found === "#") return indexOrEnd(text, "\n", start, 0);
  if (found === "/*") return indexOrEnd(text, "*/", start + 2, 2);
  if (found === "=begin") return indexOrEnd(text, "\n=end", start, 5);
  if (found === '"' || found === "'") return quoteEnd(text, start, found);
  return heredocEnd(text, start, found);
}

function indexOrEnd(text: string, searched: string, from: number, length: number): number {
  const index = text.indexOf(searched, from);
  return index < 0 ? text.length : index + length;
}

function quoteEnd(text: string, start: number, quote: string): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === "\\") index++;
    else if (text[index] === quote) return index + 1;
  }
  // A quote that nothing closes is a slip, and hides no more than its line.
  return indexOrEnd(text, "\n", start, 0);
}

/** Of a text after `<<~WORD`, the rest of its line is code; here it is taken with it, which hides no definition of a resource. */
function heredocEnd(text: string, start: number, opening: string): number {
  const word = opening.replace(/\W/g, "");
  const closing = text.slice(start).search(new RegExp(`\\n[ \\t]*${word}[ \\t]*(?=\\r?\\n|$)`));
  return closing < 0 ? start + opening.length : start + closing;
}

const QUOTES = new Set(['"', "'"]);

/** Blanks, but for the quotes themselves. */
function blanked(text: string, found: string): string {
  if (!QUOTES.has(found) || text.length < 2) return text.replace(/[^\r\n]/g, " ");
  return found + text.slice(1, -1).replace(/[^\r\n]/g, " ") + (text.endsWith(found) ? found : " ");
}

/** The offset after the brace that closes the one at `opening` in code; the end of the text where none does. */
export function braceEnd(code: string, opening: number): number {
  let depth = 0;
  for (let index = opening; index < code.length; index++) {
    if (code[index] === "{") depth++;
    else if (code[index] === "}" && --depth === 0) return index + 1;
  }
  return code.length;
}
