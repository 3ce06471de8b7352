import * as z from "zod/mini";
import { calendarDay, freeText } from "../documents/fields.ts";
import { identityStoreId, instanceArn } from "../identity/instance-fields.ts";

/** The `error` texts complete the sentence "expected ..."; the descriptions stand in the published JSON Schema. */
const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z.enum(values, { error: `one of ${values.map((value) => `\`${value}\``).join(", ")}` });
const filled = (error: string) => z.string({ error }).check(z.minLength(1, { error }));
const shaped = (pattern: RegExp, error: string) => z.string({ error }).check(z.regex(pattern, { error }));
const list = <Item extends z.ZodMiniType>(item: Item, error: string) => z._default(z.array(item, { error }), []);
const flag = (otherwise: boolean) => z._default(z.boolean({ error: "true or false" }), otherwise);
const about = z.describe;

const glob = filled("a glob of paths");
const path = filled("a path relative to the checked folder");
const rule = filled("a rule's id");
const version = z.exactOptional(z.literal(1, { error: "1" })).check(about("The version of this format: 1."));

const isOneFinding = (waiver: { readonly path?: string; readonly subject?: string; readonly fingerprint?: string }) =>
  [waiver.path, waiver.subject, waiver.fingerprint].filter((chosen) => chosen !== undefined).length === 1;

const waiver = z
  .strictObject(
    {
      rule: rule.check(about("The rule whose finding is accepted.")),
      path: z.exactOptional(glob).check(about("Accepts findings in these files. Not for secrets and IAM users.")),
      subject: z
        .exactOptional(freeText)
        .check(about("Accepts the finding of this subject, exactly as the report names it; never a glob.")),
      fingerprint: z
        .exactOptional(shaped(/^[0-9a-f]{16}$/, "a finding's fingerprint: 16 hex digits"))
        .check(about("Accepts the finding of this fingerprint.")),
      owner: freeText.check(about("Who answers for the exception.")),
      reason: freeText.check(about("Why it is acceptable.")),
      expires: calendarDay.check(about("The last day on which it holds, in UTC.")),
    },
    { error: "a map with `rule`, one of `path`, `subject` and `fingerprint`, `owner`, `reason` and `expires`" },
  )
  .check(z.refine(isOneFinding, { error: "exactly one of `path`, `subject` and `fingerprint`" }));
const waivers = list(waiver, "a list of waivers");

const instance = z.strictObject(
  {
    files: list(glob, "a list of globs").check(
      about("Identity files of this instance; `!` excludes. Absent: every file."),
    ),
    partition: z
      .exactOptional(oneOf(["aws", "aws-us-gov", "aws-cn"]))
      .check(about("The partition that ARNs belong to.")),
    region: z.exactOptional(shaped(/^[a-z0-9-]+$/, "a Region")).check(about("The primary Region.")),
    identityStoreId: z
      .exactOptional(identityStoreId)
      .check(about("The identity store; found through ListInstances where absent.")),
    instanceArn: z.exactOptional(instanceArn).check(about("The instance, where the account sees several.")),
    snapshot: z
      .exactOptional(path)
      .check(about("A file that `identity-guard snapshot` wrote, for checks without AWS.")),
    identityProvider: z
      ._default(oneOf(["entra", "okta", "google", "other"]), "entra")
      .check(about("Where people and groups come from; messages follow it.")),
  },
  { error: "a map" },
);

const gates = z.strictObject(
  { documents: flag(true), directory: flag(true), secrets: flag(true), "iam-users": flag(true) },
  { error: "a map from gate to true or false" },
);

const address = "an address such as `https://vpce-1.identitystore.eu-central-1.vpce.amazonaws.com`, without a path";
const endpoint = shaped(/^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/, address);
const hours = "a number of hours above zero";
const directory = z.strictObject(
  {
    mode: z._default(oneOf(["auto", "live", "off"]), "auto").check(about("Where the groups are looked up.")),
    onFailure: z
      ._default(oneOf(["fail", "snapshot"]), "fail")
      .check(about("What a failed live look-up leads to: exit code 2, or the snapshot.")),
    locallyManagedGroups: list(glob, "a list of globs").check(
      about("Names of groups that may be made in Identity Center itself; `*` stands for any text."),
    ),
    acceptedIssuers: list(filled("the beginning of an issuer"), "a list of beginnings of issuers").check(
      about(
        "Beginnings of the issuers of external ids that count as your identity provider, such as `https://scim.aws.com/`. Absent: any issuer does.",
      ),
    ),
    allowedEndpoints: list(endpoint, "a list of addresses").check(
      about(
        "Addresses, beside AWS's own, that the action may ask about groups, such as that of a VPC endpoint. The command line needs none.",
      ),
    ),
    maximumAgeHours: z
      .exactOptional(z.number({ error: hours }).check(z.positive({ error: hours })))
      .check(about("A snapshot older than this fails the gate.")),
  },
  { error: "a map" },
);

