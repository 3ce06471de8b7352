import type { DefinitionKind, Node, Span } from "../../../core.ts";
import { stringOf, textOf, valueAt } from "../../../documents/nodes.ts";
import { PLACEHOLDER } from "../../templates/templates.ts";
import { CLOUDFORMATION_TYPES, CROSSPLANE_TYPES, type DefinitionType, IAM_KINDS } from "../definition-types.ts";

/** What a manifest makes; `at` is where that stands, if not at its kind. */
export interface MadeByManifest {
  readonly kind: DefinitionKind;
  readonly name: string | undefined;
  readonly at?: Span;
}

/** What a manifest of a group and kind makes, if anything. The group is PLACEHOLDER where a template fills it in. */
export function madeBy(manifest: Node, group: string, kind: string): MadeByManifest | undefined {
  const spec = valueAt(manifest, "spec");
  if (isCloudControl(group)) return kind === "Resource" ? madeByCloudControl(valueAt(spec, "forProvider")) : undefined;
  const defined = definedBy(group, kind, spec);
  return defined && { kind: defined.kind, name: defined.kind === "minted" ? undefined : nameOf(manifest, defined) };
}

/** Crossplane's way to make anything that CloudFormation has a type for. */
const isCloudControl = (group: string): boolean => /^cloudcontrol\.aws\.(?:m\.)?upbound\.io$/.test(group);

function madeByCloudControl(provided: Node | undefined): MadeByManifest | undefined {
  const type = valueAt(provided, "typeName");
  const kind = CLOUDFORMATION_TYPES.get(stringOf(type) ?? "")?.kind;
  const [, name] = /"UserName"\s*:\s*"([^"\\]*)"/.exec(textOf(valueAt(provided, "desiredState"))?.value ?? "") ?? [];
  return type && kind && { kind, name, at: type.at };
}

function definedBy(group: string, kind: string, spec: Node | undefined): DefinitionType | undefined {
  if (group === PLACEHOLDER) return IAM_KINDS.includes(kind) ? CROSSPLANE_TYPES.get(kind) : undefined;
  // The first releases of Crossplane's provider: `IAMUser`, `IAMAccessKey`.
  if (group === "identity.aws.crossplane.io") return CROSSPLANE_TYPES.get(kind.replace(/^IAM/, ""));
  if (group === "bootstrap.aws.infrastructure.cluster.x-k8s.io") return bootstrapUser(kind, spec);
  if (/^iam\.aws\.(?:(?:m\.)?upbound|crossplane)\.io$/.test(group)) return CROSSPLANE_TYPES.get(kind);
  if (group === "iam.services.k8s.aws") return ofAwsControllers(kind, spec);
  return group === "cloudcredential.openshift.io" && kind === "CredentialsRequest" && isMinted(spec)
    ? { kind: "minted" }
    : undefined;
}

/** A user, and a group that names its users. Source: aws-controllers-k8s/iam-controller, GroupSpec. */
function ofAwsControllers(kind: string, spec: Node | undefined): DefinitionType | undefined {
  if (kind === "User") return { kind: "user" };
  const users = valueAt(spec, "users") ?? valueAt(spec, "userRefs");
  const isEmpty = users?.type === "list" ? users.items.length === 0 : textOf(users) === undefined;
  return kind === "Group" && !isEmpty ? { kind: "membership" } : undefined;
}

/** The user of `clusterawsadm bootstrap iam`. Source: kubernetes-sigs/cluster-api-provider-aws, AWSIAMConfigurationSpec. */
function bootstrapUser(kind: string, spec: Node | undefined): DefinitionType | undefined {
  const enable = valueAt(valueAt(spec, "bootstrapUser"), "enable");
  const isOn = kind === "AWSIAMConfiguration" && enable?.type === "scalar" && enable.value === true;
  return isOn ? { kind: "user" } : undefined;
}

/** With a role to assume, the operator makes no user. Source: openshift/cloud-credential-operator, docs/mode-mint.md and sts.md. */
function isMinted(spec: Node | undefined): boolean {
  const provider = valueAt(spec, "providerSpec");
  if (stringOf(valueAt(provider, "kind")) !== "AWSProviderSpec") return false;
  return (valueAt(provider, "stsIAMRoleARN") ?? valueAt(spec, "cloudTokenPath")) === undefined;
}

/** A user goes by its external name, or by the name of its manifest; what is a user's, by the user that it names. */
function nameOf(manifest: Node, { kind, userName }: DefinitionType): string | undefined {
  const [metadata, spec] = [valueAt(manifest, "metadata"), valueAt(manifest, "spec")];
  const external = valueAt(valueAt(metadata, "annotations"), "crossplane.io/external-name");
  const ofUser = valueAt(spec, "name") ?? external ?? valueAt(metadata, "name");
  return textOf(kind === "user" ? ofUser : valueAt(valueAt(spec, "forProvider"), userName ?? ""))?.value;
}
