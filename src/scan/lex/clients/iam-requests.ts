import { argumentsOf } from "../arguments.ts";
import { qualified } from "../bindings.ts";
import { chainAt, type Step } from "../chains.ts";
import { METHOD_OPERATIONS } from "../iam-operations.ts";
import { bindingsOf } from "../imports.ts";
import { isWord, type Program, textAt } from "../program.ts";

/** The types of requests of IAM, which no other service takes. Sources: API references of the AWS SDKs for Go and Java. */
const REQUEST =
  /^(?:github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/iam\.(\w+)Input|(?:software\.amazon\.awssdk\.services\.iam|com\.amazonaws\.services\.identitymanagement)\.model\.(\w+)Request(?:\.builder)?)$/;

/** Programs in which something else may take requests of IAM. */
const MOCKS = /_test\.go$|Tests?\.java$/;

/**
 * Whether a step calls an operation with a request of IAM, so that only a client of IAM can be what it is called on, whatever interface
 * it is declared as: `api.CreateUser(ctx, &iam.CreateUserInput{})`, `api.createUser(CreateUserRequest.builder().build())`.
 */
export function takesRequest(program: Program, { names, open }: Step, method: string): boolean {
  if (open < 0 || names.length < 2 || !/^(?:go|java)$/.test(program.language) || !METHOD_OPERATIONS.has(method))
    return false;
  if (MOCKS.test(program.view.path) || names.some((name) => /mock|stub|fake|verify|expect/i.test(name))) return false;
  return argumentsOf(program, open).some((index) => isRequest(program, index, method));
}

/** Whether a value begins at a token that is a request of this operation. */
function isRequest(program: Program, from: number, method: string): boolean {
  let index = from;
  while (/^(?:&|new)$/.test(textAt(program, index))) index++;
  if (!isWord(program, index)) return false;
  const { names, at } = chainAt(program, index).steps[0];
  return qualified(bindingsOf(program), names, at).some((name) => {
    const [, ofGo, ofJava] = REQUEST.exec(name) ?? [];
    return (ofGo ?? ofJava ?? "").toLowerCase() === method.toLowerCase();
  });
}
