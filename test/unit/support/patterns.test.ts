import { describe, expect, it } from "vitest";
import { flawsOf, longestMatch } from "../../support/patterns.ts";
import { countWork } from "../../support/work.ts";

describe("a pattern", () => {
  it.each([
    /(?:a+)+b/,
    /(?:a{1,20}){1,20}b/,
    /(?:a|ab)*c/,
    /(?:a|a)*c/,
    /\d+\d+x/,
    /[a-z]{1,40}[a-f]{1,40}x/,
    /\w{2,9}_\w{2,9}!/,
    /a*b?a*c/,
    /A+a+x/i,
    /(?:\w+[_.-]?){0,6}scim/,
  ])("%s may take too long", (pattern) => {
    expect(flawsOf(pattern)).not.toEqual([]);
  });

  it.each([
    /abc[a-z]{1,40}(?![a-z])/,
    /[a-z]{1,40}-[a-z]{1,40}x/,
    /(?:\.[a-z]{2,9})?\.[0-9]{3}/,
    /(?:[a-c]|-(?=x|y)|\/){1,100}/,
    /(?:(?<![a-z])|(?<=\\n|:-))\w{3}/,
    /^(?:[a-z]{1,20}|\d{1,20})$/,
    /[A-Z]?[a-z]+|\d+/g,
    /[^\s"]{1,9}"/,
  ])("%s does not", (pattern) => {
    expect(flawsOf(pattern)).toEqual([]);
  });

  it.each([
    [/abc/, 3],
    [/a{2,5}b?(?!c)/, 6],
    [/(?:ab|c){3}/, 6],
    [/a+/, Number.POSITIVE_INFINITY],
    [/^$/, 0],
  ])("%s matches at most so many characters", (pattern, longest) => {
    expect(longestMatch(pattern)).toBe(longest);
  });
});

describe("countWork()", () => {
  it("counts what searches, matches and slices look at, and restores what it replaced", () => {
    const text = "abcdefghij";
    const { indexOf } = String.prototype;
    expect(countWork(() => text.indexOf("f")).characters).toBe(6);
    expect(countWork(() => text.indexOf("x")).characters).toBe(11);
    expect(countWork(() => /d/.test(text)).characters).toBe(5);
    expect(countWork(() => /b{1,3}/y.test(text)).characters).toBe(4);
    expect(countWork(() => text.slice(2, 6)).characters).toBe(5);
    expect(String.prototype.indexOf).toBe(indexOf);
  });

  it("sees work that grows with the square of the text", () => {
    const quadratic = (text: string): number =>
      countWork(() => {
        for (let at = text.indexOf("a"); at >= 0; at = text.indexOf("a", at + 1)) text.indexOf("b", at);
      }).characters;
    expect(quadratic("a".repeat(800))).toBeGreaterThan(50 * quadratic("a".repeat(100)));
  });
});
