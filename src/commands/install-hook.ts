import { lstat, mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../errors.ts";
import { type HooksFolder, hooksFolder } from "../git/hooks.ts";
import { openRepository } from "../git/repository.ts";
import { plain } from "../report/plain.ts";
import { writeNewFile } from "../report/write.ts";
import type { Command } from "./call.ts";
import { logged } from "./snapshot.ts";
import { needed } from "./trees.ts";

const GATES = "secrets,iam-users";

/**
 * Makes git check what is about to be committed, where git looks for hooks. A hook that is there is left as it is: the line to add
 * is said instead, with exit code 2, for nothing checks yet.
 */
export const installHook: Command = async ({ positionals, say, workerUrl }) => {
  const repository = needed(await openRepository(positionals[0] ?? "."), "install-hook");
  const folder = await hooksFolder(repository);
  const hook = join(folder.path, "pre-commit");
  // The command line is the worker's neighbour, wherever a link to it stands.
  const program = await realpath(fileURLToPath(new URL("../cli/index.js", workerUrl)));
  const check = commandFor(process.execPath, program, repository.prefix);
  if (await exists(hook)) {
    throw new UserError(
      `${JSON.stringify(hook)} is there already, and was left as it is. To have it check secrets as well, add this line to it, ` +
        `before any line that ends it:\n${check} || exit 1`,
    );
  }
  await mkdir(folder.path, { recursive: true });
  await writeNewFile(hook, scriptFor(check, program), 0o755);
  say(
    logged(
      `identity-guard: ${plain(hook)} checks ${GATES} before every commit${reachOf(folder)}. To undo it, remove the file.`,
    ),
  );
  return 0;
};

const reachOf = ({ scope }: HooksFolder): string =>
  scope === "global" || scope === "system"
    ? `, of every repository: ${scope} configuration sets core.hooksPath to this folder`
    : "";

/** `--staged` judges the index that git is about to commit, which is another one for `git commit -- FILE`. */
const commandFor = (node: string, program: string, prefix: string): string =>
  [
    quoted(node),
    quoted(program),
    "check",
    "--staged",
    "--only",
    GATES,
    ...(prefix === "" ? [] : ["--", quoted(prefix)]),
  ].join(" ");

/** A word of a POSIX shell that means exactly this text. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const scriptFor = (check: string, program: string): string => `#!/bin/sh
# Written by \`identity-guard install-hook\`: refuses a commit that holds a secret or defines an IAM user.
# Once, against advice: git commit --no-verify. For good: remove this file.
if [ ! -f ${quoted(program)} ]; then
  echo "identity-guard: the program is not where it was when this hook was made, so that nothing was checked." >&2
  echo "identity-guard: run install-hook again after removing this hook: $0" >&2
  exit 1
fi
exec ${check}
`;

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    if (code === "ENOENT") return false;
    throw new UserError(`${JSON.stringify(path)} could not be looked at (${code}). No hook was written.`);
  }
}
