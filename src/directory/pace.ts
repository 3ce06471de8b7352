import { setTimeout as pause } from "node:timers/promises";
import { unlessAborted } from "./queue.ts";

/** A second, and a little: timers end up to a millisecond early, and clocks differ. */
const SECOND_MS = 1005;

/** What pacing needs of the machine. */
export interface Clock {
  /** Milliseconds of a clock that is never set back. */
  now(): number;
  /** Is done after so many milliseconds; rejects as soon as the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

const MACHINE: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => pause(milliseconds, undefined, { signal }),
};

/** Makes a call once it is allowed. The signal ends the waiting for that, and the promise rejects. */
export type Pace = <Value>(call: () => Promise<Value>, signal: AbortSignal | undefined) => Promise<Value>;

/**
 * Makes no more than so many calls in any second, in the order in which they come: few calls never wait, and many are as fast as is
 * allowed. A second counts from the end of a call, since nobody knows when it arrived at the other side.
 */
export function createPace(callsPerSecond: number, clock: Clock = MACHINE): Pace {
  const ends: Promise<number>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const turn = async (signal: AbortSignal): Promise<() => void> => {
    const [oldest] = ends.length < callsPerSecond ? [] : ends;
    if (oldest !== undefined) {
      const left = (await unlessAborted(oldest, signal)) + SECOND_MS - clock.now();
      if (left > 0) await clock.sleep(Math.ceil(left), signal);
      ends.shift();
    }
    let end = (): void => undefined;
    ends.push(
      new Promise((resolve) => {
        end = () => resolve(clock.now());
      }),
    );
    return end;
  };
  return async (call, signal = NEVER) => {
    const own = last.then(() => turn(signal));
    last = own.catch(() => undefined);
    const end = await own;
    try {
      return await call();
    } finally {
      end();
    }
  };
}

const NEVER = new AbortController().signal;
