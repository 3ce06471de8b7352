import type { Patience } from "../../src/directory/wait.ts";

export interface TestPatience extends Patience {
  /** How long each sleep was to last. */
  readonly sleeps: readonly number[];
  /** What Ctrl-C does. */
  interrupt(): void;
}

/** Patience that takes no time: a sleep sets the clock forward and then does what `during` says of the number of sleeps so far. */
export function testPatience(during: (sleeps: number) => void = () => undefined): TestPatience {
  const sleeps: number[] = [];
  const controller = new AbortController();
  let time = 1000;
  return {
    sleeps,
    now: () => time,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      time += milliseconds;
      during(sleeps.length);
    },
    interruptible: (work) => work(controller.signal),
    interrupt: () => controller.abort(),
  };
}
