import { availableParallelism } from "node:os";
import type { SecretRule } from "../core.ts";
import { countObjects, type IdSupply, requireReferences, sizeOfObjects, supplyAllObjects } from "../git/all-objects.ts";
import { type ObjectPipe, openBlockingPipe, openStreamPipe } from "../git/object-pipe.ts";
import type { Repository } from "../git/repository.ts";
import { HISTORY_WORKER_OBJECTS, HISTORY_WORKERS, WORKER_DEADLINE_MS, WORKER_START_BYTES } from "../limits.ts";
import { confirming, createBacklog } from "./backlog.ts";
import { type Lane, type LaneOptions, readStream } from "./history-lane.ts";
import type { Answered } from "./history-member.ts";
import { startCrew } from "./history-workers.ts";
import { isWithin, markLines, tableBytesFor } from "./prefilter/marks.ts";
import { createSelecting, joinSelections, type Selection, sievePatterns } from "./selecting.ts";
import type { Sieved } from "./sieve.ts";

export interface HistoryOptions {
  readonly secrets: readonly SecretRule[];
  /** The worker's entry; without one everything stays in this thread. */
  readonly workerUrl: URL | undefined;
  readonly deadlineMs?: number;
  /** Hears how many of how many objects were read. */
  readonly onAnswered?: (answered: Answered, total: number) => void;
}

/** What the search of a history came to. */
export interface HistorySearch {
  readonly selection: Selection;
  readonly sieved: Readonly<Sieved>;
  /** Whether everything is there to which an object refers. If not, walking tells whether it matters. */
  readonly isComplete: boolean;
}

/**
 * Searches all objects of a repository for those that hold a secret, at the speed at which git hands them out. Large
 * repositories are read by a few workers with a git each, small ones in this thread. Throws where anything was not read: a
 * worker that stopped or fell silent, a git that failed or answered less than it was asked.
 */
export async function searchHistory(repository: Repository, options: HistoryOptions): Promise<HistorySearch> {
  const listing = supplyAllObjects(repository);
  try {
    const referring = requireReferences(repository);
    referring.catch(() => undefined);
    const total = await countObjects(repository);
    const listed = new Uint8Array(tableBytesFor(total));
    const supply = marking(listing, listed);
    const { workerUrl } = options;
    const pipes = workerUrl === undefined || (await isSmall(repository, supply)) ? [] : await openPipes(repository);
    const looking = {
      ...options,
      total,
      tableBytes: listed.length,
      idBytes: repository.objectFormat === "sha1" ? 20 : 32,
    };
    const search =
      workerUrl === undefined || pipes.length === 0
        ? await searchHere(repository, supply, looking)
        : await searchThere(workerUrl, pipes, supply, looking);
    await referring;
    return concluded(search, listed);
  } finally {
    await listing.close();
  }
}

interface Looking extends HistoryOptions {
  readonly total: number;
  readonly tableBytes: number;
  readonly idBytes: number;
}

interface Searched {
  readonly selection: Selection;
  readonly lanes: readonly Lane[];
}

async function searchThere(
  workerUrl: URL,
  pipes: readonly ObjectPipe[],
  supply: IdSupply,
  looking: Looking,
): Promise<Searched> {
  const { secrets, tableBytes, idBytes, total, onAnswered, deadlineMs = WORKER_DEADLINE_MS } = looking;
  const patterns = sievePatterns(secrets);
  const selecting = createSelecting(secrets, patterns);
  const backlog = createBacklog();
  const { take, done } = confirming(selecting, backlog);
  const crew = await startCrew(workerUrl, pipes, {
    task: { patterns, roomBytes: Math.floor(ROOM_BYTES / pipes.length), tableBytes, idBytes, backlog },
    deadlineMs,
    answered: (answered) => onAnswered?.(answered, total),
    candidate: take,
  });
  try {
    for (let ids = await supply.take(await crew.next()); ids; ids = await supply.take(await crew.next()))
      crew.give(ids);
    const ends = await crew.finish();
    const selections = [await done(), ...ends.flatMap(({ selection }) => selection ?? [])];
    return { selection: joinSelections(selections), lanes: ends.map(({ lane }) => lane) };
  } finally {
    await crew.stop();
  }
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

/** Whether reading all objects takes less than starting a worker. */
async function isSmall(repository: Repository, supply: IdSupply): Promise<boolean> {
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

async function searchHere(repository: Repository, supply: IdSupply, looking: Looking): Promise<Searched> {
  const patterns = sievePatterns(looking.secrets);
  const { take, selection } = createSelecting(looking.secrets, patterns);
  const pipe = await openStreamPipe(repository);
  const asked: Uint8Array[] = [];
  const feed = async (): Promise<void> => {
    for (let ids = await supply.take(IDS_AT_ONCE); ids; ids = await supply.take(IDS_AT_ONCE)) {
      asked.push(ids);
      pipe.ask(ids);
      await pipe.taken();
    }
    await pipe.finish();
  };
  const nextIds: LaneOptions["nextIds"] = () => asked.shift();
  try {
    const { tableBytes, idBytes } = looking;
    const reading = readStream(pipe.output, {
      patterns,
      roomBytes: ROOM_BYTES_HERE,
      tableBytes,
      idBytes,
      nextIds,
      take,
    });
    const [fed, lane] = await Promise.allSettled([feed(), reading]);
    if (fed.status === "rejected") throw fed.reason;
    if (lane.status === "rejected") throw lane.reason;
    return { selection, lanes: [lane.value] };
  } finally {
    pipe.stop();
  }
}

const IDS_AT_ONCE = 1_024;
/** Room for objects, of all readers together and of this thread alone. Source: our own: memory stays below 300 MiB. */
const ROOM_BYTES = 80 * 1024 * 1024;
const ROOM_BYTES_HERE = 16 * 1024 * 1024;

function concluded({ selection, lanes }: Searched, listed: Uint8Array): HistorySearch {
  const sum = (key: keyof Sieved): number => lanes.reduce((total, { sieved }) => total + sieved[key], 0);
  return {
    selection,
    sieved: { objects: sum("objects"), blobs: sum("blobs"), commits: sum("commits"), bytes: sum("bytes") },
    isComplete: lanes.every(({ referred }) => referred !== undefined && isWithin(referred, listed)),
  };
}
