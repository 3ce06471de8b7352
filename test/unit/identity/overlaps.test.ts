import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organizationOf } from "../../../src/identity/organization.ts";
import { overlapsOf } from "../../../src/identity/overlaps.ts";
import { nativeOf } from "../../support/identities.ts";

/** Units u0 (the root) to u3, each below the one before or beside it, and accounts a0 to a3 in them. */
const PARENTS = [undefined, 0, 1, 0] as const;
const HOLDERS = [0, 1, 2, 3] as const;
const SURROUNDINGS = [
  "organizationalUnits:",
  ...PARENTS.map(
    (parent, unit) => `  u${unit}: {id: ${unitId(unit)}${parent === undefined ? "" : `, parent: u${parent}`}}`,
  ),
  "accounts:",
  ...HOLDERS.map(
    (unit, account) => `  a${account}: {id: "${account.toString().repeat(12)}", organizationalUnit: u${unit}}`,
  ),
  "assignments:",
].join("\n");

function unitId(unit: number): string {
  return unit === 0 ? "r-ab12" : `ou-ab12-0000000${unit}`;
}

const overlapsIn = (entries: readonly string[]) => {
  const identity = nativeOf(`${SURROUNDINGS}\n${entries.map((entry) => `  - ${entry}\n`).join("")}`);
  return overlapsOf(identity, organizationOf(identity));
};

interface Entry {
  readonly units: readonly number[];
  readonly accounts: readonly number[];
  readonly excluded: readonly number[];
}
const written = ({ units, accounts, excluded }: Entry, principal = "group: G"): string =>
  `{principal: {${principal}}, permissionSets: [P], targets: {accounts: [${accounts.map((a) => `a${a}`)}], organizationalUnits: [${units.map((u) => `u${u}`)}], excludeAccounts: [${excluded.map((a) => `a${a}`)}]}}`;

/** The accounts that an entry gives, each as often as it gives it. */
function given({ units, accounts, excluded }: Entry): readonly number[] {
  const isBelow = (unit: number | undefined, above: number): boolean =>
    unit !== undefined && (unit === above || isBelow(PARENTS[unit], above));
  const below = units.flatMap((above) => HOLDERS.flatMap((unit, account) => (isBelow(unit, above) ? [account] : [])));
  return [...accounts, ...below].filter((account) => !excluded.includes(account));
}

describe("overlapsOf()", () => {
  const entry = fc.record({
    units: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
    accounts: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
    excluded: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  });

  it("finds something exactly where some account is given twice", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (entries) => {
        const accounts = entries.flatMap(given);
        const isTwice = new Set(accounts).size < accounts.length;
        expect(overlapsIn(entries.map((one) => written(one))).length > 0).toBe(isTwice);
      }),
      { numRuns: 300 },
    );
  });

  it("takes a template for the groups that it stands for", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 2 }), fc.nat(3), (entries, account) => {
        const alone: Entry = { units: [], accounts: [account], excluded: [] };
        const accounts = [...entries.flatMap(given), account];
        const isTwice = new Set(accounts).size < accounts.length;
        const templates = entries.map((one) => written(one, "groupTemplate: '{account}'"));
        expect(overlapsIn([...templates, written(alone, `group: a${account}`)]).length > 0).toBe(isTwice);
      }),
      { numRuns: 300 },
    );
  });

  it("puts together what one assignment gives already of one set", () => {
    const sets = "permissionSets: [P, Q], targets: {accounts: [a0, a1, a2]}}";
    const overlaps = overlapsIn(Array.from({ length: 100 }, () => `{principal: {group: G}, ${sets}`));
    expect(overlaps.map((of) => [of[0].by.permissionSet.value, of.length])).toEqual([
      ["P", 297],
      ["Q", 297],
    ]);
  });

  it("comes to an end where units are each other's parents", () => {
    const identity = nativeOf(
      "organizationalUnits: {x: {id: ou-ab12-0000000a, parent: y}, y: {id: ou-ab12-0000000b, parent: x}}\nassignments: [{principal: {group: G}, permissionSets: [P], targets: {organizationalUnits: [x]}}]",
    );
    expect(overlapsOf(identity, organizationOf(identity))).toEqual([]);
  });
});
