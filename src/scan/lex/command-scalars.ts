import type { Node } from "../../core.ts";
import type { TextNode } from "../../documents/embedded.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, valueAt } from "../../documents/nodes.ts";
import type { Word } from "./shell-state.ts";
import { isLoopback } from "./stand-in-address.ts";

/** A text of a document that is run: at once by a shell, or word by word. */
export type CommandScalar = { readonly script: TextNode } | { readonly words: readonly Word[] };

/**
 * The keys under which pipelines, containers, cloud-init, templates and package files hold commands. Sources: the reference
 * pages of GitHub Actions, GitLab CI, CircleCI, Azure Pipelines, CodeBuild, Kubernetes, Compose, Amazon ECS, cloud-init,
 * CloudFormation (UserData), Ansible, Task and npm.
 */
const COMMAND_KEYS = new Set(
  "run script scripts before_script after_script commands finally command cmd cmds args entrypoint shell bash sh pwsh powershell".split(
    " ",
  ),
);
const MORE_COMMAND_KEYS =
  /^(?:runcmd|bootcmd|user[-_]?data|inline(?:script)?|(?:pre|post)[-_]?\w*commands?|preparecommand)$/;
/** Keys whose block scalars are prose. */
const PROSE_KEYS =
  /^(?:name|title|description|summary|help|notes?|messages?|text|docs?|documentation|comments?|readme|details|body|usage|examples?)$|\.(?:md|mdx|rst|adoc|txt)$/;

/** The texts of a document that are run: what stands under a key of commands, and block scalars that are no prose. */
export function* commandScalars(node: Node, key = "", commands = false): Iterable<CommandScalar> {
  if (node.type === "list") {
    const words = commands ? wordsOf(node.items) : undefined;
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
  const words = splitWords(node);
  if (words.length > 0) yield { words };
  for (const entry of entriesOf(node)) yield* inEntry(entry, commands);
}

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

/** A container's `command` and `args`, which together are one command. */
function splitWords(node: Node): readonly Word[] {
  const lists = ["command", "args"].map((name) => entriesOf(node).find(({ key }) => key.value === name)?.value);
  const [command, args] = lists.map((list) => wordsOf(itemsOf(list)));
  return command && args ? [...command, ...args] : [];
}

/** Items of a list as words, where all are text and none holds several. */
function wordsOf(items: readonly Node[]): readonly Word[] | undefined {
  const words = items.flatMap((item) => {
    const text = stringOf(item);
    if (text === undefined) return [];
    const { source, start, end } = item.at;
    return [{ start, end, text, literal: true, whole: source.text.slice(start, end).includes(text) }];
  });
  return words.length === items.length && words.length > 0 ? words : undefined;
}
