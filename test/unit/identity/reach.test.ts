import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Identity } from "../../../src/core.ts";
import { reachInto } from "../../../src/identity/reach.ts";
import { nativeOf } from "../../support/identities.ts";

const SURROUNDINGS = `
organizationalUnits:
  root: {id: r-ab12}
  core: {id: ou-ab12-11111111, parent: root}
  inner: {id: ou-ab12-22222222, parent: core}
  workloads: {id: ou-ab12-33333333, parent: root}
  loop-a: {id: ou-ab12-44444444, parent: loop-b}
  loop-b: {id: ou-ab12-55555555, parent: loop-a}
  prod-r-us: {id: ou-ab12-66666666}
accounts:
  management: {id: "111111111111", management: true, organizationalUnit: inner}
  payments: {id: "222222222222", organizationalUnit: workloads}
  round: {id: "333333333333", organizationalUnit: loop-a}
`;
const managing = (identity: Identity) => identity.accounts.filter(({ management }) => management);

/** The targets of one assignment that reach the management account, and those that reach others. */
function reached(targets: string, identity = nativeOf(`${SURROUNDINGS}${assignment(targets)}`)) {
  const [first] = identity.assignments;
  if (!first) throw new Error("The assignment is not there.");
  const { inside, outside } = reachInto(managing(identity), identity)(first);
  return { inside: inside.map(({ name }) => name.value), outside: outside.map(({ name }) => name.value) };
}

const assignment = (targets: string): string =>
  `assignments:\n  - {principal: {group: G}, permissionSets: [P], targets: {${targets}}}\n`;

describe("reachInto()", () => {
  it.each([
    ["accounts: [management]", ["management"], []],
    ["accounts: ['111111111111', payments]", ["111111111111"], ["payments"]],
    ["accounts: ['999999999999']", [], ["999999999999"]],
    ["organizationalUnits: [core, ou-ab12-22222222]", ["core", "ou-ab12-22222222"], []],
    ["organizationalUnits: [workloads, ou-ab12-99999999]", [], ["workloads", "ou-ab12-99999999"]],
    ["organizationalUnits: [root]", ["root"], ["root"]],
    ["organizationalUnits: [r-zz99]", ["r-zz99"], ["r-zz99"]],
    ["organizationalUnits: [prod-r-us, r-us]", [], ["prod-r-us", "r-us"]],
    ["organizationalUnits: [loop-a, loop-b]", [], ["loop-a", "loop-b"]],
    ["organizationalUnits: [core], excludeAccounts: [management]", [], []],
    ["organizationalUnits: [root], excludeAccounts: ['111111111111']", [], ["root"]],
    ["organizationalUnits: [root], excludeAccounts: [payments]", ["root"], ["root"]],
    ["accounts: [management], excludeAccounts: [management]", ["management"], []],
    ["", [], []],
  ])("sorts %s", (targets, inside, outside) => {
    expect(reached(targets)).toEqual({ inside, outside });
  });

  it("takes the root to hold an account that files place nowhere", () => {
    const identity = nativeOf(
      `accounts: {m: {id: "111111111111", management: true}}\n${assignment("organizationalUnits: [r-ab12, ou-ab12-11111111]")}`,
    );
    expect(reached("", identity)).toEqual({ inside: ["r-ab12"], outside: ["r-ab12", "ou-ab12-11111111"] });
  });

  it("takes an undeclared unit at an account's word", () => {
    const identity = nativeOf(
      `accounts: {m: {id: "111111111111", management: true, organizationalUnit: core}}\n${assignment("organizationalUnits: [core]")}`,
    );
    expect(reached("", identity)).toEqual({ inside: ["core"], outside: [] });
  });

  it("reaches nothing without accounts", () => {
    const identity = nativeOf(assignment("accounts: [a], organizationalUnits: [r-ab12]"));
    expect(reached("", identity)).toEqual({ inside: [], outside: ["a", "r-ab12"] });
  });

  it("finds what walking up from each account finds, whatever the units look like", () => {
    const parents = fc.array(fc.option(fc.nat(9)), { minLength: 10, maxLength: 10 });
    const homes = fc.array(fc.nat(9), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parents, homes, fc.nat(3), (up, at, managed) => {
        const units = up.map(
          (parent, n) => `  u${n}: {id: ou-ab12-0000000${n}${parent === null ? "" : `, parent: u${parent}`}}`,
        );
        const accounts = at.map(
          (unit, n) =>
            `  a${n}: {id: "00000000000${n}", organizationalUnit: u${unit}${n === managed % at.length ? ", management: true" : ""}}`,
        );
        const names = up.map((_, n) => `u${n}`);
        const identity = nativeOf(
          `organizationalUnits:\n${units.join("\n")}\naccounts:\n${accounts.join("\n")}\n${assignment(`organizationalUnits: [${names.join(", ")}]`)}`,
        );
        const above = new Set<number>();
        for (let unit = at[managed % at.length] ?? null; unit !== null && !above.has(unit); unit = up[unit] ?? null)
          above.add(unit);
        expect(reached("", identity).inside).toEqual(names.filter((_, n) => above.has(n)));
      }),
    );
  });
});
