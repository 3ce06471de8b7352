import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answer, DirectoryGroup } from "../../../src/core.ts";
import { openIdentityCenter } from "../../../src/directory/identity-center.ts";
import type { IdentityCenterOptions } from "../../../src/directory/remember-groups.ts";
import { useAwsEnvironment } from "../../support/aws-environment.ts";
import {
  type AwsServer,
  type Fault,
  NO_CALLS,
  plainGroup,
  scimGroup,
  startAwsServer,
} from "../../support/aws-server.ts";

const NOW = "2026-11-23T10:00:00.000Z";
let server: AwsServer;
let restore: Disposable | undefined;

beforeEach(async () => {
  server = await startAwsServer(["AWS-Developers", "AWS-Auditors", "AWS-Admins"].map(scimGroup));
});

afterEach(async () => {
  restore?.[Symbol.dispose]();
  restore = undefined;
  await server.close();
});

function open(
  options: Partial<IdentityCenterOptions> = {},
  environment: Readonly<Record<string, string | undefined>> = {},
) {
  const used = useAwsEnvironment({ ...server.environment, ...environment });
  restore = used;
  return openIdentityCenter({
    identityStoreId: server.identityStoreId,
    chain: "auto",
    deadlineMs: 20_000,
    environment: used.environment,
    now: () => new Date(NOW),
    ...options,
  });
}

const names = (answer: Answer<readonly DirectoryGroup[]>): readonly string[] =>
  answer.status === "ready" ? answer.value.map((group) => group.displayName).toSorted() : [answer.reason];

const reason = (answer: Answer<unknown>): string => (answer.status === "ready" ? "ready" : answer.reason);

describe("looking groups up", () => {
  it("finds groups by name, without a listing", async () => {
    const answer = await open().groups(["AWS-Auditors", "AWS-Developers", "AWS-Auditors"]);
    expect(answer).toEqual({
      status: "ready",
      evidence: "live",
      asOf: NOW,
      value: [1, 0].map((index) => ({
        groupId: server.groups[index]?.id,
        displayName: server.groups[index]?.name,
        provenance: "scim",
        externalIds: server.groups[index]?.externalIds,
      })),
    });
    expect(server.calls).toEqual({ ...NO_CALLS, GetGroupId: 2, DescribeGroup: 2 });
  });

  it("lists all groups once one name is missing", async () => {
    const answer = await open().groups(["AWS-Developers", "AWS-Nobody"]);
    expect(names(answer)).toEqual(["AWS-Admins", "AWS-Auditors", "AWS-Developers"]);
    expect(server.calls).toMatchObject({ GetGroupId: 2, DescribeGroup: 1, ListGroups: 1 });
  });

  it("looks up at most ten names", async () => {
    server.groups = Array.from({ length: 12 }, (_, index) => scimGroup(`G${index}`));
    expect(names(await open().groups(server.groups.slice(0, 10).map((group) => group.name ?? "")))).toHaveLength(10);
    expect(server.calls).toMatchObject({ GetGroupId: 10, ListGroups: 0 });
    restore?.[Symbol.dispose]();
    expect(names(await open().groups(server.groups.slice(0, 11).map((group) => group.name ?? "")))).toHaveLength(12);
    expect(server.calls).toMatchObject({ GetGroupId: 10, ListGroups: 1 });
  });

  it("lists where a look-up answers with another spelling", async () => {
    server.ignoreCase = true;
    expect(names(await open().groups(["aws-developers"]))).toHaveLength(3);
    expect(server.calls).toMatchObject({ GetGroupId: 1, DescribeGroup: 1, ListGroups: 1 });
  });

  it.each<Fault>([{ kind: "denied" }, { kind: "not-found", resourceType: "GROUP" }])(
    "lists where a group that was found cannot be read ($kind)",
    async (fault) => {
      server.fault("DescribeGroup", fault);
      expect(names(await open().groups(["AWS-Developers"]))).toHaveLength(3);
      expect(server.calls).toMatchObject({ GetGroupId: 1, DescribeGroup: 1, ListGroups: 1 });
    },
  );

  it("lists where look-ups are denied", async () => {
    server.fault("GetGroupId", { kind: "denied" });
    expect(names(await open().groups(["AWS-Developers"]))).toHaveLength(3);
    expect(server.calls).toMatchObject({ GetGroupId: 1, DescribeGroup: 0, ListGroups: 1 });
  });
});

