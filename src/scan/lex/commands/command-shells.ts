import type { Node } from "../../../core.ts";
import { itemsOf, stringOf, valueAt } from "../../../documents/nodes.ts";
import { type Shell, shellNamed } from "./interpreters.ts";

/** What is run beside a key that names the shell. */
const SCRIPTS = ["run", "command", "script"];

/**
 * What runs the texts in a map: `shell` beside a script (GitHub Actions, CircleCI), `defaults.run.shell`, `command` beside `source` (Argo),
 * `executable` (Ansible); else what runs those around it.
 */
export function shellWithin(map: Node, around: Shell | undefined): Shell | undefined {
  const own = SCRIPTS.some((key) => valueAt(map, key) !== undefined) ? valueAt(map, "shell") : undefined;
  const chosen = valueAt(valueAt(valueAt(map, "defaults"), "run"), "shell");
  const executable = valueAt(map, "executable") ?? valueAt(valueAt(map, "args"), "executable");
  const program = valueAt(map, "source") === undefined ? undefined : itemsOf(valueAt(map, "command"))[0];
  for (const node of [own, executable, program, chosen]) {
    // With its arguments: `bash -e {0}`.
    const shell = shellNamed(stringOf(node)?.trim().split(/\s/, 1)[0] ?? "");
    if (shell) return shell;
  }
  return around;
}
