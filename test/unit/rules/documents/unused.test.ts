import { describe, expect, it } from "vitest";
import type { Draft } from "../../../../src/core.ts";
import { unusedAccount } from "../../../../src/rules/documents/unused-account.ts";
import { unusedGroup } from "../../../../src/rules/documents/unused-group.ts";
import { unusedPermissionSet } from "../../../../src/rules/documents/unused-permission-set.ts";
import { identityOf } from "../../../support/identities.ts";
import { positionOf } from "../../../support/nodes.ts";

const identity = identityOf({
  "a.yaml": `schemaVersion: 1
accounts:
  old: {id: "111122223333"}
groups:
  - &old {displayName: AWS-Old}
  - *old
permissionSets:
  - &set {name: Old, managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]}
  - *set
assignments:
  - {principal: {group: AWS-New}, permissionSets: [AWSReadOnlyAccess], targets: {accounts: ["444455556666"]}}
`,
  "b.yaml": `schemaVersion: 1
accounts:
  old: {id: "111122223333"}
groups:
  - displayName: AWS-Old
permissionSets:
  - name: Old
`,
});

const told = (drafts: Iterable<Draft>) =>
  [...drafts].map(({ at, subject, related = [] }) => [
    subject,
    ...[{ at }, ...related].map(({ at: span }) => span && `${span.source.path} ${positionOf(span)}`),
  ]);

describe("what is declared again and never used is one finding, with all of its places", () => {
  it.each([
    ["an account", unusedAccount, "account old", "3:3-3:6", "3:3-3:6"],
    ["a group", unusedGroup, "group AWS-Old", "5:24-5:31", "5:18-5:25"],
    ["a permission set", unusedPermissionSet, "permission set Old", "8:17-8:20", "7:11-7:14"],
  ])("%s", (_, rule, subject, first, second) => {
    expect(told(rule.check({ identity }))).toEqual([[subject, `a.yaml ${first}`, `b.yaml ${second}`]]);
  });
});
