import * as z from "zod/mini";

/**
 * One schema for each field of an identity file, whatever its format. Names and limits are those of the models
 * sso-admin-2020-07-20 and identitystore-2020-06-15 (aws/api-models-aws) and of the page "IAM Identity Center quotas" in the
 * user guide. The `error` texts complete the sentence "expected ...".
 */
const text = (error: string) => z.string({ error });
const bounded = (minimum: number, maximum: number, error: string) =>
  text(error).check(z.minLength(minimum, { error }), z.maxLength(maximum, { error }));

const alias = "an alias: letters, digits, `.`, `_` and `-`, beginning with a letter";
export const accountAlias = text(alias).check(z.regex(/^[A-Za-z][A-Za-z0-9._-]{0,127}$/, { error: alias }));

const account = "an AWS account id: 12 digits in quotes";
export const accountId = text(account).check(z.regex(/^\d{12}$/, { error: account }));

const unit = "the id of an organizational unit (`ou-ab12-34cd56ef`) or of the root (`r-ab12`)";
/** Source: AWS Organizations API reference, OrganizationalUnit.Id and Root.Id. */
export const organizationalUnitId = text(unit).check(
  z.regex(/^(?:ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}|r-[0-9a-z]{4,32})$/, {
    error: unit,
  }),
);

const name = "a group's display name of 1 to 1,024 printable characters";
export const groupDisplayName = bounded(1, 1024, name).check(
  z.regex(/^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r \u00A0]+$/u, {
    error: name,
  }),
);

const groupText = "a description of 1 to 1,024 printable characters";
export const groupDescription = bounded(1, 1024, groupText).check(
  z.regex(/^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r \u00A0\u3000]+$/u, { error: groupText }),
);

const id = "a group id of the identity store: a UUID, or 10 hex digits, `-` and a UUID";
export const groupId = text(id).check(
  z.regex(/^(?:[0-9a-f]{10}-)?[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$/, {
    error: id,
  }),
);

const external = "the id that the identity provider gave the group, 1 to 256 characters";
export const externalId = bounded(1, 256, external).check(
  z.regex(/^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u, { error: external }),
);

const set = "a permission set's name: 1 to 32 of letters, digits and `_+=,.@-`";
export const permissionSetName = bounded(1, 32, set).check(z.regex(/^[\w+=,.@-]+$/, { error: set }));

const setText = "a description of 1 to 700 characters of Latin-1";
export const permissionSetDescription = bounded(1, 700, setText).check(
  z.regex(/^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+$/, { error: setText }),
);

const duration = "an ISO 8601 duration from one to twelve hours, such as `PT1H` or `PT1H30M`";
/** The bounds (1 to 12 hours) are beyond what JSON Schema can say of a duration; the pattern holds its form. */
export const sessionDuration = text(duration).check(
  z.regex(/^PT(?=\d)(?:\d{1,2}H)?(?:\d{1,3}M)?(?:\d{1,5}S)?$/, {
    error: duration,
  }),
);

const relay = "a relay state of 1 to 240 characters";
export const relayState = bounded(1, 240, relay).check(
  z.regex(/^[a-zA-Z0-9&$@#\\/%?=~\-_'"|!:,.;*+[\] (){}]+$/, {
    error: relay,
  }),
);

const managed = "the ARN of an AWS managed policy, such as `arn:aws:iam::aws:policy/ReadOnlyAccess`";
export const managedPolicyArn = bounded(20, 2048, managed).check(
  z.regex(/^arn:aws(?:-[a-z]{1,5}){0,3}:iam::aws:policy(?:\/[A-Za-z0-9.,+@=_-]+)+$/, { error: managed }),
);

const policyName = "a customer managed policy's name: 1 to 128 of letters, digits and `_+=,.@-`";
export const customerManagedPolicyName = bounded(1, 128, policyName).check(
  z.regex(/^[\w+=,.@-]+$/, { error: policyName }),
);

const path = "a policy path that begins and ends with `/`";
export const policyPath = bounded(1, 512, path).check(z.regex(/^(?:\/[A-Za-z0-9.,+@=_-]+)*\/$/, { error: path }));

const inline = "an IAM policy: a map, a JSON text that begins with `{`, or the path of a `.json` file";
/** What a policy says is judged by the grammar of IAM policies, and not here. */
export const inlinePolicy = z.union(
  [z.looseObject({}), text(inline).check(z.regex(/^(?:\s*\{|[^\s{][^\n]*\.[Jj][Ss][Oo][Nn]$)/, { error: inline }))],
  { error: inline },
);

const tagKey = "a tag key of 1 to 128 characters";
export const tagName = bounded(1, 128, tagKey).check(z.regex(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, { error: tagKey }));
const tagText = "a tag value of at most 256 characters";
export const tagValue = bounded(0, 256, tagText).check(z.regex(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, { error: tagText }));

const template = "a display name that holds `{account}`, such as `AWS-{account}-Developers`";
export const groupTemplate = bounded(1, 1024, template).check(z.regex(/\{account\}/, { error: template }));

const user = "a user name of 1 to 128 characters";
export const userName = bounded(1, 128, user);