describe("listing groups", () => {
  it("reads every page, and leaves out groups without a name", async () => {
    server.groups = [
      ...Array.from({ length: 101 }, (_, index) => plainGroup(`Group ${index}`)),
      { id: scimGroup("").id },
    ];
    const answer = await open().groups("all");
    expect(names(answer)).toHaveLength(101);
    expect(answer.status === "ready" && answer.value[0]).toMatchObject({ provenance: "unverified", externalIds: [] });
    expect(server.calls).toMatchObject({ ListGroups: 2, GetGroupId: 0 });
  });

  it("answers with nothing where there is no group", async () => {
    server.groups = [];
    expect(await open().groups(["AWS-Developers"])).toMatchObject({ status: "ready", value: [] });
  });

  it("does not follow a page token that comes again", async () => {
    server.fault("ListGroups", { kind: "repeated-token" });
    expect(reason(await open().groups("all"))).toMatch(/ListGroups .* the same page token came twice/);
    expect(server.calls.ListGroups).toBe(2);
  });

  it("fails on a reply without groups, which is not the same as no groups", async () => {
    server.fault("ListGroups", { kind: "empty" });
    expect(await open().groups("all")).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("no Groups"),
    });
  });
});

describe("the stand-in for AWS", () => {
  it("refuses what is not signed", async () => {
    const headers = { "x-amz-target": "AWSIdentityStore.ListGroups" };
    expect((await fetch(server.url, { method: "POST", headers, body: "{}" })).status).toBe(403);
  });
});

describe("who made a group", () => {
  it("is told where AWS says it", async () => {
    server.groups = [{ ...plainGroup("By-Hand"), createdBy: "arn:aws:iam::111122223333:user/x" }, scimGroup("Sent")];
    const answer = await open().groups("all");
    expect(answer.status === "ready" && answer.value.map(({ createdBy }) => createdBy)).toEqual([
      "arn:aws:iam::111122223333:user/x",
      undefined,
    ]);
  });
});

describe("asking once", () => {
  it("answers known names from memory, and asks for new ones only", async () => {
    const directory = open();
    await directory.groups(["AWS-Developers"]);
    await directory.groups(["AWS-Developers"]);
    expect(server.calls).toMatchObject({ GetGroupId: 1, DescribeGroup: 1 });
    expect(names(await directory.groups(["AWS-Developers", "AWS-Admins"]))).toEqual(["AWS-Admins", "AWS-Developers"]);
    expect(server.calls).toMatchObject({ GetGroupId: 2, DescribeGroup: 2, ListGroups: 0 });
  });

  it("answers everything from one listing, also where two trees ask at once", async () => {
    const directory = open();
    const answers = await Promise.all([directory.groups(["AWS-Nobody"]), directory.groups(["AWS-Admins"])]);
    expect(answers.map((answer) => names(answer).length)).toEqual([3, 3]);
    await directory.groups("all");
    expect(server.calls).toMatchObject({ GetGroupId: 1, ListGroups: 1 });
  });

  it("remembers trouble", async () => {
    server.fault("ListGroups", { kind: "denied" });
    const directory = open();
    const first = await directory.groups("all");
    expect(await directory.groups("all")).toEqual(first);
    expect(server.calls.ListGroups).toBe(1);
  });
});

