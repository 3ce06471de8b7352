import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPathSet } from "../../../src/git/path-set.ts";

describe("a set of paths", () => {
  it("knows each path that it was given, and no other", () => {
    const paths = fc.array(fc.tuple(fc.constantFrom("", "a/", "b/c/", "é/"), fc.string()), { maxLength: 300 });
    fc.assert(
      fc.property(paths, (given) => {
        const set = createPathSet();
        const known = new Set<string>();
        for (const [folder, name] of given) {
          const bytes = Buffer.from(`<${name}>`);
          const isNew = set.within(Buffer.from(folder))(bytes, 1, bytes.length - 1);
          expect(isNew).toBe(!known.has(folder + bytes.toString("latin1", 1, bytes.length - 1)));
          known.add(folder + bytes.toString("latin1", 1, bytes.length - 1));
          expect(set.add(Buffer.from(`${folder}${name}`))).toBe(false);
        }
      }),
    );
  });

  it("grows", () => {
    const set = createPathSet();
    const paths = Array.from({ length: 50_000 }, (_, index) => Buffer.from(`folder/${index}`));
    expect(paths.filter((path) => set.add(path))).toHaveLength(50_000);
    expect(paths.filter((path) => set.add(path))).toEqual([]);
  });
});
