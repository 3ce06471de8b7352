import { type Bindings, bind, noBindings } from "../bindings.ts";
import { type Chain, chainsIn } from "../chains.ts";
import { bindingsOf } from "../imports.ts";
import { type Program, textAt } from "../program.ts";
import { assignedTo } from "./assigned.ts";
import { functionOfType, functionReturning, type OwnFunction } from "./client-functions.ts";
import { type Clients, valuesAlong } from "./client-values.ts";
import { type Declared, declaredBy, declaredInTexts, isMock, scopeOfType } from "./declared-clients.ts";
import { bindValue, plain, type Scopes, scopesOf } from "./held-values.ts";
import { passedBy } from "./passed-clients.ts";
import { localNames } from "./stand-ins.ts";

/** Functions that return what others return, or hand on what they are given, one after the other. */
const MAXIMUM_PASSES = 4;

/** The variables, fields, parameters and functions of a program that hold or return a client of IAM. */
export function clientsIn(program: Program): Clients {
  const local = localNames(program);
  const scopes = scopesOf(program);
  const inTexts = declaredInTexts(program, bindingsOf(program));
  let makers: ReadonlyMap<string, OwnFunction> = new Map();
  let passed: readonly Declared[] = [];
  for (let pass = 1; ; pass++) {
    const properties = [...makers.values()].filter(({ isProperty }) => isProperty);
    const clients: Clients = { held: noBindings(), makers: new Set(makers.keys()), local };
    for (const { name } of properties)
      bind(clients.held, name, { target: "client", from: -1, to: Number.POSITIVE_INFINITY });
    const found = readClients(program, clients, scopes, [...inTexts, ...passed]);
    const isSame = found.makers.size === makers.size && found.passed.length === passed.length;
    if (isSame || pass === MAXIMUM_PASSES) return clients;
    ({ makers, passed } = found);
  }
}

/** What the calls of a program tell of its functions. */
interface Told {
  /** Those that return a client: none of which another of its name returns something else. */
  readonly makers: ReadonlyMap<string, OwnFunction>;
  /** Their parameters that are given one. */
  readonly passed: readonly Declared[];
}

/** Binds what holds a client, and answers what that tells of the program's functions. */
function readClients(
  program: Program,
  clients: Clients,
  { endOfScope, defAround }: Scopes,
  declaredElsewhere: readonly Declared[],
): Told {
  const { held } = clients;
  const imports = bindingsOf(program);
  const returning: Returning = new Map();
  const given = new Map<number, Declared>();
  const declaredBefore = declaredElsewhere.toSorted((one, other) => one.at - other.at);
  for (const chain of chainsIn(program)) {
    // Bindings come in the order of the program.
    const before = declaredBefore.splice(0, countBefore(declaredBefore, chain.start));
    for (const declared of [...before, declaredBy(program, imports, chain)])
      declare(program, held, declared, endOfScope);
    const typed = functionOfType(program, imports, chain);
    remember(returning, typed, true);
    for (const parameter of passedBy(program, clients, chain)) given.set(parameter.at, parameter);
    const name = isNothing(program, chain) ? -1 : assignedTo(program, chain);
    const own = functionReturning(program, chain, defAround);
    if (name < 0 && !own) continue;
    const value = [...valuesAlong(program, clients, chain)].at(-1)?.after;
    remember(returning, own, value === "client");
    if (name >= 0) bindValue(program, held, { name, value, from: chain.start, to: endOfScope(name) });
  }
  const all = [...returning.values()];
  const others = new Set(all.filter(({ client }) => !client).map(({ own }) => own.name));
  const makers = new Map(all.filter(({ own }) => !others.has(own.name)).map(({ own }) => [own.name, own]));
  return { makers, passed: [...given.values()] };
}

/** Functions that return something, by the token of their name, and whether that is a client. */
type Returning = Map<number, { readonly own: OwnFunction; readonly client: boolean }>;

function remember(returning: Returning, own: OwnFunction | undefined, client: boolean): void {
  if (own) returning.set(own.at, { own, client: client || returning.get(own.at)?.client === true });
}

function declare(
  program: Program,
  held: Bindings,
  declared: Declared | undefined,
  endOfScope: Scopes["endOfScope"],
): void {
  if (!declared) return;
  const { at, name, value } = declared;
  const to = scopeOfType(program, at, endOfScope);
  bind(held, plain(name), { target: isMock(program, at) ? undefined : value, from: at, to });
}

/** How many of them stand before a token. */
const countBefore = (all: readonly Declared[], index: number): number => {
  const count = all.findIndex(({ at }) => at > index);
  return count < 0 ? all.length : count;
};

/** Whether a chain is nothing at all, which changes nothing in what a variable holds where a method is called on it. */
const isNothing = (program: Program, { start }: Chain): boolean =>
  /^(?:None|null|nil|undefined)$/.test(textAt(program, start));