describe("trouble", () => {
  const cases: readonly (readonly [what: string, fault: Fault, said: readonly (string | RegExp)[]])[] = [
    ["a denial", { kind: "denied" }, ["ListGroups in eu-central-1 was denied", "identitystore:ListGroups"]],
    ["a denied key", { kind: "denied", reason: "KMS_ACCESS_DENIED" }, ["kms:Decrypt"]],
    ["a lost key", { kind: "not-found", reason: "KMS_KEY_NOT_FOUND" }, ["KMS key", "exists, is enabled"]],
    [
      "a disabled key",
      { kind: "error", name: "ValidationException", status: 400, reason: "KMS_DISABLED" },
      ["KMS key"],
    ],
    [
      "a wrong store",
      { kind: "not-found", resourceType: "IDENTITY_STORE" },
      ["found no identity store d-", "instances.default.identityStoreId", "instances.default.region"],
    ],
    ["something not found without a type", { kind: "not-found" }, ["found no identity store"]],
    ["credentials that ran out", { kind: "error", name: "ExpiredTokenException", status: 400 }, ["does not accept"]],
    ["an invalid request", { kind: "error", name: "ValidationException", status: 400 }, ["refused as not valid"]],
    ["a page of a proxy", { kind: "not-json" }, ["reply that cannot be read"]],
  ];
  it.each(cases)("%s is a failed answer with its cause and remedy", async (_, fault, said) => {
    server.fault("ListGroups", fault);
    const answer = await open().groups("all");
    expect(answer.status).toBe("failed");
    for (const part of said) expect(reason(answer)).toMatch(part);
    expect(server.calls.ListGroups).toBe(1);
  });

  it.each<readonly [string, Fault]>([
    ["a denied key", { kind: "denied", reason: "KMS_ACCESS_DENIED" }],
    ["a wrong store", { kind: "not-found", resourceType: "IDENTITY_STORE" }],
    ["a lost key", { kind: "not-found", resourceType: "GROUP", reason: "KMS_KEY_NOT_FOUND" }],
    ["no type at all", { kind: "not-found" }],
  ])("%s while looking up is no missing group", async (_, fault) => {
    server.fault("GetGroupId", fault);
    expect(await open().groups(["AWS-Developers"])).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("GetGroupId"),
    });
    expect(server.calls.ListGroups).toBe(0);
  });

  it("asks again where it is throttled, cut off or turned away for a moment", async () => {
    server.fault("ListGroups", { kind: "throttled" }, 3);
    expect(names(await open().groups("all"))).toHaveLength(3);
    expect(server.calls.ListGroups).toBe(4);
  });

  it.each<readonly [string, Fault]>([
    ["an internal error", { kind: "internal" }],
    ["a reset connection", { kind: "reset" }],
  ])("asks again after %s", async (_, fault) => {
    server.fault("ListGroups", fault, 1);
    expect(names(await open().groups("all"))).toHaveLength(3);
    expect(server.calls.ListGroups).toBe(2);
  });

  it("never takes half of a body for the whole", async () => {
    server.fault("ListGroups", { kind: "cut" });
    expect(reason(await open().groups("all"))).toMatch(/^ListGroups in eu-central-1 gave a reply that cannot be read/);
  });

  it("gives up at the deadline", async () => {
    server.fault("ListGroups", { kind: "silent" });
    const started = performance.now();
    const answer = await open({ deadlineMs: 500 }).groups("all");
    expect(reason(answer)).toMatch(/no answer within the 0.5 seconds.*--directory-timeout/);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("gives up at the deadline also between two tries", async () => {
    server.fault("ListGroups", { kind: "throttled" });
    expect(reason(await open({ deadlineMs: 700 }).groups("all"))).toMatch(/0.7 seconds/);
  });

  it("says when nobody listens", async () => {
    const directory = open({ deadlineMs: 5000 }, { AWS_ENDPOINT_URL_IDENTITYSTORE: "http://127.0.0.1:1" });
    expect(reason(await directory.groups("all"))).toMatch(/did not reach AWS.*ECONNREFUSED|within the 5 seconds/);
  });
});

