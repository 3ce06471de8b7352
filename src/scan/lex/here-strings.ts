import type { Language } from "./language.ts";
import { emit, type LexState, matchAt } from "./lex-state.ts";

/** A here-document of Ruby or PHP at the index; false where none begins there. */
export function readHereStart(state: LexState, { open, text }: NonNullable<Language["here"]>): boolean {
  if (state.text.charAt(state.index) !== "<") return false;
  const match = matchAt(state, open);
  const label = match?.groups?.["label"] ?? match?.groups?.["bare"];
  if (!match || label === undefined) return false;
  // `list << NAME` adds to a list; a here-document's label follows its sign at once, and a value never stands before it.
  if (text === "next-line" && match.groups?.["bare"] !== undefined && state.previous?.end === state.index) return false;
  const end = state.index + match[0].length;
  if (text === "next-line") {
    emit(state, "string", end);
    state.labels.push(label);
  } else emit(state, "string", endOfText(state.text, end, label));
  return true;
}

/** At the start of a line: the texts of the here-documents that the line before began. */
export function readHereDocuments(state: LexState): void {
  for (const label of state.labels.splice(0)) emit(state, "string", endOfText(state.text, state.index, label));
}

/** The offset after the closing label, which stands alone at the start of a line, after white space; that of the end without one. */
function endOfText(text: string, from: number, label: string): number {
  for (let start = from; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end).trimStart();
    if (line.startsWith(label) && !/^\w/.test(line.slice(label.length))) return end - line.length + label.length;
    start = end + 1;
  }
  return text.length;
}
