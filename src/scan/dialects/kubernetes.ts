import type { Definition, Dialect, Document, Node } from "../../core.ts";
import { stringOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { isSyntax, TEMPLATE_FILES } from "../templates/templates.ts";
import { ASSERTION_FILES, MANIFEST_WORDS, manifestsIn } from "./kubernetes/manifests.ts";
import { type Extent, manifestsInText } from "./kubernetes/text.ts";

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
    const parsed = document();
    if (parsed?.format === "hcl" || ASSERTION_FILES.test(view.path)) return;
    const found = parsed ? [...inDocument(parsed, view.text)] : [];
    yield* found;
    const isChart = TEMPLATE_FILES.test(view.path) || (YAML.test(view.path) && view.text.includes("{{"));
    if (!isChart || (parsed && !parsed.problems.some(isSyntax))) return;
    const known = new Set(found.map(({ at }) => at.start));
    const within = parsed && { within: partAround(view.text, parsed.root.at.start) };
    for (const definition of manifestsInText(view.path, view.text, { dialect: kubernetes.id, ...within })) {
      if (!known.has(definition.at.start)) yield definition;
    }
  },
};

/** An operation of a JSON patch that adds something, such as a resource of a composition. Format: RFC 6902. */
const isAddition = (operation: Node): boolean =>
  /^(?:add|replace)$/.test(stringOf(valueAt(operation, "op")) ?? "") && valueAt(operation, "path") !== undefined;

const YAML = /\.ya?ml$/i;

/** The document of YAML around an offset. */
function partAround(text: string, offset: number): Extent {
  const end = text.indexOf("\n---", offset);
  return { start: text.lastIndexOf("\n---", offset) + 1, end: end < 0 ? text.length : end };
}

function* inDocument({ path, root }: Document, written: string): Iterable<Definition> {
  const place = { dialect: kubernetes.id, written, level: 0, seen: new Set<Node>() };
  const manifests = root.type === "list" ? root.items : [root];
  for (const manifest of manifests) {
    const isRead = valueAt(manifest, "apiVersion") !== undefined || HOLDING.test(path) || isAddition(manifest);
    if (isRead) yield* manifestsIn(manifest, place);
  }
}

/** Values of a chart, also in a kustomization or a helmfile, which may hold whole manifests that it passes on. */
const HOLDING = /(?:^|\/)(?:(?:[\w.-]*values|helmfile)[\w.-]*\.(?:ya?ml|gotmpl)|kustomization\.ya?ml)$/i;
