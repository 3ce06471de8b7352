import type { Definition, Document, Node } from "../../../core.ts";
import { entriesOf, itemsOf, stringOf, textOf, valueAt } from "../../../documents/nodes.ts";
import { guarded, type Presence, presenceInTemplate } from "../../templates/presence.ts";
import { isFilledIn, isSyntax, PLACEHOLDER, refusalsIn, unreadable } from "../../templates/templates.ts";
import { IAM_KINDS, optionalName } from "../definition-types.ts";
import { DEEPEST, documentsWithin, textWithin } from "../within/within.ts";
import { kindsOf } from "./filled-in.ts";
import { manifestsInText } from "./text.ts";
import { madeBy } from "./types.ts";

/** Words of which a text holds one wherever a manifest in it defines something. */
export const MANIFEST_WORDS = [
  "iam.aws.upbound.io",
  "iam.aws.m.upbound.io",
  "iam.aws.crossplane.io",
  "identity.aws.crossplane.io",
  "iam.services.k8s.aws",
  "CredentialsRequest",
  "AWSIAMConfiguration",
  "cloudcontrol.aws.",
  ...IAM_KINDS,
];

/** Where manifests were found: the dialect that read them, how many texts are around them, and what was read already. */
export interface ManifestPlace {
  readonly dialect: string;
  /** The file as it is written, where what a template fills in was blanked. */
  readonly written?: string;
  readonly level: number;
  /** An alias may lead to one text a million times. */
  readonly seen: Set<Node>;
}

/** Kinds whose manifests only speak of others: definitions of kinds, bundles with examples. */
const DESCRIBING: ReadonlySet<string | undefined> = new Set([
  "CustomResourceDefinition",
  "CompositeResourceDefinition",
  "ClusterServiceVersion",
]);

/** What the manifests define that lie anywhere in a value: alone, in lists, in compositions, in texts. */
export function* manifestsIn(node: Node, place: ManifestPlace): Iterable<Definition> {
  if (place.seen.has(node)) return;
  place.seen.add(node);
  for (const item of itemsOf(node)) yield* manifestsIn(item, place);
  if (node.type === "scalar" || node.type === "computed") yield* inText(node, place);
  if (node.type !== "map" || isDescriptionOrRemoval(node)) return;
  yield* ofManifest(node, place);
  const presence = presenceInGraph(node);
  for (const { key, value } of node.entries) {
    if (SPEAKING.test(key.value)) continue;
    for (const definition of manifestsIn(value, place)) yield* guarded(definition, presence);
  }
}

/**
 * What speaks of manifests, or refers to one that something else makes: pages in a ConfigMap, `externalRef` of kro, what Kyverno's
 * policies and Chainsaw's tests compare with.
 */
const SPEAKING = /^(?:metadata|description|externalRef|pattern|anyPattern|assert|error)$|\.(?:md|mdx|rst|adoc)$/i;

/** Names of files that hold what a test of kuttl or Chainsaw waits for. Format: https://kuttl.dev/docs/testing/steps.html. */
export const ASSERTION_FILES = /(?:^|\/)(?:\d+|chainsaw)-(?:assert|errors?)(?:-[\w-]+)?\.ya?ml$/i;

/** Whether a manifest only describes others, or is a step that takes them away: what is in it makes nothing. */
export const isDescriptionOrRemoval = (manifest: Node): boolean =>
  DESCRIBING.has(stringOf(valueAt(manifest, "kind"))) || takesAway(manifest);

/** A step of an Argo Workflow that deletes what its `manifest` names. */
const takesAway = (node: Node): boolean =>
  stringOf(valueAt(node, "action")) === "delete" && valueAt(node, "manifest") !== undefined;

/** `includeWhen` of a resource in a graph of kro. Format: https://kro.run/docs, "Conditional resources". */
function presenceInGraph(resource: Node): Presence {
  const conditions = itemsOf(valueAt(resource, "includeWhen")).map((condition) => textOf(condition)?.value.trim());
  if (conditions.length === 0 || valueAt(resource, "template") === undefined) return "definite";
  return conditions.some((condition) => /^\$\{\s*false\s*\}$/.test(condition ?? "")) ? "absent" : "conditional";
}

