import * as z from "zod/mini";
import { calendarDay, freeText } from "../documents/fields.ts";
import * as fields from "./fields.ts";

const list = <Item extends z.ZodMiniType>(item: Item, of: string) => z.array(item, { error: `a list of ${of}` });
const map = <Value extends z.ZodMiniType>(value: Value, of: string) =>
  z.record(fields.accountAlias, value, { error: `a map of ${of}` });
const flag = (description: string) =>
  z.exactOptional(z.boolean({ error: "true or false" })).check(z.describe(description));

const account = z.strictObject(
  {
    id: fields.accountId.check(
      z.describe("The account's id. Write it in quotes: parsers disagree about leading zeros."),
    ),
    production: flag("Whether the account serves customers."),
    management: flag("Whether this is the organization's management account."),
    organizationalUnit: z
      .exactOptional(fields.accountAlias)
      .check(z.describe("The alias of the organizational unit that holds the account.")),
    environment: z
      .exactOptional(freeText)
      .check(z.describe("The environment's name, such as `production` or `staging`.")),
  },
  { error: "a map with the account's `id`" },
);

const organizationalUnit = z.strictObject(
  {
    id: fields.organizationalUnitId.check(z.describe("The organizational unit's id, or the root's.")),
    parent: z.exactOptional(fields.accountAlias).check(z.describe("The alias of the organizational unit above.")),
  },
  { error: "a map with the organizational unit's `id`" },
);

const group = z.strictObject(
  {
    displayName: fields.groupDisplayName.check(
      z.describe("The group's name in Identity Center, exactly as the identity provider sends it."),
    ),
    description: z.exactOptional(fields.groupDescription).check(z.describe("What the group is for.")),
    source: z
      .exactOptional(z.enum(["scim", "identity-store"], { error: "`scim` or `identity-store`" }))
      .check(
        z.describe(
          "`scim` (default): the identity provider provisions it. `identity-store`: it is made in Identity Center itself.",
        ),
      ),
    externalId: z.exactOptional(fields.externalId).check(z.describe("Pin: the identity provider's id of the group.")),
    groupId: z.exactOptional(fields.groupId).check(z.describe("Pin: the identity store's id of the group.")),
    owners: z.exactOptional(list(freeText, "owners")).check(z.describe("Who answers for the group.")),
    membership: z
      .exactOptional(z.enum(["just-in-time"], { error: "`just-in-time`" }))
      .check(z.describe("`just-in-time`: members come and go by request, so the group may be empty.")),
  },
  { error: "a map with the group's `displayName`" },
);

const customerManagedPolicy = z.strictObject(
  {
    name: fields.customerManagedPolicyName.check(
      z.describe("The policy's name; it must exist in every target account."),
    ),
    path: z.exactOptional(fields.policyPath).check(z.describe("The policy's path; `/` where absent.")),
  },
  { error: "a map with the policy's `name`" },
);

const permissionsBoundary = z
  .strictObject(
    {
      managedPolicyArn: z.exactOptional(fields.managedPolicyArn).check(z.describe("An AWS managed policy.")),
      customerManagedPolicyReference: z
        .exactOptional(customerManagedPolicy)
        .check(z.describe("A policy of each target account.")),
    },
    { error: "a map with `managedPolicyArn` or `customerManagedPolicyReference`" },
  )
  .check(z.refine(hasOneKey, { error: "exactly one of `managedPolicyArn` and `customerManagedPolicyReference`" }));

