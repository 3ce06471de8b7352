import { qualified } from "./bindings.ts";
import { type Chain, chainsIn } from "./chains.ts";
import { bindingsOf } from "./imports.ts";
import type { Program } from "./program.ts";

/** A call by a name that does not depend on a value: `new iam.User(`, `User.Builder.create(`, `awsiam.NewUser(`. */
export interface Call {
  readonly chain: Chain;
  /** Every qualified name that it may have, without the builder's part. */
  readonly names: readonly string[];
  /** The bracket that opens its arguments. */
  readonly open: number;
}

const known = new WeakMap<Program, readonly Call[]>();

/** Every such call of a program, in order; found once however many dialects ask. */
export function callsIn(program: Program): readonly Call[] {
  let calls = known.get(program);
  if (!calls) {
    const bindings = bindingsOf(program);
    calls = Array.from(chainsIn(program)).flatMap((chain) => {
      const { names, at, open } = chain.steps[0];
      return open < 0 ? [] : [{ chain, open, names: qualified(bindings, typeOf(names), at) }];
    });
    known.set(program, calls);
  }
  return calls;
}

/** `User.Builder.create` makes a `User`. */
const typeOf = (names: readonly string[]): readonly string[] =>
  names.at(-2) === "Builder" && names.at(-1) === "create" ? names.slice(0, -2) : names;
