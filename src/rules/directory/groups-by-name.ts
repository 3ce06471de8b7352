import type { DirectoryGroup } from "../../core.ts";

// A directory holds up to 100,000 groups, and every rule looks names up.
const known = new WeakMap<readonly DirectoryGroup[], ReadonlyMap<string, DirectoryGroup>>();

/** Groups by their exact display name; made once for each list. */
export function groupsByName(groups: readonly DirectoryGroup[]): ReadonlyMap<string, DirectoryGroup> {
  const made = known.get(groups) ?? new Map(byName(groups));
  known.set(groups, made);
  return made;
}

function* byName(groups: readonly DirectoryGroup[]): Iterable<readonly [string, DirectoryGroup]> {
  for (const group of groups) yield [group.displayName, group];
}
