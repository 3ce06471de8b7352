import { closeSync } from "node:fs";
import type { MessagePort, Worker } from "node:worker_threads";
import { UserError } from "../errors.ts";
import type { ObjectPipe } from "../git/object-pipe.ts";
import type { Backlog } from "./backlog.ts";
import type { Lane } from "./history-lane.ts";
import type { Selection, SievePatterns } from "./selecting.ts";
import type { Candidate } from "./sieve.ts";

/** What the main thread sends to a worker that is to read objects; the ids come through the port as git is asked for them. */
export interface LaneTask extends CrewTask {
  readonly descriptor: number;
  readonly ids: MessagePort;
}

/** What is the same for all workers of a crew. */
export interface CrewTask {
  readonly patterns: SievePatterns;
  readonly roomBytes: number;
  readonly tableBytes: number;
  readonly idBytes: number;
  readonly backlog: Backlog;
}

/**
 * What comes back: what the main thread shall confirm; each time a run of ids was answered, the bytes of it; at the end what came
 * of it, with what the worker confirmed itself, or what went wrong with git.
 */
export type LaneAnswer =
  | { readonly candidate: Candidate }
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
  const given: number[] = [];
  let progressed = createSignal();
  const onAnswered = (bytes: number): void => {
    hearing.answered({ ids: given.shift() ?? 0, bytes });
    watch(given.length > 0);
    progressed.resolve();
    progressed = createSignal();
  };
  const { answer, failed, fail } = listen(worker, pipe, { onAnswered, onCandidate: hearing.candidate });
  const watch = createWatch(deadlineMs, () => {
    fail(new Error("A worker that reads the history fell silent, and was stopped."));
  });
  return {
    start: (task) => worker.postMessage(task, [task.ids]),
    waiting: () => given.length,
    give(ids) {
      given.push(ids.length / (ids.indexOf(LF) + 1));
      if (given.length === 1) watch(true);
      // The worker must know a question before git can answer it.
      port.postMessage(ids);
      pipe.ask(ids);
    },
    progress: () => Promise.race([progressed.promise, failed]),
    async finish() {
      watch(true);
      const [ended, lane] = await Promise.allSettled([Promise.race([pipe.finish(), failed]), answer]);
      watch(false);
      if (ended.status === "rejected") throw ended.reason;
      if (lane.status === "rejected") throw lane.reason;
      return lane.value;
    },
    async stop() {
      watch(false);
      // Without an end of its input, a thread that waits for it could not be ended.
      pipe.stop();
      port.close();
      await worker.terminate();
      closeSync(Number(pipe.output));
    },
  };
}

/** A function that says whether there is work: while there is, `late` is called unless it is said again within the deadline. */
function createWatch(deadlineMs: number, late: () => void): (isBusy: boolean) => void {
  let timer: NodeJS.Timeout | undefined;
  return (isBusy) => {
    clearTimeout(timer);
    if (isBusy) timer = setTimeout(late, deadlineMs);
  };
}

interface Signal {
  readonly promise: Promise<void>;
  resolve(): void;
}

function createSignal(): Signal {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((resolved) => {
    resolve = resolved;
  });
  return { promise, resolve: () => resolve() };
}

interface Listening {
  /** The worker's last answer. */
  readonly answer: Promise<MemberEnd>;
  /** Never resolves: rejects where the worker fails. */
  readonly failed: Promise<never>;
  readonly fail: (reason: Error) => void;
}

function listen(
  worker: Worker,
  pipe: ObjectPipe,
  { onAnswered, onCandidate }: { onAnswered(bytes: number): void; onCandidate(candidate: Candidate): void },
): Listening {
  let fail: (reason: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const answer = new Promise<MemberEnd>((resolve, reject) => {
    worker.on("message", async (message: LaneAnswer) => {
      if ("candidate" in message) onCandidate(message.candidate);
      else if ("lane" in message) resolve(message);
      else if ("answered" in message) onAnswered(message.answered);
      // What git says of its own end tells more than that its answers were too few.
      else fail((await pipe.trouble()) ?? new UserError(message.trouble));
    });
    failed.catch(reject);
  });
  answer.catch(() => undefined); // finish() awaits it; until then a failure is not "unhandled"
  worker.on("error", (reason) => fail(reason));
  worker.on("messageerror", (reason) => fail(reason));
  worker.on("exit", (code) => fail(new Error(`A worker stopped with code ${code} before it had read the history.`)));
  return { answer, failed, fail: (reason) => fail(reason) };
}
