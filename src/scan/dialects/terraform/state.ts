import type { Located, Node } from "../../../core.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, textOf, valueAt } from "../../../documents/nodes.ts";

/** A resource that Terraform manages, as a plan or a state has it. */
export interface Managed {
  readonly type: Node;
  readonly address: string;
  readonly values: Node | undefined;
}

/**
 * The resources of a state file that Terraform manages, and not those that it only reads. What is marked as tainted is there until it
 * is replaced; what was replaced and could not be taken away yet (deposed) counts where nothing replaced it. Formats: the state file's
 * version 4 (Terraform 0.12 and later, OpenTofu), and 1 to 3 before it; hashicorp/terraform v0.11, terraform/state.go.
 */
export function* resourcesInState(state: Node): Iterable<Managed> {
  for (const resource of itemsOf(valueAt(state, "resources"))) yield* instancesOf(resource);
  for (const module of itemsOf(valueAt(state, "modules"))) yield* inModule(module);
}

function* instancesOf(resource: Node): Iterable<Managed> {
  const type = valueAt(resource, "type");
  if (!type || stringOf(valueAt(resource, "mode")) !== "managed") return;
  const parts = [valueAt(resource, "module"), type, valueAt(resource, "name")].map(stringOf);
  const address = parts.filter((part) => part !== undefined).join(".");
  const all = itemsOf(valueAt(resource, "instances")).map((instance) => ({ instance, index: indexOf(instance) }));
  const current = new Set(all.filter(({ instance }) => !isDeposed(instance)).map(({ index }) => index));
  for (const { instance, index } of all) {
    if (isDeposed(instance) && current.has(index)) continue;
    yield { type, address: address + index, values: valueAt(instance, "attributes") };
  }
}

const isDeposed = (instance: Node): boolean => stringOf(valueAt(instance, "deposed")) !== undefined;

/** Which of several instances it is, as an address writes it: `[0]`, `["ci"]`. */
function indexOf(instance: Node): string {
  const index = valueAt(instance, "index_key");
  return index?.type === "scalar" ? `[${JSON.stringify(index.value)}]` : "";
}

/** A module of version 3: a map of resources by `aws_iam_user.ci`, `aws_iam_user.ci.0` with a count, `data.aws_iam_user.ci`. */
function* inModule(module: Node): Iterable<Managed> {
  const path = itemsOf(valueAt(module, "path"))
    .slice(1)
    .map((name) => `module.${textOf(name)?.value ?? ""}.`);
  for (const { key, value: resource } of entriesOf(valueAt(module, "resources"))) {
    const type = valueAt(resource, "type");
    if (!type || key.value.startsWith("data.")) continue;
    const address = path.join("") + key.value.replace(/\.(\d+)$/, "[$1]");
    const instance = instanceOf(resource);
    if (instance) yield { type, address, values: nested(valueAt(instance, "attributes")) };
  }
}

/** Version 1 keeps what is tainted beside what is in use; in later ones it has a mark. */
function instanceOf(resource: Node): Node | undefined {
  const others = ["tainted", "deposed"].flatMap((key) => itemsOf(valueAt(resource, key)));
  return [valueAt(resource, "primary"), ...others].find((instance) => instance?.type === "map");
}

/** Attributes as they are written flatly, with `users.#` as the length of `users`, as a map in which `users` is a list. */
function nested(attributes: Node | undefined): Node | undefined {
  if (attributes?.type !== "map") return undefined;
  const lists = attributes.entries.flatMap(({ key, value }): readonly MapEntry[] => {
    if (!key.value.endsWith(".#")) return [];
    const name: Located<string> = { ...key, value: key.value.slice(0, -2) };
    const items = textOf(value)?.value === "0" ? [] : [value];
    return [{ key: name, value: { type: "list", items, at: value.at } }];
  });
  return { ...attributes, entries: [...attributes.entries, ...lists] };
}
