import * as z from "zod/mini";

/**
 * The ids by which an Identity Center instance is known, for the policy and for snapshots. Patterns: sso-admin-2020-07-20
 * (InstanceArn) and identitystore-2020-06-15 (IdentityStoreId), botocore. The `error` texts complete the sentence "expected ...".
 */
const store = "an identity store id such as `d-1234567890`";
export const identityStoreId = z
  .string({ error: store })
  .check(z.regex(/^(?:d-[0-9a-f]{10}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, { error: store }));

const instance = "an instance ARN such as `arn:aws:sso:::instance/ssoins-1234567890abcdef`";
export const instanceArn = z
  .string({ error: instance })
  .check(z.regex(/^arn:aws(?:-[a-z]{1,5}){0,3}:sso:::instance\/(?:sso)?ins-[a-zA-Z0-9.-]{16}$/, { error: instance }));
