import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createUnitTree } from "../../../src/identity/unit-tree.ts";
import { ORGANIZATIONAL_UNIT_LEVELS } from "../../../src/limits.ts";

const chain = (length: number): ReadonlyMap<string, string> =>
  new Map(Array.from({ length }, (_, level) => [`u${level + 1}`, `u${level}`] as const));

describe("createUnitTree()", () => {
  it("holds the members of a unit before those of the units below it", () => {
    const tree = createUnitTree(
      new Map([
        ["b", "a"],
        ["c", "a"],
        ["d", "b"],
      ]),
      new Map([
        ["c", ["in c"]],
        ["d", ["in d", "also in d"]],
        ["a", ["in a"]],
        ["elsewhere", ["alone"]],
      ]),
    );
    const below = ["a", "b", "c", "d", "elsewhere", "unknown"].map((id) => [...tree.below(id)]);
    expect(below).toEqual([
      ["in a", "in d", "also in d", "in c"],
      ["in d", "also in d"],
      ["in c"],
      ["in d", "also in d"],
      ["alone"],
      [],
    ]);
  });

  it("names the units above, nearest first, and never more than there can be", () => {
    const tree = createUnitTree(chain(100_000), new Map());
    expect(tree.above("u3")).toEqual(["u2", "u1", "u0"]);
    expect(tree.above("u99999")).toHaveLength(ORGANIZATIONAL_UNIT_LEVELS);
    expect(tree.above("unknown")).toEqual([]);
  });

  it("takes chains of any length", () => {
    const tree = createUnitTree(chain(100_000), new Map([["u100000", ["deep"]]]));
    expect([...tree.below("u0")]).toEqual(["deep"]);
  });

  it("names each cycle once, without what hangs on it", () => {
    const parents = new Map([
      ["below", "a"],
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
      ["self", "self"],
      ["fine", "top"],
    ]);
    expect(createUnitTree(parents, new Map()).cycles).toEqual([["a", "b", "c"], ["self"]]);
  });

  it("finds below a unit whatever has it above, through any parents", () => {
    const parents = fc.array(fc.option(fc.nat(9)), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(parents, fc.nat(9), (parentOf, wanted) => {
        const entries = parentOf.flatMap((parent, unit) =>
          parent === null ? [] : [[`${unit}`, `${parent}`] as const],
        );
        const tree = createUnitTree(new Map(entries), new Map(parentOf.map((_, unit) => [`${unit}`, [unit]])));
        const isBelow = (unit: number): boolean => {
          let id: number | null | undefined = unit;
          for (let step = 0; step <= 10 && id !== null && id !== undefined; step++) {
            if (id === wanted) return true;
            id = parentOf[id];
          }
          return false;
        };
        expect([...tree.below(`${wanted}`)].sort()).toEqual(parentOf.map((_, unit) => unit).filter(isBelow));
      }),
    );
  });
});
