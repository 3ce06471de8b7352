import { type HeldBlob, isSecretRule } from "../core.ts";
import { UserError } from "../errors.ts";
import { displayName } from "../git/paths.ts";
import { type IdentityFile, identityPaths, oversizedFiles } from "../identity/files.ts";
import { LEFT_BYTES } from "../limits.ts";
import { rules } from "../rules/index.ts";
import { dialects } from "../scan/dialects/index.ts";
import { createScan } from "../scan/filtered.ts";
import { type Detectors, joinFound } from "../scan/scan.ts";
import type { ScanAnswer, ScanTask } from "../scan/scanner.ts";
import { ALIVE, type WorkerAnswer, type WorkerOrder } from "../scan/worker-thread.ts";
import { copyOf, createFileSearch, type FileSearch, type Keeping } from "./search.ts";
import type { FilesAnswer, FilesTask } from "./threads.ts";

/** What a worker is asked that scans blobs or reads files. */
export type Task = { readonly id: number } & (ScanTask | FilesTask);

/** What such a worker answers to each task, where it was ordered to use some detectors. `post` is given what it says before. */
export function createAnswers(
  order: WorkerOrder,
  post: (said: typeof ALIVE) => void = () => undefined,
): (task: Task) => WorkerAnswer<ScanAnswer | FilesAnswer> {
  const detectors: Detectors = {
    secrets: order.secrets ? rules.filter(isSecretRule) : [],
    dialects: order.dialects ? dialects : [],
  };
  const scan = createScan(detectors);
  const alive = (): void => post(ALIVE);
  const search = createFileSearch(order.root ?? "", detectors, { leftBytes: LEFT_BYTES, alive });
  return (task) => {
    const answer = "blobs" in task ? { found: joinFound(task.blobs.map(scan)) } : searchOrTrouble(search, task);
    return { id: task.id, ...answer };
  };
}

function searchOrTrouble(search: FileSearch, { names, wanted }: FilesTask): FilesAnswer | { readonly trouble: string } {
  const files = names.split("\0").map((name) => ({ path: displayName(name), name }));
  const keep = keeping(new Set(wanted?.map((index) => files[index]?.path)), wanted !== undefined);
  try {
    return search(files, keep);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { trouble: error.message };
  }
}

/** Of each blob that could be an identity file, one that stays as it is when the next one is read; of a large one, that it is one. */
function keeping(named: ReadonlySet<string | undefined>, isAnyKept: boolean): Keeping<HeldBlob | IdentityFile> {
  const wanted = (path: string): boolean => named.has(path);
  return {
    held: (blob) => (isAnyKept && identityPaths(blob, wanted).length > 0 ? [copyOf(blob)] : []),
    *large(blob) {
      return isAnyKept ? yield* oversizedFiles(blob, wanted) : [];
    },
  };
}
