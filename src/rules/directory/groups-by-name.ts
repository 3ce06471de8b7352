import type { DirectoryGroup } from "../../core.ts";
import { onceFor } from "../../once.ts";

// A directory holds up to 100,000 groups, and every rule looks names up.
const readGroups = onceFor(
  (groups: readonly DirectoryGroup[]): ReadonlyMap<string, DirectoryGroup> => new Map(byName(groups)),
);

/** Groups by their exact display name; made once for each list. */
export function groupsByName(groups: readonly DirectoryGroup[]): ReadonlyMap<string, DirectoryGroup> {
  return readGroups(groups);
}

function* byName(groups: readonly DirectoryGroup[]): Iterable<readonly [string, DirectoryGroup]> {
  for (const group of groups) yield [group.displayName, group];
}
