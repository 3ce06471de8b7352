import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { changedTrust, POLICY_PATH, readTrusted } from "../../../src/policy/trusted.ts";
import { codesOf } from "../../support/nodes.ts";
import { GATE_OF, treeOf } from "../../support/policies.ts";

type Files = Readonly<Record<string, string>>;
const waiver = (rule: string, by: string): string =>
  `waivers:\n  - {rule: ${rule}, ${by}, owner: a, reason: b, expires: 2027-01-31}\n`;
const BASELINE = waiver("aws-scim-token", "fingerprint: 0123456789abcdef");
const SNAPSHOT = JSON.stringify({
  schemaVersion: 1,
  kind: "identity-guard/snapshot",
  instance: "d-1234567890",
  takenAt: "2026-11-23T10:00:00Z",
  groups: [],
});
const NAMING = { [POLICY_PATH]: "baseline: base.yml\ninstances: {a: {snapshot: a.json}}" };
const ALL: Files = { ...NAMING, "base.yml": BASELINE, "a.json": SNAPSHOT };

describe("the files that are trusted", () => {
  it("are none where there is no policy", async () => {
    const trusted = await readTrusted(treeOf({}), undefined, GATE_OF);
    expect(trusted).toMatchObject({ policy: { path: POLICY_PATH, present: false }, waivers: [], problems: [] });
    expect(trusted.snapshots.size).toBe(0);
  });

  it("are policy, baseline and snapshots", async () => {
    const policy = `${ALL[POLICY_PATH]}\n${waiver("iam-user", "subject: user a")}`;
    const { waivers, snapshots, problems } = await readTrusted(
      treeOf({ ...ALL, [POLICY_PATH]: policy }),
      undefined,
      GATE_OF,
    );
    expect(waivers.map((placed) => placed.waiver.rule)).toEqual(["iam-user", "aws-scim-token"]);
    expect([...snapshots]).toEqual([["a", { path: "a.json", text: SNAPSHOT }]]);
    expect(problems).toEqual([]);
  });

  it("may lie where --config says, also in the change that adds them", async () => {
    const head = treeOf({ "guard.yml": "failOn: never" });
    expect((await readTrusted(head, "guard.yml", GATE_OF)).policy.policy.failOn).toBe("never");
    expect((await readTrusted(treeOf({}), "guard.yml", GATE_OF, head)).policy.present).toBe(false);
  });

  it("must be there where --config names them", async () => {
    const reading = readTrusted(treeOf({}, "the base"), "guard.yml", GATE_OF);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(/"guard\.yml".*the base/);
  });

  it.each([
    ["a baseline", "baseline: base.yml", "base.yml"],
    ["a snapshot", "instances: {default: {snapshot: snap.json}}", "snap.json"],
  ])("must be there where the policy names them: %s", async (_, policy, named) => {
    expect(codesOf(await readTrusted(treeOf({ [POLICY_PATH]: policy }), undefined, GATE_OF))).toEqual([
      `invalid-policy ${named}`,
    ]);
  });
});

describe("what a change does to them", () => {
  const change = async (before: Files, after: Files, trusted: Files = before) => {
    const trees = { base: treeOf(before), head: treeOf(after), trusted: treeOf(trusted) };
    const { changes, problems } = await changedTrust(trees, undefined, GATE_OF);
    return { changes: changes.map(({ path, role, how }) => `${role} ${path} ${how}`), codes: codesOf({ problems }) };
  };
  const without = (path: string): Files => Object.fromEntries(Object.entries(ALL).filter(([name]) => name !== path));

  it.each<readonly [string, Files, Files, readonly string[]]>([
    ["nothing", ALL, ALL, []],
    ["a new policy", {}, { [POLICY_PATH]: "{}" }, [`policy ${POLICY_PATH} added`]],
    ["another policy", { [POLICY_PATH]: "{}" }, { [POLICY_PATH]: "{} " }, [`policy ${POLICY_PATH} changed`]],
    ["no policy any more", { [POLICY_PATH]: "{}" }, {}, [`policy ${POLICY_PATH} removed`]],
    ["another baseline", ALL, { ...ALL, "base.yml": `${BASELINE}\n` }, ["baseline base.yml changed"]],
    ["another snapshot", ALL, { ...ALL, "a.json": `${SNAPSHOT}\n` }, ["snapshot a.json changed"]],
    [
      "a snapshot that only the changed policy names",
      without(POLICY_PATH),
      { ...ALL, "a.json": `${SNAPSHOT} ` },
      [`policy ${POLICY_PATH} added`, "snapshot a.json changed"],
    ],
    [
      "a snapshot that the changed policy forgets",
      ALL,
      { ...without("a.json"), [POLICY_PATH]: "baseline: base.yml" },
      [`policy ${POLICY_PATH} changed`, "snapshot a.json removed"],
    ],
  ])("is seen: %s", async (_, before, after, expected) => {
    expect(await change(before, after)).toEqual({ changes: expected, codes: [] });
  });

  it("is not what the trusted tree did since", async () => {
    expect((await change(ALL, ALL, { ...ALL, [POLICY_PATH]: "failOn: never" })).changes).toEqual([]);
  });

  it.each<readonly [string, Files, string]>([
    ["the policy", { ...ALL, [POLICY_PATH]: "failOn: none" }, "none"],
    ["the baseline", { ...ALL, "base.yml": waiver("unknown-field", "path: a") }, "path"],
    ["the snapshot", { ...ALL, "a.json": SNAPSHOT.replace("groups", "group") }, "group"],
    ["a file that the policy names, by removing it", without("base.yml"), "base.yml"],
  ])("is judged where it breaks %s", async (_, after, found) => {
    expect((await change(ALL, after)).codes).toContain(`invalid-policy ${found}`);
  });

  it("is not what was wrong before", async () => {
    const broken = { [POLICY_PATH]: "failOn: none" };
    expect((await change(broken, broken)).codes).toEqual([]);
  });
});
