import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlainFilter, createWasmFilter } from "../../../../src/scan/prefilter/byte-filter.ts";
import { isWithin, markLines, tableBytesFor } from "../../../../src/scan/prefilter/marks.ts";

interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly id: Uint8Array;
}

const entries = (idBytes: number): fc.Arbitrary<Entry[]> =>
  fc.array(
    fc.record({
      mode: fc.constantFrom("100644", "100755", "120000", "40000", "160000"),
      name: fc.string({ minLength: 1, maxLength: 20 }).map((name) => name.replaceAll("\0", "x")),
      id: fc.uint8Array({ minLength: idBytes, maxLength: idBytes }),
    }),
    { maxLength: 12 },
  );
const treeOf = (all: readonly Entry[]): Buffer =>
  Buffer.concat(all.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), id]));

const filters = (tableBytes: number) => {
  const wasm = createWasmFilter([], 4_096, tableBytes);
  if (wasm === undefined) throw new Error("This platform has no SIMD, so that half of this test cannot run.");
  return [createPlainFilter([], 4_096, tableBytes), wasm];
};

describe("the marks of a tree", () => {
  it.each([20, 32])(
    "are those of its ids of %i bytes, submodules left out, in WebAssembly as in TypeScript",
    (idBytes) => {
      fc.assert(
        fc.property(entries(idBytes), fc.constantFrom(64, 1_024, 65_536), fc.nat(9), (all, tableBytes, from) => {
          const ids = all.filter(({ mode }) => mode !== "160000").map(({ id }) => Buffer.from(id).toString("hex"));
          const expected = new Uint8Array(tableBytes);
          markLines(expected, Buffer.from(ids.map((id) => `${id}\n`).join("")), 2 * idBytes);
          for (const filter of filters(tableBytes)) {
            const tree = treeOf(all);
            filter.room.fill(0x41);
            filter.room.set(tree, from);
            expect(filter.markTree(from, from + tree.length, idBytes)).toBe(true);
            expect(Buffer.from(filter.table).equals(expected)).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it("are not to be had of a tree that is cut", () => {
    const tree = treeOf([{ mode: "100644", name: "a", id: randomBytes(20) }]);
    for (const filter of filters(64)) {
      filter.room.set(tree);
      for (let end = 1; end < tree.length; end++) expect(filter.markTree(0, end, 20)).toBe(false);
      expect(filter.markTree(0, 0, 20)).toBe(true);
    }
  });
});

describe("isWithin()", () => {
  it("knows a part, and that what is not in the whole is no part of it", () => {
    const ids = Array.from({ length: 500 }, () => `${randomBytes(20).toString("hex")}\n`);
    const table = (some: readonly string[]): Uint8Array => {
      const marks = new Uint8Array(tableBytesFor(ids.length));
      markLines(marks, Buffer.from(some.join("")), 40);
      return marks;
    };
    const whole = table(ids.slice(1));
    expect(isWithin(table(ids.slice(200)), whole)).toBe(true);
    expect(isWithin(table([]), whole)).toBe(true);
    expect(isWithin(table(ids.slice(0, 1)), whole)).toBe(false);
  });

  it("needs a table that grows with the repository, up to a limit", () => {
    expect([1, 1_000_000, 1e12].map((count) => tableBytesFor(count) / 1024)).toEqual([64, 4_096, 16_384]);
  });
});
