import type { DefinitionKind } from "../../core.ts";

/**
 * Operations of the IAM API that make or revive a user, a credential of one, or what hangs on one, as the API spells them.
 * Source: IAM API reference, "Actions".
 */
const IAM_OPERATIONS: ReadonlyMap<string, DefinitionKind> = new Map<string, DefinitionKind>([
  ["CreateUser", "user"],
  ["CreateAccessKey", "access-key"],
  ["CreateLoginProfile", "login-profile"],
  ["UpdateLoginProfile", "login-profile"],
  ["UploadSSHPublicKey", "ssh-key"],
  ["CreateServiceSpecificCredential", "service-credential"],
  ["ResetServiceSpecificCredential", "service-credential"],
  ["UploadSigningCertificate", "signing-certificate"],
  ["AddUserToGroup", "membership"],
  ["PutUserPolicy", "user-policy"],
  ["AttachUserPolicy", "user-policy"],
  ["PutUserPermissionsBoundary", "user-policy"],
  ["CreateVirtualMFADevice", "mfa-device"],
  ["EnableMFADevice", "mfa-device"],
]);

/** `CreateUser` as `create-user`, and `UploadSSHPublicKey` as `upload-ssh-public-key`. */
const withHyphens = (operation: string): string =>
  operation.replace(/([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$2-").toLowerCase();

/** Every spelling of an operation in a command line, by its kind. */
export const COMMAND_OPERATIONS: ReadonlyMap<string, DefinitionKind> = new Map(
  [...IAM_OPERATIONS].map(([operation, kind]) => [withHyphens(operation), kind]),
);

/** Every operation in lower case, for services that call the API by its names, by its kind. */
export const LOWER_CASE_OPERATIONS: ReadonlyMap<string, DefinitionKind> = new Map(
  [...IAM_OPERATIONS].map(([operation, kind]) => [operation.toLowerCase(), kind]),
);

/**
 * Every spelling that only programs have, so that what is looked for in a document does not stand in each of its policies: `create_user`
 * (Python, Ruby) and `CreateUserCommand` (JavaScript).
 */
export const PROGRAM_WORDS: readonly string[] = [...IAM_OPERATIONS.keys()].flatMap((operation) => [
  withHyphens(operation).replaceAll("-", "_"),
  `${operation}Command`,
]);

/**
 * Every spelling of an operation as a method or a class in a programming language (`create_user`, `createUser`, `CreateUser`), by its kind.
 */
export const METHOD_OPERATIONS: ReadonlyMap<string, DefinitionKind> = new Map(
  [...IAM_OPERATIONS].flatMap(([operation, kind]) =>
    spellingsOf(operation).map((spelling) => [spelling, kind] as const),
  ),
);

// A function declaration, so that the table above can call it.
function spellingsOf(operation: string): readonly string[] {
  const mixed = operation.replace("SSH", "Ssh").replace("MFA", "Mfa");
  const camel = [operation, mixed].flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]);
  return [withHyphens(operation).replaceAll("-", "_"), ...camel];
}

/** `{ name }` where a text can be the name of an IAM user, and is no placeholder. Source: IAM API reference, CreateUser, UserName. */
export const userName = (text: string | undefined): { readonly name?: string } =>
  text !== undefined && /^[\w+=,.@-]{1,64}$/.test(text) ? { name: text } : {};
