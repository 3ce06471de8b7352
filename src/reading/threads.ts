import { setImmediate } from "node:timers/promises";
import type { FilesOnDisk, HeldBlob } from "../core.ts";
import { type IdentityFile, identityFiles, isCandidate, oversizedFiles } from "../identity/files.ts";
import { inTurn } from "../in-turn.ts";
import { WORKER_DEADLINE_MS, WORKER_START_BYTES, WORKER_START_FILES } from "../limits.ts";
import { type Detectors, type Found, joinFound, scanBlob } from "../scan/scan.ts";
import { startWorker, type WorkerThread } from "../scan/worker-thread.ts";
import { createFileSearch, type Keeping, type Searched } from "./search.ts";

/** What the main thread sends to a worker that reads files itself. */
export interface FilesTask {
  /** One character a byte, with NUL between two. */
  readonly names: string;
  /** Which of them are kept whatever they hold, counted from 0. Absent: nothing is kept. */
  readonly wanted?: readonly number[];
}
/**
 * What comes back: `kept` are the blobs that could be identity files, and what is too large to be parsed as one; `left` those in which
 * this thread is to look for definitions.
 */
export type FilesAnswer = Searched<HeldBlob | IdentityFile>;

/** How files are searched. */
export interface FilesOrder {
  readonly detectors: Detectors;
  /** Paths that are identity files whatever they hold; without it, there are none. */
  readonly wanted: ((path: string) => boolean) | undefined;
  /** The worker's entry; without one, everything stays in this thread. */
  readonly workerUrl: URL | undefined;
  /** Hears of each stretch of files as it is done, in any order. */
  readonly heard: (part: Searched<IdentityFile>) => void;
  readonly deadlineMs?: number;
}

type Part = Searched<IdentityFile>;

/**
 * Searches files on disk, in stretches of which each thread takes the next once it is free; answers the stretches in the order of
 * the paths. A worker joins in where there is enough to do. Throws UserError for the first file that cannot be read, and where the
 * worker stopped or fell silent: what was not read is never clean.
 */
export async function searchFiles({ root, files }: FilesOnDisk, order: FilesOrder): Promise<readonly Part[]> {
  const search = createFileSearch(root, order.detectors);
  const keep = keeping(order);
  const done = { files: 0, bytes: 0, failed: false };
  const parts: Promise<Part>[] = [];
  const take = (part: Promise<Part>, count: number): void => {
    const counted = part.then((own) => {
      done.files += count;
      done.bytes += own.bytes;
      order.heard(own);
      return own;
    });
    counted.catch(() => {
      done.failed = true; // it is thrown below, unless a file before it cannot be read either
    });
    parts.push(counted);
  };
  let worker: WorkerThread<FilesTask, FilesAnswer> | undefined;
  try {
    for (let next = 0; next < files.length && !done.failed; ) {
      const stretch = files.slice(next, next + stretchOf(done));
      if (order.workerUrl && isEnough(files.length - next, done.bytes))
        worker ??= await start(order.workerUrl, root, order);
      next += stretch.length;
      if (worker && worker.waiting() < STRETCHES_AHEAD) {
        const answer = worker.send(taskOf(stretch, order));
        take(answer.then(finished(keep, stretch, order.detectors)), stretch.length);
        continue;
      }
      take(
        attempt(() => search(stretch, keep)),
        stretch.length,
      );
      // The worker's answers come only in a pause.
      await setImmediate();
    }
    return await inTurn(parts);
  } finally {
    await worker?.stop();
  }
}

const keeping = ({ wanted }: FilesOrder): Keeping<IdentityFile> => ({
  held: (blob) => (wanted ? identityFiles(blob, wanted) : []),
  *large(blob) {
    return wanted ? yield* oversizedFiles(blob, wanted) : [];
  },
});

/** What is parsed can go to no other thread; so only the bytes came from there. */
const finished =
  ({ held }: Keeping<IdentityFile>, files: FilesOnDisk["files"], detectors: Detectors) =>
  ({ kept, left, found, ...part }: FilesAnswer): Part => ({
    ...part,
    kept: kept.flatMap((item) => ("paths" in item ? held(item) : item)),
    found: left.length === 0 ? found : withLeft(found, left, files, detectors),
    left: [],
  });

/** What was found in some files, and what the dialects find in those that were left, in the order of the files. */
function withLeft(
  found: Found,
  left: readonly HeldBlob[],
  files: FilesOnDisk["files"],
  { dialects }: Detectors,
): Found {
  const all = joinFound([found, ...left.map((blob) => scanBlob(blob, { secrets: [], dialects }))]);
  const places = new Map(files.map(({ path }, index) => [path, index] as const));
  const place = (path: string): number => places.get(path) ?? -1;
  return {
    ...all,
    definitions: all.definitions.toSorted((one, other) => place(one.paths[0]) - place(other.paths[0])),
    unread: all.unread.toSorted((one, other) => place(one.path) - place(other.path)),
  };
}

const attempt = async <Result>(action: () => Result): Promise<Result> => action();

/**
 * Stretches that wait for the worker, so that it never waits for this thread, which parses what both have left. Measured:
 * bench/definitions.js.
 */
const STRETCHES_AHEAD = 8;
/** The size of a stretch: so few bytes, by what files had so far, that no thread waits long for the other at the end. */
const STRETCH_BYTES = 512 * 1024;
const STRETCH_FILES = 128;
const FIRST_FILES = 16;

const stretchOf = ({ files, bytes }: { readonly files: number; readonly bytes: number }): number =>
  files === 0 ? FIRST_FILES : Math.max(1, Math.min(STRETCH_FILES, Math.floor((STRETCH_BYTES * files) / (bytes + 1))));

/** Whether a worker is worth its start, by how many files are left and how much was read. */
const isEnough = (files: number, bytes: number): boolean => files >= WORKER_START_FILES || bytes >= WORKER_START_BYTES;

const start = (
  url: URL,
  root: string,
  { detectors: { secrets, dialects }, deadlineMs = WORKER_DEADLINE_MS }: FilesOrder,
): Promise<WorkerThread<FilesTask, FilesAnswer>> =>
  startWorker(url, { secrets: secrets.length > 0, dialects: dialects.length > 0, root }, deadlineMs);

function taskOf(files: FilesOnDisk["files"], { wanted }: FilesOrder): FilesTask {
  const names = files.map(({ name }) => name).join("\0");
  if (!wanted) return { names };
  return { names, wanted: files.flatMap(({ path }, index) => (isCandidate(path) && wanted(path) ? index : [])) };
}
