import { assignedTo } from "./assigned.ts";
import { type Bindings, bind, noBindings } from "./bindings.ts";
import { type Chain, chainsIn, type Step } from "./chains.ts";
import { functionReturning, type OwnFunction } from "./client-functions.ts";
import { declaredBy, isMock, scopeOfType } from "./declared-clients.ts";
import { beginsMember, bindValue, heldBy, plain, type Scopes, scopesOf } from "./held-values.ts";
import { type ClientValue, isElementOfClients, isOperation, madeBy, resultOf } from "./iam-clients.ts";
import { bindingsOf } from "./imports.ts";
import { type Program, textAt } from "./program.ts";
import { leadsToStandIn, localNames } from "./stand-ins.ts";

/** What holds a client of IAM in a program. */
export interface Clients {
  /** Variables, fields and parameters; bound to undefined, what certainly holds something else. */
  readonly held: Bindings;
  /** The program's own functions that return one, by name. */
  readonly makers: ReadonlySet<string>;
  /** Names that hold an address of the same machine. */
  readonly local: ReadonlySet<string>;
}

/** Functions that return what others return, one after the other. */
const MAXIMUM_PASSES = 3;

/** The variables, fields, parameters and functions of a program that hold or return a client of IAM. */
export function clientsIn(program: Program): Clients {
  const local = localNames(program);
  const scopes = scopesOf(program);
  let makers: ReadonlyMap<string, OwnFunction> = new Map();
  for (let pass = 1; ; pass++) {
    const properties = [...makers.values()].filter(({ isProperty }) => isProperty);
    const clients: Clients = { held: noBindings(), makers: new Set(makers.keys()), local };
    for (const { name } of properties)
      bind(clients.held, name, { target: "client", from: -1, to: Number.POSITIVE_INFINITY });
    const found = readClients(program, clients, scopes);
    if (found.size === makers.size || pass === MAXIMUM_PASSES) return clients;
    makers = found;
  }
}

/** Binds what holds a client, and answers the functions that return one: none of which another of its name returns something else. */
function readClients(
  program: Program,
  clients: Clients,
  { endOfScope, defAround }: Scopes,
): ReadonlyMap<string, OwnFunction> {
  const { held } = clients;
  const imports = bindingsOf(program);
  const returning = new Map<number, { readonly own: OwnFunction; client: boolean }>();
  for (const chain of chainsIn(program)) {
    const declared = declaredBy(program, imports, chain);
    if (declared !== undefined) {
      const to = scopeOfType(program, chain, endOfScope);
      bind(held, plain(declared), { target: isMock(program, chain) ? undefined : "client", from: chain.start, to });
    }
    const name = assignedTo(program, chain);
    const own = functionReturning(program, chain, defAround);
    if (name < 0 && !own) continue;
    const value = [...valuesAlong(program, clients, chain)].at(-1)?.after;
    if (own) {
      const known = returning.get(own.at);
      returning.set(own.at, { own, client: value === "client" || known?.client === true });
    }
    if (name >= 0) bindValue(program, held, { name, value, from: chain.start, to: endOfScope(name) });
  }
  const all = [...returning.values()];
  const others = new Set(all.filter(({ client }) => !client).map(({ own }) => own.name));
  return new Map(all.filter(({ own }) => !others.has(own.name)).map(({ own }) => [own.name, own]));
}

/** A step of a chain, what it is called on, and what it gives. */
export interface Valued {
  readonly step: Step;
  readonly on: ClientValue | undefined;
  readonly method: string;
  readonly after: ClientValue | undefined;
}

/** What each step of a chain is called on: a variable that is bound, or what the steps before made. */
export function* valuesAlong(program: Program, clients: Clients, chain: Chain): Iterable<Valued> {
  let value: ClientValue | undefined;
  let isBuilding = false;
  for (const step of chain.steps) {
    const isFirst = step === chain.steps[0];
    const made = madeBy(program, bindingsOf(program), chain, step);
    isBuilding ||= made !== undefined;
    const { on, method } = isFirst
      ? receiverOf(program, clients, step)
      : { on: value, method: step.names.at(-1) ?? "" };
    const returned = isFirst && callsMaker(program, clients, step) ? "client" : undefined;
    // What configures a client that is being made gives a client again.
    value = made ?? resultOf(on, method) ?? returned ?? (isBuilding ? value : undefined);
    if (isBuilding && value === "client" && leadsToStandIn(program, step.open, clients.local)) value = "stand-in";
    yield { step, on, method, after: value };
  }
}

/** Whether a step calls one of the program's own functions that return a client: alone, or of the object or class itself. */
function callsMaker(program: Program, { makers }: Clients, { names, open }: Step): boolean {
  if (open < 0 || makers.size === 0 || !makers.has(names.at(-1) ?? "")) return false;
  const [head = ""] = names;
  return names.length === 1 || (names.length === 2 && (OWN.test(head) || bindingsOf(program).own.has(head)));
}

const OWN = /^(?:this|self|cls|\$this|Self|static)$/;

/** The variable that the first step begins with, and the method that is called on it; "" where the variable stands alone. */
function receiverOf(program: Program, { held }: Clients, step: Step): { on: ClientValue | undefined; method: string } {
  const { names, at, open } = step;
  const ofField = beginsMember(textAt(program, at - 1));
  const bound = (index: number): ClientValue | undefined =>
    clientValue(heldBy(held, { name: names[index] ?? "", at, isMember: index > 0 || ofField }));
  const last = names.length - 1;
  const whole = open < 0 ? bound(last) : undefined;
  if (open < 0 && (last === 0 || whole !== undefined)) return { on: whole, method: "" };
  const method = names[last] ?? "";
  const on = last === 0 ? undefined : bound(last - 1);
  if (on !== undefined || !isOperation(method) || !isElementOfClients(program, step)) return { on, method };
  return { on: "client", method };
}

const clientValue = (value: string | undefined): ClientValue | undefined =>
  value === "client" || value === "user" || value === "stand-in" ? value : undefined;