const iamUsers = z.strictObject(
  {
    exclude: list(glob, "a list of globs").check(
      about(
        "Paths, such as test fixtures, in which definitions are counted and not judged. `!` takes paths out again.",
      ),
    ),
    modules: z
      .prefault(
        z.strictObject(
          {
            makingUsers: list(glob, "a list of globs").check(
              about("Sources of modules that make IAM users, without protocol, registry host and version."),
            ),
            trusted: list(glob, "a list of globs").check(
              about("Sources of modules that are known to make none, and need no note when a change adds one."),
            ),
          },
          { error: "a map with `makingUsers` and `trusted`" },
        ),
        {},
      )
      .check(about("Modules of Terraform and OpenTofu from elsewhere.")),
  },
  { error: "a map with `exclude` and `modules`" },
);

const gateName = oneOf(["policy", "documents", "directory", "secrets", "iam-users"]);
const severity = oneOf(["error", "warning", "note", "off"]);
const instanceName = shaped(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, "a short name");
const only = () => ({ default: { files: [], identityProvider: "entra" as const } });

/** The guard's own policy file, with every default. The JSON Schema `policy` is made from it. */
export const policySchema = z
  .strictObject(
    {
      schemaVersion: version,
      gates: z.prefault(gates, {}).check(about("Switches gates off.")),
      require: list(gateName, "a list of gates").check(
        about("Gates that must run: exit code 2 where one of them is skipped."),
      ),
      rules: z
        ._default(z.record(rule, severity, { error: "a map from rule id to severity" }), {})
        .check(about("Severities of single rules.")),
      directory: z
        .prefault(directory, {})
        .check(about("The directory gate. Once this section is there, the gate is required.")),
      instances: z
        ._default(z.record(instanceName, instance, { error: "a map of instances by name" }), only)
        .check(about("The Identity Center instances that this repository serves.")),
      iamUsers: z.prefault(iamUsers, {}).check(about("What the gate `iam-users` looks at.")),
      failOn: z
        ._default(oneOf(["error", "warning", "never"]), "error")
        .check(about("The severity from which findings fail the run.")),
      waivers: waivers.check(about("Findings that are accepted for a while.")),
      baseline: z.exactOptional(path).check(about("A file of fingerprint waivers, in the same form.")),
    },
    { error: "a map of settings" },
  )
  .check(about("The policy of Identity Guard."));

/** A baseline file: fingerprint waivers, in the form of the policy. */
export const baselineSchema = z.strictObject(
  {
    schemaVersion: version,
    history: z
      .exactOptional(z.boolean({ error: "true or false" }))
      .check(
        about("Whether the entries come from the whole history, so that no check of a tree alone can call one unused."),
      ),
    waivers,
  },
  { error: "a map with `waivers`" },
);

/** The policy that holds where no file says otherwise. */
export const defaultPolicy = (): z.infer<typeof policySchema> => policySchema.parse({});
