import { type Bindings, bind, bindingAt, endOfBlock, noBindings, qualified } from "./bindings.ts";
import { type Chain, chainsIn, type Step } from "./chains.ts";
import { type ClientValue, isClientType, madeBy, resultOf } from "./iam-clients.ts";
import { bindingsOf } from "./imports.ts";
import { isWord, type Program, textAt } from "./program.ts";
import { functionsOf } from "./python-imports.ts";

/** The variables, fields and parameters of a program that hold a client of IAM; bound to undefined, what certainly holds something else. */
export function clientBindings(program: Program): Bindings {
  const clients = noBindings();
  const imports = bindingsOf(program);
  const endOfScope = scopesOf(program);
  for (const chain of chainsIn(program)) {
    const declared = declaredBy(program, imports, chain);
    if (declared !== undefined)
      bind(clients, plain(declared), {
        target: "client",
        from: chain.start,
        to: scopeOfType(program, chain, endOfScope),
      });
    const name = assignedTo(program, chain);
    if (name < 0) continue;
    const steps = [...valuesAlong(program, clients, chain)];
    const value = steps.at(-1)?.after;
    const isMember = ".>@".includes(textAt(program, name - 1) || " ");
    bind(clients, plain(textAt(program, name)), {
      target: value,
      from: chain.start,
      to: isMember ? Number.POSITIVE_INFINITY : endOfScope(name),
    });
  }
  return clients;
}

/** Where the scope ends that a token is in: a function of Python, a block with braces, the file of Ruby. */
function scopesOf(program: Program): (index: number) => number {
  if (program.language === "python") return functionsOf(program);
  return program.language === "ruby" ? () => Number.POSITIVE_INFINITY : (index) => scopeOfAssignment(program, index);
}

const DECLARES = /^(?:const|let|var|val|mut|auto)$/;

/** A name that is declared holds in its block; one that is only assigned may belong further out. */
function scopeOfAssignment(program: Program, index: number): number {
  const declared =
    DECLARES.test(textAt(program, index - 1)) || isWord(program, index - 1) || textAt(program, index + 1) === ":";
  return declared ? endOfBlock(program, index) : Number.POSITIVE_INFINITY;
}

/** A parameter holds in the block that follows its parentheses, and what becomes a field by it, or is one, in its class. */
function scopeOfType(program: Program, { start }: Chain, endOfScope: (index: number) => number): number {
  if (program.language === "python") return endOfScope(start);
  const around = program.parents[start] ?? -1;
  if (textAt(program, around) === "(" && !isPromoted(program, start)) {
    const close = program.partners[around] ?? -1;
    for (let next = close + 1; close >= 0 && next < close + 30; next++) {
      if (textAt(program, next) === "{") return program.partners[next] ?? Number.POSITIVE_INFINITY;
    }
  }
  return program.language === "go" || program.language === "rust"
    ? Number.POSITIVE_INFINITY
    : endOfBlock(program, start);
}

/** Whether a parameter becomes a field: `private readonly iam: IAMClient`. */
const isPromoted = (program: Program, start: number): boolean =>
  [1, 2, 3, 4].some((steps) => /^(?:private|public|protected|readonly)$/.test(textAt(program, start - steps)));

/** The name that a chain declares to be a client, as its type: `IamClient iam`, `iam: IAMClient`, `iam *iam.Client`. */
function declaredBy(program: Program, imports: Bindings, { start, steps, isNew }: Chain): string | undefined {
  const [{ names, at, end, open }] = steps;
  if (open >= 0 || isNew || steps.length > 1) return undefined;
  const before = nameBeforeType(program, start);
  const name = /^(?:java|csharp|php)$/.test(program.language) && isWord(program, end) ? end : before;
  return name >= 0 && isClientType(qualified(imports, names, at)) ? textAt(program, name) : undefined;
}

/** The name before a type: past `*`, `&`, a lifetime and the colon. */
function nameBeforeType(program: Program, start: number): number {
  let index = start - 1;
  while (index > start - 6 && /^(?:[*&:'?]|dyn|mut)$/.test(textAt(program, index))) index--;
  const direct = program.language === "go" && index === start - 1;
  return isWord(program, index) && (direct || index < start - 1) ? index : -1;
}

/** The token of the name to which a chain is assigned (`a = chain`, `a := chain`, `a: T = chain`, `chain as a`); -1 for none. */
function assignedTo(program: Program, { start, end }: Chain): number {
  if (program.language === "python" && textAt(program, end) === "as" && isWord(program, end + 1)) return end + 1;
  let index = start - 1;
  while (/^(?:await|yield|&|\()$/.test(textAt(program, index))) index--;
  if (textAt(program, index) !== "=" || "=!<>+-*/".includes(textAt(program, index - 1) || " ")) return -1;
  index--;
  // `:=`, `||=`, `??=`
  while (/^[:|?]$/.test(textAt(program, index))) index--;
  return nameOfTyped(program, index);
}

/** The name of `name: T =`, whose type ends at an index; else what stands there. */
function nameOfTyped(program: Program, index: number): number {
  for (let at = index; at > index - 8 && at > 0; at--) {
    if (textAt(program, at - 1) === ":" && isWord(program, at - 2) && textAt(program, at - 2) !== "case") {
      return program.language === "javascript" || program.language === "python" || program.language === "rust"
        ? at - 2
        : index;
    }
    if (!isWord(program, at) && !".[]<>|&".includes(textAt(program, at))) break;
  }
  return isWord(program, index) ? index : -1;
}

/** A step of a chain, what it is called on, and what it gives. */
export interface Valued {
  readonly step: Step;
  readonly on: ClientValue | undefined;
  readonly method: string;
  readonly after: ClientValue | undefined;
}

/** What each step of a chain is called on: a variable that is bound, or what the steps before made. */
export function* valuesAlong(program: Program, clients: Bindings, chain: Chain): Iterable<Valued> {
  let value: ClientValue | undefined;
  let isBuilding = false;
  for (const step of chain.steps) {
    const made = madeBy(program, bindingsOf(program), chain, step);
    const { on, method } =
      step === chain.steps[0] ? receiverOf(clients, step) : { on: value, method: step.names.at(-1) ?? "" };
    const result = on === undefined ? undefined : method === "" ? on : resultOf(on, method);
    // What configures a client that is being made gives a client again.
    const after: ClientValue | undefined = made ?? result ?? (isBuilding ? value : undefined);
    yield { step, on, method, after };
    isBuilding ||= made !== undefined;
    value = after;
  }
}

/** The variable that the first step begins with, and the method that is called on it; "" where the variable stands alone. */
function receiverOf(clients: Bindings, { names, at, open }: Step): { on: ClientValue | undefined; method: string } {
  const alone = names.length === 1 && open < 0;
  const whole = boundTo(clients, names.at(-1) ?? "", at);
  if (open < 0 && (alone || whole !== undefined)) return { on: whole, method: "" };
  return { on: names.length < 2 ? undefined : boundTo(clients, names.at(-2) ?? "", at), method: names.at(-1) ?? "" };
}

function boundTo(clients: Bindings, name: string, at: number): ClientValue | undefined {
  const target = bindingAt(clients, plain(name), at)?.target;
  return target === "client" || target === "user" ? target : undefined;
}

/** PHP's `$iam` is `$this->iam` as a property. */
const plain = (name: string): string => name.replace(/^\$(?=\w)/, "");
