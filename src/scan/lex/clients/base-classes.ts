import { isWord, type Program, textAt } from "../program.ts";

/** What stands between a class and the one that it extends. */
const MARKS: Readonly<Partial<Record<Program["language"], string>>> = {
  python: "(",
  csharp: ":",
  javascript: "extends",
  java: "extends",
};

/** The tokens with which the names of the classes begin that the class extends whose `class` stands at an index; Python has several. */
export function basesOf(program: Program, index: number): readonly number[] {
  const mark = MARKS[program.language];
  const at = mark === undefined ? -1 : markAfter(program, index, mark);
  if (at < 0) return [];
  const bases = [at + 1];
  const close = program.language === "python" ? (program.partners[at] ?? -1) : -1;
  for (let next = at + 1; next < close; next++) {
    if (textAt(program, next) === "," && program.parents[next] === at) bases.push(next + 1);
  }
  return bases.filter((base) => isWord(program, base));
}

/** The mark that follows a class's name, if it has one, its type parameters and its parameters; -1 where none does. */
function markAfter(program: Program, index: number, mark: string): number {
  const isNameless = program.language === "javascript" && textAt(program, index + 1) === mark;
  let at = isNameless ? index + 1 : index + 2;
  if (textAt(program, at) === "<") at = afterTypeParameters(program, at);
  if (textAt(program, at) === "(" && program.language === "csharp") at = (program.partners[at] ?? -1) + 1;
  return textAt(program, at) === mark ? at : -1;
}

const MAXIMUM_TOKENS = 40;

/** The token after the type parameters that open at an index; -1 where these do not end. */
function afterTypeParameters(program: Program, index: number): number {
  let depth = 0;
  for (let at = index; at < index + MAXIMUM_TOKENS; at++) {
    const text = textAt(program, at);
    if (text === "<") depth++;
    else if (text === ">") depth--;
    if (depth === 0) return at + 1;
  }
  return -1;
}
