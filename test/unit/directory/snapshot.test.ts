import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DirectoryGroup } from "../../../src/core.ts";
import {
  openSnapshot,
  type SnapshotGroup,
  type SnapshotOptions,
  serializeSnapshot,
} from "../../../src/directory/snapshot.ts";

const TAKEN = "2026-11-23T10:00:00.000Z";
const group: SnapshotGroup = {
  displayName: "AWS-Developers",
  groupId: "0123456789-11111111-2222-3333-4444-555555555555",
  provenance: "scim",
  externalIds: [{ issuer: "https://scim.aws.com/1223122", id: "aaaa" }],
};
const other: SnapshotGroup = { ...group, displayName: "AWS-Auditors", groupId: group.groupId.replace(/5$/, "6") };
const written = { instance: "default", identityStoreId: "d-1234567890", takenAt: TAKEN, groups: [group, other] };

const open = (text: string, options: Partial<SnapshotOptions> = {}) =>
  openSnapshot({
    text,
    path: "snapshot.json",
    instance: "default",
    now: () => new Date("2026-11-23T13:30:00Z"),
    ...options,
  }).groups("all");

async function reason(text: string, options: Partial<SnapshotOptions> = {}): Promise<string> {
  const answer = await open(text, options);
  expect(answer.status).toBe("failed");
  return "reason" in answer ? answer.reason : "";
}

const changed = (from: string | RegExp, to: string): string => {
  const text = serializeSnapshot(written);
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  return edited;
};

const name = fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S} ]{1,40}$/u);
const externalId = fc.record({
  issuer: fc.stringMatching(/^https:\/\/[a-z]{1,10}\.example\/[0-9]{1,9}$/),
  id: fc.stringMatching(/^[\p{L}\p{N}\p{P}]{1,30}$/u),
});
const groups = fc.uniqueArray(
  fc.record({
    displayName: name,
    groupId: fc.uuid(),
    provenance: fc.constantFrom("scim", "directory", "external", "unverified"),
    externalIds: fc.uniqueArray(externalId, { maxLength: 10, selector: ({ issuer, id }) => `${issuer} ${id}` }),
  } satisfies Record<Exclude<keyof DirectoryGroup, "createdBy">, fc.Arbitrary<unknown>>),
  { selector: (made) => made.displayName, maxLength: 30 },
);

const normal = (list: readonly DirectoryGroup[]): ReadonlySet<string> =>
  new Set(
    list.map((one) =>
      JSON.stringify([
        one.displayName,
        one.groupId,
        one.provenance,
        one.externalIds.map((id) => `${id.issuer} ${id.id}`).toSorted(),
      ]),
    ),
  );

describe("writing and opening", () => {
  it("gives the same groups again", async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (made) => {
        const answer = await open(serializeSnapshot({ ...written, groups: made }));
        expect(answer).toMatchObject({ status: "ready", evidence: "snapshot", asOf: TAKEN });
        if (answer.status === "ready") expect(normal(answer.value)).toEqual(normal(made));
      }),
    );
  });

  it("writes the same text in whatever order groups come", () => {
    fc.assert(
      fc.property(
        groups.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }))),
        ([made, shuffled]) => {
          expect(serializeSnapshot({ ...written, groups: shuffled })).toBe(
            serializeSnapshot({ ...written, groups: made }),
          );
        },
      ),
    );
  });

  it("is readable, and ends with a newline", () => {
    expect(serializeSnapshot({ ...written, groups: [{ ...group, empty: true }] })).toBe(`{
  "schemaVersion": 1,
  "kind": "identity-guard/snapshot",
  "instance": "default",
  "identityStoreId": "d-1234567890",
  "takenAt": "2026-11-23T10:00:00.000Z",
  "groups": [
    {
      "displayName": "AWS-Developers",
      "groupId": "0123456789-11111111-2222-3333-4444-555555555555",
      "provenance": "scim",
      "externalIds": [
        {
          "issuer": "https://scim.aws.com/1223122",
          "id": "aaaa"
        }
      ],
      "empty": true
    }
  ]
}
`);
  });
});

describe("a snapshot that could not be read back is not written", () => {
  it.each([
    [
      "two groups of one name",
      { groups: [group, { ...other, displayName: group.displayName }] },
      /a displayName that no/,
    ],
    ["two groups of one id", { groups: [group, { ...other, groupId: group.groupId }] }, /a groupId that no group/],
    ["an id that is none", { groups: [{ ...group, groupId: "x" }] }, /expected a group id .*, found "x"/],
    ["a name that cannot be one", { groups: [{ ...group, displayName: "a\u200Bb" }] }, /display name of 1 to 1,024/],
    ["no time", { takenAt: "now" }, /expected a time in UTC/],
    ["no instance", { instance: "" }, /expected the name of an instance, found ""/],
  ])("%s", (_, content, said) => {
    expect(() => serializeSnapshot({ ...written, ...content })).toThrow(said);
  });
});

