import { describe, expect, it } from "vitest";
import type { DirectoryGroup } from "../../../../src/core.ts";
import { provenanceOf } from "../../../../src/directory/provenance.ts";
import { unverifiedProvenance } from "../../../../src/rules/directory/unverified-provenance.ts";
import { nativeOf } from "../../../support/identities.ts";
import { policyOf } from "../../../support/policies.ts";

const identity = nativeOf(
  `assignments:\n  - {principal: {group: A}, permissionSets: [Read], targets: {accounts: ["111122223333"]}}\n`,
);
const OURS = "https://scim.aws.com/1a2b3c4d5e";
const THEIRS = "https://scim.aws.com/9f8e7d6c5b";
const DIRECTORY = "arn:aws:ds:eu-central-1:111122223333:directory/d-1234567890";

/** The messages about group A with external ids of these issuers. */
function said(issuers: readonly string[], policy = "", more: Partial<DirectoryGroup> = {}): readonly string[] {
  const externalIds = issuers.map((issuer, index) => ({ issuer, id: String(index) }));
  const provenance = provenanceOf(externalIds);
  const group = { groupId: "11111111-1111-4111-8111-111111111111", displayName: "A", provenance, externalIds, ...more };
  const facts = { identity, policy: policyOf(policy).policy, directoryGroups: [group] };
  return [...unverifiedProvenance.check(facts)].map(({ message }) => message);
}

describe("unverified-provenance", () => {
  it.each([[OURS], [DIRECTORY], ["https://other.example/"]])("is content with an external id of %s", (issuer) => {
    expect(said([issuer])).toEqual([]);
  });

  it("wants an external id", () => {
    expect(said([])).toEqual([expect.stringContaining("has no external id")]);
  });

  const accepting = `directory: {acceptedIssuers: ["${OURS}", "arn:aws:ds:"]}\n`;

  it("accepts only what begins as the policy says, where it says so", () => {
    expect(said([OURS], accepting)).toEqual([]);
    expect(said([DIRECTORY], accepting)).toEqual([]);
    expect(said([THEIRS, OURS], accepting)).toEqual([]);
    expect(said([], accepting)).toEqual([expect.stringContaining("has no external id")]);
    expect(said([THEIRS, THEIRS], accepting)).toEqual([
      expect.stringContaining(
        `has an external id of "${THEIRS}" only, which \`directory.acceptedIssuers\` in the policy does not accept`,
      ),
    ]);
  });

  it("shows who made the group where AWS says it, and decides nothing by it", () => {
    expect(said([], "", { createdBy: "SCIM" })).toEqual([
      expect.stringMatching(/no external id.* Identity Center says that it was created by "SCIM"\.$/),
    ]);
    expect(said([OURS], "", { createdBy: "arn:aws:iam::111122223333:user/mallory" })).toEqual([]);
  });
});
