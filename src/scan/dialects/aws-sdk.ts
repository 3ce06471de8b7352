import type { Definition, DefinitionKind, Dialect } from "../../core.ts";
import { literalArgument, literalAt, literalOfCall, rangeOf } from "../lex/arguments.ts";
import { qualified } from "../lex/bindings.ts";
import { type Chain, chainAt, chainsIn, type Step } from "../lex/chains.ts";
import { clientsIn } from "../lex/clients/client-bindings.ts";
import { type Clients, type Valued, valuesAlong } from "../lex/clients/client-values.ts";
import { type ClientValue, isOperation, kindOfMethod } from "../lex/clients/iam-clients.ts";
import { takesRequest } from "../lex/clients/iam-requests.ts";
import { indirectCall, mayBeIndirect, methodCalled } from "../lex/clients/indirect-calls.ts";
import { guardOf } from "../lex/guards.ts";
import { METHOD_OPERATIONS, userName } from "../lex/iam-operations.ts";
import { bindingsOf } from "../lex/imports.ts";
import { IAM_PATTERNS, mentionsIam } from "../lex/mentions.ts";
import { type Program, placesOf, programOf, textAt } from "../lex/program.ts";

const OPERATIONS = new RegExp(
  [
    ...METHOD_OPERATIONS.keys(),
    String.raw`\bcreate\b`,
    "enable_mfa",
    "attach_policy",
    "create_policy",
    "add_group",
    "add_user",
    "attach_user",
    "[uU]ser_?[pP]olicy",
    "[lL]ogin_?[pP]rofile",
  ].join("|"),
);

/**
 * Calls of the AWS SDKs (boto3, JavaScript 2 and 3, Go, Java, Ruby, PHP, .NET, Rust) that make IAM users or their credentials,
 * where what they are called on is bound to a client of IAM. Programs that mock AWS (moto) and clients of a loopback address make
 * none. The place is the call up to its arguments.
 */
export const awsSdk: Dialect = {
  id: "aws-sdk",
  anchor: {
    paths: /\.(?:[cm]?[jt]sx?|pyi?|go|java|csx?|rb|rake|ru|php|phtml|rs)$|(?:^|\/)Rakefile$/i,
    patterns: IAM_PATTERNS,
    *locate(text) {
      if (mentionsIam(text) && OPERATIONS.test(text)) yield 0;
    },
  },
  *read(view) {
    const program = programOf(view);
    if (!program || isMocked(program)) return;
    const clients = clientsIn(program);
    const sentTo = new Map<number, ClientValue>();
    const hasCommands = program.language === "javascript" && view.text.includes("Command");
    for (const chain of chainsIn(program)) {
      if (!hasCommands && !chain.steps.some(({ names }) => mayMake(names))) continue;
      const steps = [...valuesAlong(program, clients, chain)];
      for (const { step, on } of steps) if (on !== undefined) sentTo.set(step.open, on);
      if (sentTo.get(program.parents[chain.start] ?? -1) !== "stand-in") yield* commandAt(program, chain);
      yield* callsAlong(program, chain, steps);
      yield* indirectly(program, clients, chain);
    }
  },
};

const mayMake = (names: readonly string[]): boolean => isOperation(names.at(-1) ?? "") || mayBeIndirect(names);

function* callsAlong(program: Program, chain: Chain, steps: readonly Valued[]): Iterable<Definition> {
  for (const [index, { step, on, method }] of steps.entries()) {
    const receiver = on ?? (takesRequest(program, chain, index, method) ? "client" : undefined);
    const kind = receiver && kindOfMethod(receiver, methodCalled(program, step, method));
    const called = step.open >= 0 || program.language === "ruby";
    if (kind === undefined || !called || guardOf(program, chain.start) === "off") continue;
    const handled = receiver === "client" ? undefined : nameOfHandle(program, chain, index);
    yield { ...definitionOf(program, chain, index, kind), ...userName(handled) };
  }
}

/** A call of a method that is looked up by its name, or handed on to what calls it. */
function* indirectly(program: Program, clients: Clients, chain: Chain): Iterable<Definition> {
  const call = indirectCall(program, clients, chain);
  const kind = call && kindOfMethod(call.on, call.method);
  if (!call || kind === undefined || guardOf(program, chain.start) === "off") return;
  const { tokens, view } = program;
  yield {
    kind,
    dialect: awsSdk.id,
    ...userName(
      kind === "mfa-device" ? undefined : literalArgument(program, rangeOf(program, call.open), ["username"]),
    ),
    address: call.method,
    confidence: "imperative",
    at: { source: view, start: tokens[call.start]?.start ?? 0, end: tokens[call.end - 1]?.end ?? 0 },
  };
}

