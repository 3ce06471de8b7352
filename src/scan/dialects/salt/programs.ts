import type { Definition, Span, View } from "../../../core.ts";
import { folded, literalArgument, rangeOf } from "../../lex/arguments.ts";
import { guardOf } from "../../lex/guards.ts";
import { userName } from "../../lex/iam-operations.ts";
import { isWord, type Program, programOf, textAt } from "../../lex/program.ts";
import { STATES } from "./states.ts";

/** Whether the first line of a file says that it is rendered by Python: `#!py`, `#!pydsl`, `#!pyobjects`, also behind Jinja. */
export const isSaltProgram = (text: string): boolean => /^\uFEFF?#!(?:[\w ]+\|)* *py(?:dsl|objects)?\b/.test(text);

/**
 * States that a program of Python makes: as a key of a dictionary (`'boto_iam.user_present': [{'name': 'x'}]`), and as calls of
 * `state('x').boto_iam.user_present(name='x')` and `BotoIam.user_present('x')`. Formats:
 * https://docs.saltproject.io/en/latest/ref/renderers/all/, salt.renderers.py, pydsl and pyobjects.
 */
export function* statesInProgram(view: View, dialect: string): Iterable<Definition> {
  const program = programOf({ ...view, path: `${view.path}.py` });
  if (!program) return;
  for (let index = 0; index < program.tokens.length; index++) {
    const made = keyAt(program, index) ?? callAt(program, index);
    const [defined] = STATES.get(made?.state ?? "") ?? [];
    const guard = defined && guardOf(program, index);
    // Of a state that only makes something with an argument, that may be worked out.
    if (!made || !defined || defined.onlyWith !== undefined || guard === "off") continue;
    const { state, open, start, end } = made;
    const keys = defined.userName === undefined ? [] : [folded(defined.userName)];
    yield {
      kind: defined.kind,
      dialect,
      ...userName(literalArgument(program, rangeOf(program, open), keys)),
      address: state,
      confidence: guard ?? "definite",
      at: { source: view, start, end },
    };
  }
}

/** A state that is made: its name, the token of the bracket around its arguments, and the place of its name. */
interface Made extends Pick<Span, "start" | "end"> {
  readonly state: string;
  readonly open: number;
}

/** `'boto_iam.user_present': [`. */
function keyAt(program: Program, index: number): Made | undefined {
  const token = program.tokens[index];
  const isKey = textAt(program, index + 1) === ":" && textAt(program, index + 2) === "[";
  if (token?.value === undefined || !isKey) return undefined;
  return { state: token.value, open: index + 2, start: token.start, end: token.end };
}

/** `boto_iam.user_present(`; modules of pyobjects are written in capitals, without underscores. */
function callAt(program: Program, index: number): Made | undefined {
  const [module, called] = [program.tokens[index - 2], program.tokens[index]];
  const isCall = textAt(program, index - 1) === "." && textAt(program, index + 1) === "(";
  if (!module || !called || !isCall || !isWord(program, index)) return undefined;
  const name = module.text.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  return { state: `${name}.${called.text}`, open: index + 1, start: module.start, end: called.end };
}
