import type { Definition, Document, Node } from "../../../core.ts";
import { entriesOf, itemsOf, textOf, valueAt } from "../../../documents/nodes.ts";
import { TYPE_NAME_CHARACTERS } from "../../../limits.ts";
import { definitionsInTemplate } from "../cloudformation/resources.ts";
import { manifestsIn } from "../kubernetes/manifests.ts";
import { automationIn } from "../ssm-document.ts";
import { callsIn, stepsIn, userIn } from "../step-functions.ts";
import { definitionsWithin } from "../within/within.ts";
import { commandsInDocument } from "./commands.ts";
import { blocksOf, bodiesOf, type TerraformResource } from "./resources.ts";
import { valuesOf } from "./values.ts";

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

/** Whether a type of Terraform deploys a template of CloudFormation. */
export const isStack = (type: string): boolean => /^(?:aws|awscc)_cloudformation_stack(?:_set)?$/.test(type);

/** What the template, manifest, state machine or document defines that a resource deploys; `level` counts the texts around it. */
export function* deployedBy(resource: TerraformResource, level: number): Iterable<Definition> {
  const { type, body } = resource;
  if (isStack(type)) yield* byStack(resource, level);
  if (type === "aws_sfn_state_machine") yield* within(valueAt(body, "definition"), (root) => stepsIn(root, new Set()));
  if (type === "aws_scheduler_schedule") yield* bySchedule(resource);
  if (type === "aws_ssm_document") {
    yield* within(valueAt(body, "content"), automationIn);
    yield* commandsInDocument(valueAt(body, "content"));
  }
  const manifests = valueAt(body, MANIFESTS.get(type) ?? "");
  for (const node of manifests?.type === "list" ? itemsOf(manifests) : [manifests]) {
    yield* within(node, (root) => manifestsIn(root, { dialect: DIALECT, level: level + 1, seen: new Set() }));
  }
}

function* bySchedule({ name, body }: TerraformResource): Iterable<Definition> {
  const targets = valueAt(body, "target");
  for (const target of targets ? bodiesOf(targets) : []) {
    const [arn, input] = [valueAt(target, "arn"), valueAt(target, "input")];
    const users = Array.from(input ? valuesOf(input) : [], ({ node }) => userIn(node));
    if (arn) yield* callsIn(arn, name, users[0]);
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

/** Templates that local values and data sources hold for a stack, here or in another file of the same folder. */
export function* templatesKept({ root, text }: Document): Iterable<Definition> {
  if (!text.includes("Resources")) return;
  const kept = [
    ...blocksOf(root, "locals").flatMap(({ value }) => entriesOf(value)),
    ...blocksOf(root, "data")
      .flatMap(({ value }) => entriesOf(value))
      .filter(({ key }) => key.value === "template_file")
      .flatMap(({ value }) => entriesOf(value))
      .flatMap(({ value }) => entriesOf(value).filter(({ key }) => key.value === "template")),
  ];
  for (const { value } of kept) {
    if (value.type === "computed" && !value.written.includes("Resources")) continue;
    yield* within(value, (template) =>
      definitionsInTemplate(template, { dialect: DIALECT, level: 1, seen: new Set() }),
    );
  }
}

const within = (node: Node | undefined, read: (root: Node) => Iterable<Definition>): Iterable<Definition> =>
  definitionsWithin(node, { dialect: DIALECT, engine: "terraform" }, read);

const writtenIn = (node: Node): string =>
  (textOf(node)?.value ?? node.at.source.text.slice(node.at.start, node.at.end)).slice(0, TYPE_NAME_CHARACTERS);
