import type { Node } from "../../../core.ts";
import { isTextNode, type TextNode } from "../../../documents/embedded.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, valueAt } from "../../../documents/nodes.ts";
import { isLoopback } from "../stand-in-address.ts";
import { shellWithin } from "./command-shells.ts";
import { listedWords, mapCommands, onlyPrints, printedKeys } from "./container-commands.ts";
import { type Shell, shellOfFirstLine } from "./interpreters.ts";
import type { Word } from "./shell-state.ts";

/** A text of a document that is run: at once by a shell, or word by word. */
export type CommandScalar = { readonly script: TextNode; readonly shell: Shell } | { readonly words: readonly Word[] };

/**
 * The keys under which pipelines, containers, cloud-init, templates and package files hold commands. Sources: the reference
 * pages of GitHub Actions, GitLab CI, CircleCI, Azure Pipelines, CodeBuild, Kubernetes, Compose, Amazon ECS, cloud-init,
 * CloudFormation (UserData), Systems Manager (runCommand), Ansible, Task and npm.
 */
const COMMAND_KEYS = new Set(
  [
    "run script scripts commands finally command runcommand cmd cmds args entrypoint entry init raw local_action",
    "shell bash sh pwsh powershell win_shell win_command",
  ].flatMap((keys) => keys.split(" ")),
);
const MORE_COMMAND_KEYS =
  /^(?:runcmd|bootcmd|user[-_]?data|inline(?:script)?|(?:pre|post)[-_]?\w*commands?|preparecommand|(?:on|update|initialize)\w*command|(?:before|after)[-_](?:script|install|deploy|success|failure))$/;
/** Keys whose texts PowerShell runs. */
const POWERSHELL_KEYS = /^(?:pwsh|powershell|win_shell|win_powershell)$/;
/** The list in which plain texts are commands (Buildkite), and the map in which they are (the short form of Task). */
const HOLDING_COMMANDS = { list: "steps", map: "tasks" } as const;
/** Keys whose block scalars are prose. */
const PROSE_KEYS =
  /^(?:name|title|description|summary|help|notes?|messages?|msg|text|docs?|documentation|comments?|readme|details|body|usage|examples?)$|\.(?:md|mdx|rst|adoc|txt)$/;

/** Whether something that is looked for could stand in a stretch of a file, escapes and aliases aside. */
export type Sought = (written: string) => boolean;

interface Around {
  readonly isSought: Sought;
  readonly key: string;
  /** Whether this stands under a key of commands. */
  readonly commands: boolean;
  readonly shell: Shell | undefined;
}

/**
 * The texts of a document that are run: what stands under a key of commands, and block scalars that are no prose. Left out is what lies in
 * stretches that hold nothing that is looked for.
 */
export const commandScalars = (root: Node, isSought: Sought): Iterable<CommandScalar> =>
  scalarsIn(root, { isSought, key: "", commands: false, shell: undefined });

function* scalarsIn(node: Node, around: Around): Iterable<CommandScalar> {
  const { key, commands, shell } = around;
  if (node.type === "list") yield* inList(node, around);
  else if (node.type === "map") yield* inMap(node, around);
  else if (
    isTextNode(node) &&
    !PROSE_KEYS.test(key) &&
    (commands || /^[|>]/.test(node.at.source.text.charAt(node.at.start)))
  ) {
    yield { script: node, shell: shellOfFirstLine(node.value) ?? shell ?? "sh" };
  }
}

/** Whether what is looked for could be in a node: as it is written there, by an escape, or where an alias leads. */
function mayHold({ at: { source, start, end } }: Node, isSought: Sought): boolean {
  const written = source.text.slice(start, end);
  return isSought(written) || written.includes("\\") || written.includes("*");
}

function* inList(list: Node, around: Around): Iterable<CommandScalar> {
  const words = around.commands ? listedWords(list) : undefined;
  // What is only printed is no script.
  if (words && onlyPrints(words)) return;
  if (words) yield { words };
  for (const item of itemsOf(list)) {
    if (!mayHold(item, around.isSought)) continue;
    if (item.type === "map") {
      if (!isIdleTask(item)) yield* inMap(item, { ...around, key: "" });
    } else yield* scalarsIn(item, { ...around, commands: around.commands || around.key === HOLDING_COMMANDS.list });
  }
}

