import * as z from "zod/mini";
import { calendarDay, freeText } from "../documents/fields.ts";
import { textField } from "../documents/text-field.ts";
import { CHARACTERS, RESERVED_GROUP_NAMES } from "../limits.ts";
import * as fields from "./fields.ts";
import { permissionSet } from "./permission-set-schema.ts";
import { exactlyOneOf, list, ONE_KEY, together } from "./schema-parts.ts";

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
      .exactOptional(fields.organizationalUnitReference)
      .check(z.describe("The organizational unit that holds the account, by alias or id.")),
    environment: z
      .exactOptional(freeText)
      .check(z.describe("The environment's name, such as `production` or `staging`.")),
  },
  { error: "a map with the account's `id`" },
);

const organizationalUnit = z.strictObject(
  {
    id: fields.organizationalUnitId.check(z.describe("The organizational unit's id, or the root's.")),
    parent: z
      .exactOptional(fields.organizationalUnitReference)
      .check(z.describe("The organizational unit above, by alias or id.")),
  },
  { error: "a map with the organizational unit's `id`" },
);

const group = z
  .strictObject(
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
  )
  .check(
    together(
      ({ displayName, source }) => source !== "identity-store" || !RESERVED_GROUP_NAMES.includes(String(displayName)),
      `a name that a group may have: AWS keeps ${RESERVED_GROUP_NAMES.map((name) => `\`${name}\``).join(" and ")} for itself`,
      ["displayName"],
    ),
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
  .check(exactlyOneOf("group", "groupTemplate", "groupId", "user"), z.meta(ONE_KEY));

// A name that is not that of a permission set is not defined either, and the rule for that says more.
const permissionSetReference = textField({ expected: "a permission set's name", length: CHARACTERS.note });

// What is no list is said of the list itself.
const holds = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
/** What the JSON Schema says of a map in which a list must hold something. */
const filled = (key: string) => ({ required: [key], properties: { [key]: { minItems: 1 } } });

const accounts = list(fields.accountReference, "account aliases, or ids in quotes");
const organizationalUnits = list(fields.organizationalUnitReference, "aliases or ids of organizational units");
const targets = z
  .strictObject(
    {
      accounts: z.exactOptional(accounts).check(z.describe("Accounts, by alias or id.")),
      organizationalUnits: z
        .exactOptional(organizationalUnits)
        .check(z.describe("Organizational units, by alias or id: every account below them.")),
      excludeAccounts: z.exactOptional(accounts).check(z.describe("Accounts that are left out, by alias or id.")),
    },
    { error: "a map with `accounts`, `organizationalUnits` or both" },
  )
  .check(
    together(
      (map) => holds(map["accounts"]) || holds(map["organizationalUnits"]),
      "a map with at least one account or organizational unit, without which nobody gets access",
    ),
    z.meta({ anyOf: ["accounts", "organizationalUnits"].map(filled) }),
  );

const assignment = z.strictObject(
  {
    principal: principal.check(z.describe("Who gets access.")),
    permissionSets: list(permissionSetReference, "permission set names")
      .check(z.minLength(1, { error: "a list of at least one permission set, without which nobody gets access" }))
      .check(z.describe("What they may do, by name.")),
    targets: targets.check(z.describe("Where.")),
    expires: z.exactOptional(calendarDay).check(z.describe("The last day on which the assignment holds, in UTC.")),
    reason: z.exactOptional(freeText).check(z.describe("Why it is there.")),
    owner: z.exactOptional(freeText).check(z.describe("Who answers for it.")),
  },
  { error: "a map with `principal`, `permissionSets` and `targets`" },
);

/** An identity file of our own format; the JSON Schema `identity` is made from it. */
export const nativeSchema = z
  .strictObject({
    schemaVersion: z
      .literal(1, { error: "1, the version of this format" })
      .check(z.describe("The version of this format: 1.")),
    accounts: z
      .exactOptional(z.record(fields.accountAlias, account, { error: "a map of accounts by alias" }))
      .check(z.describe("AWS accounts, by alias.")),
    organizationalUnits: z
      .exactOptional(
        z.record(fields.organizationalUnitAlias, organizationalUnit, {
          error: "a map of organizational units by alias",
        }),
      )
      .check(z.describe("Organizational units, by alias.")),
    groups: z.exactOptional(list(group, "groups")).check(z.describe("Groups that may be given access.")),
    permissionSets: z.exactOptional(list(permissionSet, "permission sets")).check(z.describe("Permission sets.")),
    assignments: z.exactOptional(list(assignment, "assignments")).check(z.describe("Who gets what, where.")),
  })
  .check(z.describe("Declared access for AWS IAM Identity Center."));

/** The top-level keys that make a file an identity file. */
export const NATIVE_KEYS: readonly string[] = Object.keys(nativeSchema.shape).filter((key) => key !== "schemaVersion");
