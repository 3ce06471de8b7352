import * as z from "zod/mini";

const text = (description: string) => z.string().check(z.describe(description));
const whole = (description: string) => z.int().check(z.minimum(0), z.describe(description));
const position = (description: string) => z.int().check(z.minimum(1), z.describe(description));
const optional = z.exactOptional;

const gateName = z
  .enum(["policy", "documents", "directory", "secrets", "iam-users"])
  .check(z.describe("The gate. `policy` always runs: it judges the policy file and its waivers."));

const gate = z.strictObject({
  gate: gateName,
  instance: optional(text("The instance that the gate judged, where the policy has several.")),
  status: z
    .enum(["ran", "skipped", "failed"])
    .check(
      z.describe(
        "`ran`: judged. `skipped`: not judged, see the reason. `failed`: could not be judged, so the verdict is `error`.",
      ),
    ),
  reason: optional(text("Why the gate was skipped or failed.")),
  notChecked: optional(
    z.array(
      z
        .strictObject({ rule: text("The rule's id."), reason: text("Why it could not run.") })
        .check(z.describe("A rule that did not run.")),
    ),
  ).check(z.describe("Single rules that could not run although the gate did.")),
  excluded: optional(z.strictObject({ files: whole("Files."), definitions: whole("Definitions in them.") })).check(
    z.describe("What the policy's `iamUsers.exclude` kept from being judged; absent where it kept nothing."),
  ),
});

const directory = z.strictObject({
  instance: text("The instance's name; `default` where the policy names none."),
  mode: z
    .enum(["live", "snapshot", "off"])
    .check(z.describe("What answered for the directory: Identity Center itself, a snapshot file, or nothing.")),
  takenAt: optional(text("When the answers were taken, in UTC (ISO 8601).")),
  waited: optional(
    z.strictObject({
      seconds: whole("Seconds."),
      arrived: z.array(text("A group's display name.")).check(z.describe("The groups that arrived.")),
      missing: z.array(text("A group's display name.")).check(z.describe("The groups for which it waited in vain.")),
    }),
  ).check(z.describe("What the run waited for to be provisioned; absent where it did not wait.")),
});

const check = z.strictObject({
  id: text("The line of the checklist."),
  instance: text("The instance that it is about."),
  status: z.enum(["passed", "failed", "not-checked"]).check(z.describe("How it stands. `not-checked` is no success.")),
  evidence: text("What was seen, or why nothing was."),
  todo: optional(text("What to do about it.")),
});

const related = z.strictObject({
  path: text("The file, relative to the checked folder."),
  startLine: position("Its line, from 1."),
  startColumn: position("Its column, from 1, in UTF-16 code units."),
  endLine: optional(position("Its last line; with a suggestion only.")),
  endColumn: optional(position("The column after its last one; with a suggestion only.")),
  message: text("What stands there, such as `first declared here`."),
  suggestion: optional(text("A text that, put in the place of this range, mends the finding here.")),
});

const waiver = z.strictObject({
  owner: text("Who answers for the waiver."),
  reason: text("Why the finding is accepted."),
  expires: text("The last day of the waiver, in UTC (yyyy-mm-dd)."),
});

const finding = z.strictObject({
  rule: text("The rule's id."),
  gate: gateName,
  severity: z.enum(["error", "warning", "note"]).check(z.describe("How much it matters.")),
  message: text("What was found, why it matters and what to do. Never holds a secret."),
  path: optional(
    text(
      "The file, relative to the checked folder, with `/`. The place is whole, or absent: a live finding may have none.",
    ),
  ),
  startLine: optional(position("The first line, from 1.")),
  startColumn: optional(position("The first column, from 1, in UTF-16 code units.")),
  endLine: optional(position("The last line.")),
  endColumn: optional(position("The column after the last one.")),
  commit: optional(text("The commit that brought it, where a range or the history was searched.")),
  instance: text("The instance; empty for secrets and IAM users, which belong to none."),
  subject: optional(text("What the finding is about, such as `group AWS-Developers`. Never holds a secret.")),
  related: z.array(related.check(z.describe("A place."))).check(z.describe("Other places that belong to the finding.")),
  suggestion: optional(text("A text that, put in the place of the range, mends the finding.")),
  evidence: z
    .enum(["static", "snapshot", "live"])
    .check(z.describe("What the finding rests on: files alone, a snapshot, or live answers.")),
  fingerprint: z
    .string()
    .check(
      z.regex(/^[0-9a-f]{16}$/),
      z.describe("Names the finding in waivers and baselines; it survives edits elsewhere in the file."),
    ),
  state: z
    .enum(["new", "existing"])
    .check(
      z.describe("`existing`: the base of the pull request or merge group has it too, so it does not fail the change."),
    ),
  waiver: optional(waiver).check(z.describe("The waiver that covers the finding.")),
  properties: optional(
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).check(z.describe("A flat value."))),
  ).check(
    z.describe(
      "Further facts. Of a secret where commits were searched: `authorDate` of that commit, `atHead` whether it still stands at the head; `foundIn` is `path`, `commit`, `tag` or `reference` where it stands in no file; `undone` is how it was written.",
    ),
  ),
});

const identity = z.strictObject({
  files: whole("Files that declare access."),
  formats: z.record(z.string(), whole("Files.")).check(z.describe("Those files by the reader that claimed them.")),
  accounts: whole("Accounts declared."),
  groups: whole("Groups declared."),
  permissionSets: whole("Permission sets defined."),
  assignments: whole("Assignment entries as written."),
  grants: whole("Distinct combinations of principal, permission set and target."),
  referencedGroups: z
    .array(text("A group's display name."))
    .check(z.describe("Every group that an assignment refers to, once each, sorted.")),
});

const scanned = z.strictObject({
  files: whole("Files read."),
  blobs: whole("Distinct contents read."),
  commits: whole("Commits walked."),
  bytes: whole("Bytes read."),
});

/** The JSON report, whose JSON Schema is published. Keys stand in the order in which `report/json.ts` writes them. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1).check(z.describe("The version of this format.")),
    tool: z
      .strictObject({
        name: z.literal("identity-guard").check(z.describe("Always `identity-guard`.")),
        version: text("Its version."),
      })
      .check(z.describe("What made the report.")),
    verdict: z
      .enum(["pass", "fail", "incomplete", "error"])
      .check(
        z.describe(
          "`fail`: findings. `incomplete`: a selected gate was skipped. `error`: the check could not be done.",
        ),
      ),
    policy: z
      .strictObject({
        path: text("The policy file."),
        commit: optional(text("The commit that it was read from, where it was not the work tree.")),
      })
      .check(z.describe("The policy that governed.")),
    directories: z
      .array(directory.check(z.describe("One instance's directory.")))
      .check(z.describe("What answered for each instance's directory.")),
    gates: z
      .array(gate.check(z.describe("One gate, of one instance.")))
      .check(z.describe("What was judged, and what was not.")),
    checks: optional(z.array(check.check(z.describe("One line of the checklist.")))).check(
      z.describe("The checklist of `verify`; absent otherwise."),
    ),
    findings: z
      .array(finding.check(z.describe("One finding.")))
      .check(z.describe("Sorted by path, startLine, startColumn, rule and fingerprint.")),
    identity: identity.check(z.describe("What the files declare.")),
    scanned: scanned.check(z.describe("How much was read.")),
    durationMs: z.number().check(z.minimum(0), z.describe("Milliseconds that the check took.")),
  })
  .check(z.describe("The report of Identity Guard."));
