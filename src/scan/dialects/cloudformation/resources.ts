import type { Definition, Node } from "../../../core.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, valueAt } from "../../../documents/nodes.ts";
import { guarded } from "../../templates/presence.ts";
import { CLOUDFORMATION_TYPES, type DefinitionType, isNothing, namesUsers, optionalName } from "../definition-types.ts";
import { DEEPEST, definitionsWithin, unreadIn } from "../within/within.ts";
import { apiCallIn } from "./calls.ts";
import { filledIn, givenByLoop, textOfItem } from "./loops.ts";
import { unresolvedAround, unresolvedIn } from "./unresolved.ts";

/** Where a template was found: the dialect that read it, and how many templates are around it. */
export interface TemplatePlace {
  readonly dialect: string;
  readonly level: number;
  /** Texts that were read already: an alias leads to one of them again, and may do so a million times. */
  readonly seen: Set<Node>;
  /** What the loops around it give their identifiers. */
  readonly given?: ReadonlyMap<string, string> | undefined;
}

/**
 * What a template of CloudFormation defines: every resource under the root's `Resources` whose `Type` is one of IAM's, loops
 * and templates within templates included; and what in it nobody can see from here, as "unresolved". The place is the value of
 * `Type`. Format: CloudFormation user guide, "Template sections" and "Fn::ForEach".
 */
export function* definitionsInTemplate(template: Node, place: TemplatePlace): Iterable<Definition> {
  yield* unresolvedAround(template, place.dialect);
  for (const { key, value } of entriesOf(template)) {
    if (key.value === "Resources") yield* definitionsInResources(value, place);
  }
}

/** The same for a map of resources by their logical ids. */
export function* definitionsInResources(resources: Node, place: TemplatePlace): Iterable<Definition> {
  for (const entry of entriesOf(resources)) {
    if (entry.key.value.startsWith("Fn::ForEach::")) yield* inLoop(entry.value, place);
    else yield* definitionsOfResource(entry, place);
  }
}

/**
 * `[identifier, collection, { key: resource }]`; a collection that is written out and empty makes nothing, and one that is worked out
 * makes it a matter of condition. What is made of each item that is written out is told apart.
 */
function* inLoop(loop: Node, place: TemplatePlace): Iterable<Definition> {
  const [identifier, collection, template] = itemsOf(loop);
  if (!template || (collection?.type === "list" && collection.items.length === 0)) return;
  const presence = collection?.type === "list" ? "definite" : "conditional";
  const made = new Map<string, Definition>();
  for (const given of givenByLoop(stringOf(identifier), itemsOf(collection), place.given)) {
    for (const definition of definitionsInResources(template, { ...place, given })) {
      const { kind, name = "", address, at } = definition;
      made.set([kind, name, address, at.start].join("\0"), definition);
    }
  }
  for (const definition of made.values()) yield* guarded(definition, presence);
}

/** The same for one resource under its logical id. */
export function* definitionsOfResource(entry: MapEntry, place: TemplatePlace): Iterable<Definition> {
  const { key, value: resource } = entry;
  const { dialect } = place;
  const confidence = valueAt(resource, "Condition") ? "conditional" : "definite";
  yield* unresolvedIn(entry, dialect);
  for (const { key: property, value: type } of entriesOf(resource)) {
    if (property.value !== "Type" || type.type !== "scalar" || typeof type.value !== "string") continue;
    for (const definition of inTemplateBody(type.value, resource, place)) yield* guarded(definition, confidence);
    for (const { kind, at } of apiCallIn(type.value, resource, place.seen)) {
      yield { kind, dialect, address: key.value, confidence, at };
    }
    const defined = CLOUDFORMATION_TYPES.get(type.value);
    const properties = valueAt(resource, "Properties");
    if (!defined || !namesUsers(defined, properties)) continue;
    const name = optionalName(userNameOf(defined, resource, place));
    const common = { dialect, ...name, address: filledIn(key.value, place.given), confidence } as const;
    yield { kind: defined.kind, ...common, at: type.at };
    if (defined.kind === "user") yield* passwordIn(properties, common);
  }
}

/** A console password is a property of its user: the place is its key. */
function* passwordIn(
  properties: Node | undefined,
  common: Pick<Definition, "dialect" | "name" | "address" | "confidence">,
): Iterable<Definition> {
  const entry = entriesOf(properties).findLast(({ key }) => key.value === "LoginProfile");
  if (!entry || isNothing(entry.value)) return;
  const isChosen = valueAt(entry.value, "Fn::If") !== undefined || entry.value.tag === "!If";
  yield { kind: "login-profile", ...common, ...(isChosen ? { confidence: "conditional" } : {}), at: entry.key.at };
}

const STACKS: ReadonlySet<string> = new Set(["AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet"]);

function* inTemplateBody(type: string, resource: Node, { dialect, level, seen }: TemplatePlace): Iterable<Definition> {
  if (!STACKS.has(type)) return;
  const body = withoutFunction(valueAt(valueAt(resource, "Properties"), "TemplateBody"));
  if (!body || seen.has(body)) return;
  seen.add(body);
  if (level >= DEEPEST) return yield* unreadIn(body, { dialect });
  // The service reads it as it stands; what a template engine made of the file around it is known there.
  const reader = { dialect, engine: "none" } as const;
  yield* definitionsWithin(body, reader, (root) => definitionsInTemplate(root, { dialect, level: level + 1, seen }));
}

/** What a function that only fills in values, or writes a map as text, is given. */
function withoutFunction(node: Node | undefined): Node | undefined {
  const given = valueAt(node, "Fn::Sub") ?? valueAt(node, "Fn::ToJsonString") ?? node;
  return given?.type === "list" ? given.items[0] : given;
}

/** The user's name where it is written out: neither a function (`!Ref`, `!Sub`) of anything but a loop nor a dynamic reference. */
function userNameOf({ userName }: DefinitionType, resource: Node, { given }: TemplatePlace): string | undefined {
  if (userName === undefined) return undefined;
  const name = valueAt(valueAt(resource, "Properties"), userName);
  const ofItem = given && name && textOfItem(name, given);
  if (ofItem !== undefined) return ofItem;
  if (name?.type !== "scalar" || name.value === null || (name.tag !== undefined && name.tag !== TEXT_TAG))
    return undefined;
  return typeof name.value === "string" ? name.value : name.written;
}

const TEXT_TAG = "tag:yaml.org,2002:str";
