import { nearest, UserError } from "../errors.ts";
import { CHECK_OPTIONS, type Option, SNAPSHOT_OPTIONS, type Written } from "./options.ts";

/** What the action can do. */
export const COMMANDS = ["check", "snapshot"] as const;
export type ActionCommand = (typeof COMMANDS)[number];

/** Inputs of every command, for which the command line has no option. */
const OWN_INPUTS: readonly Option[] = [
  { name: "command", value: COMMANDS.join("|"), description: "What to do (default check)" },
  { name: "path", value: "DIR", description: "The folder to judge, relative to the workspace (default: all of it)" },
  {
    name: "token",
    value: "TOKEN",
    description: "Reads commits that the checkout left out, where it kept no credentials",
  },
  { name: "summary", value: "true|false", description: "Whether a job summary is written (default true)" },
];

const forAction = (options: readonly Option[]): readonly Option[] =>
  options.filter((option) => !option.commandLineOnly);

/** The inputs of each command, besides those that all of them share. */
const COMMAND_INPUTS: Readonly<Record<ActionCommand, readonly Option[]>> = {
  check: forAction(CHECK_OPTIONS),
  snapshot: forAction(SNAPSHOT_OPTIONS),
};

const ONLY_SNAPSHOT = COMMAND_INPUTS.snapshot
  .filter(({ name }) => !COMMAND_INPUTS.check.some((option) => option.name === name))
  .map((option) => ({ ...option, description: `With \`command: snapshot\`: ${option.description}` }));

/** Every input of the action; `action.yml` is made from it. All are optional, and none has a default there. */
export const INPUTS: readonly Option[] = [...OWN_INPUTS, ...COMMAND_INPUTS.check, ...ONLY_SNAPSHOT];

/** Throws UserError for an input that the command would pass over without a word. */
export function refuseStrangers(written: Written, command: ActionCommand): void {
  const taken = [...OWN_INPUTS, ...COMMAND_INPUTS[command]].map(({ name }) => name);
  const stranger = Object.keys(written).find((name) => !taken.includes(name));
  if (stranger !== undefined)
    throw new UserError(
      `The input ${stranger} does not go with \`command: ${command}\`. It takes ${taken.join(", ")}.`,
    );
}

/**
 * The inputs of this step, by name; empty ones are absent. Flags take `true` and `false`. Throws UserError for an input that
 * does not exist: the runner only warns of it.
 */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Written {
  const written: Record<string, string | boolean> = {};
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith("INPUT_") || value === undefined || value === "") continue;
    const name = variable.slice("INPUT_".length).toLowerCase();
    const option = INPUTS.find((input) => input.name === name);
    if (!option) throw unknownInput(name);
    if (option.value !== undefined) written[name] = value;
    else if (flag(name, value)) written[name] = true;
  }
  return written;
}

function flag(name: string, value: string): boolean {
  if (value === "true" || value === "false") return value === "true";
  throw new UserError(`The input ${name} takes true or false, not "${value}".`);
}

function unknownInput(name: string): UserError {
  const names = INPUTS.map((input) => input.name);
  const near = nearest(name, names);
  return new UserError(
    `The action has no input "${name}". ${near ? `Did you mean "${near}"?` : `It has: ${names.join(", ")}.`}`,
  );
}
