import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type DirectoryOptions, openDirectory } from "../../../src/directory/open.ts";
import { serializeSnapshot } from "../../../src/directory/snapshot.ts";
import { type WaitProgress, waitForGroups } from "../../../src/directory/wait.ts";
import { useAwsEnvironment } from "../../support/aws-environment.ts";
import { type AwsServer, NO_CALLS, scimGroup, startAwsServer } from "../../support/aws-server.ts";
import { type TestPatience, testPatience } from "../../support/patience.ts";

const NOW = "2026-11-23T10:00:00.000Z";
const MINUTE = 60_000;
const there = scimGroup("AWS-Developers");
let server: AwsServer;
let used: ReturnType<typeof useAwsEnvironment>;

beforeEach(async () => {
  server = await startAwsServer([there]);
  used = useAwsEnvironment(server.environment);
});

afterEach(async () => {
  used[Symbol.dispose]();
  await server.close();
});

/** Asks for groups and waits for those that are missing; the clock stands still but in sleeps. */
async function wait(
  wanted: readonly string[],
  patience: TestPatience,
  options: Partial<DirectoryOptions> & { readonly limitMs?: number } = {},
) {
  const told: WaitProgress[] = [];
  const { limitMs = 2 * MINUTE, ...others } = options;
  const { directory, use } = openDirectory({
    instance: "default",
    settings: {},
    mode: "auto",
    onFailure: "fail",
    deadlineMs: 20_000,
    environment: used.environment,
    now: () => new Date(NOW),
    waiting: {
      limitMs,
      patience,
      progress: (progress) => told.push(progress),
      awaited: (groups) => wanted.filter((name) => !groups.some(({ displayName }) => displayName === name)),
    },
    ...others,
  });
  const answer = await directory.groups(wanted);
  const names = answer.status === "ready" ? answer.value.map(({ displayName }) => displayName) : [];
  return { answer, names, use: use(), told };
}

/** Lets groups arrive during the n-th sleep. */
const arriving = (arrivals: Readonly<Record<number, readonly string[]>>): TestPatience =>
  testPatience((sleeps) => {
    server.groups = [...server.groups, ...(arrivals[sleeps] ?? []).map(scimGroup)];
  });

/** Other groups: 120 of them make two pages. */
const others = Array.from({ length: 120 }, (_, index) => scimGroup(`Other-${index}`));
const total = (): number => Object.values(server.calls).reduce((sum, calls) => sum + calls, 0);

describe("waiting for groups", () => {
  it("reads the one page that there is every ten seconds, until the group is there", async () => {
    const patience = arriving({ 3: ["AWS-New"] });
    const { names, use, told } = await wait(["AWS-Developers", "AWS-New"], patience);
    expect(names.toSorted()).toEqual(["AWS-Developers", "AWS-New"]);
    expect(use).toEqual({ mode: "live", takenAt: NOW, waited: { seconds: 30, arrived: ["AWS-New"], missing: [] } });
    expect(patience.sleeps).toEqual([10_000, 10_000, 10_000]);
    expect(server.calls).toEqual({
      ...NO_CALLS,
      ListInstances: 1,
      GetGroupId: 2,
      DescribeGroup: 1,
      ListGroups: 1 + 3,
    });
    expect(told.map(({ waitedMs, missing, arrived }) => [waitedMs, missing, arrived])).toEqual([
      [0, ["AWS-New"], []],
      [10_000, ["AWS-New"], []],
      [20_000, ["AWS-New"], []],
      [30_000, [], ["AWS-New"]],
    ]);
  });

  it("asks by name where there are more pages than names, and describes what it found ten seconds later", async () => {
    server.groups = [...server.groups, ...others];
    const { use } = await wait(["AWS-New"], arriving({ 3: ["AWS-New"] }));
    expect(use.waited).toEqual({ seconds: 40, arrived: ["AWS-New"], missing: [] });
    expect(server.calls).toEqual({
      ...NO_CALLS,
      ListInstances: 1,
      GetGroupId: 1 + 3,
      DescribeGroup: 1,
      ListGroups: 2,
    });
  });

  it.each([
    ["pages", 3, 0],
    ["names", 2, 150],
  ])("never makes more than one call in ten seconds: %s", async (_, names, more) => {
    server.groups = [
      ...server.groups,
      ...others,
      ...Array.from({ length: more }, (_unused, n) => scimGroup(`More-${n}`)),
    ];
    const wanted = Array.from({ length: names }, (_unused, index) => `AWS-${index}`);
    const after: number[] = [];
    const patience = testPatience((sleeps) => {
      after.push(total());
      if (sleeps === 2) server.groups = [...server.groups, ...wanted.map(scimGroup)];
    });
    const { use } = await wait(wanted, patience, { limitMs: 5 * MINUTE });
    expect(use.waited).toMatchObject({ arrived: expect.arrayContaining(wanted), missing: [] });
    after.push(total());
    const each = after.slice(1).map((calls, index) => calls - (after[index] ?? 0));
    expect(each).toEqual(each.map(() => 1));
  });

  it("asks no more for what has arrived, and says for what it waited in vain", async () => {
    server.groups = [...server.groups, ...others, ...Array.from({ length: 100 }, (_, n) => scimGroup(`More-${n}`))];
    const { names, use } = await wait(["AWS-One", "AWS-Two"], arriving({ 2: ["AWS-Two"] }), { limitMs: MINUTE });
    expect(names).toHaveLength(222);
    expect(use.waited).toEqual({ seconds: 60, arrived: ["AWS-Two"], missing: ["AWS-One"] });
    expect(server.calls).toMatchObject({ GetGroupId: 2 + 2 + 3, DescribeGroup: 1, ListGroups: 3 });
  });

  it("reads page after page where the role may not look names up", async () => {
    server.groups = [...others, ...server.groups];
    server.fault("GetGroupId", { kind: "denied" });
    const { use } = await wait(["AWS-New"], arriving({ 2: ["AWS-New"] }));
    expect(use.waited).toMatchObject({ seconds: 30, arrived: ["AWS-New"] });
    expect(server.calls).toMatchObject({ GetGroupId: 1 + 1, ListGroups: 2 + 2 });
  });

  it("does not take another spelling for the group", async () => {
    server.ignoreCase = true;
    server.groups = [...server.groups, ...others];
    const { use } = await wait(["AWS-New"], arriving({ 1: ["aws-new"], 2: ["AWS-NEW"] }), { limitMs: MINUTE });
    expect(use.waited).toMatchObject({ arrived: [], missing: ["AWS-New"] });
    expect(server.calls).toMatchObject({ GetGroupId: 1 + 3, DescribeGroup: 3 });
  });

  it("knows a group that was renamed under its new name alone", async () => {
    const renaming = testPatience(() => {
      server.groups = [{ ...there, name: "AWS-Engineers" }];
    });
    expect((await wait(["AWS-Engineers"], renaming)).names).toEqual(["AWS-Engineers"]);
  });

  it("does not wait where nothing is missing", async () => {
    const patience = testPatience();
    const { use, told } = await wait(["AWS-Developers"], patience);
    expect({ sleeps: patience.sleeps, told, waited: use.waited }).toEqual({ sleeps: [], told: [] });
  });
});

