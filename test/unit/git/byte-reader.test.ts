import fc from "fast-check";
import { expect, it } from "vitest";
import { byteReader } from "../../../src/git/byte-reader.ts";

async function* inPieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (const size of [...sizes, bytes.length]) {
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

it("gives the same bytes whatever the pieces, and leaves out as many as it is told to", async () => {
  const sizes = fc.array(fc.nat(20), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      sizes,
      fc.nat(50),
      fc.nat(50),
      async (array, cuts, skipped, read) => {
        const bytes = Buffer.from(array);
        const reader = byteReader(inPieces(bytes, cuts));
        const isThere = await reader.skip(skipped);
        expect(isThere).toBe(skipped <= bytes.length);
        if (!isThere) return;
        const got = await reader.bytes(read);
        expect(got).toEqual(skipped + read <= bytes.length ? bytes.subarray(skipped, skipped + read) : undefined);
      },
    ),
  );
});
