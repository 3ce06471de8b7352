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

/** Whether something that is looked for could stand in a stretch of a file, escapes and aliases aside. */
export type Sought = (written: string) => boolean;

/**
 * The texts of a document that are run: what stands under a key of commands, and block scalars that are no prose. Left out is what lies in
 * stretches that hold nothing that is looked for.
 */
export function* commandScalars(
  node: Node,
  isSought: Sought,
  { key, commands }: Under = { key: "", commands: false },
): Iterable<CommandScalar> {
  if (node.type === "list") {
    const words = commands ? listedWords(node) : undefined;
    if (words) yield { words };
    for (const item of node.items) {
      if (mayHold(item, isSought)) yield* commandScalars(item, isSought, { key, commands });
    }
  } else if (node.type === "map") yield* inMap(node, isSought, commands);
  else if (
    isText(node) &&
    !PROSE_KEYS.test(key) &&
    (commands || /^[|>]/.test(node.at.source.text.charAt(node.at.start)))
  ) {
    yield { script: node };
  }
}

/** The key, in lower case, under which a node stands, and whether it or one around it is a key of commands. */
interface Under {
  readonly key: string;
  readonly commands: boolean;
}

/** Whether what is looked for could be in a node: as it is written there, by an escape, or where an alias leads. */
function mayHold({ at: { source, start, end } }: Node, isSought: Sought): boolean {
  const written = source.text.slice(start, end);
  return isSought(written) || written.includes("\\") || written.includes("*");
}

function* inMap(node: Node, isSought: Sought, commands: boolean): Iterable<CommandScalar> {
  if (isSwitchedOff(node) || standsForAws(node)) return;
  for (const words of mapCommands(node)) yield { words };
  const isProse = PROSE_FILE.test(stringOf(valueAt(node, "dest")) ?? stringOf(valueAt(node, "path")) ?? "");
  for (const entry of entriesOf(node)) {
    if (isProse && entry.key.value === "content") continue;
    if (mayHold(entry.value, isSought)) yield* inEntry(entry, isSought, commands);
  }
}

/** A file in which somebody reads what somebody else might run. */
const PROSE_FILE = /\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:README|motd|issue)$/i;

function* inEntry({ key, value }: MapEntry, isSought: Sought, outer: boolean): Iterable<CommandScalar> {
  const name = key.value.toLowerCase();
  // Ansible qualifies its modules: `ansible.builtin.shell`.
  const last = name.slice(name.lastIndexOf(".") + 1);
  const commands = outer || COMMAND_KEYS.has(last) || MORE_COMMAND_KEYS.test(last);
  yield* commandScalars(value, isSought, { key: name, commands });
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
