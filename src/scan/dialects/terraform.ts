import type { Definition, Dialect, Document, Node } from "../../core.ts";
import { textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOf } from "../spelling.ts";
import { type DefinitionType, namesUsers, optionalName, TERRAFORM_TYPES } from "./definition-types.ts";
import { presenceOf, resourcesOf, type TerraformResource } from "./terraform-resources.ts";

/**
 * Terraform and OpenTofu configurations, in HCL or JSON: every `resource` whose type is one of IAM's, unless it is switched
 * off in writing. The place is the header of the block, or the key of the type in JSON.
 */
export const terraform: Dialect = {
  id: "terraform",
  anchor: spellingsOf("_iam_"),
  *read(view, document) {
    if (!isConfiguration(view.path)) return;
    const configuration = document();
    if (!configuration || configuration.format === "yaml") return;
    for (const resource of resourcesOf(configuration)) yield* definitionOf(resource, configuration.format);
  },
};

/** What `terraform` takes for configuration; `.tfvars` files hold values alone, whatever they are called. */
const isConfiguration = (path: string): boolean => /\.(?:tf|tofu|hcl|tf\.json|tofu\.json)$/i.test(path);

function* definitionOf({ type, name, body, at }: TerraformResource, format: Document["format"]): Iterable<Definition> {
  const defined = TERRAFORM_TYPES.get(type);
  const presence = presenceOf(body);
  if (!defined || presence === "absent" || !namesUsers(defined, body)) return;
  yield {
    kind: defined.kind,
    dialect: terraform.id,
    ...optionalName(userNameOf(defined, body, format)),
    address: `${type}.${name}`,
    confidence: presence,
    at,
  };
}

/** The user's name where it is written out. In JSON every string is a template: https://developer.hashicorp.com/terraform/language/syntax/json. */
function userNameOf({ userName }: DefinitionType, body: Node, format: Document["format"]): string | undefined {
  const name = userName === undefined ? undefined : textOf(valueAt(body, userName))?.value;
  return format === "json" && name !== undefined && /[$%]\{/.test(name) ? undefined : name;
}
