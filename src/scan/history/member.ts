import { closeSync } from "node:fs";
import type { MessagePort, Worker } from "node:worker_threads";
import { UserError } from "../../errors.ts";
import type { ObjectPipe } from "../../git/object-pipe.ts";
import type { Backlog } from "./backlog.ts";
import type { Lane } from "./lane.ts";
import type { PackSupply } from "./pack-supply.ts";
import type { Selection, SievePatterns } from "./selecting.ts";
import type { Candidate } from "./sieve.ts";
import { createPromise, createWork, type Work } from "./work.ts";

/** What the main thread sends to a worker that is to read objects; the ids come through the port as git is asked for them. */
export interface LaneTask extends CrewTask {
  readonly descriptor: number;
  readonly ids: MessagePort;
}

/** What is the same for all workers of a crew. */
export interface CrewTask {
  /** Packs that are read before the answers of git. */
  readonly packs: PackSupply;
  readonly patterns: SievePatterns;
  readonly roomBytes: number;
  readonly tableBytes: number;
  readonly idBytes: number;
  readonly backlog: Backlog;
}

/**
 * What comes back: what the main thread shall confirm; how much of packs was read, and when there are no more, the ids of
 * those that git has to be asked for; each time a run of ids was answered, the bytes of it; at the end what came of it, with what
 * the worker confirmed itself, or what went wrong with git.
 */
export type LaneAnswer =
  | { readonly candidate: Candidate }
  | { readonly packed: Answered }
  | { readonly left: Uint8Array }
  | { readonly answered: number }
  | { readonly lane: Lane; readonly selection?: Selection }
  | { readonly trouble: string };

/** What one worker has to say at its end. */
export type MemberEnd = Extract<LaneAnswer, { lane: Lane }>;

/** What was answered so far. */
export interface Answered {
  readonly ids: number;
  readonly bytes: number;
}

const LF = 10;

/** A worker that reads objects from a git of its own. */
export interface Member {
  start(task: LaneTask): void;
  give(ids: Uint8Array): void;
  /** Runs that were given and not answered. */
  waiting(): number;
  /** Waits until another run was answered; throws where it failed. */
  progress(): Promise<void>;
  /** Waits until the packs are read. Answers the ids of what is left of them. */
  left(): Promise<Uint8Array>;
  finish(): Promise<MemberEnd>;
  stop(): Promise<void>;
}

/** Who hears of what a worker says before its end. */
export interface Hearing {
  answered(answered: Answered): void;
  candidate(candidate: Candidate): void;
}

/** A worker for one pipe, of which `output` must be a descriptor. The other end of `port` goes to the worker. */
export function createMember(
  worker: Worker,
  pipe: ObjectPipe,
  port: MessagePort,
  deadlineMs: number,
  hearing: Hearing,
): Member {
  const work = createWork(deadlineMs, () => {
    fail(new Error("A worker that reads the history fell silent, and was stopped."));
  });
  const { answer, left, failed, fail } = listen(worker, pipe, work, hearing);
  return {
    start(task) {
      work.begin();
      worker.postMessage(task, [task.ids]);
    },
    waiting: work.waiting,
    give(ids) {
      work.give(ids.length / (ids.indexOf(LF) + 1));
      // The worker must know a question before git can answer it.
      port.postMessage(ids);
      pipe.ask(ids);
    },
    left: () => Promise.race([left, failed]),
    progress: () => Promise.race([work.progress(), failed]),
    async finish() {
      work.begin();
      const [ended, lane] = await Promise.allSettled([Promise.race([pipe.finish(), failed]), answer]);
      work.stop();
      if (ended.status === "rejected") throw ended.reason;
      if (lane.status === "rejected") throw lane.reason;
      return lane.value;
    },
    async stop() {
      work.stop();
      // Without an end of its input, a thread that waits for it could not be ended.
      pipe.stop();
      port.close();
      await worker.terminate();
      closeSync(Number(pipe.output));
    },
  };
}

interface Listening {
  /** The worker's last answer. */
  readonly answer: Promise<MemberEnd>;
  /** The ids of what is left of the packs. */
  readonly left: Promise<Uint8Array>;
  /** Never resolves: rejects where the worker fails. */
  readonly failed: Promise<never>;
  readonly fail: (reason: Error) => void;
}

function listen(worker: Worker, pipe: ObjectPipe, work: Work, hearing: Hearing): Listening {
  const failing = createPromise<never>();
  const answer = createPromise<MemberEnd>();
  const left = createPromise<Uint8Array>();
  const fail = (reason: Error): void => {
    for (const { reject } of [failing, answer, left]) reject(reason);
  };
  // finish() and left() await them; until then a failure is not "unhandled"
  for (const { promise } of [failing, answer, left]) promise.catch(() => undefined);
  worker.on("message", async (message: LaneAnswer) => {
    if ("candidate" in message) hearing.candidate(message.candidate);
    else if ("answered" in message) hearing.answered({ ids: work.answered(), bytes: message.answered });
    else if ("packed" in message) {
      work.hear();
      hearing.answered(message.packed);
    } else if ("left" in message) {
      work.left();
      left.resolve(message.left);
    } else if ("lane" in message) answer.resolve(message);
    // What git says of its own end tells more than that its answers were too few.
    else fail((await pipe.trouble()) ?? new UserError(message.trouble));
  });
  worker.on("error", fail);
  worker.on("messageerror", fail);
  worker.on("exit", (code) => fail(new Error(`A worker stopped with code ${code} before it had read the history.`)));
  return { answer: answer.promise, left: left.promise, failed: failing.promise, fail };
}
