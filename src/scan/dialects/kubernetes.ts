import type { Definition, Dialect, Document, Node, View } from "../../core.ts";
import { valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { MANIFEST_WORDS, manifestsIn } from "./kubernetes-manifests.ts";
import { manifestsInText } from "./kubernetes-text.ts";
import {
  guarded,
  plainDocuments,
  presenceInTemplate,
  refusalsIn,
  TEMPLATE_FILES,
  templatedDocuments,
} from "./templates.ts";

/**
 * Manifests that make IAM users: Crossplane's resources, alone and in compositions and their pipelines, as maps or in the text of a
 * template; the User of AWS Controllers for Kubernetes, also in the resource graphs of kro; OpenShift's requests for credentials,
 * for which its operator makes users. Helm charts are read as the YAML that they mostly are. The place is the value of `kind`.
 */
export const kubernetes: Dialect = {
  id: "kubernetes",
  anchor: {
    ...spellingsOfAny(MANIFEST_WORDS),
    paths: /\.(?:ya?ml|json|template|tpl|gotmpl|j2|(?:ya?ml|json)\.(?:tftpl|tmpl))$/i,
  },
  *read(view, document) {
    const isChart = TEMPLATE_FILES.test(view.path) || (YAML.test(view.path) && view.text.includes("{{"));
    if (isChart) return yield* inChart(view);
    const parsed = document();
    if (parsed && parsed.format !== "hcl") yield* inDocument(parsed);
  },
};

const YAML = /\.ya?ml$/i;

/** Charts that were read: a file of several documents comes once for each of them, and is read as a whole the first time. */
const charts = new WeakSet<View>();

function* inChart(view: View): Iterable<Definition> {
  if (charts.has(view)) return;
  charts.add(view);
  const { path, text } = view;
  const plain = plainDocuments(path, text);
  for (const document of plain) yield* inDocument(document);
  if (plain.length > 0) return;
  const presence = presenceInTemplate(text);
  const documents = templatedDocuments(path, text);
  const found = [
    ...refusalsIn(documents, kubernetes.id),
    ...documents.flatMap((document) => [...inDocument(document)]),
  ];
  const isBroken = documents.length === 0 || documents.some(({ problems }) => problems.some(isSyntax));
  const seen = new Set(found.map(({ at }) => at.start));
  const others = isBroken
    ? [...manifestsInText(path, text, { dialect: kubernetes.id })].filter(({ at }) => !seen.has(at.start))
    : [];
  for (const definition of [...found, ...others]) yield* guarded(definition, presence(definition.at.start));
}

const isSyntax = ({ rule }: Document["problems"][number]): boolean => rule === "invalid-yaml";

function* inDocument({ path, root }: Document): Iterable<Definition> {
  const place = { dialect: kubernetes.id, level: 0, seen: new Set<Node>() };
  const manifests = root.type === "list" ? root.items : [root];
  for (const manifest of manifests) {
    if (valueAt(manifest, "apiVersion") !== undefined || VALUES.test(path)) yield* manifestsIn(manifest, place);
  }
}

/** Values of a chart, which may hold whole manifests that it passes on. */
const VALUES = /(?:^|\/)[\w.-]*values[\w.-]*\.(?:ya?ml|gotmpl)$/i;
