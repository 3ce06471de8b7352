import { onceFor } from "../../../once.ts";
import { countBefore } from "../../../sorted.ts";
import { literalAt, rangeOf, valuesWithin } from "../arguments.ts";
import { type Chain, chainAt, type Step } from "../chains.ts";
import { isWord, type Program, placesOf, startsLine, textAt } from "../program.ts";
import { assignedTo } from "./assigned.ts";
import { type Clients, valuesAlong } from "./client-values.ts";
import { type ClientValue, isOperation } from "./iam-clients.ts";

/** A call of a method whose name or arguments do not stand at the method itself. */
export interface IndirectCall {
  readonly on: ClientValue;
  readonly method: string;
  /** The first token, and the one after the last, of what stands for the method. */
  readonly start: number;
  readonly end: number;
  /** The bracket that opens around its arguments. */
  readonly open: number;
}

/**
 * Methods that are told by a text which operation they call: of Ruby, `iam.public_send(:create_user, …)`; of the SDKs for PHP, Python
 * and JavaScript, `getCommand("CreateUser", …)`, `_make_api_call("CreateUser", …)` and `makeRequest("createUser", …)`.
 */
const BY_NAME = /^(?:public_send|__send__|send|getCommand|_make_api_call|makeRequest)$/;

/** Functions of Python and JavaScript that call what they are handed, or make a function that does. */
const CALLS_ON = /^(?:partial|submit|to_thread|run_in_executor|run_sync|apply_async|retry_call|promisify)$/;

/** Methods of a function of JavaScript: one that makes another function of it, and those that call it. */
const OF_FUNCTION = /^(?:bind|call|apply)$/;

/** Whether a call of these names may be one of another method. */
export function mayBeIndirect(names: readonly string[]): boolean {
  const name = names.at(-1) ?? "";
  return name === "getattr" || BY_NAME.test(name) || (OF_FUNCTION.test(name) && isOperation(names.at(-2) ?? ""));
}

/** The method that a step calls: one that it names in its first argument, else its own. */
export function methodCalled(program: Program, { open }: Step, method: string): string {
  if (open < 0 || !BY_NAME.test(method)) return method;
  const isSymbol = program.language === "ruby" && textAt(program, open + 1) === ":";
  return (isSymbol ? textAt(program, open + 2) : literalAt(program, open + 1)) ?? method;
}

/**
 * `getattr(iam, "create_user")(…)`; a method that is handed on to what calls it: `partial(iam.create_user, …)`, and to whatever takes a
 * user's name with it, `attempt(iam.create_user, UserName="ci")`; one that a name is given which is called, `create = iam.create_user`; and
 * JavaScript's `iam.createUser.bind(iam)`.
 */
export function indirectCall(program: Program, clients: Clients, chain: Chain): IndirectCall | undefined {
  if (program.language === "javascript")
    return methodOfFunction(program, clients, chain) ?? handedOn(program, clients, chain);
  if (program.language !== "python") return undefined;
  return (
    attributeCalled(program, clients, chain) ??
    handedOn(program, clients, chain) ??
    boundMethod(program, clients, chain)
  );
}

/** `create = iam.create_user`, where that name is called later on. */
function boundMethod(program: Program, clients: Clients, chain: Chain): IndirectCall | undefined {
  const { start, steps, end } = chain;
  const [{ names, open }] = steps;
  if (steps.length > 1 || open >= 0 || !isOperation(names.at(-1) ?? "") || !startsLine(program, end)) return undefined;
  const name = assignedTo(program, chain);
  const called = name < 0 ? undefined : callOf(program, textAt(program, name), end);
  const [value] = called === undefined ? [] : valuesAlong(program, clients, chain);
  return value?.on && called !== undefined
    ? { on: value.on, method: value.method, start, end, open: called }
    : undefined;
}

/** The bracket that opens where a name is called first, from a token on. */
function callOf(program: Program, name: string, from: number): number | undefined {
  const opens = callsOf(program).get(name) ?? [];
  return opens[countBefore(opens, (open) => open < from)];
}

/** The brackets that open where each name is called, in order. */
const callsOf = onceFor((program: Program): ReadonlyMap<string, readonly number[]> => {
  const calls = new Map<string, number[]>();
  for (const open of placesOf(program, "(")) {
    if (!isWord(program, open - 1) || textAt(program, open - 2) === "def") continue;
    const name = textAt(program, open - 1);
    const known = calls.get(name);
    if (known) known.push(open);
    else calls.set(name, [open]);
  }
  return calls;
});

/** `iam.createUser.bind(iam)`, of which the client is what stands before the method. */
function methodOfFunction(program: Program, clients: Clients, chain: Chain): IndirectCall | undefined {
  const [step] = chain.steps;
  const { names, open, end } = step;
  if (open < 0 || names.length < 3 || !OF_FUNCTION.test(names.at(-1) ?? "")) return undefined;
  const handle: Step = { ...step, names: names.slice(0, -1), open: -1 };
  const [value] = valuesAlong(program, clients, { ...chain, steps: [handle] });
  return value?.on && { on: value.on, method: value.method, start: chain.start, end, open };
}

function attributeCalled(program: Program, clients: Clients, { start, steps }: Chain): IndirectCall | undefined {
  const { names, open } = steps[0];
  const close = program.partners[open] ?? -1;
  const isCalled = textAt(program, close + 1) === "(" && !startsLine(program, close + 1);
  if (names.join(".") !== "getattr" || open < 0 || !isCalled || !isWord(program, open + 1)) return undefined;
  const object = chainAt(program, open + 1);
  const method = textAt(program, object.end) === "," ? literalAt(program, object.end + 1) : undefined;
  const on = [...valuesAlong(program, clients, object)].at(-1)?.after;
  return on && method !== undefined ? { on, method, start, end: close + 1, open: close + 1 } : undefined;
}

/** Whether what is called at a bracket calls a method that it is handed: it is known to, or takes the name of the user for it. */
const callsWhatItTakes = (program: Program, open: number): boolean =>
  CALLS_ON.test(textAt(program, open - 1)) || (program.language === "python" && takesUserName(program, open));

function takesUserName(program: Program, open: number): boolean {
  const [first] = valuesWithin(program, rangeOf(program, open), "username");
  return first !== undefined;
}

function handedOn(program: Program, clients: Clients, chain: Chain): IndirectCall | undefined {
  const { start, steps, end } = chain;
  const open = program.parents[start] ?? -1;
  const isArgument = /^[(,]$/.test(textAt(program, start - 1)) && /^[),]$/.test(textAt(program, end));
  if (textAt(program, open) !== "(" || !isArgument || !callsWhatItTakes(program, open)) return undefined;
  const { step, on, method } = [...valuesAlong(program, clients, chain)].at(-1) ?? {};
  return step === steps.at(-1) && step?.open === -1 && on && method ? { on, method, start, end, open } : undefined;
}
