import { argumentsOf } from "../arguments.ts";
import { type Chain, chainAt } from "../chains.ts";
import { isWord, type Program, textAt } from "../program.ts";
import { type Clients, valuesAlong } from "./client-values.ts";
import type { Declared } from "./declared-clients.ts";
import type { ClientValue } from "./iam-clients.ts";
import { methodOf, parametersOf } from "./own-functions.ts";

/**
 * The parameters that a call binds to clients or their handles: `make(iam, "ci")` of the program's own `def make(client, name)`, and
 * `Users(client=iam)` of its own class.
 */
export function* passedBy(program: Program, clients: Clients, { steps, isNew, start }: Chain): Iterable<Declared> {
  const [{ names, open }] = steps;
  // Where a function is defined, nothing is passed to it.
  const isCall = open >= 0 && !/^(?:def|function)$/.test(textAt(program, start - 1));
  const parameters = isCall ? parametersOf(program, calledOf(names, isNew)) : undefined;
  if (!parameters) return;
  for (const [position, index] of argumentsOf(program, open).entries()) {
    const isNamed = /^[=:]$/.test(textAt(program, index + 1));
    const value = valueOfArgument(program, clients, isNamed ? index + 2 : index);
    const at = isNamed
      ? parameters.find((parameter) => textAt(program, parameter) === textAt(program, index))
      : parameters[position];
    if (value !== undefined && at !== undefined) yield { at, name: textAt(program, at), value };
  }
}

/** The function or class that is called: alone, Ruby's `Users.new`, or a method of the object itself. */
function calledOf(names: readonly string[], isNew: boolean): string {
  const [head = "", method = ""] = names;
  if (names.length === 1) return head;
  if (names.length > 2 || isNew) return "";
  return method === "new" ? head : /^(?:self|cls)$/.test(head) ? methodOf(method) : "";
}

/** What an argument is that begins at a token, if it is no more than that. */
function valueOfArgument(program: Program, clients: Clients, index: number): ClientValue | undefined {
  if (!isWord(program, index)) return undefined;
  const chain = chainAt(program, textAt(program, index) === "new" ? index + 1 : index);
  const { step, after } = [...valuesAlong(program, clients, chain)].at(-1) ?? {};
  return step === chain.steps.at(-1) && /^[,)]$/.test(textAt(program, chain.end)) ? after : undefined;
}
