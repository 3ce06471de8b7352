import { readFile, realpath } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import type { Tree } from "../core.ts";
import { decode } from "../documents/decode.ts";
import { UserError } from "../errors.ts";
import { guard } from "../guard.ts";
import type { Tools } from "../order.ts";
import { trustedText } from "../policy/trusted-text.ts";
import { rules } from "../rules/index.ts";
import { dialects } from "../scan/dialects/index.ts";
import { exitCodeOf } from "../verdict.ts";
import type { EventStep } from "./act.ts";
import { choicesFrom } from "./choices.ts";
import { createPatience } from "./patience.ts";
import { createProgress } from "./progress.ts";
import { publish } from "./publish.ts";

/**
 * `check` as the action runs it: judges what the event is about, by the policy of the base, and reports to the log, the job
 * summary and the outputs. Answers the exit code.
 */
export async function checkEvent({
  environment,
  inputs,
  workerUrl,
  print,
  repository,
  trees,
  range: fetchRange,
}: EventStep): Promise<number> {
  const workspace = environment["GITHUB_WORKSPACE"] ?? repository.top;
  const choices = await choicesFrom(inputs, (path) => readSnapshot(trees.trusted, workspace, path));
  // What cannot be printed now cannot be later, and fails the run then.
  const write = (text: string): void => void print(text).catch(() => undefined);
  const patience = createPatience(write, { masks: true });
  const now = (): Date => new Date();
  const progress = createProgress({ as: "lines", write, now: patience.now });
  const tools: Tools = {
    rules,
    dialects,
    workerUrl,
    environment,
    isEnvironmentTrusted: false,
    now,
    patience,
    progress,
  };
  const range = choices.only?.includes("secrets") === false ? undefined : await fetchRange();
  const outcome = await guard({ ...trees, ...(range === undefined ? {} : { range }), choices }, tools);
  await publish(outcome, { environment, inputs, prefix: repository.prefix, print });
  return exitCodeOf(outcome.report.verdict);
}

interface SnapshotText {
  readonly path: string;
  readonly text: string;
}

/**
 * A snapshot that an input names stands where the policy stands, out of reach of the change's author; or outside of the
 * workspace, where an earlier step put it, such as one that downloads an artifact.
 */
async function readSnapshot(trusted: Tree, workspace: string, path: string): Promise<SnapshotText> {
  const outside = isAbsolute(path) ? await readOutside(path, workspace) : undefined;
  if (outside !== undefined) return { path, text: outside };
  const blob = await trusted.read(path);
  if (blob) return { path, text: trustedText(path, blob).text };
  throw new UserError(`The input directory names the snapshot "${path}", which is not in ${trusted.name}.`);
}

async function readOutside(path: string, workspace: string): Promise<string | undefined> {
  try {
    const real = await realpath(path);
    const within = relative(await realpath(workspace), real);
    const isOutside = within.startsWith(`..${sep}`) || isAbsolute(within);
    return isOutside ? decode(await readFile(real)).text : undefined;
  } catch {
    throw new UserError(`The input directory names the snapshot "${path}", which cannot be read.`);
  }
}
