import type { Node } from "../../../core.ts";
import { entriesOf, itemsOf, stringOf, textOf, valueAt } from "../../../documents/nodes.ts";
import type { ModuleArguments } from "./modules.ts";

/** Loops that go through the items of a list as they are. Format: Ansible user guide, "Loops". */
const LOOPS = /^(?:loop|with_(?:items|list|flattened))$/;

/** Items of one loop that are told apart; what is beyond them counts as one. Source: our own, more users than a list in a file has. */
const MOST_ITEMS = 100;

/**
 * The arguments of a task for each item of its loop, as far as the items are written out in it and one of the arguments takes them:
 * `name: "{{ item }}"`, `name: "{{ item.name }}"`. Else the arguments alone, as they are.
 */
export function argumentsInLoop(task: Node, given: ModuleArguments): readonly ModuleArguments[] {
  const loop = entriesOf(task).findLast(({ key }) => LOOPS.test(key.value))?.value;
  const items = itemsOf(loop);
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

/** A text with what an item gives in writing in the places where it is asked for. */
function filledIn(text: string | undefined, variable: string, item: Node): string | undefined {
  if (text === undefined || !text.includes("{{")) return text;
  const reference = new RegExp(`\\{\\{\\s*${variable}(?:\\.(\\w+)|\\[["'](\\w+)["']\\])?\\s*\\}\\}`, "g");
  return text.replace(reference, (whole, plain?: string, quoted?: string) => {
    const member = plain ?? quoted;
    return textOf(member === undefined ? item : valueAt(item, member))?.value ?? whole;
  });
}
