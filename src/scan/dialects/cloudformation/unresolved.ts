import type { Definition, Node, Span } from "../../../core.ts";
import { entriesOf, headOf, itemsOf, type MapEntry, textOf, valueAt } from "../../../documents/nodes.ts";
import { TYPE_NAME_CHARACTERS } from "../../../limits.ts";

/**
 * Transforms of AWS's own that add no resource of IAM which is not written in the template. Source: CloudFormation template
 * reference, "Transform macros".
 */
const KNOWN_TRANSFORMS =
  /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-20\d\d-\d\d-\d\d)$/;

/** The macros and includes that a whole template passes through, and the modules from elsewhere that are packed into it. */
export function* unresolvedAround(template: Node, dialect: string): Iterable<Definition> {
  if (valueAt(template, "Resources")) yield* unresolvedModules(valueAt(template, "Modules"), dialect);
  for (const { key, value } of entriesOf(template)) {
    if (key.value !== "Transform") continue;
    for (const transform of value.type === "list" ? value.items : [value]) {
      const from = sourceOf(transform);
      const at = transform.type === "scalar" ? transform.at : headOf(transform);
      if (from !== undefined) yield unresolved({ from, address: "Transform", dialect, at });
    }
  }
}

/** `Modules: { Name: { Source: location } }`. Format: AWS CLI reference, "cloudformation package", Modules. */
function* unresolvedModules(modules: Node | undefined, dialect: string): Iterable<Definition> {
  for (const { key, value } of entriesOf(modules)) {
    const source = valueAt(value, "Source");
    if (source && isElsewhere(source)) {
      yield unresolved({ from: writtenIn(source), address: `Modules.${key.value}`, dialect, at: source.at });
    }
  }
}

/** What only the service sees of one entry of `Resources`: a macro in its place or in it, a template of a nested stack elsewhere. */
export function* unresolvedIn(entry: MapEntry, dialect: string): Iterable<Definition> {
  const address = entry.key.value;
  if (address === "Fn::Transform") {
    const from = sourceOf(entry.value);
    if (from !== undefined) yield unresolved({ from, address, dialect, at: entry.key.at });
    return;
  }
  for (const { key: property, value: given } of entriesOf(entry.value)) {
    const from = property.value === "Fn::Transform" ? sourceOf(given) : undefined;
    if (from !== undefined) yield unresolved({ from, address, dialect, at: property.at });
  }
  for (const { from, at } of elsewhereIn(entry.value)) yield unresolved({ from, address, dialect, at });
}

/** Where else lies what a resource puts in its own place, by its type or the location that it is given. */
function* elsewhereIn(resource: Node): Iterable<{ readonly from: string; readonly at: Span }> {
  const type = valueAt(resource, "Type");
  const name = textOf(type)?.value ?? "";
  if (type && (MODULE.test(name) || (type.tag === "!Rain::Module" && isElsewhere(type)))) {
    yield { from: name.slice(0, TYPE_NAME_CHARACTERS), at: type.at };
  }
  const properties = valueAt(resource, "Properties");
  const products = name === PRODUCT ? itemsOf(valueAt(properties, "ProvisioningArtifactParameters")) : [];
  const locations = [
    ...entriesOf(properties)
      .filter(({ key }) => key.value === LOCATIONS.get(name))
      .slice(-1),
    ...products.flatMap((version) => entriesOf(valueAt(version, "Info"))).filter(({ key }) => key.value === LOADED),
  ];
  for (const { key, value } of locations) if (isElsewhere(value)) yield { from: writtenIn(value), at: key.at };
}

/** A product of a catalog, and where a version of it has its template. */
const PRODUCT = "AWS::ServiceCatalog::CloudFormationProduct";
const LOADED = "LoadTemplateFromURL";

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

/**
 * A path in the repository is packaged from there, and read there, also by what rain puts in its place; everything else lies elsewhere.
 * Source: https://github.com/aws-cloudformation/rain, "Package".
 */
function isElsewhere(location: Node): boolean {
  const isPackaged = location.tag?.startsWith("!Rain::") ?? false;
  if (isPackaged && location.type === "map") return false;
  if (location.type !== "scalar" || (location.tag !== undefined && !isPackaged)) return true;
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
