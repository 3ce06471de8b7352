import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeExample } from "../../../src/commands/judge-example.ts";
import type { Identity, Located } from "../../../src/core.ts";
import { unknownPermissionSet } from "../../../src/rules/documents/unknown-permission-set.ts";
import { rules } from "../../../src/rules/index.ts";
import { identityOf } from "../../support/identities.ts";
import { type Model, models } from "../../support/models.ts";
import { spelled } from "../../support/spellings.ts";

const written = models.chain((model) => spelled(model).map((files) => ({ model, files })));

describe("a model written in any style of YAML", () => {
  it("reads back as it is", () => {
    fc.assert(
      fc.property(written, ({ model, files }) => {
        expect(sorted(modelOf(identityOf(files)))).toEqual(sorted(readable(model)));
      }),
      { numRuns: 200 },
    );
  });

  it("is clean", async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ files }) => {
        const { report } = await judgeExample(unknownPermissionSet, { files }, rules, []);
        expect(report.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const text = (located: Located<string> | undefined): string | undefined => located?.value;
const textsOf = (items: readonly Located<string>[]): readonly string[] => items.map(({ value }) => value);

/** What was read, as plain data, with every default filled in. */
function modelOf(identity: Identity): unknown {
  return {
    accounts: identity.accounts.map((account) => [
      account.alias.value,
      text(account.id),
      account.production,
      text(account.organizationalUnit),
    ]),
    units: identity.organizationalUnits.map((unit) => [unit.alias.value, unit.id.value, text(unit.parent)]),
    groups: identity.groups.map((group) => [
      group.displayName.value,
      group.source,
      text(group.description),
      text(group.externalId),
      group.owners,
      group.justInTime,
    ]),
    sets: identity.permissionSets.map((set) => [
      set.name.value,
      text(set.description),
      text(set.sessionDuration),
      text(set.relayState),
      textsOf(set.managedPolicies),
      set.customerManagedPolicies.map(({ name, path }) => [name.value, path]),
      set.inlinePolicy !== undefined,
      set.permissionsBoundary !== undefined,
      [...set.tags].map(([key, value]) => [key, value.value]).sort(),
      text(set.owner),
    ]),
    assignments: identity.assignments.map((assignment) => [
      assignment.principal.name.value,
      textsOf(assignment.permissionSets),
      assignment.targets.map(({ kind, name, excluded }) => [kind, name.value, excluded]),
      text(assignment.expires),
      text(assignment.reason),
      text(assignment.owner),
    ]),
  };
}

type Fields = Readonly<Record<string, never>>;

/** What should have been read. */
function readable(model: Model): unknown {
  const of = (value: unknown): Fields => value as Fields;
  const list = (value: unknown): readonly never[] => (value as readonly never[] | undefined) ?? [];
  return {
    accounts: Object.entries(model.accounts).map(([alias, account]) => [
      alias,
      account["id"],
      account["production"] ?? false,
      account["organizationalUnit"],
    ]),
    units: Object.entries(model.organizationalUnits).map(([alias, unit]) => [alias, unit["id"], unit["parent"]]),
    groups: model.groups
      .map(of)
      .map((group) => [
        group["displayName"],
        "scim",
        group["description"],
        group["externalId"],
        list(group["owners"]),
        group["membership"] === "just-in-time",
      ]),
    sets: model.permissionSets
      .map(of)
      .map((set) => [
        set["name"],
        set["description"],
        set["sessionDuration"],
        set["relayState"],
        list(set["managedPolicies"]),
        list(set["customerManagedPolicyReferences"]).map(({ name, path }) => [name, path ?? "/"]),
        set["inlinePolicy"] !== undefined,
        set["permissionsBoundary"] !== undefined,
        Object.entries(set["tags"] ?? {}).sort(),
        set["owner"],
      ]),
    assignments: model.assignments
      .map(of)
      .map((assignment) => [
        of(assignment["principal"])["group"],
        list(assignment["permissionSets"]),
        [
          ...list(of(assignment["targets"])["accounts"]).map((name) => ["account", name, false]),
          ...list(of(assignment["targets"])["organizationalUnits"]).map((name) => ["organizational-unit", name, false]),
          ...list(of(assignment["targets"])["excludeAccounts"]).map((name) => ["account", name, true]),
        ],
        assignment["expires"],
        assignment["reason"],
        assignment["owner"],
      ]),
  };
}

/** Lists in an order that does not depend on the files in which they stood. */
const sorted = (parts: unknown): unknown =>
  Object.fromEntries(
    Object.entries(parts as Record<string, readonly unknown[]>).map(([name, items]) => [
      name,
      [...items].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)),
    ]),
  );
