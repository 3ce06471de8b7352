import { parentPort, workerData } from "node:worker_threads";
import { type Blob, isSecretRule } from "./core.ts";
import { UserError } from "./errors.ts";
import { displayName } from "./git/paths.ts";
import { identityPaths } from "./identity/files.ts";
import { createFileSearch, type FileSearch } from "./reading/search.ts";
import type { FilesAnswer, FilesTask } from "./reading/threads.ts";
import { rules } from "./rules/index.ts";
import { dialects } from "./scan/dialects/index.ts";
import { createScan } from "./scan/filtered.ts";
import { type Detectors, joinFound } from "./scan/scan.ts";
import type { ScanAnswer, ScanTask } from "./scan/scanner.ts";
import type { WorkerAnswer, WorkerOrder } from "./scan/worker-thread.ts";

type Task = { readonly id: number } & (ScanTask | FilesTask);

/** The third door: answers each task of the main thread. A failure that is none of the user's ends the worker, and so the scan. */
export function worker(): void {
  const order: WorkerOrder = workerData;
  const detectors: Detectors = {
    secrets: order.secrets ? rules.filter(isSecretRule) : [],
    dialects: order.dialects ? dialects : [],
  };
  const scan = createScan(detectors);
  const search = createFileSearch(order.root ?? "", detectors);
  parentPort?.on("message", (task: Task) => {
    const answer = "blobs" in task ? { found: joinFound(task.blobs.map(scan)) } : searchOrTrouble(search, task);
    const message: WorkerAnswer<ScanAnswer | FilesAnswer> = { id: task.id, ...answer };
    parentPort?.postMessage(message);
  });
}

function searchOrTrouble(search: FileSearch, { names, wanted }: FilesTask): FilesAnswer | { readonly trouble: string } {
  const files = names.split("\0").map((name) => ({ path: displayName(name), name }));
  const keep = wanted ? copiesOf(new Set(wanted.map((index) => files[index]?.path))) : () => [];
  try {
    return search(files, keep);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { trouble: error.message };
  }
}

/** Of each blob that could be an identity file, one that stays as it is when the next one is read. */
const copiesOf =
  (wanted: ReadonlySet<string | undefined>) =>
  (blob: Blob): readonly Blob[] =>
    identityPaths(blob, (path) => wanted.has(path)).length > 0 ? [{ ...blob, bytes: new Uint8Array(blob.bytes) }] : [];
