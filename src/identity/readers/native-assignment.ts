import type { Assignment, Node, Principal, Target } from "../../core.ts";
import { optionalText, textOf, textsOf, valueAt } from "../../documents/nodes.ts";

const PRINCIPALS = ["group", "groupTemplate", "groupId", "user"] as const;

/** One entry of `assignments`: one for each principal that it names, none where it names none. */
export function readAssignment(node: Node): readonly Assignment[] {
  return readPrincipals(valueAt(node, "principal")).map((principal) => ({
    principal,
    permissionSets: textsOf(valueAt(node, "permissionSets")),
    targets: readTargets(valueAt(node, "targets")),
    ...optionalText("expires", valueAt(node, "expires")),
    ...optionalText("reason", valueAt(node, "reason")),
    ...optionalText("owner", valueAt(node, "owner")),
    at: node.at,
  }));
}

// A principal with two keys is an error of the schema; both are still looked up, so that none hides behind the other. So is a
// bare name, which can hardly mean anything but a group.
function readPrincipals(node: Node | undefined): readonly Principal[] {
  const bare = textOf(node);
  if (bare) return [{ by: "group", name: bare }];
  return PRINCIPALS.flatMap((by) => {
    const name = textOf(valueAt(node, by));
    return name ? [{ by, name }] : [];
  });
}

function readTargets(node: Node | undefined): readonly Target[] {
  const accounts = (key: string, excluded: boolean): readonly Target[] =>
    textsOf(valueAt(node, key)).map((name) => ({ kind: "account", name, excluded }));
  const units = textsOf(valueAt(node, "organizationalUnits")).map(
    (name): Target => ({ kind: "organizational-unit", name, excluded: false }),
  );
  return [...accounts("accounts", false), ...units, ...accounts("excludeAccounts", true)];
}
