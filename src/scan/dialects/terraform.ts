import type { Definition, Dialect, Document, Node, View } from "../../core.ts";
import { entriesOf, type MapEntry, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { parseDocuments } from "../../documents/parse.ts";
import { COMMAND_OPERATIONS } from "../lex/iam-operations.ts";
import { spellingsOfAny } from "../spelling.ts";
import { ERB_FILES, erbAsJinja } from "../templates/erb-tags.ts";
import { guarded, presenceInTemplate } from "../templates/presence.ts";
import { engineOf, refusalsIn, withoutTemplate } from "../templates/templates.ts";
import {
  CLOUDFORMATION_TYPES,
  type DefinitionType,
  namesUsers,
  optionalName,
  TERRAFORM_TYPES,
} from "./definition-types.ts";
import { MANIFEST_WORDS } from "./kubernetes/manifests.ts";
import { definitionsOfCall } from "./terraform/calls.ts";
import { commandsOf, valueCommandsOf } from "./terraform/commands.ts";
import { deployedBy, templatesKept } from "./terraform/deployments.ts";
import { addressOf, type Instance, instancesOf, textFor } from "./terraform/instances.ts";
import { presenceOf } from "./terraform/presence.ts";
import { modulesOf, resourcesOf, type TerraformResource } from "./terraform/resources.ts";
import { terragruntIn } from "./terraform/terragrunt.ts";
import { documentsWithin } from "./within/within.ts";

/**
 * Terraform, OpenTofu and Terragrunt configurations, in HCL or JSON: every `resource` whose type is one of IAM's, or that deploys a
 * template, manifest, state machine or document which makes one, unless it is switched off in writing; and every call of a module from
 * elsewhere. The place is the header of the block, or the key of the type in JSON; the `source` of a module.
 */
export const terraform: Dialect = {
  id: "terraform",
  anchor: {
    paths: /\.(?:tf|tofu|hcl|(?:tf|tofu)\.(?:json|tmpl|tpl|tftpl|template|j2|erb))$/i,
    ...spellingsOfAny([
      ...TERRAFORM_TYPES.keys(),
      "module",
      "component",
      "unit",
      "external",
      "terraform",
      "generate",
      "aws_cloudcontrolapi_resource",
      "aws_cloudformation_stack",
      "awscc_cloudformation_stack",
      "AWS::IAM::",
      "aws_sfn_state_machine",
      "aws_ssm_document",
      "aws_scheduler_schedule",
      "local-exec",
      "remote-exec",
      "user_data",
      ...COMMAND_OPERATIONS.keys(),
      ...MANIFEST_WORDS,
    ]),
  },
  *read(view, document) {
    if (TEMPLATED.test(view.path)) return yield* inTemplated(view);
    const configuration = document();
    if (configuration && configuration.format !== "yaml") yield* definitionsInConfiguration(configuration, 0);
  },
};

const TEMPLATED = /\.(?:tmpl|tpl|tftpl|template|j2|erb)$/i;

function* inTemplated({ path, text: written }: View): Iterable<Definition> {
  const isErb = ERB_FILES.test(path);
  const [text, engine] = isErb ? ([erbAsJinja(path, written), "jinja"] as const) : [written, engineOf(path)];
  const presence = presenceInTemplate(text, engine);
  for (const configuration of parseDocuments(path, withoutTemplate(text, engine), "hcl")) {
    yield* refusalsIn([configuration], terraform.id);
    for (const definition of definitionsInConfiguration(configuration, 0)) {
      yield* guarded(definition, presence(definition.at.start));
    }
  }
}

/** What one configuration defines; `level` counts the texts around it. */
function* definitionsInConfiguration(configuration: Document, level: number): Iterable<Definition> {
  for (const resource of resourcesOf(configuration)) {
    // Of most resources nothing is found, and nobody needs to know whether they are there.
    const found = [...definitionsOf(resource, configuration.root, level)];
    const presence = found.length > 0 ? presenceOf(resource.body) : "absent";
    for (const definition of found) yield* guarded(definition, presence);
  }
  for (const { body, ...call } of modulesOf(configuration)) {
    const [source, presence] = [valueAt(body, "source"), presenceOf(body)];
    if (!source || presence === "absent") continue;
    const { root } = configuration;
    yield* definitionsOfCall({ ...call, source, root, instances: instancesOf(body, root), confidence: presence });
    yield* commandsOf(body, presence);
  }
  yield* valueCommandsOf(configuration);
  yield* templatesKept(configuration);
  yield* terragruntIn(configuration, level, definitionsInConfiguration);
}

/** What a resource defines where it is there. */
function* definitionsOf(resource: TerraformResource, root: Node, level: number): Iterable<Definition> {
  const { body } = resource;
  const made = madeBy(resource);
  if (made && namesUsers(made, made.properties)) {
    for (const instance of instancesOf(body, root)) yield* ofInstance(resource, made, instance);
  }
  yield* commandsOf(body, "definite");
  yield* deployedBy(resource, level);
}

function* ofInstance(resource: TerraformResource, made: Made, instance: Instance | undefined): Iterable<Definition> {
  const { type, name, at } = resource;
  const address = addressOf(`${type}.${name}`, instance);
  const common = { dialect: terraform.id, ...optionalName(userNameOf(made, instance)), address };
  yield { kind: made.kind, ...common, confidence: "definite", at };
  const password = passwordOf(resource);
  if (password) yield { kind: "login-profile", ...common, confidence: "definite", at: password.key.at };
}

/** What the Cloud Control API makes: a type of CloudFormation, with its properties in a JSON text. */
function cloudControlled({ type, body }: TerraformResource): Made | undefined {
  if (type !== "aws_cloudcontrolapi_resource") return undefined;
  const defined = CLOUDFORMATION_TYPES.get(stringOf(valueAt(body, "type_name")) ?? "");
  return defined && { ...defined, properties: documentsWithin(valueAt(body, "desired_state"))[0]?.root };
}

interface Made extends DefinitionType {
  readonly properties: Node | undefined;
}

const madeBy = (resource: TerraformResource): Made | undefined => {
  const defined = TERRAFORM_TYPES.get(resource.type);
  return defined ? { ...defined, properties: resource.body } : cloudControlled(resource);
};

/** A console password is a property of its user: the place is its key. */
function passwordOf({ type, body }: TerraformResource): MapEntry | undefined {
  const entry = entriesOf(type === "awscc_iam_user" ? body : undefined).find(
    ({ key }) => key.value === "login_profile",
  );
  return entry?.value.type === "scalar" && entry.value.value === null ? undefined : entry;
}

function userNameOf({ userName, properties }: Made, instance: Instance | undefined): string | undefined {
  const given = userName === undefined ? undefined : valueAt(properties, userName);
  return textOf(given)?.value ?? textFor(given, instance);
}
