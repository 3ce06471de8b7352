import { rangeOf } from "../arguments.ts";
import { chainAt } from "../chains.ts";
import { isWord, type Program, placesOf, textAt } from "../program.ts";
import { isLoopback } from "../stand-in-address.ts";

/** Tokens of one value that are searched for an address. */
const MAXIMUM_TOKENS = 400;
const MAY_BE_LOCAL = /localhost|127\.|localstack|\[::1\]|0\.0\.0\.0/i;

/**
 * The names of a program to which nothing but an address of the same machine is assigned, or what is made with one: `URL =
 * "http://localhost:4566"`, `config = { endpoint: "http://localhost:4566" }`. What the environment may replace is none.
 */
export function localNames(program: Program): ReadonlySet<string> {
  const local = new Set<string>();
  const other = new Set<string>();
  if (!MAY_BE_LOCAL.test(program.view.text)) return local;
  for (const index of placesOf(program, "=")) {
    const name = assignedAt(program, index);
    if (name !== undefined) (isLocalValue(program, index + 1) ? local : other).add(name);
  }
  return new Set([...local].filter((name) => !other.has(name)));
}

/** The name before an equals sign that assigns, and gives no argument. */
function assignedAt(program: Program, equals: number): string | undefined {
  if (
    /^[=>]$/.test(textAt(program, equals + 1)) ||
    "([".includes(textAt(program, program.parents[equals] ?? -1) || " ")
  )
    return undefined;
  const name = textAt(program, equals - 1) === ":" ? equals - 2 : equals - 1;
  return isWord(program, name) ? textAt(program, name) : undefined;
}

function isLocalValue(program: Program, index: number): boolean {
  const start = textAt(program, index) === "new" || textAt(program, index) === "&" ? index + 1 : index;
  const partner = program.partners[start] ?? -1;
  if (partner > start) return namesLocal(program, { from: start, to: partner }, NONE);
  if (!isWord(program, start)) return isLocal(program, start);
  if (isContainer(program, start)) return true;
  const { steps, end } = chainAt(program, start);
  // What is looked up may be something else where the program runs.
  const isLookup = steps.some(({ names }) => names.some((name) => /env|^get|[a-z]Get/i.test(name)));
  return !isLookup && namesLocal(program, { from: start, to: end }, NONE);
}

const NONE: ReadonlySet<string> = new Set();
const isLocal = (program: Program, index: number): boolean =>
  isLoopback(program.tokens[index]?.value ?? beginningAt(program, index));

/** How a text begins into which something is filled, such as the port of an address; "" for everything else. */
function beginningAt({ tokens, view }: Program, index: number): string {
  const token = tokens[index];
  const [, beginning = ""] =
    token?.kind === "string"
      ? (/^[\w$@]{0,3}["'`]+(https?:.*)/i.exec(view.text.slice(token.start, token.end)) ?? [])
      : [];
  return beginning;
}

/** What gives the address of a container that a test starts: `localstack.getEndpoint()`. Source: documentation of Testcontainers. */
const ADDRESS_OF_CONTAINER = /^(?:getEndpoint(?:Override)?|getConnectionUri|get_url)$/;
const isContainer = (program: Program, index: number): boolean =>
  ADDRESS_OF_CONTAINER.test(textAt(program, index + 2)) &&
  textAt(program, index + 1) === "." &&
  /localstack/i.test(textAt(program, index));

/** What the SDKs for Ruby and PHP take to answer by themselves. */
const isStub = (program: Program, index: number): boolean =>
  /^(?:stub_responses|MockHandler)$/.test(textAt(program, index)) && textAt(program, index + 2) !== "false";

/** Whether an address of the same machine stands in a range, or a name that holds one (and is no argument's own name). */
function namesLocal(
  program: Program,
  { from, to }: { readonly from: number; readonly to: number },
  names: ReadonlySet<string>,
): boolean {
  for (let index = from; index < Math.min(to, from + MAXIMUM_TOKENS); index++) {
    if (isLocal(program, index) || isStub(program, index) || isContainer(program, index)) return true;
    if (names.has(textAt(program, index)) && !/^[=:]$/.test(textAt(program, index + 1))) return true;
  }
  return false;
}

/** Whether the arguments of the call that opens at a token lead to a stand-in for AWS on the same machine. */
export const leadsToStandIn = (program: Program, open: number, names: ReadonlySet<string>): boolean =>
  open >= 0 && namesLocal(program, rangeOf(program, open), names);
