import { describe, expect, it } from "vitest";
import { identityOf, nativeOf } from "../../../support/identities.ts";
import { codesOf, positionOf } from "../../../support/nodes.ts";

describe("the native reader", () => {
  it("reads every field, each with its place", () => {
    const identity = nativeOf(`accounts:
  prod: {id: "098765432101", production: true, management: true, organizationalUnit: workloads, environment: production}
organizationalUnits:
  workloads: {id: ou-ab12-34cd56ef, parent: root}
  root: {id: r-ab12}
groups:
  - {displayName: A, description: B, source: identity-store, externalId: C, groupId: 9067642ac7-11111111-1111-4111-8111-111111111111, owners: [D, E], membership: just-in-time}
  - {displayName: F}
permissionSets:
  - name: Audit
    description: Reads
    sessionDuration: PT4H
    relayState: https://example.com/
    managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]
    customerManagedPolicyReferences: [{name: G, path: /teams/}, {name: H}]
    inlinePolicy: {Version: "2012-10-17", Statement: []}
    permissionsBoundary: {customerManagedPolicyReference: {name: I}}
    tags: {team: payments}
    managedBy: external
    owner: J
assignments:
  - principal: {group: A}
    permissionSets: [Audit]
    targets: {accounts: [prod], organizationalUnits: [workloads], excludeAccounts: ["111122223333"]}
    expires: 2027-03-31
    reason: K
    owner: L
`);
    expect(identity.problems).toEqual([]);
    expect(identity.accounts).toMatchObject([
      {
        alias: { value: "prod" },
        id: { value: "098765432101" },
        production: true,
        management: true,
        organizationalUnit: { value: "workloads" },
      },
    ]);
    expect(identity.organizationalUnits).toMatchObject([
      { id: { value: "ou-ab12-34cd56ef" }, parent: { value: "root" } },
      { id: { value: "r-ab12" } },
    ]);
    expect(identity.groups).toMatchObject([
      {
        displayName: { value: "A" },
        source: "identity-store",
        externalId: { value: "C" },
        owners: ["D", "E"],
        justInTime: true,
      },
      { displayName: { value: "F" }, source: "scim", owners: [], justInTime: false },
    ]);
    expect(identity.permissionSets).toMatchObject([
      {
        name: { value: "Audit" },
        sessionDuration: { value: "PT4H" },
        managedPolicies: [{ value: "arn:aws:iam::aws:policy/ReadOnlyAccess" }],
        customerManagedPolicies: [
          { name: { value: "G" }, path: "/teams/" },
          { name: { value: "H" }, path: "/" },
        ],
        permissionsBoundary: { name: { value: "I" }, path: "/" },
        inlinePolicy: { form: "map", root: { type: "map" }, problems: [] },
        managedBy: "external",
      },
    ]);
    expect([...(identity.permissionSets[0]?.tags ?? [])].map(([key, { value }]) => [key, value])).toEqual([
      ["team", "payments"],
    ]);
    expect(identity.assignments).toMatchObject([
      {
        principal: { by: "group", name: { value: "A" } },
        targets: [
          { kind: "account", name: { value: "prod" }, excluded: false },
          { kind: "organizational-unit", name: { value: "workloads" }, excluded: false },
          { kind: "account", name: { value: "111122223333" }, excluded: true },
        ],
        expires: { value: "2027-03-31" },
        reason: { value: "K" },
      },
    ]);
    expect(identity.groups[1] && positionOf(identity.groups[1].displayName.at)).toBe("9:19-9:20");
  });
});

