import { describe, expect, it } from "vitest";
import type { DirectoryGroup, Policy } from "../../src/core.ts";
import { awaitedGroups } from "../../src/waiting.ts";
import { nativeOf } from "../support/identities.ts";
import { policyOf } from "../support/policies.ts";

const group = (displayName: string): DirectoryGroup => ({
  displayName,
  groupId: "11111111-1111-4111-8111-111111111111",
  provenance: "scim",
  externalIds: [],
});

/** Assignments of these groups, and declarations. */
const access = (groups: readonly string[], more = "") =>
  nativeOf(
    `permissionSets: [{name: Read}]\naccounts: {one: {id: "111122223333"}}\nassignments:\n${groups
      .map((name) => `  - {principal: {group: ${name}}, permissionSets: [Read], targets: {accounts: [one]}}\n`)
      .join("")}${more}`,
  );

const LOCAL: Policy = policyOf("directory: {locallyManagedGroups: [break-glass-*]}\n").policy;
const directory = { policy: LOCAL, existingCounts: true, groups: [group("AWS-Developers")] };

describe("the groups that are worth waiting for", () => {
  it("are those that the head refers to and that are missing", () => {
    expect(awaitedGroups(access(["AWS-New", "AWS-Developers"]), undefined, directory)).toEqual(["AWS-New"]);
    expect(awaitedGroups(access([]), access(["AWS-Gone"]), directory)).toEqual([]);
  });

  it("are none that are surely slips of the pen", () => {
    expect(awaitedGroups(access(["aws-developers"]), undefined, directory)).toEqual([]);
    const groups = [group("AWS-D\u0435velopers")];
    expect(awaitedGroups(access(["AWS-Developers"]), undefined, { ...directory, groups })).toEqual(["AWS-Developers"]);
  });

  it("are none that the base lacks too, but in new places and where that does not count", () => {
    const base = access(["AWS-Gone"]);
    expect(awaitedGroups(access(["AWS-Gone"]), base, directory)).toEqual([]);
    expect(awaitedGroups(access(["AWS-Gone", "AWS-Gone"]), base, directory)).toEqual(["AWS-Gone"]);
    expect(awaitedGroups(access(["AWS-Gone"]), base, { ...directory, existingCounts: false })).toEqual(["AWS-Gone"]);
  });

  it("are none that are made in Identity Center after the change", () => {
    const declared = "groups: [{displayName: break-glass-admins, source: identity-store}]\n";
    const head = access(["break-glass-admins"], declared);
    expect(awaitedGroups(head, access([]), directory)).toEqual([]);
    expect(awaitedGroups(head, access([], declared), directory)).toEqual(["break-glass-admins"]);
  });
});
