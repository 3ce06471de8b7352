import { describe, expect, it } from "vitest";
import { nativeOf } from "../../support/identities.ts";

/** Whether what stands at `owners` or `tags` is told to be one item. */
const isItem = (text: string): boolean => nativeOf(text).problems.some(({ flaw }) => flaw?.item === true);
const owners = (written: string): string => `groups:\n  - displayName: A\n    owners: ${written}\n`;

describe("a scalar where a list belongs", () => {
  it.each(["security", '"a, b"', "'[x]'", '"@acme/platform"', "a:b", "a#b"])("can be its one item: %s", (written) => {
    expect(isItem(owners(written))).toBe(true);
  });

  it.each([
    ["what brackets would take apart", owners("a, b")],
    ["a bracket of its own", owners("a]")],
    ["a number", owners("12")],
    ["what is text to some parsers only", owners("yes")],
    ["text in block style", owners("|-\n      a")],
    ["text in several lines", owners('"a\n      b"')],
    ["a tagged text", owners("!x a")],
    ["what the list does not take", 'groups:\n  - {displayName: A, owners: ""}\n'],
    ["a map that has text for its values", "permissionSets:\n  - {name: A, tags: x}\n"],
    ["a list", owners("[[a]]")],
  ])("cannot be put into brackets: %s", (_, text) => expect(isItem(text)).toBe(false));
});

/** The map that is told to be meant in place of the assignment's `targets` or `principal`. */
const mapped = (field: string): readonly (string | undefined)[] =>
  nativeOf(
    `assignments:\n  - ${["principal: {group: A}", "permissionSets: [P]", "targets: {accounts: [prod]}"]
      .map((given) => (given.split(":")[0] === field.split(":")[0] ? field : given))
      .join("\n    ")}\n`,
  ).problems.map(({ flaw }) => flaw?.mapped);

describe("a list or a text where a map belongs", () => {
  it.each([
    ["targets: [prod]", "{accounts: [prod]}"],
    ['targets: [prod, "111122223333"]', '{accounts: [prod, "111122223333"]}'],
    ["targets: prod", "{accounts: [prod]}"],
    ["targets:\n      - prod\n      - test", "{accounts: [prod, test]}"],
    ["targets: [ou-ab12-34cd56ef]", "{organizationalUnits: [ou-ab12-34cd56ef]}"],
    ["principal: AWS-Developers", "{group: AWS-Developers}"],
    ["principal: 'AWS-{account}-Developers'", "{group: 'AWS-{account}-Developers'}"],
  ])("belongs under a key of it: %s", (field, map) => {
    expect(mapped(field)).toEqual([map]);
  });

  it.each([
    "targets: []",
    "targets: [[prod]]",
    "targets: [{accounts: [prod]}]",
    "targets: [yes]",
    "targets: 12",
    "targets: {account: [prod]}",
    "targets: |-\n      prod",
    `targets: [${Array.from({ length: 21 }, (_, index) => `a${index}`).join(", ")}]`,
    "permissionSets: {name: P}",
  ])("belongs under none: %s", (field) => {
    expect(mapped(field).filter((map) => map !== undefined)).toEqual([]);
  });
});
