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
