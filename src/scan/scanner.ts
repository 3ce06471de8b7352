import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { Blob } from "../core.ts";
import { WORKER_DEADLINE_MS, WORKER_START_BYTES } from "../limits.ts";
import { createScan } from "./filtered.ts";
import { type Detectors, type Found, joinFound } from "./scan.ts";

/** Takes blobs one by one and answers once with everything found in them, in the order in which they came. */
export interface Scanner {
  add(blob: Blob): Promise<void>;
  /** Throws where a worker stopped or fell silent before it answered: what was not scanned is never clean. */
  finish(): Promise<Found>;
}

/** What the main thread sends to a worker, and what comes back. */
export interface ScanTask {
  readonly id: number;
  readonly blobs: readonly Blob[];
}
export interface ScanAnswer {
  readonly id: number;
  readonly found: Found;
}

/**
 * A scanner that works in this thread, and is joined by one worker after WORKER_START_BYTES; below that, starting a worker
 * costs more than it saves. `workerUrl` is the worker's entry; without one everything stays in this thread. A worker that has
 * work and answers nothing for `deadlineMs` is stopped, and the scan has failed.
 */
export function createScanner(
  detectors: Detectors,
  workerUrl: URL | undefined,
  deadlineMs: number = WORKER_DEADLINE_MS,
): Scanner {
  const results: (Found | Promise<Found>)[] = [];
  const scan = createScan(detectors);
  let bytes = 0;
  let shared: SharedScanner | undefined;
  return {
    async add(blob) {
      bytes += blob.bytes.length;
      if (!workerUrl || bytes < WORKER_START_BYTES) {
        results.push(scan(blob));
        return;
      }
      shared ??= await startShared(workerUrl, scan, deadlineMs);
      results.push(...(await shared.add(blob)));
    },
    async finish() {
      if (shared) results.push(...shared.flush());
      return joinFound(await Promise.all(results).finally(() => shared?.stop()));
    },
  };
}

/** A worker, and this thread beside it: whoever is free scans the next batch. */
interface SharedScanner {
  /** Answers the batch that this blob completed, if it did. */
  add(blob: Blob): Promise<readonly Promise<Found>[]>;
  flush(): readonly Promise<Found>[];
  stop(): Promise<number>;
}

const BATCH_BYTES = 1024 * 1024;
/** Batches that wait for the worker, so that it never waits for this thread; what comes beyond them is scanned here. */
const BATCHES_AHEAD = 2;

async function startShared(url: URL, scan: (blob: Blob) => Found, deadlineMs: number): Promise<SharedScanner> {
  const { Worker } = await import("node:worker_threads");
  const worker = new Worker(url);
  const { send, waiting } = createSender(worker, deadlineMs);
  let batch: Blob[] = [];
  let size = 0;
  const flush = (): readonly Promise<Found>[] => {
    if (batch.length === 0) return [];
    const full = batch;
    batch = [];
    size = 0;
    if (waiting() >= BATCHES_AHEAD) return [Promise.resolve(joinFound(full.map(scan)))];
    const answer = send(full);
    answer.catch(() => undefined); // finish() awaits it; until then a failure is not "unhandled"
    return [answer];
  };
  return {
    flush,
    async add(blob) {
      batch.push(blob);
      size += blob.bytes.length;
      if (size < BATCH_BYTES) return [];
      // Trees are read without a pause, and the worker's answers come only in one.
      await setImmediate();
      return flush();
    },
    stop: () => worker.terminate(),
  };
}

interface Sender {
  send(blobs: readonly Blob[]): Promise<Found>;
  /** Batches that were sent and not answered. */
  waiting(): number;
}

function createSender(worker: Worker, deadlineMs: number): Sender {
  const waiting = new Map<number, { resolve(found: Found): void; reject(reason: Error): void }>();
  let stopped: Error | undefined;
  const fail = (reason: Error): void => {
    stopped ??= reason;
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
    watch();
    void worker.terminate();
  };
  const watch = createWatch(worker, deadlineMs, () => waiting.size > 0, fail);
  worker.on("message", ({ id, found }: ScanAnswer) => {
    waiting.get(id)?.resolve(found);
    waiting.delete(id);
    watch();
  });
  worker.on("error", fail);
  worker.on("messageerror", fail);
  worker.on("exit", (code) => fail(new Error(`The scanning worker stopped with code ${code} before it had answered.`)));
  watch();
  let next = 0;
  const send = (blobs: readonly Blob[]): Promise<Found> =>
    new Promise((resolve, reject) => {
      if (stopped) return reject(stopped);
      const id = next++;
      waiting.set(id, { resolve, reject });
      const task: ScanTask = { id, blobs };
      worker.postMessage(task);
      if (waiting.size === 1) watch();
      return undefined;
    });
  return { send, waiting: () => waiting.size };
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
