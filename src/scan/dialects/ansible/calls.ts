import type { Node } from "../../../core.ts";
import { entriesOf, type MapEntry, stringOf, textOf, valueAt } from "../../../documents/nodes.ts";
import { onceFor } from "../../../once.ts";
import { isFilledIn } from "../../templates/templates.ts";
import { ANSIBLE_MODULES, type ModuleArguments } from "./modules.ts";

/** Modules that apply manifests of Kubernetes, with the arguments that hold them. Format: collection kubernetes.core, k8s and helm. */
export const MANIFESTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["k8s", ["definition", "resource_definition", "inline"]],
  ["k8s_raw", ["definition", "resource_definition", "inline"]],
  ["helm", ["release_values", "values"]],
]);

/** A module with its arguments. */
export interface Called {
  readonly module: string;
  readonly given: ModuleArguments;
}

/**
 * The module that an entry of a task calls, with its arguments: a map, `key=value` in a text, `args` beside them, and the
 * `module_defaults` around it, innermost first.
 */
export function calledBy({ key, value }: MapEntry, task: Node, defaults: readonly Node[]): Called | undefined {
  const isAction = key.value === "action" || key.value === "local_action";
  const text = freeForm(value);
  const named = isAction ? (stringOf(valueAt(value, "module")) ?? /^\S+/.exec(text)?.[0] ?? "") : key.value;
  const module = named.replace(COLLECTIONS, "");
  if (value.type === "list" && !isAction) return undefined;
  if (!ANSIBLE_MODULES.has(module) && !DEPLOYING.has(module) && !MANIFESTS.has(module)) return undefined;
  const written = argumentsIn(value);
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
    return node ? argumentOf(node) : (written.get(argument) ?? argumentOf(defaultOf(module, argument, defaults)));
  };
  return { module, given };
}

function argumentOf(node: Node | undefined): string | undefined {
  if (node === undefined || node.type === "scalar") return textOf(node)?.value;
  return node.type === "list" && node.items.length === 0 ? "" : "{{ }}";
}

/** What the innermost `module_defaults` give as an argument of a module. */
function defaultOf(module: string, argument: string, defaults: readonly Node[]): Node | undefined {
  const own = defaults.flatMap((node) =>
    entriesOf(node).filter(({ key }) => key.value.replace(COLLECTIONS, "") === module),
  );
  return own.map(({ value }) => valueAt(value, argument)).find((given) => given !== undefined);
}

const COLLECTIONS = /^(?:(?:amazon|community)\.aws|kubernetes\.core|community\.(?:kubernetes|okd)|redhat\.openshift)\./;

/** What stands in place of a map of arguments, or is none. */
const freeForm = (node: Node): string => (stringOf(node) ?? "").slice(0, FREE_FORM_CHARACTERS);

/** The arguments `key=value` of a text, which is read once: an alias may lead to it again and again. */
const argumentsIn = onceFor((node: Node): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, name = "", given = ""] of freeForm(node).matchAll(/(\w+)=("[^"]*"|'[^']*'|\S+)/g)) {
    found.set(name, given.replace(/^(["'])(.*)\1$/, "$2"));
  }
  return found;
});

/** Modules that deploy templates of CloudFormation. */
export const DEPLOYING: ReadonlySet<string> = new Set(["cloudformation", "cloudformation_stack_set"]);
/** Arguments in a text are a line or two. */
const FREE_FORM_CHARACTERS = 4096;
