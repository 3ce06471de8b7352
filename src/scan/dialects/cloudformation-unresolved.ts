import type { Definition, Node, Span } from "../../core.ts";
import { entriesOf, headOf, itemsOf, type MapEntry, textOf, valueAt } from "../../documents/nodes.ts";
import { TYPE_NAME_CHARACTERS } from "../../limits.ts";

/**
 * Transforms of AWS's own that add no resource of IAM which is not written in the template. Source: CloudFormation template
 * reference, "Transform macros".
 */
const KNOWN_TRANSFORMS =
  /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-20\d\d-\d\d-\d\d)$/;

/** The macros and includes that a whole template passes through. */
export function* unresolvedTransforms(template: Node, dialect: string): Iterable<Definition> {
  for (const { key, value } of entriesOf(template)) {
    if (key.value !== "Transform") continue;
    for (const transform of value.type === "list" ? value.items : [value]) {
      const from = sourceOf(transform);
      const at = transform.type === "scalar" ? transform.at : headOf(transform);
      if (from !== undefined) yield unresolved({ from, address: "Transform", dialect, at });
    }
  }
}

/** What only the service sees of one entry of `Resources`: a macro in its place or in it, a template of a nested stack elsewhere. */
export function* unresolvedIn({ key, value }: MapEntry, dialect: string): Iterable<Definition> {
  const address = key.value;
  if (address === "Fn::Transform") {
    const from = sourceOf(value);
    if (from !== undefined) yield unresolved({ from, address, dialect, at: key.at });
    return;
  }
  for (const { key: property, value: given } of entriesOf(value)) {
    const from = property.value === "Fn::Transform" ? sourceOf(given) : undefined;
    if (from !== undefined) yield unresolved({ from, address, dialect, at: property.at });
  }
  const type = textOf(valueAt(value, "Type"))?.value ?? "";
  if (MODULE.test(type)) {
    const at = valueAt(value, "Type")?.at ?? key.at;
    yield unresolved({ from: type.slice(0, TYPE_NAME_CHARACTERS), address, dialect, at });
  }
  const location = LOCATIONS.get(type);
  if (location === undefined) return;
  const entry = entriesOf(valueAt(value, "Properties")).findLast((candidate) => candidate.key.value === location);
  if (entry && isElsewhere(entry.value)) {
    yield unresolved({ from: writtenIn(entry.value), address, dialect, at: entry.key.at });
  }
}

/** A module of the registry, which puts resources of its own in this one's place. Format: CloudFormation user guide, "Modules". */
const MODULE = /^[A-Za-z0-9:]{1,200}::MODULE$/;

const LOCATIONS: ReadonlyMap<string, string> = new Map([
  ["AWS::CloudFormation::Stack", "TemplateURL"],
  ["AWS::CloudFormation::StackSet", "TemplateURL"],
  ["AWS::Serverless::Application", "Location"],
]);

const unresolved = ({
  from,
  address,
  dialect,
  at,
}: Required<Pick<Definition, "from">> & {
  readonly address: string;
  readonly dialect: string;
  readonly at: Span;
}): Definition => ({ kind: "unresolved", dialect, address, from, confidence: "definite", at });

/** The macro's name, or where an include lies; undefined for a transform that hides nothing. */
function sourceOf(transform: Node): string | undefined {
  const name = textOf(transform)?.value ?? textOf(valueAt(transform, "Name"))?.value;
  if (name === undefined || KNOWN_TRANSFORMS.test(name)) return undefined;
  const location = valueAt(valueAt(transform, "Parameters"), "Location");
  return name === "AWS::Include" && location ? `AWS::Include ${writtenIn(location)}` : name;
}

/** A path in the repository is packaged from there, and read there; everything else lies elsewhere. */
function isElsewhere(location: Node): boolean {
  if (location.type !== "scalar" || location.tag !== undefined) return true;
  const start = String(location.value).slice(0, TYPE_NAME_CHARACTERS);
  return /^[a-z][a-z0-9+.-]*:|\$\{|\{\{/i.test(start);
}

/** A value as it is written, on one line. */
function writtenIn(node: Node): string {
  const { source, start, end } = node.at;
  const text = textOf(node)?.value ?? source.text.slice(start, end);
  const [first] = itemsOf(valueAt(node, "Fn::Sub"));
  const said = textOf(first ?? valueAt(node, "Fn::Sub"))?.value ?? text;
  return said.slice(0, TYPE_NAME_CHARACTERS).replace(/\s+/g, " ");
}
