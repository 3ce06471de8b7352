import type { Definition, Dialect, Node } from "../../core.ts";
import { isTextNode, outsideOf } from "../../documents/embedded.ts";
import { entriesOf, itemsOf, stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { spellingsOfAny } from "../spelling.ts";
import { CLOUDFORMATION_TYPES, TERRAFORM_TYPES } from "./definition-types.ts";
import { ASSERTION_FILES, isDescriptionOrRemoval, isObserved } from "./kubernetes/manifests.ts";
import { YAML_AND_JSON } from "./paths.ts";
import { definitionsOfCall } from "./terraform/calls.ts";
import { definitionsInFile, type InnerFile } from "./within/inner-files.ts";

/** What is sought in the texts of manifests. */
const WORDS = [...CLOUDFORMATION_TYPES.keys(), ...TERRAFORM_TYPES.keys()];
/** Groups of Crossplane's providers for Terraform and OpenTofu. */
const GROUPS = ["tf.upbound.io", "tf.m.upbound.io", "tf.crossplane.io", "opentofu.upbound.io", "opentofu.m.upbound.io"];

/**
 * Templates of other tools that a manifest of Kubernetes carries, as the given dialects read them: a `Workspace` of Crossplane's
 * provider-terraform (also its modules elsewhere), a `Configuration` of KubeVela's Terraform controller, a `Stack` of CloudFormation, files
 * of a ConfigMap. What is found keeps its dialect. Formats: crossplane-contrib/provider-upjet-aws, cloudformation Stack;
 * upbound/provider-terraform, "Inline"; kubevela/terraform-controller, "hcl".
 */
export const carriedTemplates = (dialects: readonly Dialect[]): Dialect => ({
  id: "carried-templates",
  anchor: { ...spellingsOfAny([...WORDS, ...GROUPS]), paths: YAML_AND_JSON },
  *read(view, document) {
    const parsed = document();
    if (!parsed || parsed.format === "hcl" || valueAt(parsed.root, "apiVersion") === undefined) return;
    if (ASSERTION_FILES.test(view.path)) return;
    for (const file of filesIn(parsed.root, "", new Set())) yield* definitionsInFile(file, view, dialects);
    yield* modulesIn(parsed.root, new Set());
  },
});

/** Modules elsewhere that a `Workspace` deploys, at any depth. */
function* modulesIn(node: Node, seen: Set<Node>): Iterable<Definition> {
  if (seen.has(node) || makesNothing(node)) return;
  seen.add(node);
  for (const item of itemsOf(node)) yield* modulesIn(item, seen);
  const provided = valueAt(valueAt(node, "spec"), "forProvider");
  const source = valueAt(provided, "module");
  const [group = ""] = stringOf(valueAt(node, "apiVersion"))?.split("/") ?? [];
  if (source && GROUPS.includes(group) && stringOf(valueAt(provided, "source")) === "Remote") {
    const address = textOf(valueAt(valueAt(node, "metadata"), "name"))?.value ?? "Workspace";
    yield* definitionsOfCall({ dialect: "terraform", address, inputs: undefined, source, confidence: "definite" });
  }
  for (const { value } of entriesOf(node)) yield* modulesIn(value, seen);
}

/** `kind` is that of the manifest around a node. An alias may lead to one node again and again, which is then in `seen`. */
function* filesIn(node: Node, kind: string, seen: Set<Node>): Iterable<InnerFile> {
  if (seen.has(node) || makesNothing(node)) return;
  seen.add(node);
  for (const item of itemsOf(node)) yield* filesIn(item, kind, seen);
  const own = stringOf(valueAt(node, "kind")) ?? kind;
  for (const { key, value } of entriesOf(node)) {
    const name = nameOf(key.value, own, node);
    if (!isTextNode(value)) yield* filesIn(value, own, seen);
    else if (name !== undefined && WORDS.some((word) => value.value.includes(word)))
      yield { name, text: value.value, outside: outsideOf(value) };
  }
}

const makesNothing = (node: Node): boolean => isDescriptionOrRemoval(node) || isObserved(valueAt(node, "spec"));

/** A name that tells what the text under a key is; undefined where that is none of these. */
function nameOf(key: string, kind: string, around: Node): string | undefined {
  if (key === "hcl") return "main.tf";
  if (key === "module") return stringOf(valueAt(around, "source")) === "Inline" ? "main.tf" : undefined;
  if (key === "templateBody") return kind === "Stack" ? "template.yaml" : undefined;
  return FILES.test(key) ? key : undefined;
}

const FILES = /^[\w.-]+\.(?:tf|tofu|tf\.json|ya?ml|json|template)$/i;
