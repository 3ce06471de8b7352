import type { Definition, Dialect, Document, Node, View } from "../../core.ts";
import { stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { parseDocuments } from "../../documents/parse.ts";
import { TYPE_NAME_CHARACTERS } from "../../limits.ts";
import { spellingsOfAny } from "../spelling.ts";
import { definitionsInTemplate } from "./cloudformation-resources.ts";
import {
  CLOUDFORMATION_TYPES,
  type DefinitionType,
  namesUsers,
  optionalName,
  TERRAFORM_TYPES,
} from "./definition-types.ts";
import { automationIn } from "./ssm-document.ts";
import { stepsIn } from "./step-functions.ts";
import { refusalsIn, withoutTemplate } from "./templates.ts";
import { definitionsOfCall } from "./terraform-calls.ts";
import { commandsOf } from "./terraform-commands.ts";
import { modulesOf, presenceOf, resourcesOf, type TerraformResource } from "./terraform-resources.ts";
import { terragruntIn } from "./terragrunt.ts";
import { documentsWithin } from "./within.ts";

/**
 * Terraform, OpenTofu and Terragrunt configurations, in HCL or JSON: every `resource` whose type is one of IAM's, or that deploys a
 * template, state machine or document which makes one, unless it is switched off in writing; and every call of a module from
 * elsewhere. The place is the header of the block, or the key of the type in JSON; the `source` of a module.
 */
export const terraform: Dialect = {
  id: "terraform",
  anchor: {
    paths: /\.(?:tf|tofu|hcl|(?:tf|tofu)\.(?:json|tmpl|tpl|tftpl|template|j2))$/i,
    ...spellingsOfAny([
      ...TERRAFORM_TYPES.keys(),
      "module",
      "terraform",
      "generate",
      "aws_cloudcontrolapi_resource",
      "aws_cloudformation_stack",
      "aws_sfn_state_machine",
      "aws_ssm_document",
      "local-exec",
      "remote-exec",
      "user_data",
    ]),
  },
  *read(view, document) {
    const configuration = TEMPLATED.test(view.path) ? templated(view) : document();
    if (!configuration || configuration.format === "yaml") return;
    if (TEMPLATED.test(view.path)) yield* refusalsIn([configuration], terraform.id);
    yield* definitionsInConfiguration(configuration, 0);
  },
};

const TEMPLATED = /\.(?:tmpl|tpl|tftpl|template|j2)$/i;

const templated = ({ path, text }: View): Document | undefined => parseDocuments(path, withoutTemplate(text), "hcl")[0];

/** What one configuration defines; `level` counts the texts around it. */
function* definitionsInConfiguration(configuration: Document, level: number): Iterable<Definition> {
  for (const resource of resourcesOf(configuration)) {
    const presence = presenceOf(resource.body);
    if (presence !== "absent") yield* definitionsOf(resource, presence, level);
  }
  for (const { name, body } of modulesOf(configuration)) {
    const [source, presence] = [valueAt(body, "source"), presenceOf(body)];
    if (!source || presence === "absent") continue;
    const call = { dialect: "terraform", address: `module.${name}`, source, inputs: body, confidence: presence };
    yield* definitionsOfCall(call);
  }
  yield* terragruntIn(configuration, level, definitionsInConfiguration);
}

function* definitionsOf(
  resource: TerraformResource,
  confidence: Definition["confidence"],
  level: number,
): Iterable<Definition> {
  const { type, name, body, at } = resource;
  const defined = TERRAFORM_TYPES.get(type) ?? cloudControlType(resource);
  if (defined && namesUsers(defined, body)) {
    const user = optionalName(userNameOf(defined, body));
    yield { kind: defined.kind, dialect: terraform.id, ...user, address: `${type}.${name}`, confidence, at };
  }
  yield* commandsOf(body, confidence);
  for (const definition of deployedBy(resource, level)) {
    yield confidence === "conditional" ? { ...definition, confidence } : definition;
  }
}

/** The name is in a JSON text, and not worth another parser. */
function cloudControlType({ type, body }: TerraformResource): DefinitionType | undefined {
  if (type !== "aws_cloudcontrolapi_resource") return undefined;
  const defined = CLOUDFORMATION_TYPES.get(stringOf(valueAt(body, "type_name")) ?? "");
  return defined && { kind: defined.kind };
}

/** What the text defines that a resource deploys. */
function* deployedBy({ type, name, body, at }: TerraformResource, level: number): Iterable<Definition> {
  const dialect = terraform.id;
  if (/^aws_cloudformation_stack(?:_set)?$/.test(type)) {
    const documents = documentsWithin(valueAt(body, "template_body"));
    yield* refusalsIn(documents, dialect);
    for (const { root } of documents) {
      yield* definitionsInTemplate(root, { dialect, level: level + 1, seen: new Set() });
    }
    const url = valueAt(body, "template_url");
    if (url)
      yield {
        kind: "unresolved",
        dialect,
        address: `${type}.${name}`,
        from: writtenIn(url),
        confidence: "definite",
        at,
      };
  }
  if (type === "aws_sfn_state_machine")
    yield* stepsWithin(valueAt(body, "definition"), (root) => stepsIn(root, new Set()));
  if (type === "aws_ssm_document") yield* stepsWithin(valueAt(body, "content"), automationIn);
}

function* stepsWithin(node: Node | undefined, read: (root: Node) => Iterable<Definition>): Iterable<Definition> {
  const documents = documentsWithin(node);
  yield* refusalsIn(documents, terraform.id);
  for (const { root } of documents) yield* read(root);
}

const writtenIn = (node: Node): string =>
  (textOf(node)?.value ?? node.at.source.text.slice(node.at.start, node.at.end)).slice(0, TYPE_NAME_CHARACTERS);

const userNameOf = ({ userName }: DefinitionType, body: Node): string | undefined =>
  userName === undefined ? undefined : textOf(valueAt(body, userName))?.value;
