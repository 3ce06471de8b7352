import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, nearestAmong, slipOf, UserError } from "../../src/errors.ts";
import { SPELLING_COMPARISONS } from "../../src/limits.ts";

describe("nearest()", () => {
  const RULES = ["unknown-group", "unknown-field", "aws-scim-token", "iam-user"];
  it.each([
    ["a letter too many", "unknown-groups", "unknown-group"],
    ["a letter too few", "unknow-group", "unknown-group"],
    ["another letter", "iam-uset", "iam-user"],
    ["two letters swapped", "aws-scmi-token", "aws-scim-token"],
    ["other capitals", "IAM-User", "iam-user"],
    ["the very word", "iam-user", "iam-user"],
    ["the nearest of two", "unknown-fielt", "unknown-field"],
    ["nothing where all is different", "permission-boundary", undefined],
    ["nothing where too much is different", "iamus", undefined],
    ["nothing for nothing", "", undefined],
  ])("knows %s", (_, written, expected) => {
    expect(nearest(written, RULES)).toBe(expected);
  });

  it("takes the first of equally near ones, and none of none", () => {
    expect(nearest("cat", ["bat", "hat"])).toBe("bat");
    expect(nearest("cat", [])).toBeUndefined();
  });

  /** Edit distance with swaps of neighbours, by its definition. */
  function distance(left: string, right: string): number {
    if (left === "" || right === "") return left.length + right.length;
    const options = [
      distance(left.slice(1), right) + 1,
      distance(left, right.slice(1)) + 1,
      distance(left.slice(1), right.slice(1)) + (left[0] === right[0] ? 0 : 1),
    ];
    const isSwapped = left.length > 1 && right.length > 1 && left[0] === right[1] && left[1] === right[0];
    return Math.min(...options, ...(isSwapped ? [distance(left.slice(2), right.slice(2)) + 1] : []));
  }

  it("allows a third of the letters to be wrong, and at least one", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (written, candidate) => {
        const isNear = distance(written, candidate) <= Math.max(1, Math.floor(written.length / 3));
        expect(nearest(written, [candidate])).toBe(isNear ? candidate : undefined);
      }),
    );
  });
});

describe("nearestAmong()", () => {
  it("answers as nearest() does", () => {
    const find = nearestAmong(["payments", "payroll"]);
    expect(["paymets", "payrol", "sandbox"].map(find)).toEqual(["payments", "payroll", undefined]);
  });

  it("gives up in time where there are too many words and candidates", () => {
    const word = "a".repeat(1000);
    const find = nearestAmong(Array.from({ length: SPELLING_COMPARISONS / 1_000_000 - 1 }, () => word));
    expect([find(word), find("b"), find(word)]).toEqual([word, undefined, undefined]);
  });
});

describe("slipOf()", () => {
  it.each([
    ["a letter too few", "AWS-Develpers", "AWS-Developers"],
    ["a letter too many", "AWS-Developerss", "AWS-Developers"],
    ["another letter", "AWS-Devalopers", "AWS-Developers"],
    ["two letters swapped", "AWS-Deveolpers", "AWS-Developers"],
    ["a letter in each of two words", "Platfrm Enginers", "Platform Engineers"],
    ["other capitals, even in a short word", "aws-developers", "AWS-Developers"],
    ["no separator", "AWSDevelopers", "AWS-Developers"],
    ["another separator", "AWS_Developers", "AWS-Developers"],
    ["another Unicode form", "Re\u0301seau", "R\u00e9seau"],
  ])("knows %s", (_, written, meant) => {
    expect(slipOf(written, ["AWS-Auditors", meant, "Billing"])).toBe(meant);
  });

  it.each([
    ["another number", "AWS-Team-2", ["AWS-Team-1"]],
    ["a number that is cut otherwise", "Team-1-2", ["Team-12"]],
    ["a number more", "AWS-Developers2", ["AWS-Developers"]],
    ["a short word, which may be meant", "AWS-Dev", ["AWS-Des"]],
    ["two letters in a word: internal is not external", "AWS-Internal", ["AWS-External"]],
    ["a word more", "AWS-Developers-Prod", ["AWS-Developers"]],
    ["more than one candidate", "AWS-Reader", ["AWS-Readers", "AWS-Readerz"]],
    ["the very word", "AWS-Developers", ["AWS-Developers"]],
    ["nothing", "", ["AWS-Developers"]],
    ["no letters at all", "--", ["----------"]],
  ])("does not take for one: %s", (_, written, candidates) => {
    expect(slipOf(written, candidates)).toBeUndefined();
  });

  it("counts a candidate that comes twice as one", () => {
    expect(slipOf("AWS-Auditor", ["AWS-Auditors", "AWS-Auditors"])).toBe("AWS-Auditors");
  });
});

describe("a UserError", () => {
  it("is known by its name, and may have a place", () => {
    const place = { path: "a", startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    expect(new UserError("message", place)).toMatchObject({ name: "UserError", message: "message", place });
    expect(new UserError("message").place).toBeUndefined();
  });
});
