import type { Definition, Dialect, Document, Node, View } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { isFilledIn } from "../templates/templates.ts";
import { optionalName } from "./definition-types.ts";
import { isSaltProgram, statesInProgram } from "./salt/programs.ts";
import { STATES } from "./salt/states.ts";

/**
 * States of Salt that make IAM users and their keys, in YAML and in programs of Python. The place is the state's key. Formats:
 * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.boto_iam.html; idem-aws, `aws.iam`.
 */
export const salt: Dialect = {
  id: "salt",
  anchor: {
    // A state's name may be cut at any dot: `aws.iam: [user.present, ...]`.
    ...spellingsOfAny(["boto_iam", "BotoIam", "iam_user", "iam_sshkey", "aws.iam", "iam.user", "iam.access_key"]),
    paths: /\.sls$/i,
  },
  *read(view, document) {
    const parsed = document();
    if (!isSaltProgram(view.text)) {
      if (parsed) yield* inStates(parsed.root);
    } else if (!parsed || isFirst(parsed, view)) yield* statesInProgram(view, salt.id);
  },
};

/** Whether nothing of the file stands before a document: a program is read once, whatever YAML makes of it. */
const isFirst = ({ root }: Document, { text }: View): boolean => !/^---/m.test(text.slice(0, root.at.start));

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
