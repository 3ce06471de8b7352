import type { ObjectPipe } from "../../git/object-pipe.ts";
import { type Answered, type CrewTask, createMember, type Hearing, type Member, type MemberEnd } from "./member.ts";

/** Workers that each read objects from a git of their own. */
export interface Crew {
  /** Sets all to work. */
  start(task: CrewTask): void;
  /** Waits until somebody has little to do; answers how many ids to give next. Throws where one of them failed. */
  next(): Promise<number>;
  /** Gives a run of ids to whoever has the least to do. */
  give(ids: Uint8Array): void;
  /** Waits until all packs are read. Answers the ids of what is left of them, each with a line feed. Throws where one of them failed. */
  left(): Promise<Uint8Array>;
  /** Waits for the end of all. Throws where one of them failed, or fell silent. */
  finish(): Promise<readonly MemberEnd[]>;
  /** Ends everything at once. */
  stop(): Promise<void>;
}

/** Runs of ids that wait with each worker, so that neither it nor its git ever has to. */
const RUNS_AHEAD = 2;
/** Bytes of the objects of a run: enough that git makes little of it twice, and so few that all are busy to the end. */
const RUN_BYTES = 32 * 1024 * 1024;
/** Ids of a run, while nothing is known of their objects, and at most. */
const FIRST_RUN = 128;
const LONGEST_RUN = 16_384;

/** How a crew works, and who hears of it: of what was answered, all together. */
export interface CrewOptions extends Hearing {
  readonly deadlineMs: number;
}

/** A crew with a worker for each pipe, of which `output` must be a descriptor. */
export async function startCrew(url: URL, pipes: readonly ObjectPipe[], options: CrewOptions): Promise<Crew> {
  const { MessageChannel, Worker: Thread } = await import("node:worker_threads");
  const answered = { ids: 0, bytes: 0 };
  const hearing = {
    ...options,
    answered({ ids, bytes }: Answered): void {
      answered.ids += ids;
      answered.bytes += bytes;
      options.answered(answered);
    },
  };
  const members = pipes.map((pipe) => {
    const { port1, port2 } = new MessageChannel();
    const member = createMember(new Thread(url), pipe, port1, options.deadlineMs, hearing);
    return { ...member, ids: port2, descriptor: Number(pipe.output) };
  });
  const idlest = (): Member | undefined => [...members].sort((left, right) => left.waiting() - right.waiting())[0];
  return {
    start(task) {
      for (const { start, ids, descriptor } of members) start({ ...task, descriptor, ids });
    },
    async next() {
      while ((idlest()?.waiting() ?? 0) >= RUNS_AHEAD) await Promise.race(members.map((member) => member.progress()));
      if (answered.ids === 0) return FIRST_RUN;
      const wanted = (RUN_BYTES / Math.max(1, answered.bytes)) * answered.ids;
      return Math.min(Math.max(1, Math.floor(wanted)), LONGEST_RUN);
    },
    give: (ids) => idlest()?.give(ids),
    left: async () => Buffer.concat(await Promise.all(members.map((member) => member.left()))),
    async finish() {
      const ends = await Promise.allSettled(members.map((member) => member.finish()));
      const failed = ends.find((end) => end.status === "rejected");
      if (failed) throw failed.reason;
      return ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
    },
    async stop() {
      await Promise.all(members.map((member) => member.stop()));
    },
  };
}
