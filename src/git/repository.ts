import { realpathSync, statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { env } from "node:process";
import { UserError } from "../errors.ts";
import { GIT_OLDEST } from "../limits.ts";
import { findGit, gitEnvironment, networkEnvironment, type Surroundings } from "./environment.ts";
import { type GitContext, runGit } from "./run.ts";

/** A git repository with a work tree, found once; no later command looks for it again. */
export interface Repository extends GitContext {
  /** The top of the work tree: absolute, with links resolved. */
  readonly top: string;
  /** DIR's place below `top`, with "/": "" or "examples/acme/". */
  readonly prefix: string;
  readonly gitDirectory: string;
  readonly objectFormat: "sha1" | "sha256";
  /** Variables that a fetch gets on top of `environment`. */
  readonly network: Readonly<Record<string, string>>;
}

export interface OpenOptions {
  /** Keep GIT_DIR and GIT_INDEX_FILE, which git sets for a hook: the index of `git commit -- a` is another one. */
  readonly hook?: boolean;
  /** The environment variables to choose from; those of this process if left out. */
  readonly environment?: Surroundings;
}

/**
 * The repository that `directory` (DIR) lies in, or undefined where it is in no work tree. Throws UserError where DIR does
 * not exist or is no folder, where it lies inside a `.git` folder or a bare repository, and where git refuses or is too old.
 */
export async function openRepository(directory: string, options: OpenOptions = {}): Promise<Repository | undefined> {
  const surroundings = options.environment ?? env;
  const folder = realFolder(directory);
  const environment = gitEnvironment(surroundings);
  const context = { program: findGit(surroundings), top: folder, gitDirectory: undefined, environment };
  // Asked at the same time, since starting git takes longer than its answer; that git is too old is said first.
  const discovery = options.hook === true ? discoverForHook(context, surroundings) : discover(context);
  discovery.catch(() => undefined);
  await requireVersion(context);
  const place = await discovery;
  if (place === undefined) return undefined;
  const index = options.hook === true ? surroundings["GIT_INDEX_FILE"] : undefined;
  return {
    ...context,
    ...place,
    prefix: prefixOf(place.top, folder),
    environment: index === undefined ? environment : { ...environment, GIT_INDEX_FILE: resolve(place.top, index) },
    network: networkEnvironment(surroundings),
  };
}

/** Bytes of an id. */
export const idBytesOf = ({ objectFormat }: Pick<Repository, "objectFormat">): number =>
  objectFormat === "sha1" ? 20 : 32;

type Found = Pick<Repository, "top" | "gitDirectory" | "objectFormat">;

/**
 * A hook's GIT_DIR is mostly the repository that DIR lies in anyway. Only where it is another one is it taken by its name,
 * and then, as for git itself, the working folder of this process is the top.
 */
async function discoverForHook(context: GitContext, surroundings: Surroundings): Promise<Found | undefined> {
  const given = surroundings["GIT_DIR"];
  if (given === undefined) return discover(context);
  const gitDirectory = realFolder(given);
  const found = await discover(context);
  if (found !== undefined && (await realpath(found.gitDirectory)) === gitDirectory) return found;
  return discover({ ...context, top: process.cwd(), environment: { ...context.environment, GIT_DIR: gitDirectory } });
}

async function discover(context: GitContext): Promise<Found | undefined> {
  const questions = ["--is-inside-work-tree", "--show-object-format", "--show-cdup", "--absolute-git-dir"];
  const answer = await runGit(context, ["rev-parse", ...questions]).catch((error: unknown) =>
    refusal(error, context.top),
  );
  if (answer === undefined) return undefined;
  const [inside, format, upwards = "", ...rest] = answer.stdout.toString("utf8").split("\n");
  // The name of the folder is the last answer, so that a line break in it does no harm.
  const gitDirectory = rest.join("\n").replace(/\n$/, "");
  if (inside !== "true") throw outsideWorkTree(context.top);
  if (format !== "sha1" && format !== "sha256") {
    throw new UserError(`The repository names its objects by "${format}"; Identity Guard reads sha1 and sha256.`);
  }
  const top = await realpath(resolve(context.top, upwards));
  return { top, gitDirectory: await realpath(gitDirectory), objectFormat: format };
}

/** "Not a repository" is an answer, as long as git found nothing at all; a `.git` that leads nowhere is trouble. */
function refusal(error: unknown, folder: string): undefined {
  if (!(error instanceof UserError)) throw error;
  if (error.message.includes("fatal: not a git repository (or any")) return undefined;
  const quoted = JSON.stringify(folder);
  if (error.message.includes("dubious ownership")) {
    throw new UserError(
      `git refuses the repository at ${quoted}, because another user owns it. If you trust it, say so: ` +
        `git config --global --add safe.directory ${quoted}`,
    );
  }
  if (error.message.includes("bare repository")) throw outsideWorkTree(folder);
  throw error;
}

const outsideWorkTree = (folder: string): UserError =>
  new UserError(
    `${JSON.stringify(folder)} lies inside a .git folder or a bare repository, not in a work tree. Files there can make git ` +
      "run programs, so they are not read. Name a folder of the work tree.",
  );

/** Told at once: git is started before anything else goes on, and answers in the meantime. */
function realFolder(directory: string): string {
  const folder = attemptPath(directory, () => realpathSync.native(directory));
  if (statSync(folder).isDirectory()) return folder;
  throw new UserError(`${JSON.stringify(directory)} is not a folder. Name the folder that holds the identity files.`);
}

function attemptPath(directory: string, resolved: () => string): string {
  try {
    return resolved();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const what = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
    throw new UserError(`The folder ${JSON.stringify(directory)} ${what}.`);
  }
}

function prefixOf(top: string, folder: string): string {
  const path = relative(top, folder);
  if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) {
    throw new UserError(`${JSON.stringify(folder)} lies outside of its repository's work tree ${JSON.stringify(top)}.`);
  }
  return path === "" ? "" : `${path.split(sep).join("/")}/`;
}

async function requireVersion(context: GitContext): Promise<void> {
  const { stdout } = await runGit(context, ["version"]);
  const written = stdout.toString("utf8").trim();
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(written) ?? [];
  const [oldestMajor, oldestMinor] = GIT_OLDEST;
  const newEnough = Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
  if (newEnough) return;
  throw new UserError(
    `git answers ${JSON.stringify(written)}; Identity Guard needs ${oldestMajor}.${oldestMinor} or newer, because older ` +
      "ones run code out of a bare repository that somebody committed. Update git.",
  );
}
