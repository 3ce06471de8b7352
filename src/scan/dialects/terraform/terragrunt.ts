import type { Definition, Document, Node } from "../../../core.ts";
import { entriesOf, valueAt } from "../../../documents/nodes.ts";
import { guarded } from "../../templates/presence.ts";
import { refusalsIn } from "../../templates/templates.ts";
import { DEEPEST, hclWithin, presenceWithin, unreadIn } from "../within/within.ts";
import { definitionsOfCall } from "./calls.ts";
import { commandOf } from "./commands.ts";
import { blocksOf } from "./resources.ts";

const DIALECT = "terragrunt";

/** Reads one configuration that lies within `level` others. */
export type ReadConfiguration = (configuration: Document, level: number) => Iterable<Definition>;

/**
 * What Terragrunt adds to a configuration: the module that `terraform { source }` deploys with the file's `inputs`, what its hooks
 * run, and what `generate` blocks write into files. Format: https://terragrunt.gruntwork.io/docs/reference/config-blocks-and-attributes/.
 */
export function* terragruntIn(
  { root, format }: Document,
  level: number,
  read: ReadConfiguration,
): Iterable<Definition> {
  if (format !== "hcl") return;
  for (const { value } of blocksOf(root, "terraform")) {
    const source = valueAt(value, "source");
    const call = { dialect: DIALECT, address: "terraform", inputs: valueAt(root, "inputs"), root };
    if (source) yield* definitionsOfCall({ ...call, source, confidence: "definite" });
    yield* hooksOf(value);
  }
  for (const { name, contents } of generatedBy(root)) {
    const documents = level < DEEPEST ? hclWithin(contents) : [];
    if (level >= DEEPEST) yield* unreadIn(contents, { dialect: DIALECT });
    yield* refusalsIn(documents, DIALECT);
    const presence = presenceWithin(contents, "terraform");
    for (const inner of documents) {
      for (const definition of read(inner, level + 1)) {
        const generated = { ...definition, dialect: DIALECT, address: `${name}: ${definition.address}` };
        yield* guarded(generated, presence(definition.at.start));
      }
    }
  }
}

/** What Terragrunt runs before and after Terraform. */
function* hooksOf(terraform: Node): Iterable<Definition> {
  for (const { key, value } of entriesOf(terraform)) {
    if (!/^(?:before|after|error)_hook$/.test(key.value)) continue;
    for (const hook of (value.type === "list" ? value.items : [value]).flatMap(entriesOf)) {
      yield* commandOf(valueAt(hook.value, "execute"), DIALECT);
    }
  }
}

/** `generate "name" { contents = ... }`, or the attribute `generate = { name = { contents = ... } }`. */
function* generatedBy(root: Node): Iterable<{ readonly name: string; readonly contents: Node }> {
  for (const { value } of blocksOf(root, "generate")) {
    for (const { key, value: body } of entriesOf(value)) {
      const contents = valueAt(body, "contents");
      if (contents && !isTrue(valueAt(body, "disable"))) yield { name: key.value, contents };
    }
  }
}

const isTrue = (node: Node | undefined): boolean => node?.type === "scalar" && node.value === true;
