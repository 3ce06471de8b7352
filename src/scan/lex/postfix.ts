import { isAfterValue, isInNewLine, type LexState } from "./lex-state.ts";

/** Signs that may follow their value. In Ruby, none does: `a!` is a name. */
const POSTFIX = "!+-";

/** `a!`, `a++` and `a--` end a value; `!a`, `+a` and `a + b` do not, and neither does what begins a line. */
export function readPostfix(state: LexState, sign: string): void {
  if (state.language.id === "ruby" || !POSTFIX.includes(sign)) return;
  const { previous, index } = state;
  const isPair =
    sign !== "!" && previous?.end === index && previous.text === sign && state.secondSign !== previous.start;
  if (isPair) state.secondSign = index;
  else state.closedValue = isAfterValue(state) && !isInNewLine(state);
}
