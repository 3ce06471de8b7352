import type { Answer, DirectoryGroup, Identity, Policy } from "../core.ts";
import { groupReferences } from "../identity/expand.ts";
import { type DirectoryOptions, type DirectoryUse, openDirectory, type SnapshotFile } from "./open.ts";
import { createQueue } from "./queue.ts";
import type { Waiting } from "./wait.ts";

/** What all instances of a run share. */
export type SharedDirectoryOptions = Pick<DirectoryOptions, "noIdentity" | "deadlineMs" | "environment" | "now"> & {
  /** Whether the environment may name any endpoint. Else it may name those of AWS, and those that the policy allows. */
  readonly isEnvironmentTrusted: boolean;
  /** The user's choice, before the policy's. */
  readonly mode: DirectoryOptions["mode"] | undefined;
  /** Whether and how to wait for the groups of an instance. */
  readonly waitingFor?: (instance: string) => Waiting | undefined;
};

/** The directories of all instances; each answers once, for all trees of the run. */
export interface Directories {
  groups(instance: string): Promise<Answer<readonly DirectoryGroup[]>>;
  uses(): readonly ({ readonly instance: string } & DirectoryUse)[];
}

/**
 * One directory for each instance of the policy. What is wanted of it are the groups that any of `trees` (the identities of
 * head and base, by instance) refers to, so that both are judged by one and the same answer.
 */
export function openDirectories(
  policy: Policy,
  snapshots: ReadonlyMap<string, SnapshotFile>,
  trees: readonly ReadonlyMap<string, Identity>[],
  shared: SharedDirectoryOptions,
): Directories {
  const queue = createQueue(shared.deadlineMs);
  const { maximumAgeHours, onFailure, mode, allowedEndpoints } = policy.directory;
  const opened = new Map(
    Object.entries(policy.instances).map(([instance, settings]) => {
      const snapshot = snapshots.get(instance);
      const waiting = shared.waitingFor?.(instance);
      const directory = openDirectory({
        ...shared,
        queue,
        ...(shared.isEnvironmentTrusted ? {} : { allowedEndpoints }),
        instance,
        settings,
        mode: shared.mode ?? mode,
        onFailure,
        ...(maximumAgeHours === undefined ? {} : { maximumAgeHours }),
        ...(snapshot ? { snapshot } : {}),
        ...(waiting ? { waiting } : {}),
      });
      return [instance, directory] as const;
    }),
  );
  const answers = new Map<string, Promise<Answer<readonly DirectoryGroup[]>>>();
  const ask = async (instance: string): Promise<Answer<readonly DirectoryGroup[]>> => {
    const identities = trees.flatMap((tree) => tree.get(instance) ?? []);
    const answer = await opened.get(instance)?.directory.groups(wantedBy(identities, policy));
    return (
      answer ?? {
        status: "failed",
        reason: `The policy has no instance "${instance}". It has: ${Object.keys(policy.instances).join(", ")}.`,
      }
    );
  };
  return {
    groups(instance) {
      const answer = answers.get(instance) ?? ask(instance);
      answers.set(instance, answer);
      return answer;
    },
    uses: () => [...opened].map(([instance, { use }]) => ({ instance, ...use() })),
  };
}

/** Whoever names this rule in the policy wants it to run, and it needs every group. */
const NEEDS_ALL = "look-alike-group";

/**
 * Names, those of pinned groups too; or every group where an assignment goes by id, since ids are looked up among all groups,
 * or where a rule is to see all.
 */
function wantedBy(identities: readonly Identity[], { rules }: Policy): readonly string[] | "all" {
  if ((rules[NEEDS_ALL] ?? "off") !== "off") return "all";
  const byId = identities.some(({ assignments }) => assignments.some(({ principal }) => principal.by === "groupId"));
  if (byId) return "all";
  const referenced = identities.flatMap((identity) => groupReferences(identity).map(({ name }) => name));
  const pinned = identities.flatMap(({ groups }) => groups.filter(({ groupId, externalId }) => groupId ?? externalId));
  return [...new Set([...referenced, ...pinned.map(({ displayName }) => displayName.value)])];
}
