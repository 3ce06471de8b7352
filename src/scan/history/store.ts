import type { SecretRule } from "../../core.ts";
import { type IdSupply, NO_IDS, type ObjectCount, openOwnPacks, withoutIds } from "../../git/all-objects.ts";
import { idPlace } from "../../git/packs/pack-index.ts";
import type { Repository } from "../../git/repository.ts";
import { markIds, markLines } from "../prefilter/marks.ts";
import { hasSimd } from "../prefilter/webassembly.ts";
import type { Lane } from "./lane.ts";
import type { Answered } from "./member.ts";
import { type PackSupply, supplyPacks } from "./pack-supply.ts";
import type { Selection } from "./selecting.ts";

/** How a history is searched. */
export interface HistoryOptions {
  readonly secrets: readonly SecretRule[];
  /** The worker's entry; without one everything stays in this thread. */
  readonly workerUrl: URL | undefined;
  readonly deadlineMs?: number;
  /** Hears how many of how many objects were read. */
  readonly onAnswered?: (answered: Answered, total: number) => void;
}

/** What is looked for, and where. */
export interface Looking extends HistoryOptions {
  readonly repository: Repository;
  /** How many objects there are, about. */
  readonly total: number;
  readonly tableBytes: number;
  readonly idBytes: number;
  readonly openStore: () => Promise<HistoryStore>;
}

/** What was found. */
export interface Searched {
  readonly selection: Selection;
  readonly lanes: readonly Lane[];
}

/** All objects of a repository: those that are read here, and those that git is asked for. */
export interface HistoryStore {
  readonly packs: PackSupply;
  /** Ids, each with a line feed, of objects in packs that cannot be read here. */
  readonly lost: Uint8Array;
  /** Ids of what no pack holds that is read here. */
  readonly rest: IdSupply;
  close(): void;
}

/** What is known of the objects of a repository. */
export interface KnownObjects {
  /** Supplies the ids of all. */
  readonly listing: IdSupply;
  readonly count: ObjectCount;
  /** Where the ids of all are marked: those of the rest as they are taken. */
  readonly listed: Uint8Array;
}

/** Opens the store of a repository. The listing is asked for only where there may be objects outside of the packs that are read here. */
export async function openStore(
  repository: Repository,
  { listing, count, listed }: KnownObjects,
): Promise<HistoryStore> {
  // What unpacks objects needs SIMD, as the search for patterns does.
  const packs = hasSimd() ? await openOwnPacks(repository) : undefined;
  const all = packs?.all ?? [];
  for (const { index, entries, idBytes } of all) markIds(listed, index, idPlace(0, idBytes), entries.count, idBytes);
  const { supply, lost } = supplyPacks(all);
  const isAll = all.reduce((sum, { entries }) => sum + entries.count, 0) === count.onlyPacked;
  const others = packs ? withoutIds(listing, packs.has) : listing;
  return { packs: supply, lost, rest: isAll ? NO_IDS : marking(others, listed), close: () => packs?.close() };
}

const LF = 10;

/** The same supply, of which every id that is taken is marked. */
function marking(supply: IdSupply, table: Uint8Array): IdSupply {
  return {
    ...supply,
    async take(count) {
      const ids = await supply.take(count);
      if (ids) markLines(table, ids, ids.indexOf(LF));
      return ids;
    },
  };
}
