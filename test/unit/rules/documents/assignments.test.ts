import { describe, expect, it } from "vitest";
import type { Draft } from "../../../../src/core.ts";
import { duplicateGrant } from "../../../../src/rules/documents/duplicate-grant.ts";
import { emptyPermissionSet } from "../../../../src/rules/documents/empty-permission-set.ts";
import { expiredAssignment } from "../../../../src/rules/documents/expired-assignment.ts";
import { managementAccountGrant } from "../../../../src/rules/documents/management-account-grant.ts";
import { userPrincipal } from "../../../../src/rules/documents/user-principal.ts";
import { nativeOf } from "../../../support/identities.ts";

const ACCOUNTS = `
accounts:
  management: {id: "111122223333", management: true}
  payments: {id: "444455556666"}
permissionSets:
  - {name: Empty}
  - {name: Empty}
assignments:
`;
const granted = (...entries: readonly string[]) =>
  nativeOf(ACCOUNTS + entries.map((entry) => `  - {${entry}}\n`).join(""));

/** Each finding as its subject, and what it says of other places: the line, and `aside` where it only explains. */
const told = (drafts: Iterable<Draft>) =>
  [...drafts].map(({ subject, related = [] }) => [
    subject,
    ...related.map(({ at, aside }) => {
      const line = at.source.place(at.start, at.end).startLine;
      return aside ? `aside ${line}` : line;
    }),
  ]);

describe("one finding for each subject, with all of its places", () => {
  it("of permission sets without a policy", () => {
    expect(told(emptyPermissionSet.check({ identity: granted() }))).toEqual([["permission set Empty", 8]]);
  });

  it("of assignments to users", () => {
    const identity = granted(
      "principal: {user: jane}, permissionSets: [P], targets: {accounts: [payments]}",
      "principal: {user: joe}, permissionSets: [P], targets: {accounts: [payments]}",
      "principal: {user: jane}, permissionSets: [Q], targets: {accounts: [payments]}",
    );
    expect(told(userPrincipal.check({ identity }))).toEqual([["user jane", 12], ["user joe"]]);
  });

  it("of assignments that are over", () => {
    const identity = granted(
      "principal: {group: A}, permissionSets: [P], targets: {accounts: [payments]}, expires: 2026-01-01",
      "principal: {group: A}, permissionSets: [Q], targets: {accounts: [payments]}, expires: 2026-01-01",
      "principal: {group: A}, permissionSets: [Q], targets: {accounts: [payments]}, expires: 2026-01-02",
    );
    expect(told(expiredAssignment.check({ identity, today: "2026-01-03" }))).toEqual([
      ["assignment of group A until 2026-01-01", 11],
      ["assignment of group A until 2026-01-02"],
    ]);
  });

  it("of grants in the management account, and of permission sets that are granted elsewhere too", () => {
    const identity = granted(
      "principal: {group: A}, permissionSets: [P], targets: {accounts: [payments]}",
      "principal: {group: A}, permissionSets: [P], targets: {organizationalUnits: [r-ab12]}",
      "principal: {group: A}, permissionSets: [P], targets: {accounts: [management]}",
      "principal: {group: A}, permissionSets: [Q, P, Q], targets: {accounts: [management]}",
    );
    expect(told(managementAccountGrant.check({ identity }))).toEqual([
      ["group A with P", 11],
      ["group A with P, Q"],
      ["permission set P", 13, "aside 10"],
    ]);
  });

  it("of grants that are given several times by one assignment", () => {
    const identity = granted(
      "principal: {group: A}, permissionSets: [P, P], targets: {accounts: [management, payments]}",
    );
    expect(told(duplicateGrant.check({ identity }))).toEqual([["group A P 111122223333", 10]]);
  });

  it("counts permission sets that are too many to name", () => {
    const sets = (count: number) => Array.from({ length: count }, (_, index) => `P${index}`).join(", ");
    const message = (count: number) => {
      const entry = `principal: {group: A}, permissionSets: [${sets(count)}], targets: {accounts: [management]}`;
      return [...managementAccountGrant.check({ identity: granted(entry) })][0]?.message;
    };
    expect(message(5)).toContain("gets `P0`, `P1`, `P2`, `P3` and `P4` in");
    expect(message(6)).toContain("gets 6 permission sets in");
  });
});
