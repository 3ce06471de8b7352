import type { Node } from "../../../core.ts";
import { entriesOf, itemsOf, stringOf, textOf, valueAt } from "../../../documents/nodes.ts";
import type { ModuleArguments } from "./modules.ts";

/** Loops that go through the items of a list as they are, or the entries of a map. Format: Ansible user guide, "Loops". */
const LOOPS = /^(?:loop|with_(?:items|list|flattened|dict))$/;

/** Items of one loop that are told apart; what is beyond them counts as one. Source: our own, more users than a list in a file has. */
const MOST_ITEMS = 100;

/** What an item has in writing at a path of members; undefined where something else has to be. */
type Item = (path: readonly string[]) => string | undefined;

/**
 * The arguments of a task for each item of its loop, as far as the items are written out in it and one of the arguments takes them:
 * `name: "{{ item }}"`, `name: "{{ item.name }}"`. Else the arguments alone, as they are.
 */
export function argumentsInLoop(task: Node, given: ModuleArguments): readonly ModuleArguments[] {
  const items = itemsIn(task);
  if (items.length === 0) return [given];
  const variable = stringOf(valueAt(valueAt(task, "loop_control"), "loop_var")) ?? "item";
  if (!/^\w{1,100}$/.test(variable)) return [given];
  const told = items.slice(0, MOST_ITEMS).map(
    (item): ModuleArguments =>
      (name) =>
        filledIn(given(name), variable, item),
  );
  return items.length > MOST_ITEMS ? [...told, given] : told;
}

function itemsIn(task: Node): readonly Item[] {
  const loop = entriesOf(task).findLast(({ key }) => LOOPS.test(key.value));
  if (loop?.key.value !== "with_dict") return itemsOf(loop?.value).map((item) => (path) => textAlong(item, path));
  return entriesOf(loop.value).map(({ key, value }) => ([part, ...path]) => {
    if (part === "key" && path.length === 0) return key.value;
    return part === "value" ? textAlong(value, path) : undefined;
  });
}

const textAlong = (node: Node, path: readonly string[]): string | undefined =>
  textOf(path.reduce<Node | undefined>(valueAt, node))?.value;

/** A text with what an item gives in writing in the places where it is asked for. */
function filledIn(text: string | undefined, variable: string, item: Item): string | undefined {
  if (text === undefined || !text.includes("{{")) return text;
  const reference = new RegExp(`\\{\\{\\s*${variable}((?:\\.\\w+|\\[["']\\w+["']\\])*)\\s*\\}\\}`, "g");
  return text.replace(reference, (whole, path: string) => item(path.match(/\w+/g) ?? []) ?? whole);
}
