import type { Worker } from "node:worker_threads";
import { UserError } from "../errors.ts";

/** What a worker is for, as it is told when it starts. */
export interface WorkerOrder {
  /** Which of its detectors it uses. */
  readonly secrets: boolean;
  readonly dialects: boolean;
  /** Where the files lie that it is to read, if it is to read any. */
  readonly root?: string;
}

/** A worker at work: it answers tasks in any order. */
export interface WorkerThread<Task extends object, Answer> {
  /** Throws where the worker stopped or fell silent before it answered, and UserError where its answer is one. */
  send(task: Task): Promise<Answer>;
  /** Tasks that were sent and not answered. */
  waiting(): number;
  stop(): Promise<number>;
}

/** What a worker says that is still at work on one task. */
export const ALIVE = { alive: true } as const;

/** What a worker answers, each with the id of the task: what it was asked for, or the message of a UserError. */
export type WorkerAnswer<Answer> = { readonly id: number } & (Answer | { readonly trouble: string });

/** Starts the worker of this entry. One that has work and answers nothing for `deadlineMs` is stopped, and has failed. */
export async function startWorker<Task extends object, Answer extends object>(
  url: URL,
  order: WorkerOrder,
  deadlineMs: number,
): Promise<WorkerThread<Task, Answer>> {
  const { Worker: Thread } = await import("node:worker_threads");
  const worker = new Thread(url, { workerData: order });
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(reason: Error): void }>();
  let stopped: Error | undefined;
  const fail = (reason: Error): void => {
    stopped ??= reason;
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
    watch();
    void worker.terminate();
  };
  const watch = createWatch(worker, deadlineMs, () => waiting.size > 0, fail);
  worker.on("message", (answer: WorkerAnswer<Answer> | typeof ALIVE) => {
    if ("alive" in answer) return watch();
    if ("trouble" in answer) waiting.get(answer.id)?.reject(new UserError(answer.trouble));
    else waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
    return watch();
  });
  worker.on("error", fail);
  worker.on("messageerror", fail);
  worker.on("exit", (code) => fail(new Error(`The scanning worker stopped with code ${code} before it had answered.`)));
  watch();
  let next = 0;
  const send = (task: Task): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (stopped) return reject(stopped);
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...task, id });
      if (waiting.size === 1) watch();
      return undefined;
    });
  return { send, waiting: () => waiting.size, stop: () => worker.terminate() };
}

/**
 * To be called whenever work is given or done. While there is work, the worker keeps the process alive and must answer within
 * the deadline; while there is none, it holds nobody up, so that a failure elsewhere still ends the run.
 */
function createWatch(
  worker: Worker,
  deadlineMs: number,
  isBusy: () => boolean,
  fail: (reason: Error) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    if (!isBusy()) return worker.unref();
    worker.ref();
    timer = setTimeout(() => fail(new Error("The scanning worker fell silent, and was stopped.")), deadlineMs);
  };
}
