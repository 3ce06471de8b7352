import { describe, expect, it } from "vitest";
import { isAccountId, isRootId, isUnitId, organizationOf } from "../../../src/identity/organization.ts";
import { nativeOf } from "../../support/identities.ts";

const organization = organizationOf(
  nativeOf(`
organizationalUnits:
  root: {id: r-ab12}
  workloads: {id: ou-ab12-11111111, parent: r-ab12}
  production: {id: ou-ab12-22222222, parent: workloads}
accounts:
  one: {id: "111111111111", organizationalUnit: production}
  uno: {id: "111111111111"}
  two: {id: "222222222222"}
  two: {id: "333333333333"}
  none: {}
`),
);
const idOf = (kind: "account" | "organizational-unit", value: string): string => {
  const at = { source: { path: "", text: "", place: () => ({}) as never }, start: 0, end: 0 };
  return organization.idOf({ kind, name: { value, at } });
};

describe("organizationOf()", () => {
  it("knows an account by alias, of which the last holds, and by id, of which the first does", () => {
    expect(organization.account("two")?.id?.value).toBe("333333333333");
    expect(organization.account("111111111111")?.alias.value).toBe("one");
    expect(organization.account("One")).toBeUndefined();
  });

  it("tells that two ways of writing are one target", () => {
    expect(["one", "uno", "111111111111"].map((name) => idOf("account", name))).toEqual(Array(3).fill("111111111111"));
    expect(["none", "elsewhere", "999999999999"].map((name) => idOf("account", name))).toEqual([
      "none",
      "elsewhere",
      "999999999999",
    ]);
    expect(["workloads", "ou-ab12-11111111"].map((name) => idOf("organizational-unit", name))).toEqual(
      Array(2).fill("ou-ab12-11111111"),
    );
  });

  it("knows the units above accounts and units, whether parents go by alias or id", () => {
    const above = ["ou-ab12-22222222", "ou-ab12-11111111", "r-ab12"];
    expect(organization.unitsAbove("account", "111111111111")).toEqual(above);
    expect(organization.unitsAbove("organizational-unit", "ou-ab12-22222222")).toEqual(above.slice(1));
    expect(organization.unitsAbove("account", "222222222222")).toEqual([]);
  });

  it("has every account below the root, and in a unit only those that the files place there", () => {
    const below = (id: string) => [...organization.accountsBelow(id)].map(({ alias }) => alias.value);
    expect(below("r-ab12")).toEqual(["one", "uno", "two", "two", "none"]);
    expect(below("ou-ab12-11111111")).toEqual(["one"]);
  });
});

it.each([
  ["r-ab12", true, true],
  ["ou-ab12-34cd56ef", true, false],
  ["prod-r-us", false, false],
  ["r-AB12", false, false],
  ["ROOT", false, false],
  ["r-ab12\n", false, false],
  ["ou-ab12-34cd56ef-more", false, false],
])("%j is the id of a unit: %s, and of the root: %s", (text, unit, root) => {
  expect([isUnitId(text), isRootId(text)]).toEqual([unit, root]);
});

it.each([
  ["012345678901", true],
  ["12345678901", false],
  ["0123456789012", false],
  ["payments", false],
])("%j is an account's id: %s", (text, expected) => {
  expect(isAccountId(text)).toBe(expected);
});