/** Handles whose first argument is the user's name. */
const NAMED_BY_USER = /^(?:[uU]ser(?:_?[pP]olicy)?|[lL]ogin_?[pP]rofile|new)$/;

/** The user's name, where the step before made the handle: `User("ci").create()`. */
function nameOfHandle(program: Program, { steps }: Chain, index: number): string | undefined {
  const { names = [], open = -1 } = steps[index - 1] ?? {};
  return open >= 0 && NAMED_BY_USER.test(names.at(-1) ?? "") ? literalAt(program, open + 1) : undefined;
}

/** Libraries that put something else in the place of AWS, or of its SDK, for a whole program. */
const MOCKS = /^(?:moto|botocore\.stub|aws-sdk-client-mock|aws-sdk-mock)(?:\.|$)/;

/** Whether a program replaces AWS: by such a library, which it does not only import, or by `jest.mock("aws-sdk")` and its like. */
const isMocked = (program: Program): boolean =>
  [...bindingsOf(program).names].some(
    ([name, all]) => all.some(({ target }) => MOCKS.test(target ?? "")) && isUsed(program, name),
  ) ||
  (program.language === "javascript" &&
    placesOf(program, "mock", "Mock", "doMock", "unstable_mockModule", "module").some((index) =>
      mocksModule(program, index),
    ));

/** Whether a name stands anywhere but where it is imported. */
const isUsed = (program: Program, name: string): boolean => placesOf(program, name).length > 1;

const mocksModule = (program: Program, index: number): boolean =>
  /^(?:jest|vi|vitest|mock)$/.test(textAt(program, index - 2)) &&
  // Vitest takes `import("…")` too.
  [index + 2, index + 4].some((at) =>
    /^(?:aws-sdk|@aws-sdk\/client-iam)(?:\/|$)/.test(program.tokens[at]?.value ?? ""),
  );

/** Version 3 for JavaScript: `new CreateUserCommand(`, whoever sends it. */
function* commandAt(program: Program, chain: Chain): Iterable<Definition> {
  const { names, at, open } = chain.steps[0];
  if (program.language !== "javascript" || !chain.isNew || open < 0) return;
  for (const name of qualified(bindingsOf(program), names, at)) {
    const [, operation = ""] = /^@aws-sdk\/client-iam\.(\w+)Command$/.exec(name) ?? [];
    const kind = METHOD_OPERATIONS.get(operation);
    if (kind !== undefined && guardOf(program, chain.start) !== "off") yield definitionOf(program, chain, 0, kind);
  }
}

function definitionOf(program: Program, chain: Chain, index: number, kind: DefinitionKind): Definition {
  const { tokens, view } = program;
  const step = chain.steps[index] ?? chain.steps[0];
  const name = kind === "mfa-device" ? undefined : literalOfCall(program, chain, index, ["username", "withusername"]);
  const written = chain.steps.slice(0, index + 1).map(({ names }) => names.join("."));
  return {
    kind,
    dialect: awsSdk.id,
    ...userName(name ?? bareArgument(program, chain, index) ?? requested(program, step)),
    address: written.join("()."),
    confidence: "imperative",
    at: { source: view, start: tokens[chain.start]?.start ?? 0, end: tokens[step.end - 1]?.end ?? 0 },
  };
}

/** The name that a request's constructor takes: `new CreateUserRequest("ci")` of Java and .NET. */
function requested(program: Program, { open }: Step): string | undefined {
  if (open < 0 || textAt(program, open + 1) !== "new") return undefined;
  const [request] = chainAt(program, open + 2).steps;
  const isOfUser = /^Create(?:User|LoginProfile)Request$/.test(request.names.at(-1) ?? "");
  return isOfUser && request.open >= 0 ? literalAt(program, request.open + 1) : undefined;
}

/** Ruby's `create_user user_name: "ci"`, without parentheses. */
function bareArgument(program: Program, chain: Chain, index: number): string | undefined {
  const { open, end } = chain.steps[index] ?? chain.steps[0];
  if (open >= 0 || textAt(program, end) !== "user_name" || textAt(program, end + 1) !== ":") return undefined;
  const { value, end: last } = program.tokens[end + 2] ?? {};
  return value !== undefined && /^\s*(?:\n|,|$)/.test(program.view.text.slice(last, (last ?? 0) + 200))
    ? value
    : undefined;
}
