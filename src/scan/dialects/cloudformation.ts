import type { Definition, Dialect, Node } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, valueAt } from "../../documents/nodes.ts";
import { spellingsOf } from "../spelling.ts";
import { CLOUDFORMATION_TYPES, type DefinitionType, namesUsers, optionalName } from "./definition-types.ts";

/**
 * CloudFormation and SAM templates, in YAML or JSON: every resource under the root's `Resources` whose `Type` is one of IAM's,
 * loops (`Fn::ForEach`) included. A type that is only mentioned elsewhere is no definition. The place is the value of `Type`.
 * Format: CloudFormation user guide, "Template sections" and "Fn::ForEach".
 */
export const cloudformation: Dialect = {
  id: "cloudformation",
  anchor: spellingsOf("AWS::IAM::"),
  *read(_, document) {
    const template = document();
    if (!template || template.format === "hcl") return;
    for (const { key, value } of entriesOf(template.root)) if (key.value === "Resources") yield* inResources(value);
  },
};

function* inResources(resources: Node): Iterable<Definition> {
  for (const entry of entriesOf(resources)) {
    if (entry.key.value.startsWith("Fn::ForEach::")) yield* inLoop(entry.value);
    else yield* inResource(entry);
  }
}

/** `[identifier, collection, { key: resource }]`; a collection that is written out and empty makes nothing. */
function* inLoop(loop: Node): Iterable<Definition> {
  const [, collection, template] = itemsOf(loop);
  if (!template || (collection?.type === "list" && collection.items.length === 0)) return;
  yield* inResources(template);
}

function* inResource({ key, value: resource }: MapEntry): Iterable<Definition> {
  for (const { key: property, value: type } of entriesOf(resource)) {
    if (property.value !== "Type" || type.type !== "scalar" || typeof type.value !== "string") continue;
    const defined = CLOUDFORMATION_TYPES.get(type.value);
    if (!defined || !namesUsers(defined, valueAt(resource, "Properties"))) continue;
    yield {
      kind: defined.kind,
      dialect: cloudformation.id,
      ...optionalName(userNameOf(defined, resource)),
      address: key.value,
      confidence: valueAt(resource, "Condition") ? "conditional" : "definite",
      at: type.at,
    };
  }
}

/** The user's name where it is written out: neither a function (`!Ref`, `!Sub`) nor a dynamic reference. */
function userNameOf({ userName }: DefinitionType, resource: Node): string | undefined {
  if (userName === undefined) return undefined;
  const name = valueAt(valueAt(resource, "Properties"), userName);
  if (name?.type !== "scalar" || name.value === null || (name.tag !== undefined && name.tag !== TEXT_TAG))
    return undefined;
  const text = typeof name.value === "string" ? name.value : name.written;
  return text.includes("{{resolve:") ? undefined : text;
}

const TEXT_TAG = "tag:yaml.org,2002:str";
