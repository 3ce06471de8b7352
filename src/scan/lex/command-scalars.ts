import type { Node } from "../../core.ts";
import type { TextNode } from "../../documents/embedded.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, valueAt } from "../../documents/nodes.ts";
import { listedWords, mapCommands } from "./container-commands.ts";
import type { Word } from "./shell-state.ts";
import { isLoopback } from "./stand-in-address.ts";

/** A text of a document that is run: at once by a shell, or word by word. */
export type CommandScalar = { readonly script: TextNode } | { readonly words: readonly Word[] };

/**
 * The keys under which pipelines, containers, cloud-init, templates and package files hold commands. Sources: the reference
 * pages of GitHub Actions, GitLab CI, CircleCI, Azure Pipelines, CodeBuild, Kubernetes, Compose, Amazon ECS, cloud-init,
 * CloudFormation (UserData), Systems Manager (runCommand), Ansible, Task and npm.
 */
const COMMAND_KEYS = new Set(
  "run script scripts before_script after_script commands finally command runcommand cmd cmds args entrypoint shell bash sh pwsh powershell".split(
    " ",
  ),
);
const MORE_COMMAND_KEYS =
  /^(?:runcmd|bootcmd|user[-_]?data|inline(?:script)?|(?:pre|post)[-_]?\w*commands?|preparecommand)$/;
/** Keys whose block scalars are prose. */
const PROSE_KEYS =
  /^(?:name|title|description|summary|help|notes?|messages?|msg|text|docs?|documentation|comments?|readme|details|body|usage|examples?)$|\.(?:md|mdx|rst|adoc|txt)$/;

/** The texts of a document that are run: what stands under a key of commands, and block scalars that are no prose. */
export function* commandScalars(node: Node, key = "", commands = false): Iterable<CommandScalar> {
  if (node.type === "list") {
    const words = commands ? listedWords(node) : undefined;
    if (words) yield { words };
    for (const item of node.items) yield* commandScalars(item, key, commands);
  } else if (node.type === "map") yield* inMap(node, commands);
  else if (
    isText(node) &&
    !PROSE_KEYS.test(key) &&
    (commands || /^[|>]/.test(node.at.source.text.charAt(node.at.start)))
  ) {
    yield { script: node };
  }
}

function* inMap(node: Node, commands: boolean): Iterable<CommandScalar> {
  if (isSwitchedOff(node) || standsForAws(node)) return;
  for (const words of mapCommands(node)) yield { words };
  const isProse = PROSE_FILE.test(stringOf(valueAt(node, "dest")) ?? stringOf(valueAt(node, "path")) ?? "");
  for (const entry of entriesOf(node)) {
    if (!(isProse && entry.key.value === "content")) yield* inEntry(entry, commands);
  }
}

/** A file in which somebody reads what somebody else might run. */
const PROSE_FILE = /\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:README|motd|issue)$/i;

function* inEntry({ key, value }: MapEntry, commands: boolean): Iterable<CommandScalar> {
  const name = key.value.toLowerCase();
  // Ansible qualifies its modules: `ansible.builtin.shell`.
  const last = name.slice(name.lastIndexOf(".") + 1);
  yield* commandScalars(value, name, commands || COMMAND_KEYS.has(last) || MORE_COMMAND_KEYS.test(last));
}

/** Whether a step, a job or a task never runs, in writing. */
const isSwitchedOff = (node: Node): boolean =>
  entriesOf(node).some(
    ({ key, value }) =>
      /^(?:if|when|condition)$/.test(key.value) &&
      value.type === "scalar" &&
      /^(?:false|\$\{\{\s*false\s*\}\}|never)$/.test(String(value.value)),
  );

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

const isText = (node: Node): node is TextNode => node.type === "scalar" && typeof node.value === "string";
