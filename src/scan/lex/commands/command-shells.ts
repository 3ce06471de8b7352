import type { Node } from "../../../core.ts";
import { itemsOf, stringOf, valueAt } from "../../../documents/nodes.ts";

/** What runs a text of a document: a shell of POSIX where nothing else is said. */
export type Shell = "sh" | "powershell" | "cmd" | "python" | "node" | "ruby";

const SHELLS: readonly (readonly [name: RegExp, shell: Shell])[] = [
  [/^(?:pwsh|powershell)$/i, "powershell"],
  [/^cmd$/i, "cmd"],
  [/^python[\d.]*$/i, "python"],
  [/^node(?:js)?$/i, "node"],
  [/^ruby$/i, "ruby"],
  [/^(?:ba|z|da|k|a)?sh$/i, "sh"],
];

/** The shell that a program of a name or a path is, without its arguments. */
function shellNamed(program: string | undefined): Shell | undefined {
  const [first = ""] = program?.trim().split(/\s/, 1) ?? [];
  const name = first.slice(Math.max(first.lastIndexOf("/"), first.lastIndexOf("\\")) + 1).replace(/\.exe$/i, "");
  return SHELLS.find(([pattern]) => pattern.test(name))?.[1];
}

/** The shell that the first line of a script asks for. */
export const shellOfFirstLine = (script: string): Shell | undefined =>
  shellNamed(/^\s*#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(script)?.[1]);

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
    const shell = shellNamed(stringOf(node));
    if (shell) return shell;
  }
  return around;
}
