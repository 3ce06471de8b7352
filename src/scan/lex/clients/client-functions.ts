import { type Bindings, qualified } from "../bindings.ts";
import type { Chain } from "../chains.ts";
import { isWord, type Program, textAt } from "../program.ts";
import { valueOfType } from "./iam-clients.ts";

/** A function of a program. */
export interface OwnFunction {
  /** The token of its name, which tells two of the same name apart. */
  readonly at: number;
  readonly name: string;
  /** It is used without being called: Python's property, JavaScript's getter, any method of Ruby. */
  readonly isProperty: boolean;
}

/**
 * The function whose result a chain declares to be a client, as its type: `func client() (*iam.Client, error)`, `IamClient client() {`,
 * `def client() -> IAMClient:`, `client(): Promise<IAM>`.
 */
export function functionOfType(program: Program, imports: Bindings, chain: Chain): OwnFunction | undefined {
  const { start, steps, isNew } = chain;
  const [{ names, at, end, open }] = steps;
  if (isNew || open >= 0 || steps.length > 1) return undefined;
  const isBefore = /^(?:java|csharp)$/.test(program.language);
  const name = isBefore ? (textAt(program, end + 1) === "(" ? end : -1) : functionBeforeType(program, start);
  if (name < 0 || !isNamed(program, name) || valueOfType(qualified(imports, names, at)) !== "client") return undefined;
  return { at: name, name: textAt(program, name), isProperty: false };
}

