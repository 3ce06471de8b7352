import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Report } from "../../src/core.ts";
import { type Command, commandsIn } from "../support/runner-commands.ts";
import { temporaryFolder } from "../support/temporary.ts";

/** One step of a workflow that uses the action. */
export interface Step {
  /** The program that runs the bundle; the Node that runs the tests if left out. */
  readonly node?: string | undefined;
  /** GITHUB_WORKSPACE, which is also the working folder. */
  readonly workspace: string;
  /** The event's payload: an object, a text as it is, or null for no file at all. */
  readonly payload: object | string | null;
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  /** What the event and earlier steps set; undefined takes a variable out. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Once this stands in the output, the step is cancelled, as GitHub does it: SIGINT. */
  readonly cancelAt?: string | undefined;
}

/** What a step left behind. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The commands that GitHub's runner would obey. */
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the file holds that the output `report-path` names. */
  readonly reportText: string | undefined;
  readonly report: Report | undefined;
}

const ROOT = new URL("../../", import.meta.url);
const MANIFEST: { readonly inputs: object; readonly runs: { readonly main: string } } = parse(
  readFileSync(new URL("action.yml", ROOT), "utf8"),
);
const DEADLINE_MS = 50_000;

/** Runs the committed bundle as GitHub's runner runs it. Source: actions/runner, NodeScriptActionHandler.cs. */
export async function runStep(step: Step): Promise<Run> {
  const folder = temporaryFolder("runner");
  const [temporary, output, summary, event] = ["temp", "output", "summary", "event.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  mkdirSync(temporary);
  for (const file of [output, summary]) writeFileSync(file, "");
  if (step.payload !== null)
    writeFileSync(event, typeof step.payload === "string" ? step.payload : JSON.stringify(step.payload));
  const environment = {
    PATH: process.env["PATH"],
    HOME: folder,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ACTION_REPOSITORY: "identity-guard/identity-guard",
    GITHUB_ACTION_REF: "v1",
    GITHUB_REPOSITORY: "acme/access",
    RUNNER_TEMP: temporary,
    ...inputVariables(step.inputs ?? {}),
    ...step.environment,
  };
  const ended = await start(step.node ?? process.execPath, step, environment);
  const outputs = outputsIn(readFileSync(output, "utf8"));
  const reportPath = outputs["report-path"];
  const reportText = reportPath === undefined ? undefined : readFileSync(reportPath, "utf8");
  return {
    ...ended,
    commands: commandsIn(ended.stdout),
    outputs,
    summary: readFileSync(summary, "utf8"),
    reportText,
    report: reportText === undefined ? undefined : JSON.parse(reportText),
  };
}

/**
 * Every input that action.yml declares is set, to nothing where the workflow gives none; others reach the action too.
 * Source: actions/runner, ActionRunner.cs and Handler.cs.
 */
function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const declared = Object.keys(MANIFEST.inputs).map((name) => [name, ""] as const);
  const all = Object.entries({ ...Object.fromEntries(declared), ...inputs });
  return Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]));
}

function start(
  node: string,
  { workspace, cancelAt }: Pick<Step, "workspace" | "cancelAt">,
  env: NodeJS.ProcessEnv,
): Promise<Pick<Run, "exitCode" | "stdout" | "stderr">> {
  const main = fileURLToPath(new URL(MANIFEST.runs.main, ROOT));
  const child = spawn(node, [main], { cwd: workspace, env, stdio: ["ignore", "pipe", "pipe"], timeout: DEADLINE_MS });
  const written: { readonly stdout: Buffer[]; readonly stderr: Buffer[] } = { stdout: [], stderr: [] };
  child.stdout.on("data", (piece: Buffer) => {
    written.stdout.push(piece);
    if (cancelAt !== undefined && piece.includes(cancelAt)) child.kill("SIGINT");
  });
  child.stderr.on("data", (piece: Buffer) => written.stderr.push(piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => {
      const [stdout, stderr] = [written.stdout, written.stderr].map((pieces) => Buffer.concat(pieces).toString("utf8"));
      resolve({ exitCode, stdout: stdout ?? "", stderr: stderr ?? "" });
    });
  });
}

/** GITHUB_OUTPUT as the runner reads it. Source: actions/runner, FileCommandManager.cs, EnvFileKeyValuePairs. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const [name, delimiter] = line.split("<<");
    if (name === undefined || delimiter === undefined) throw new Error(`No output: ${line}`);
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`The output ${name} has no end`);
    outputs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}
