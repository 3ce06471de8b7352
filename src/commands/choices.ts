import type { Gate, Policy } from "../core.ts";
import { nearest, UserError } from "../errors.ts";
import { DIRECTORY_TIMEOUT_SECONDS, SYNC_WAIT_MINUTES } from "../limits.ts";
import type { Choices } from "../order.ts";
import type { Written } from "./options.ts";

const GATES: readonly Gate[] = ["documents", "directory", "secrets", "iam-users"];
const FAIL_ON: readonly Policy["failOn"][] = ["error", "warning", "never"];
export const FORMATS = ["pretty", "json", "github", "markdown"] as const;

/**
 * Options as choices of a run. `readSnapshot` reads the file that `--directory FILE` names, from wherever the caller trusts.
 * Throws UserError for a value that is not among the known ones.
 */
export async function choicesFrom(
  written: Written,
  readSnapshot: (path: string) => Promise<{ readonly path: string; readonly text: string }>,
): Promise<Choices> {
  const only = textOf(written, "only");
  const failOn = textOf(written, "fail-on");
  const instance = textOf(written, "instance");
  const config = textOf(written, "config");
  const waitForSyncMs = waitFrom(textOf(written, "wait-for-sync"));
  const directory = await directoryFrom(textOf(written, "directory"), readSnapshot);
  return {
    ...(only === undefined ? {} : { only: gatesIn(only) }),
    ...(directory === undefined ? {} : { directory }),
    directoryTimeoutMs: directoryTimeoutFrom(written),
    ...(waitForSyncMs === undefined ? {} : { waitForSyncMs }),
    ...(instance === undefined ? {} : { instance }),
    ...(config === undefined ? {} : { config }),
    ...(failOn === undefined ? {} : { failOn: oneOf("--fail-on", failOn, FAIL_ON) }),
  };
}

/** The text of an option; undefined where it is absent or empty, as an input of a workflow is that nobody set. */
export function textOf(written: Written, name: string): string | undefined {
  const value = written[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** `value` if it is one of `known`; else UserError with the nearest of them. */
export function oneOf<Known extends string>(option: string, value: string, known: readonly Known[]): Known {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const near = nearest(value, known);
  const advice = near === undefined ? `It takes ${known.join(", ")}.` : `Did you mean "${near}"?`;
  throw new UserError(`${option} does not take "${value}". ${advice}`);
}

/** An empty entry is an error and not nothing: a list that turned out empty would check nothing, and pass. */
const gatesIn = (text: string): readonly Gate[] => text.split(",").map((part) => oneOf("--only", part.trim(), GATES));

async function directoryFrom(
  written: string | undefined,
  readSnapshot: (path: string) => Promise<{ readonly path: string; readonly text: string }>,
): Promise<Choices["directory"]> {
  if (written === undefined || written === "auto" || written === "live" || written === "off") return written;
  return readSnapshot(written);
}

function waitFrom(minutes: string | undefined): number | undefined {
  if (minutes === undefined) return undefined;
  if (/^\d{1,3}$/.test(minutes) && Number(minutes) > 0 && Number(minutes) <= SYNC_WAIT_MINUTES)
    return 60_000 * Number(minutes);
  throw new UserError(`--wait-for-sync takes a number of minutes from 1 to ${SYNC_WAIT_MINUTES}, not "${minutes}".`);
}

/** Milliseconds that the directory may take. Throws UserError for what is no number of seconds. */
export function directoryTimeoutFrom(written: Written): number {
  const seconds = textOf(written, "directory-timeout");
  if (seconds === undefined) return 1000 * DIRECTORY_TIMEOUT_SECONDS;
  if (/^\d{1,5}$/.test(seconds) && Number(seconds) > 0) return 1000 * Number(seconds);
  throw new UserError(`--directory-timeout takes a number of seconds above zero, not "${seconds}".`);
}
