import type { Node } from "../../../core.ts";
import { isTextNode, outsideOf } from "../../../documents/embedded.ts";
import { entriesOf, itemsOf, stringOf, valueAt } from "../../../documents/nodes.ts";
import { commandsIn } from "./shell.ts";
import type { Word } from "./shell-state.ts";

/** The image of the AWS CLI, in whatever registry. */
const IMAGE = /(?:^|\/)aws-?cli(?:[:@][\w.:-]+)?$/i;

/**
 * The commands that a map stands for whose words lie in several of its values, or which leave the AWS CLI out: a container's `command`
 * and `args` together, an entry point and what it is given, what is given to the CLI's own image, and the task AWSCLI of Azure
 * Pipelines. Sources: reference pages of Kubernetes, Compose, Amazon ECS, Cloud Build, Helmfile and GitHub Actions (`docker://`); AWS
 * Toolkit for Azure DevOps, "AWS CLI task". `printed` are its printedKeys().
 */
export function* mapCommands(map: Node, printed: ReadonlySet<string>): Iterable<readonly Word[]> {
  const given = new Map(entriesOf(map).map(({ key, value }) => [key.value.toLowerCase(), value]));
  for (const [program, rest] of SPLIT) {
    const [first, second] = [program, rest].map((key) => listedWords(given.get(key)) ?? wordsOfOne(given.get(key)));
    if (first && second && !printed.has(rest)) yield [...first, ...second];
  }
  // Steps of Cloud Build are called after their image.
  const named = given.has("image") ? "image" : "name";
  const image = /^docker:\/\/(.*)$/.exec(stringOf(given.get("uses")) ?? "")?.[1] ?? stringOf(given.get(named)) ?? "";
  if (IMAGE.test(image)) yield* givenToImage(given);
  yield* azureTask(map);
}

/** The keys of a map whose words a program is given there that only prints them: a container's `args` beside `command: [echo]`. */
export function printedKeys(map: Node): ReadonlySet<string> {
  const given = new Map(entriesOf(map).map(({ key, value }) => [key.value.toLowerCase(), value]));
  const printed = SPLIT.filter(([program]) => {
    // Beside an entry point a command is what that is given.
    if (program === "command" && given.has("entrypoint")) return false;
    return onlyPrints(listedWords(given.get(program)) ?? wordsOfOne(given.get(program)) ?? []);
  });
  return new Set(printed.map(([, rest]) => rest));
}

/** Whether the words of a command are only printed. */
export const onlyPrints = ([program]: readonly Word[]): boolean =>
  /^(?:\/(?:usr\/)?bin\/)?(?:echo|printf)$/.test(program?.text ?? "");

const SPLIT = [
  ["command", "args"],
  ["entrypoint", "args"],
  ["entrypoint", "command"],
] as const;

/** The words of a text that is one command. */
const wordsOfOne = (node: Node | undefined): readonly Word[] | undefined =>
  isTextNode(node) && commandsIn(node.value).length === 1 ? writtenWords(node) : undefined;

/** The image's own program is `aws`, so that what it is given begins with a service, unless another program is named too. */
function* givenToImage(given: ReadonlyMap<string, Node>): Iterable<readonly Word[]> {
  const isReplaced = given.has("args") && (given.has("command") || given.has("entrypoint"));
  const words = isReplaced ? [] : [given.get("args"), given.get("command")];
  for (const node of [...words, valueAt(given.get("with"), "args")]) {
    const words = listedWords(node) ?? writtenWords(node);
    const [first] = words;
    if (first) yield [cli(first), ...words];
  }
}

function* azureTask(inputs: Node): Iterable<readonly Word[]> {
  const service = stringOf(valueAt(inputs, "awsCommand"));
  const operation = valueAt(inputs, "awsSubCommand");
  const word = operation && wordAt(operation);
  if (service === undefined || !word) return;
  const named = { ...cli(word), text: service };
  yield [cli(word), named, word, ...writtenWords(valueAt(inputs, "awsArguments"))];
}

/** The word that is left out, before another one. */
const cli = ({ start }: Word): Word => ({ start, end: start, text: "aws", literal: true, whole: true });

/** The words of a text, with offsets of the file around it. */
function writtenWords(node: Node | undefined): readonly Word[] {
  if (!isTextNode(node)) return [];
  const [command] = commandsIn(node.value);
  const outside = outsideOf(node);
  return (command?.words ?? []).map((word) => {
    const { start, end } = outside(word);
    return { ...word, start, end };
  });
}

/** Items of a list as words, where all are text and none holds several. */
export function listedWords(list: Node | undefined): readonly Word[] | undefined {
  const items = itemsOf(list);
  const words = items.flatMap((item) => wordAt(item) ?? []);
  return words.length === items.length && words.length > 0 ? words : undefined;
}

function wordAt(node: Node): Word | undefined {
  const text = stringOf(node);
  if (text === undefined) return undefined;
  const { source, start, end } = node.at;
  return { start, end, text, literal: true, whole: source.text.slice(start, end).includes(text) };
}
