import type { Definition, Dialect, Node, Span } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { isFilledIn } from "../templates/templates.ts";
import { DATA_FILES } from "./paths.ts";
import { presenceOf } from "./terraform/presence.ts";
import { documentsWithin } from "./within/within.ts";

const ROLE = "vault_aws_secret_backend_role";

/**
 * Roles of Vault's secrets engine for AWS whose credentials are IAM users: in Terraform, in the operators' and Crossplane's
 * manifests, in API payloads. Vault makes a user and a key for whoever asks. The place is the value of the credential type.
 * Format: https://developer.hashicorp.com/vault/api-docs/secret/aws#create-update-role.
 */
export const vault: Dialect = {
  id: "vault",
  anchor: { ...spellingsOfAny(["credential_type", "credentialType", ROLE]), paths: DATA_FILES },
  *read(_, document) {
    const parsed = document();
    if (!parsed) return;
    yield* rolesIn(parsed.root, "credential_type");
    for (const { value: types } of blocksIn(parsed.root, "resource")) {
      for (const { value: roles } of blocksIn(types, ROLE)) yield* rolesWithoutType(roles);
    }
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

/** Entries of a name: each block of Terraform is one, and in JSON one may hold several. */
const blocksIn = (node: Node, name: string): readonly MapEntry[] =>
  [node, ...itemsOf(node)].flatMap(entriesOf).filter(({ key }) => key.value === name);

/**
 * What the first major version of Terraform's provider takes for a role of users: one that names a policy and no type. Format:
 * https://github.com/hashicorp/terraform-provider-vault, `vault/resource_aws_secret_backend_role.go` before 2.0.
 */
function* rolesWithoutType(roles: Node): Iterable<Definition> {
  for (const { key: label, value } of [roles, ...itemsOf(roles)].flatMap(entriesOf)) {
    for (const role of [value, ...itemsOf(value)]) {
      const policy = entriesOf(role).find(isPolicy);
      const isOld = policy && valueAt(role, "credential_type") === undefined && presenceOf(role) !== "absent";
      if (isOld) yield roleAt(role, policy.key, label.value);
    }
  }
}

/** A policy, or the address of one: that of a role has the same name. */
function isPolicy({ key, value: { at } }: MapEntry): boolean {
  const written = at.source.text.slice(at.start, at.end);
  if (key.value === "policy") return written !== "null";
  return key.value === "policy_arn" && /policy/.test(written) && !/:role\/|\baws_iam_role\./.test(written);
}

function roleAt(role: Node, { at }: { readonly at: Span }, key: string): Definition {
  const name = textOf(valueAt(role, "name"))?.value ?? textOf(valueAt(role, "role_name"))?.value;
  const isNamed = name !== undefined && !isFilledIn(name);
  const confidence = presenceOf(role) === "conditional" ? "conditional" : "definite";
  const address = isNamed ? name : key;
  return { kind: "minted", dialect: vault.id, address, confidence, at };
}
