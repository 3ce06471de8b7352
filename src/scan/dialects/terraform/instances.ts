import type { Node } from "../../../core.ts";
import { entriesOf, itemsOf, stringOf, valueAt } from "../../../documents/nodes.ts";
import { localsOf } from "./resources.ts";
import { valuesOf } from "./values.ts";

/** One of those that a `for_each` makes of a block; of a list its value is the key. */
export interface Instance {
  readonly key: string;
  readonly value: Node;
}

/** Instances of one block that are told apart; what is beyond them counts as one. Source: our own, more users than a list in a file has. */
const MOST_INSTANCES = 100;

/**
 * What a block with `for_each` makes, as far as its items are written out there or in a local of the same file (`root`): one for each item,
 * and undefined for all others together; so undefined alone where nobody can tell.
 * Format: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each.
 */
export function instancesOf(body: Node, root: Node): readonly (Instance | undefined)[] {
  const forEach = valueAt(body, "for_each");
  if (!forEach) return [undefined];
  const parts = [...valuesOf(forEach)]
    .flatMap(({ node }) => [...valuesOf(localOf(node, root))])
    .map(({ node }) => node);
  const instances = parts.flatMap(itemsIn);
  const known = new Map(instances.flatMap((instance) => (instance ? [[instance.key, instance] as const] : [])));
  const told = [...known.values()].slice(0, MOST_INSTANCES);
  return instances.includes(undefined) || known.size !== told.length ? [...told, undefined] : told;
}

function itemsIn(node: Node): readonly (Instance | undefined)[] {
  if (node.type === "map") return entriesOf(node).map(({ key, value }) => ({ key: key.value, value }));
  if (node.type !== "list") return [undefined];
  return itemsOf(node).map((value) => {
    const key = stringOf(value);
    return key === undefined ? undefined : { key, value };
  });
}

/** What a local of the same file is given in writing; any other value is itself, and so is an empty one: an override may fill it. */
function localOf(node: Node, root: Node): Node {
  const [, name] = (node.type === "computed" && /^local\.([\w-]+)$/.exec(node.written)) || [];
  const given = name === undefined ? undefined : localsOf(root).get(name);
  const isEmpty = given !== undefined && itemsOf(given).length === 0 && entriesOf(given).length === 0;
  return given === undefined || isEmpty ? node : given;
}

/** The address of an instance, as Terraform writes it: `aws_iam_user.x["ci"]`. */
export const addressOf = (address: string, instance: Instance | undefined): string =>
  instance ? `${address}[${JSON.stringify(instance.key)}]` : address;

/** The text that an argument has for an instance, with its key and value filled in; undefined where something else has to be. */
export function textFor(node: Node | undefined, instance: Instance | undefined): string | undefined {
  if (!instance || node?.type !== "computed") return undefined;
  const bare = textOfReference(node.written, instance);
  if (bare !== undefined || !/^"[^"]*"$/.test(node.written)) return bare;
  const text = node.written.slice(1, -1).replace(/\$\{([^{}]*)\}/g, (whole, reference: string) => {
    return textOfReference(reference.trim(), instance) ?? whole;
  });
  return text.includes("${") || text.includes("\\") ? undefined : text;
}

/** `each.key`, unless it is worked out or empty, so that it is in no name; `each.value` and `each.value.name`. */
function textOfReference(reference: string, { key, value }: Instance): string | undefined {
  if (reference === "each.key") return /^(?!\()./.test(key) ? key : undefined;
  const [, member] = /^each\.value(?:\.([\w-]+))?$/.exec(reference) ?? [undefined, null];
  if (member === null) return undefined;
  return stringOf(member === undefined ? value : valueAt(value, member));
}
