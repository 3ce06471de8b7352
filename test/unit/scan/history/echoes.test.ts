import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEchoes } from "../../../../src/scan/history/echoes.ts";
import { createSieve } from "../../../../src/scan/history/sieve.ts";
import { type ByteFilter, createPlainFilter, createWasmFilter } from "../../../../src/scan/prefilter/byte-filter.ts";
import { literalPattern, type Pattern, patternOf } from "../../../../src/scan/prefilter/pattern.ts";

function filters(patterns: readonly Pattern[], roomBytes: number): readonly ByteFilter[] {
  const wasm = createWasmFilter(patterns, roomBytes);
  if (wasm === undefined) throw new Error("This platform has no SIMD, so that half of this test cannot run.");
  return [createPlainFilter(patterns, roomBytes), wasm];
}

/** The texts that a sieve lets through, which are given to it one after the other in pieces of this size. */
function passing(filter: ByteFilter, texts: readonly string[], pieceBytes: number): readonly string[] {
  const ids = texts.map((text, index) => createHash("sha1").update(`${index} ${text}`).digest("hex"));
  const passed: string[] = [];
  let given = false;
  const sieve = createSieve({
    inspection: {
      filter,
      finds: (_type, from, to) => filter.search(from, to) >= 0,
      isForeign: () => false,
      refers: () => undefined,
    },
    echoes: createEchoes(filter, filter.overlap),
    nextIds: () => {
      if (given) return undefined;
      given = true;
      return Buffer.from(ids.map((id) => `${id}\n`).join(""));
    },
    candidate: ({ bytes }) => passed.push(Buffer.from(bytes ?? "").toString("latin1")),
  });
  const all = Buffer.concat(
    texts.map((text, index) => Buffer.from(`${ids[index]} blob ${text.length}\n${text}\n`, "latin1")),
  );
  for (let done = 0; done < all.length; ) {
    const space = sieve.space();
    const piece = all.subarray(done, done + Math.min(pieceBytes, space.length));
    space.set(piece);
    sieve.filled(piece.length);
    done += piece.length;
  }
  sieve.end();
  return passed;
}

/** A long text, and how it changes: cuts and pieces that are put in, some of which only together make what is looked for. */
const word = fc.constantFrom("need", "le", "needle", "nee", "dle", "x", "=".repeat(9), "abcdefgh");
const start = fc.array(fc.constantFrom("need", "le ", "lorem ", "ipsum ", "dle", "=="), {
  minLength: 200,
  maxLength: 400,
});
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(8), put: word });

function versions(
  first: string,
  changes: readonly (typeof change extends fc.Arbitrary<infer One> ? One : never)[],
): string[] {
  const all = [first];
  for (const { at, cut, put } of changes) {
    const before = all.at(-1) ?? "";
    const place = Math.floor(at * before.length);
    all.push(before.slice(0, place) + put + before.slice(place + cut));
  }
  return all;
}

describe("a sieve that remembers objects", () => {
  it("lets through the versions of a text that hold a pattern, and no other", () => {
    const patterns = [literalPattern("needle"), patternOf("={12}")];
    const holds = (text: string): boolean => text.includes("needle") || text.includes("=".repeat(12));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(start, fc.array(change, { maxLength: 12 })), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(8_000, 20_000, 300_000),
        fc.integer({ min: 50, max: 3_000 }),
        (files, roomBytes, pieceBytes) => {
          const all = files.map(([words, changes]) =>
            versions(words.join("").replaceAll("needle", "need le"), changes),
          );
          const texts = Array.from({ length: 13 }, (_, index) => all.flatMap((own) => own[index] ?? [])).flat();
          for (const filter of filters(patterns, roomBytes)) {
            expect(passing(filter, texts, pieceBytes)).toEqual(texts.filter(holds));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("what stretches have in common", () => {
  it("is the same in WebAssembly as in TypeScript", () => {
    const bytes = fc.uint8Array({ min: 0, max: 1, minLength: 0, maxLength: 120 });
    fc.assert(
      fc.property(bytes, bytes, bytes, (shared, one, other) => {
        const [plain, wasm] = filters([], 1_024);
        const most = shared.length + Math.min(one.length, other.length);
        const answers = [plain, wasm].map((filter) => {
          filter?.room.set([...shared, ...one], 0);
          filter?.room.set([...shared, ...other], 300);
          filter?.room.set([...one, ...shared], 500);
          filter?.room.set([...other, ...shared], 800);
          const length = shared.length;
          return [
            filter?.commonStart(0, 300, most),
            filter?.commonEnd(500 + one.length + length, 800 + other.length + length, most),
            filter?.hash(0) === filter?.hash(300),
          ];
        });
        expect(answers[1]).toEqual(answers[0]);
      }),
    );
  });
});
