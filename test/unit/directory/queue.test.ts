import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createQueue, unlessAborted } from "../../../src/directory/queue.ts";

describe("createQueue", () => {
  it("runs one task after another, also after one that failed", async () => {
    const queue = createQueue(10_000);
    const seen: string[] = [];
    const task = (name: string) => async (): Promise<void> => {
      seen.push(`${name} starts`);
      await wait(10);
      seen.push(`${name} ends`);
      if (name === "a") throw new Error(name);
    };
    const results = await Promise.allSettled([queue.run(task("a")), queue.run(task("b"))]);
    expect(results.map((result) => result.status)).toEqual(["rejected", "fulfilled"]);
    expect(seen).toEqual(["a starts", "a ends", "b starts", "b ends"]);
  });

  it("counts the time of tasks, not the time between them", async () => {
    const queue = createQueue(300);
    await queue.run(() => wait(50));
    await wait(350);
    expect(await queue.run(async (signal) => signal.aborted)).toBe(false);
    await expect(queue.run((signal) => wait(1000, undefined, { signal }))).rejects.toThrow();
  });
});

describe("unlessAborted", () => {
  it("gives up work that never ends", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("late")), 20);
    await expect(unlessAborted(new Promise(() => undefined), controller.signal)).rejects.toThrow("late");
    await expect(unlessAborted(new Promise(() => undefined), controller.signal)).rejects.toThrow("late");
  });
});
