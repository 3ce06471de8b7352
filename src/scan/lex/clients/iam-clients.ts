import type { DefinitionKind } from "../../../core.ts";
import { onceFor } from "../../../once.ts";
import { argumentsOf, literalAt, rangeOf, valuesOf } from "../arguments.ts";
import { type Bindings, qualified } from "../bindings.ts";
import { type Chain, chainAt, type Step } from "../chains.ts";
import { METHOD_OPERATIONS } from "../iam-operations.ts";
import { nameAt } from "../keys.ts";
import { isWord, type Program, placesOf, textAt } from "../program.ts";

/**
 * What a value is: a client of IAM, the handle of one of its resources (boto3, AWS SDK for Ruby), or a client that talks to a stand-in
 * for AWS on the same machine.
 */
export type ClientValue = "client" | "user" | "group" | "policy" | "login-profile" | "user-policy" | "stand-in";

/** The classes of IAM's clients. Sources: API references of the AWS SDKs for JavaScript, Python, Go, Java, .NET, Ruby, PHP and Rust. */
const CLIENT = new RegExp(
  [
    String.raw`aws-sdk(?:\/clients\/all)?(?:\.default)?\.IAM|aws-sdk\/clients\/iam(?:\.IAM|\.default)?|@aws-sdk\/client-iam\.IAM(?:Client)?|(?:AWS|aws)\.IAM`,
    String.raw`(?:mypy_boto3_iam|types_boto3_iam)(?:\.\w+)?\.IAM(?:Client|ServiceResource)`,
    String.raw`github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/iam(?:\.Client|\.IAM|\/iamiface\.IAMAPI)`,
    String.raw`software\.amazon\.awssdk\.services\.iam\.Iam(?:Async)?Client`,
    String.raw`com\.amazonaws\.services\.identitymanagement\.AmazonIdentityManagement(?:Async)?(?:Client)?(?:Builder)?`,
    String.raw`Amazon\.IdentityManagement\.I?AmazonIdentityManagementService(?:Client)?`,
    String.raw`Aws\.IAM\.(?:Client|Resource)|Aws\.Iam\.IamClient|aws_sdk_iam(?:\.client)?\.Client|rusoto_iam\.IamClient`,
  ]
    .map((names) => `^(?:${names})$`)
    .join("|"),
);
const FACTORY = /^github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/iam\.New(?:FromConfig)?$/;
const HANDLE = /^(?:Aws\.IAM|(?:mypy|types)_boto3_iam\.service_resource)\.(\w+)$/;
const MAKERS = new Set([
  "new",
  "create",
  "builder",
  "standard",
  "defaultClient",
  "factory",
  "from_conf",
  "asyncDefaultClient",
]);

/** Whether what is called so may make a client: a method of its class, or a function of its package in Go. */
const mayMake = (name: string): boolean => MAKERS.has(name) || name === "New" || name === "NewFromConfig";

/** What a value is whose type has one of these qualified names. */
export function valueOfType(names: readonly string[]): ClientValue | undefined {
  if (names.some((name) => CLIENT.test(name))) return "client";
  const handles = names.map((name) => HANDLES.get(HANDLE.exec(name)?.[1] ?? ""));
  return handles.find((handle) => handle !== undefined);
}

/** Classes of handles, and the methods that give one: `User("ci")` of boto3's resource, `user("ci")` of Ruby's. */
const HANDLES: ReadonlyMap<string, ClientValue> = new Map<string, ClientValue>([
  ...["User", "user", "create_user"].map((name) => [name, "user"] as const),
  ...["Group", "group", "create_group"].map((name) => [name, "group"] as const),
  ...["Policy", "policy", "create_policy"].map((name) => [name, "policy"] as const),
  ...["LoginProfile", "login_profile"].map((name) => [name, "login-profile"] as const),
  ...["UserPolicy", "user_policy"].map((name) => [name, "user-policy"] as const),
]);

/** What the first step of a chain makes: `new AWS.IAM(`, `IamClient.builder(`, `iam.NewFromConfig(`, `boto3.client("iam"`. */
export function madeBy(program: Program, bindings: Bindings, chain: Chain, step: Step): ClientValue | undefined {
  const { names, at } = step;
  const last = names.at(-1) ?? "";
  if (step.open >= 0 && (takesService(program, step, last) || CLIENT_OF_IAM.test(names.slice(-2).join("."))))
    return "client";
  if (program.language === "csharp" && RESOLVES.test(last)) return typeArgument(program, bindings, step);
  if (step !== chain.steps[0] || !(chain.isNew || mayMake(last))) return undefined;
  const whole = qualified(bindings, names, at);
  if (chain.isNew) return /(?:^|\.)(?:AWS|aws)\.IAM$/.test(names.join(".")) ? "client" : valueOfType(whole);
  if (whole.some((name) => FACTORY.test(name))) return "client";
  return MAKERS.has(last) ? valueOfType(qualified(bindings, names.slice(0, -1), at)) : undefined;
}

/** Methods of .NET that give what their type argument says: of a container, and of the SDK's extension for it. */
const RESOLVES = /^(?:Get(?:Required)?(?:Keyed)?Service|CreateServiceClient|Resolve)$/;

function typeArgument(program: Program, bindings: Bindings, { end }: Step): ClientValue | undefined {
  if (textAt(program, end) !== "<" || !isWord(program, end + 1)) return undefined;
  const { names, at } = chainAt(program, end + 1).steps[0];
  return valueOfType(qualified(bindings, names, at));
}

