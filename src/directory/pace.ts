import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds by which a window is longer than it must be: on their way calls come closer together. */
const MARGIN_MS = 20;
const WINDOW_MS = 1000 + MARGIN_MS;

/** What pacing needs of the machine. */
export interface Clock {
  /** Milliseconds of a clock that is never set back. */
  now(): number;
  /** Is done after so many milliseconds; rejects as soon as the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
}

const MACHINE: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => pause(milliseconds, undefined, signal ? { signal } : {}),
};

/**
 * A function that lets so many calls pass in any second, in the order in which they come: few calls never wait, and many are as
 * fast as is allowed. The signal of a call ends its waiting, and its promise rejects.
 */
export function createPace(
  callsPerSecond: number,
  clock: Clock = MACHINE,
): (signal: AbortSignal | undefined) => Promise<void> {
  const passed: number[] = [];
  let last: Promise<void> = Promise.resolve();
  const pass = async (signal: AbortSignal | undefined): Promise<void> => {
    const oldest = passed.length < callsPerSecond ? undefined : passed.shift();
    const left = oldest === undefined ? 0 : oldest + WINDOW_MS - clock.now();
    if (left > 0) await clock.sleep(left, signal);
    passed.push(clock.now());
  };
  return (signal) => {
    const own = last.then(() => pass(signal));
    last = own.catch(() => undefined);
    return own;
  };
}
