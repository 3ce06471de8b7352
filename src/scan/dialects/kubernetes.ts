import type { Definition, Dialect, Document, Node, View } from "../../core.ts";
import { itemsOf, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { CROSSPLANE_TYPES, type DefinitionType, optionalName } from "./definition-types.ts";
import { manifestsInText } from "./kubernetes-text.ts";
import { guarded, isFilledIn, presenceInTemplate, refusalsIn, templatedDocuments } from "./templates.ts";
import { DEEPEST, documentsWithin, textWithin } from "./within.ts";

/**
 * Manifests that make IAM users: Crossplane's resources, alone and in compositions and their pipelines, as maps or in the text of a
 * template; the User of AWS Controllers for Kubernetes, also in the resource graphs of kro; OpenShift's requests for credentials,
 * for which its operator makes users. Helm charts are read as the YAML that they mostly are. The place is the value of `kind`.
 */
export const kubernetes: Dialect = {
  id: "kubernetes",
  anchor: {
    ...spellingsOfAny([
      "iam.aws.upbound.io",
      "iam.aws.m.upbound.io",
      "iam.aws.crossplane.io",
      "iam.services.k8s.aws",
      "CredentialsRequest",
    ]),
    paths: /\.(?:ya?ml|json|template|tpl|gotmpl|j2)$/i,
  },
  *read(view, document) {
    if (TEMPLATED.test(view.path) && view.text.includes("{{")) return yield* inChart(view);
    const parsed = document();
    if (parsed && parsed.format !== "hcl") yield* inDocument(parsed);
  },
};

const TEMPLATED = /\.(?:ya?ml|tpl|gotmpl|j2)$/i;

/** Charts that were read: a file of several documents comes once for each of them, and is read as a whole the first time. */
const charts = new WeakSet<View>();

function* inChart(view: View): Iterable<Definition> {
  if (charts.has(view)) return;
  charts.add(view);
  const { path, text } = view;
  const presence = presenceInTemplate(text);
  const documents = templatedDocuments(path, text);
  const found = [
    ...refusalsIn(documents, kubernetes.id),
    ...documents.flatMap((document) => [...inDocument(document)]),
  ];
  const isBroken = documents.length === 0 || documents.some(({ problems }) => problems.some(isSyntax));
  const seen = new Set(found.map(({ at }) => at.start));
  const others = isBroken ? [...manifestsInText(path, text)].filter(({ at }) => !seen.has(at.start)) : [];
  for (const definition of [...found, ...others]) yield* guarded(definition, presence(definition.at.start));
}

const isSyntax = ({ rule }: Document["problems"][number]): boolean => rule === "invalid-yaml";

/** Kinds whose manifests only speak of others: definitions of kinds, bundles with examples. */
const DESCRIBING: ReadonlySet<string | undefined> = new Set([
  "CustomResourceDefinition",
  "CompositeResourceDefinition",
  "ClusterServiceVersion",
]);

function* inDocument({ root }: Document): Iterable<Definition> {
  const place = { level: 0, seen: new Set<Node>() };
  if (root.type === "list") for (const item of root.items) yield* inManifest(item, place);
  else yield* inManifest(root, place);
}

/** How many texts are around a manifest, and what was read already: an alias may lead to one text a million times. */
interface Place {
  readonly level: number;
  readonly seen: Set<Node>;
}

function* inManifest(manifest: Node, place: Place): Iterable<Definition> {
  if (valueAt(manifest, "apiVersion") === undefined || DESCRIBING.has(stringOf(valueAt(manifest, "kind")))) return;
  yield* inTree(manifest, place);
}

function* inTree(node: Node, place: Place): Iterable<Definition> {
  if (place.seen.has(node)) return;
  place.seen.add(node);
  for (const item of itemsOf(node)) yield* inTree(item, place);
  if (node.type === "scalar") yield* inText(node, place);
  if (node.type !== "map") return;
  yield* ofManifest(node);
  for (const { key, value } of node.entries) {
    if (key.value !== "metadata" && key.value !== "description") yield* inTree(value, place);
  }
}

/** A text within a manifest: a template of a composition's pipeline, a manifest in a ConfigMap. */
function* inText(node: Node, { level, seen }: Place): Iterable<Definition> {
  const text = textWithin(node);
  if (!text || level >= DEEPEST || !text.value.includes("\n") || !GROUPS.test(text.value)) return;
  const documents = documentsWithin(node);
  yield* refusalsIn(documents, kubernetes.id);
  const found = documents.flatMap(({ root }) => [...inManifest(root, { level: level + 1, seen })]);
  const presence = presenceInTemplate(node.at.source.text.slice(node.at.start, node.at.end));
  const all = found.length > 0 ? found : [...manifestsInText(node.at.source.path, text.value, text)];
  for (const definition of all) yield* guarded(definition, presence(definition.at.start - node.at.start));
}

const GROUPS = /iam\.(?:aws\.(?:m\.)?upbound\.io|aws\.crossplane\.io|services\.k8s\.aws)|CredentialsRequest/;

/** A reference to a manifest has its version and kind too, but neither `spec` nor `metadata`. */
function* ofManifest(manifest: Node): Iterable<Definition> {
  const kind = valueAt(manifest, "kind");
  const spec = valueAt(manifest, "spec");
  if (!kind || (spec === undefined && valueAt(manifest, "metadata") === undefined)) return;
  const defined = definedBy(stringOf(valueAt(manifest, "apiVersion")) ?? "", stringOf(kind) ?? "", spec);
  if (!defined) return;
  const label = textOf(valueAt(valueAt(manifest, "metadata"), "name"))?.value;
  const name = defined.kind === "minted" ? undefined : nameOf(manifest, defined);
  const address = label === undefined || isFilledIn(label) ? (stringOf(kind) ?? "") : `${stringOf(kind)}/${label}`;
  yield {
    kind: defined.kind,
    dialect: kubernetes.id,
    ...optionalName(name),
    address,
    confidence: "definite",
    at: kind.at,
  };
}

/** What a manifest of this version and kind defines, if anything. */
function definedBy(apiVersion: string, kind: string, spec: Node | undefined): DefinitionType | undefined {
  const [group = ""] = apiVersion.split("/");
  if (/^iam\.aws\.(?:(?:m\.)?upbound|crossplane)\.io$/.test(group)) return CROSSPLANE_TYPES.get(kind);
  if (group === "iam.services.k8s.aws") return kind === "User" ? { kind: "user" } : undefined;
  return group === "cloudcredential.openshift.io" && kind === "CredentialsRequest" && isMinted(spec)
    ? { kind: "minted" }
    : undefined;
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
