import { onceFor } from "../../once.ts";
import { type Bindings, bind, bindAll, noBindings } from "./bindings.ts";
import { javascriptBindings } from "./javascript-imports.ts";
import { isWord, type Program, placesOf, textAt } from "./program.ts";
import { pythonBindings } from "./python-imports.ts";
import { afterSeparator } from "./separators.ts";

/** What the names of a program are bound to, read once for each program. */
export const bindingsOf = onceFor((program: Program): Bindings => READERS[program.language](program));

const READERS: Readonly<Record<Program["language"], (program: Program) => Bindings>> = {
  javascript: javascriptBindings,
  python: pythonBindings,
  go: goBindings,
  java: javaBindings,
  csharp: csharpBindings,
  php: useBindings,
  rust: useBindings,
  ruby: noBindings,
  groovy: noBindings,
};

const EVERYWHERE = { from: -1, to: Number.POSITIVE_INFINITY };

/** `import "path"`, `import name "path"` and both in parentheses. A qualified name is the path and, after a dot, the name. */
function goBindings(program: Program): Bindings {
  const bindings = noBindings();
  for (const index of placesOf(program, "import")) {
    if (program.parents[index] !== -1) continue;
    if (textAt(program, index + 1) !== "(")
      bindPackage(program, bindings, program.tokens[index + 1]?.value ? index + 1 : index + 2);
    else {
      const close = program.partners[index + 1] ?? -1;
      for (let at = index + 2; at < close; at++) bindPackage(program, bindings, at);
    }
  }
  return bindings;
}

/** The import whose path is the string at an index, under the name before it or its own. */
function bindPackage(program: Program, bindings: Bindings, index: number): void {
  const path = program.tokens[index]?.value;
  if (path === undefined) return;
  const before = textAt(program, index - 1);
  const named = isWord(program, index - 1) && before !== "import";
  if (before === ".") bindAll(bindings, path);
  else bind(bindings, named ? before : packageOf(path), { target: path, ...EVERYWHERE });
}

/** The name that a package has without another: the last part of its path that is no version. */
const packageOf = (path: string): string => path.replace(/\/v\d+$/, "").replace(/^.*\//, "");

/** The names of a dotted path and the token after it. */
function pathAt(program: Program, from: number): readonly [names: readonly string[], next: number] {
  const names = [textAt(program, from)];
  let index = from + 1;
  for (let next = afterSeparator(program, index); next >= 0; next = afterSeparator(program, index)) {
    names.push(textAt(program, next));
    index = next + 1;
  }
  return [names, index];
}

function readTypes(program: Program, bindings: Bindings): void {
  for (const index of placesOf(program, "class", "interface", "record", "struct", "enum")) {
    if (isWord(program, index + 1)) bindings.own.add(textAt(program, index + 1));
  }
}

/** `import a.b.C;`, `import a.b.*;`. */
function javaBindings(program: Program): Bindings {
  const bindings = noBindings();
  readTypes(program, bindings);
  for (const index of placesOf(program, "import")) {
    const [names, next] = pathAt(program, textAt(program, index + 1) === "static" ? index + 2 : index + 1);
    if (textAt(program, next) === "." && textAt(program, next + 1) === "*") bindAll(bindings, names.join("."));
    else bind(bindings, names.at(-1) ?? "", { target: names.join("."), ...EVERYWHERE });
  }
  return bindings;
}

/** `using A.B;`, `global using A.B;`, `using X = A.B;`. Names within a used namespace may be written from there on. */
function csharpBindings(program: Program): Bindings {
  const bindings = noBindings();
  readTypes(program, bindings);
  for (const index of placesOf(program, "using")) {
    if (!isWord(program, index + 1)) continue;
    const alias = textAt(program, index + 2) === "=";
    const [names, next] = pathAt(program, alias ? index + 3 : index + 1);
    if (textAt(program, next) !== ";") continue;
    if (alias) bind(bindings, textAt(program, index + 1), { target: names.join("."), ...EVERYWHERE });
    else bindAll(bindings, names.join("."));
  }
  return bindings;
}

/** `use A\B;`, `use A\B as C;`, `use A\{B, C};` of PHP, and the same with `::` of Rust. */
function useBindings(program: Program): Bindings {
  const bindings = noBindings();
  readTypes(program, bindings);
  for (const index of placesOf(program, "use")) readTree(program, bindings, index + 1, []);
  return bindings;
}

/** What a path of `use` binds, and each of those in its braces. */
function readTree(program: Program, bindings: Bindings, from: number, outer: readonly string[]): void {
  const start = textAt(program, from) === "\\" ? from + 1 : from;
  if (!isWord(program, start)) return;
  const [names, next] = pathAt(program, start);
  const group = groupAt(program, next);
  if (group >= 0) readGroup(program, bindings, group, [...outer, ...names]);
  else if (standsForAll(program, next)) bindAll(bindings, [...outer, ...names].join("."));
  else {
    const path = names.at(-1) === "self" ? [...outer, ...names].slice(0, -1) : [...outer, ...names];
    const name = textAt(program, next) === "as" ? textAt(program, next + 1) : path.at(-1);
    bind(bindings, name ?? "", { target: path.join("."), ...EVERYWHERE });
  }
}

const MAXIMUM_NESTING = 40;

function readGroup(program: Program, bindings: Bindings, group: number, path: readonly string[]): void {
  const close = program.partners[group] ?? -1;
  if (path.length > MAXIMUM_NESTING) return;
  for (let index = group + 1; index < close; index++) {
    const begins = program.parents[index] === group && "{,".includes(textAt(program, index - 1));
    if (begins) readTree(program, bindings, index, path);
  }
}

/** The brace of `a::{` or `A\{` after a path; -1 where none follows. */
function groupAt(program: Program, index: number): number {
  if (textAt(program, index) === "\\" && textAt(program, index + 1) === "{") return index + 1;
  return textAt(program, index) === ":" && textAt(program, index + 2) === "{" ? index + 2 : -1;
}

const standsForAll = (program: Program, index: number): boolean =>
  textAt(program, index) === ":" && textAt(program, index + 1) === ":" && textAt(program, index + 2) === "*";
