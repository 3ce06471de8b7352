import type { Definition, View } from "../../../core.ts";
import { literalAt } from "../../lex/arguments.ts";
import { type Bindings, bind, noBindings, qualified } from "../../lex/bindings.ts";
import { typeOf } from "../../lex/calls.ts";
import { type Chain, chainsIn, type Step } from "../../lex/chains.ts";
import { assignedTo } from "../../lex/clients/assigned.ts";
import { endOfParameter, nameOfType, scopeOfType } from "../../lex/clients/declared-clients.ts";
import { beginsMember, bindValue, heldBy, scopesOf } from "../../lex/clients/held-values.ts";
import { guardOf } from "../../lex/guards.ts";
import { bindingsOf } from "../../lex/imports.ts";
import { type Program, programOf, textAt } from "../../lex/program.ts";

/** What puts a user into a group, and the class on which it is called. Source: API reference of aws-cdk-lib, aws_iam.Group and User. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ...["addUser", "AddUser", "add_user"].map((name) => [name, "Group"] as const),
  ...["addToGroup", "AddToGroup", "add_to_group"].map((name) => [name, "User"] as const),
]);

/**
 * Calls of AWS CDK that put a user into a group: `group.addUser(user)`, `user.addToGroup(group)`, where what they are called on is
 * made, imported (`Group.fromGroupName`) or declared as a group or a user. `classOf` tells the class of `aws-iam` that a qualified name
 * stands for. The place is the call up to its arguments.
 */
export function* membershipsIn(
  view: View,
  dialect: string,
  classOf: (name: string) => string | undefined,
): Iterable<Definition> {
  const program = programOf(view);
  if (!program || ![...METHODS.keys()].some((name) => view.text.includes(name))) return;
  const typeAt = typesOf(program, classOf);
  const held = heldIn(program, typeAt);
  for (const chain of chainsIn(program)) {
    const step = chain.steps.find((_, index) =>
      addsMember(program, chain, index, () => receiverOf(program, held, chain, index, typeAt)),
    );
    const guard = step && (guardOf(program, chain.start) ?? "definite");
    if (step && guard !== "off")
      yield { ...placed(program, chain, step), kind: "membership", dialect, confidence: guard ?? "definite" };
  }
}

/** Whether a step of a chain puts a user into a group, if what it is called on is of the class that has its method. */
function addsMember(program: Program, { steps }: Chain, index: number, receiver: () => string | undefined): boolean {
  const { names = [], open = -1 } = steps[index] ?? {};
  const type = METHODS.get(names.at(-1) ?? "");
  // A name in writing is given to something else: CDK takes constructs.
  return open >= 0 && type !== undefined && literalAt(program, open + 1) === undefined && receiver() === type;
}

const typesOf =
  (program: Program, classOf: (name: string) => string | undefined): TypeAt =>
  (names, at) => {
    const types = qualified(bindingsOf(program), names, at).map(
      (name) => /^I?(Group|User)(?:_From\w+)?$/.exec(classOf(name) ?? "")?.[1],
    );
    return types.find((type) => type !== undefined);
  };

/** The class of `aws-iam` that a name stands for at a token, if it is that of a group or a user. */
type TypeAt = (names: readonly string[], at: number) => string | undefined;

/** Variables, fields and parameters, bound to the class of what they hold. */
function heldIn(program: Program, typeAt: TypeAt): Bindings {
  const held = noBindings();
  const { endOfScope } = scopesOf(program);
  for (const chain of chainsIn(program)) {
    const { names, at } = chain.steps[0];
    const declared = nameOfType(program, chain);
    const type = declared < 0 ? undefined : typeAt(names, at);
    // A parameter of another type hides what else has its name.
    if (type !== undefined || (declared >= 0 && endOfParameter(program, declared) !== undefined)) {
      const to = scopeOfType(program, chain.start, endOfScope);
      bind(held, textAt(program, declared), { target: type, from: chain.start, to });
    }
    const name = assignedTo(program, chain);
    if (name < 0) continue;
    const value = madeBy(chain, chain.steps.length, typeAt);
    bindValue(program, held, { name, value, from: chain.start, to: endOfScope(name) });
  }
  return held;
}

/** The class of what the first steps of a chain make: a constructor, a builder's calls, or what looks something up. */
function madeBy({ steps, isNew }: Chain, count: number, typeAt: TypeAt): string | undefined {
  const [{ names, at, open }] = steps;
  const isBuilder = names.at(-1) === "create";
  if (open < 0 || (count > 1 && !isBuilder)) return undefined;
  const looksUp = !isNew && /^from/i.test(names.at(-1) ?? "");
  return typeAt(looksUp ? names.slice(0, -1) : typeOf(names), at);
}

/** The class of what a step's method is called on. */
function receiverOf(program: Program, held: Bindings, chain: Chain, index: number, typeAt: TypeAt): string | undefined {
  if (index > 0) return madeBy(chain, index, typeAt);
  const [{ names, at }] = chain.steps;
  if (names.length < 2) return undefined;
  const isMember = names.length > 2 || beginsMember(textAt(program, at - 1));
  return heldBy(program, held, { name: names.at(-2) ?? "", at, isMember });
}

const placed = ({ tokens, view }: Program, { start }: Chain, { names, end }: Step) => ({
  address: names.join("."),
  at: { source: view, start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
});
