import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Identity } from "../../../src/core.ts";
import { expansionsOf, grantKey, grantsOf, groupReferences } from "../../../src/identity/expand.ts";
import { organizationOf } from "../../../src/identity/organization.ts";
import { TEMPLATE_GROUPS } from "../../../src/limits.ts";
import { nativeOf } from "../../support/identities.ts";
import { positionOf } from "../../support/nodes.ts";

const SURROUNDINGS = `
organizationalUnits:
  root: {id: r-ab12}
  workloads: {id: ou-ab12-11111111, parent: root}
  production: {id: ou-ab12-22222222, parent: workloads}
  loop-a: {id: ou-ab12-33333333, parent: loop-b}
  loop-b: {id: ou-ab12-44444444, parent: loop-a}
accounts:
  management: {id: "111111111111"}
  test: {id: "222222222222", organizationalUnit: workloads}
  prod: {id: "333333333333", organizationalUnit: production}
  round: {id: "444444444444", organizationalUnit: loop-a}
  unnumbered: {organizationalUnit: production}
  apart: {id: "555555555555", organizationalUnit: ou-ab12-55555555}
assignments:
`;
const assigned = (...entries: string[]): Identity =>
  nativeOf(SURROUNDINGS + entries.map((entry) => `  - {${entry}}\n`).join(""));
const grants = (identity: Identity): readonly string[] =>
  [...grantsOf(identity)].map(
    ({ principal, permissionSet, target }) =>
      `${principal.by} ${principal.name.value} ${permissionSet.value} ${target.id}`,
  );

const TEMPLATE = "principal: {groupTemplate: 'AWS-{account}-Dev'}, permissionSets: [P]";

describe("the grants of an assignment", () => {
  it.each([
    [
      "every set on every target",
      "principal: {group: G}, permissionSets: [P, Q], targets: {accounts: [test, prod]}",
      ["group G P 222222222222", "group G Q 222222222222", "group G P 333333333333", "group G Q 333333333333"],
    ],
    [
      "an account by alias or by id, which are one",
      "principal: {group: G}, permissionSets: [P], targets: {accounts: [test, '222222222222']}",
      ["group G P 222222222222", "group G P 222222222222"],
    ],
    [
      "an account that nobody declares, as it is written",
      "principal: {group: G}, permissionSets: [P], targets: {accounts: ['999999999999', elsewhere]}",
      ["group G P 999999999999", "group G P elsewhere"],
    ],
    [
      "an id without quotes, with its zeros",
      "principal: {group: G}, permissionSets: [P], targets: {accounts: [012345670123]}",
      ["group G P 012345670123"],
    ],
    [
      "an organizational unit as one target",
      "principal: {group: G}, permissionSets: [P], targets: {organizationalUnits: [workloads, ou-ab12-99999999]}",
      ["group G P ou-ab12-11111111", "group G P ou-ab12-99999999"],
    ],
    [
      "a user and a group id",
      "principal: {user: u, groupId: i}, permissionSets: [P], targets: {accounts: [test]}",
      ["groupId i P 222222222222", "user u P 222222222222"],
    ],
    [
      "none where every target is left out",
      "principal: {group: G}, permissionSets: [P], targets: {excludeAccounts: [test]}",
      [],
    ],
    ["a template for an account", `${TEMPLATE}, targets: {accounts: [test]}`, ["group AWS-test-Dev P 222222222222"]],
    [
      "a template for an account by id, with its alias",
      `${TEMPLATE}, targets: {accounts: ['222222222222']}`,
      ["group AWS-test-Dev P 222222222222"],
    ],
    [
      "a template for an account that nobody declares",
      `${TEMPLATE}, targets: {accounts: [elsewhere]}`,
      ["group AWS-elsewhere-Dev P elsewhere"],
    ],
    [
      "a template for the accounts of a unit and of those below it, each on its own",
      `${TEMPLATE}, targets: {organizationalUnits: [workloads]}`,
      [
        "group AWS-test-Dev P 222222222222",
        "group AWS-prod-Dev P 333333333333",
        "group AWS-unnumbered-Dev P unnumbered",
      ],
    ],
    [
      "a template for a unit by id",
      `${TEMPLATE}, targets: {organizationalUnits: [ou-ab12-22222222]}`,
      ["group AWS-prod-Dev P 333333333333", "group AWS-unnumbered-Dev P unnumbered"],
    ],
    [
      "a template for an account that says its unit by id",
      `${TEMPLATE}, targets: {organizationalUnits: [ou-ab12-55555555]}`,
      ["group AWS-apart-Dev P 555555555555"],
    ],
    [
      "a template for every account, which are all below the root",
      `${TEMPLATE}, targets: {organizationalUnits: [r-ab12]}`,
      ["management", "test", "prod", "round", "unnumbered", "apart"].map(
        (alias, index) =>
          `group AWS-${alias}-Dev P ${alias === "unnumbered" ? alias : `${Math.min(index + 1, 5)}`.repeat(12)}`,
      ),
    ],
    [
      "no template for what only looks like the root",
      `${TEMPLATE}, targets: {organizationalUnits: [prod-r-us, ROOT, r-AB12]}`,
      [],
    ],
    [
      "a template without the accounts that are left out, by alias or by id",
      `${TEMPLATE}, targets: {organizationalUnits: [workloads], excludeAccounts: [test, '333333333333']}`,
      ["group AWS-unnumbered-Dev P unnumbered"],
    ],
    [
      "none on an account that is left out, however it is written",
      "principal: {group: G}, permissionSets: [P], targets: {accounts: [test, '333333333333', '999999999999', unnumbered], excludeAccounts: ['222222222222', prod, '999999999999', unnumbered]}",
      [],
    ],
    [
      "no template for an account that is left out",
      `${TEMPLATE}, targets: {accounts: [test, prod], excludeAccounts: ['222222222222']}`,
      ["group AWS-prod-Dev P 333333333333"],
    ],
    [
      "a template for units that are each other's parent",
      `${TEMPLATE}, targets: {organizationalUnits: [loop-b]}`,
      ["group AWS-round-Dev P 444444444444"],
    ],
    [
      "a template that names the account twice",
      "principal: {groupTemplate: '{account}-{account}'}, permissionSets: [P], targets: {accounts: [test]}",
      ["group test-test P 222222222222"],
    ],
  ])("are %s", (_, entry, expected) => {
    expect(grants(assigned(entry))).toEqual(expected);
  });

  it("take an alias for what it is, also where a replacement pattern would be more", () => {
    const identity = nativeOf(
      `accounts: {"a$&b": {id: "1"}}\nassignments: [{${TEMPLATE}, targets: {accounts: [a$&b]}}]`,
    );
    expect(groupReferences(identity).map(({ name }) => name)).toEqual(["AWS-a$&b-Dev"]);
  });

  it("are the same one by principal, set and target, and by nothing else", () => {
    const one = "principal: {group: G}, permissionSets: [P], targets: {accounts: [test]}";
    const same = "principal: {group: G}, permissionSets: [P], targets: {accounts: ['222222222222']}, reason: other";
    const others = [
      one.replace("group: G", "user: G"),
      one.replace("[P]", "[Q]"),
      one.replace("test", "prod"),
      one.replace("accounts", "organizationalUnits"),
    ];
    expect(new Set([...grantsOf(assigned(one, same))].map(grantKey)).size).toBe(1);
    expect(new Set([...grantsOf(assigned(one, ...others))].map(grantKey)).size).toBe(5);
  });

  it("end, whatever the units' parents are", () => {
    const parents = fc.array(fc.nat(9), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(parents, fc.nat(9), (parentOf, wanted) => {
        const units = parentOf
          .map((parent, unit) => `  u${unit}: {id: ou-ab12-0000000${unit}, parent: u${parent}}\n  `)
          .join("");
        const accounts = parentOf
          .map((_, unit) => `  a${unit}: {id: "${unit}", organizationalUnit: u${unit}}\n  `)
          .join("");
        const text = `organizationalUnits:\n  ${units}\naccounts:\n  ${accounts}\nassignments:\n  - {${TEMPLATE}, targets: {organizationalUnits: [u${wanted}]}}\n`;
        const below = parentOf
          .map((_, unit) => unit)
          .filter((unit) => {
            const path = [unit];
            while (path.length <= 10) path.push(parentOf[path.at(-1) ?? 0] ?? 0);
            return path.includes(wanted);
          });
        const expected = below.map((unit) => `group AWS-a${unit}-Dev P ${unit}`);
        expect([...grants(nativeOf(text))].sort()).toEqual(expected.sort());
      }),
      { numRuns: 50 },
    );
  });
});

