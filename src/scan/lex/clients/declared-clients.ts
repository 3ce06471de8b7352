import { type Bindings, endOfBlock, qualified } from "../bindings.ts";
import type { Chain } from "../chains.ts";
import { isWord, type Program, textAt } from "../program.ts";
import { type ClientValue, valueOfType } from "./iam-clients.ts";

/** A parameter holds in the block that follows its parentheses, and what becomes a field by it, or is one, in its class. */
export function scopeOfType(program: Program, start: number, endOfScope: (index: number) => number): number {
  if (program.language === "python") return endOfScope(start);
  const inBlock = endOfParameter(program, start);
  if (inBlock !== undefined) return inBlock;
  return program.language === "go" || program.language === "rust"
    ? Number.POSITIVE_INFINITY
    : endOfBlock(program, start);
}

/** The token at which the block ends that follows the parameters around a token; undefined where it is no parameter of one. */
export function endOfParameter(program: Program, index: number): number | undefined {
  const around = program.parents[index] ?? -1;
  const close = program.partners[around] ?? -1;
  if (textAt(program, around) !== "(" || close < 0 || isPromoted(program, index)) return undefined;
  for (let next = close + 1; next < close + 30; next++) {
    if (textAt(program, next) === "{") return program.partners[next] ?? Number.POSITIVE_INFINITY;
  }
  return undefined;
}

/** Whether a parameter becomes a field: `private readonly iam: IAMClient`. */
const isPromoted = (program: Program, start: number): boolean =>
  [1, 2, 3, 4].some((steps) => /^(?:private|public|protected|readonly)$/.test(textAt(program, start - steps)));

/** The name that a chain declares to be a client or a handle, as its type: `IamClient iam`, `iam: IAMClient`, `iam *iam.Client`. */
export function declaredBy(program: Program, imports: Bindings, chain: Chain): Declared | undefined {
  const name = nameOfType(program, chain);
  const { names, at } = chain.steps[0];
  const value = name < 0 ? undefined : valueOfType(qualified(imports, names, at));
  return value && { at: chain.start, name: textAt(program, name), value };
}

/** A name that is declared to be a client or a handle. */
export interface Declared {
  /** The token of the type. */
  readonly at: number;
  readonly name: string;
  readonly value: ClientValue;
}

/** Names whose type is a text, as Python has it before a class is known: `client: "IAMClient"`, `Optional["IAMClient"]`. In order. */
export function declaredInTexts(program: Program, imports: Bindings): readonly Declared[] {
  if (program.language !== "python") return [];
  return program.tokens.flatMap(({ value = "" }, at) => {
    if (!/^[\w.]+$/.test(value) || !/^[:[|]$/.test(textAt(program, at - 1))) return [];
    const name = nameBeforeType(program, at);
    const type = name < 0 ? undefined : valueOfType(qualified(imports, value.split("."), at));
    return type ? [{ at, name: textAt(program, name), value: type }] : [];
  });
}

/** The token of the name whose type a chain is; -1 where it is none. */
export function nameOfType(program: Program, { start, steps, isNew }: Chain): number {
  const [{ end, open }] = steps;
  if (open >= 0 || isNew || steps.length > 1) return -1;
  const before = nameBeforeType(program, start);
  if (!/^(?:java|csharp|php)$/.test(program.language) || !isWord(program, end)) return before;
  // A method's name says what it gives, and holds nothing.
  return textAt(program, end + 1) === "(" ? -1 : end;
}

/** Whether a field of Java is filled in by a test: `@Mock private IamClient iam`. */
export function isMock(program: Program, start: number): boolean {
  let index = start - 1;
  while (/^(?:private|protected|public|static|final)$/.test(textAt(program, index))) index--;
  if (textAt(program, index) === ")") index = (program.partners[index] ?? 0) - 1;
  return (
    /^(?:Mock|MockBean|MockitoBean|InjectMock)$/.test(textAt(program, index)) && textAt(program, index - 1) === "@"
  );
}

const TYPE_MARKS: ReadonlySet<string> = new Set(["*", "&", ":", "'", "?", "dyn", "mut", "impl"]);
/** Types that only hold a value of another, by the bracket around that. */
const HOLDERS: ReadonlyMap<string, RegExp> = new Map([
  ["[", /^(?:Optional|Annotated|Union|Final|ClassVar)$/],
  ["<", /^(?:Arc|Rc|Box|Option|Mutex|RwLock|AsRef|Readonly)$/],
]);
const MAXIMUM_MARKS = 12;

/** The name before a type: past `*`, `&`, a lifetime, the colon, and types that only hold it. */
function nameBeforeType(program: Program, start: number): number {
  let index = start - 1;
  while (index > start - MAXIMUM_MARKS) {
    if (HOLDERS.get(textAt(program, index))?.test(textAt(program, index - 1))) index = beforePath(program, index - 1);
    else if (TYPE_MARKS.has(textAt(program, index))) index--;
    else if (program.language === "rust" && textAt(program, index - 1) === "'") index -= 2;
    else break;
  }
  const direct = program.language === "go" && index === start - 1;
  return isWord(program, index) && (direct || index < start - 1) ? index : -1;
}

/** The token before a dotted name that ends at an index: `typing.Optional`, `std::sync::Arc`. */
function beforePath(program: Program, last: number): number {
  let index = last - 1;
  for (let length = 1; length > 0; index -= length) {
    length =
      textAt(program, index) === "." ? 2 : textAt(program, index) === ":" && textAt(program, index - 1) === ":" ? 3 : 0;
  }
  return index;
}
