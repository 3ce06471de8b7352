import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UserError } from "../errors.ts";
import { GIT_DEADLINE_MS, GIT_OUTPUT_BYTES } from "../limits.ts";
import { waitingClock } from "./clock.ts";
import { troubleOf } from "./failure.ts";
import { endingOf, type GitContext, type GitProcess, started, startGit } from "./process.ts";

export type { GitContext } from "./process.ts";

export interface StreamOptions {
  /** What git reads from stdin; pieces are asked for as git takes them. Its errors end the stream. */
  readonly input?: string | Uint8Array | AsyncIterable<string>;
  /** Milliseconds that may be spent waiting for git; the time of whoever reads the stream does not count. */
  readonly deadlineMs?: number;
  /** Bytes that git may print. */
  readonly maximumBytes?: number;
  /** Exit codes that are answers and no trouble; 0 if left out. */
  readonly accept?: readonly number[];
  /** Variables for this process alone, beside those of the context. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Texts that must not show up in an error. */
  readonly secrets?: readonly string[];
}

export type RunOptions = Omit<StreamOptions, "input"> & { readonly input?: string | Uint8Array };

/**
 * Runs one git command and collects what it prints. `args` begins with the command. Throws UserError where git cannot be
 * started, fails, is ended by a signal, takes longer than `deadlineMs` or prints more than `maximumBytes`.
 */
export async function runGit(
  context: GitContext,
  args: readonly string[],
  options: RunOptions = {},
): Promise<{ stdout: Buffer; code: number }> {
  const stream = streamGit(context, args, { maximumBytes: GIT_OUTPUT_BYTES, ...options });
  const chunks: Buffer[] = [];
  for (;;) {
    const step = await stream.next();
    if (step.done === true) return { stdout: Buffer.concat(chunks), code: step.value };
    chunks.push(step.value);
  }
}

/**
 * Runs one git command and yields what it prints as it comes; the return value is the exit code. Throws like runGit, at the
 * latest after the last piece: whoever stops reading early must not take what came for the whole.
 */
export async function* streamGit(
  context: GitContext,
  args: readonly string[],
  options: StreamOptions = {},
): AsyncGenerator<Buffer, number> {
  const command = args[0] ?? "";
  const child = startGit(context, args, options);
  const clock = waitingClock(command, options.deadlineMs ?? GIT_DEADLINE_MS);
  try {
    const ended = endingOf(child);
    await clock.wait(started(child, context));
    const fed = feed(child, options.input);
    const output: AsyncIterator<Buffer> = outputOf(child);
    let bytes = 0;
    for (;;) {
      const step = await clock.wait(output.next());
      if (step.done === true) break;
      bytes += step.value.length;
      if (bytes > (options.maximumBytes ?? Number.POSITIVE_INFINITY)) throw tooMuch(command, options.maximumBytes);
      yield step.value;
    }
    const ending = await clock.wait(ended);
    const inputTrouble = await clock.wait(fed);
    if (inputTrouble !== undefined) throw inputTrouble.error;
    const trouble = troubleOf(command, ending, options.accept ?? [0], options.secrets ?? []);
    if (trouble !== undefined) throw trouble;
    return ending.code ?? 0;
  } finally {
    child.kill("SIGKILL");
    for (const stream of child.stdio) stream?.destroy();
  }
}

const outputOf = ({ stdout }: GitProcess): AsyncIterator<Buffer> =>
  (stdout ?? Readable.from([]))[Symbol.asyncIterator]();

/** Writes the input, and answers the error of its source. A closed pipe is no error here: git's exit code tells why it left. */
async function feed(
  child: GitProcess,
  input: StreamOptions["input"],
): Promise<{ readonly error: unknown } | undefined> {
  child.stdin.on("error", () => undefined);
  if (input === undefined || typeof input === "string" || input instanceof Uint8Array) {
    child.stdin.end(input ?? "");
    return undefined;
  }
  let trouble: { readonly error: unknown } | undefined;
  async function* watched(source: AsyncIterable<string>): AsyncGenerator<string> {
    try {
      yield* source;
    } catch (error) {
      trouble = { error };
    }
  }
  await pipeline(Readable.from(watched(input)), child.stdin).catch(() => undefined);
  return trouble;
}

const tooMuch = (command: string, maximumBytes: number | undefined): UserError =>
  new UserError(
    `git ${command} printed more than ${maximumBytes} bytes and was stopped. A history or a tree of this size cannot be judged.`,
  );
