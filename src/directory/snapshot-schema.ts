import * as z from "zod/mini";
import { textField } from "../documents/text-field.ts";
import { externalId, groupDisplayName, groupId, VISIBLE } from "../identity/fields.ts";
import { identityStoreId, instanceArn } from "../identity/instance-fields.ts";

/** The `error` texts complete the sentence "expected ...". The limits of ids are those of identitystore-2020-06-15. */
const who = "an issuer of 1 to 256 characters";
const issuer = textField({ expected: who, length: [1, 256], characters: VISIBLE });

const provenances = "`scim`, `directory`, `external` or `unverified`";
const group = z.strictObject(
  {
    displayName: groupDisplayName.check(z.describe("The name, in exactly the spelling of Identity Center.")),
    groupId: groupId.check(z.describe("The group's id in the identity store.")),
    provenance: z
      .enum(["scim", "directory", "external", "unverified"], { error: provenances })
      .check(z.describe("Where the group comes from, as far as its external ids tell.")),
    externalIds: z
      .array(
        z.strictObject(
          {
            issuer: issuer.check(z.describe("Who gave the id.")),
            id: externalId.check(z.describe("The id there, e.g. the group's object id in Microsoft Entra.")),
          },
          { error: "a map of `issuer` and `id`" },
        ),
        { error: "a list of external ids" },
      )
      .check(
        z.maxLength(10, { error: "at most 10 external ids" }),
        z.describe("Ids that outside sources of the group wrote; empty where there is none."),
      ),
    empty: z
      .exactOptional(z.boolean({ error: "true or false" }))
      .check(z.describe("Whether the group had no members; absent where nobody asked.")),
  },
  { error: "a map that describes a group" },
);

const time = "a time in UTC such as `2026-11-23T10:00:00Z`";

/** The snapshot file, version 1. `identity-guard snapshot` writes it; the JSON Schema `snapshot` is made from it. */
export const snapshotSchema = z
  .strictObject(
    {
      schemaVersion: z.literal(1, { error: "1" }).check(z.describe("The version of this format: 1.")),
      kind: z
        .literal("identity-guard/snapshot", { error: "`identity-guard/snapshot`" })
        .check(z.describe("Says what this file is.")),
      instance: z
        .string({ error: "the name of an instance" })
        .check(
          z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, { error: "the name of an instance" }),
          z.describe("The instance that the snapshot is of, by its name in the policy."),
        ),
      identityStoreId: z
        .exactOptional(identityStoreId)
        .check(z.describe("The identity store that the snapshot is of.")),
      instanceArn: z
        .exactOptional(instanceArn)
        .check(z.describe("The instance that the store belongs to, where AWS was asked for it.")),
      takenAt: z.iso.datetime({ error: time }).check(z.describe("When the snapshot was taken, in UTC.")),
      groups: z
        .array(group, { error: "a list of groups" })
        .check(z.describe("All groups, sorted by display name, by code unit; no name and no id comes twice.")),
    },
    { error: "a map that describes a snapshot" },
  )
  .check(z.describe("What IAM Identity Center held at one time, for checks without AWS. It holds no personal data."));

/** A snapshot file's content. */
export type Snapshot = z.infer<typeof snapshotSchema>;
