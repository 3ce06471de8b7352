import { endOfBlock } from "./comments.ts";
import { readElementStart } from "./elements.ts";
import { readHereStart } from "./here-strings.ts";
import { emit, isAfterValue, type LexState, matchAt } from "./lex-state.ts";
import { openString } from "./strings.ts";

/** Reads a string, character, regular expression, element or here-document that begins at the index; false where none does. */
export function readLiteral(state: LexState): boolean {
  const { language } = state;
  if (readElementStart(state) || (language.here && readHereStart(state, language.here))) return true;
  for (const form of language.strings) {
    const match = matchAt(state, form.open);
    if (!match) continue;
    openString(state, form, match[0]);
    return true;
  }
  const literal = language.literal ? matchAt(state, language.literal) : undefined;
  if (literal) emit(state, "string", state.index + literal[0].length);
  return literal !== undefined || readOperand(state);
}

/** Where a regular expression ends at the latest: that of Ruby goes over lines. */
const endOfOperands = ({ text, index, language }: LexState): number =>
  language.id === "ruby" ? text.length : endOfBlock(text, index, "\n");

/** The most that a pattern of operands reads before it gives up. */
const OPERAND_LENGTH = 1000;

function readOperand(state: LexState): boolean {
  const { language, text, index } = state;
  if (!language.operand || !"/%?".includes(text.charAt(index)) || isAfterValue(state)) return false;
  if (index < state.noOperandBefore || isRubyDivision(state)) return false;
  const match = matchAt(state, language.operand);
  if (match) emit(state, "string", index + match[0].length);
  // What is not closed is not tried again with each sign that follows.
  else if (text.charAt(index) === "/") state.noOperandBefore = Math.min(endOfOperands(state), index + OPERAND_LENGTH);
  return match !== undefined;
}

/** `puts / 2`: of what a method answers, which may take no argument. */
const isRubyDivision = ({ text, index, language, previous }: LexState): boolean =>
  language.id === "ruby" && previous?.kind === "word" && text.startsWith("/ ", index);
