import type { Definition, Document, Node } from "../../core.ts";
import { itemsOf, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { CROSSPLANE_TYPES, type DefinitionType, IAM_KINDS, optionalName } from "./definition-types.ts";
import { manifestsInText } from "./kubernetes-text.ts";
import { guarded, type Presence, presenceInTemplate } from "./template-presence.ts";
import { isFilledIn, isSyntax, PLACEHOLDER, refusalsIn } from "./templates.ts";
import { DEEPEST, documentsWithin, textWithin } from "./within.ts";

/** Words of which a text holds one wherever a manifest in it defines something. */
export const MANIFEST_WORDS = [
  "iam.aws.upbound.io",
  "iam.aws.m.upbound.io",
  "iam.aws.crossplane.io",
  "identity.aws.crossplane.io",
  "iam.services.k8s.aws",
  "CredentialsRequest",
  "AWSIAMConfiguration",
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
  if (node.type !== "map" || DESCRIBING.has(stringOf(valueAt(node, "kind")))) return;
  yield* ofManifest(node, place);
  const presence = presenceInGraph(node);
  for (const { key, value } of node.entries) {
    if (SPEAKING.test(key.value)) continue;
    for (const definition of manifestsIn(value, place)) yield* guarded(definition, presence);
  }
}

/** What speaks of manifests, or refers to one that something else makes (`externalRef` of kro). */
const SPEAKING = /^(?:metadata|description|externalRef)$|\.(?:md|mdx|rst|adoc)$/i;

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
  if (level >= DEEPEST || !written.includes("\n") || !MANIFEST_WORDS.some((word) => written.includes(word))) return;
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
  const kind = valueAt(manifest, "kind");
  const spec = valueAt(manifest, "spec");
  if (!kind || (spec === undefined && valueAt(manifest, "metadata") === undefined) || isObserved(spec)) return;
  // A patch of Kustomize that takes it away.
  if (stringOf(valueAt(manifest, "$patch")) === "delete") return;
  const defined = definedBy(groupOf(valueAt(manifest, "apiVersion"), written), stringOf(kind) ?? "", spec);
  if (!defined) return;
  const label = textOf(valueAt(valueAt(manifest, "metadata"), "name"))?.value;
  const name = defined.kind === "minted" ? undefined : nameOf(manifest, defined);
  const address = label === undefined || isFilledIn(label) ? (stringOf(kind) ?? "") : `${stringOf(kind)}/${label}`;
  yield { kind: defined.kind, dialect, ...optionalName(name), address, confidence: "definite", at: kind.at };
}

/** Crossplane only looks at what it may do nothing but observe. Format: https://docs.crossplane.io, "managementPolicies". */
function isObserved(spec: Node | undefined): boolean {
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

/** What a manifest of this group and kind defines, if anything. */
function definedBy(group: string, kind: string, spec: Node | undefined): DefinitionType | undefined {
  if (group === PLACEHOLDER) return IAM_KINDS.includes(kind) ? CROSSPLANE_TYPES.get(kind) : undefined;
  // The first releases of Crossplane's provider: `IAMUser`, `IAMAccessKey`.
  if (group === "identity.aws.crossplane.io") return CROSSPLANE_TYPES.get(kind.replace(/^IAM/, ""));
  if (group === "bootstrap.aws.infrastructure.cluster.x-k8s.io") return bootstrapUser(kind, spec);
  if (/^iam\.aws\.(?:(?:m\.)?upbound|crossplane)\.io$/.test(group)) return CROSSPLANE_TYPES.get(kind);
  if (group === "iam.services.k8s.aws") return kind === "User" ? { kind: "user" } : undefined;
  return group === "cloudcredential.openshift.io" && kind === "CredentialsRequest" && isMinted(spec)
    ? { kind: "minted" }
    : undefined;
}

/** The user of `clusterawsadm bootstrap iam`. Source: kubernetes-sigs/cluster-api-provider-aws, AWSIAMConfigurationSpec. */
function bootstrapUser(kind: string, spec: Node | undefined): DefinitionType | undefined {
  const enable = valueAt(valueAt(spec, "bootstrapUser"), "enable");
  const isOn = kind === "AWSIAMConfiguration" && enable?.type === "scalar" && enable.value === true;
  return isOn ? { kind: "user" } : undefined;
}

/** With a role to assume, the operator makes no user. Source: openshift/cloud-credential-operator, docs/mode-mint.md and sts.md. */
function isMinted(spec: Node | undefined): boolean {
  const provider = valueAt(spec, "providerSpec");
  if (stringOf(valueAt(provider, "kind")) !== "AWSProviderSpec") return false;
  return (valueAt(provider, "stsIAMRoleARN") ?? valueAt(spec, "cloudTokenPath")) === undefined;
}

/** A user goes by its external name, or by the name of its manifest; what is a user's, by the user that it names. */
function nameOf(manifest: Node, { kind, userName }: DefinitionType): string | undefined {
  const [metadata, spec] = [valueAt(manifest, "metadata"), valueAt(manifest, "spec")];
  const external = valueAt(valueAt(metadata, "annotations"), "crossplane.io/external-name");
  const ofUser = valueAt(spec, "name") ?? external ?? valueAt(metadata, "name");
  const name = kind === "user" ? ofUser : valueAt(valueAt(spec, "forProvider"), userName ?? "");
  return textOf(name)?.value;
}
