import type { DirectoryGroup } from "../core.ts";
import { GROUP_LOOKUPS_AT_ONCE, IDENTITY_STORE_CALLS_PER_SECOND } from "../limits.ts";
import { AwsTrouble, isMissingGroup } from "./aws-trouble.ts";
import type { IdentityStore } from "./find-groups.ts";
import type { SnapshotGroup } from "./snapshot.ts";

/** Why so many groups cannot be asked one by one within `deadlineMs`; undefined where they can. Said before the first call. */
export function tooManyToAsk(groups: number, deadlineMs: number): string | undefined {
  const seconds = Math.ceil(groups / IDENTITY_STORE_CALLS_PER_SECOND);
  if (seconds * 1000 <= deadlineMs) return undefined;
  return `Asking ${groups} groups for their members takes at least ${seconds} seconds, since AWS allows ${IDENTITY_STORE_CALLS_PER_SECOND} calls a second, but the directory may take ${deadlineMs / 1000}. Allow more with --directory-timeout, or leave --members out.`;
}

/** Each group with whether it is empty, a few at once. A group that is gone by now is left out. */
export async function tellEmptiness(
  groups: readonly DirectoryGroup[],
  store: IdentityStore,
): Promise<readonly SnapshotGroup[]> {
  const told: SnapshotGroup[] = [];
  for (let start = 0; start < groups.length; start += GROUP_LOOKUPS_AT_ONCE) {
    const some = groups.slice(start, start + GROUP_LOOKUPS_AT_ONCE);
    const wave = await Promise.all(some.map((group) => tell(group, store)));
    told.push(...wave.flatMap((group) => group ?? []));
  }
  return told;
}

async function tell(group: DirectoryGroup, store: IdentityStore): Promise<SnapshotGroup | undefined> {
  try {
    return { ...group, empty: !(await store.hasMembers(group.groupId)) };
  } catch (error) {
    if (error instanceof AwsTrouble && isMissingGroup(error)) return undefined;
    throw error;
  }
}
