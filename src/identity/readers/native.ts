import type { Account, Document, Group, Node, OrganizationalUnit, PermissionSet, Problem, Reader } from "../../core.ts";
import { entriesOf, itemsOf, type MapEntry, optionalText, textOf, textsOf, valueAt } from "../../documents/nodes.ts";
import { validate } from "../../documents/validate.ts";
import { slipOf } from "../../errors.ts";
import { createPolicyReader, policyPath } from "../inline-policy.ts";
import { FIELD_RULES, openPolicyScalars } from "../judge-field.ts";
import { NATIVE_KEYS, nativeSchema } from "../native-schema.ts";
import { readAssignment } from "./native-assignment.ts";
import { readPermissionSet } from "./native-permission-set.ts";

/** Our own format: `schemaVersion` and at least one of the keys that NATIVE_KEYS names, or a slip for one, at the top of the document. */
export const native: Reader = {
  id: "native",
  claims(document: Document): string | undefined {
    const keys = entriesOf(document.root).map((entry) => entry.key.value);
    if (!keys.includes("schemaVersion")) return undefined;
    const own = keys.filter((key) => NATIVE_KEYS.includes(key));
    if (own.length === 0) return misspeltIn(document, keys);
    return isSnapshot(document, own) ? undefined : `schemaVersion and ${own.join(", ")} at the top`;
  },
  references: ({ root }) =>
    itemsOf(valueAt(root, "permissionSets")).flatMap((item) => policyPath(valueAt(item, "inlinePolicy"))),
  read(documents, file) {
    const roots = documents.map((document) => document.root);
    const readPolicy = createPolicyReader(file);
    const permissionSets = roots.flatMap((root) =>
      itemsOf(valueAt(root, "permissionSets")).flatMap((item) => readPermissionSet(item, readPolicy)),
    );
    return {
      accounts: roots.flatMap((root) => entriesOf(valueAt(root, "accounts")).map(readAccount)),
      organizationalUnits: roots.flatMap((root) => entriesOf(valueAt(root, "organizationalUnits")).map(readUnit)),
      groups: roots.flatMap((root) => itemsOf(valueAt(root, "groups")).flatMap(readGroup)),
      permissionSets,
      assignments: roots.flatMap((root) => itemsOf(valueAt(root, "assignments")).flatMap(readAssignment)),
      claims: documents.map((document) => ({
        path: document.path,
        reader: native.id,
        why: native.claims(document) ?? "",
      })),
      problems: [...documents.flatMap(problemsOf), ...policyProblems(permissionSets)],
    };
  },
};

/** Others say `schemaVersion` too, though hardly 1 together with a key that is nearly ours. */
function misspeltIn({ root }: Document, keys: readonly string[]): string | undefined {
  const slips = keys.filter((key) => slipOf(key, NATIVE_KEYS) !== undefined);
  const isOurs = textOf(valueAt(root, "schemaVersion"))?.value === "1" && slips.length > 0;
  return isOurs ? `schemaVersion and ${slips.join(", ")}, surely misspelt, at the top` : undefined;
}

/** A directory snapshot holds groups too, but declares none: it grants nothing. */
export const isSnapshot = (document: Document, nativeKeys: readonly string[]): boolean =>
  textOf(valueAt(document.root, "kind"))?.value === "identity-guard/snapshot" &&
  nativeKeys.every((key) => key === "groups");

// What follows a syntax error is half a document: its missing parts are no findings of their own.
const problemsOf = ({ problems, root }: Document): readonly Problem[] =>
  problems.some((problem) => problem.rule === "invalid-yaml")
    ? problems
    : [...problems, ...validate(nativeSchema, root, FIELD_RULES).problems, ...policyScalars(root)];

const policyScalars = (root: Node): readonly Problem[] =>
  openPolicyScalars(itemsOf(valueAt(root, "permissionSets")).flatMap((set) => valueAt(set, "inlinePolicy") ?? []));

/** Problems of the inline policies that are deployed from here; one file or alias may be the policy of many sets. */
const policyProblems = (permissionSets: readonly PermissionSet[]): ReadonlySet<Problem> =>
  new Set(permissionSets.flatMap(({ managedBy, inlinePolicy }) => (managedBy ? [] : (inlinePolicy?.problems ?? []))));

function readAccount(entry: MapEntry): Account {
  return {
    alias: entry.key,
    ...optionalText("id", valueAt(entry.value, "id")),
    production: isTrue(valueAt(entry.value, "production")),
    management: isTrue(valueAt(entry.value, "management")),
    ...optionalText("organizationalUnit", valueAt(entry.value, "organizationalUnit")),
  };
}

function readUnit(entry: MapEntry): OrganizationalUnit {
  // Without an id it still holds accounts and other units, and so the templates that name it.
  const id = textOf(valueAt(entry.value, "id")) ?? entry.key;
  return { alias: entry.key, id, ...optionalText("parent", valueAt(entry.value, "parent")) };
}

function readGroup(node: Node): readonly Group[] {
  const displayName = textOf(valueAt(node, "displayName"));
  if (!displayName) return [];
  const group: Group = {
    displayName,
    source: textOf(valueAt(node, "source"))?.value === "identity-store" ? "identity-store" : "scim",
    ...optionalText("description", valueAt(node, "description")),
    ...optionalText("externalId", valueAt(node, "externalId")),
    ...optionalText("groupId", valueAt(node, "groupId")),
    owners: textsOf(valueAt(node, "owners")).map((owner) => owner.value),
    justInTime: textOf(valueAt(node, "membership"))?.value === "just-in-time",
  };
  return [group];
}

const isTrue = (node: Node | undefined): boolean => node?.type === "scalar" && node.value === true;
