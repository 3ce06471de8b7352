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

  it.each([
    ["a policy that --config names", {}, "guard.yml", "guard.yml"],
    ["a baseline", { [POLICY_PATH]: "baseline: base.yml" }, undefined, "base.yml"],
    ["a snapshot", { [POLICY_PATH]: "instances: {default: {snapshot: snap.json}}" }, undefined, "snap.json"],
  ])("must be there: %s", async (_, files, config, named) => {
    const reading = readTrusted(treeOf(files, "the base"), config, GATE_OF);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(new RegExp(`"${named}".*the base`));
  });
});

describe("what a change does to them", () => {
  const change = async (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) => {
    const { changes, problems } = await changedTrust(treeOf(before), treeOf(after), undefined, GATE_OF);
    return { changes: changes.map(({ path, role, how }) => `${role} ${path} ${how}`), codes: codesOf({ problems }) };
  };

  const named = { [POLICY_PATH]: "baseline: base.yml\ninstances: {a: {snapshot: a.json}}" };
  it.each([
    ["nothing", named, named, []],
    ["a new policy", {}, { [POLICY_PATH]: "{}" }, [`policy ${POLICY_PATH} added`]],
    ["another policy", { [POLICY_PATH]: "{}" }, { [POLICY_PATH]: "{} " }, [`policy ${POLICY_PATH} changed`]],
    ["no policy any more", { [POLICY_PATH]: "{}" }, {}, [`policy ${POLICY_PATH} removed`]],
    [
      "another baseline",
      { ...named, "base.yml": BASELINE },
      { ...named, "base.yml": `${BASELINE}\n` },
      ["baseline base.yml changed"],
    ],
    ["another snapshot", { ...named, "a.json": "{}" }, { ...named, "a.json": "[]" }, ["snapshot a.json changed"]],
    [
      "a snapshot that only the changed policy names",
      { "a.json": "{}" },
      { ...named, "a.json": "[]" },
      [`policy ${POLICY_PATH} added`, "snapshot a.json changed"],
    ],
    [
      "a snapshot that the changed policy forgets",
      { ...named, "a.json": "{}" },
      { [POLICY_PATH]: "{}" },
      [`policy ${POLICY_PATH} changed`, "snapshot a.json removed"],
    ],
  ])(
    "is seen: %s",
    async (_, before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, expected) => {
      expect(await change(before, after)).toEqual({ changes: expected, codes: [] });
    },
  );

  it("is judged where it breaks the policy or the baseline", async () => {
    expect((await change({}, { [POLICY_PATH]: "failOn: none" })).codes).toEqual(["invalid-policy none"]);
    const broken = { ...named, "base.yml": waiver("unknown-field", "path: a") };
    expect((await change({ ...named, "base.yml": BASELINE }, broken)).codes).toEqual(["invalid-policy path"]);
  });

  it("is not what was wrong before", async () => {
    const broken = { [POLICY_PATH]: "failOn: none" };
    expect((await change(broken, broken)).codes).toEqual([]);
  });
});
