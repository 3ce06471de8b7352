import { UserError } from "../errors.ts";
import { excerpt } from "../excerpt.ts";

/** git did not end in time; apart from other trouble, so that a question of comfort may give up quietly. */
export class GitTimeoutError extends UserError {}

/** How one git process ended, and what it said. */
export interface Ending {
  /** Undefined where a signal ended it. */
  readonly code: number | undefined;
  readonly signal: string | undefined;
  /** The last part of what it wrote to stderr. */
  readonly said: string;
}

/** Characters of git's own words that a message repeats. */
const SAID_CHARACTERS = 500;

/** Warnings after which git goes on with exit code 0, though its answer is not the whole one. */
const INCOMPLETE = /^warning: (?:could not open directory|ignoring broken ref)/m;

/** What git says where objects are not in the clone. */
const LACKING = /promisor remote|missing (?:blob|tree|commit|object)|lazy fetching|bad (?:tree )?object/;

/** What to do where the clone lacks objects. */
export const HOW_TO_FETCH_ALL =
  "The clone is shallow, partial or damaged: fetch everything; in GitHub Actions set fetch-depth: 0, and no filter, on actions/checkout.";

/**
 * The trouble that `ending` means, or undefined where it is a success. `accept` lists the exit codes that are answers;
 * `secrets` are texts that must not be repeated.
 */
export function troubleOf(
  command: string,
  ending: Ending,
  accept: readonly number[],
  secrets: readonly string[],
): UserError | undefined {
  const how = howItFailed(ending, accept);
  if (how === undefined) return undefined;
  const said = quoteGit(ending.said, secrets) + (LACKING.test(ending.said) ? `. ${HOW_TO_FETCH_ALL}` : "");
  return new UserError(`git ${command} ${how}${said}`, undefined, ending.said);
}

function howItFailed({ code, signal, said }: Ending, accept: readonly number[]): string | undefined {
  if (code === undefined) return `was ended by ${signal ?? "a signal"}`;
  if (!accept.includes(code)) return `failed with exit code ${code}`;
  return INCOMPLETE.test(said) ? "could not read everything" : undefined;
}

/** The line of `said` that tells the trouble, as the end of a sentence; without control characters, passwords and `secrets`. */
function quoteGit(said: string, secrets: readonly string[]): string {
  const lines = said.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const telling = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1);
  if (telling === undefined) return ". It gave no reason.";
  const hidden = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), telling);
  return `: ${excerpt(plain(hidden.replace(/:\/\/[^/@\s]*@/g, "://***@")), SAID_CHARACTERS)}`;
}

const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ").trim();
