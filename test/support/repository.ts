import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./temporary.ts";

/** Path to content. `null` removes the file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A real git repository in a temporary folder. Every method throws where git fails. */
export interface TestRepository {
  readonly directory: string;
  /** Runs git here and answers what it prints, without the last line break. */
  git(...args: readonly string[]): string;
  /** Like `git`, with bytes for stdin; answers bytes. */
  pipe(input: string | Uint8Array, ...args: readonly string[]): Buffer;
  write(path: string, content: string | Uint8Array): void;
  link(path: string, target: string): void;
  remove(path: string): void;
  /** Writes `files`, adds everything, commits (empty commits too), and answers the commit's full id. */
  commit(message: string, files?: Files): string;
  /** Makes a branch at `start` (default HEAD) and checks it out. */
  branch(name: string, start?: string): void;
  checkout(name: string): void;
  /** Merges with a merge commit; `files` are written into the merge itself, as a hand-made resolution would. */
  merge(name: string, files?: Files): string;
  /** The full id that `name` means. */
  id(name?: string): string;
}

export interface RepositoryOptions {
  readonly objectFormat?: "sha1" | "sha256";
  /** Where to make it; a new temporary folder if left out. */
  readonly directory?: string;
}

/** Nobody's configuration but our own, and always the same author and time. */
export function gitTestEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: "/nonexistent",
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.com",
    GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.com",
    GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
  };
}

/** Runs git in `directory`; answers what it prints. */
export function runTestGit(directory: string, args: readonly string[], input?: string | Uint8Array): Buffer {
  const settings = ["-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always", "-c", "gc.auto=0"];
  return execFileSync("git", [...settings, ...args], {
    cwd: directory,
    env: gitTestEnvironment(),
    input: input ?? "",
    stdio: ["pipe", "pipe", "pipe"],
    maxBuffer: 1024 * 1024 * 1024,
  });
}

/** A new repository without commits, on branch main. */
export function createRepository(options: RepositoryOptions = {}): TestRepository {
  const directory = options.directory ?? temporaryFolder("repository");
  mkdirSync(directory, { recursive: true });
  runTestGit(directory, ["init", "--quiet", `--object-format=${options.objectFormat ?? "sha1"}`]);
  return repositoryAt(directory);
}

/** The helper for a repository that exists already. */
export function repositoryAt(directory: string): TestRepository {
  const git = (...args: readonly string[]): string => runTestGit(directory, args).toString("utf8").replace(/\n$/, "");
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  const remove = (path: string): void => rmSync(join(directory, path), { recursive: true, force: true });
  const writeAll = (files: Files): void => {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) remove(path);
      else write(path, content);
    }
  };
  const id = (name = "HEAD"): string => git("rev-parse", "--verify", name);
  const commitAll = (message: string, files: Files): string => {
    writeAll(files);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--no-verify", "-m", message);
    return id();
  };
  return {
    directory,
    git,
    write,
    remove,
    id,
    pipe: (input, ...args) => runTestGit(directory, args, input),
    link: (path, target) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      symlinkSync(target, join(directory, path));
    },
    commit: (message, files = {}) => commitAll(message, files),
    branch: (name, start = "HEAD") => void git("checkout", "--quiet", "-b", name, start),
    checkout: (name) => void git("checkout", "--quiet", name),
    merge: (name, files = {}) => {
      git("merge", "--quiet", "--no-ff", "--no-commit", name);
      return commitAll(`Merge ${name}`, files);
    },
  };
}

/** Writes another path of the same length into the index, which git itself would not put there. */
export function forgeIndex({ directory }: TestRepository, path: string, forged: string): void {
  const file = join(directory, ".git/index");
  const bytes = readFileSync(file);
  const body = Buffer.from(bytes.subarray(0, -20).toString("latin1").replace(path, forged), "latin1");
  // gitformat-index(5): the hash of all that stands before.
  writeFileSync(file, Buffer.concat([body, createHash("sha1").update(body).digest()]));
}
