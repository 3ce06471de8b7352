import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import { isSecretRule } from "../../core.ts";
import { UserError } from "../../errors.ts";
import { isRoomFor, isSettled } from "./backlog.ts";
import { type LaneOptions, openLane } from "./lane.ts";
import type { LaneAnswer, LaneTask } from "./member.ts";
import type { Selecting, SievePatterns } from "./selecting.ts";

/** Tells the main thread something; `moved` is what it takes over. */
export type Say = (answer: LaneAnswer, moved: readonly ArrayBufferLike[]) => void;

/** Reads objects as a task says, those of packs first, telling through `say` how far it has got, and at last what came of it. */
export async function readLane({ descriptor, ids, packs, ...task }: LaneTask, say: Say): Promise<void> {
  let own: Selecting | undefined;
  const take: LaneOptions["take"] = (candidate) => {
    if (isSettled(task.backlog, candidate)) return undefined;
    if (!isRoomFor(task.backlog, candidate)) return takeHere(candidate);
    return say({ candidate }, candidate.bytes ? [candidate.bytes.buffer] : []);
  };
  const takeHere = async (candidate: Parameters<typeof take>[0]): Promise<void> => {
    own ??= await loadSelecting(task.patterns);
    own.take(candidate);
  };
  try {
    const opened = openLane({ ...task, nextIds: idsFrom(ids, say), take });
    const packed = (ids: number, bytes: number): void => say({ packed: { ids, bytes } }, []);
    say({ left: await opened.readPacks(packs, packed) }, []);
    await opened.readBlocking(descriptor);
    const lane = opened.end();
    say({ lane, ...(own ? { selection: own.selection } : {}) }, []);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    say({ trouble: error.message }, []);
  }
}

/** The runs of ids that come through a port, each said to be answered once the next one is asked for. */
function idsFrom(ids: MessagePort, say: Say): LaneOptions["nextIds"] {
  let isAsked = false;
  return (bytes) => {
    if (isAsked) say({ answered: bytes }, []);
    const next = receiveMessageOnPort(ids);
    isAsked = next !== undefined;
    return next?.message;
  };
}

/** Loading the rules takes longer than to look through many objects. */
async function loadSelecting(patterns: SievePatterns): Promise<Selecting> {
  const [{ createSelecting }, { rules }] = await Promise.all([
    import("./selecting.ts"),
    import("../../rules/index.ts"),
  ]);
  return createSelecting(rules.filter(isSecretRule), patterns);
}
