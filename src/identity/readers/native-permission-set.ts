import type { InlinePolicy, Located, Node, PermissionSet, PolicyReference } from "../../core.ts";
import { entriesOf, itemsOf, optionalText, textOf, textsOf, valueAt } from "../../documents/nodes.ts";

/** One entry of `permissionSets`; none where it has no name to be known by. `readPolicy` reads its inline policy. */
export function readPermissionSet(
  node: Node,
  readPolicy: (node: Node, name: string) => InlinePolicy | undefined,
): readonly PermissionSet[] {
  const name = textOf(valueAt(node, "name"));
  if (!name) return [];
  const inline = valueAt(node, "inlinePolicy");
  const inlinePolicy = inline && readPolicy(inline, name.value);
  const permissionsBoundary = readBoundary(valueAt(node, "permissionsBoundary"));
  const managedBy = readManagedBy(valueAt(node, "managedBy"));
  const permissionSet: PermissionSet = {
    name,
    ...optionalText("description", valueAt(node, "description")),
    ...optionalText("sessionDuration", valueAt(node, "sessionDuration")),
    ...optionalText("relayState", valueAt(node, "relayState")),
    managedPolicies: textsOf(valueAt(node, "managedPolicies")),
    customerManagedPolicies: itemsOf(valueAt(node, "customerManagedPolicyReferences")).flatMap(readPolicyReference),
    ...(inlinePolicy ? { inlinePolicy } : {}),
    ...(permissionsBoundary ? { permissionsBoundary } : {}),
    tags: readTags(valueAt(node, "tags")),
    ...(managedBy ? { managedBy } : {}),
    ...optionalText("owner", valueAt(node, "owner")),
  };
  return [permissionSet];
}

function readPolicyReference(node: Node): readonly PolicyReference[] {
  const name = textOf(valueAt(node, "name"));
  return name ? [{ name, path: textOf(valueAt(node, "path"))?.value ?? "/" }] : [];
}

function readBoundary(node: Node | undefined): Located<string> | PolicyReference | undefined {
  const reference = valueAt(node, "customerManagedPolicyReference");
  return textOf(valueAt(node, "managedPolicyArn")) ?? (reference ? readPolicyReference(reference)[0] : undefined);
}

function readManagedBy(node: Node | undefined): PermissionSet["managedBy"] {
  const written = textOf(node)?.value;
  return written === "control-tower" || written === "external" ? written : undefined;
}

const readTags = (node: Node | undefined): ReadonlyMap<string, Located<string>> =>
  new Map(
    entriesOf(node).flatMap((entry) => {
      const value = textOf(entry.value);
      return value ? [[entry.key.value, value] as const] : [];
    }),
  );
