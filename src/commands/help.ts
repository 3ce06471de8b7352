import { VERSION } from "../version.ts";
import { BASELINE_OPTIONS, CHECK_OPTIONS, type Option, SNAPSHOT_OPTIONS } from "./options.ts";

const line = ({ name, value, description }: Option): string =>
  `  ${`--${name}${value ? ` ${value}` : ""}`.padEnd(32)} ${description}`;

/** The help text: commands, options and exit codes. */
export function helpText(): string {
  return `Identity Guard ${VERSION}: guards the repositories in which companies keep their AWS access as code.

Usage:
  identity-guard check [DIR] [OPTIONS]    Judge declared access, its groups, secrets and IAM users in DIR (default .)
  identity-guard snapshot [DIR] [OPTIONS] Write what Identity Center holds to a file, for checks without AWS
  identity-guard baseline [DIR] [OPTIONS] Accept the secrets that are there today by fingerprint, so that only new ones fail
  identity-guard install-hook [DIR]       Let git check secrets and IAM users in DIR before every commit
  identity-guard schema [NAME]            Print the JSON Schema of identity, policy, snapshot or report
  identity-guard explain RULE             Print a rule's page

Options of check:
${CHECK_OPTIONS.map(line).join("\n")}

Options of snapshot:
${SNAPSHOT_OPTIONS.map(line).join("\n")}

Options of baseline:
${BASELINE_OPTIONS.map(line).join("\n")}

Exit codes:
  0  pass, or incomplete: a gate that nothing requires was skipped
  1  fail: findings at or above --fail-on
  2  error: the job could not be done
`;
}
