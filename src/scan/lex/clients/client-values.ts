import type { Bindings } from "../bindings.ts";
import { type Chain, chainAt, type Step } from "../chains.ts";
import { bindingsOf } from "../imports.ts";
import { isWord, type Program, textAt } from "../program.ts";
import { beginsMember, heldBy } from "./held-values.ts";
import { type ClientValue, isElementOfClients, isOperation, madeBy, resultOf } from "./iam-clients.ts";
import { leadsToStandIn } from "./stand-ins.ts";

/** What holds a client of IAM in a program. */
export interface Clients {
  /** Variables, fields and parameters; bound to undefined, what certainly holds something else. */
  readonly held: Bindings;
  /** The program's own functions that return one, by name. */
  readonly makers: ReadonlySet<string>;
  /** Names that hold an address of the same machine. */
  readonly local: ReadonlySet<string>;
}

/** A step of a chain, what it is called on, and what it gives. */
export interface Valued {
  readonly step: Step;
  readonly on: ClientValue | undefined;
  readonly method: string;
  readonly after: ClientValue | undefined;
}

/** What each step of a chain is called on: a variable that is bound, or what the steps before made. */
export function* valuesAlong(program: Program, clients: Clients, chain: Chain, depth = 0): Iterable<Valued> {
  let value: ClientValue | undefined;
  let isBuilding = false;
  for (const step of chain.steps) {
    const isFirst = step === chain.steps[0];
    const made = madeBy(program, bindingsOf(program), chain, step);
    isBuilding ||= made !== undefined;
    const { on, method } = isFirst
      ? receiverOf(program, clients, chain, depth)
      : { on: value, method: step.names.at(-1) ?? "" };
    const returned = isFirst && callsMaker(program, clients, step) ? "client" : undefined;
    // What configures a client that is being made gives a client again.
    value = made ?? resultOf(on, method) ?? returned ?? (isBuilding ? value : wrappedBy(program, clients, step, depth));
    if (isBuilding && value === "client" && leadsToStandIn(program, step.open, clients.local)) value = "stand-in";
    yield { step, on, method, after: value };
  }
}

/** Whether a step calls one of the program's own functions that return a client: alone, or of the object or class itself. */
function callsMaker(program: Program, { makers }: Clients, { names, open }: Step): boolean {
  if (open < 0 || makers.size === 0 || !makers.has(names.at(-1) ?? "")) return false;
  const [head = ""] = names;
  if (names.length !== 2) return names.length === 1;
  // A method of Go has a name of its own for its object.
  return OWN.test(head) || bindingsOf(program).own.has(head) || program.language === "go";
}

const OWN = /^(?:this|self|cls|\$this|Self|static)$/;

/** What gives back what it is given: contexts of Python, tracers of JavaScript, and smart pointers of Rust. */
const WRAPPER = /(?:^|\.)(?:enter_(?:async_)?context|captureAWS(?:v3)?Client)$|^(?:Arc|Rc|Box)\.new$/;
/** Wrappers within wrappers that are looked into. */
const MAXIMUM_DEPTH = 3;

const wrappedBy = (
  program: Program,
  clients: Clients,
  { names, open }: Step,
  depth: number,
): ClientValue | undefined =>
  open >= 0 && WRAPPER.test(names.slice(-2).join(".")) ? valueAt(program, clients, open + 1, depth + 1) : undefined;

/** What the value that begins at a token is. */
function valueAt(program: Program, clients: Clients, from: number, depth: number): ClientValue | undefined {
  let index = from;
  while (/^(?:new|await|&)$/.test(textAt(program, index))) index++;
  if (!isWord(program, index) || depth > MAXIMUM_DEPTH) return undefined;
  return [...valuesAlong(program, clients, chainAt(program, index), depth)].at(-1)?.after;
}

/** The variable that the first step begins with, and the method that is called on it; "" where the variable stands alone. */
function receiverOf(
  program: Program,
  clients: Clients,
  { start, steps }: Chain,
  depth: number,
): { on: ClientValue | undefined; method: string } {
  const [step] = steps;
  const { names, at, open } = step;
  const ofField = beginsMember(textAt(program, at - 1));
  const bound = (index: number): ClientValue | undefined =>
    clientValue(heldBy(program, clients.held, { name: names[index] ?? "", at, isMember: index > 0 || ofField }));
  const last = names.length - 1;
  const whole = open < 0 ? bound(last) : undefined;
  if (open < 0 && (last === 0 || whole !== undefined)) return { on: whole, method: "" };
  const method = names[last] ?? "";
  // `(await client()).method(`, `(iam as IAM).method(`
  if (last === 1 && names[0] === "") return { on: valueAt(program, clients, start + 1, depth + 1), method };
  const on = last === 0 ? undefined : (bound(last - 1) ?? clientOfHandle(names.slice(0, -1), bound));
  if (on !== undefined || !isOperation(method) || !isElementOfClients(program, step)) return { on, method };
  return { on: "client", method };
}

/** The client that a resource or a handle has: boto3's `iam.meta.client`, Ruby's `iam.client`. */
function clientOfHandle(
  names: readonly string[],
  bound: (index: number) => ClientValue | undefined,
): "client" | undefined {
  const isMeta = names.at(-2) === "meta";
  if (names.at(-1) !== "client" || names.length < (isMeta ? 3 : 2)) return undefined;
  const owner = bound(names.length - (isMeta ? 3 : 2));
  return owner !== undefined && owner !== "stand-in" ? "client" : undefined;
}

const VALUES: ReadonlySet<string> = new Set<ClientValue>([
  "client",
  "user",
  "group",
  "policy",
  "login-profile",
  "user-policy",
  "stand-in",
]);

const clientValue = (value: string | undefined): ClientValue | undefined =>
  value !== undefined && VALUES.has(value) ? (value as ClientValue) : undefined;
