import type { DefinitionKind } from "../../core.ts";

/**
 * Operations of the IAM API that make or revive a user, a credential of one, or what hangs on one, as the API spells them.
 * Source: IAM API reference, "Actions".
 */
export const IAM_OPERATIONS: ReadonlyMap<string, DefinitionKind> = new Map<string, DefinitionKind>([
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

/** The same by the operation in lower case without hyphens and underscores: each language writes it in its own way. */
const BY_LETTERS: ReadonlyMap<string, DefinitionKind> = new Map(
  [...IAM_OPERATIONS].map(([operation, kind]) => [operation.toLowerCase(), kind]),
);

/** The kind of what an operation makes, whether it is written `CreateUser`, `createUser`, `create_user` or `create-user`. */
export const kindOfOperation = (written: string): DefinitionKind | undefined =>
  BY_LETTERS.get(written.replace(/[-_]/g, "").toLowerCase());

/** `{ name }` where a text can be the name of an IAM user, and is no placeholder. Source: IAM API reference, CreateUser, UserName. */
export const userName = (text: string | undefined): { readonly name?: string } =>
  text !== undefined && /^[\w+=,.@-]{1,64}$/.test(text) ? { name: text } : {};
