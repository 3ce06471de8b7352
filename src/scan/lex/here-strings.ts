import type { Language } from "./language.ts";
import { emit, type HereLabel, isAfterValue, type LexState, matchAt } from "./lex-state.ts";

/** A here-document of Ruby or PHP at the index; false where none begins there. */
export function readHereStart(state: LexState, { open, text }: NonNullable<Language["here"]>): boolean {
  if (state.text.charAt(state.index) !== "<") return false;
  const match = matchAt(state, open);
  const label = match?.groups?.["label"] ?? match?.groups?.["bare"];
  if (!match || label === undefined) return false;
  if (text === "next-line" && isShift(state, match[0], match.groups?.["bare"] !== undefined)) return false;
  const end = state.index + match[0].length;
  if (text === "next-line") {
    emit(state, "string", end);
    state.labels.push({ label, isAlone: true, isIndented: match.groups?.["bare"] === undefined });
  } else emit(state, "string", endOfText(state.text, end, { label, isAlone: false, isIndented: true }));
  return true;
}

/** `list << NAME` and `list <<name` add to a list; after a space, `puts <<NAME` begins a here-document, and `puts <<~name` anywhere. */
function isShift(state: LexState, open: string, isBare: boolean): boolean {
  if (!isAfterValue(state)) return false;
  if (!isBare) return state.previous?.kind !== "word";
  return state.previous?.end === state.index || !/^<<["'`]?[A-Z_][A-Z_\d]+["'`]?$/.test(open);
}

/** At the start of a line: the texts of the here-documents that the line before began. */
export function readHereDocuments(state: LexState): void {
  for (const label of state.labels.splice(0)) emit(state, "string", endOfText(state.text, state.index, label));
}

/** The offset after the closing label, which stands at the start of a line; that of the end without one. */
function endOfText(text: string, from: number, { label, isAlone, isIndented }: HereLabel): number {
  for (let start = from; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const whole = text.slice(start, end);
    const line = isIndented ? whole.trimStart() : whole;
    const rest = line.slice(label.length);
    if (line.startsWith(label) && (isAlone ? rest.trimEnd() === "" : !/^\w/.test(rest))) {
      return end - rest.length;
    }
    start = end + 1;
  }
  return text.length;
}
