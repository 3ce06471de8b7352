import type { Definition, DefinitionKind, Dialect, Node } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { optionalName } from "./definition-types.ts";
import { isFilledIn } from "./templates.ts";

/**
 * States of Salt that make IAM users and their keys. The place is the state's key. Formats:
 * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.boto_iam.html; idem-aws, `aws.iam`.
 */
export const salt: Dialect = {
  id: "salt",
  anchor: {
    // A state's name may be cut at any dot: `aws.iam: [user.present, ...]`.
    ...spellingsOfAny(["boto_iam", "iam_user", "iam_sshkey", "aws.iam", "iam.user", "iam.access_key"]),
    paths: /\.sls$/i,
  },
  *read(_, document) {
    const parsed = document();
    if (parsed) yield* inStates(parsed.root);
  },
};

interface State {
  readonly kind: DefinitionKind;
  /** The argument that is the user's name. */
  readonly userName?: string;
  /** It defines something of this kind only with this argument, where that is not empty. */
  readonly onlyWith?: string;
}

const STATES: ReadonlyMap<string, readonly State[]> = new Map<string, readonly State[]>([
  [
    "boto_iam.user_present",
    [
      { kind: "user", userName: "name" },
      { kind: "login-profile", userName: "name", onlyWith: "password" },
      { kind: "user-policy", userName: "name", onlyWith: "policies" },
      { kind: "user-policy", userName: "name", onlyWith: "managed_policies" },
    ],
  ],
  ["boto_iam.keys_present", [{ kind: "access-key", userName: "name" }]],
  ["boto_iam.group_present", [{ kind: "membership", onlyWith: "users" }]],
  ["iam_user.present", [{ kind: "user", userName: "name" }]],
  ["iam_sshkey.present", [{ kind: "ssh-key", userName: "user" }]],
  ["aws.iam.user.present", [{ kind: "user", userName: "user_name" }]],
  ["aws.iam.access_key.present", [{ kind: "access-key", userName: "user_name" }]],
  ["aws.iam.user_ssh_key.present", [{ kind: "ssh-key", userName: "user_name" }]],
  ["aws.iam.user_login_profile.present", [{ kind: "login-profile", userName: "user_name" }]],
  ["aws.iam.user_policy.present", [{ kind: "user-policy", userName: "user_name" }]],
  ["aws.iam.user_policy_attachment.present", [{ kind: "user-policy", userName: "user_name" }]],
]);

/** `id: { module.function: [arguments] }`, or `id: { module: [function, arguments] }`. */
function* inStates(root: Node): Iterable<Definition> {
  for (const { key: id, value: state } of entriesOf(root)) {
    for (const entry of entriesOf(state)) yield* ofState(id.value, entry);
  }
}

function* ofState(id: string, { key, value }: MapEntry): Iterable<Definition> {
  const called = [key.value, ...itemsOf(value).map((item) => `${key.value}.${stringOf(item) ?? ""}`)];
  const argument = (name: string): Node | undefined =>
    itemsOf(value)
      .map((item) => valueAt(item, name))
      .findLast((given) => given !== undefined);
  for (const { kind, userName, onlyWith } of called.flatMap((name) => STATES.get(name) ?? [])) {
    if (onlyWith !== undefined && isEmpty(argument(onlyWith))) continue;
    const given = userName === undefined ? undefined : textOf(argument(userName))?.value;
    yield {
      kind,
      dialect: salt.id,
      ...optionalName(given ?? (userName === "name" ? id : undefined)),
      address: isFilledIn(id) ? key.value : id,
      confidence: "definite",
      at: key.at,
    };
  }
}

function isEmpty(node: Node | undefined): boolean {
  if (node?.type === "list") return node.items.length === 0;
  if (node?.type === "map") return node.entries.length === 0;
  return node === undefined || (node.type === "scalar" && (node.value === null || node.value === ""));
}
