import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPace } from "../../../src/directory/pace.ts";

/** A clock that only sleeping moves. */
function clock() {
  let time = 0;
  const sleeps: number[] = [];
  return {
    sleeps,
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
    now: () => time,
    sleep: async (milliseconds: number) => {
      sleeps.push(milliseconds);
      time += milliseconds;
    },
  };
}

describe("createPace", () => {
  it("lets no more than the allowed calls pass in any second, and loses little", async () => {
    const gaps = fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), gaps, async (rate, pauses) => {
        const machine = clock();
        const pass = createPace(rate, machine);
        const passed: number[] = [];
        for (const gap of pauses) {
          machine.advance(gap);
          await pass(undefined);
          passed.push(machine.now());
        }
        for (const [index, time] of passed.entries())
          expect(time - (passed[index - rate] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(1000);
        const idle = pauses.reduce((sum, gap) => sum + gap, 0);
        expect(passed.at(-1)).toBeLessThanOrEqual(idle + (pauses.length / rate) * 1020);
      }),
    );
  });

  it("does not slow down few calls, also at once", async () => {
    const machine = clock();
    const pass = createPace(20, machine);
    await Promise.all(Array.from({ length: 20 }, () => pass(undefined)));
    expect(machine.sleeps).toEqual([]);
    await pass(undefined);
    expect(machine.sleeps).toEqual([1020]);
  });

  it("gives up waiting with the call, and lets the next one wait", async () => {
    const pass = createPace(1);
    await pass(undefined);
    await expect(pass(AbortSignal.abort(new Error("over")))).rejects.toThrow();
    await expect(pass(undefined)).resolves.toBeUndefined();
  });
});
