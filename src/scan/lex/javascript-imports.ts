import { type Bindings, bind, bindingAt, endOfBlock, noBindings } from "./bindings.ts";
import { isWord, type Program, placesOf, textAt } from "./program.ts";
import { afterSeparator } from "./separators.ts";

/**
 * What the names of a JavaScript or TypeScript program are bound to: `import` in all its forms, `require()` and `await
 * import()`, members taken from them by destructuring or assignment, and everything else that is declared or assigned.
 * A qualified name is the module and, after dots, the member.
 */
export function javascriptBindings(program: Program): Bindings {
  const bindings = noBindings();
  for (const index of placesOf(program, "import", "=", "class")) {
    const text = textAt(program, index);
    if (text === "import" && textAt(program, index - 1) !== ".") readImport(program, bindings, index + 1);
    else if (text === "=" && isAssignment(program, index)) readAssignment(program, bindings, index);
    else if (text === "class" && isWord(program, index + 1)) bindings.own.add(textAt(program, index + 1));
  }
  return bindings;
}

function isAssignment(program: Program, index: number): boolean {
  return (
    !"=!<>+-*/%&|^?".includes(textAt(program, index - 1) || " ") && !"=>".includes(textAt(program, index + 1) || " ")
  );
}

/** `import a, {b as c}, * as d from "m"`. (`import a = require("m")` is an assignment.) */
function readImport(program: Program, bindings: Bindings, from: number): void {
  const typesOnly = textAt(program, from) === "type" && textAt(program, from + 1) !== "from";
  const found: Member[] = [];
  let index = from;
  while (index >= 0 && textAt(program, index) !== "from") {
    const [names, next] = importedAt(program, index);
    found.push(...names);
    index = next;
  }
  const module = index < 0 ? undefined : moduleAt(program, index + 1);
  if (module === undefined || typesOnly) return;
  const to = Number.POSITIVE_INFINITY;
  for (const [name, member] of found) bind(bindings, name, { target: join(module, member), from: index, to });
}

type Member = readonly [name: string, member: string];

/** The names that one part of an import binds, and the token after it; -1 where it is no import. */
function importedAt(program: Program, index: number): readonly [readonly Member[], number] {
  const text = textAt(program, index);
  if (text === "{") {
    const close = program.partners[index] ?? -1;
    return [membersIn(program, index, "as"), close < 0 ? -1 : close + 1];
  }
  if (text === "*" && textAt(program, index + 1) === "as") return [[[textAt(program, index + 2), ""]], index + 3];
  if (isWord(program, index) && text !== "import") return [[[text, ""]], index + 1];
  return [[], text === "," ? index + 1 : -1];
}

const join = (module: string, member: string): string => (member === "" ? module : `${module}.${member}`);

/** `{ a, b as c }` of an import, `{ a, b: c }` of a pattern: local name and member. */
function membersIn(program: Program, open: number, mark: "as" | ":"): readonly Member[] {
  const close = program.partners[open] ?? -1;
  const members: Member[] = [];
  for (let index = open + 1; index < close; index++) {
    const before = textAt(program, index - 1);
    if (!isWord(program, index) || (before !== "{" && before !== ",") || program.parents[index] !== open) continue;
    const member = textAt(program, index);
    const renamed = textAt(program, index + 1) === mark && isWord(program, index + 2);
    if (mark === "as" && member === "type" && isWord(program, index + 1)) continue;
    members.push([renamed ? textAt(program, index + 2) : member, member]);
  }
  return members;
}

/** `NAME = value` and `{ A, b: c } = value`; what the value is decides what the names stand for. */
function readAssignment(program: Program, bindings: Bindings, equals: number): void {
  const source = sourceAt(program, bindings, equals + 1);
  const close = textAt(program, equals - 1) === "}" ? (program.partners[equals - 1] ?? -1) : -1;
  const first = close >= 0 ? close : nameBefore(program, equals);
  if (first < 0) return;
  const declared = DECLARATIONS.has(textAt(program, first - 1));
  if (close >= 0 && !declared) return;
  const to = declared ? endOfBlock(program, first) : Number.POSITIVE_INFINITY;
  const names = close >= 0 ? membersIn(program, close, ":") : [[textAt(program, first), ""] as const];
  for (const [name, member] of names) {
    const target = source === undefined ? undefined : join(source, member);
    // A parameter's default or another object's member hides nothing.
    if (target !== undefined || declared) bind(bindings, name, { target, from: equals, to });
  }
}

const DECLARATIONS = new Set(["const", "let", "var", "import"]);

/** The token of the name that is assigned to: the one before `=`, or before its type (`const a: T = b`); -1 for a member. */
function nameBefore(program: Program, equals: number): number {
  let index = equals - 1;
  for (let steps = 0; steps < 20 && index > 0; steps++, index--) {
    const before = textAt(program, index - 1);
    if (DECLARATIONS.has(before)) return index;
    if (!isWord(program, index) && !".:[]<>,|".includes(textAt(program, index))) break;
  }
  const before = textAt(program, equals - 2);
  return isWord(program, equals - 1) && before !== "." && before !== ":" ? equals - 1 : -1;
}

/** What compilers of modules put around `require()`. */
const INTEROPERATION = /^(?:__importStar|__importDefault|_interopRequire\w+|__toESM)$/;

/** The qualified name of a value that is an imported module or one of its members; undefined for every other value. */
function sourceAt(program: Program, bindings: Bindings, from: number): string | undefined {
  let index = textAt(program, from) === "await" ? from + 1 : from;
  const isWrapped = INTEROPERATION.test(textAt(program, index)) && textAt(program, index + 1) === "(";
  if (isWrapped) index += 2;
  const head = textAt(program, index);
  const called = (head === "require" || head === "import") && textAt(program, index + 1) === "(";
  const module = called ? moduleAt(program, index + 2) : bindingAt(bindings, head, index)?.target;
  if (module === undefined || (called && textAt(program, index + 3) !== ")")) return undefined;
  index += (called ? 4 : 1) + (isWrapped ? 1 : 0);
  const members: string[] = [];
  for (let next = afterSeparator(program, index); next >= 0; next = afterSeparator(program, index)) {
    members.push(textAt(program, next));
    index = next + 1;
  }
  const after = program.tokens[index];
  const isMore = after?.kind === "sign" && "([{<+-*/%?".includes(after.text);
  return isMore ? undefined : [module, ...members].join(".");
}

/** Where Deno and browsers take packages from. */
const REGISTRY =
  /^(?:npm:\/?|https:\/\/(?:esm\.sh|esm\.run|unpkg\.com|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm)\/(?:v\d+\/|stable\/)?)/;

/** The module of which the string at an index is the name: without the registry, the version and the ending of a file. */
function moduleAt({ tokens }: Program, index: number): string | undefined {
  const written = tokens[index]?.value;
  const name = written?.replace(REGISTRY, "");
  if (name === undefined || name.startsWith(".")) return name;
  const packaged = name === written ? name : name.replace(/(?<=.)@[\d^~*][^/]*|\?.*$/g, "");
  return packaged.replace(/\/index(?:\.[cm]?js)?$|\.[cm]?js$/, "");
}
