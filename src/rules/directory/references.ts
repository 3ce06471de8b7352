import type { DirectoryGroup, Facts, Group, Identity, Located } from "../../core.ts";
import { type GroupReference, groupReferences } from "../../identity/expand.ts";
import { matchesGlob } from "../../policy/glob.ts";
import { replacing } from "../wording.ts";
import { domainsOf } from "./active-directory.ts";
import { groupsByName } from "./groups-by-name.ts";
import { lookAlikesOf } from "./look-alikes.ts";

/** Whether the policy lets a group of this name be made in Identity Center itself; `*` in its globs stands for any text. */
export const mayBeLocal = (name: string, policy: Facts["policy"]): boolean =>
  policy.directory.locallyManagedGroups.some((glob) => matchesGlob(name, glob.replaceAll("*", "**")));

/**
 * The groups that assignments refer to and that the directory does not hold by that exact name. Left out is a group of
 * `source: identity-store` in the change that adds its declaration, where the policy allows such groups.
 */
export function missingGroups(
  facts: Pick<Facts, "identity" | "base" | "policy" | "directoryGroups">,
): readonly GroupReference[] {
  const existing = groupsByName(facts.directoryGroups);
  return groupReferences(facts.identity).filter(({ name }) => !existing.has(name) && !isBeingAdded(name, facts));
}

function isBeingAdded(name: string, { identity, base, policy }: Pick<Facts, "identity" | "base" | "policy">): boolean {
  if (!base || !mayBeLocal(name, policy) || !isDeclaredLocal(name, identity)) return false;
  return !base.groups.some((group) => group.displayName.value === name);
}

const isDeclaredLocal = (name: string, identity: Identity): boolean =>
  identity.groups.some((group) => group.displayName.value === name && group.source === "identity-store");

/** The declaration of a group, where files declare it. */
export const declarationOf = (name: string, { groups }: Identity): Group | undefined =>
  groups.find((group) => group.displayName.value === name);

/** A group of the directory that a missing name was surely meant to be, and how it differs. */
export interface NearMiss {
  readonly group: DirectoryGroup;
  readonly difference: string;
  /** Whether no other group is as near. */
  readonly isOnly: boolean;
  /** The group may pass for another one, which is not there: nothing to be written without knowing it. */
  readonly isDisguise: boolean;
}

/**
 * The near miss of a missing name: by pin first, then by what a reader does not see. What can be seen, such as "m" for "rn", may
 * well be meant.
 */
export function nearMissOf(name: string, identity: Identity, groups: readonly DirectoryGroup[]): NearMiss | undefined {
  const pinned = pinnedGroup(declarationOf(name, identity), groups);
  if (pinned) {
    const difference = "the group that it is pinned to was renamed";
    return { group: pinned, difference, isOnly: true, isDisguise: false };
  }
  const [near, second] = lookAlikesOf(name, groups).filter(
    ({ difference }) => !(difference.isVisible && difference.isInLetters),
  );
  if (!near) return otherDomain(name, groups);
  const { said, isDisguise } = near.difference;
  return {
    group: near.group,
    difference: `the names differ only in ${said}`,
    isOnly: second === undefined,
    isDisguise,
  };
}

function otherDomain(name: string, groups: readonly DirectoryGroup[]): NearMiss | undefined {
  const [near, second] = domainsOf(name, groups);
  return near && { ...near, isOnly: second === undefined, isDisguise: false };
}

function pinnedGroup(declaration: Group | undefined, groups: readonly DirectoryGroup[]): DirectoryGroup | undefined {
  const { groupId, externalId } = declaration ?? {};
  return groups.find(
    (group) => group.groupId === groupId?.value || group.externalIds.some(({ id }) => id === externalId?.value),
  );
}

/** The places of a reference but the first, as a finding relates them; `meant` is the name to write at each, if it is certain. */
export const alsoReferenced = ([, ...others]: readonly Located<string>[], meant?: string) =>
  others.map((other) => ({ at: other.at, message: "also referenced here", ...replacing(other, meant) }));

/** The declaration of a group under the wrong name too; it is written anew like its references, but where the right one is declared. */
export function alsoDeclared(name: string, identity: Identity, meant: string | undefined) {
  const declared = declarationOf(name, identity);
  if (!declared || (meant !== undefined && declarationOf(meant, identity))) return [];
  const { displayName } = declared;
  return [{ at: displayName.at, message: "declared here", aside: true, ...replacing(displayName, meant) }];
}
