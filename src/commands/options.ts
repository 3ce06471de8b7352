/** One option of a command: the same on the command line and as an input of the action. */
export interface Option {
  readonly name: string;
  /** What the value is, as help shows it; absent: a flag without a value. */
  readonly value?: string;
  readonly description: string;
  /** Only on the command line: an input of the action would make no sense of it. */
  readonly commandLineOnly?: boolean;
}

/** Every option of `check`, in the order of the help text. `action.yml`, the help and the docs are made from it. */
export const CHECK_OPTIONS: readonly Option[] = [
  {
    name: "only",
    value: "GATES",
    description: "Run only these gates, separated by commas: documents, directory, secrets, iam-users",
  },
  {
    name: "directory",
    value: "auto|live|off|FILE",
    description: "Where groups are looked up: AWS, nowhere, or a snapshot file",
  },
  { name: "directory-timeout", value: "SECONDS", description: "How long looking up groups may take (default 120)" },
  {
    name: "wait-for-sync",
    value: "MINUTES",
    description: "Wait so long for groups that are not yet in Identity Center",
  },
  { name: "instance", value: "NAME", description: "Judge only this Identity Center instance of the policy" },
  { name: "config", value: "FILE", description: "The policy file (default .github/identity-guard.yml)" },
  {
    name: "policy-ref",
    value: "REF",
    description: "Read policy, snapshot and baseline from this Git ref",
    commandLineOnly: true,
  },
  { name: "fail-on", value: "error|warning|never", description: "The severity from which findings fail the run" },
  {
    name: "staged",
    description: "Judge the index instead of the work tree, as a pre-commit hook does",
    commandLineOnly: true,
  },
  {
    name: "range",
    value: "BASE..HEAD",
    description: "Look for secrets in the commits of a range, and judge HEAD",
    commandLineOnly: true,
  },
  {
    name: "history",
    description: "Look for secrets in everything that any ref reaches, and judge HEAD",
    commandLineOnly: true,
  },
  { name: "ref", value: "REF", description: "With --history: only what this ref reaches", commandLineOnly: true },
  {
    name: "fix",
    description: "Write the replacements that are certain into the files, and judge the files again",
    commandLineOnly: true,
  },
  { name: "explain-files", description: "Say which files were read as declared access, by which reader and why" },
  { name: "format", value: "FORMAT", description: "How the result is written: pretty, json, github, markdown" },
  { name: "output", value: "FILE", description: "Write the result to a file instead of standard output" },
];

/** Every option of `snapshot`, in the order of the help text. */
export const SNAPSHOT_OPTIONS: readonly Option[] = [
  { name: "output", value: "FILE", description: "Write the snapshot to a file instead of standard output" },
  {
    name: "instance",
    value: "NAME",
    description: "The Identity Center instance; needed where the policy has several",
  },
  { name: "members", description: "Say of each group whether it is empty, at one more call to AWS for each" },
  { name: "directory-timeout", value: "SECONDS", description: "How long AWS may take to answer (default 120)" },
  { name: "config", value: "FILE", description: "The policy file (default .github/identity-guard.yml)" },
  { name: "policy-ref", value: "REF", description: "Read the policy from this Git ref", commandLineOnly: true },
];

/** Every option of `baseline`, in the order of the help text. */
export const BASELINE_OPTIONS: readonly Option[] = [
  { name: "output", value: "FILE", description: "The file to write (default: the one that the policy names)" },
  { name: "owner", value: "TEXT", description: "Who answers for the secrets that are accepted; needed" },
  { name: "reason", value: "TEXT", description: "Why they may stay for now; needed" },
  { name: "expires", value: "DAY", description: "The last day on which they are accepted, as yyyy-mm-dd; needed" },
  { name: "history", description: "Accept what anything that any ref reaches holds, and not only the work tree" },
  { name: "config", value: "FILE", description: "The policy file (default .github/identity-guard.yml)" },
];

/** What the user wrote, by option name: a text, or true for a flag. */
export type Written = Readonly<Record<string, string | boolean | undefined>>;
