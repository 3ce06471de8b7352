import { Lexer } from "yaml";
import { DOCUMENT_DEPTH } from "../limits.ts";

/**
 * The offset at which a YAML text nests deeper than DOCUMENT_DEPTH, or undefined. Measured on the lexer's tokens, because
 * the composer recurses and aborts the whole process on a text that is deep enough. Flow collections count by their
 * brackets, block collections by the distinct columns that are open at once (each level of a block needs one of its own,
 * but for a list under its key, which shares the key's).
 */
export function tooDeepAt(text: string): number | undefined {
  return isSurelyFlat(text) ? undefined : measure(text);
}

/**
 * Whether a text nests so little that it needs no measuring: each open block collection begins at a column of its own (twice
 * that with lists under keys), each flow collection with a bracket. Nearly every file is such a one, and spared the lexer.
 */
function isSurelyFlat(text: string): boolean {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  let indentation = 0;
  for (const [prefix] of text.matchAll(/^ *(?:[-?:][ \t]+)*/gm)) indentation = Math.max(indentation, prefix.length + 1);
  return brackets + indentation < DOCUMENT_DEPTH / 2;
}

function measure(text: string): number | undefined {
  const columns: number[] = [];
  let flow = 0;
  let offset = 0;
  let lineStart = 0;
  let hasKey = false;
  for (const token of new Lexer().lex(text)) {
    if (isControl(token)) continue;
    flow = Math.max(0, flow + (FLOW.get(token) ?? 0));
    // The colon after a key stands at a column of its own, and opens nothing there.
    if (flow === 0 && opensBlock(token) && !(hasKey && token === ":")) enter(columns, offset - lineStart);
    if (flow + columns.length > DOCUMENT_DEPTH) return offset;
    hasKey ||= opensBlock(token) && !isIndicator(token);
    const newline = token.lastIndexOf("\n");
    if (newline >= 0) {
      lineStart = offset + newline + 1;
      hasKey = false;
    }
    offset += token.length;
  }
  return undefined;
}

const FLOW: ReadonlyMap<string, number> = new Map([
  ["[", 1],
  ["{", 1],
  ["]", -1],
  ["}", -1],
]);

// The lexer announces byte order marks, documents and scalars by control characters that do not stand in the text.
const isControl = (token: string): boolean => token === "\u0002" || token === "\u0018" || token === "\u001f";

const opensBlock = (token: string): boolean => !/^(?:[\s#\]}]|$)/.test(token);

const isIndicator = (token: string): boolean => /^(?:[-?:]$|[&!])/.test(token);

function enter(columns: number[], column: number): void {
  while ((columns.at(-1) ?? -1) > column) columns.pop();
  if ((columns.at(-1) ?? -1) < column) columns.push(column);
}
