import type { Document, Node, Span } from "../../../core.ts";
import { entriesOf, itemsOf, type MapEntry, valueAt } from "../../../documents/nodes.ts";
import { onceFor } from "../../../once.ts";

/** One `resource` of a Terraform configuration. */
export interface TerraformResource {
  readonly type: string;
  readonly name: string;
  readonly body: Node;
  /** The header of the block in HCL, from `resource` to the last label; the key of the type in JSON. */
  readonly at: Span;
}

/**
 * The resources of a Terraform or OpenTofu file, in order. Blocks of every other type (data, list, moved, removed, import,
 * check, mock_resource, variable and so on) and attributes of that name are none.
 * Format: https://developer.hashicorp.com/terraform/language/syntax/json and .../syntax/configuration.
 */
export function* resourcesOf({ root, format }: Document): Iterable<TerraformResource> {
  for (const block of blocksOf(root, "resource")) {
    for (const type of membersOf(block.value)) yield* format === "hcl" ? ofBlock(block, type) : ofProperty(type);
  }
}

/** A call of a module: from a configuration, from a stack of Terraform, or from one of Terragrunt. */
export interface TerraformCall {
  readonly address: string;
  readonly dialect: "terraform" | "terragrunt";
  readonly body: Node;
  readonly inputs: Node | undefined;
}

/** Which blocks call modules, where else than in a configuration, and in which attribute the inputs stand. */
const CALLING = [
  { block: "module", dialect: "terraform", files: undefined, inputs: undefined },
  { block: "component", dialect: "terraform", files: /\.tf(?:component|stack)\.hcl$/i, inputs: "inputs" },
  { block: "stack", dialect: "terraform", files: /\.tf(?:component|stack)\.hcl$/i, inputs: "inputs" },
  { block: "unit", dialect: "terragrunt", files: /(?:^|\/)terragrunt\.stack\.hcl$/i, inputs: "values" },
  { block: "stack", dialect: "terragrunt", files: /(?:^|\/)terragrunt\.stack\.hcl$/i, inputs: "values" },
] as const;

/**
 * The calls of modules in a Terraform file, in order. Formats: https://developer.hashicorp.com/terraform/language/stacks/reference;
 * https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#unit; https://developer.hashicorp.com/terraform/language/tests#modules.
 */
export function* modulesOf(configuration: Document): Iterable<TerraformCall> {
  for (const calling of CALLING) {
    if (calling.files?.test(configuration.path) === false) continue;
    for (const block of blocksOf(configuration.root, calling.block)) yield* callsIn(block, configuration, calling);
  }
  if (TESTS.test(configuration.path)) yield* callsInTests(configuration.root);
}

const TESTS = /\.(?:tf|tofu)test\.hcl$/i;

/** A test runs a module in place of the configuration, and makes what that makes unless it only plans. */
function* callsInTests(root: Node): Iterable<TerraformCall> {
  for (const { key, value } of blocksOf(root, "run").flatMap((block) => membersOf(block.value))) {
    const module = valueAt(value, "module");
    const command = valueAt(value, "command");
    if (!module || (command?.type === "computed" && command.written === "plan")) continue;
    yield { address: `run.${key.value}`, dialect: "terraform", body: module, inputs: valueAt(value, "variables") };
  }
}

function* callsIn(
  block: MapEntry,
  { format }: Document,
  { dialect, inputs }: (typeof CALLING)[number],
): Iterable<TerraformCall> {
  for (const { key, value } of membersOf(block.value)) {
    if (format === "hcl" && value.at.start !== block.key.at.start) continue;
    const address = `${block.key.value}.${key.value}`;
    for (const body of bodiesOf(value)) {
      yield { address, dialect, body, inputs: inputs === undefined ? body : valueAt(body, inputs) };
    }
  }
}

/** The blocks of one type on the outermost level. */
export const blocksOf = (root: Node, type: string): readonly MapEntry[] =>
  membersOf(root).filter((block) => block.key.value === type);

/** The locals that a file gives, by name: remembered, since each of many blocks may ask for them. */
export const localsOf = onceFor(
  (root: Node): ReadonlyMap<string, Node> =>
    new Map(
      blocksOf(root, "locals").flatMap(({ value }) => membersOf(value).map((local) => [local.key.value, local.value])),
    ),
);

function* ofBlock(block: MapEntry, type: MapEntry): Iterable<TerraformResource> {
  // All maps of one block begin at its header; the value of an attribute, or a block within the block, begins later.
  const named = membersOf(type.value).filter(({ value }) => value.at.start === block.key.at.start);
  for (const { key, value: body } of named) {
    yield { type: type.key.value, name: key.value, body, at: headerOf(block, key.at) };
  }
}

function* ofProperty(type: MapEntry): Iterable<TerraformResource> {
  for (const { key, value } of membersOf(type.value)) {
    for (const body of bodiesOf(value)) yield { type: type.key.value, name: key.value, body, at: type.key.at };
  }
}

/** The entries of an object, or of every object in an array: the JSON syntax allows both on each level. */
const membersOf = (node: Node): readonly MapEntry[] =>
  node.type === "list" ? node.items.flatMap(entriesOf) : entriesOf(node);

/** The bodies of a block: one, or a list of them where it is written several times. */
export const bodiesOf = (node: Node): readonly Node[] =>
  (node.type === "list" ? itemsOf(node) : [node]).filter(({ type }) => type === "map");

function headerOf({ key }: MapEntry, label: Span): Span {
  const { source, start } = key.at;
  return { source, start, end: label.end + (source.text[label.end] === '"' ? 1 : 0) };
}
