import type { Answer, Directory, DirectoryGroup } from "../core.ts";
import { GROUP_LOOKUPS } from "../limits.ts";
import { AwsTrouble, explain } from "./aws-trouble.ts";
import { tellEmptiness, tooManyToAsk } from "./empty-groups.ts";
import { findPresentGroups, type IdentityStore, listGroups, lookUpGroups } from "./find-groups.ts";
import { createQueue } from "./queue.ts";
import type { SnapshotGroup } from "./snapshot.ts";

export interface IdentityCenterOptions {
  /** The instance's name in the policy, for messages; `default` where absent. */
  readonly instance?: string;
  readonly identityStoreId?: string;
  readonly instanceArn?: string;
  readonly region?: string;
  readonly chain: "auto" | "full";
  readonly deadlineMs: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

export interface IdentityCenter extends Directory {
  /**
   * The groups of these names that exist by now, whatever was answered before; others may come with them. The caller's signal
   * ends the calls, after `deadlineMs` milliseconds in all.
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
  const queue = createQueue(options.deadlineMs);
  const memory: Memory = { lookedUp: new Map() };
  const asking =
    <Value>(ask: (store: IdentityStore) => Promise<Value>) =>
    (signal: AbortSignal): Promise<Answer<Value>> =>
      answer(options, memory, access, ask, signal);
  return {
    groups: async (wanted) => {
      const ask = (store: IdentityStore) => (wanted === "all" ? list(store, memory) : find(wanted, store, memory));
      const answered = await queue(asking(ask));
      return answered.status === "ready" && memory.listing ? { ...answered, isWhole: true } : answered;
    },
    groupsAnew: (names, { signal, deadlineMs }) =>
      answer({ ...options, deadlineMs }, memory, access, (store) => findPresentGroups(names, store), signal),
    identityStoreId: () => memory.opened?.identityStoreId,
    instanceArn: () => memory.opened?.instanceArn,
    withEmptiness: async (groups) => {
      const reason = tooManyToAsk(groups.length, options.deadlineMs);
      if (reason !== undefined) return { status: "failed", reason };
      return queue(asking((store) => tellEmptiness(groups, store)));
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
    memory.unavailable = { status: "failed", reason: explain(error, signal.aborted, deadlineMs) };
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
