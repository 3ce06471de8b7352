import type { UserError } from "../errors.ts";
import { GitTimeoutError } from "./failure.ts";

/** Waits for promises as long as its time lasts. */
export interface WaitingClock {
  /** What `promise` answers; throws GitTimeoutError once all waiting together took too long. */
  wait<T>(promise: Promise<T>): Promise<T>;
}

/** A clock that runs only while something is waited for; `deadlineMs` milliseconds in all, for the git command of this name. */
export function waitingClock(command: string, deadlineMs: number): WaitingClock {
  let left = deadlineMs;
  return {
    async wait<T>(promise: Promise<T>): Promise<T> {
      const from = process.uptime(); // `performance` would load a dozen modules of Node at every start
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(tooLong(command, deadlineMs)), Math.max(0, left));
      });
      try {
        return await Promise.race([promise, late]);
      } finally {
        clearTimeout(timer);
        left -= (process.uptime() - from) * 1000;
      }
    },
  };
}

const tooLong = (command: string, deadlineMs: number): UserError =>
  new GitTimeoutError(`git ${command} did not end within ${deadlineMs / 1000} seconds and was stopped.`);
