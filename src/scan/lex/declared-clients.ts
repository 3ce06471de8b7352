import { type Bindings, endOfBlock, qualified } from "./bindings.ts";
import type { Chain } from "./chains.ts";
import { isClientType } from "./iam-clients.ts";
import { isWord, type Program, textAt } from "./program.ts";

/** A parameter holds in the block that follows its parentheses, and what becomes a field by it, or is one, in its class. */
export function scopeOfType(program: Program, { start }: Chain, endOfScope: (index: number) => number): number {
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

/** The name that a chain declares to be a client, as its type: `IamClient iam`, `iam: IAMClient`, `iam *iam.Client`. */
export function declaredBy(program: Program, imports: Bindings, chain: Chain): string | undefined {
  const name = nameOfType(program, chain);
  const { names, at } = chain.steps[0];
  return name >= 0 && isClientType(qualified(imports, names, at)) ? textAt(program, name) : undefined;
}

/** The token of the name whose type a chain is; -1 where it is none. */
export function nameOfType(program: Program, { start, steps, isNew }: Chain): number {
  const [{ end, open }] = steps;
  if (open >= 0 || isNew || steps.length > 1) return -1;
  const before = nameBeforeType(program, start);
  return /^(?:java|csharp|php)$/.test(program.language) && isWord(program, end) ? end : before;
}

/** Whether a field of Java is filled in by a test: `@Mock private IamClient iam`. */
export function isMock(program: Program, { start }: Chain): boolean {
  let index = start - 1;
  while (/^(?:private|protected|public|static|final)$/.test(textAt(program, index))) index--;
  if (textAt(program, index) === ")") index = (program.partners[index] ?? 0) - 1;
  return (
    /^(?:Mock|MockBean|MockitoBean|InjectMock)$/.test(textAt(program, index)) && textAt(program, index - 1) === "@"
  );
}

const TYPE_MARKS: ReadonlySet<string> = new Set(["*", "&", ":", "'", "?", "dyn", "mut"]);

/** The name before a type: past `*`, `&`, a lifetime and the colon. */
function nameBeforeType(program: Program, start: number): number {
  let index = start - 1;
  while (index > start - 6 && TYPE_MARKS.has(textAt(program, index))) index--;
  const direct = program.language === "go" && index === start - 1;
  return isWord(program, index) && (direct || index < start - 1) ? index : -1;
}
