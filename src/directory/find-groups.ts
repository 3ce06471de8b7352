import type { DirectoryGroup } from "../core.ts";
import { GROUP_LOOKUPS_AT_ONCE } from "../limits.ts";
import { AwsTrouble, isDenied, isMissingGroup } from "./aws-trouble.ts";
import { provenanceOf } from "./provenance.ts";

/** A group as AWS returns it. The display name is optional in AWS's model. */
export interface StoredGroup {
  readonly groupId: string;
  readonly displayName: string | undefined;
  readonly externalIds: DirectoryGroup["externalIds"];
  readonly createdBy: string | undefined;
}

/** The calls to one identity store. Each throws AwsTrouble where it gets no usable answer. */
export interface IdentityStore {
  groupIdOf(displayName: string): Promise<string>;
  group(groupId: string): Promise<StoredGroup>;
  page(token: string | undefined): Promise<{ readonly groups: readonly StoredGroup[]; readonly next?: string }>;
  /** Whether a group has at least one member. Nothing is learned of whom. */
  hasMembers(groupId: string): Promise<boolean>;
  /** What a reply that cannot be used is reported as. */
  unusable(why: string): AwsTrouble;
}

/**
 * Looks up single names, a few at once. Undefined means that only a full listing can tell: a name was not found, was found in
 * another spelling, or the role may list groups but not look them up.
 */
export async function lookUpGroups(
  names: readonly string[],
  store: IdentityStore,
): Promise<readonly DirectoryGroup[] | undefined> {
  const found: DirectoryGroup[] = [];
  for (let start = 0; start < names.length; start += GROUP_LOOKUPS_AT_ONCE) {
    const some = names.slice(start, start + GROUP_LOOKUPS_AT_ONCE);
    const groups = await Promise.all(some.map((name) => lookUp(name, store)));
    for (const group of groups) {
      if (!group) return undefined;
      found.push(group);
    }
  }
  return found;
}

async function lookUp(name: string, store: IdentityStore): Promise<DirectoryGroup | undefined> {
  try {
    return await present(name, store);
  } catch (error) {
    if (error instanceof AwsTrouble && isDenied(error)) return undefined;
    throw error;
  }
}

async function present(name: string, store: IdentityStore): Promise<DirectoryGroup | undefined> {
  try {
    const group = known(await store.group(await store.groupIdOf(name)));
    return group?.displayName === name ? group : undefined;
  } catch (error) {
    if (error instanceof AwsTrouble && isMissingGroup(error)) return undefined;
    throw error;
  }
}

/** All groups that have a name, each id once, page after page. A page token that comes again would never end: AwsTrouble. */
export async function listGroups(store: IdentityStore): Promise<readonly DirectoryGroup[]> {
  const groups = new Map<string, DirectoryGroup>();
  const tokens = new Set<string>();
  let token: string | undefined;
  do {
    const page = await store.page(token);
    for (const stored of page.groups) {
      const group = known(stored);
      if (group) groups.set(group.groupId, group);
    }
    token = page.next;
    if (token !== undefined && tokens.has(token)) throw store.unusable("the same page token came twice");
    if (token !== undefined) tokens.add(token);
  } while (token !== undefined);
  return [...groups.values()];
}

/** What the guard knows of a stored group. One without a name cannot be referred to, so that it takes no part in matching. */
export function known({ groupId, displayName, externalIds, createdBy }: StoredGroup): DirectoryGroup | undefined {
  if (displayName === undefined) return undefined;
  const provenance = provenanceOf(externalIds);
  return { groupId, displayName, externalIds, provenance, ...(createdBy === undefined ? {} : { createdBy }) };
}