describe("waiting that fails", () => {
  it.each([
    ["denied", "ListGroups", { kind: "denied" }, "identitystore:ListGroups"],
    ["throttled for ever", "ListGroups", { kind: "error", name: "ThrottlingException", status: 400 }, "throttled"],
    [
      "asked of another store",
      "GetGroupId",
      { kind: "not-found", resourceType: "IDENTITY_STORE" },
      "no identity store",
    ],
  ] as const)("is %s", async (_, operation, fault, said) => {
    const wanted = ["AWS-New"];
    if (operation === "GetGroupId") server.groups = [...server.groups, ...others];
    const snapshot = { path: "s.json", text: serializeSnapshot({ instance: "default", takenAt: NOW, groups: [] }) };
    const patience = testPatience((sleeps) => sleeps === 2 && server.fault(operation, fault));
    const { answer, use } = await wait(wanted, patience, { snapshot, onFailure: "snapshot" });
    expect(answer).toEqual({ status: "failed", reason: expect.stringContaining(said) });
    expect(use).toEqual({ mode: "live", waited: { seconds: 20, arrived: [], missing: wanted } });
    expect(patience.sleeps).toHaveLength(2);
  });

  it("is interrupted, and judges nothing", async () => {
    const patience = testPatience((sleeps) => sleeps === 2 && patience.interrupt());
    await expect(wait(["AWS-New"], patience)).rejects.toThrow(/^Interrupted while waiting .* nothing was judged\.$/);
    expect(server.calls).toMatchObject({ GetGroupId: 1, ListGroups: 1 + 1 });
  });

  it("may go on for the waiting time and what is left of the directory's own, and no longer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      let asked: AbortSignal | undefined;
      const silent = waitForGroups({
        instance: "default",
        names: ["AWS-New"],
        limitMs: MINUTE,
        graceMs: 5000,
        patience: testPatience(),
        progress: () => undefined,
        ask: (_, signal) => {
          asked = signal;
          return new Promise((resolve) => {
            signal.addEventListener("abort", () => resolve({ status: "failed", reason: "aborted" }));
          });
        },
      });
      await vi.advanceTimersByTimeAsync(MINUTE + 4999);
      expect(asked?.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await silent).toMatchObject({ answer: { status: "failed", reason: "aborted" } });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("waiting where AWS is not asked", () => {
  const snapshot = { path: "s.json", text: serializeSnapshot({ instance: "default", takenAt: NOW, groups: [] }) };
  const NOTE = "wait-for-sync had no effect, because only Identity Center itself can be asked again.";

  it.each<[string, Partial<DirectoryOptions>]>([
    ["a snapshot file", { mode: snapshot }],
    ["off", { mode: "off" }],
    ["a run without an identity", { noIdentity: "no identity", snapshot }],
    ["a run without identity and snapshot", { noIdentity: "no identity" }],
  ])("is a note: %s", async (_, options) => {
    const patience = testPatience();
    const { use } = await wait(["AWS-New"], patience, options);
    expect(use.notice?.endsWith(NOTE)).toBe(true);
    expect(use.waited).toBeUndefined();
    expect(patience.sleeps).toEqual([]);
    expect(server.calls).toEqual(NO_CALLS);
  });
});
