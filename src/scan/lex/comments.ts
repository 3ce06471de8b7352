import { emit, type LexState, matchAt } from "./lex-state.ts";

/** Reads a comment at the index; false where none begins there. */
export function readComment(state: LexState): boolean {
  const { language, text } = state;
  const block = language.block ? matchAt(state, language.block.open) : undefined;
  if (block && language.block) {
    const from = state.index + block[0].length;
    emit(
      state,
      "comment",
      language.block.nested ? endOfNested(text, from) : endOfBlock(text, from, language.block.close),
    );
    return true;
  }
  const match = matchAt(state, language.comment);
  if (!match) return false;
  // A line comment also ends where the program does (PHP).
  const end = language.outside ? match[0].indexOf(language.outside.end) : -1;
  emit(state, "comment", state.index + (end < 0 ? match[0].length : end));
  return true;
}

/** The offset behind the mark that closes what goes on at `from`; that of the end without one. */
export function endOfBlock(text: string, from: number, close: string): number {
  const end = text.indexOf(close, from);
  return end < 0 ? text.length : end + close.length;
}

function endOfNested(text: string, from: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  let depth = 1;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    depth += match[0] === "/*" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}
