import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { changedTrust, POLICY_PATH, readTrusted } from "../../../src/policy/trusted.ts";
import { codesOf } from "../../support/nodes.ts";
import { GATE_OF, treeOf } from "../../support/policies.ts";

const waiver = (rule: string, by: string): string =>
  `waivers:\n  - {rule: ${rule}, ${by}, owner: a, reason: b, expires: 2027-01-31}\n`;
const BASELINE = waiver("aws-scim-token", "fingerprint: 0123456789abcdef");

describe("the files that are trusted", () => {
  it("are none where there is no policy", async () => {
    const trusted = await readTrusted(treeOf({}), undefined, GATE_OF);
    expect(trusted).toMatchObject({ policy: { path: POLICY_PATH, present: false }, waivers: [], problems: [] });
    expect(trusted.snapshots.size).toBe(0);
  });

  it("are policy, baseline and snapshots", async () => {
    const policy = `baseline: base.yml\ninstances: {a: {snapshot: a.json}, b: {}}\n${waiver("iam-user", "subject: user a")}`;
    const tree = treeOf({ [POLICY_PATH]: policy, "base.yml": BASELINE, "a.json": "{}" });
    const { waivers, snapshots, problems } = await readTrusted(tree, undefined, GATE_OF);
    expect(waivers.map((placed) => placed.waiver.rule)).toEqual(["iam-user", "aws-scim-token"]);
    expect([...snapshots]).toEqual([["a", { path: "a.json", text: "{}" }]]);
    expect(problems).toEqual([]);
  });

  it("may lie where --config says, also in the change that adds them", async () => {
    const head = treeOf({ "guard.yml": "failOn: never" });
    expect((await readTrusted(head, "guard.yml", GATE_OF)).policy.policy.failOn).toBe("never");
    expect((await readTrusted(treeOf({}), "guard.yml", GATE_OF, head)).policy.present).toBe(false);
  });

  it("must be there: a policy that --config names", async () => {
    const reading = readTrusted(treeOf({}, "the base"), "guard.yml", GATE_OF);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(/"guard.yml".*the base/);
  });

  it.each([
    ["a baseline", "baseline: base.yml", "base.yml"],
    ["a snapshot", "instances: {default: {snapshot: snap.json}}", "snap.json"],
  ])("must be there: %s that the policy names", async (_, policy, path) => {
    const { problems } = await readTrusted(treeOf({ [POLICY_PATH]: policy }), undefined, GATE_OF);
    expect(codesOf({ problems })).toEqual([`invalid-policy ${path}`]);
  });
});

describe("what a change does to them", () => {
  const change = async (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) => {
    const base = treeOf(before);
    const { changes, problems } = await changedTrust({ head: treeOf(after), base, trusted: base }, undefined, GATE_OF);
    return { changes: changes.map(({ path, role, how }) => `${role} ${path} ${how}`), codes: codesOf({ problems }) };
  };

  const snapshot = (text = "") =>
    `${text}{"schemaVersion":1,"kind":"identity-guard/snapshot","instance":"a","takenAt":"2026-01-01T00:00:00Z","groups":[]}`;
  const policy = { [POLICY_PATH]: "baseline: base.yml\ninstances: {a: {snapshot: a.json}}" };
  const named = { ...policy, "base.yml": BASELINE, "a.json": snapshot() };
  it.each([
    ["nothing", named, named, []],
    ["a new policy", {}, { [POLICY_PATH]: "{}" }, [`policy ${POLICY_PATH} added`]],
    ["another policy", { [POLICY_PATH]: "{}" }, { [POLICY_PATH]: "{} " }, [`policy ${POLICY_PATH} changed`]],
    ["no policy any more", { [POLICY_PATH]: "{}" }, {}, [`policy ${POLICY_PATH} removed`]],
    ["another baseline", named, { ...named, "base.yml": `${BASELINE}\n` }, ["baseline base.yml changed"]],
    ["another snapshot", named, { ...named, "a.json": snapshot(" ") }, ["snapshot a.json changed"]],
    [
      "a snapshot that only the changed policy names",
      { "base.yml": BASELINE, "a.json": snapshot() },
      { ...named, "a.json": snapshot(" ") },
      [`policy ${POLICY_PATH} added`, "snapshot a.json changed"],
    ],
    [
      "a snapshot that the changed policy forgets",
      named,
      { [POLICY_PATH]: "{}", "base.yml": BASELINE },
      [`policy ${POLICY_PATH} changed`, "snapshot a.json removed"],
    ],
  ])(
    "is seen: %s",
    async (_, before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, expected) => {
      expect(await change(before, after)).toEqual({ changes: expected, codes: [] });
    },
  );

  it("is judged where it breaks the policy, the baseline or a snapshot", async () => {
    const without = { ...policy, "base.yml": BASELINE };
    expect((await change(named, without)).codes).toEqual(["invalid-policy a.json"]);
    expect((await change(named, { ...named, "a.json": "{}" })).codes).toHaveLength(5);
    expect((await change({}, { [POLICY_PATH]: "failOn: none" })).codes).toEqual(["invalid-policy none"]);
    const broken = { ...named, "base.yml": waiver("unknown-field", "path: a") };
    expect((await change({ ...named, "base.yml": BASELINE }, broken)).codes).toEqual(["invalid-policy path"]);
  });

  it("is not what the trusted tree did since the change began", async () => {
    const base = treeOf({ [POLICY_PATH]: "{}" });
    const trusted = treeOf({ [POLICY_PATH]: "failOn: warning" });
    const { changes } = await changedTrust({ head: base, base, trusted }, undefined, GATE_OF);
    expect(changes).toEqual([]);
  });

  it("is not what was wrong before", async () => {
    const broken = { [POLICY_PATH]: "failOn: none" };
    expect((await change(broken, broken)).codes).toEqual([]);
  });
});
