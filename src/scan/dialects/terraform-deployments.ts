import type { Definition, Node } from "../../core.ts";
import { itemsOf, textOf, valueAt } from "../../documents/nodes.ts";
import { TYPE_NAME_CHARACTERS } from "../../limits.ts";
import { definitionsInTemplate } from "./cloudformation-resources.ts";
import { manifestsIn } from "./kubernetes-manifests.ts";
import { automationIn } from "./ssm-document.ts";
import { stepsIn } from "./step-functions.ts";
import type { TerraformResource } from "./terraform-resources.ts";
import { definitionsWithin } from "./within.ts";

const DIALECT = "terraform";

/**
 * Where resources hold manifests of Kubernetes: as a map, or as a text. Sources: documentation of the providers
 * hashicorp/kubernetes, hashicorp/helm, gavinbunney/kubectl and its successor alekc/kubectl, kbst/kustomization and
 * banzaicloud/k8s.
 */
const MANIFESTS: ReadonlyMap<string, string> = new Map([
  ["kubernetes_manifest", "manifest"],
  ["kubectl_manifest", "yaml_body"],
  ["helm_release", "values"],
  ["kustomization_resource", "manifest"],
  ["k8s_manifest", "content"],
]);

/** What the template, manifest, state machine or document defines that a resource deploys; `level` counts the texts around it. */
export function* deployedBy(resource: TerraformResource, level: number): Iterable<Definition> {
  const { type, body } = resource;
  if (/^(?:aws|awscc)_cloudformation_stack(?:_set)?$/.test(type)) yield* byStack(resource, level);
  if (type === "aws_sfn_state_machine") yield* within(valueAt(body, "definition"), (root) => stepsIn(root, new Set()));
  if (type === "aws_ssm_document") yield* within(valueAt(body, "content"), automationIn);
  const manifests = valueAt(body, MANIFESTS.get(type) ?? "");
  for (const node of manifests?.type === "list" ? itemsOf(manifests) : [manifests]) {
    yield* within(node, (root) => manifestsIn(root, { dialect: DIALECT, level: level + 1, seen: new Set() }));
  }
}

function* byStack({ type, name, body, at }: TerraformResource, level: number): Iterable<Definition> {
  yield* within(valueAt(body, "template_body"), (root) =>
    definitionsInTemplate(root, { dialect: DIALECT, level: level + 1, seen: new Set() }),
  );
  const url = valueAt(body, "template_url");
  if (!url) return;
  const address = `${type}.${name}`;
  yield { kind: "unresolved", dialect: DIALECT, address, from: writtenIn(url), confidence: "definite", at };
}

const within = (node: Node | undefined, read: (root: Node) => Iterable<Definition>): Iterable<Definition> =>
  definitionsWithin(node, { dialect: DIALECT, engine: "terraform" }, read);

const writtenIn = (node: Node): string =>
  (textOf(node)?.value ?? node.at.source.text.slice(node.at.start, node.at.end)).slice(0, TYPE_NAME_CHARACTERS);
