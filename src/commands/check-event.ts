import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { treesOf } from "../checkout.ts";
import type { Tree } from "../core.ts";
import { decode } from "../documents/decode.ts";
import { UserError } from "../errors.ts";
import { readEvent } from "../event.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { guard } from "../guard.ts";
import type { Tools } from "../order.ts";
import { rules } from "../rules/index.ts";
import { dialects } from "../scan/dialects/index.ts";
import { exitCodeOf } from "../verdict.ts";
import { choicesFrom, oneOf, textOf } from "./choices.ts";
import { readInputs } from "./inputs.ts";
import type { Written } from "./options.ts";
import { publish } from "./publish.ts";

type Environment = Tools["environment"];

/**
 * `check` as the action runs it: judges what the event is about, by the policy of the base, and reports to the log, the job
 * summary and the outputs. Answers the exit code. Throws UserError where the event cannot be judged.
 */
export async function checkEvent(
  environment: Environment,
  workerUrl: URL,
  print: (text: string) => Promise<void>,
): Promise<number> {
  const inputs = readInputs(environment);
  oneOf("The input command", textOf(inputs, "command") ?? "check", ["check"]);
  const repository = await openCheckout(environment, inputs);
  const occasion = readEvent(environment, await readPayload(environment));
  const token = textOf(inputs, "token");
  const trees = await treesOf(occasion, repository, {
    serverUrl: environment["GITHUB_SERVER_URL"] ?? "https://github.com",
    ...(token === undefined ? {} : { token }),
  });
  const choices = await choicesFrom(inputs, (path) => readSnapshot(trees.trusted, path));
  const tools: Tools = { rules, dialects, workerUrl, environment, now: () => new Date() };
  const outcome = await guard({ ...trees, choices }, tools);
  await publish(outcome, { environment, inputs, prefix: repository.prefix, print });
  return exitCodeOf(outcome.report.verdict);
}

async function openCheckout(environment: Environment, inputs: Written): Promise<Repository> {
  const workspace = environment["GITHUB_WORKSPACE"];
  if (!workspace) throw new UserError("GITHUB_WORKSPACE is not set: the action runs as a step of a GitHub workflow.");
  const repository = await openRepository(resolve(workspace, textOf(inputs, "path") ?? "."), { environment });
  if (repository) return repository;
  throw new UserError("The workspace holds no Git checkout. Run actions/checkout in a step before this one.");
}

async function readPayload(environment: Environment): Promise<string> {
  const path = environment["GITHUB_EVENT_PATH"];
  if (!path) throw new UserError("GITHUB_EVENT_PATH is not set: the action runs as a step of a GitHub workflow.");
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new UserError(
      `GITHUB_EVENT_PATH names ${JSON.stringify(path)}, which cannot be read: nobody knows what to judge.`,
    );
  }
}

/** A snapshot that an input names stands where the policy stands, out of reach of the change's author. */
async function readSnapshot(trusted: Tree, path: string): Promise<{ readonly path: string; readonly text: string }> {
  const blob = await trusted.read(path);
  if (blob) return { path, text: decode(blob.bytes).text };
  throw new UserError(`The input directory names the snapshot "${path}", which is not in ${trusted.name}.`);
}
