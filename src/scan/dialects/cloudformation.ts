import type { Definition, Dialect, Document, Node } from "../../core.ts";
import { entriesOf, stringOf, valueAt } from "../../documents/nodes.ts";
import { TYPE_NAME_CHARACTERS } from "../../limits.ts";
import { allOf, anyOf, spellingsOfAny } from "../spelling.ts";
import { definitionsInResources, definitionsInTemplate, type TemplatePlace } from "./cloudformation-resources.ts";
import { CLOUDFORMATION_TYPES } from "./definition-types.ts";

/**
 * The family of CloudFormation, in YAML or JSON: templates of CloudFormation, SAM, org-formation and the CDK, extensions of Elastic
 * Beanstalk, files of the Serverless Framework and their fragments, and templates of those in Jinja (Sceptre). A type that is only
 * mentioned elsewhere is no definition.
 */
export const cloudformation: Dialect = {
  id: "cloudformation",
  anchor: {
    paths:
      /\.(?:ya?ml|json|jsonc|template|j2|jinja|jinja2|(?:ya?ml|json|template)\.(?:tpl|tftpl|tmpl|gotmpl|erb|ejs))$|(?:^|\/)\.ebextensions\/[^/]+\.config$/i,
    ...anyOf(
      spellingsOfAny([
        ...CLOUDFORMATION_TYPES.keys(),
        "Fn::Transform",
        "AWS::CloudFormation::Stack",
        "AWS::Serverless::Application",
        "Custom::AWS",
        "AWS::CloudFormation::CustomResource",
        "::MODULE",
      ]),
      // A macro may make anything, but a template without resources is none.
      allOf(spellingsOfAny(["Transform"]), spellingsOfAny(["Resources"])),
    ),
  },
  *read(_, document) {
    yield* inDocument(document());
  },
};

function* inDocument(document: Document | undefined): Iterable<Definition> {
  if (!document || document.format === "hcl") return;
  const { root } = document;
  const place: TemplatePlace = { dialect: "cloudformation", level: 0, seen: new Set() };
  if (isFragment(root)) yield* definitionsInResources(root, place);
  else yield* definitionsInTemplate(root, place);
  if (valueAt(root, "service") ?? valueAt(root, "provider")) yield* inServerless(valueAt(root, "resources"), place);
}

/** `resources` of the Serverless Framework: one part, or a list of parts. Format: https://www.serverless.com/framework/docs/providers/aws/guide/resources. */
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

const isLoop = (key: string, value: Node): boolean => key.startsWith("Fn::ForEach::") && value.type === "list";

const isResource = (node: Node): boolean => {
  const type = stringOf(valueAt(node, "Type")) ?? "";
  return type.length <= TYPE_NAME_CHARACTERS && /^[A-Za-z0-9]+::[A-Za-z0-9:_@-]+$/.test(type);
};
