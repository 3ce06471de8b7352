import { describe, expect, it } from "vitest";
import { createPatience } from "../../../src/commands/patience.ts";
import { scimToken } from "../../support/secrets.ts";

const progress = { instance: "default", missing: ["AWS-New"], arrived: [], waitedMs: 0, limitMs: 20 * 60_000 };

function patienceOf(masks = false) {
  const written: string[] = [];
  return { written, patience: createPatience((text) => void written.push(text), { masks }) };
}

describe("progress", () => {
  it("is said at the beginning, when a group arrives, and once a minute", () => {
    const { written, patience } = patienceOf();
    const say = (seconds: number, missing: readonly string[], arrived: readonly string[] = []): void =>
      patience.progress({ ...progress, missing, arrived, waitedMs: seconds * 1000 }, []);
    for (const seconds of [0, 10, 20, 59, 60, 70]) say(seconds, ["A", "B"]);
    say(80, ["A"], ["B"]);
    say(90, ["A"]);
    say(120, ["A"]);
    say(130, [], ["A"]);
    expect(written).toEqual([
      "identity-guard: Waiting up to 20 minutes for 2 groups to be provisioned: A, B\n",
      "identity-guard: Still waiting for 2 groups (1 of 20 minutes): A, B\n",
      "identity-guard: After 80 seconds: B. Still waiting for 1 group (1 of 20 minutes): A\n",
      "identity-guard: Still waiting for 1 group (2 of 20 minutes): A\n",
      "identity-guard: After 130 seconds: A. All groups are there.\n",
    ]);
  });

  it("shows no secret, and nothing to obey; in the action secrets are masked first", () => {
    const token = scimToken();
    const missing = [token, "##[error]x", "a\nb", "\u001B[2J"];
    const { written, patience } = patienceOf();
    patience.progress({ ...progress, missing }, [token]);
    expect(written.join("")).not.toContain(token.slice(0, 12));
    expect(written.join("")).not.toMatch(/##\[|\u001B/);
    expect(written.join("").split("\n")).toHaveLength(2);
    const action = patienceOf(true);
    action.patience.progress(progress, [token]);
    action.patience.progress({ ...progress, waitedMs: 60_000 }, [token]);
    expect(action.written.map((line) => line.split(/(?<=::)/).at(0))).toEqual([
      "::",
      expect.stringContaining("Waiting"),
      expect.stringContaining("Still waiting"),
    ]);
  });

  it("names ten groups and counts the rest, and the instance where it has a name", () => {
    const { written, patience } = patienceOf();
    const missing = Array.from({ length: 13 }, (_, index) => `G${index}`);
    patience.progress({ ...progress, instance: "govcloud", missing }, []);
    expect(written[0]).toContain("13 groups of govcloud to be provisioned: G0, G1,");
    expect(written[0]).toMatch(/G9 and 3 more\n$/);
  });
});

describe("interrupting", () => {
  it("tells the work at the first signal, and takes its hands off when the work is done", async () => {
    const { patience } = patienceOf();
    const before = process.listenerCount("SIGINT");
    const told = await patience.interruptible(async (interrupted) => {
      process.emit("SIGINT");
      return interrupted.aborted;
    });
    expect(told).toBe(true);
    expect(process.listenerCount("SIGINT")).toBe(before);
  });

  it("ends a sleep", async () => {
    const { patience } = patienceOf();
    await patience.sleep(3_600_000, AbortSignal.abort());
    expect(patience.now()).toBeGreaterThan(0);
  });
});
