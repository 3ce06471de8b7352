import type { Node } from "../core.ts";
import { valueAt } from "../documents/nodes.ts";
import { excerpt } from "../excerpt.ts";
import type { Pointed } from "./problems.ts";

/** Characters of a value that a pointer holds. Source: our own. */
const POINTER_CHARACTERS = 80;

/** The Sid of a statement; undefined where it has none, or an empty one. */
export function sidOf(statement: Node): string | undefined {
  const sid = valueAt(statement, "Sid");
  return sid?.type === "scalar" && typeof sid.value === "string" && sid.value !== "" ? sid.value : undefined;
}

/** The items of a list and where they are: a statement by its Sid (the first that has it), a value by itself, else by index. */
export function* itemsOf({ node, pointer }: Pointed): Iterable<Pointed> {
  if (node.type !== "list") return;
  const taken = new Set<string>();
  for (const [index, item] of node.items.entries()) {
    const name = nameOf(item);
    const isFree = name !== undefined && !(item.type === "map" && taken.has(name));
    if (isFree) taken.add(name);
    yield { node: item, pointer: `${pointer}[${isFree ? name : index}]` };
  }
}

function nameOf(item: Node): string | undefined {
  if (item.type === "map") return sidOf(item);
  return item.type === "scalar" && item.value !== null ? excerpt(String(item.value), POINTER_CHARACTERS) : undefined;
}