/** Methods that make nothing but clients of IAM: of the SDK for PHP, and of the first boto. */
const CLIENT_OF_IAM = /(?:^|\.)(?:createIam|connect_iam|iam\.connect_to_region|IAMConnection)$/;

/**
 * `client("iam")` and `resource("iam")` of boto3 and its relatives, and of what programs put around them, such as `get_client("iam")`,
 * `client_for(account, "iam")` and `clients.get("iam")`.
 */
function takesService(program: Program, { names, open }: Step, method: string): boolean {
  if (program.language === "php") return method === "createClient" && /^iam$/i.test(literalAt(program, open + 1) ?? "");
  if (program.language !== "python") return false;
  const isLookup = method === "get" && COLLECTION.test(names.at(-2) ?? "");
  if (/mock|stub|fake/i.test(method)) return false;
  if (!isLookup && !/client(?:$|_)|^(?:\w+_)?resource$/i.test(method)) return false;
  if (argumentsOf(program, open).some((index) => namesIam(program, index))) return true;
  for (const value of valuesOf(program, rangeOf(program, open), "servicename"))
    if (namesIam(program, value)) return true;
  return false;
}

/** Whether a value is "iam", or a constant of the program that is. */
const namesIam = (program: Program, index: number): boolean =>
  literalAt(program, index) === "iam" ||
  (isWord(program, index) &&
    /^[,)]$/.test(textAt(program, index + 1)) &&
    constantsOf(program).has(textAt(program, index)));

/** The names that a program gives the value "iam", and no other one. */
const constantsOf = onceFor((program: Program): ReadonlySet<string> => {
  const given = new Map<string, boolean>();
  for (const equals of placesOf(program, "=")) {
    const name = textAt(program, nameBefore(program, equals));
    // In brackets stand arguments.
    if (textAt(program, program.parents[equals] ?? -1) === "(" || textAt(program, equals + 1) === "=") continue;
    given.set(name, given.get(name) !== false && literalAt(program, equals + 1) === "iam");
  }
  return new Set([...given].flatMap(([name, isIam]) => (isIam ? [name] : [])));
});

/** The name before an equals sign, and before its type: `SERVICE: str = "iam"`. */
const nameBefore = (program: Program, equals: number): number =>
  textAt(program, equals - 2) === ":" ? equals - 3 : equals - 1;

/** How programs call a collection of clients. */
const COLLECTION = /clients?$|services?$|^(?:aws|boto3?|sdk)$/i;

/**
 * Whether a method is called on the element "iam" of a collection that clients are in by a rule, such as `{name: boto3.client(name) for
 * name in names}`: no key of that name is given a value.
 */
export function isElementOfClients(program: Program, { names, end }: Step): boolean {
  const { tokens } = program;
  const [collection = "", key] = names.slice(-3);
  if (key !== "iam" || !COLLECTION.test(collection) || !tokens.slice(end - 6, end).some(({ text }) => text === "]"))
    return false;
  return !tokens.some(
    (_, index) => nameAt(program, index) === "iam" && /^(?:[:=]|\]=(?!=))/.test(signsAfter(program, index)),
  );
}

const signsAfter = (program: Program, index: number): string =>
  [1, 2, 3].map((step) => textAt(program, index + step)).join("");

/** Methods of handles. Sources: boto3, "IAM service resource"; AWS SDK for Ruby, Aws::IAM::User and its like. */
const HANDLE_METHODS: Readonly<Partial<Record<ClientValue, ReadonlyMap<string, DefinitionKind>>>> = {
  user: new Map<string, DefinitionKind>([
    ["create", "user"],
    ["create_access_key_pair", "access-key"],
    ["create_login_profile", "login-profile"],
    ["enable_mfa", "mfa-device"],
    ["attach_policy", "user-policy"],
    ["create_policy", "user-policy"],
    ["add_group", "membership"],
  ]),
  group: new Map<string, DefinitionKind>([["add_user", "membership"]]),
  policy: new Map<string, DefinitionKind>([["attach_user", "user-policy"]]),
  "login-profile": new Map<string, DefinitionKind>([
    ["create", "login-profile"],
    ["update", "login-profile"],
  ]),
  "user-policy": new Map<string, DefinitionKind>([["put", "user-policy"]]),
};
const ALL_HANDLE_METHODS = new Set(Object.values(HANDLE_METHODS).flatMap((methods) => [...methods.keys()]));

/** The kind of what a method makes, called on such a value; undefined for every other one. */
export function kindOfMethod(value: ClientValue, method: string): DefinitionKind | undefined {
  if (value === "stand-in") return undefined;
  if (value !== "client") return HANDLE_METHODS[value]?.get(method);
  return METHOD_OPERATIONS.get(method) ?? METHOD_OPERATIONS.get(method.replace(/(?:WithContext|Async|Request)$/, ""));
}

/** Whether a method makes something, called on some such value. */
export const isOperation = (method: string): boolean =>
  kindOfMethod("client", method) !== undefined || ALL_HANDLE_METHODS.has(method);

/** Methods of Rust's pointers that give what they point to. */
const GIVES_SAME = /^(?:as_ref|clone|borrow|lock|unwrap)$/;

/** What a method of such a value gives: a client and a user give handles; without a method, the value itself. */
export function resultOf(value: ClientValue | undefined, method: string): ClientValue | undefined {
  if (method === "" || value === "stand-in") return value;
  if (value !== undefined && GIVES_SAME.test(method)) return value;
  const handle = HANDLES.get(method);
  if (value === "client") return method === "client" ? value : handle;
  // A user's own policy is none of those that stand alone.
  return value === "user" ? (handle === "policy" ? "user-policy" : handle) : undefined;
}
