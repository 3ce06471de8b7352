import { qualified } from "./bindings.ts";
import { type Chain, chainsIn } from "./chains.ts";
import { bindingsOf } from "./imports.ts";
import type { Program } from "./program.ts";

/** A call by a name that does not depend on a value: `new iam.User(`, `User.Builder.create(`, `awsiam.NewUser(`. */
export interface Call {
  readonly chain: Chain;
  /** The bracket that opens its arguments. */
  readonly open: number;
  /** Every qualified name that it may have, without the builder's part. */
  names(): readonly string[];
}

const known = new WeakMap<Program, readonly Call[]>();

/** Every such call of a program, in order; found once however many dialects ask. */
export function callsIn(program: Program): readonly Call[] {
  let calls = known.get(program);
  if (!calls) {
    calls = chainsIn(program).flatMap((chain) => (chain.steps[0].open < 0 ? [] : callOf(program, chain)));
    known.set(program, calls);
  }
  return calls;
}

function callOf(program: Program, chain: Chain): Call {
  let qualifiedNames: readonly string[] | undefined;
  const { names, at, open } = chain.steps[0];
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

/** `User.Builder.create` makes a `User`. */
const typeOf = (names: readonly string[]): readonly string[] =>
  names.at(-2) === "Builder" && names.at(-1) === "create" ? names.slice(0, -2) : names;
