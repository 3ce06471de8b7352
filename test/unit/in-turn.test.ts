import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inTurn } from "../../src/in-turn.ts";

const later = async <Answer>(answer: () => Answer): Promise<Answer> => {
  await setImmediate();
  return answer();
};
const failing = (message: string) => (): never => {
  throw new Error(message);
};

describe("inTurn", () => {
  it("answers all in their places, also what was there at once", async () => {
    expect(await inTurn([later(() => 1), Promise.resolve("2"), undefined])).toEqual([1, "2", undefined]);
    expect(await inTurn([])).toEqual([]);
  });

  it("throws what went wrong with the first one, though another went wrong before", async () => {
    const early = Promise.reject(new Error("early"));
    await expect(inTurn([later(() => 1), later(failing("late")), early])).rejects.toThrow("late");
  });
});
