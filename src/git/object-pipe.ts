import { once } from "node:events";
import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import type { UserError } from "../errors.ts";
import { findProgram, type Surroundings } from "./environment.ts";
import { troubleOf } from "./failure.ts";
import { endingOf, type GitProcess, makeFifo, started, startGit } from "./process.ts";
import type { Repository } from "./repository.ts";

/** One `git cat-file --batch` that answers questions as they come. Whoever opens it must stop it. */
export interface ObjectPipe<Output = number> {
  /** Where the answers come: a descriptor for reading by calls that wait, which whoever opens the pipe closes, or a stream. */
  readonly output: Output;
  /** Asks for objects: full ids, each with a line feed. What git does not take yet is kept. */
  ask(ids: Uint8Array): void;
  /** Waits until git has taken everything that was asked, or has ended. */
  taken(): Promise<void>;
  /** No more questions: waits until git has ended. Throws UserError where it failed. */
  finish(): Promise<void>;
  /** The trouble with which git ended, if it has ended, or does so in a moment. */
  trouble(): Promise<UserError | undefined>;
  /** Ends it at once, so that whoever reads comes to an end. */
  stop(): void;
}

/** Milliseconds between the end of git's output and its own. Source: our own. */
const MOMENT_MS = 1_000;
const ARGS = ["cat-file", "--batch", "--buffer"];

/**
 * Opens a pipe whose answers can be read by calls that wait, from any thread; undefined where the platform has no named pipes.
 * Node itself gives only sockets, and reads them in pieces that cost half as much as git's own work.
 */
export async function openBlockingPipe(repository: Repository): Promise<ObjectPipe | undefined> {
  const ends = await createFifo(repository.environment);
  if (ends === undefined) return undefined;
  try {
    const child = startGit(repository, ARGS, { stdout: ends.write });
    return await pipeTo(child, repository, ends.read);
  } catch (error) {
    closeSync(ends.read);
    throw error;
  } finally {
    closeSync(ends.write);
  }
}

/** Opens a pipe whose answers come as a stream. */
export async function openStreamPipe(repository: Repository): Promise<ObjectPipe<Readable>> {
  const child = startGit(repository, ARGS, {});
  return pipeTo(child, repository, child.stdout as Readable);
}

async function pipeTo<Output>(child: GitProcess, repository: Repository, output: Output): Promise<ObjectPipe<Output>> {
  const ended = endingOf(child);
  // git's exit code tells why it left, and not that its input was closed.
  child.stdin.on("error", () => undefined);
  await started(child, repository);
  return {
    output,
    ask: (ids) => void child.stdin.write(ids),
    async taken() {
      if (child.stdin.writableNeedDrain) await Promise.race([once(child.stdin, "drain"), ended]);
    },
    async finish() {
      child.stdin.end();
      const trouble = troubleOf("cat-file", await ended, [0], []);
      if (trouble !== undefined) throw trouble;
    },
    async trouble() {
      const ending = await Promise.race([ended, setTimeout(MOMENT_MS, undefined, { ref: false })]);
      return ending && troubleOf("cat-file", ending, [0], []);
    },
    stop() {
      child.kill("SIGKILL");
      for (const stream of child.stdio) stream?.destroy();
    },
  };
}

interface FifoEnds {
  readonly read: number;
  readonly write: number;
}

/** Both ends of a named pipe that has no name any more. */
async function createFifo(surroundings: Surroundings): Promise<FifoEnds | undefined> {
  const program = findProgram(surroundings, "mkfifo");
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "identity-guard-"));
  try {
    const path = join(folder, "objects");
    return (await makeFifo(program, path)) ? openEnds(path) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An end is opened without waiting only once the other is open. Source: POSIX, open(), O_NONBLOCK. */
function openEnds(path: string): FifoEnds {
  const first = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const write = openSync(path, constants.O_WRONLY);
    return { read: openSync(path, constants.O_RDONLY), write };
  } finally {
    closeSync(first);
  }
}
