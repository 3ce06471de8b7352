import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPace } from "../../../src/directory/pace.ts";

/** A clock that only sleeping and calling move. */
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
  it("makes no more than the allowed calls in any second, wherever on its way a call is counted, and loses little", async () => {
    const durations = fc.array(fc.nat({ max: 150 }), { minLength: 1, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), durations, async (rate, lasting) => {
        const machine = clock();
        const pace = createPace(rate, machine);
        const calls: { readonly from: number; readonly to: number }[] = [];
        for (const milliseconds of lasting) {
          await pace(async () => {
            const from = machine.now();
            machine.advance(milliseconds);
            calls.push({ from, to: machine.now() });
          }, undefined);
        }
        for (const [index, { from }] of calls.entries())
          expect(from - (calls[index - rate]?.to ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(1000);
        const spent = lasting.reduce((sum, milliseconds) => sum + milliseconds, 0);
        expect(machine.now()).toBeLessThanOrEqual(spent + (lasting.length / rate) * 1006);
      }),
    );
  });

  it("does not slow down few calls, also at once", async () => {
    const machine = clock();
    const pace = createPace(20, machine);
    const call = async (): Promise<void> => undefined;
    await Promise.all(Array.from({ length: 20 }, () => pace(call, undefined)));
    expect(machine.sleeps).toEqual([]);
    await pace(call, undefined);
    expect(machine.sleeps).toEqual([1005]);
  });

  it("passes on what a call answers, and its trouble", async () => {
    const pace = createPace(2);
    expect(await pace(async () => 1, undefined)).toBe(1);
    await expect(pace(async () => Promise.reject(new Error("no")), undefined)).rejects.toThrow("no");
  });

  it("gives up waiting with the call, and lets the next one wait", async () => {
    const pace = createPace(1, clock());
    const never = new AbortController();
    const stuck = pace(
      () => new Promise<void>((_, reject) => never.signal.addEventListener("abort", () => reject(new Error("stuck")))),
      undefined,
    );
    await expect(pace(async () => 1, AbortSignal.abort(new Error("over")))).rejects.toThrow("over");
    never.abort();
    await expect(stuck).rejects.toThrow("stuck");
    expect(await pace(async () => 2, undefined)).toBe(2);
  });
});