describe("the instance", () => {
  it("is found where there is one", async () => {
    const directory = open({ identityStoreId: "" });
    expect(directory.identityStoreId()).toBeUndefined();
    expect(names(await directory.groups("all"))).toHaveLength(3);
    await directory.groups("all");
    expect(directory.identityStoreId()).toBe(server.identityStoreId);
    expect(server.calls).toMatchObject({ ListInstances: 1, ListGroups: 1 });
  });

  it("must be named where there is none", async () => {
    server.instances = [];
    const said = reason(await open({ identityStoreId: "", instance: "china" }).groups("all"));
    expect(said).toMatch(/found no instance.*instances\.china\.region.*instances\.china\.identityStoreId/);
  });

  it("must be named where there are two, and may be by its ARN", async () => {
    const other = { arn: "arn:aws:sso:::instance/ssoins-0123456789abcdef", identityStoreId: "d-0123456789" };
    server.instances = [...server.instances, other];
    const said = reason(await open({ identityStoreId: "" }).groups("all"));
    expect(said).toMatch(/found 2 instances.*d-0123456789.*identityStoreId or .*instanceArn/);
    restore?.[Symbol.dispose]();
    const instanceArn = server.instances[0]?.arn ?? "";
    expect(names(await open({ identityStoreId: "", instanceArn }).groups("all"))).toHaveLength(3);
    restore?.[Symbol.dispose]();
    const wrong = await open({ identityStoreId: "", instanceArn: `${instanceArn.slice(0, -1)}Z` }).groups("all");
    expect(reason(wrong)).toMatch(/did not find .*Z, which instances\.default\.instanceArn/);
  });

  it("shows of several what tells them apart", async () => {
    const [own] = server.instances;
    const account = { arn: "arn:aws:sso:::instance/ssoins-0123456789abcdef", identityStoreId: "d-0123456789" };
    server.instances = [
      ...(own ? [{ ...own, owner: "999999999999" }] : []),
      { ...account, name: "sandbox", owner: "111122223333" },
    ];
    const said = reason(await open({ identityStoreId: "" }).groups("all"));
    expect(said).toContain(`${own?.arn} (${own?.identityStoreId}, of the account 999999999999)`);
    expect(said).toContain(`${account.arn} "sandbox" (d-0123456789, of the account 111122223333)`);
    expect(said).toContain("an account instance, which has no permission sets");
    expect(server.calls.ListGroups).toBe(0);
  });

  it("must be there already", async () => {
    server.instances = server.instances.map((instance) => ({ ...instance, status: "CREATE_IN_PROGRESS" }));
    expect(reason(await open({ identityStoreId: "" }).groups("all"))).toContain("whose status is CREATE_IN_PROGRESS");
  });

  it("is asked in its primary Region", async () => {
    server.instances = server.instances.map((instance) => ({ ...instance, primaryRegion: "us-east-1" }));
    server.fault("ListGroups", { kind: "denied" });
    const directory = open({ identityStoreId: "" }, { AWS_REGION: "eu-west-1" });
    expect(reason(await directory.groups("all"))).toMatch(/^ListGroups in us-east-1 was denied/);
    restore?.[Symbol.dispose]();
    const named = await open({ identityStoreId: "", region: "eu-west-1" }).groups("all");
    expect(reason(named)).toMatch(
      /^The primary Region of arn:aws:sso:\S+ is us-east-1, .* instances\.default\.region in the policy is eu-west-1\. Set it to us-east-1\.$/,
    );
  });

  it("is not searched for where the store is given", async () => {
    server.fault("ListInstances", { kind: "denied" });
    expect(names(await open().groups("all"))).toHaveLength(3);
    expect(server.calls.ListInstances).toBe(0);
  });

  it("cannot be found in a reply without instances, which is not the same as no instance", async () => {
    server.fault("ListInstances", { kind: "empty" });
    expect(reason(await open({ identityStoreId: "" }).groups("all"))).toContain("it has no Instances");
  });

  it("says which permission the search needs", async () => {
    server.fault("ListInstances", { kind: "denied" });
    expect(reason(await open({ identityStoreId: "" }).groups("all"))).toContain("sso:ListInstances");
    restore?.[Symbol.dispose]();
    server.fault("ListInstances", { kind: "denied", reason: "KMS_AccessDeniedException" });
    expect(reason(await open({ identityStoreId: "" }).groups("all"))).toContain("kms:Decrypt");
  });
});

