import { parentPort } from "node:worker_threads";
import { isSecretRule } from "./core.ts";
import { rules } from "./rules/index.ts";
import { dialects } from "./scan/dialects/index.ts";
import { createScan } from "./scan/filtered.ts";
import { joinFound } from "./scan/scan.ts";
import type { ScanAnswer, ScanTask } from "./scan/scanner.ts";

/** The third door: answers each ScanTask of the main thread with a ScanAnswer. A failure ends the worker, and so the scan. */
export function worker(): void {
  const secrets = rules.filter(isSecretRule);
  const scan = createScan({ secrets, dialects });
  parentPort?.on("message", ({ id, blobs }: ScanTask) => {
    const answer: ScanAnswer = { id, found: joinFound(blobs.map(scan)) };
    parentPort?.postMessage(answer);
  });
}
