import { onceFor } from "../../../once.ts";
import { isWord, type Program, placesOf, textAt } from "../program.ts";

interface OwnFunctions {
  /** The tokens of the names of each function's parameters, by the function's name, or by that of the class that it makes. */
  readonly parameters: ReadonlyMap<string, readonly number[]>;
  /** The names of all parameters. */
  readonly names: ReadonlySet<string>;
}

/**
 * The tokens of the names of a function's parameters that a program of Python, JavaScript or Ruby defines itself: of the one that has this
 * name. What a class makes of its arguments (`__init__`, `constructor`, `initialize`) goes by the name of the class.
 */
export const parametersOf = (program: Program, name: string): readonly number[] | undefined =>
  ownFunctionsOf(program).parameters.get(name);

/** Whether one of these functions has a parameter of this name. */
export const isParameter = (program: Program, name: string): boolean => ownFunctionsOf(program).names.has(name);

const ownFunctionsOf = onceFor(readFunctions);

/** Python's first parameter of a method. */
const SELF = /^(?:self|cls)$/;
/** A method of Python goes by another name than a function that is written like it. */
export const methodOf = (name: string): string => `.${name}`;

const WORDS: Readonly<Partial<Record<Program["language"], readonly string[]>>> = {
  python: ["def", "class"],
  ruby: ["def", "class"],
  javascript: ["function", "constructor", "class", "="],
};

function readFunctions(program: Program): OwnFunctions {
  const functions = new Map<string, readonly number[]>();
  const names = new Set<string>();
  const twice = new Set<string>();
  let ofClass = "";
  for (const index of placesOf(program, ...(WORDS[program.language] ?? []))) {
    if (textAt(program, index) === "class") ofClass = textAt(program, index + 1);
    const [written, open] = functionAt(program, index, ofClass);
    if (written === "" || textAt(program, open) !== "(") continue;
    const name = SELF.test(textAt(program, open + 1)) && written !== ofClass ? methodOf(written) : written;
    if (functions.has(name)) twice.add(name);
    const parameters = parametersIn(program, open);
    functions.set(name, parameters);
    for (const at of parameters) names.add(textAt(program, at));
  }
  for (const name of twice) functions.delete(name);
  return { parameters: functions, names };
}

/** The name of the function that begins at a token, and the bracket around its parameters; "" for none. */
function functionAt(program: Program, index: number, ofClass: string): readonly [name: string, open: number] {
  const text = textAt(program, index);
  if (text === "constructor") return [ofClass, index + 1];
  if (text === "=") {
    // `name = (a) => value`
    const open = textAt(program, index + 1) === "async" ? index + 2 : index + 1;
    const close = textAt(program, open) === "(" ? (program.partners[open] ?? -1) : -1;
    const isArrow = close >= 0 && textAt(program, close + 1) === "=" && textAt(program, close + 2) === ">";
    return [isArrow ? textAt(program, index - 1) : "", open];
  }
  if (text === "class") return ["", -1];
  const name = textAt(program, index + 1) === "self" ? index + 3 : index + 1;
  const own = textAt(program, name);
  return [own === "__init__" || own === "initialize" ? ofClass : own, name + 1];
}

/** The names of the parameters in a bracket, without that of the object itself in Python. */
function parametersIn(program: Program, open: number): readonly number[] {
  const close = program.partners[open] ?? -1;
  const parameters: number[] = [];
  for (let index = open + 1; index < close; index++) {
    const begins = program.parents[index] === open && /^[(,]$/.test(textAt(program, index - 1));
    if (begins && isWord(program, index)) parameters.push(index);
  }
  return SELF.test(textAt(program, parameters[0] ?? -1)) ? parameters.slice(1) : parameters;
}
