import * as z from "zod/mini";
import { freeText } from "../documents/fields.ts";
import { TAGS } from "../limits.ts";
import * as fields from "./fields.ts";
import { atMost, exactlyOneOf, list, ONE_KEY } from "./schema-parts.ts";

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
  .check(exactlyOneOf("managedPolicyArn", "customerManagedPolicyReference"), z.meta(ONE_KEY));

const inline = "an IAM policy: a map, a JSON text that begins with `{`, or the path of a `.json` file";
/** What a policy says is judged by the grammar of IAM policies, and not here. */
const inlinePolicy = z.union(
  [
    z.looseObject({}),
    z.string({ error: inline }).check(z.regex(/^(?:\s*\{|[^\s{][^\n]*\.[Jj][Ss][Oo][Nn]$)/, { error: inline })),
  ],
  { error: inline },
);

/** One entry of `permissionSets`. */
export const permissionSet = z.strictObject(
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
      .exactOptional(inlinePolicy)
      .check(
        z.describe(
          "An IAM policy: a map, a JSON text, or the path of a JSON file, relative to the checked folder (with `./` or `../`: to this file).",
        ),
      ),
    permissionsBoundary: z.exactOptional(permissionsBoundary).check(z.describe("The most that the roles may ever do.")),
    tags: z
      .exactOptional(
        z
          .record(fields.tagName, fields.tagValue, { error: "a map of tags" })
          .check(atMost(TAGS, `a map of at most ${TAGS} tags`), z.meta({ maxProperties: TAGS })),
      )
      .check(z.describe("Tags of the permission set itself; the roles that it makes do not get them.")),
    managedBy: z
      .exactOptional(z.enum(["control-tower", "external"], { error: "`control-tower` or `external`" }))
      .check(
        z.describe("Who defines it, if not these files: it may be referenced, and is never compared with what exists."),
      ),
    owner: z.exactOptional(freeText).check(z.describe("Who answers for the permission set.")),
  },
  { error: "a map with the permission set's `name`" },
);
