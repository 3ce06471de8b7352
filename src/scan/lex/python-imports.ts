import { onceFor } from "../../once.ts";
import { type Bindings, bind, bindAll, bindingAt, noBindings } from "./bindings.ts";
import { isWord, type Program, placesOf, startsLine, textAt } from "./program.ts";
import { blocksOf } from "./python-blocks.ts";
import { afterSeparator } from "./separators.ts";

/**
 * What the names of a Python program are bound to: `import a.b as c`, `from a import b as c`, `from a import *`, and names that
 * are assigned. A qualified name is dotted, as in `import`.
 */
export function pythonBindings(program: Program): Bindings {
  const bindings = noBindings();
  const functions = functionsOf(program);
  const endOfFunction = (index: number): number => functions(index).end;
  for (const index of placesOf(program, "import", "from", "=", "class")) {
    const text = textAt(program, index);
    if (text === "import" || text === "from") {
      if (textAt(program, index - 1) !== ".") readImport(program, bindings, index, endOfFunction(index));
    } else if (text === "=" && program.parents[index] === -1)
      readAssignment(program, bindings, index, endOfFunction(index));
    else if (text === "class" && isWord(program, index + 1)) bindings.own.add(textAt(program, index + 1));
  }
  return bindings;
}

/** The dotted name at an index, relative ones with their dots, and the token after it. */
function dottedAt(program: Program, from: number): readonly [name: string, next: number] {
  let index = from;
  let name = "";
  while (textAt(program, index) === ".") {
    name += ".";
    index++;
  }
  for (; isWord(program, index) && textAt(program, index) !== "import"; index++) {
    name += textAt(program, index);
    if (textAt(program, index + 1) !== ".") return [name, index + 1];
    name += ".";
    index++;
  }
  return [name, index];
}

function readImport(program: Program, bindings: Bindings, index: number, to: number): void {
  const [module, next] = dottedAt(program, index + 1);
  if (textAt(program, index) === "import") readModules(program, bindings, index, to);
  else if (textAt(program, next) === "import") readMembers(program, bindings, module, next + 1, to);
}

/** `import a.b, c as d`: a dotted name without `as` binds its first part. */
function readModules(program: Program, bindings: Bindings, from: number, to: number): void {
  // `from a import b` is read with its `from`.
  if (textAt(program, from) !== "import" || isMembers(program, from)) return;
  let index = from;
  do {
    const [module, next] = dottedAt(program, index + 1);
    if (module === "") return;
    const renamed = textAt(program, next) === "as";
    const [first = ""] = module.split(".");
    if (renamed) bind(bindings, textAt(program, next + 1), { target: module, from: index, to });
    else bind(bindings, first, { target: first, from: index, to });
    index = renamed ? next + 2 : next;
  } while (textAt(program, index) === ",");
}

/** Whether the `import` at an index belongs to a `from`: one of the same statement. */
function isMembers(program: Program, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && index - before < 40 && (isWord(program, before) || textAt(program, before) === ".")) {
    if (isLineEnd(program, before + 1)) return false;
    if (textAt(program, before) === "from") return true;
    before--;
  }
  return false;
}

function readMembers(program: Program, bindings: Bindings, module: string, from: number, to: number): void {
  if (textAt(program, from) === "*") {
    bindAll(bindings, module);
    return;
  }
  let index = textAt(program, from) === "(" ? from + 1 : from;
  while (isWord(program, index)) {
    const member = textAt(program, index);
    const renamed = textAt(program, index + 1) === "as";
    const target = module.endsWith(".") ? module + member : `${module}.${member}`;
    bind(bindings, renamed ? textAt(program, index + 2) : member, { target, from: index, to });
    index += renamed ? 3 : 1;
    if (textAt(program, index) !== ",") return;
    index++;
  }
}

/** `NAME = value` of a statement: another name for what was imported, or something that hides it. */
function readAssignment(program: Program, bindings: Bindings, equals: number, to: number): void {
  const name = equals - 1;
  if (!isWord(program, name) || textAt(program, name - 1) === "." || textAt(program, equals + 1) === "=") return;
  const binding = bindingAt(bindings, textAt(program, equals + 1), equals);
  let index = equals + 2;
  const members: string[] = [];
  for (let next = afterSeparator(program, index); next >= 0; next = afterSeparator(program, index)) {
    members.push(textAt(program, next));
    index = next + 1;
  }
  const isWhole = isLineEnd(program, index) && binding?.target !== undefined;
  const target = isWhole ? [binding.target, ...members].join(".") : undefined;
  bind(bindings, textAt(program, name), { target, from: index - 1, to });
}

/** Whether a statement may end before the token at an index: with its line, or a semicolon. */
const isLineEnd = (program: Program, index: number): boolean =>
  program.tokens[index] === undefined || textAt(program, index) === ";" || startsLine(program, index);

interface FunctionRange {
  readonly start: number;
  readonly end: number;
}

/** For each token: those at which the function around it begins and ends, by indentation; -1 and infinity for none. */
export const functionsOf = onceFor(readFunctions);

function readFunctions(program: Program): (index: number) => FunctionRange {
  const blocks = blocksOf(program, (index) => isFunction(program, index) || undefined);
  return (index) => blocks(index) ?? NO_FUNCTION;
}

/** Whether a function begins at a token, with `async` before its `def` or not. */
const isFunction = (program: Program, index: number): boolean =>
  textAt(program, textAt(program, index) === "async" ? index + 1 : index) === "def";

const NO_FUNCTION: FunctionRange = { start: -1, end: Number.POSITIVE_INFINITY };
