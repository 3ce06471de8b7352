import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEchoes } from "../../../../src/scan/history/echoes.ts";
import { createSieve, type SieveOptions } from "../../../../src/scan/history/sieve.ts";
import { type ByteFilter, createByteFilter, createPlainFilter } from "../../../../src/scan/prefilter/byte-filter.ts";
import { literalPattern } from "../../../../src/scan/prefilter/pattern.ts";

interface Stored {
  readonly type: string;
  readonly content: string;
}

const idOf = ({ content }: Stored): string => createHash("sha1").update(content).digest("hex");
const replyOf = (object: Stored): Buffer =>
  Buffer.from(`${idOf(object)} ${object.type} ${object.content.length}\n${object.content}\n`, "latin1");

/** A sieve over `ids` with room for 200 bytes, and what it lets through: id, type and content. */
function sieveOf(
  ids: readonly string[],
  runs: number,
  more: Partial<SieveOptions> = {},
  filter: ByteFilter = createPlainFilter([literalPattern("needle")], 200),
) {
  const passed: (readonly [string, string, string | undefined])[] = [];
  const told: string[] = [];
  const queue = Array.from({ length: runs }, (_, run) =>
    ids.filter((_id, index) => Math.floor((index * runs) / ids.length) === run),
  ).filter((run) => run.length > 0);
  const sieve = createSieve({
    inspection: {
      filter,
      finds: (_type, from, to) => filter.search(from, to) >= 0,
      isForeign: (type, from) => type === "blob" && filter.room[from] === 0xff,
      refers: (type, at) => told.push(`${type} ${at !== undefined}`),
    },
    echoes: createEchoes(filter, filter.overlap),
    nextIds: () => {
      const run = queue.shift();
      return run && Buffer.from(run.map((id) => `${id}\n`).join(""));
    },
    candidate: ({ oid, type, bytes }) => passed.push([oid, type, bytes && Buffer.from(bytes).toString("latin1")]),
    ...more,
  });
  return { sieve, passed, told };
}

function feed(sieve: ReturnType<typeof createSieve>, bytes: Buffer, sizes: Iterable<number>): void {
  let done = 0;
  for (const size of sizes) {
    if (done >= bytes.length) return;
    const space = sieve.space();
    expect(space.length).toBeGreaterThan(0);
    const piece = bytes.subarray(done, done + Math.min(size, space.length));
    space.set(piece);
    sieve.filled(piece.length);
    done += piece.length;
  }
  feed(
    sieve,
    bytes.subarray(done),
    Array.from({ length: bytes.length + 1 }, () => 1_000),
  );
}

const LARGEST_HELD = 200;
const object = fc.record({
  type: fc.constantFrom("blob", "blob", "tree", "commit"),
  content: fc
    .array(fc.constantFrom("needle", "need", "le", "\n", "\0", "xy", "blob 12\n", "\xff"), { maxLength: 120 })
    .map((parts) => parts.join("")),
});

describe("a sieve", () => {
  it("lets through the objects that hold a pattern or that are foreign, however they come in pieces", () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 300 });
    fc.assert(
      fc.property(
        fc.array(object, { maxLength: 12 }),
        pieces,
        fc.integer({ min: 1, max: 5 }),
        (objects, sizes, runs) => {
          const { sieve, passed, told } = sieveOf(objects.map(idOf), runs);
          feed(sieve, Buffer.concat(objects.map(replyOf)), sizes);
          sieve.end();
          const isHeld = (stored: Stored): boolean => replyOf(stored).length <= LARGEST_HELD;
          const expected = objects.filter(
            (stored) =>
              stored.content.includes("needle") ||
              (stored.type === "blob" ? stored.content.startsWith("\xff") : !isHeld(stored)),
          );
          expect(passed).toEqual(
            expected.map((stored) => [idOf(stored), stored.type, isHeld(stored) ? stored.content : undefined]),
          );
          expect(told).toEqual(
            objects.filter(({ type }) => type !== "blob").map((stored) => `${stored.type} ${isHeld(stored)}`),
          );
          const blobs = objects.filter(({ type }) => type === "blob");
          expect(sieve.sieved).toEqual({
            objects: objects.length,
            blobs: blobs.length,
            commits: objects.filter(({ type }) => type === "commit").length,
            bytes: blobs.reduce((sum, { content }) => sum + content.length, 0),
          });
        },
      ),
    );
  });

  it("needs what a pattern overlaps, also across stretches of a large object", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.array(fc.integer({ min: 1, max: 200 })), (before, sizes) => {
        const large = { type: "blob", content: `${"-".repeat(before)}needle${"-".repeat(300)}` };
        const { sieve, passed } = sieveOf([idOf(large)], 1);
        feed(sieve, replyOf(large), sizes);
        sieve.end();
        expect(passed).toHaveLength(1);
      }),
    );
  });

  const one = { type: "blob", content: "one" };
  const two = { type: "blob", content: "two" };
  it.each([
    ["nothing", "", /before it had answered/],
    ["half an object", replyOf(one).subarray(0, -2).toString(), /before it had answered/],
    ["one of two", replyOf(one).toString(), /before it had answered/],
    ["a large one that is cut", `${idOf(one)} blob 1000\n${"x".repeat(900)}`, /before it had answered/],
    ["that it is missing", `${idOf(one)} missing\n`, /was asked for [0-9a-f]{40} and answered "[0-9a-f]{40} missing"/],
    ["another object", replyOf(two).toString(), /was asked for/],
    ["no size", `${idOf(one)} blob \n`, /was asked for/],
    ["a size that is no number", `${idOf(one)} blob 0x3\none\n`, /was asked for/],
    ["more than was asked", Buffer.concat([one, two, one].map(replyOf)).toString(), /more than it was asked/],
    ["a line without end", "x".repeat(1_000), /git cat-file answered/],
  ])("refuses %s (attack 9)", (_, output, message) => {
    const { sieve } = sieveOf([idOf(one), idOf(two)], 1);
    expect(() => {
      feed(sieve, Buffer.from(output), []);
      sieve.end();
    }).toThrow(message);
  });

  it("tells with the next ids how large the last ones were", () => {
    const sizes: number[] = [];
    const runs = [one, two].map((stored) => Buffer.from(`${idOf(stored)}\n`));
    const nextIds = (bytes: number) => {
      sizes.push(bytes);
      return runs.shift();
    };
    const { sieve } = sieveOf([], 1, { nextIds }, createByteFilter([], 4_096));
    feed(sieve, Buffer.concat([one, two].map(replyOf)), []);
    sieve.end();
    expect(sizes).toEqual([0, 3, 3]);
  });
});
