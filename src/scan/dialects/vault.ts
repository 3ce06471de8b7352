import type { Definition, Dialect, Node } from "../../core.ts";
import { itemsOf, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { isFilledIn } from "../templates/templates.ts";
import { DATA_FILES } from "./paths.ts";
import { presenceOf } from "./terraform/presence.ts";
import { documentsWithin } from "./within/within.ts";

/**
 * Roles of Vault's secrets engine for AWS whose credentials are IAM users: in Terraform, in the operators' and Crossplane's
 * manifests, in API payloads. Vault makes a user and a key for whoever asks. The place is the value of the credential type.
 * Format: https://developer.hashicorp.com/vault/api-docs/secret/aws#create-update-role.
 */
export const vault: Dialect = {
  id: "vault",
  anchor: { ...spellingsOfAny(["credential_type", "credentialType"]), paths: DATA_FILES },
  *read(_, document) {
    const parsed = document();
    if (parsed) yield* rolesIn(parsed.root, "credential_type");
  },
};

function* rolesIn(node: Node, name: string): Iterable<Definition> {
  for (const item of itemsOf(node)) yield* rolesIn(item, name);
  if (node.type !== "map" || presenceOf(node) === "absent") return;
  for (const { key, value } of node.entries) {
    const isType = key.value === "credential_type" || key.value === "credentialType";
    if (isType && makesUsers(value)) yield roleAt(node, value, name);
    else if (key.value === "data_json") for (const { root } of documentsWithin(value)) yield* rolesIn(root, name);
    else if (!SHOWING.has(key.value)) yield* rolesIn(value, key.value);
  }
}

/** Where the description of an API shows what could be written. */
const SHOWING: ReadonlySet<string> = new Set(["example", "examples"]);

/** `credential_types` was a comma separated list once: "iam_user,assumed_role". */
const makesUsers = (type: Node): boolean =>
  (stringOf(type) ?? "").split(",").some((part) => part.trim() === "iam_user");

function roleAt(role: Node, type: Node, key: string): Definition {
  const name = textOf(valueAt(role, "name"))?.value ?? textOf(valueAt(role, "role_name"))?.value;
  const isNamed = name !== undefined && !isFilledIn(name);
  const confidence = presenceOf(role) === "conditional" ? "conditional" : "definite";
  const address = isNamed ? name : key;
  return { kind: "minted", dialect: vault.id, address, confidence, at: type.at };
}
