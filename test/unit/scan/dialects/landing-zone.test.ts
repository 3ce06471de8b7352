import { describe, expect, it } from "vitest";
import { landingZone } from "../../../../src/scan/dialects/landing-zone.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "iam-config.yaml") => foundIn(landingZone, path, text);

describe("landing-zone", () => {
  it("reads users of the Landing Zone Accelerator, at each name", () => {
    const text = lines(
      "userSets:",
      "  - deploymentTargets: { accounts: [Management] }",
      "    users:",
      "      - username: breakGlassUser01",
      "        group: Administrators",
      "      - group: g",
      '        username: "b"',
    );
    expect(found(text)).toEqual([
      "iam-config.yaml:4:19 user breakGlassUser01 definite userSets",
      "iam-config.yaml:7:19 user b definite userSets",
    ]);
  });

  it("reads users of the Secure Environment Accelerator, at any depth", () => {
    const config = {
      "mandatory-account-configs": { ops: { iam: { users: [{ "user-ids": ["a", "b"], group: "g" }] } } },
    };
    expect(found(JSON.stringify(config, null, 1), "config.json")).toEqual([
      "config.json:8:8 user a definite iam.users",
      "config.json:9:8 user b definite iam.users",
    ]);
  });

  it("reads a list of users once that several sets share", () => {
    const text = lines(
      "users: &users [{ username: a }]",
      "userSets:",
      "  - { deploymentTargets: { accounts: [A] }, users: *users }",
      "  - { deploymentTargets: { accounts: [B] }, users: *users }",
    );
    expect(found(text)).toEqual(["iam-config.yaml:1:28 user a definite userSets"]);
    const ids = lines(
      "users: &ids",
      "  - user-ids: [a]",
      "ops: { iam: { users: *ids } }",
      "log: { iam: { users: *ids } }",
    );
    expect(found(ids, "config.yaml")).toEqual(["config.yaml:2:16 user a definite iam.users"]);
  });

  it("gives no name that is filled in", () => {
    expect(found("userSets: [{ users: [{ username: '{{ name }}' }] }]\n")).toEqual([expect.stringMatching(/ user - /)]);
  });

  it.each([
    ["no users", "userSets: []\n"],
    ["a set without users", "userSets: [{ deploymentTargets: {}, users: [] }]\n"],
    ["groups", "groupSets: [{ groups: [{ name: a }] }] # userSets\n"],
    ["a comment", "# userSets: [{ users: [{ username: a }] }]\nx: 1\n"],
    ["sets elsewhere", "a: { userSets: [{ users: [{ username: x }] }] }\n"],
    ["ids elsewhere", 'users: [{ "user-ids": [a] }]\n'],
    [
      "assignments to Identity Center",
      "identityCenter: { identityCenterAssignments: [{ principals: [{ type: GROUP, name: a }] }] } # userSets\n",
    ],
    ["a name that is missing", "userSets: [{ users: [{ group: a }] }]\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
