import type { Definition, Dialect, Node } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { ANSIBLE_MODULES, type ModuleArguments } from "./ansible-modules.ts";
import { definitionsInTemplate } from "./cloudformation-resources.ts";
import { optionalName } from "./definition-types.ts";
import { DATA_FILES } from "./paths.ts";
import { isFilledIn } from "./templates.ts";
import { documentsWithin } from "./within.ts";

/**
 * Tasks of Ansible that make IAM users and what belongs to them, in playbooks, roles and blocks, and templates of CloudFormation that
 * a task deploys. A task is an item of a list. The place is the module's key. Format: collection amazon.aws.
 */
export const ansible: Dialect = {
  id: "ansible",
  anchor: {
    ...spellingsOfAny(["iam_user", "iam_access_key", "iam_type", "iam_group", "iam_policy", "template_body"]),
    paths: DATA_FILES,
  },
  *read(_, document) {
    const playbook = document();
    if (playbook?.format !== "yaml") return;
    const { root } = playbook;
    if (root.type === "list") yield* inTasks(root, "definite");
  },
};

const NESTED = ["tasks", "pre_tasks", "post_tasks", "handlers", "block", "rescue", "always"];

function* inTasks(list: Node, around: "definite" | "conditional"): Iterable<Definition> {
  for (const task of itemsOf(list)) {
    const presence = presenceOf(task, around);
    if (presence === "absent") continue;
    for (const entry of entriesOf(task)) {
      if (NESTED.includes(entry.key.value)) yield* inTasks(entry.value, presence);
      else yield* ofModule(entry, task, presence);
    }
  }
}

type Presence = "definite" | "conditional" | "absent";

/** What `when` and the loops of a task say in writing. */
function presenceOf(task: Node, around: "definite" | "conditional"): Presence {
  const said = entriesOf(task).map(({ key, value }) => saidBy(key.value, value));
  if (said.includes("absent")) return "absent";
  return said.includes("conditional") ? "conditional" : around;
}

function saidBy(key: string, value: Node): Presence {
  if (key === "loop" || key.startsWith("with_")) {
    return value.type === "list" && value.items.length === 0 ? "absent" : "definite";
  }
  const condition = key === "when" ? (textOf(value)?.value.trim() ?? "") : "true";
  if (/^(?:false|no)$/i.test(condition)) return "absent";
  return /^(?:true|yes)$/i.test(condition) ? "definite" : "conditional";
}

const COLLECTION = /^(?:(?:amazon|community)\.aws\.)?([a-z_]+)$/;

function* ofModule(entry: MapEntry, task: Node, presence: "definite" | "conditional"): Iterable<Definition> {
  const called = calledBy(entry, task);
  if (!called) return;
  const { module, given } = called;
  const state = given("state") ?? "present";
  if (state === "absent") return;
  const confidence = isFilledIn(state) ? "conditional" : presence;
  const address = textOf(valueAt(task, "name"))?.value ?? module;
  for (const { kind, name } of ANSIBLE_MODULES.get(module)?.(given) ?? []) {
    const user = name === undefined || isFilledIn(name) ? undefined : name;
    yield { kind, dialect: ansible.id, ...optionalName(user), address, confidence, at: entry.key.at };
  }
  yield* deployed(module, entry.value, confidence, address);
}

interface Called {
  readonly module: string;
  readonly given: ModuleArguments;
}

/** The module that an entry of a task calls, with its arguments: a map, `key=value` in a text, and `args` beside them. */
function calledBy({ key, value }: MapEntry, task: Node): Called | undefined {
  const isAction = key.value === "action" || key.value === "local_action";
  const text = value.type === "scalar" && typeof value.value === "string" ? value.value : "";
  const named = isAction ? (stringOf(valueAt(value, "module")) ?? /^\S+/.exec(text)?.[0] ?? "") : key.value;
  const [, module] = COLLECTION.exec(named) ?? [];
  if (module === undefined) return undefined;
  const inText = new Map(
    [...text.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S+)/g)].map(([, name = "", given = ""]) => [
      name,
      given.replace(/^(["'])(.*)\1$/, "$2"),
    ]),
  );
  const given = (argument: string): string | undefined => {
    const node = valueAt(value, argument) ?? valueAt(valueAt(task, "args"), argument);
    if (node === undefined) return inText.get(argument);
    return node.type === "scalar"
      ? textOf(node)?.value
      : node.type === "list" && node.items.length === 0
        ? ""
        : "{{ }}";
  };
  return { module, given };
}

function* deployed(
  module: string,
  given: Node,
  confidence: "definite" | "conditional",
  address: string,
): Iterable<Definition> {
  if (module !== "cloudformation" && module !== "cloudformation_stack_set") return;
  for (const { root } of documentsWithin(valueAt(given, "template_body"))) {
    for (const definition of definitionsInTemplate(root, { dialect: ansible.id, level: 1 })) {
      yield confidence === "conditional" ? { ...definition, confidence } : definition;
    }
  }
  const url = valueAt(given, "template_url");
  const from = textOf(url)?.value;
  if (url && from !== undefined) {
    yield { kind: "unresolved", dialect: ansible.id, address, from, confidence, at: url.at };
  }
}
