import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { byteReader } from "../../../src/git/byte-reader.ts";
import { largeObject } from "../../../src/git/large-object.ts";
import { readObjects } from "../../../src/git/objects.ts";
import type { Repository } from "../../../src/git/repository.ts";
import { createRepository } from "../../support/repository.ts";
import { collect, fakeGit, opened } from "../../support/trees.ts";

async function* pieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const end = at + (sizes[index % sizes.length] ?? 1);
    yield bytes.subarray(at, end);
    at = end;
  }
}

const short = (): Error => new Error("short");

describe("a large object", () => {
  const content = randomBytes(500);
  const next = Buffer.from("next");
  const stretch = fc
    .tuple(fc.nat({ max: content.length }), fc.nat({ max: content.length }))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

  it("answers any stretches in any order, and then gives way to what comes behind it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stretch, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
        async (stretches, sizes) => {
          let open = 0;
          const first = byteReader(pieces(Buffer.concat([content, next]), sizes));
          const again = async () => {
            open++;
            return { reader: byteReader(pieces(content, sizes)), close: async () => open-- };
          };
          const object = largeObject(content.length, { first, again, short });
          for (const { start, end } of stretches) {
            expect(Buffer.from(await object.unheld.read(start, end))).toEqual(content.subarray(start, end));
            expect(open).toBeLessThanOrEqual(1);
          }
          await object.close();
          await object.leave();
          expect(open).toBe(0);
          expect(await first.bytes(next.length)).toEqual(next);
          await expect(object.unheld.read(0, 1)).rejects.toThrow(/after the next one/);
        },
      ),
    );
  });

  it("is printed once where it is asked for in its order, also with stretches that overlap", async () => {
    const again = (): never => {
      throw new Error("printed again");
    };
    const object = largeObject(content.length, { first: byteReader(pieces(content, [64])), again, short });
    for (let start = 0; start < content.length; start += 60) {
      const end = Math.min(content.length, start + 100);
      expect(Buffer.from(await object.unheld.read(start, end))).toEqual(content.subarray(start, end));
    }
  });

  it("fails where its bytes end too early", async () => {
    const first = byteReader(pieces(content.subarray(1), [64]));
    const again = async () => ({ reader: first, close: async () => undefined });
    const object = largeObject(content.length, { first, again, short });
    await expect(object.unheld.read(400, 500)).rejects.toThrow("short");
    await expect(object.leave()).rejects.toThrow("short");
  });
});

describe("readObjects, of blobs that are not held", () => {
  const repository = createRepository();
  const commit = repository.commit("Start", { a: "a" });
  const large = randomBytes(300_000);
  const largeId = repository.pipe(large, "hash-object", "-w", "--stdin").toString().trim();
  const smallId = repository.id("HEAD:a");
  const read = (git: Repository, ids: readonly string[]) => readObjects(git, ids, { heldBytes: 1000 });

  it("answers them in their place, be they read in part, more than once, or not at all", async () => {
    const wanted = [
      [],
      [[0, 1000]],
      [
        [200_000, 300_000],
        [0, 5],
        [100_000, 100_001],
      ],
    ] as const;
    let index = 0;
    const seen: string[] = [];
    for await (const object of read(await opened(repository.directory), [largeId, smallId, largeId, commit, largeId])) {
      seen.push(`${object.type} ${object.unheld?.size ?? object.bytes?.length}`);
      if (!object.unheld) continue;
      for (const [start, end] of wanted[index++] ?? []) {
        expect(Buffer.from(await object.unheld.read(start, end))).toEqual(large.subarray(start, end));
      }
    }
    const own = `blob ${large.length}`;
    expect(seen).toEqual([own, "blob 1", own, expect.stringMatching(/^commit /), own]);
  });

  it("answers nothing more of one once it was left, and leaves no git behind", async () => {
    const git = await opened(repository.directory);
    const objects = await collect(read(git, [largeId]));
    await expect(objects[0]?.unheld?.read(0, 1)).rejects.toThrow(/after the next one/);
    const processes = (): number => process.getActiveResourcesInfo().filter((name) => name === "ProcessWrap").length;
    for await (const object of read(git, [largeId, smallId])) {
      await object.unheld?.read(1000, 2000);
      await object.unheld?.read(0, 1);
      expect(processes()).toBe(2);
      break;
    }
    await vi.waitFor(() => expect(processes()).toBe(0));
  });

  it("fails for an answer that is too short, also where git is asked again (attacks 8 and 9)", async () => {
    const git = await opened(repository.directory);
    const through = (script: string) => read({ ...git, program: fakeGit(script) }, [largeId]);
    const cut = through(`cat >/dev/null; echo ${largeId} blob 5000; echo short`);
    await expect(collect(cut)).rejects.toThrow(/1 object\(s\) unanswered/);
    const whole = `echo ${largeId} blob 5000; head -c 5001 /dev/zero`;
    for (const [again, message] of [
      [`echo ${largeId} blob 5000; echo short`, /1 object\(s\) unanswered/],
      [`echo ${largeId} missing`, /is missing/],
      ["true", /1 object\(s\) unanswered/],
      ["exit 3", /exit code 3|code 3/],
    ] as const) {
      const once = `cat >/dev/null; if mkdir "$0.asked" 2>/dev/null; then ${whole}; else ${again}; fi`;
      const reading = async (): Promise<void> => {
        for await (const { unheld } of through(once)) {
          await unheld?.read(4000, 5000);
          await unheld?.read(0, 1000);
        }
      };
      await expect(reading()).rejects.toThrow(message);
    }
  });
});
