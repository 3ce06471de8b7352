import { UserError } from "../../errors.ts";
import { openStreamPipe } from "../../git/object-pipe.ts";
import { type LaneOptions, openLane } from "./lane.ts";
import { createSelecting, sievePatterns } from "./selecting.ts";
import type { Looking, Searched } from "./store.ts";

const IDS_AT_ONCE = 1_024;
/** Room for objects. */
const ROOM_BYTES = 16 * 1024 * 1024;

/** Searches all objects in this thread. */
export async function searchHere({ repository, secrets, openStore, tableBytes, idBytes }: Looking): Promise<Searched> {
  const patterns = sievePatterns(secrets);
  const { take, selection } = createSelecting(secrets, patterns);
  const asked: Uint8Array[] = [];
  const nextIds: LaneOptions["nextIds"] = () => asked.shift();
  const lane = openLane({ patterns, roomBytes: ROOM_BYTES, tableBytes, idBytes, nextIds, take });
  const { packs, lost, rest } = await openStore();
  const left = await lane.readPacks(packs, () => undefined);
  const pipe = await openStreamPipe(repository);
  const ask = async (ids: Uint8Array): Promise<void> => {
    if (ids.length === 0) return;
    asked.push(ids);
    pipe.ask(ids);
    await pipe.taken();
  };
  const feed = async (): Promise<void> => {
    for (let ids = await rest.take(IDS_AT_ONCE); ids; ids = await rest.take(IDS_AT_ONCE)) await ask(ids);
    await ask(lost);
    await ask(left);
    await pipe.finish();
  };
  try {
    // Where an answer is wrong, git is cut off, and what becomes of it then tells nothing.
    const feeding = feed().catch((error: unknown) => {
      pipe.stop(); // or whoever reads would wait for more
      throw error;
    });
    const settled = await Promise.allSettled([lane.readStream(pipe.output), feeding]);
    const reasons = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    if (reasons.length > 0) throw reasons.find((reason) => reason instanceof UserError) ?? reasons[0];
    return { selection, lanes: [lane.end()] };
  } finally {
    pipe.stop();
  }
}
