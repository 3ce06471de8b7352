import { spawn, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { Report } from "../../../src/core.ts";
import { reportSchema } from "../../../src/report/schema.ts";
import { gitTestEnvironment } from "../../support/repository.ts";

/** The top of this project. */
export const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));
/** The committed bundle's command line. */
export const CLI = join(PROJECT, "dist/cli/index.js");

export interface Ended {
  /** The exit code; null where a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Another copy of the command line than the committed one. */
  readonly cli?: string;
}

/** An environment that holds nothing of the machine's own: no AWS credentials, no git configuration, no colours. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({ ...gitTestEnvironment(), HOME: "/nonexistent" });

/** Runs `node dist/cli/index.js` with `args` in the folder `directory`, and waits until it has ended. */
export function run(directory: string, args: readonly string[], options: RunOptions = {}): Ended {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [options.cli ?? CLI, ...args], {
    cwd: directory,
    env: { ...plainEnvironment(), ...options.environment },
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    timeout: 50_000,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** Like `run`, for a program that talks to a server of this process: that one could not answer while it waits. */
export function runBesideServer(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: directory,
    env: { ...plainEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 50_000,
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs `check --format json` and answers the report, which the published schema accepts, and the exit code. */
export function check(
  directory: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): { readonly code: number | null; readonly report: Report; readonly stderr: string } {
  const ended = run(directory, ["check", "--format", "json", ...args], options);
  return { code: ended.code, report: reportFrom(ended), stderr: ended.stderr };
}

/** The JSON report on standard output. Throws where there is none, or one that the published schema does not accept. */
export function reportFrom({ code, stdout, stderr }: Ended): Report {
  if (stdout === "") throw new Error(`check ended with ${code} and no report: ${stderr}`);
  return reportSchema.parse(JSON.parse(stdout));
}

/** The ids of the rules that found something, sorted, with repetitions. */
export const rulesIn = ({ findings }: Pick<Report, "findings">): readonly string[] =>
  findings.map((finding) => finding.rule).sort();

/** How a gate ended, and why. */
export const gateOf = ({ gates }: Pick<Report, "gates">, gate: string): Report["gates"][number] | undefined =>
  gates.find((result) => result.gate === gate);

/** Runs a command that cannot be done: exit code 2, nothing on standard output, one reason on standard error. */
export function refused(directory: string, args: readonly string[], options: RunOptions = {}): string {
  const { code, stdout, stderr } = run(directory, args, options);
  expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^identity-guard: /);
  expect(stderr).not.toContain("this is a bug");
  return stderr;
}

/** A commit by git itself, hook included. */
export function commitIn(
  directory: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync("git", ["commit", "--quiet", "-m", "Change", ...args], {
    cwd: directory,
    env: gitTestEnvironment(),
    encoding: "utf8",
  });
  return { code: status, said: stdout + stderr };
}

export { scimToken } from "../../support/secrets.ts";

/** Declared access without a defect. `name` tells several apart: group, permission set and account are named after it. */
export const access = (name = "Developers"): string => `schemaVersion: 1
accounts:
  ${name.toLowerCase()}: {id: "111122223333"}
groups:
  - displayName: AWS-${name}
permissionSets:
  - name: ${name}
    managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]
assignments:
  - principal: {group: AWS-${name}}
    permissionSets: [${name}]
    targets: {accounts: [${name.toLowerCase()}]}
`;

/** An IAM user in Terraform. */
export const iamUser = (name: string): string => `resource "aws_iam_user" "${name}" {\n  name = "${name}"\n}\n`;

/** A snapshot of an instance that holds SCIM groups of these names. */
export function snapshot(names: readonly string[], instance = "default"): string {
  const groups = [...names].sort().map((displayName, index) => ({
    displayName,
    groupId: `9067642ac7-c5aa268b-e250-4097-859c-${String(index).padStart(12, "0")}`,
    provenance: "scim",
    externalIds: [{ issuer: "https://scim.aws.com/1f2e3d4c5b", id: `20e78067-c60c-47e1-8e26-${"0".repeat(12)}` }],
  }));
  const takenAt = "2026-01-02T03:04:05Z";
  return JSON.stringify({ schemaVersion: 1, kind: "identity-guard/snapshot", instance, takenAt, groups }, null, 2);
}

/** The absolute path of git. */
export const realGit = (): string => spawnSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).stdout.trim();

/** The folder of the Node that runs the tests, and that of git: all that a first run needs. */
export const toolFolders = (): string => [dirname(process.execPath), dirname(realGit())].join(":");
