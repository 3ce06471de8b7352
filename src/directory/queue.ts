export interface Queue {
  /** The result of a task, once those before it have ended. */
  run<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Milliseconds that are left for tasks to come. */
  leftMs(): number;
}

/**
 * Runs tasks one after another within one time budget, in milliseconds for all of them; the time between tasks is free. Each
 * task gets a signal that is aborted once the budget is spent, and has to end then by itself.
 */
export function createQueue(budgetMs: number): Queue {
  let left = budgetMs;
  let last: Promise<unknown> = Promise.resolve();
  const run = async <T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    const started = performance.now();
    // Not AbortSignal.timeout: its timer does not keep the process alive, and a promise could be left waiting at the exit.
    const timer = setTimeout(() => controller.abort(), Math.max(0, left));
    try {
      return await task(controller.signal);
    } finally {
      clearTimeout(timer);
      left -= performance.now() - started;
    }
  };
  return {
    run: (task) => {
      const result = last.then(() => run(task));
      last = result.catch(() => undefined);
      return result;
    },
    leftMs: () => Math.max(0, left),
  };
}

/** The result of work that cannot be aborted itself; rejects as soon as the signal is aborted. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
