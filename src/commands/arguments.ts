import { parseArgs } from "node:util";
import { nearest, UserError } from "../errors.ts";
import { BASELINE_OPTIONS, CHECK_OPTIONS, type Option, SNAPSHOT_OPTIONS, type Written } from "./options.ts";

/** A command line, taken apart. `command` is undefined where only help or the version is asked for, or nothing at all. */
export interface Arguments {
  readonly command: string | undefined;
  readonly positionals: readonly string[];
  readonly written: Written;
  readonly wants: "help" | "version" | undefined;
}

const OPTIONS: Readonly<Record<string, readonly Option[]>> = {
  check: CHECK_OPTIONS,
  snapshot: SNAPSHOT_OPTIONS,
  baseline: BASELINE_OPTIONS,
  "install-hook": [],
  schema: CHECK_OPTIONS.filter((option) => option.name === "output"),
  explain: [],
};

/**
 * Takes a command line apart. Throws UserError for a command or an option that does not exist (with the nearest one that
 * does), for an option that lacks its value, and for a flag that has one.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const [first] = argv;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") return asking("help");
  if (first === "--version" || first === "-V") return asking("version");
  const options = Object.hasOwn(OPTIONS, first) ? OPTIONS[first] : undefined;
  if (!options) throw unknown("command", first, Object.keys(OPTIONS));
  const ahead = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  if (ahead.includes("--help") || ahead.includes("-h")) return asking("help");
  return { ...parseOptions(first, argv.slice(1), options), command: first, wants: undefined };
}

const asking = (wants: "help" | "version"): Arguments => ({ command: undefined, positionals: [], written: {}, wants });

function parseOptions(
  command: string,
  argv: readonly string[],
  options: readonly Option[],
): Pick<Arguments, "positionals" | "written"> {
  const config = Object.fromEntries(
    options.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }] as const),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const written: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") written[token.name] = valueFor(token, command, options);
  }
  if (positionals.length > 1) throw new UserError(`${command} takes one argument, not "${positionals[1]}" as well.`);
  return { positionals, written };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value stands behind `=`, and not in an argument of its own. */
  readonly inlineValue?: boolean | undefined;
}

function valueFor(
  { name, rawName, value, inlineValue }: OptionToken,
  command: string,
  options: readonly Option[],
): string | boolean {
  const option = options.find((candidate) => candidate.name === name);
  if (!option)
    throw unknown(
      `option of ${command}`,
      rawName,
      options.map((candidate) => `--${candidate.name}`),
    );
  if (option.value === undefined) {
    if (value === undefined) return true;
    throw new UserError(`${rawName} is a flag and takes no value, but "${value}" was given.`);
  }
  if (value === undefined || value === "") throw new UserError(`${rawName} needs a value: ${rawName} ${option.value}.`);
  if (!inlineValue && value.startsWith("-")) {
    throw new UserError(
      `${rawName} needs a value, and "${value}" looks like an option. If it is meant, write ${rawName}=${value}.`,
    );
  }
  return value;
}

function unknown(what: string, written: string, known: readonly string[]): UserError {
  const near = nearest(written, known);
  const advice = near === undefined ? `There is: ${known.join(", ")}.` : `Did you mean "${near}"?`;
  return new UserError(`"${written}" is not a known ${what}. ${advice}`);
}