describe("credentials and Region", () => {
  const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

  it("skips without credentials, and never asks the machine for its own", async () => {
    const answer = await open(
      {},
      {
        ...none,
        AWS_EC2_METADATA_DISABLED: undefined,
        AWS_EC2_METADATA_SERVICE_ENDPOINT: server.url,
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `${server.url}/credentials`,
      },
    ).groups("all");
    expect(answer).toEqual({
      status: "skipped",
      reason: "no AWS credentials (those of the machine itself are only used with --directory live)",
    });
    expect(server.strays).toEqual([]);
  });

  it("skips without credentials and without a Region", async () => {
    const answer = await open({}, { ...none, AWS_REGION: undefined }).groups("all");
    expect(answer).toEqual({ status: "skipped", reason: "no AWS credentials" });
  });

  it("asks the machine with the full chain, and fails where it has none", async () => {
    const uri = { AWS_CONTAINER_CREDENTIALS_FULL_URI: `${server.url}/credentials` };
    const answer = await open({ chain: "full" }, { ...none, ...uri }).groups("all");
    expect(answer.status).toBe("failed");
    expect(reason(answer)).toMatch(/^AWS credentials could not be had.*configure-aws-credentials/);
    expect(server.strays.length).toBeGreaterThan(0);
  });

  it("fails where there are credentials and no Region", async () => {
    const answer = await open({}, { AWS_REGION: undefined }).groups("all");
    expect(answer.status).toBe("failed");
    expect(reason(answer)).toMatch(/no Region.*instances\.default\.region.*AWS_REGION/);
  });

  it("says what is wrong with a Region that is none", async () => {
    expect(reason(await open({ region: "eu west" }).groups("all"))).toMatch(/no Region \(.*eu west.*\)/);
  });

  it("takes the Region of the policy", async () => {
    const answer = await open({ region: "us-gov-west-1" }, { AWS_REGION: undefined }).groups("all");
    expect(names(answer)).toHaveLength(3);
  });

  it("fails where a web identity is set that does not work", async () => {
    const folder = await mkdtemp(join(tmpdir(), "identity-guard-"));
    const file = join(folder, "token");
    await writeFile(file, randomBytes(30).toString("base64url"));
    const web = { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: "arn:aws:iam::111122223333:role/guard" };
    const answer = await open({}, { ...none, ...web, AWS_ENDPOINT_URL_STS: server.url }).groups("all");
    await rm(folder, { recursive: true });
    expect(answer).toMatchObject({ status: "failed", reason: expect.stringContaining("web identity") });
    expect(server.strays.length).toBeGreaterThan(0);
  });

  it("takes a profile, and skips where it does not work", async () => {
    const folder = await mkdtemp(join(tmpdir(), "identity-guard-"));
    const file = join(folder, "config");
    const keys = `aws_access_key_id = test${randomBytes(8).toString("hex")}\naws_secret_access_key = ${randomBytes(20).toString("hex")}`;
    await writeFile(
      file,
      `[profile guard]\nregion = eu-west-1\n${keys}\n\n[profile broken]\ncredential_process = /nonexistent/command\n`,
    );
    const files = { ...none, AWS_CONFIG_FILE: file, AWS_REGION: undefined };
    expect(names(await open({}, { ...files, AWS_PROFILE: "guard" }).groups("all"))).toHaveLength(3);
    restore?.[Symbol.dispose]();
    const broken = await open({}, { ...files, AWS_PROFILE: "broken" }).groups("all");
    expect(broken).toMatchObject({ status: "skipped", reason: expect.stringContaining('the profile "broken"') });
    await rm(folder, { recursive: true });
  });
});
