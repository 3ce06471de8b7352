import type { ObjectPipe } from "../../git/object-pipe.ts";
import { WORKER_DEADLINE_MS } from "../../limits.ts";
import { confirming, createBacklog } from "./backlog.ts";
import { startCrew } from "./crew.ts";
import { createSelecting, joinSelections, sievePatterns } from "./selecting.ts";
import type { Looking, Searched } from "./store.ts";

/** Room for objects, of all workers together. Source: our own: memory stays below 300 MiB. */
const ROOM_BYTES = 80 * 1024 * 1024;

/** Searches all objects in workers, of which each has one of these pipes. */
export async function searchThere(workerUrl: URL, pipes: readonly ObjectPipe[], looking: Looking): Promise<Searched> {
  const { secrets, openStore, tableBytes, idBytes, total, onAnswered, deadlineMs = WORKER_DEADLINE_MS } = looking;
  const backlog = createBacklog();
  const patterns = sievePatterns(secrets);
  // To make ready what confirms takes a while, and is not needed before the first object comes.
  const { take, done } = confirming(() => createSelecting(secrets, patterns), backlog);
  const answered: Parameters<typeof startCrew>[2]["answered"] = (own) => onAnswered?.(own, total);
  const crew = await startCrew(workerUrl, pipes, { deadlineMs, answered, candidate: take });
  try {
    // Workers come to life while the packs are opened.
    const { packs, lost, rest } = await openStore();
    crew.start({ packs, patterns, roomBytes: Math.floor(ROOM_BYTES / pipes.length), tableBytes, idBytes, backlog });
    for (let ids = await rest.take(await crew.next()); ids; ids = await rest.take(await crew.next())) crew.give(ids);
    for (const ids of [lost, await crew.left()]) if (ids.length > 0) crew.give(ids);
    const ends = await crew.finish();
    const selections = [await done(), ...ends.flatMap(({ selection }) => selection ?? [])];
    return { selection: joinSelections(selections), lanes: ends.map(({ lane }) => lane) };
  } finally {
    await crew.stop();
  }
}