describe("a bad field never removes its object", () => {
  it.each([
    [
      "an account without an id",
      "accounts: {a: {}}",
      ({ accounts }) => accounts.map(({ alias }) => alias.value),
      ["a"],
    ],
    [
      "an account that is no map",
      "accounts: {a: '1'}",
      ({ accounts }) => accounts.map(({ alias }) => alias.value),
      ["a"],
    ],
    [
      "an account whose id is a number",
      "accounts: {a: {id: 012345670123}}",
      ({ accounts }) => accounts.map(({ id }) => id?.value),
      ["012345670123"],
    ],
    [
      "an account with a word for true",
      "accounts: {a: {id: '012345670123', production: yes}}",
      ({ accounts }) => accounts.map(({ production }) => production),
      [false],
    ],
    [
      "a unit without an id",
      "organizationalUnits: {u: {parent: v}}",
      ({ organizationalUnits }) => organizationalUnits.map(({ alias, parent }) => [alias.value, parent?.value]),
      [["u", "v"]],
    ],
    [
      "a group whose name is a number",
      "groups: [{displayName: 0123}]",
      ({ groups }) => groups.map(({ displayName }) => displayName.value),
      ["0123"],
    ],
    [
      "a group of an unknown source",
      "groups: [{displayName: A, source: manual}]",
      ({ groups }) => groups.map(({ source }) => source),
      ["scim"],
    ],
    [
      "a group with bad owners",
      "groups: [{displayName: A, owners: {}}]",
      ({ groups }) => groups.map(({ owners }) => owners),
      [[]],
    ],
    [
      "a set with every field wrong",
      "permissionSets: [{name: 'a b', sessionDuration: 4, managedPolicies: x, tags: [], permissionsBoundary: x, managedBy: me}]",
      ({ permissionSets }) => permissionSets.map(({ name, sessionDuration }) => [name.value, sessionDuration?.value]),
      [["a b", "4"]],
    ],
    [
      "an assignment whose principal is a bare name",
      "assignments: [{principal: A, permissionSets: [P], targets: {accounts: [a]}}]",
      ({ assignments }) => assignments.map(({ principal }) => `${principal.by} ${principal.name.value}`),
      ["group A"],
    ],
    [
      "what an assignment names where a list belongs",
      "assignments: [{principal: {group: A}, permissionSets: P, targets: {accounts: a, excludeAccounts: b}}]",
      ({ assignments }) =>
        assignments
          .flatMap(({ permissionSets, targets }) => [...permissionSets, ...targets.map(({ name }) => name)])
          .map(({ value }) => value),
      ["P", "a", "b"],
    ],
    [
      "an assignment with two principals",
      "assignments: [{principal: {group: A, user: B}}]",
      ({ assignments }) => assignments.map(({ principal }) => `${principal.by} ${principal.name.value}`),
      ["group A", "user B"],
    ],
    [
      "an assignment without sets and targets",
      "assignments: [{principal: {group: A}, permissionSets: P, targets: []}]",
      ({ assignments }) => assignments.map(({ principal }) => principal.name.value),
      ["A"],
    ],
    [
      "an assignment with one bad target",
      "assignments: [{principal: {group: A}, permissionSets: [P, {}], targets: {accounts: [a, [], 012345670123]}}]",
      ({ assignments }) => assignments.flatMap(({ targets }) => targets.map(({ name }) => name.value)),
      ["a", "012345670123"],
    ],
    [
      "an assignment with an unknown key",
      "assignments: [{principal: {group: A}, permissionSets: [P], targets: {accounts: [a]}, expire: 2027-01-31}]",
      ({ assignments }) => assignments.length,
      1,
    ],
  ] as const satisfies readonly (readonly [
    string,
    string,
    (identity: ReturnType<typeof nativeOf>) => unknown,
    unknown,
  ])[])("%s", (_, text, of, expected) => {
    const identity = nativeOf(text);
    expect(of(identity)).toEqual(expected);
    expect(codesOf(identity)).not.toEqual([]);
  });
});

describe("an alias", () => {
  it.each([
    [
      "an account id, which would stand for another account",
      'accounts: {"111122223333": {id: "444455556666"}}',
      ["invalid-field 111122223333"],
    ],
    ["a number", "accounts: {1: {id: '444455556666'}}", ["invalid-field 1"]],
    [
      "the id of a unit, which would stand for another unit",
      "organizationalUnits: {ou-ab12-34cd56ef: {id: ou-ab12-99999999}}",
      ["invalid-field ou-ab12-34cd56ef"],
    ],
    [
      "the id of a unit with a word before it",
      "organizationalUnits: {old-ou-ab12-34cd56ef: {id: ou-ab12-99999999}}",
      [],
    ],
    ["a word", "accounts: {payments-prod_1.eu: {id: '444455556666'}}", []],
  ])("is held to its form: %s", (_, text, codes) => {
    expect(codesOf(nativeOf(text))).toEqual(codes);
  });
});

describe("what follows a syntax error", () => {
  it("is read as far as it goes, and judged by its syntax alone", () => {
    const identity = identityOf({
      "a.yaml": "schemaVersion: 1\ngroups:\n  - displayName: A\n   source: x\nassignment: []\n",
    });
    expect(new Set(codesOf(identity).map((code) => code.split(" ")[0]))).toEqual(new Set(["invalid-yaml"]));
    expect(identity.groups).toMatchObject([{ displayName: { value: "A" } }]);
  });
});
