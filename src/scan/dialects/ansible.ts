import type { Definition, Dialect, Node } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { ANSIBLE_MODULES, type ModuleArguments } from "./ansible-modules.ts";
import { definitionsInTemplate } from "./cloudformation-resources.ts";
import { optionalName } from "./definition-types.ts";
import { MANIFEST_WORDS, manifestsIn } from "./kubernetes-manifests.ts";
import { guarded } from "./template-presence.ts";
import { isFilledIn } from "./templates.ts";
import { definitionsWithin } from "./within.ts";

/**
 * Tasks of Ansible that make IAM users and what belongs to them, in playbooks, roles and blocks, and templates of CloudFormation and
 * manifests of Kubernetes that a task deploys. A task is an item of a list. The place is the module's key. Format: collection amazon.aws.
 */
export const ansible: Dialect = {
  id: "ansible",
  anchor: {
    ...spellingsOfAny([
      "iam_user",
      "iam_access_key",
      "iam_type",
      "iam_group",
      "iam_policy",
      "template_body",
      "template_url",
      ...MANIFEST_WORDS,
    ]),
    paths: /\.(?:ya?ml|template)$/i,
  },
  *read(_, document) {
    const playbook = document();
    if (playbook?.format !== "yaml") return;
    const { root } = playbook;
    if (root.type === "list") yield* inTasks(root, "definite", new Set());
  },
};

const NESTED = ["tasks", "pre_tasks", "post_tasks", "handlers", "block", "rescue", "always"];

function* inTasks(list: Node, around: "definite" | "conditional", seen: Set<Node>): Iterable<Definition> {
  for (const task of itemsOf(list)) {
    const presence = presenceOf(task, around);
    if (presence === "absent") continue;
    for (const entry of entriesOf(task)) {
      if (NESTED.includes(entry.key.value)) yield* inTasks(entry.value, presence, seen);
      else yield* ofModule(entry, task, presence, seen);
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
  if (key !== "when") return "definite";
  // The conditions of a list hold together.
  const conditions = (value.type === "list" ? value.items : [value]).map(conditionOf);
  if (conditions.includes("absent")) return "absent";
  return conditions.includes("conditional") ? "conditional" : "definite";
}

function conditionOf(value: Node): Presence {
  const condition = textOf(value)?.value.trim() ?? "";
  if (/^(?:false|no)$/i.test(condition)) return "absent";
  return /^(?:true|yes)$/i.test(condition) ? "definite" : "conditional";
}

function* ofModule(
  entry: MapEntry,
  task: Node,
  presence: "definite" | "conditional",
  seen: Set<Node>,
): Iterable<Definition> {
  const called = calledBy(entry, task);
  if (!called) return;
  const { module, given } = called;
  const state = given("state") ?? given("release_state") ?? "present";
  if (state === "absent") return;
  const confidence = isFilledIn(state) ? "conditional" : presence;
  const address = textOf(valueAt(task, "name"))?.value ?? module;
  for (const { kind, name } of ANSIBLE_MODULES.get(module)?.(given) ?? []) {
    yield { kind, dialect: ansible.id, ...optionalName(name), address, confidence, at: entry.key.at };
  }
  if (DEPLOYING.has(module)) yield* deployed(entry.value, { confidence, address }, seen);
  yield* manifests(module, entry.value, task, confidence, seen);
}

/** What the manifests of Kubernetes define that a task applies, or gives to a chart. Format: collection kubernetes.core, k8s and helm. */
function* manifests(
  module: string,
  given: Node,
  task: Node,
  confidence: "definite" | "conditional",
  seen: Set<Node>,
): Iterable<Definition> {
  for (const argument of MANIFESTS.get(module) ?? []) {
    const node = valueAt(given, argument) ?? valueAt(valueAt(task, "args"), argument);
    for (const definition of definitionsWithin(node, ansible.id, (root) =>
      manifestsIn(root, { dialect: ansible.id, level: 1, seen }),
    )) {
      yield* guarded(definition, confidence);
    }
  }
}

const MANIFESTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["k8s", ["definition", "resource_definition", "inline"]],
  ["k8s_raw", ["definition", "resource_definition", "inline"]],
  ["helm", ["release_values", "values"]],
]);

interface Called {
  readonly module: string;
  readonly given: ModuleArguments;
}

/** The module that an entry of a task calls, with its arguments: a map, `key=value` in a text, and `args` beside them. */
function calledBy({ key, value }: MapEntry, task: Node): Called | undefined {
  const isAction = key.value === "action" || key.value === "local_action";
  const text = (stringOf(value) ?? "").slice(0, FREE_FORM_CHARACTERS);
  const named = isAction ? (stringOf(valueAt(value, "module")) ?? /^\S+/.exec(text)?.[0] ?? "") : key.value;
  const module = named.replace(COLLECTIONS, "");
  if (!ANSIBLE_MODULES.has(module) && !DEPLOYING.has(module) && !MANIFESTS.has(module)) return undefined;
  const written = argumentsIn(value, text);
  const args = valueAt(task, "args");
  // Among variables, `iam_user: jane` is a name.
  if (
    !isAction &&
    value.type === "scalar" &&
    value.value !== null &&
    written.size === 0 &&
    !args &&
    !isFilledIn(text)
  ) {
    return undefined;
  }
  const given = (argument: string): string | undefined => {
    const node = valueAt(value, argument) ?? valueAt(args, argument);
    if (node === undefined) return written.get(argument);
    if (node.type === "scalar") return textOf(node)?.value;
    return node.type === "list" && node.items.length === 0 ? "" : "{{ }}";
  };
  return { module, given };
}

const COLLECTIONS = /^(?:(?:amazon|community)\.aws|kubernetes\.core|community\.(?:kubernetes|okd)|redhat\.openshift)\./;

/** Arguments of a text that was read before: an alias may lead to it again and again. */
const READ = new WeakMap<Node, ReadonlyMap<string, string>>();

function argumentsIn(node: Node, text: string): ReadonlyMap<string, string> {
  const known = READ.get(node);
  if (known) return known;
  const found = new Map<string, string>();
  for (const [, name = "", given = ""] of text.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S+)/g)) {
    found.set(name, given.replace(/^(["'])(.*)\1$/, "$2"));
  }
  READ.set(node, found);
  return found;
}

const DEPLOYING: ReadonlySet<string> = new Set(["cloudformation", "cloudformation_stack_set"]);
/** Arguments in a text are a line or two. */
const FREE_FORM_CHARACTERS = 4096;

/** The template that a task deploys, from its text or from elsewhere. A text that an alias leads to again is in `seen`. */
function* deployed(
  given: Node,
  { confidence, address }: Pick<Definition, "address"> & { readonly confidence: "definite" | "conditional" },
  seen: Set<Node>,
): Iterable<Definition> {
  const body = valueAt(given, "template_body");
  if (body && !seen.has(body)) {
    seen.add(body);
    for (const definition of definitionsWithin(body, ansible.id, (root) =>
      definitionsInTemplate(root, { dialect: ansible.id, level: 1, seen }),
    )) {
      yield* guarded(definition, confidence);
    }
  }
  const url = valueAt(given, "template_url");
  const from = textOf(url)?.value;
  if (url && from !== undefined) {
    yield { kind: "unresolved", dialect: ansible.id, address, from, confidence, at: url.at };
  }
}
