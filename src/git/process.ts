import { type ChildProcess, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { UserError } from "../errors.ts";
import type { Ending } from "./failure.ts";

/** What a git process needs to know of its surroundings. */
export interface GitContext {
  /** Absolute path of the git program. */
  readonly program: string;
  /** Where git runs: the top of the work tree, absolute. */
  readonly top: string;
  /** Absolute. Undefined only while the repository is being looked for: afterwards git never looks for one by itself. */
  readonly gitDirectory: string | undefined;
  /** The whole environment of the process. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Keys of a repository's own configuration that run programs or change answers, switched off for every command. */
const FLAGS = [
  "--no-pager",
  ...[
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.commitGraph=false",
    "core.alternateRefsCommand=",
    "core.excludesFile=/dev/null",
    "core.askPass=",
    "log.showSignature=false",
    "gpg.program=/bin/false",
    "color.ui=false",
    "format.pretty=%H",
  ].flatMap((setting) => ["-c", setting]),
];

/** Bytes of stderr that are kept: its end, where the reason stands. */
const STDERR_BYTES = 16 * 1024;

/** A git process; `stdout` is null where it writes to a descriptor. */
export type GitProcess = ChildProcess & { readonly stdin: Writable; readonly stderr: Readable };

/**
 * Starts one git command. Nobody waits for it, and nothing of it has been checked. `environment`: variables for it alone, beside
 * those of the context; `stdout`: the descriptor to which it writes in place of a pipe to this process.
 */
export function startGit(
  context: GitContext,
  args: readonly string[],
  { environment = {}, stdout }: { environment?: Readonly<Record<string, string>>; stdout?: number },
): GitProcess {
  const place =
    context.gitDirectory === undefined ? [] : ["--git-dir", context.gitDirectory, "--work-tree", context.top];
  const child = spawn(context.program, [...FLAGS, ...place, ...args], {
    cwd: context.top,
    env: { ...context.environment, ...environment },
    stdio: ["pipe", stdout ?? "pipe", "pipe"],
    windowsHide: true,
  });
  // Whatever stdout is, the other two are pipes.
  return child as GitProcess;
}

/** Waits until git runs. Throws UserError where it cannot be started. */
export function started(child: GitProcess, context: GitContext): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code ?? error.message;
      const what = reason === "ENOENT" ? "git was not found" : "git could not be started";
      reject(
        new UserError(`${what} (${reason}) as ${JSON.stringify(context.program)} in ${JSON.stringify(context.top)}.`),
      );
    });
  });
}

/** How git ends and what it says; to be asked as soon as it was started. */
export function endingOf(child: GitProcess): Promise<Ending> {
  let kept = Buffer.alloc(0);
  let cut = false;
  child.stderr.on("data", (piece: Buffer) => {
    cut ||= kept.length + piece.length > STDERR_BYTES;
    kept = Buffer.concat([kept, piece]).subarray(-STDERR_BYTES);
  });
  child.on("error", () => undefined);
  return new Promise((resolve) => {
    child.once("close", (code: number | null, signal: string | null) => {
      // The rest of a line that was cut may begin in the middle of a secret, where nothing would know it again.
      const said = cut ? kept.subarray(kept.indexOf("\n") + 1 || kept.length) : kept;
      resolve({ code: code ?? undefined, signal: signal ?? undefined, said: said.toString("utf8") });
    });
  });
}

/** Makes a named pipe that only this user may open, which Node cannot; answers whether it did. `program`: mkfifo's absolute path. */
export function makeFifo(program: string, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, ["-m", "600", path], { env: {}, stdio: "ignore", windowsHide: true });
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}