/** The name of the function whose type of result begins at a token: past the marks before it, and its parameters; -1 for none. */
function functionBeforeType(program: Program, start: number): number {
  let index = start - 1;
  while (index > start - 8 && /^(?:[*&:?<>(-]|dyn|impl|Promise|Result|Option|Arc|Box)$/.test(textAt(program, index)))
    index--;
  const open = textAt(program, index) === ")" ? (program.partners[index] ?? -1) : -1;
  return open < 0 || (index === start - 1 && program.language !== "go") ? -1 : open - 1;
}

const PASSED_OVER: ReadonlySet<string> = new Set(["await", "&", "("]);

/**
 * The function of which a chain is the value: after `return`, after `=>`, and as the last expression in Ruby and Rust; undefined
 * for every other chain. `defAround` says for each token of a Python program at which one the function around it begins.
 */
export function functionReturning(
  program: Program,
  chain: Chain,
  defAround: (index: number) => number,
): OwnFunction | undefined {
  let before = chain.start - 1;
  while (PASSED_OVER.has(textAt(program, before))) before--;
  const isReturn = textAt(program, before) === "return";
  if (program.language === "python") return isReturn ? pythonFunction(program, defAround(before)) : undefined;
  if (program.language === "ruby") {
    return isReturn || textAt(program, chain.end) === "end" ? rubyFunction(program, before) : undefined;
  }
  if (isReturn) return functionAround(program, before);
  if (isArrow(program, before) && program.language !== "php") return functionBefore(program, before - 2, true);
  const isTail =
    program.language === "rust" && textAt(program, chain.end) === "}" && /^[;{}]$/.test(textAt(program, before));
  return isTail ? functionAround(program, before + 1) : undefined;
}

const isArrow = (program: Program, index: number): boolean =>
  textAt(program, index) === ">" && textAt(program, index - 1) === "=";

function pythonFunction(program: Program, start: number): OwnFunction | undefined {
  const name = textAt(program, start) === "async" ? start + 2 : start + 1;
  if (start < 0 || !isWord(program, name)) return undefined;
  const isProperty =
    /^(?:cached_)?property$/.test(textAt(program, start - 1)) && /^[@.]$/.test(textAt(program, start - 2));
  return { at: name, name: textAt(program, name), isProperty };
}

/** Tokens of a method of Ruby, and of the head of a function, that are looked at. */
const MAXIMUM_TOKENS = 60;

function rubyFunction(program: Program, from: number): OwnFunction | undefined {
  for (let index = from; index >= Math.max(0, from - MAXIMUM_TOKENS); index--) {
    const text = textAt(program, index);
    if (text === "end" || text === "class") return undefined;
    if (text !== "def") continue;
    const name = textAt(program, index + 1) === "self" ? index + 3 : index + 1;
    return { at: name, name: textAt(program, name), isProperty: true };
  }
  return undefined;
}

/** Blocks within blocks of one function. */
const MAXIMUM_DEPTH = 12;
const CONTROLS = /^(?:if|for|foreach|while|switch|catch|with|using|lock|match|fixed|synchronized)$/;

/** The innermost function whose braces are around a token. */
function functionAround(program: Program, index: number): OwnFunction | undefined {
  let brace = program.blocks[index] ?? -1;
  for (let depth = 0; brace >= 0 && depth < MAXIMUM_DEPTH; depth++) {
    const arrow = isArrow(program, brace - 1);
    const found = functionBefore(program, arrow ? brace - 3 : brace - 1, arrow);
    // A function without a name ends the search: what it returns is not what the function around it does.
    if (found || arrow || isAnonymous(program, brace)) return found;
    brace = program.blocks[brace] ?? -1;
  }
  return undefined;
}

const isAnonymous = (program: Program, brace: number): boolean => {
  const open = textAt(program, brace - 1) === ")" ? (program.partners[brace - 1] ?? -1) : -1;
  return /^(?:function|func|fn)$/.test(textAt(program, open - 1));
};

/** The function whose head ends at a token: before its brace, or before its arrow. */
function functionBefore(program: Program, end: number, arrow: boolean): OwnFunction | undefined {
  const close = parametersBefore(program, end);
  if (close < 0) return withoutParameters(program, end, arrow);
  let open = program.partners[close] ?? -1;
  // Go writes several results in parentheses of their own.
  if (textAt(program, open - 1) === ")") open = program.partners[open - 1] ?? -1;
  const name = open - 1;
  if (isNamed(program, name)) {
    return { at: name, name: textAt(program, name), isProperty: textAt(program, name - 1) === "get" };
  }
  return assigned(program, textAt(program, name) === "function" ? name - 1 : name);
}

const isNamed = (program: Program, index: number): boolean =>
  isWord(program, index) &&
  !CONTROLS.test(textAt(program, index)) &&
  !/^(?:function|func|fn|async)$/.test(textAt(program, index));

/** The bracket that closes the parameters before a token, past the type of what is returned; -1 for none. */
function parametersBefore(program: Program, end: number): number {
  for (let index = end; index >= Math.max(0, end - MAXIMUM_TOKENS); index--) {
    const text = textAt(program, index);
    if (text === ")") return (program.partners[index] ?? -1) < 0 ? -1 : index;
    if (!isWord(program, index) && !".*<>:?[]|,&-\\'".includes(text || " ")) return -1;
  }
  return -1;
}

/** `x => value`, and a property of C#: `Type Name => value`, `Type Name { get { return value; } }`. */
function withoutParameters(program: Program, end: number, arrow: boolean): OwnFunction | undefined {
  if (!isWord(program, end)) return undefined;
  if (program.language === "javascript") return arrow ? assigned(program, end - 1) : undefined;
  const type = textAt(program, end - 1);
  const isProperty = program.language === "csharp" && (isWord(program, end - 1) || type === ">" || type === "?");
  if (!isProperty || /^(?:class|struct|interface|record|namespace|new|else)$/.test(type)) return undefined;
  return { at: end, name: textAt(program, end), isProperty: true };
}

/** `name = (x) => value`, `name: (x) => value`, with `async` or not. */
function assigned(program: Program, index: number): OwnFunction | undefined {
  const mark = textAt(program, index) === "async" ? index - 1 : index;
  const name = mark - 1;
  if (!/^[=:]$/.test(textAt(program, mark)) || !isWord(program, name)) return undefined;
  return { at: name, name: textAt(program, name), isProperty: false };
}
