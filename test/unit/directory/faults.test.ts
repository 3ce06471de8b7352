import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIdentityCenter } from "../../../src/directory/identity-center.ts";
import { useAwsEnvironment } from "../../support/aws-environment.ts";
import { type AwsOperation, type AwsServer, scimGroup, startAwsServer } from "../../support/aws-server.ts";
import { TROUBLES, type Trouble } from "../../support/faults.ts";

const NAMES = Array.from({ length: 250 }, (_, index) => `Group-${String(index).padStart(3, "0")}`);
/** For what only the deadline ends: time for at least one answer, however busy the machine is. */
const SHORT_MS = 3000;

let server: AwsServer;
let used: ReturnType<typeof useAwsEnvironment>;
beforeEach(async () => {
  server = await startAwsServer(NAMES.map(scimGroup));
  used = useAwsEnvironment(server.environment);
});
afterEach(async () => {
  used[Symbol.dispose]();
  await server.close();
});

/** What can go wrong where: at the first call of each operation, and in the middle of a listing and of look-ups. */
const STAGES: readonly (readonly [
  stage: string,
  operation: AwsOperation,
  skip: number,
  wanted: readonly string[] | "all",
])[] = [
  ["at the first page", "ListGroups", 0, "all"],
  ["in mid-listing", "ListGroups", 1, "all"],
  ["at the last page", "ListGroups", 2, "all"],
  ["at the first look-up", "GetGroupId", 0, NAMES.slice(0, 3)],
  ["among look-ups", "GetGroupId", 2, NAMES.slice(0, 3)],
  ["at the first description", "DescribeGroup", 0, NAMES.slice(0, 3)],
  ["at the search for the store", "ListInstances", 0, NAMES.slice(0, 3)],
];

/** A directory that may do without looking names up; a store by its id has no search. */
function open(trouble: Trouble, operation: AwsOperation) {
  return openIdentityCenter({
    ...(operation === "ListInstances" ? {} : { identityStoreId: server.identityStoreId }),
    chain: "auto",
    deadlineMs: trouble.isEndless ? SHORT_MS : 30_000,
    environment: used.environment,
    now: () => new Date("2026-11-23T10:00:00Z"),
  });
}

// A denied look-up leads to a listing, and so does a store that only ListGroups knows: neither is trouble.
const isHarmless = ({ fault }: Trouble, operation: AwsOperation): boolean =>
  (operation === "GetGroupId" || operation === "DescribeGroup") &&
  fault.kind === "denied" &&
  fault.reason === undefined;

describe.each(STAGES)("%s (%s)", (_, operation, skip, wanted) => {
  const fitting = TROUBLES.filter(({ only = operation }) => only === operation);
  it.each(fitting.map((trouble) => [trouble.what, trouble] as const))("%s", async (_what, trouble) => {
    server.fault(operation, trouble.fault, trouble.times, skip);
    const answer = await open(trouble, operation).groups(wanted);
    if (trouble.said === undefined || isHarmless(trouble, operation)) {
      const found = answer.status === "ready" ? answer.value.map(({ displayName }) => displayName) : [];
      expect(found).toEqual(expect.arrayContaining(wanted === "all" ? NAMES : [...wanted]));
      return;
    }
    expect(answer.status).toBe("failed");
    const said = answer.status === "failed" ? answer.reason : "";
    expect(said).toMatch(trouble.said);
    expect(said.startsWith(`${operation} in eu-central-1 `)).toBe(true);
    expect(said).not.toMatch(/Deserialization|\n|undefined/);
  });
});

describe("a listing", () => {
  it.each([0, 1])("ends where a page token comes again, after %i pages", async (skip) => {
    server.fault("ListGroups", { kind: "repeated-token" }, undefined, skip);
    const center = open({ what: "", fault: { kind: "silent" } }, "ListGroups");
    expect(await center.groups("all")).toEqual({
      status: "failed",
      reason: expect.stringContaining("the same page token came twice"),
    });
    expect(server.calls.ListGroups).toBeLessThanOrEqual(4);
  });

  it.each([0, 1])("does without the fields that may be missing, from page %i on", async (skip) => {
    server.fault("ListGroups", { kind: "bare" }, undefined, skip);
    const answer = await open({ what: "", fault: { kind: "bare" } }, "ListGroups").groups("all");
    const provenances = answer.status === "ready" ? answer.value.map(({ provenance }) => provenance) : [];
    expect(provenances).toHaveLength(250);
    expect(provenances.filter((provenance) => provenance === "unverified")).toHaveLength(250 - 100 * skip);
  });

  it.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
  ])("of %i groups takes %i calls", async (count, calls) => {
    server.groups = Array.from({ length: count }, (_, index) => scimGroup(`G${index}`));
    const answer = await open({ what: "", fault: { kind: "bare" } }, "ListGroups").groups("all");
    expect(answer).toMatchObject({ status: "ready", isWhole: true });
    expect(answer.status === "ready" && answer.value).toHaveLength(count);
    expect(server.calls.ListGroups).toBe(calls);
  });
});
