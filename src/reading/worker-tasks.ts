import { type Blob, isSecretRule } from "../core.ts";
import { UserError } from "../errors.ts";
import { displayName } from "../git/paths.ts";
import { identityPaths } from "../identity/files.ts";
import { LEFT_BYTES } from "../limits.ts";
import { rules } from "../rules/index.ts";
import { dialects } from "../scan/dialects/index.ts";
import { createScan } from "../scan/filtered.ts";
import { type Detectors, joinFound } from "../scan/scan.ts";
import type { ScanAnswer, ScanTask } from "../scan/scanner.ts";
import type { WorkerAnswer, WorkerOrder } from "../scan/worker-thread.ts";
import { copyOf, createFileSearch, type FileSearch } from "./search.ts";
import type { FilesAnswer, FilesTask } from "./threads.ts";

/** What a worker is asked that scans blobs or reads files. */
export type Task = { readonly id: number } & (ScanTask | FilesTask);

/** What such a worker answers to each task, where it was ordered to use some detectors. */
export function createAnswers(order: WorkerOrder): (task: Task) => WorkerAnswer<ScanAnswer | FilesAnswer> {
  const detectors: Detectors = {
    secrets: order.secrets ? rules.filter(isSecretRule) : [],
    dialects: order.dialects ? dialects : [],
  };
  const scan = createScan(detectors);
  const search = createFileSearch(order.root ?? "", detectors, LEFT_BYTES);
  return (task) => {
    const answer = "blobs" in task ? { found: joinFound(task.blobs.map(scan)) } : searchOrTrouble(search, task);
    return { id: task.id, ...answer };
  };
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
    identityPaths(blob, (path) => wanted.has(path)).length > 0 ? [copyOf(blob)] : [];
