import { constants, deflateSync, inflateSync, type ZlibOptions } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../../src/git/packs/unpacker.ts";
import { createWasmFilter } from "../../../../src/scan/prefilter/byte-filter.ts";
import { literalPattern } from "../../../../src/scan/prefilter/pattern.ts";
import { type Copied, deltaOf, type Operation } from "../../../support/deltas.ts";

const ROOM_BYTES = 1024 * 1024;
const GUARD = 0xa5;
const GUARDED = 64;

function unpackerIn(bytes: number) {
  const filter = createWasmFilter([literalPattern("needle")], bytes, 1_024);
  if (filter?.packed === undefined) throw new Error("no SIMD here");
  return { filter, packed: filter.packed, room: filter.room };
}

const { filter, packed, room } = unpackerIn(ROOM_BYTES);

function put(bytes: Uint8Array, from: number): Place {
  room.set(bytes, from);
  return { from, to: from + bytes.length };
}

/** What inflate() makes of a stream that is said to have so many bytes; undefined where it refuses. It must write nowhere else. */
function inflated(stream: Uint8Array, size: number): Buffer | undefined {
  const at = put(stream, 0);
  const to = { from: at.to + GUARDED, to: at.to + GUARDED + size };
  room.fill(GUARD, at.to, to.to + GUARDED);
  const isWhole = packed.inflate(at.from, at.to, to.from, to.to);
  for (const end of [at.to, to.to])
    expect(room.subarray(end, end + GUARDED).every((byte) => byte === GUARD)).toBe(true);
  return isWhole ? Buffer.from(room.subarray(to.from, to.to)) : undefined;
}

/** Contents that need every part of the format: repetitions near and far, long ones of one byte, noise, and nothing. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.record({ byte: fc.nat(255), times: fc.nat(2_000) }).map(({ byte, times }) => Buffer.alloc(times, byte)),
      fc.constantFrom(...["const value = ", "function ", "abcdefghij", "\n  "].map((text) => Buffer.from(text))),
      fc
        .integer({ min: 1, max: 40 })
        .map((seed) => Buffer.from(Array.from({ length: 900 }, (_, at) => (at * seed) & 255))),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.concat(parts));

const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
const options: fc.Arbitrary<ZlibOptions> = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
  strategy: fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED),
});

describe("inflate", () => {
  it("gives what zlib has packed, by any of its ways", () => {
    fc.assert(
      fc.property(content, options, (bytes, how) => {
        expect(inflated(deflateSync(bytes, how), bytes.length)?.equals(bytes)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("gives a content of megabytes, and its sum", () => {
    const bytes = Buffer.from(Array.from({ length: 400_000 }, (_, at) => (at * at) >> 7));
    expect(inflated(deflateSync(bytes), bytes.length)?.equals(bytes)).toBe(true);
    const high = Buffer.alloc(300_000, 255);
    expect(inflated(deflateSync(high), high.length)?.equals(high)).toBe(true);
  });

  it("refuses another size, and a stream that ends early or late", () => {
    fc.assert(
      fc.property(content, options, fc.integer({ min: 1, max: 20 }), (bytes, how, by) => {
        const stream = deflateSync(bytes, how);
        expect(inflated(stream, bytes.length + by)).toBeUndefined();
        if (bytes.length >= by) expect(inflated(stream, bytes.length - by)).toBeUndefined();
        expect(inflated(stream.subarray(0, -Math.min(by, stream.length)), bytes.length)).toBeUndefined();
        expect(inflated(Buffer.concat([stream, Buffer.alloc(by)]), bytes.length)).toBeUndefined();
      }),
    );
  });

  it("takes no damaged stream that zlib does not take", () => {
    const damage = fc.array(fc.record({ at: fc.nat(), bit: fc.nat(7) }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(content, options, damage, (bytes, how, places) => {
        const stream = deflateSync(bytes, how);
        for (const { at, bit } of places) stream[at % stream.length] = (stream[at % stream.length] ?? 0) ^ (1 << bit);
        const found = inflated(stream, bytes.length);
        if (found) expect(inflateSync(stream).equals(found)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("takes no stream with a larger window than there is", () => {
    const stream = deflateSync(Buffer.alloc(0));
    // Both bytes of the header together must be a multiple of 31.
    for (let flags = 0; flags < 32; flags++) {
      stream.set([0x88, flags]);
      expect(inflated(stream, 0)).toBeUndefined();
    }
  });

  it("takes no noise", () => {
    const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.concat([Buffer.from([0x78, 0x9c]), bytes]));
    fc.assert(
      fc.property(noise, fc.nat(2_000), (stream, size) => {
        const found = inflated(stream, size);
        if (found) expect(inflateSync(stream).equals(found)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Operations of a delta, which copy from an object of so many bytes. */
const operations = (baseBytes: number): fc.Arbitrary<Operation[]> =>
  fc.array(
    fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 127 }).map((bytes) => Buffer.from(bytes)),
      fc
        .tuple(fc.nat(baseBytes - 1), fc.integer({ min: 1, max: baseBytes }))
        .map(([from, length]): Copied => ({ from, length: Math.min(length, baseBytes - from) })),
    ),
    { minLength: 1, maxLength: 30 },
  );

const base = fc.uint8Array({ minLength: 1, maxLength: 3_000 }).map((bytes) => Buffer.from(bytes));
const patching = base.chain((from) =>
  fc.tuple(fc.constant(from), operations(from.length), fc.integer({ min: 1, max: 60 })),
);