const permissionSet = z.strictObject(
  {
    name: fields.permissionSetName.check(
      z.describe("The permission set's name. A new name is a new permission set, with new roles."),
    ),
    description: z.exactOptional(fields.permissionSetDescription).check(z.describe("What the permission set is for.")),
    sessionDuration: z
      .exactOptional(fields.sessionDuration)
      .check(z.describe("How long a session lasts: PT1H (AWS's default) to PT12H.")),
    relayState: z.exactOptional(fields.relayState).check(z.describe("Where the console opens.")),
    managedPolicies: z
      .exactOptional(list(fields.managedPolicyArn, "policy ARNs"))
      .check(z.describe("AWS managed policies, by ARN.")),
    customerManagedPolicyReferences: z
      .exactOptional(list(customerManagedPolicy, "policy references"))
      .check(z.describe("Policies that exist by name and path in every target account.")),
    inlinePolicy: z
      .exactOptional(fields.inlinePolicy)
      .check(
        z.describe(
          "An IAM policy: a map, a JSON text, or the path of a JSON file, relative to the checked folder (with `./` or `../`: to this file).",
        ),
      ),
    permissionsBoundary: z.exactOptional(permissionsBoundary).check(z.describe("The most that the roles may ever do.")),
    tags: z
      .exactOptional(z.record(fields.tagName, fields.tagValue, { error: "a map of tags" }))
      .check(z.describe("Tags of the permission set.")),
    managedBy: z
      .exactOptional(z.enum(["control-tower", "external"], { error: "`control-tower` or `external`" }))
      .check(
        z.describe("Who defines it, if not these files: it may be referenced, and is never compared with what exists."),
      ),
    owner: z.exactOptional(freeText).check(z.describe("Who answers for the permission set.")),
  },
  { error: "a map with the permission set's `name`" },
);

const principal = z
  .strictObject(
    {
      group: z.exactOptional(fields.groupDisplayName).check(z.describe("A group, by its display name.")),
      groupTemplate: z
        .exactOptional(fields.groupTemplate)
        .check(z.describe("One group for each target account: `{account}` stands for its alias.")),
      groupId: z.exactOptional(fields.groupId).check(z.describe("A group, by the identity store's id.")),
      user: z
        .exactOptional(fields.userName)
        .check(z.describe("A single user, by user name. Groups are the better way.")),
    },
    { error: "a map with one of `group`, `groupTemplate`, `groupId` and `user`" },
  )
  .check(z.refine(hasOneKey, { error: "exactly one of `group`, `groupTemplate`, `groupId` and `user`" }));

const target = "account aliases or ids in quotes";
const targets = z.strictObject(
  {
    accounts: z
      .exactOptional(list(z.string({ error: "an account's alias, or its id in quotes" }), target))
      .check(z.describe("Accounts, by alias or id.")),
    organizationalUnits: z
      .exactOptional(list(z.string({ error: "an organizational unit's alias or id" }), "organizational units"))
      .check(z.describe("Organizational units, by alias or id: every account below them.")),
    excludeAccounts: z
      .exactOptional(list(z.string({ error: "an account's alias, or its id in quotes" }), target))
      .check(z.describe("Accounts that are left out, by alias or id.")),
  },
  { error: "a map with `accounts`, `organizationalUnits` or both" },
);

const assignment = z.strictObject(
  {
    principal: principal.check(z.describe("Who gets access.")),
    permissionSets: list(z.string({ error: "a permission set's name" }), "permission set names").check(
      z.describe("What they may do, by name."),
    ),
    targets: targets.check(z.describe("Where.")),
    expires: z.exactOptional(calendarDay).check(z.describe("The last day on which the assignment holds, in UTC.")),
    reason: z.exactOptional(freeText).check(z.describe("Why it is there.")),
    owner: z.exactOptional(freeText).check(z.describe("Who answers for it.")),
  },
  { error: "a map with `principal`, `permissionSets` and `targets`" },
);

function hasOneKey(value: object): boolean {
  return Object.keys(value).length === 1;
}

/** An identity file of our own format; the JSON Schema `identity` is made from it. */
export const nativeSchema = z
  .strictObject({
    schemaVersion: z.literal(1, { error: "`schemaVersion: 1`" }).check(z.describe("The version of this format: 1.")),
    accounts: z.exactOptional(map(account, "accounts by alias")).check(z.describe("AWS accounts, by alias.")),
    organizationalUnits: z
      .exactOptional(map(organizationalUnit, "organizational units by alias"))
      .check(z.describe("Organizational units, by alias.")),
    groups: z.exactOptional(list(group, "groups")).check(z.describe("Groups that may be given access.")),
    permissionSets: z.exactOptional(list(permissionSet, "permission sets")).check(z.describe("Permission sets.")),
    assignments: z.exactOptional(list(assignment, "assignments")).check(z.describe("Who gets what, where.")),
  })
  .check(z.describe("Declared access for AWS IAM Identity Center."));

/** The top-level keys that make a file an identity file. */
export const NATIVE_KEYS: readonly string[] = Object.keys(nativeSchema.shape).filter((key) => key !== "schemaVersion");