describe("groupReferences()", () => {
  it("names each group once, sorted, with every place that refers to it", () => {
    const entry = (group: string) =>
      `principal: {group: ${group}}, permissionSets: [P, Q], targets: {accounts: [test, prod]}`;
    const references = groupReferences(assigned(entry("b"), entry("a"), entry("B"), entry("b")));
    expect(references.map(({ name, places }) => [name, places.length])).toEqual([
      ["B", 1],
      ["a", 1],
      ["b", 2],
    ]);
  });

  it("leads from each name of a template to the template", () => {
    const references = groupReferences(assigned(`${TEMPLATE}, targets: {accounts: [test, '222222222222', prod]}`));
    expect(references.map(({ name, places }) => [name, ...places.map(({ at }) => positionOf(at))])).toEqual([
      ["AWS-prod-Dev", "17:33-17:52"],
      ["AWS-test-Dev", "17:33-17:52"],
    ]);
  });

  it("names a group that is given nothing, and neither users nor ids", () => {
    const identity = assigned("principal: {group: G}", "principal: {user: u}", "principal: {groupId: i}");
    expect(groupReferences(identity).map(({ name }) => name)).toEqual(["G"]);
  });

  it("tells a template from a name", () => {
    const references = groupReferences(
      assigned(
        `${TEMPLATE}, targets: {accounts: [test, prod], excludeAccounts: [prod]}`,
        "principal: {group: AWS-test-Dev}, permissionSets: [P], targets: {accounts: [test]}",
      ),
    );
    expect(references.map(({ name, places }) => [name, ...places.map(({ isTemplate }) => isTemplate)])).toEqual([
      ["AWS-test-Dev", false, true],
    ]);
  });
});

describe("expansionsOf()", () => {
  it("stops where templates stand for more groups than anybody can have, and says so", () => {
    const accounts = Array.from({ length: 1_001 }, (_, index) => `  a${index}: {organizationalUnit: u}\n`).join("");
    const entry = `  - {${TEMPLATE}, targets: {organizationalUnits: [u]}}\n`;
    const identity = nativeOf(`accounts:\n${accounts}assignments:\n${entry.repeat(1_001)}`);
    const counts = [...expansionsOf(identity, organizationOf(identity))].map(({ groups }) => groups.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(TEMPLATE_GROUPS);
    expect([...expansionsOf(identity, organizationOf(identity))].findIndex(({ isCut }) => isCut)).toBe(999);
  });
});
