import * as z from "zod";
import { calendarDay, freeText } from "../documents/fields.ts";

const GATES = ["documents", "directory", "secrets", "iam-users"] as const;
const severity = z.enum(["error", "warning", "note", "off"], { error: "`error`, `warning`, `note` or `off`" });
const flag = (otherwise: boolean) => z.boolean({ error: "true or false" }).default(otherwise);
const glob = z.string({ error: "a glob of paths" }).min(1, { error: "a glob of paths" });
const path = z
  .string({ error: "a path relative to the checked folder" })
  .min(1, { error: "a path relative to the checked folder" });
const rule = z.string({ error: "a rule's id" }).min(1, { error: "a rule's id" });

const fingerprint = "a finding's fingerprint: 16 hex digits";
const waiver = z
  .strictObject(
    {
      rule: rule.describe("The rule whose finding is accepted."),
      path: z.exactOptional(glob).describe("Accepts findings in these files. Not for secrets and IAM users."),
      subject: z
        .exactOptional(freeText)
        .describe("Accepts the finding of this subject, exactly as the report names it."),
      fingerprint: z
        .exactOptional(z.string({ error: fingerprint }).regex(/^[0-9a-f]{16}$/, { error: fingerprint }))
        .describe("Accepts the finding of this fingerprint."),
      owner: freeText.describe("Who answers for the exception."),
      reason: freeText.describe("Why it is acceptable."),
      expires: calendarDay.describe("The last day on which it holds, in UTC."),
    },
    { error: "a map with `rule`, one of `path`, `subject` and `fingerprint`, `owner`, `reason` and `expires`" },
  )
  .refine(
    (value) => [value.path, value.subject, value.fingerprint].filter((chosen) => chosen !== undefined).length === 1,
    {
      error: "exactly one of `path`, `subject` and `fingerprint`",
    },
  );
const waivers = z.array(waiver, { error: "a list of waivers" }).default([]);

const instance = z.strictObject(
  {
    files: z
      .array(glob, { error: "a list of globs" })
      .default([])
      .describe("Identity files of this instance; `!` excludes. Absent: every file."),
    partition: z
      .exactOptional(z.enum(["aws", "aws-us-gov", "aws-cn"], { error: "`aws`, `aws-us-gov` or `aws-cn`" }))
      .describe("The partition that ARNs belong to."),
    region: z
      .exactOptional(z.string({ error: "a Region" }).regex(/^[a-z0-9-]+$/, { error: "a Region" }))
      .describe("The primary Region."),
    identityStoreId: z
      .exactOptional(
        z
          .string({ error: "an identity store id" })
          .regex(/^(?:d-[0-9a-f]{10}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, {
            error: "an identity store id such as `d-1234567890`",
          }),
      )
      .describe("The identity store; found through ListInstances where absent."),
    instanceArn: z
      .exactOptional(
        z
          .string({ error: "an instance ARN" })
          .regex(/^arn:aws(?:-[a-z]{1,5}){0,3}:sso:::instance\/(?:sso)?ins-[a-zA-Z0-9.-]{16}$/, {
            error: "an instance ARN such as `arn:aws:sso:::instance/ssoins-1234567890abcdef`",
          }),
      )
      .describe("The instance, where the account sees several."),
    snapshot: z.exactOptional(path).describe("A file that `identity-guard snapshot` wrote, for checks without AWS."),
    identityProvider: z
      .enum(["entra", "okta", "google", "other"], { error: "`entra`, `okta`, `google` or `other`" })
      .default("entra")
      .describe("Where people and groups come from; messages follow it."),
  },
  { error: "a map" },
);

const gates = z.strictObject(
  { documents: flag(true), directory: flag(true), secrets: flag(true), "iam-users": flag(true) },
  { error: "a map from gate to true or false" },
);

const directory = z.strictObject(
  {
    mode: z
      .enum(["auto", "live", "off"], { error: "`auto`, `live` or `off`" })
      .default("auto")
      .describe("Where the groups are looked up."),
    onFailure: z
      .enum(["fail", "snapshot"], { error: "`fail` or `snapshot`" })
      .default("fail")
      .describe("What a failed live look-up leads to: exit code 2, or the snapshot."),
    locallyManagedGroups: z
      .array(glob, { error: "a list of globs" })
      .default([])
      .describe("Names of groups that may be made in Identity Center itself; `*` stands for any text."),
    maximumAgeHours: z
      .exactOptional(z.number({ error: "a number of hours" }).positive({ error: "a number of hours above zero" }))
      .describe("A snapshot older than this fails the gate."),
  },
  { error: "a map" },
);

/** The guard's own policy file, with every default. The JSON Schema `policy` is made from it. */
export const policySchema = z
  .strictObject(
    {
      schemaVersion: z.exactOptional(z.literal(1, { error: "1" })).describe("The version of this format: 1."),
      gates: gates.prefault({}).describe("Switches gates off."),
      require: z
        .array(z.enum(["policy", ...GATES], { error: "a gate" }), { error: "a list of gates" })
        .default([])
        .describe("Gates that must run: exit code 2 where one of them is skipped."),
      rules: z
        .record(rule, severity, { error: "a map from rule id to severity" })
        .default({})
        .describe("Severities of single rules."),
      directory: directory
        .prefault({})
        .describe("The directory gate. Once this section is there, the gate is required."),
      instances: z
        .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, { error: "a short name" }), instance, {
          error: "a map of instances by name",
        })
        .default(() => ({ default: { files: [], identityProvider: "entra" as const } }))
        .describe("The Identity Center instances that this repository serves."),
      failOn: z
        .enum(["error", "warning", "never"], { error: "`error`, `warning` or `never`" })
        .default("error")
        .describe("The severity from which findings fail the run."),
      waivers: waivers.describe("Findings that are accepted for a while."),
      baseline: z.exactOptional(path).describe("A file of fingerprint waivers, in the same form."),
    },
    { error: "a map of settings" },
  )
  .describe("The policy of Identity Guard.");

/** A baseline file: fingerprint waivers, in the form of the policy. */
export const baselineSchema = z.strictObject(
  { schemaVersion: z.exactOptional(z.literal(1, { error: "1" })), waivers },
  { error: "a map with `waivers`" },
);

/** The policy that holds where no file says otherwise. */
export const defaultPolicy = (): z.infer<typeof policySchema> => policySchema.parse({});
