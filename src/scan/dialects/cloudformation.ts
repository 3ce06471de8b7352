import type { Definition, Dialect, Document, Node } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, valueAt } from "../../documents/nodes.ts";
import { TYPE_NAME_CHARACTERS } from "../../limits.ts";
import { allOf, anyOf, spellingsOfAny } from "../spelling.ts";
import { mayBeNamedTemplate, TEMPLATE_NAMES } from "../template-names.ts";
import {
  definitionsInResources,
  definitionsInTemplate,
  definitionsOfResource,
  type TemplatePlace,
} from "./cloudformation/resources.ts";
import { CLOUDFORMATION_TYPES } from "./definition-types.ts";

/**
 * The family of CloudFormation, in YAML or JSON: templates of CloudFormation, SAM, org-formation and the CDK, extensions of Elastic
 * Beanstalk, files of the Serverless Framework and their fragments, and templates of those in Jinja (Sceptre) and the like. A type that is
 * only mentioned elsewhere is no definition.
 */
export const cloudformation: Dialect = {
  id: "cloudformation",
  anchor: {
    paths:
      /\.(?:ya?ml|json|jsonc|template|cfn|cform|j2|jinja|jinja2|(?:ya?ml|json|template)\.(?:tpl|tftpl|tmpl|gotmpl|erb|ejs))$|(?:^|\/)[^/.]+$|(?:^|\/)\.ebextensions\/[^/]+\.config$/i,
    ...anyOf(
      spellingsOfAny([
        ...CLOUDFORMATION_TYPES.keys(),
        "Fn::Transform",
        "AWS::CloudFormation::Stack",
        "AWS::Serverless::Application",
        "Custom::AWS",
        "AWS::CloudFormation::CustomResource",
        "AWS::ServiceCatalog::CloudFormationProduct",
        "::MODULE",
        "Rain::Module",
      ]),
      // A macro may make anything, but a template without resources is none.
      allOf(spellingsOfAny(["Transform", "Modules"]), spellingsOfAny(["Resources"])),
    ),
  },
  *read(_, document) {
    yield* inDocument(document());
  },
  readsFrom: (path, beginning) => !TEMPLATE_NAMES.test(path) || mayBeNamedTemplate(path, beginning),
};

function* inDocument(document: Document | undefined): Iterable<Definition> {
  if (!document || document.format === "hcl") return;
  const { root } = document;
  const place: TemplatePlace = { dialect: "cloudformation", level: 0, seen: new Set() };
  if (isFragment(root)) yield* definitionsInResources(root, place);
  else if (isResourceAlone(root)) yield* definitionsOfResource(alone(root), place);
  else yield* definitionsInTemplate(root, place);
  yield* inPatches(root, place);
  if (valueAt(root, "service") ?? valueAt(root, "provider")) yield* inServerless(valueAt(root, "resources"), place);
}

/**
 * `resources` of the Serverless Framework: one part, or a list of parts. Format:
 * https://www.serverless.com/framework/docs/providers/aws/guide/resources.
 */
function* inServerless(resources: Node | undefined, place: TemplatePlace): Iterable<Definition> {
  for (const part of resources?.type === "list" ? resources.items : [resources]) {
    if (!part) continue;
    yield* definitionsInTemplate(part, place);
    for (const { key, value } of entriesOf(part)) {
      if (key.value === "extensions") yield* definitionsInResources(value, place);
    }
  }
}

/**
 * Whether a file holds nothing but resources by their logical ids, as it is included with `${file(...)}` or `AWS::Include`.
 */
function isFragment(root: Node): boolean {
  const entries = entriesOf(root);
  return entries.length > 0 && entries.every(({ key, value }) => isLoop(key.value, value) || isResource(value));
}

/** What a resource may have. Source: CloudFormation user guide, "Resource attributes". */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  "Type Properties Condition CreationPolicy DeletionPolicy DependsOn Metadata UpdatePolicy UpdateReplacePolicy".split(
    " ",
  ),
);

/**
 * Whether a file holds the body of one resource, as it is included under a logical id: with all that says so, since anything has a type.
 */
const isResourceAlone = (root: Node): boolean =>
  isResource(root) &&
  valueAt(root, "Properties")?.type === "map" &&
  entriesOf(root).every(({ key }) => ATTRIBUTES.has(key.value));

/** It has its logical id elsewhere; what names it here is its type. */
const alone = (value: Node): MapEntry => ({
  key: { value: stringOf(valueAt(value, "Type")) ?? "", at: value.at },
  value,
});

/** Resources that patches put into a template. Formats: RFC 6902; AWS Copilot's documentation, "YAML patch overrides". */
function* inPatches(root: Node, place: TemplatePlace): Iterable<Definition> {
  for (const patch of itemsOf(root)) {
    const [, id] = /^\/Resources\/([^/]+)$/.exec(stringOf(valueAt(patch, "path")) ?? "") ?? [];
    const value = valueAt(patch, "value");
    if (id === undefined || !value || !/^(?:add|replace)$/.test(stringOf(valueAt(patch, "op")) ?? "")) continue;
    yield* definitionsOfResource({ key: { value: id, at: value.at }, value }, place);
  }
}

const isLoop = (key: string, value: Node): boolean => key.startsWith("Fn::ForEach::") && value.type === "list";

const isResource = (node: Node): boolean => {
  const type = stringOf(valueAt(node, "Type")) ?? "";
  return type.length <= TYPE_NAME_CHARACTERS && /^[A-Za-z0-9]+::[A-Za-z0-9:_@-]+$/.test(type);
};
