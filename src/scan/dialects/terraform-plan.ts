import type { Definition, Dialect, Document, Node, View } from "../../core.ts";
import { itemsOf, stringOf, valueAt } from "../../documents/nodes.ts";
import { parseDocuments } from "../../documents/parse.ts";
import { spellingsOfAny } from "../spelling.ts";
import { refusalsIn } from "../templates/templates.ts";
import { definitionsInTemplate } from "./cloudformation/resources.ts";
import {
  CLOUDFORMATION_TYPES,
  type DefinitionType,
  namesUsers,
  optionalName,
  TERRAFORM_TYPES,
} from "./definition-types.ts";
import { isStack } from "./terraform/deployments.ts";
import { type Managed, resourcesInState } from "./terraform/state.ts";
import { definitionsWithin } from "./within/within.ts";

/**
 * Plans and states of Terraform and OpenTofu: each managed resource once, unless the plan does nothing but delete it. The place
 * is the value of `type`. Formats: https://developer.hashicorp.com/terraform/internals/json-format (plan and `show -json`), and those
 * of state files.
 */
export const terraformPlan: Dialect = {
  id: "terraform-plan",
  anchor: {
    ...spellingsOfAny([...TERRAFORM_TYPES.keys(), "aws_cloudcontrolapi_resource", "_cloudformation_stack"]),
    paths: /\.(?:json|tfstate(?:\.\d{1,20})?(?:\.backup)?)$/i,
  },
  *read(view, document) {
    const isState = STATE.test(view.path);
    const parsed = isState ? stateFile(view) : document();
    if (parsed?.format !== "json") return;
    if (isState) yield* refusalsIn([parsed], terraformPlan.id);
    for (const resource of resourcesIn(parsed.root)) yield* definitionOf(resource);
  },
};

/** `terraform state rm` and its like keep `terraform.tfstate.1519857493.backup`. */
const STATE = /\.tfstate(?:\.\d{1,20})?(?:\.backup)?$/i;

const stateFile = ({ path, text }: View): Document | undefined => parseDocuments(path, text, "json")[0];

function* resourcesIn(root: Node): Iterable<Managed> {
  const changes = valueAt(root, "resource_changes");
  for (const resource of itemsOf(changes)) {
    const change = valueAt(resource, "change");
    const actions = itemsOf(valueAt(change, "actions")).map(stringOf);
    const isGone = actions.length > 0 && actions.every((action) => action === "delete" || action === "forget");
    if (!isGone) yield* managed(resource, valueAt(change, "after"));
  }
  if (itemsOf(changes).length > 0) return;
  // `show -json` of a state, or a plan of which somebody kept only what it will lead to.
  const values = valueAt(root, "values") ?? (changes ? undefined : valueAt(root, "planned_values"));
  if (valueAt(root, "format_version")) yield* inModule(valueAt(values, "root_module"));
  else if (valueAt(root, "terraform_version") ?? valueAt(root, "lineage") ?? valueAt(root, "serial")) {
    yield* resourcesInState(root);
  }
}

function* inModule(module: Node | undefined): Iterable<Managed> {
  for (const resource of itemsOf(valueAt(module, "resources"))) yield* managed(resource, valueAt(resource, "values"));
  for (const child of itemsOf(valueAt(module, "child_modules"))) yield* inModule(child);
}

/** What a plan manages, by its whole address. */
function* managed(resource: Node, values: Node | undefined): Iterable<Managed> {
  const type = valueAt(resource, "type");
  if (!type || stringOf(valueAt(resource, "mode")) !== "managed") return;
  const address =
    stringOf(valueAt(resource, "address")) ??
    [type, valueAt(resource, "name")].flatMap((part) => stringOf(part) ?? []).join(".");
  yield { type, address, values };
}

function* definitionOf({ type, address, values }: Managed): Iterable<Definition> {
  const written = stringOf(type) ?? "";
  if (isStack(written)) yield* inStack(values);
  const defined = TERRAFORM_TYPES.get(written) ?? cloudControlType(written, values);
  if (!defined || !namesUsers(defined, values)) return;
  const common = {
    dialect: terraformPlan.id,
    ...optionalName(defined.userName === undefined ? undefined : stringOf(valueAt(values, defined.userName))),
    address,
    confidence: "definite",
    at: type.at,
  } as const;
  yield { kind: defined.kind, ...common };
  // In `awscc` a console password is a property of its user.
  if (written === "awscc_iam_user" && valueAt(values, "login_profile")?.type === "map") {
    yield { kind: "login-profile", ...common };
  }
}

/** The template that a stack deploys. */
function* inStack(values: Node | undefined): Iterable<Definition> {
  const reader = { dialect: terraformPlan.id, engine: "none" } as const;
  yield* definitionsWithin(valueAt(values, "template_body"), reader, (root) =>
    definitionsInTemplate(root, { dialect: reader.dialect, level: 1, seen: new Set() }),
  );
}

function cloudControlType(type: string, values: Node | undefined): DefinitionType | undefined {
  if (type !== "aws_cloudcontrolapi_resource") return undefined;
  const defined = CLOUDFORMATION_TYPES.get(stringOf(valueAt(values, "type_name")) ?? "");
  return defined && { kind: defined.kind };
}
