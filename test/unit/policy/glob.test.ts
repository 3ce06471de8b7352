import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesGlob, matchesGlobs } from "../../../src/policy/glob.ts";

/** The same language as a regular expression, in the plainest words. */
function oracle(glob: string): RegExp {
  const body = glob.replace(/\*\*\/|\*\*|[\s\S]/gu, (part) => {
    // Folders, or none of them where a folder begins.
    if (part === "**/") return "(?:[\\s\\S]*/|(?<![^/]))";
    if (part === "**") return "[\\s\\S]*";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part === "{") return "(?:";
    if (part === "}") return ")";
    return part === "," ? "|" : part.replace(/[.+]/u, "\\$&");
  });
  return new RegExp(`^(?:${body})$`, "u");
}

describe("a glob", () => {
  it.each([
    ["identity/a.yaml", "identity/a.yaml", true],
    ["identity/a.yaml", "identity/b.yaml", false],
    ["*.yaml", "a.yaml", true],
    ["*.yaml", ".yaml", true],
    ["*.yaml", "identity/a.yaml", false],
    ["a?c", "abc", true],
    ["a?c", "a/c", false],
    ["a?c", "ac", false],
    ["**", "any/thing/at.all", true],
    ["**/*.yaml", "a.yaml", true],
    ["**/*.yaml", "x/y/a.yaml", true],
    ["identity/**", "identity/x/y.yaml", true],
    ["identity/**", "identity", false],
    ["identity/**", "identities/x", false],
    ["identity/**/a.yaml", "identity/a.yaml", true],
    ["identity/**/a.yaml", "identity/x/y/a.yaml", true],
    ["identity/**/a.yaml", "identity/xa.yaml", false],
    ["**/identity/**", "identity/a", true],
    ["**/identity/**", "my-identity/a", false],
    ["*.{yaml,yml}", "a.yml", true],
    ["*.{yaml,yml}", "a.json", false],
    ["{a,b}/{c,d}.yaml", "b/c.yaml", true],
    ["{a}{b,c}", "ac", true],
    ["{a,{b,c}d}e", "cde", true],
    ["{a,{b,c}d}e", "ce", false],
    ["a{,.bak}", "a", true],
    ["a{,.bak}", "a.bak", true],
    ["{a,**/}b", "x/b", true],
    ["a{b", "a{b", true],
    ["a}b,c", "a}b,c", true],
    ["a.b", "axb", false],
    ["a[bc]", "ab", false],
    ["a[bc]", "a[bc]", true],
    ["😀?.yaml", "😀😀.yaml", true],
    ["A.yaml", "a.yaml", false],
    ["a\nb", "a\nb", true],
    ["", "", true],
    ["", "a", false],
  ])("%j on %j: %s", (glob, path, expected) => {
    expect(matchesGlob(path, glob)).toBe(expected);
  });

  it("means the same as the regular expression that spells it out", () => {
    const plain = fc.constantFrom("a", "b", "/", ".", "*", "**", "**/", "?", "😀", "+");
    const choice = fc
      .array(fc.array(plain, { maxLength: 2 }), { minLength: 1, maxLength: 3 })
      .map((options) => `{${options.map((option) => option.join("")).join()}}`);
    const nested = fc.tuple(choice, choice).map(([left, right]) => `{a${left},${right}b}`);
    const glob = fc
      .array(fc.oneof({ weight: 6, arbitrary: plain }, choice, nested), { maxLength: 6 })
      .map((parts) => parts.join(""));
    const path = fc.string({ unit: fc.constantFrom("a", "b", "/", ".", "😀", "+"), maxLength: 8 });
    fc.assert(
      fc.property(glob, path, (pattern, candidate) => {
        // Neighbours can make `***`, of which the first two belong together; so they do in the regular expression.
        expect({ pattern, candidate, matched: matchesGlob(candidate, pattern) }).toEqual({
          pattern,
          candidate,
          matched: oracle(pattern).test(candidate),
        });
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["stars", "*a".repeat(200), `${"a".repeat(5000)}b`],
    ["double stars", "**/".repeat(200), "a/".repeat(2500)],
    ["double stars and letters", "**a".repeat(200), "a".repeat(5000)],
    ["braces", "{a,b}".repeat(1000), `${"a".repeat(999)}c`],
    ["braces in braces", `${"{a,".repeat(1000)}b${"}".repeat(1000)}`, "c"],
    ["braces that nothing closes", "{".repeat(5000), "a".repeat(5000)],
  ])("is answered soon on %s", (_, glob, path) => {
    const started = performance.now();
    matchesGlob(path, glob);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("finds every one of more choices than anyone writes", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `n${index}`);
    expect(names.every((name) => matchesGlob(`${name}.yaml`, `{${names.join()}}.yaml`))).toBe(true);
    expect(matchesGlob("dddddddddddd", "{a,b,c,d}".repeat(12))).toBe(true);
  });
});

describe("a list of globs", () => {
  it.each([
    ["no glob", [], "a", false],
    ["one of several", ["a", "b"], "b", true],
    ["none of several", ["a", "b"], "c", false],
    ["a glob that takes out", ["**", "!monitoring/**"], "monitoring/a", false],
    ["what is left", ["**", "!monitoring/**"], "identity/a", true],
    ["a glob that puts back", ["**", "!x/**", "x/a"], "x/a", true],
    ["only globs that take out, which leave the rest", ["!x/**", "!y/**"], "z", true],
    ["only globs that take out", ["!x/**", "!y/**"], "y/a", false],
    ["a glob that takes out before any puts in", ["!a", "**"], "a", true],
  ])("with %s", (_, globs, path, expected) => {
    expect(matchesGlobs(path, globs)).toBe(expected);
  });
});
