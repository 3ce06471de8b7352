import type { Definition, DefinitionKind, Dialect, Node } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { optionalName } from "./definition-types.ts";
import { guarded, isFilledIn, presenceInTemplate, refusalsIn, templatedDocuments } from "./templates.ts";

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
  *read({ path, text }) {
    const presence = presenceInTemplate(text);
    const documents = templatedDocuments(path, text);
    yield* refusalsIn(documents, salt.id);
    for (const { root } of documents) {
      for (const definition of inStates(root)) yield* guarded(definition, presence(definition.at.start));
    }
  },
};

const STATES: ReadonlyMap<string, { readonly kind: DefinitionKind; readonly userName: string }> = new Map([
  ["boto_iam.user_present", { kind: "user", userName: "name" }],
  ["boto_iam.keys_present", { kind: "access-key", userName: "name" }],
  ["iam_user.present", { kind: "user", userName: "name" }],
  ["iam_sshkey.present", { kind: "ssh-key", userName: "user" }],
  ["aws.iam.user.present", { kind: "user", userName: "user_name" }],
  ["aws.iam.access_key.present", { kind: "access-key", userName: "user_name" }],
  ["aws.iam.user_ssh_key.present", { kind: "ssh-key", userName: "user_name" }],
  ["aws.iam.user_login_profile.present", { kind: "login-profile", userName: "user_name" }],
]);

/** `id: { module.function: [arguments] }`, or `id: { module: [function, arguments] }`. */
function* inStates(root: Node): Iterable<Definition> {
  for (const { key: id, value: state } of entriesOf(root)) {
    for (const entry of entriesOf(state)) yield* ofState(id.value, entry);
  }
}

function* ofState(id: string, { key, value }: MapEntry): Iterable<Definition> {
  const called = [key.value, ...itemsOf(value).map((item) => `${key.value}.${stringOf(item) ?? ""}`)];
  const [defined] = called.flatMap((name) => STATES.get(name) ?? []);
  if (!defined) return;
  const { kind, userName } = defined;
  const argument = itemsOf(value).findLast((item) => valueAt(item, userName) !== undefined);
  const name = textOf(valueAt(argument, userName))?.value ?? (userName === "name" ? id : undefined);
  yield {
    kind,
    dialect: salt.id,
    ...optionalName(name),
    address: isFilledIn(id) ? key.value : id,
    confidence: "definite",
    at: key.at,
  };
}
