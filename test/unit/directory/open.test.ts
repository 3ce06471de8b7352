import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DirectoryOptions, openDirectory } from "../../../src/directory/open.ts";
import { serializeSnapshot } from "../../../src/directory/snapshot.ts";
import { useAwsEnvironment } from "../../support/aws-environment.ts";
import { type AwsServer, scimGroup, startAwsServer } from "../../support/aws-server.ts";

const NOW = "2026-11-23T10:00:00.000Z";
const TAKEN = "2026-11-22T10:00:00.000Z";
const WITHOUT = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
const snapshot = {
  path: "identity/snapshot.json",
  text: serializeSnapshot({ instance: "default", takenAt: TAKEN, groups: [] }),
};
let server: AwsServer;
let restore: Disposable | undefined;

beforeEach(async () => {
  server = await startAwsServer([scimGroup("AWS-Developers")]);
});

afterEach(async () => {
  restore?.[Symbol.dispose]();
  restore = undefined;
  await server.close();
});

async function ask(
  options: Partial<DirectoryOptions>,
  environment: Readonly<Record<string, string | undefined>> = {},
  questions: readonly (readonly string[])[] = [["AWS-Developers"]],
) {
  const used = useAwsEnvironment({ ...server.environment, ...environment });
  restore = used;
  const { directory, use } = openDirectory({
    instance: "default",
    settings: {},
    mode: "auto",
    onFailure: "fail",
    deadlineMs: 10_000,
    environment: used.environment,
    now: () => new Date(NOW),
    ...options,
  });
  expect(use()).toEqual({ mode: "off" });
  const answers = [];
  for (const names of questions) answers.push(await directory.groups(names));
  return { answer: answers.at(-1), use: use() };
}

const calls = (): number => Object.values(server.calls).reduce((sum, count) => sum + count, 0);

describe("auto", () => {
  it("is live where there are credentials, even with a snapshot", async () => {
    expect(await ask({ snapshot })).toMatchObject({
      answer: { status: "ready", evidence: "live", value: [{ displayName: "AWS-Developers", provenance: "scim" }] },
      use: { mode: "live", takenAt: NOW },
    });
  });

  it("is the snapshot without credentials, and says so", async () => {
    const { answer, use } = await ask({ snapshot }, WITHOUT);
    expect(answer).toEqual({ status: "ready", evidence: "snapshot", asOf: TAKEN, value: [], isWhole: true });
    expect(use).toEqual({
      mode: "snapshot",
      takenAt: TAKEN,
      notice: `Groups were checked against the snapshot identity/snapshot.json, taken at ${TAKEN}, 24 hours ago: no AWS credentials.`,
    });
  });

  it("is skipped without either", async () => {
    expect(await ask({}, WITHOUT)).toEqual({
      answer: { status: "skipped", reason: "no AWS credentials and no snapshot" },
      use: { mode: "off" },
    });
  });

  it("does not ask AWS where the run has no identity", async () => {
    const noIdentity = "a pull request from a fork has no identity";
    expect(await ask({ noIdentity, snapshot })).toMatchObject({
      answer: { evidence: "snapshot" },
      use: { mode: "snapshot", notice: expect.stringContaining(noIdentity) },
    });
    restore?.[Symbol.dispose]();
    expect((await ask({ noIdentity })).answer).toEqual({ status: "skipped", reason: `${noIdentity} and no snapshot` });
    expect(calls()).toBe(0);
  });

  it("fails where AWS fails, although there is a snapshot", async () => {
    server.fault("ListInstances", { kind: "denied" });
    const { answer, use } = await ask({ snapshot });
    expect(answer).toMatchObject({ status: "failed", reason: expect.stringContaining("sso:ListInstances") });
    expect(use).toEqual({ mode: "live" });
  });
});

describe("onFailure: snapshot", () => {
  it("takes the snapshot where AWS fails, says why, and stays with it", async () => {
    server.fault("ListGroups", { kind: "denied" }, 1);
    const { answer, use } = await ask({ snapshot, onFailure: "snapshot" }, {}, [["AWS-Nobody"], ["AWS-Developers"]]);
    expect(answer).toMatchObject({ status: "ready", evidence: "snapshot" });
    expect(use).toMatchObject({
      mode: "snapshot",
      takenAt: TAKEN,
      notice: expect.stringMatching(
        /^AWS could not be asked; .*identity\/snapshot\.json, taken at .*ListGroups.*denied/,
      ),
    });
    expect(server.calls.ListGroups).toBe(1);
  });

  it("fails with both reasons where the snapshot fails too", async () => {
    server.fault("ListInstances", { kind: "denied" });
    const { answer, use } = await ask({ mode: "live", snapshot: { ...snapshot, text: "{" }, onFailure: "snapshot" });
    expect(answer).toMatchObject({
      status: "failed",
      reason: expect.stringMatching(/sso:ListInstances.*snapshot\.json:1:/),
    });
    expect(use).toEqual({ mode: "snapshot" });
  });

  it("fails where the policy names no snapshot", async () => {
    server.fault("ListInstances", { kind: "denied" });
    const { answer } = await ask({ onFailure: "snapshot" });
    expect(answer).toMatchObject({ status: "failed", reason: expect.stringContaining("instances.default.snapshot") });
  });
});

describe("the other modes", () => {
  it("live fails without credentials", async () => {
    const { answer, use } = await ask({ mode: "live", snapshot }, WITHOUT);
    expect(answer?.status).toBe("failed");
    expect(use).toEqual({ mode: "live" });
  });

  it("off asks nobody", async () => {
    expect(await ask({ mode: "off", snapshot })).toEqual({
      answer: { status: "skipped", reason: "switched off" },
      use: { mode: "off" },
    });
    expect(calls()).toBe(0);
  });

  it("a snapshot file is that file, whatever the credentials", async () => {
    expect(await ask({ mode: snapshot })).toEqual({
      answer: { status: "ready", evidence: "snapshot", asOf: TAKEN, value: [], isWhole: true },
      use: {
        mode: "snapshot",
        takenAt: TAKEN,
        notice: `Groups were checked against the snapshot identity/snapshot.json, taken at ${TAKEN}, 24 hours ago.`,
      },
    });
    expect(calls()).toBe(0);
  });
});
