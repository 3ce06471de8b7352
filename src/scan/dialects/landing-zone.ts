import type { Definition, Dialect, Document, Node } from "../../core.ts";
import { itemsOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { onceAtEachStart, optionalName } from "./definition-types.ts";
import { YAML_AND_JSON } from "./paths.ts";

/**
 * IAM users of AWS landing zones: `userSets[].users[].username` of the Landing Zone Accelerator, and `users[].user-ids[]` of the
 * Secure Environment Accelerator, its predecessor. The place is each name. Formats: Landing Zone Accelerator, IamConfig;
 * aws-secure-environment-accelerator, configuration file schema.
 */
export const landingZone: Dialect = {
  id: "landing-zone",
  anchor: { ...spellingsOfAny(["userSets", "user-ids"]), paths: YAML_AND_JSON },
  *read(_, document) {
    const parsed = document();
    // Sets of users for many accounts may be aliases of one list.
    if (parsed && parsed.format !== "hcl") yield* onceAtEachStart(inConfiguration(parsed));
  },
};

function* inConfiguration({ root }: Document): Iterable<Definition> {
  for (const set of itemsOf(valueAt(root, "userSets"))) {
    for (const user of itemsOf(valueAt(set, "users"))) yield* named(valueAt(user, "username"), "userSets");
  }
  yield* inAccelerator(root);
}

/** `iam` sections stand in accounts and organizational units, at any depth. */
function* inAccelerator(node: Node): Iterable<Definition> {
  for (const item of itemsOf(node)) yield* inAccelerator(item);
  if (node.type !== "map") return;
  for (const { key, value } of node.entries) {
    if (key.value === "iam") yield* inIam(value);
    yield* inAccelerator(value);
  }
}

function* inIam(iam: Node): Iterable<Definition> {
  for (const group of itemsOf(valueAt(iam, "users"))) {
    for (const id of itemsOf(valueAt(group, "user-ids"))) yield* named(id, "iam.users");
  }
}

function* named(node: Node | undefined, address: string): Iterable<Definition> {
  const name = textOf(node)?.value;
  if (!node || name === undefined) return;
  yield { kind: "user", dialect: landingZone.id, ...optionalName(name), address, confidence: "definite", at: node.at };
}
