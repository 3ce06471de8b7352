import { resolve } from "node:path";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

/** Where git looks for hooks. */
export interface HooksFolder {
  /** Absolute. */
  readonly path: string;
  /** Where `core.hooksPath` is set: "local", "worktree", "global" or "system"; undefined where it is not. */
  readonly scope: string | undefined;
}

/**
 * The folder in which git looks for this repository's hooks: the last `core.hooksPath` that some configuration names, else the
 * folder that all work trees share. Source: git-config(1), core.hooksPath; githooks(5).
 */
export async function hooksFolder(repository: Repository): Promise<HooksFolder> {
  const args = ["config", "--null", "--show-scope", "--type=path", "--get-all", "core.hooksPath"];
  const { stdout } = await runGit(repository, args, { accept: [0, 1] });
  const fields = stdout.toString("utf8").split("\0");
  let found: HooksFolder | undefined;
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [scope, path] = [fields[index], fields[index + 1]];
    // "command" is our own: no hook runs in a process of ours.
    if (scope === "command" || path === undefined) continue;
    // git runs hooks at the top of the work tree, and takes a relative folder from there.
    found = { scope, path: resolve(repository.top, path) };
  }
  return found ?? { scope: undefined, path: resolve(await commonDirectory(repository), "hooks") };
}

async function commonDirectory(repository: Repository): Promise<string> {
  const { stdout } = await runGit(repository, ["rev-parse", "--path-format=absolute", "--git-common-dir"]);
  return stdout.toString("utf8").replace(/\r?\n$/, "");
}
