import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIdentityCenter } from "../../../src/directory/identity-center.ts";
import { useAwsEnvironment } from "../../support/aws-environment.ts";
import { type AwsServer, NO_CALLS, scimGroup, startAwsServer } from "../../support/aws-server.ts";

let server: AwsServer;
let used: ReturnType<typeof useAwsEnvironment>;

beforeEach(async () => {
  server = await startAwsServer([
    { ...scimGroup("AWS-Full"), members: 250 },
    scimGroup("AWS-Empty"),
    { ...scimGroup("AWS-One"), members: 1 },
  ]);
  used = useAwsEnvironment(server.environment);
});

afterEach(async () => {
  used[Symbol.dispose]();
  await server.close();
});

function open(deadlineMs = 20_000) {
  const { environment } = used;
  return openIdentityCenter({ chain: "full", deadlineMs, environment, now: () => new Date("2026-11-23T10:00:00Z") });
}

async function ask(center = open()) {
  const listed = await center.groups("all");
  if (listed.status !== "ready") throw new Error(listed.reason);
  return center.withEmptiness(listed.value);
}

describe("asking whether groups are empty", () => {
  it("takes one call for each group, and learns of no member", async () => {
    const answer = await ask();
    expect(answer).toMatchObject({
      status: "ready",
      value: [
        { displayName: "AWS-Full", empty: false },
        { displayName: "AWS-Empty", empty: true },
        { displayName: "AWS-One", empty: false },
      ],
    });
    expect(JSON.stringify(answer)).not.toMatch(/member/i);
    expect(server.calls).toEqual({ ...NO_CALLS, ListInstances: 1, ListGroups: 1, ListGroupMemberships: 3 });
  });

  it("leaves out a group that is gone by now", async () => {
    server.fault("ListGroupMemberships", { kind: "not-found", resourceType: "GROUP" }, 1);
    const answer = await ask();
    expect(answer.status === "ready" && answer.value.map(({ displayName }) => displayName)).toEqual([
      "AWS-Empty",
      "AWS-One",
    ]);
  });

  it.each([
    [{ kind: "denied" }, "Allow identitystore:ListGroupMemberships"],
    [{ kind: "not-found", resourceType: "IDENTITY_STORE" }, "found no identity store"],
    [{ kind: "empty" }, "it has no GroupMemberships"],
  ] as const)("fails where AWS gives no answer: %j", async (fault, said) => {
    server.fault("ListGroupMemberships", fault);
    expect(await ask()).toEqual({ status: "failed", reason: expect.stringContaining(said) });
  });

  it("does not begin what cannot end in time", async () => {
    const center = open(5000);
    const [group] = server.groups;
    const many = Array.from({ length: 101 }, () => ({
      groupId: group?.id ?? "",
      displayName: "AWS-Full",
      provenance: "scim" as const,
      externalIds: [],
    }));
    expect(await center.withEmptiness(many)).toEqual({
      status: "failed",
      reason: expect.stringMatching(/^Asking 101 groups .* at least 6 seconds, .* may take 5\. .*--members/),
    });
    expect(server.calls).toEqual(NO_CALLS);
  });

  it("knows the store and the instance that answered", async () => {
    const center = open();
    await center.groups("all");
    expect(center.identityStoreId()).toBe(server.identityStoreId);
    expect(center.instanceArn()).toBe(server.instances[0]?.arn);
  });
});