describe("a snapshot that cannot be used", () => {
  const remedy = "identity-guard snapshot --instance default --output snapshot.json";

  it.each([
    ["no JSON", "nothing", /^snapshot\.json:1:1: the snapshot is not valid JSON/],
    ["nothing at all", "", /^snapshot\.json:1:1: /],
    ["more than one value", `${serializeSnapshot(written)}{}`, /^snapshot\.json:\d+:1: the snapshot is not valid JSON/],
    [
      "another version",
      changed('"schemaVersion": 1', '"schemaVersion": 2'),
      /^snapshot\.json:2:20: .*expected 1, found 2/,
    ],
    ["another kind", changed("identity-guard/snapshot", "else"), /^snapshot\.json:3:11: /],
    [
      "an unknown key",
      changed('"kind"', '"size": 1, "kind"'),
      /^snapshot\.json:3:3: a snapshot has no key "size" here/,
    ],
    ["a key that is there twice", changed('"kind"', '"kind": "x", "kind"'), /^snapshot\.json:3:\d+: /],
    ["a missing key", changed(/ {2}"takenAt".*\n/, ""), /takenAt/],
    ["a local time", changed(TAKEN, "2026-11-23T10:00:00+01:00"), /^snapshot\.json:6:14: .*a time in UTC/],
    ["a group id that is none", changed(group.groupId, "x"), /^snapshot\.json:\d+:18: .*a group id/],
    ["an unknown provenance", changed('"scim"', '"manual"'), /`scim`, `directory`/],
    [
      "a name that is there twice",
      changed("AWS-Auditors", "AWS-Developers"),
      /^snapshot\.json:20:22: .*expected a displayName that no group before it has, found "AWS-Developers"/,
    ],
    [
      "an id that is there twice",
      changed(other.groupId, group.groupId),
      /^snapshot\.json:\d+:18: .*a groupId that no group before it has/,
    ],
    [
      "groups that are not sorted",
      changed("AWS-Auditors", "aws-auditors"),
      /^snapshot\.json:20:22: .*expected groups sorted by display name, with this one further up, found "AWS-Developers"/,
    ],
    ["an instance that is none", changed("d-1234567890", "d-123"), /^snapshot\.json:5:22: .*an identity store id/],
    ["another instance", changed('"default"', '"china"'), /is of the instance "china", but "default" is checked/],
    ["a time in the future", changed(TAKEN, "2026-11-23T13:36:00Z"), /is in the future/],
  ])("%s", async (_, text, said) => {
    const answer = await reason(text);
    expect(answer).toMatch(said);
    expect(answer).toContain(remedy);
  });

  const arn = "arn:aws:sso:::instance/ssoins-1234567890abcdef";
  const otherArn = arn.replace("1", "9");

  it.each([
    [
      {},
      { identityStoreId: "d-0000000000" },
      /store d-1234567890, but the policy names d-0000000000 \(instances\.default/,
    ],
    [{ instanceArn: arn }, { instanceArn: otherArn }, /ssoins-12.*, but the policy names .*ssoins-92.*instanceArn/],
    [
      { instanceArn: arn },
      { identityStoreId: "d-1234567890", instanceArn: otherArn },
      /instance .*ssoins-12.*, but the/,
    ],
    [{}, { instanceArn: arn }, /does not say of which identity store it is, and the policy names arn:/],
  ])("another identity store or instance than the policy's: %j, %j", async (content, settings, said) => {
    expect(await reason(serializeSnapshot({ ...written, ...content }), { settings })).toMatch(said);
  });

  it("but not one of the store that the policy names", async () => {
    const both = { identityStoreId: "d-1234567890", instanceArn: arn };
    for (const settings of [both, { identityStoreId: both.identityStoreId }, { instanceArn: arn }])
      expect(await open(serializeSnapshot({ ...written, ...both }), { settings })).toMatchObject({ status: "ready" });
    expect(await open(serializeSnapshot(written), { settings: both })).toMatchObject({ status: "ready" });
  });

  it("one that is too old", async () => {
    const said = await reason(serializeSnapshot(written), { maximumAgeHours: 3 });
    expect(said).toMatch(/is 3 hours old .*the policy allows 3 \(directory\.maximumAgeHours\)/);
    expect(await open(serializeSnapshot(written), { maximumAgeHours: 4 })).toMatchObject({ status: "ready" });
  });

  it("but not one whose clock is a few minutes ahead", async () => {
    expect(await open(changed(TAKEN, "2026-11-23T13:34:59Z"))).toMatchObject({ status: "ready" });
  });

  it("answers with a failure to any text, never with an exception", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.string({ maxLength: 5 }), async (at, length, noise) => {
        const text = serializeSnapshot(written);
        const start = at % text.length;
        const edited = text.slice(0, start) + noise + text.slice(start + (length % 20));
        expect(["ready", "failed"]).toContain((await open(edited)).status);
      }),
    );
  });
});
