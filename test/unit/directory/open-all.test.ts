import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDirectories } from "../../../src/directory/open-all.ts";
import { policySchema } from "../../../src/policy/schema.ts";
import { useAwsEnvironment } from "../../support/aws-environment.ts";
import { type AwsServer, scimGroup, startAwsServer } from "../../support/aws-server.ts";
import { nativeOf } from "../../support/identities.ts";

const PIN = "groupId: 11111111-1111-4111-8111-111111111111";
const assigned = (principal: string): string =>
  `assignments:\n  - {principal: {${principal}}, permissionSets: [P], targets: {accounts: ["111122223333"]}}\n`;
const declared = (...groups: readonly string[]): string =>
  `groups:\n${groups.map((group) => `  - {${group}}\n`).join("")}`;

let server: AwsServer;
let restore: Disposable | undefined;
beforeEach(async () => {
  server = await startAwsServer(["A", "B", "C"].map((name) => scimGroup(name)));
});
afterEach(async () => {
  restore?.[Symbol.dispose]();
  await server.close();
});

/** The names that the directory gave for these trees. */
async function answered(...trees: readonly string[]): Promise<readonly string[]> {
  const used = useAwsEnvironment(server.environment);
  restore = used;
  const identities = trees.map((text) => new Map([["default", nativeOf(text)]]));
  const directories = openDirectories(policySchema.parse({}), new Map(), identities, {
    mode: "live",
    deadlineMs: 10_000,
    environment: used.environment,
    isEnvironmentTrusted: true,
    now: () => new Date("2026-11-23T10:00:00Z"),
  });
  const answer = await directories.groups("default");
  if (answer.status !== "ready") throw new Error(answer.reason);
  return answer.value.map(({ displayName }) => displayName);
}

describe("what is wanted of a directory", () => {
  it("are the groups that either tree refers to, each once", async () => {
    expect(await answered(assigned("group: A"), `${assigned("group: A")}`, assigned("group: B"))).toEqual(["A", "B"]);
    expect(server.calls).toMatchObject({ GetGroupId: 2, DescribeGroup: 2, ListGroups: 0 });
  });

  it("are pinned groups too, by name, and no other declared ones", async () => {
    const groups = declared(`displayName: B, ${PIN}`, "displayName: C");
    expect(await answered(`${groups}${assigned("group: A")}`, declared("displayName: A, externalId: x"))).toEqual([
      "A",
      "B",
    ]);
    expect(server.calls).toMatchObject({ GetGroupId: 2, DescribeGroup: 2, ListGroups: 0 });
  });

  it("are all groups where a pinned one is not there by its name, so that it is found under another", async () => {
    expect(await answered(declared(`displayName: Renamed, ${PIN}`))).toEqual(["A", "B", "C"]);
    expect(server.calls).toMatchObject({ DescribeGroup: 0, ListGroups: 1 });
  });

  it("are all groups where an assignment goes by id", async () => {
    expect(await answered(assigned(PIN))).toEqual(["A", "B", "C"]);
    expect(server.calls).toMatchObject({ GetGroupId: 0, ListGroups: 1 });
  });
});

describe("the time that the directory may take", () => {
  it("is one for all instances", async () => {
    server.fault("ListGroups", { kind: "silent" });
    const used = useAwsEnvironment(server.environment);
    restore = used;
    const { identityStoreId } = server;
    const instances = Object.fromEntries(["one", "two", "three"].map((name) => [name, { identityStoreId }]));
    const trees = new Map(Object.keys(instances).map((name) => [name, nativeOf(assigned(PIN))] as const));
    const directories = openDirectories(policySchema.parse({ instances }), new Map(), [trees], {
      mode: "live",
      deadlineMs: 600,
      environment: used.environment,
      isEnvironmentTrusted: true,
      now: () => new Date("2026-11-23T10:00:00Z"),
    });
    for (const name of Object.keys(instances))
      expect(await directories.groups(name)).toMatchObject({
        status: "failed",
        reason: expect.stringContaining("within the 0.6 seconds"),
      });
    // The first used it up: the others were not sent any more.
    expect(server.calls.ListGroups).toBe(1);
  });
});
