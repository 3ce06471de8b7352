import type { DirectoryGroup, Identity, Policy } from "./core.ts";
import type { Waiting } from "./directory/wait.ts";
import { groupReferences } from "./identity/expand.ts";
import type { Order, Tools } from "./order.ts";
import { missingGroups, nearMissOf } from "./rules/directory/references.ts";

/** What a run knows that may wait: the policy, the identities of head and base by instance, and what nobody may see. */
interface Known {
  readonly policy: Policy;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly before: ReadonlyMap<string, Identity> | undefined;
  readonly secrets: readonly string[];
}

/** How each instance waits for its groups; undefined where nobody asked for it. */
export function waitingIn(
  { choices, existingCounts }: Pick<Order, "choices" | "existingCounts">,
  { policy, identities, before, secrets }: Known,
  patience: Tools["patience"],
): (instance: string) => Waiting | undefined {
  const limitMs = choices.waitForSyncMs;
  if (limitMs === undefined) return () => undefined;
  if (!patience) throw new Error("A run that is to wait was not told how.");
  return (instance) => {
    const identity = identities.get(instance);
    if (!identity) return undefined;
    const base = before?.get(instance);
    return {
      limitMs,
      patience,
      progress: (progress) => patience.progress(progress, secrets),
      awaited: (groups) => awaitedGroups(identity, base, { policy, existingCounts, groups }),
    };
  };
}

/**
 * The missing groups that may still come: those that the head refers to, but not one that is surely a slip of the pen, and none
 * that the base refers to in as many places, whose finding is an existing one.
 */
export function awaitedGroups(
  identity: Identity,
  base: Identity | undefined,
  directory: {
    readonly policy: Policy;
    readonly existingCounts: boolean;
    readonly groups: readonly DirectoryGroup[];
  },
): readonly string[] {
  const { policy, existingCounts, groups: directoryGroups } = directory;
  const known = existingCounts && base ? groupReferences(base) : [];
  const places = new Map(known.map((reference) => [reference.name, reference.places.length]));
  return missingGroups({ identity, base, policy, directoryGroups })
    .filter((reference) => reference.places.length > (places.get(reference.name) ?? 0))
    .map(({ name }) => name)
    .filter((name) => nearMissOf(name, identity, directoryGroups)?.isDisguise ?? true);
}
