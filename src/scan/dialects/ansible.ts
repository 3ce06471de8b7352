import type { Definition, Dialect, Node } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { guarded, type Presence } from "../templates/presence.ts";
import { isFilledIn } from "../templates/templates.ts";
import { calledBy, DEPLOYING, MANIFESTS } from "./ansible/calls.ts";
import { argumentsInLoop } from "./ansible/loops.ts";
import { ANSIBLE_MODULES, type ModuleArguments } from "./ansible/modules.ts";
import { checkModeOf, presenceOf } from "./ansible/presence.ts";
import { definitionsInTemplate } from "./cloudformation/resources.ts";
import { optionalName } from "./definition-types.ts";
import { MANIFEST_WORDS, manifestsIn } from "./kubernetes/manifests.ts";
import { definitionsWithin } from "./within/within.ts";

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
    if (root.type === "list") yield* inTasks(root, { presence: "definite", defaults: [], seen: new Set() });
  },
};

const NESTED = ["tasks", "pre_tasks", "post_tasks", "handlers", "block", "rescue", "always"];

/** What holds around a task: its conditions, the `module_defaults`, innermost first, and texts that were read already. */
interface Surroundings {
  readonly presence: "definite" | "conditional";
  /** Whether tasks only say what they would change, unless one says otherwise. */
  readonly isDry?: boolean;
  readonly defaults: readonly Node[];
  readonly seen: Set<Node>;
}

function* inTasks(list: Node, around: Surroundings): Iterable<Definition> {
  for (const task of itemsOf(list)) {
    const presence = presenceOf(task, around.presence);
    if (presence === "absent") continue;
    const own = valueAt(task, "module_defaults");
    const isDry = checkModeOf(task) ?? around.isDry ?? false;
    const within = { ...around, presence, isDry, defaults: own ? [own, ...around.defaults] : around.defaults };
    for (const entry of entriesOf(task)) {
      if (NESTED.includes(entry.key.value)) yield* inTasks(entry.value, within);
      else if (!isDry) yield* ofModule(entry, task, within);
    }
  }
}

function* ofModule(entry: MapEntry, task: Node, { presence, defaults, seen }: Surroundings): Iterable<Definition> {
  const called = calledBy(entry, task, defaults);
  if (!called) return;
  const { module, given } = called;
  const address = textOf(valueAt(task, "name"))?.value ?? module;
  const made = new Map<string, Definition>();
  for (const inLoop of argumentsInLoop(task, given)) {
    const confidence = confidenceOf(inLoop, presence);
    if (confidence === "absent") continue;
    for (const { kind, name } of ANSIBLE_MODULES.get(module)?.(inLoop) ?? []) {
      const definition: Definition = {
        kind,
        dialect: ansible.id,
        ...optionalName(name),
        address,
        confidence,
        at: entry.key.at,
      };
      made.set(`${kind} ${definition.name ?? ""}`, definition);
    }
  }
  yield* made.values();
  const confidence = confidenceOf(given, presence);
  if (confidence === "absent") return;
  if (DEPLOYING.has(module)) yield* deployed(entry.value, { confidence, address }, seen);
  yield* manifests(module, entry.value, task, confidence, seen);
}

/** How certain it is that a module makes something, by the state that it is given. */
function confidenceOf(given: ModuleArguments, around: "definite" | "conditional"): Presence {
  const state = given("state") ?? given("release_state") ?? "present";
  if (state === "absent") return "absent";
  return isFilledIn(state) ? "conditional" : around;
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
    for (const definition of definitionsWithin(node, READER, (root) =>
      manifestsIn(root, { dialect: ansible.id, level: 1, seen }),
    )) {
      yield* guarded(definition, confidence);
    }
  }
}

/** Whatever a task is given goes through Jinja. */
const READER = { dialect: "ansible", engine: "jinja" } as const;

/** The template that a task deploys, from its text or from elsewhere. A text that an alias leads to again is in `seen`. */
function* deployed(
  given: Node,
  { confidence, address }: Pick<Definition, "address"> & { readonly confidence: "definite" | "conditional" },
  seen: Set<Node>,
): Iterable<Definition> {
  const body = valueAt(given, "template_body");
  if (body && !seen.has(body)) {
    seen.add(body);
    for (const definition of definitionsWithin(body, READER, (root) =>
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