/** A text within a manifest: a template of a composition's pipeline, a manifest in a ConfigMap. */
function* inText(node: Node, { dialect, level, ...place }: ManifestPlace): Iterable<Definition> {
  const { source, start, end } = node.at;
  const text = textWithin(node);
  const written = text?.value ?? source.text.slice(start, end);
  if (!written.includes("\n") || !MANIFEST_WORDS.some((word) => written.includes(word))) return;
  if (level >= DEEPEST) return yield unreadable(node, dialect);
  const documents = documentsWithin(node);
  yield* refusalsIn(documents, dialect);
  const found = documents.flatMap(({ root }) => [...manifestsIn(root, { dialect, level: level + 1, ...place })]);
  const presence = presenceInTemplate(source.text.slice(start, end));
  const isRead = !text || found.length > 0 || documents.every(isParsed);
  const all = isRead ? found : [...manifestsInText(source.path, text.value, { dialect, node: text })];
  for (const definition of all) yield* guarded(definition, presence(definition.at.start - start));
}

const isParsed = ({ root, problems }: Document): boolean => root.type !== "scalar" && !problems.some(isSyntax);

/** A reference to a manifest has its version and kind too, but neither `spec` nor `metadata`. */
function* ofManifest(manifest: Node, { dialect, written = "" }: ManifestPlace): Iterable<Definition> {
  const [metadata, spec] = [valueAt(manifest, "metadata"), valueAt(manifest, "spec")];
  if ((spec === undefined && metadata === undefined) || isObserved(spec)) return;
  // A patch of Kustomize that takes it away.
  if (stringOf(valueAt(manifest, "$patch")) === "delete") return;
  const label = textOf(valueAt(metadata, "name"))?.value;
  for (const { version, kind } of identitiesOf(manifest, written)) {
    const group = groupOf(version, written);
    const kindName = namesOf(kind, written).find((name) => madeBy(manifest, group, name)) ?? "";
    const made = madeBy(manifest, group, kindName);
    if (!made) continue;
    yield {
      kind: made.kind,
      dialect,
      ...optionalName(made.name),
      address: label === undefined || isFilledIn(label) ? kindName : `${kindName}/${label}`,
      confidence: "definite",
      at: made.at ?? kind.at,
    };
  }
}

interface Identity {
  readonly version: Node | undefined;
  readonly kind: Node;
}

/** The names that a kind may have: one, unless a template fills it in. */
function namesOf(kind: Node, written: string): readonly string[] {
  const name = stringOf(kind) ?? "";
  return isFilledIn(name) ? kindsOf(kind, written) : [name];
}

/** The version and kind of a manifest; of one whose template chooses between several, in the order in which they stand. */
function identitiesOf(manifest: Node, written: string): readonly Identity[] {
  const [versions, kinds] = ["apiVersion", "kind"].map((name) =>
    entriesOf(manifest).filter(({ key }) => key.value === name),
  );
  const chosen = written.includes("{{") ? kinds : kinds?.slice(-1);
  return (chosen ?? []).map(({ value: kind }, index) => {
    const version = chosen?.length === versions?.length ? versions?.[index] : versions?.at(-1);
    return { version: version?.value, kind };
  });
}

/** Whether Crossplane may do nothing but observe what has this `spec`. Format: https://docs.crossplane.io, "managementPolicies". */
export function isObserved(spec: Node | undefined): boolean {
  const policies = itemsOf(valueAt(spec, "managementPolicies")).map(stringOf);
  return policies.length > 0 && policies.every((policy) => policy === "Observe");
}

/**
 * The group of a version. Of one that a template fills in, the group that stands in quotes in what it says (`default "group/v1"`), or
 * else PLACEHOLDER alone.
 */
function groupOf(version: Node | undefined, written: string): string {
  const [group = ""] = (stringOf(version) ?? "").split("/");
  if (!version || !isFilledIn(group)) return group;
  const [, quoted] = /["'`]([\w.-]+\.(?:io|aws))\//.exec(written.slice(version.at.start, version.at.end)) ?? [];
  return quoted ?? PLACEHOLDER;
}
