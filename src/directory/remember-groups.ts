import type { Answer, Directory, DirectoryGroup } from "../core.ts";
import { GROUP_LOOKUPS } from "../limits.ts";
import { AwsTrouble, explain } from "./aws-trouble.ts";
import { type IdentityStore, listGroups, lookUpGroups } from "./find-groups.ts";
import { createQueue } from "./queue.ts";

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
  /** The identity store that answered; undefined before the first answer. */
  identityStoreId(): string | undefined;
}

export type Unavailable = Extract<Answer<never>, { readonly reason: string }>;

/** How the identity store is reached. Each step may throw AwsTrouble. */
export interface Access {
  open(signal: AbortSignal): Promise<{ readonly identityStoreId: string } | Unavailable>;
  store(identityStoreId: string, signal: AbortSignal): IdentityStore;
}

interface Memory {
  identityStoreId?: string;
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
  return {
    groups: (wanted) => queue((signal) => answer(options, memory, wanted, access, signal)),
    identityStoreId: () => memory.identityStoreId,
  };
}

async function answer(
  { now, deadlineMs }: IdentityCenterOptions,
  memory: Memory,
  wanted: readonly string[] | "all",
  access: Access,
  signal: AbortSignal,
): Promise<Answer<readonly DirectoryGroup[]>> {
  if (memory.unavailable) return memory.unavailable;
  try {
    if (memory.identityStoreId === undefined) {
      const opened = await access.open(signal);
      if ("status" in opened) {
        memory.unavailable = opened;
        return opened;
      }
      memory.identityStoreId = opened.identityStoreId;
    }
    const store = access.store(memory.identityStoreId, signal);
    const value = wanted === "all" ? await list(store, memory) : await find([...new Set(wanted)], store, memory);
    memory.asOf ??= now().toISOString();
    return { status: "ready", value, evidence: "live", asOf: memory.asOf };
  } catch (error) {
    if (!(error instanceof AwsTrouble)) throw error;
    memory.unavailable = { status: "failed", reason: explain(error, signal.aborted, deadlineMs) };
    return memory.unavailable;
  }
}

async function find(
  names: readonly string[],
  store: IdentityStore,
  memory: Memory,
): Promise<readonly DirectoryGroup[]> {
  if (memory.listing) return memory.listing;
  const missing = names.filter((name) => !memory.lookedUp.has(name));
  const found = missing.length <= GROUP_LOOKUPS ? await lookUpGroups(missing, store) : undefined;
  if (!found) return list(store, memory);
  for (const group of found) memory.lookedUp.set(group.displayName, group);
  return names.flatMap((name) => memory.lookedUp.get(name) ?? []);
}

async function list(store: IdentityStore, memory: Memory): Promise<readonly DirectoryGroup[]> {
  memory.listing ??= await listGroups(store);
  return memory.listing;
}
