import { availableParallelism } from "node:os";
import {
  countObjects,
  type IdSupply,
  type ObjectCount,
  requireReferences,
  sizeOfObjects,
  supplyAllObjects,
  supplyLate,
} from "../../git/all-objects.ts";
import { type ObjectPipe, openBlockingPipe } from "../../git/object-pipe.ts";
import { idBytesOf, type Repository } from "../../git/repository.ts";
import { HISTORY_WORKER_OBJECTS, HISTORY_WORKERS, WORKER_START_BYTES } from "../../limits.ts";
import { isWithin, tableBytesFor } from "../prefilter/marks.ts";
import { searchHere } from "./here.ts";
import type { Selection } from "./selecting.ts";
import type { Sieved } from "./sieve.ts";
import { type HistoryOptions, type HistoryStore, openStore, type Searched } from "./store.ts";
import { searchThere } from "./there.ts";

/** What the search of a history came to. */
export interface HistorySearch {
  readonly selection: Selection;
  readonly sieved: Readonly<Sieved>;
  /** Whether everything is there to which an object refers. If not, walking tells whether it matters. */
  readonly isComplete: boolean;
}

/**
 * Searches all objects of a repository for those that hold a secret. Packs are read here, each object once; git is asked for
 * everything else, and for what cannot be read here. In large repositories a few workers do that, with a git each, in small ones this
 * thread. Throws where anything was not read: a worker that stopped or fell silent, a git that failed or answered less than it
 * was asked.
 */
export async function searchHistory(repository: Repository, options: HistoryOptions): Promise<HistorySearch> {
  const listing = supplyLate(() => supplyAllObjects(repository));
  let store: HistoryStore | undefined;
  try {
    const referring = requireReferences(repository);
    referring.catch(() => undefined);
    const count = await countObjects(repository);
    const { total, isLent } = count;
    // Of what another repository lends, nobody has counted the objects.
    const listed = new Uint8Array(tableBytesFor(isLent ? Number.POSITIVE_INFINITY : total));
    const isHere = options.workerUrl === undefined || (await isSmall(repository, count, listing));
    const workerUrl = isHere ? undefined : options.workerUrl;
    const pipes = workerUrl ? await openPipes(repository) : [];
    const openOnce = async (): Promise<HistoryStore> => {
      store = await openStore(repository, { listing, count, listed });
      return store;
    };
    const sizes = { total, tableBytes: listed.length, idBytes: idBytesOf(repository) };
    const looking = { ...options, ...sizes, repository, openStore: openOnce };
    const search =
      workerUrl && pipes.length > 0 ? await searchThere(workerUrl, pipes, looking) : await searchHere(looking);
    await referring;
    return concluded(search, listed);
  } finally {
    store?.close();
    await listing.close();
  }
}

/** Whether reading all objects takes less than starting a worker. */
async function isSmall(repository: Repository, { total, onlyPacked }: ObjectCount, supply: IdSupply): Promise<boolean> {
  if (onlyPacked !== undefined && total > HISTORY_WORKER_OBJECTS) return false;
  const first = (await supply.take(HISTORY_WORKER_OBJECTS)) ?? new Uint8Array(0);
  const second = await supply.take(1);
  supply.putBack(Buffer.concat([first, second ?? new Uint8Array(0)]));
  return second === undefined && (await sizeOfObjects(repository, first)) < WORKER_START_BYTES;
}

/** A pipe for each worker; none where the platform has none that a worker could read. */
async function openPipes(repository: Repository): Promise<readonly ObjectPipe[]> {
  const count = Math.min(availableParallelism(), HISTORY_WORKERS);
  const pipes = await Promise.all(Array.from({ length: count }, () => openBlockingPipe(repository)));
  return pipes.flatMap((pipe) => pipe ?? []);
}

function concluded({ selection, lanes }: Searched, listed: Uint8Array): HistorySearch {
  const sum = (key: keyof Sieved): number => lanes.reduce((total, { sieved }) => total + sieved[key], 0);
  return {
    selection,
    sieved: { objects: sum("objects"), blobs: sum("blobs"), commits: sum("commits"), bytes: sum("bytes") },
    isComplete: lanes.every(({ referred }) => referred !== undefined && isWithin(referred, listed)),
  };
}
