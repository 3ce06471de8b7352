import type { DirectoryGroup, Node, Problem } from "../core.ts";
import { parseJson } from "../documents/json.ts";
import { itemsOf, valueAt } from "../documents/nodes.ts";
import { type ValidationRules, validate } from "../documents/validate.ts";
import { type Snapshot, snapshotSchema } from "./snapshot-schema.ts";

/**
 * Reads a snapshot's text. The data are there only where nothing is wrong: the schema, and what it cannot say, that groups are
 * sorted and no name and no id comes twice. Whoever edits a snapshot by hand, or merges two, is told where.
 */
export function parseSnapshot(
  path: string,
  text: string,
  rules: ValidationRules,
): { readonly snapshot: Snapshot | undefined; readonly problems: readonly Problem[] } {
  const { root, problems } = parseJson(path, text);
  if (problems.length > 0) return { snapshot: undefined, problems };
  const { data, problems: invalid } = validate(snapshotSchema, root, rules);
  const found = data ? [...misplaced(data.groups, itemsOf(valueAt(root, "groups")), rules)] : invalid;
  return { snapshot: found.length === 0 ? data : undefined, problems: found };
}

/** The order of groups in a snapshot: by display name, then id, by code unit, so that it is the same everywhere. */
export const compareGroups = (
  one: Pick<DirectoryGroup, "displayName" | "groupId">,
  other: Pick<DirectoryGroup, "displayName" | "groupId">,
): number => compare(one.displayName, other.displayName) || compare(one.groupId, other.groupId);

/** By code unit. */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function* misplaced(
  groups: Snapshot["groups"],
  nodes: readonly Node[],
  { invalid: rule }: ValidationRules,
): Iterable<Problem> {
  const seen = { displayName: new Set<string>(), groupId: new Set<string>() };
  for (const [index, group] of groups.entries()) {
    const problem = (field: "displayName" | "groupId", expected: string): Problem[] => {
      const at = valueAt(nodes[index], field)?.at;
      return at ? [{ rule, at, found: at.source.text.slice(at.start, at.end), expected: [expected] }] : [];
    };
    for (const field of ["displayName", "groupId"] as const) {
      if (seen[field].has(group[field])) yield* problem(field, `a ${field} that no group before it has`);
      seen[field].add(group[field]);
    }
    const before = groups[index - 1];
    if (before && compareGroups(before, group) > 0)
      yield* problem("displayName", "groups sorted by display name, with this one further up");
  }
}
