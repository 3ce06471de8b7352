import type { Definition, Dialect, Document, Node, View } from "../../core.ts";
import { entriesOf, itemsOf, stringOf, valueAt } from "../../documents/nodes.ts";
import { parseDocuments } from "../../documents/parse.ts";
import { spellingsOfAny } from "../spelling.ts";
import { namesUsers, optionalName, PULUMI_TYPES, pulumiType } from "./definition-types.ts";
import { resourcesOf } from "./terraform/resources.ts";

/**
 * Programs of Pulumi that are data: in YAML or JSON, in Pulumi's configuration language (`.pp`), and exported stacks. The place is the
 * value of `type`, or the header of the block. Formats: https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/;
 * `pulumi stack export`.
 */
export const pulumiProgram: Dialect = {
  id: "pulumi-program",
  anchor: { ...spellingsOfAny([":iam/", ...PULUMI_TYPES.keys()]), paths: /\.(?:pp|ya?ml|json)$/i },
  *read(view, document) {
    if (/\.pp$/i.test(view.path)) return yield* inBlocks(view);
    const parsed = document();
    if (!parsed || parsed.format === "hcl") return;
    const { root } = parsed;
    yield* inProgram(valueAt(root, "resources"));
    // A `Program` of Pulumi's operator for Kubernetes.
    if (valueAt(root, "apiVersion")) yield* inProgram(valueAt(valueAt(root, "program"), "resources"));
    for (const component of entriesOf(valueAt(root, "components")))
      yield* inProgram(valueAt(component.value, "resources"));
    yield* inStack(valueAt(root, "deployment"));
  },
};

/** `name: { type, properties, options }`; with `get`, it is only read. */
function* inProgram(resources: Node | undefined): Iterable<Definition> {
  for (const { key, value } of entriesOf(resources)) {
    const type = valueAt(value, "type");
    if (!type || valueAt(value, "get")) continue;
    yield* definitionOf(type, valueAt(value, "properties"), key.value);
  }
}

/** What a stack holds; `external` is only read, `delete` is about to go. */
function* inStack(deployment: Node | undefined): Iterable<Definition> {
  for (const resource of itemsOf(valueAt(deployment, "resources"))) {
    const type = valueAt(resource, "type");
    if (!type || isTrue(valueAt(resource, "external")) || isTrue(valueAt(resource, "delete"))) continue;
    const [name = ""] = /[^:]*$/.exec(stringOf(valueAt(resource, "urn")) ?? "") ?? [];
    yield* definitionOf(type, valueAt(resource, "inputs"), name || (stringOf(type) ?? ""));
  }
}

const isTrue = (node: Node | undefined): boolean => node?.type === "scalar" && node.value === true;

function* inBlocks({ path, text }: View): Iterable<Definition> {
  // `.pp` is Puppet's too; what is no HCL yields nothing.
  const [program]: readonly (Document | undefined)[] = parseDocuments(path, text, "hcl");
  if (!program) return;
  // `resource name "type" { }`: Pulumi writes the name first, Terraform the type.
  for (const { type: name, name: type, body, at } of resourcesOf(program)) {
    const defined = pulumiType(type);
    if (!defined || !namesUsers(defined, body)) continue;
    const user = defined.userName === undefined ? undefined : stringOf(valueAt(body, defined.userName));
    const confidence = valueAt(valueAt(body, "options"), "range") ? "conditional" : "definite";
    yield { kind: defined.kind, dialect: pulumiProgram.id, ...optionalName(user), address: name, confidence, at };
  }
}

function* definitionOf(type: Node, properties: Node | undefined, address: string): Iterable<Definition> {
  const defined = pulumiType(stringOf(type) ?? "");
  if (!defined || !namesUsers(defined, properties)) return;
  const name = defined.userName === undefined ? undefined : stringOf(valueAt(properties, defined.userName));
  yield {
    kind: defined.kind,
    dialect: pulumiProgram.id,
    ...optionalName(name),
    address,
    confidence: "definite",
    at: type.at,
  };
}
