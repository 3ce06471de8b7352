import { onceFor } from "../../../once.ts";
import { countBefore } from "../../../sorted.ts";
import { argumentsOf } from "../arguments.ts";
import { endOfBlock, qualified } from "../bindings.ts";
import { type Chain, chainAt } from "../chains.ts";
import { METHOD_OPERATIONS } from "../iam-operations.ts";
import { bindingsOf } from "../imports.ts";
import { isWord, type Program, placesOf, textAt } from "../program.ts";

/** The types of requests of IAM, which no other service takes. Sources: API references of the AWS SDKs for Go and Java. */
const REQUEST =
  /^(?:github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/iam\.(\w+)Input|(?:software\.amazon\.awssdk\.services\.iam|com\.amazonaws\.services\.identitymanagement)\.model\.(\w+)Request(?:\.builder)?)$/;

/** Programs in which something else may take requests of IAM. */
const MOCKS = /_test\.go$|Tests?\.java$/;

/** Names of mocks, and of what tells one what it is called with: `client.EXPECT().CreateUser(`, `doReturn(it).when(iam).createUser(`. */
const OF_MOCKS = /mock|stub|fake|verify|expect|^(?:when|given|then|should)$/i;

/** What the source of a provider of Terraform or Crossplane is written with: it makes what others define. */
const OF_PROVIDERS =
  /^github\.com\/(?:hashicorp\/terraform-plugin-(?:sdk|framework)|hashicorp\/terraform\/helper|crossplane\/crossplane-runtime)\b/;

/**
 * Whether a step of a chain calls an operation with a request of IAM, so that only a client of IAM can be what it is called on, whatever
 * interface it is declared as: `api.CreateUser(ctx, &iam.CreateUserInput{})`, `api.createUser(CreateUserRequest.builder().build())`. A
 * request that the caller hands in may go to anything.
 */
export function takesRequest(program: Program, { steps }: Chain, index: number, method: string): boolean {
  const open = steps[index]?.open ?? -1;
  const operation = method.replace(/(?:WithContext|Request)$/, "");
  if (open < 0 || !/^(?:go|java)$/.test(program.language) || !METHOD_OPERATIONS.has(operation)) return false;
  const names = steps.slice(0, index + 1).flatMap((step) => step.names);
  if (names.length < 2 || MOCKS.test(program.view.path) || names.some((name) => OF_MOCKS.test(name))) return false;
  return !isProvider(program) && argumentsOf(program, open).some((at) => isRequest(program, at, operation));
}

const isProvider = onceFor((program: Program): boolean =>
  [...bindingsOf(program).names.values()].some((all) => all.some(({ target }) => OF_PROVIDERS.test(target ?? ""))),
);

/** Whether a value begins at a token that is a request of this operation, or a variable that was given one before. */
const isRequest = (program: Program, from: number, method: string): boolean =>
  isRequestOf(program, from, method) || isRequestOf(program, assignedBefore(program, from), method);

/**
 * The token with which the value begins that the variable which is the whole argument at a token was given last, in the blocks around it;
 * -1 for none.
 */
function assignedBefore(program: Program, from: number): number {
  const index = textAt(program, from) === "&" ? from + 1 : from;
  if (!isWord(program, index) || !/^[,)]$/.test(textAt(program, index + 1))) return -1;
  const all = valuesGiven(program).get(textAt(program, index)) ?? [];
  const value = all[countBefore(all, (at) => at < index) - 1] ?? -1;
  return value >= 0 && endOfBlock(program, value) > index ? value : -1;
}

/** Where the values begin that each variable is given, `name := value`, `name = value`, in order. */
const valuesGiven = onceFor((program: Program): ReadonlyMap<string, readonly number[]> => {
  const given = new Map<string, number[]>();
  for (const equals of placesOf(program, "=")) {
    const name = textAt(program, equals - 1) === ":" ? equals - 2 : equals - 1;
    if (!isWord(program, name) || textAt(program, equals + 1) === "=") continue;
    const values = given.get(textAt(program, name)) ?? [];
    values.push(equals + 1);
    given.set(textAt(program, name), values);
  }
  return given;
});

/** Whether a value that is written out at a token is a request of this operation. */
function isRequestOf(program: Program, from: number, method: string): boolean {
  let index = from;
  while (/^(?:&|new)$/.test(textAt(program, index))) index++;
  if (!isWord(program, index)) return false;
  const { names, at } = chainAt(program, index).steps[0];
  return qualified(bindingsOf(program), names, at).some((name) => {
    const [, ofGo, ofJava] = REQUEST.exec(name) ?? [];
    return (ofGo ?? ofJava ?? "").toLowerCase() === method.toLowerCase();
  });
}
