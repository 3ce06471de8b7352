import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { Policy } from "../../../src/core.ts";
import { baselineSchema, defaultPolicy, policySchema } from "../../../src/policy/schema.ts";

/** A type with every `readonly` taken off, so that two can be held equal. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

describe("the policy's schema", () => {
  it("fills in what core.ts calls a policy, no more and no less", () => {
    type Inferred = Omit<z.infer<typeof policySchema>, "schemaVersion">;
    expectTypeOf<Mutable<Inferred>>().toEqualTypeOf<Mutable<Policy>>();
    expectTypeOf<z.infer<typeof policySchema>>().toExtend<Policy>();
  });

  it("has a default for everything", () => {
    expect(defaultPolicy()).toEqual({
      gates: { documents: true, directory: true, secrets: true, "iam-users": true },
      require: [],
      rules: {},
      directory: {
        mode: "auto",
        onFailure: "fail",
        locallyManagedGroups: [],
        acceptedIssuers: [],
        allowedEndpoints: [],
      },
      instances: { default: { files: [], identityProvider: "entra" } },
      iamUsers: { exclude: [], modules: { makingUsers: [], trusted: [] } },
      failOn: "error",
      waivers: [],
    });
  });

  it.each([
    [
      "a single gate",
      { gates: { secrets: false } },
      { gates: { documents: true, directory: true, secrets: false, "iam-users": true } },
    ],
    [
      "a single directory setting",
      { directory: { mode: "live" } },
      { directory: { mode: "live", onFailure: "fail", locallyManagedGroups: [] } },
    ],
    ["an instance", { instances: { gov: {} } }, { instances: { gov: { files: [], identityProvider: "entra" } } }],
  ])("completes %s", (_, given, expected) => {
    expect(policySchema.parse(given)).toMatchObject(expected);
  });

  const waiver = { rule: "iam-user", subject: "user a", owner: "b", reason: "c", expires: "2027-01-31" };
  it.each([
    ["two ways of naming a finding", { ...waiver, path: "a" }],
    ["no way of naming a finding", { rule: "a", owner: "b", reason: "c", expires: "2027-01-31" }],
    ["no owner", { ...waiver, owner: "" }],
    ["no reason", { ...waiver, reason: undefined }],
    ["no day", { ...waiver, expires: "soon" }],
    ["a thirteenth month", { ...waiver, expires: "2027-13-01" }],
    ["a day and a time", { ...waiver, expires: "2027-01-31T00:00:00Z" }],
    [
      "a fingerprint in capitals",
      { rule: "a", fingerprint: "ABCDEF0123456789", owner: "b", reason: "c", expires: "2027-01-31" },
    ],
  ])("refuses a waiver with %s", (_, given) => {
    expect(policySchema.safeParse({ waivers: [given] }).success).toBe(false);
    expect(baselineSchema.safeParse({ waivers: [given] }).success).toBe(false);
  });
});