function patched(from: Buffer, delta: Buffer, overlap: number) {
  const old = put(from, 0);
  const at = put(delta, old.to);
  const size = packed.patchedBytes(at.from, at.to, from.length);
  const to = { from: at.to + GUARDED, to: at.to + GUARDED + Math.max(0, size) };
  room.fill(GUARD, to.to, to.to + GUARDED);
  const count = size < 0 ? -1 : packed.patch(at.from, at.to, old.from, old.to, to.from, to.to, overlap);
  expect(room.subarray(to.to, to.to + GUARDED).every((byte) => byte === GUARD)).toBe(true);
  const stretches = Array.from({ length: Math.max(0, count) }, (_, index) => packed.stretch(index));
  const fresh = stretches.map((one) => ({ from: one.from - to.from, to: one.to - to.from }));
  return { count, content: Buffer.from(room.subarray(to.from, to.to)), fresh, to };
}

describe("patch", () => {
  it("makes what a delta says", () => {
    fc.assert(
      fc.property(patching, ([from, how, overlap]) => {
        const { delta, result } = deltaOf(from, how);
        expect(patched(from, delta, overlap).content.equals(result)).toBe(true);
      }),
    );
  });

  it("copies as it stands whatever does not lie in a new stretch", () => {
    fc.assert(
      fc.property(patching, fc.integer({ min: 1, max: 60 }), ([from, how, overlap], length) => {
        const { delta, result } = deltaOf(from, how);
        const { fresh } = patched(from, delta, overlap);
        for (const [index, own] of fresh.entries()) {
          expect(own.from < own.to && own.from >= 0 && own.to <= result.length).toBe(true);
          expect(own.from).toBeGreaterThan(fresh[index - 1]?.to ?? -1);
        }
        const isIn = (at: number, end: number): boolean => fresh.some((own) => own.from <= at && end <= own.to);
        const size = Math.min(length, overlap + 1);
        for (let at = 0; at + size <= result.length; at++) {
          if (!isIn(at, at + size)) expect(from.includes(result.subarray(at, at + size))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("tells apart as many stretches as there is room for, and joins the others", () => {
    const from = Buffer.alloc(200, "ab");
    const how = Array.from({ length: 2_000 }, (_, index) =>
      index % 2 === 0 ? { from: 0, length: 190 } : Buffer.from("x"),
    );
    const { delta, result } = deltaOf(from, how);
    const { fresh, content } = patched(from, delta, 3);
    expect(content.equals(result)).toBe(true);
    expect(fresh.length).toBeLessThan(1_000);
    for (let at = result.indexOf("x"); at >= 0; at = result.indexOf("x", at + 1)) {
      expect(fresh.some((own) => own.from <= at && at < own.to)).toBe(true);
    }
  });

  it("refuses a delta for another object, and a damaged one, and writes nowhere else", () => {
    const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(patching, damage, ([from, how, overlap], places) => {
        const { delta } = deltaOf(from, how);
        expect(patched(Buffer.concat([from, from]), delta, overlap).count).toBe(-1);
        for (const { at, byte } of places) delta[at % delta.length] = byte;
        patched(from, delta, overlap); // which looks at what lies behind
      }),
      { numRuns: 500 },
    );
  });
});

describe("the new stretches of an object", () => {
  it("hold every match that the object it is made of does not have", () => {
    const words = fc.array(fc.constantFrom("needle", "need", "le", "xy", "n"), { minLength: 1, maxLength: 60 });
    const objects = words.map((parts) => Buffer.from(parts.join("").replaceAll("needle", "needl_")));
    const made = objects.chain((from) => fc.tuple(fc.constant(from), operations(from.length)));
    fc.assert(
      fc.property(made, words, ([from, how], more) => {
        const { delta, result } = deltaOf(from, [...how, Buffer.from(more.join("").slice(0, 127)), ...how.slice(0, 2)]);
        const { count } = patched(from, delta, filter.overlap);
        expect(packed.searchNew(count)).toBe(result.includes("needle"));
      }),
    );
  });

  it("hold every id that the tree it is made of does not refer to", () => {
    const entry = fc
      .tuple(fc.stringMatching(/^[a-z]{1,12}$/), fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.boolean())
      .map(([name, id, isSubmodule]) =>
        Buffer.concat([Buffer.from(`${isSubmodule ? "160000" : "100644"} ${name}\0`), id]),
      );
    const trees = fc.tuple(
      fc.array(entry, { minLength: 1, maxLength: 12 }),
      fc.array(entry, { maxLength: 6 }),
      fc.nat(12),
    );
    fc.assert(
      fc.property(trees, fc.nat(30), ([old, added, where], overlap) => {
        const from = Buffer.concat(old);
        const cut = Math.min(where, old.length - 1);
        const kept = Buffer.concat(old.slice(0, cut)).length;
        const rest = { from: kept + (old[cut]?.length ?? 0), length: from.length - kept - (old[cut]?.length ?? 0) };
        const how = [...(kept > 0 ? [{ from: 0, length: kept }] : []), ...added, ...(rest.length > 0 ? [rest] : [])];
        if (how.length === 0) return;
        const { delta, result } = deltaOf(from, how);
        const tableOf = (mark: () => boolean): Buffer => {
          filter.table.fill(0);
          expect(mark()).toBe(true);
          return Buffer.from(filter.table);
        };
        const { count, to } = patched(from, delta, overlap);
        const some = tableOf(() => packed.markNew(to.from, to.to, 20, count));
        const all = tableOf(() => filter.markTree(to.from, to.to, 20));
        put(from, 0);
        const before = tableOf(() => filter.markTree(0, from.length, 20));
        const together = (bits: number, at: number): number => bits | (before[at] ?? 0);
        expect([...some].map(together)).toEqual([...all].map(together));
        expect(result.length).toBe(to.to - to.from);
      }),
    );
  });
});
