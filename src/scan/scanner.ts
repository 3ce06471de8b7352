import { setImmediate } from "node:timers/promises";
import { answer } from "../asking.ts";
import type { Blob, HeldBlob } from "../core.ts";
import { WORKER_DEADLINE_MS, WORKER_START_BYTES } from "../limits.ts";
import { createLargeScan, createScan } from "./filtered.ts";
import { type Detectors, type Found, joinFound } from "./scan.ts";
import { startWorker } from "./worker-thread.ts";

/** Takes blobs one by one and answers once with everything found in them, in the order in which they came. */
export interface Scanner {
  add(blob: Blob): Promise<void>;
  /** Throws where a worker stopped or fell silent before it answered: what was not scanned is never clean. */
  finish(): Promise<Found>;
}

/** What the main thread sends to a worker, and what comes back. */
export interface ScanTask {
  readonly blobs: readonly HeldBlob[];
}
export interface ScanAnswer {
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
  const scanLarge = createLargeScan(detectors);
  let bytes = 0;
  let shared: SharedScanner | undefined;
  return {
    async add(blob) {
      if (blob.unheld) {
        // No other thread can ask for its bytes.
        results.push(...(shared?.flush() ?? []), await answer(scanLarge(blob), blob.unheld.read));
        return;
      }
      bytes += blob.bytes.length;
      if (!workerUrl || bytes < WORKER_START_BYTES) {
        results.push(scan(blob));
        return;
      }
      shared ??= await startShared(workerUrl, detectors, scan, deadlineMs);
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
  add(blob: HeldBlob): Promise<readonly Promise<Found>[]>;
  flush(): readonly Promise<Found>[];
  stop(): Promise<number>;
}

const BATCH_BYTES = 1024 * 1024;
/** Batches that wait for the worker, so that it never waits for this thread; what comes beyond them is scanned here. */
const BATCHES_AHEAD = 2;

async function startShared(
  url: URL,
  { secrets, dialects }: Detectors,
  scan: (blob: HeldBlob) => Found,
  deadlineMs: number,
): Promise<SharedScanner> {
  const order = { secrets: secrets.length > 0, dialects: dialects.length > 0 };
  const worker = await startWorker<ScanTask, ScanAnswer>(url, order, deadlineMs);
  let batch: HeldBlob[] = [];
  let size = 0;
  const flush = (): readonly Promise<Found>[] => {
    if (batch.length === 0) return [];
    const full = batch;
    batch = [];
    size = 0;
    if (worker.waiting() >= BATCHES_AHEAD) return [Promise.resolve(joinFound(full.map(scan)))];
    const answer = worker.send({ blobs: full }).then(({ found }) => found);
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
    stop: worker.stop,
  };
}