function* inMap(node: Node, around: Around): Iterable<CommandScalar> {
  if (isSwitchedOff(node) || standsForAws(node)) return;
  const isProse = PROSE_FILE.test(stringOf(valueAt(node, "dest")) ?? stringOf(valueAt(node, "path")) ?? "");
  const shell = shellWithin(node, around.shell);
  const printed = printedKeys(node);
  for (const entry of entriesOf(node)) {
    if ((isProse && entry.key.value === "content") || printed.has(entry.key.value.toLowerCase())) continue;
    if (mayHold(entry.value, around.isSought)) yield* inEntry(entry, { ...around, shell });
  }
  // Of what begins at one place, the last one counts: these say more than the values alone.
  for (const words of mapCommands(node, printed)) yield { words };
}

/** A file in which somebody reads what somebody else might run. */
const PROSE_FILE = /\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:README|motd|issue)$/i;

function* inEntry({ key, value }: MapEntry, around: Around): Iterable<CommandScalar> {
  const name = key.value.toLowerCase();
  // Ansible qualifies its modules: `ansible.builtin.shell`.
  const last = name.slice(name.lastIndexOf(".") + 1);
  const isAction = last === "action" && /^(?:[\w.]+\.)?(?:shell|command|raw)\s/.test(stringOf(value) ?? "");
  const isShort = around.key === HOLDING_COMMANDS.map && value.type !== "map";
  const commands = around.commands || isAction || isShort || COMMAND_KEYS.has(last) || MORE_COMMAND_KEYS.test(last);
  const shell = POWERSHELL_KEYS.test(last) ? "powershell" : around.shell;
  yield* scalarsIn(value, { ...around, key: name, commands, shell });
}

/** Whether a step, a job or a task never runs, in writing. */
const isSwitchedOff = (node: Node): boolean =>
  entriesOf(node).some(
    ({ key, value }) =>
      (/^(?:if|when|condition)$/.test(key.value) &&
        value.type === "scalar" &&
        /^(?:false|\$\{\{\s*false\s*\}\}|never)$/.test(String(value.value))) ||
      (key.value === "rules" && isNever(itemsOf(value)[0])),
  );

/**
 * Whether an item of a list is a task of Ansible, in writing, that runs for none or only says what it would do. In a map that is none, tools
 * may take no notice of such a key.
 */
function isIdleTask(item: Node): boolean {
  // Of a key that is there again, the last one holds.
  const last = new Map(entriesOf(item).map(({ key, value }) => [key.value, value]));
  const isHolding = [...last.keys()].some((key) => HOLDING_TASKS.has(key));
  return [...last].some(
    ([key, value]) =>
      (/^(?:loop|with_\w+)$/.test(key) && value.type === "list" && value.items.length === 0) ||
      (key === "check_mode" && isTrue(value) && !isHolding),
  );
}

const isTrue = (node: Node): boolean => node.type === "scalar" && /^(?:true|yes|on)$/i.test(String(node.value));

/** Keys of Ansible whose tasks may say otherwise. */
const HOLDING_TASKS: ReadonlySet<string> = new Set(["tasks", "pre_tasks", "post_tasks", "handlers", "block"]);

/** The rule of GitLab that holds for everything: `when: never` and no condition. */
const isNever = (rule: Node | undefined): boolean =>
  rule !== undefined && entriesOf(rule).length === 1 && stringOf(valueAt(rule, "when")) === "never";

const ENDPOINT = /^AWS_ENDPOINT_URL(?:_IAM)?$/;

/** Whether the environment of what stands in a map leads the AWS CLI to a stand-in on the same machine. */
function standsForAws(node: Node): boolean {
  const environments = entriesOf(node).filter(({ key }) => /^(?:env|environment|variables)$/.test(key.value));
  return environments.some(({ value }) =>
    variablesOf(value).some(([name, url]) => ENDPOINT.test(name) && isLoopback(url)),
  );
}

/** `NAME: value`, `- NAME=value`, and `- { name: NAME, value: value }`. */
function variablesOf(node: Node): readonly (readonly [name: string, value: string])[] {
  const entries = entriesOf(node).map(({ key, value }) => [key.value, stringOf(value) ?? ""] as const);
  const items = itemsOf(node).map((item) => {
    const [, name = "", value = ""] = /^(\w+)=(.*)$/.exec(stringOf(item) ?? "") ?? [];
    return [stringOf(valueAt(item, "name")) ?? name, stringOf(valueAt(item, "value")) ?? value] as const;
  });
  return [...entries, ...items];
}
