import { setTimeout as pause } from "node:timers/promises";
import type { Tools } from "../order.ts";
import { createLog } from "../report/log.ts";
import { progressLine } from "../report/waiting.ts";
import { hideIn } from "./present.ts";

type Patience = NonNullable<Tools["patience"]>;

/**
 * How a run of this process waits. `write` takes what is said while it does: at the beginning, when a group arrives, and once a
 * minute. With `masks`, GitHub is asked to mask the secrets before that.
 */
export function createPatience(write: (text: string) => void, { masks }: { readonly masks: boolean }): Patience {
  let said: number | undefined;
  let masked = !masks;
  return {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => undefined),
    interruptible,
    progress: (progress, secrets) => {
      const { arrived, waitedMs } = progress;
      if (waitedMs > 0 && arrived.length === 0 && waitedMs - (said ?? 0) < 60_000) return;
      if (arrived.length === 0) said = waitedMs;
      const log = createLog({ write, hide: hideIn({ secrets }) });
      if (!masked) for (const secret of secrets) log.mask(secret);
      masked = true;
      log.text(`identity-guard: ${progressLine(progress)}`);
    },
  };
}

/** The first Ctrl-C, or GitHub's cancelling, ends the work; a second one ends the process, as ever. */
async function interruptible<Value>(work: (interrupted: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
