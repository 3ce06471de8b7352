import { onceFor } from "../../once.ts";
import { qualified } from "./bindings.ts";
import { type Chain, chainsBehindNew, chainsIn } from "./chains.ts";
import { bindingsOf } from "./imports.ts";
import { isWord, type Program, placesOf, textAt } from "./program.ts";

/** A call by a name that does not depend on a value: `new iam.User(`, `User.Builder.create(`, `awsiam.NewUser(`. */
export interface Call {
  readonly chain: Chain;
  /** The bracket that opens its arguments. */
  readonly open: number;
  /** Every qualified name that it may have, without the builder's part. */
  names(): readonly string[];
}

/** Every such call of a program, in order; found once however many dialects ask. */
export const callsIn = onceFor((program: Program): readonly Call[] =>
  chainsIn(program).flatMap((chain) => callOf(program, chain) ?? []),
);

/** Those of its calls that may make an object: in languages that have `new`, what stands behind that, and calls of a method `create`. */
export const makingCallsIn = onceFor(readMaking);

const NEEDS_NEW: ReadonlySet<Program["language"]> = new Set<Program["language"]>(["javascript", "java", "csharp"]);

function readMaking(program: Program): readonly Call[] {
  if (!NEEDS_NEW.has(program.language)) return callsIn(program);
  // Of most programs few calls make something, so that there is no need to read the others.
  if (placesOf(program, "create").length === 0 && !placesOf(program, "new").some((at) => isTargetTyped(program, at))) {
    return chainsBehindNew(program).flatMap((chain) => callOf(program, chain) ?? []);
  }
  return callsIn(program).filter(({ chain, open }) => chain.isNew || textAt(program, open - 1) === "create");
}

function callOf(program: Program, written: Chain): Call | undefined {
  const chain = targetTyped(program, written) ?? written;
  let qualifiedNames: readonly string[] | undefined;
  const { names, at, open } = chain.steps[0];
  if (open < 0) return undefined;
  return {
    chain,
    open,
    names() {
      // Of most calls nobody asks for them.
      qualifiedNames ??= qualified(bindingsOf(program), typeOf(names), at);
      return qualifiedNames;
    },
  };
}

/** Whether the `new` of C#'s `= new(...)` stands there. */
const isTargetTyped = (program: Program, at: number): boolean =>
  program.language === "csharp" && ["=", "new", "("].every((text, index) => textAt(program, at - 1 + index) === text);

/** C#'s `User user = new(...)`, whose class is the type before the name, as the chain that `new User(...)` is. */
function targetTyped(program: Program, { steps: [type], end }: Chain): Chain | undefined {
  if (!isWord(program, end) || !isTargetTyped(program, end + 2)) return undefined;
  const open = end + 3;
  const close = program.partners[open] ?? -1;
  const step = { ...type, open, end: open };
  return { start: end + 2, isNew: true, steps: [step], end: close < 0 ? program.tokens.length : close + 1 };
}

/** `User.Builder.create` makes a `User`. */
export const typeOf = (names: readonly string[]): readonly string[] =>
  names.at(-2) === "Builder" && names.at(-1) === "create" ? names.slice(0, -2) : names;
