import type { Dialect, Node } from "../../core.ts";
import { outsideOf } from "../../documents/embedded.ts";
import { entriesOf, itemsOf, stringOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { CLOUDFORMATION_TYPES, TERRAFORM_TYPES } from "./definition-types.ts";
import { definitionsInFile, type InnerFile } from "./inner-files.ts";
import { YAML_AND_JSON } from "./paths.ts";

/** What is sought in the texts of manifests. */
const WORDS = [...CLOUDFORMATION_TYPES.keys(), ...TERRAFORM_TYPES.keys()];

/**
 * Templates of other tools that a manifest of Kubernetes carries, as the given dialects read them: a `Workspace` of Crossplane's
 * provider-terraform, a `Configuration` of KubeVela's Terraform controller, a `Stack` of CloudFormation, files
 * of a ConfigMap. What is found keeps its dialect. Formats: crossplane-contrib/provider-upjet-aws, cloudformation Stack;
 * upbound/provider-terraform, "Inline"; kubevela/terraform-controller, "hcl".
 */
export const carriedTemplates = (dialects: readonly Dialect[]): Dialect => ({
  id: "carried-templates",
  anchor: { ...spellingsOfAny(WORDS), paths: YAML_AND_JSON },
  *read(view, document) {
    const parsed = document();
    if (!parsed || parsed.format === "hcl" || valueAt(parsed.root, "apiVersion") === undefined) return;
    for (const file of filesIn(parsed.root, "", new Set())) yield* definitionsInFile(file, view, dialects);
  },
});

/** `kind` is that of the manifest around a node. An alias may lead to one node again and again, which is then in `seen`. */
function* filesIn(node: Node, kind: string, seen: Set<Node>): Iterable<InnerFile> {
  if (seen.has(node)) return;
  seen.add(node);
  for (const item of itemsOf(node)) yield* filesIn(item, kind, seen);
  const own = stringOf(valueAt(node, "kind")) ?? kind;
  for (const { key, value } of entriesOf(node)) {
    const name = nameOf(key.value, own, node);
    if (value.type !== "scalar" || typeof value.value !== "string") yield* filesIn(value, own, seen);
    else if (name !== undefined && WORDS.some((word) => stringOf(value)?.includes(word))) {
      const text = { ...value, value: value.value };
      yield { name, text: text.value, outside: outsideOf(text) };
    }
  }
}

/** A name that tells what the text under a key is; undefined where that is none of these. */
function nameOf(key: string, kind: string, around: Node): string | undefined {
  if (key === "hcl") return "main.tf";
  if (key === "module") return stringOf(valueAt(around, "source")) === "Inline" ? "main.tf" : undefined;
  if (key === "templateBody") return kind === "Stack" ? "template.yaml" : undefined;
  return FILES.test(key) ? key : undefined;
}

const FILES = /^[\w.-]+\.(?:tf|tofu|tf\.json|ya?ml|json|template)$/i;
