import { describe, expect, it } from "vitest";
import type { DirectoryGroup } from "../../../../src/core.ts";
import { defaultPolicy } from "../../../../src/policy/schema.ts";
import { nearMissGroup } from "../../../../src/rules/directory/near-miss-group.ts";
import { unknownGroup } from "../../../../src/rules/directory/unknown-group.ts";
import { nativeOf } from "../../../support/identities.ts";

const group = (displayName: string): DirectoryGroup => ({
  displayName,
  groupId: "11111111-1111-4111-8111-111111111111",
  provenance: "directory",
  externalIds: [{ issuer: "arn:aws:ds:eu-central-1:111122223333:directory/d-1234567890", id: "S-1-5-21-1-2-3-1103" }],
});

/** What is found where files refer to one name and these groups exist. */
function found(name: string, ...existing: readonly string[]) {
  const identity = nativeOf(
    `assignments:\n  - {principal: {group: "${name}"}, permissionSets: [Read], targets: {accounts: ["111122223333"]}}\n`,
  );
  const facts = { identity, base: undefined, policy: defaultPolicy(), directoryGroups: existing.map(group) };
  return {
    near: [...nearMissGroup.check(facts)].map(({ message, suggestion }) => ({ message, suggestion })),
    unknown: [...unknownGroup.check(facts)].length,
  };
}

describe("names of Active Directory", () => {
  it("are found where they are written with their domain", () => {
    expect(found("Admins@corp.example.com", "Admins@corp.example.com")).toEqual({ near: [], unknown: 0 });
  });

  it("are named as what they are where the domain is missing", () => {
    expect(found("Admins", "Admins@corp.example.com", "Others@corp.example.com")).toEqual({
      near: [
        {
          message: expect.stringMatching(
            /"Admins@corp\.example\.com" is: groups of Active Directory have their domain in their name, which is `@corp\.example\.com`\. Write it exactly so\./,
          ),
          suggestion: '"Admins@corp.example.com"',
        },
      ],
      unknown: 0,
    });
  });

  it("are named as what they are where the domain is another, or one too many", () => {
    expect(found("Admins@corp.example", "Admins@corp.example.com").near).toMatchObject([
      { message: expect.stringContaining("which is `@corp.example.com`"), suggestion: '"Admins@corp.example.com"' },
    ]);
    expect(found("Admins@corp.example", "Admins").near).toMatchObject([
      { message: expect.stringContaining("the name there does not end in a domain, such as `@corp.example`") },
    ]);
  });

  it("are not chosen among where there are several", () => {
    const [only] = found("Admins", "Admins@one.example", "Admins@two.example").near;
    expect(only?.message).toContain('"Admins@one.example"');
    expect(only?.suggestion).toBeUndefined();
  });

  it.each([
    ["Admins", "Admins@"],
    ["Admins", "Admins @corp"],
    ["Admins", "Admins@corp example"],
    ["Admins", "Other@corp.example"],
    ["@corp.example", "Admins@corp.example"],
  ])("%j is not %j", (name, existing) => {
    expect(found(name, existing)).toEqual({ near: [], unknown: 1 });
  });
});
