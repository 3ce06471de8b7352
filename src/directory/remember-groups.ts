import type { Answer, Directory, DirectoryGroup } from "../core.ts";
import { GROUP_LOOKUPS, GROUPS_PER_PAGE } from "../limits.ts";
import { AwsTrouble, explain } from "./aws-trouble.ts";
import { tellEmptiness, tooManyToAsk } from "./empty-groups.ts";
import { type IdentityStore, listGroups, lookUpGroups } from "./find-groups.ts";
import { createQueue, type Queue } from "./queue.ts";
import { createSearch } from "./search.ts";
import type { SnapshotGroup } from "./snapshot.ts";

export interface IdentityCenterOptions {
  /** The instance's name in the policy, for messages; `default` where absent. */
  readonly instance?: string;
  readonly identityStoreId?: string;
  readonly instanceArn?: string;
  readonly region?: string;
  readonly chain: "auto" | "full";
  readonly deadlineMs: number;
  /** The time that several instances share, `deadlineMs` in all; absent: this one has all of it. */
  readonly queue?: Queue;
  /** Present where the environment is not the user's own: the only endpoints, beside AWS's, that may be asked. */
  readonly allowedEndpoints?: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

export interface IdentityCenter extends Directory {
  /**
   * Some of these names' groups that exist by now, whatever was answered before: as far as one call can tell, and the next one
   * goes on from there. The caller's signal ends it, after `deadlineMs` milliseconds in all.
   */
  groupsAnew(names: readonly string[], within: Deadline): Promise<Answer<readonly DirectoryGroup[]>>;
  /** The identity store that answered; undefined before the first answer. */
  identityStoreId(): string | undefined;
  /** The instance of that store; undefined where AWS was not asked for it. */
  instanceArn(): string | undefined;
  /** These groups, each with whether it is empty; one call for each. A group that is gone by now is left out. */
  withEmptiness(groups: readonly DirectoryGroup[]): Promise<Answer<readonly SnapshotGroup[]>>;
}

/** A deadline that the caller holds. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

export type Unavailable = Extract<Answer<never>, { readonly reason: string }>;

/** An identity store, and the instance that it belongs to where AWS was asked for it. */
export interface Opened {
  readonly identityStoreId: string;
  readonly instanceArn?: string;
}

/** How the identity store is reached. Each step may throw AwsTrouble. */
export interface Access {
  /** The HTTP status with which AWS turned away what is to be tried again; undefined where there is nothing. */
  lastStatus(): number | undefined;
  open(signal: AbortSignal): Promise<Opened | Unavailable>;
  store(identityStoreId: string, signal: AbortSignal): IdentityStore;
}

interface Memory {
  opened?: Opened;
  asOf?: string;
  unavailable?: Unavailable;
  listing?: readonly DirectoryGroup[];
  readonly lookedUp: Map<string, DirectoryGroup>;
}

/**
 * A directory that asks AWS for each thing once. Up to GROUP_LOOKUPS new names are looked up one by one; more, or one that is
 * not there, lead to a listing, which then answers everything. `asOf` is the time of the first answer, the oldest one.
 */
export function rememberGroups(options: IdentityCenterOptions, access: Access): IdentityCenter {
  const queue = options.queue ?? createQueue(options.deadlineMs);
  const memory: Memory = { lookedUp: new Map() };
  const search = createSearch(() => Math.max(1, Math.ceil((memory.listing?.length ?? 0) / GROUPS_PER_PAGE)));
  const asking =
    <Value>(ask: (store: IdentityStore) => Promise<Value>) =>
    (signal: AbortSignal): Promise<Answer<Value>> =>
      answer(options, memory, access, ask, signal);
  return {
    groups: async (wanted) => {
      const ask = (store: IdentityStore) => (wanted === "all" ? list(store, memory) : find(wanted, store, memory));
      const answered = await queue.run(asking(ask));
      return answered.status === "ready" && memory.listing ? { ...answered, isWhole: true } : answered;
    },
    groupsAnew: (names, { signal, deadlineMs }) =>
      answer({ ...options, deadlineMs }, memory, access, (store) => search.step(names, store), signal),
    identityStoreId: () => memory.opened?.identityStoreId,
    instanceArn: () => memory.opened?.instanceArn,
    withEmptiness: async (groups) => {
      const reason = tooManyToAsk(groups.length, options.deadlineMs);
      if (reason !== undefined) return { status: "failed", reason };
      return queue.run(asking((store) => tellEmptiness(groups, store)));
    },
  };
}

async function answer<Value>(
  { now, deadlineMs }: IdentityCenterOptions,
  memory: Memory,
  access: Access,
  ask: (store: IdentityStore) => Promise<Value>,
  signal: AbortSignal,
): Promise<Answer<Value>> {
  if (memory.unavailable) return memory.unavailable;
  try {
    if (!memory.opened) {
      const opened = await access.open(signal);
      if ("status" in opened) {
        memory.unavailable = opened;
        return opened;
      }
      memory.opened = opened;
    }
    const value = await ask(access.store(memory.opened.identityStoreId, signal));
    memory.asOf ??= now().toISOString();
    return { status: "ready", value, evidence: "live", asOf: memory.asOf };
  } catch (error) {
    if (!(error instanceof AwsTrouble)) throw error;
    memory.unavailable = {
      status: "failed",
      reason: explain(error, { isOver: signal.aborted, deadlineMs, lastStatus: access.lastStatus() }),
    };
    return memory.unavailable;
  }
}

async function find(
  wanted: readonly string[],
  store: IdentityStore,
  memory: Memory,
): Promise<readonly DirectoryGroup[]> {
  if (memory.listing) return memory.listing;
  const names = new Set(wanted);
  const missing = [...names].filter((name) => !memory.lookedUp.has(name));
  const found = missing.length <= GROUP_LOOKUPS ? await lookUpGroups(missing, store) : undefined;
  if (!found) return list(store, memory);
  for (const group of found) memory.lookedUp.set(group.displayName, group);
  return [...names].flatMap((name) => memory.lookedUp.get(name) ?? []);
}

async function list(store: IdentityStore, memory: Memory): Promise<readonly DirectoryGroup[]> {
  memory.listing ??= await listGroups(store);
  return memory.listing;
}
