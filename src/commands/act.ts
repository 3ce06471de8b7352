import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type EventTrees, treesOf } from "../checkout.ts";
import { UserError } from "../errors.ts";
import { readEvent } from "../event.ts";
import { rangeOf } from "../event-range.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import type { Order, Tools } from "../order.ts";
import { oneOf, textOf } from "./choices.ts";
import { type ActionCommand, COMMANDS, readInputs, refuseStrangers } from "./inputs.ts";
import type { Written } from "./options.ts";

type Environment = Tools["environment"];

/** A step of a workflow: what it was given, and the trees that its event is about. */
export interface EventStep {
  readonly environment: Environment;
  readonly inputs: Written;
  readonly workerUrl: URL;
  readonly print: (text: string) => Promise<void>;
  readonly repository: Repository;
  readonly trees: EventTrees;
  /** The commits that the event is about; fetched when they are asked for. */
  readonly range: () => Promise<Order["range"]>;
}

/** Answers the exit code. Throws UserError where the command cannot do what was asked. */
type EventCommand = (step: EventStep) => Promise<number>;

/** Every command of the action, loaded only when it is called. */
const LOADERS: Readonly<Record<ActionCommand, () => Promise<EventCommand>>> = {
  check: async () => (await import("./check-event.ts")).checkEvent,
  snapshot: async () => (await import("./snapshot-event.ts")).snapshotEvent,
};

/**
 * Does what the step was asked to do with the commit that its event is about. Answers the exit code. Throws UserError where the
 * event cannot be understood, or an input does not go with the command.
 */
export async function act(
  environment: Environment,
  workerUrl: URL,
  print: (text: string) => Promise<void>,
): Promise<number> {
  const inputs = readInputs(environment);
  const command = oneOf("The input command", textOf(inputs, "command") ?? "check", COMMANDS);
  refuseStrangers(inputs, command);
  const repository = await openCheckout(environment, inputs);
  const occasion = readEvent(environment, await readPayload(environment));
  const token = textOf(inputs, "token");
  const server = {
    serverUrl: environment["GITHUB_SERVER_URL"] ?? "https://github.com",
    ...(token === undefined ? {} : { token }),
  };
  const trees = await treesOf(occasion, repository, server);
  const range = (): Promise<Order["range"]> => rangeOf(occasion, trees.base?.commit, repository, server);
  const run = await LOADERS[command]();
  return run({ environment, inputs, workerUrl, print, repository, trees, range });
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
