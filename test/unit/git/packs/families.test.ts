import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFamilyReader, rootsOf } from "../../../../src/git/packs/families.ts";
import { openPacks, type Pack } from "../../../../src/git/packs/packs.ts";
import { idOf } from "../../../../src/scan/history/pack-supply.ts";
import { createWasmFilter } from "../../../../src/scan/prefilter/byte-filter.ts";
import { literalPattern } from "../../../../src/scan/prefilter/pattern.ts";
import { createRepository, type TestRepository } from "../../../support/repository.ts";

const ROOM_BYTES = 1024 * 1024;
const KINDS = ["", "commit", "tree", "blob", "tag"];

/** What the packs of a repository hold: id, type and content of each object, and the ids of those that were left. */
async function contentOf(repository: TestRepository, roomBytes = ROOM_BYTES) {
  const idBytes = repository.id("HEAD").length / 2;
  const packs = await openPacks(folderOf(repository), idBytes);
  const objects = new Map<string, string>();
  const left: string[] = [];
  try {
    for (const pack of packs.all) readAll(pack, roomBytes, objects, left);
  } finally {
    packs.close();
  }
  return { packs, objects, left: left.sort() };
}

const folderOf = ({ directory }: TestRepository): string => join(directory, ".git/objects/pack");

function readAll(pack: Pack, roomBytes: number, objects: Map<string, string>, left: string[]): void {
  const filter = createWasmFilter([literalPattern("needle")], roomBytes);
  if (filter?.packed === undefined) throw new Error("no SIMD here");
  const { packed: unpacker, room } = filter;
  const options = { source: pack.source, entries: pack.entries, unpacker, overlap: 5 };
  const reader = createFamilyReader(options, {
    visit({ entry, kind, from, to }) {
      objects.set(idOf(pack, entry), `${KINDS[kind]} ${Buffer.from(room.subarray(from, to)).toString("latin1")}`);
      return entry % 2 === 0;
    },
    leave: (entry) => void left.push(idOf(pack, entry)),
  });
  const { roots, lost } = rootsOf(pack.entries);
  for (const root of roots) {
    reader.begin(root);
    while (reader.step());
  }
  left.push(...lost.map((entry) => idOf(pack, entry)));
}

/** The same, as git says it. */
function expectedIn(repository: TestRepository): Map<string, string> {
  const lines = repository
    .git("cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objecttype)")
    .split("\n");
  return new Map(
    lines.map((line) => {
      const [id = "", type = ""] = line.split(" ");
      return [id, `${type} ${repository.pipe("", "cat-file", type, id).toString("latin1")}`];
    }),
  );
}

/** A file that many commits change a little, beside one that none does. */
function grow(repository: TestRepository, commits: number, lineBytes = 40): void {
  const lines = Array.from({ length: 40 }, (_, index) => `${index} ${"x".repeat(lineBytes)}`);
  for (let number = 0; number < commits; number++) {
    lines[(number * 7) % lines.length] = `changed by ${number}`;
    repository.commit(`Change ${number}`, {
      "a/file": lines.join("\n"),
      "b/same": "same",
      [`c/${number}`]: `${number}`,
    });
  }
  repository.git("tag", "-a", "-f", "-m", "Tagged", "first");
}

const REPACK = ["repack", "-a", "-d", "-f", "--quiet"];

describe("the families of a pack", () => {
  it.each([
    ["by offsets, with ids of sha1", "sha1", []],
    ["by offsets, with ids of sha256", "sha256", []],
    ["by ids", "sha1", ["-c", "repack.useDeltaBaseOffset=false"]],
    ["of one level", "sha1", ["-c", "pack.depth=1"]],
    ["without deltas", "sha1", ["-c", "pack.depth=0"]],
    ["that are not packed", "sha1", ["-c", "pack.compression=0"]],
  ] as const)("have the objects that git says: %s", async (_, objectFormat, settings) => {
    const repository = createRepository({ objectFormat });
    grow(repository, 60);
    repository.git(...settings, ...REPACK);
    const { objects, left } = await contentOf(repository);
    expect(left).toEqual([]);
    expect(objects).toEqual(expectedIn(repository));
  });

  it("have the objects that git says, in several packs", async () => {
    const repository = createRepository();
    for (const round of [1, 2, 3]) {
      grow(repository, 20, 30 + round);
      repository.git("repack", "-d", "--quiet");
    }
    const { packs, objects, left } = await contentOf(repository);
    expect(packs.all).toHaveLength(3);
    expect(left).toEqual([]);
    expect(objects).toEqual(expectedIn(repository));
  });

  it("have objects of all sizes, also where nothing is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(70_000), { minLength: 1, maxLength: 6 }), async (sizes) => {
        const repository = createRepository();
        const files = Object.fromEntries(sizes.map((size, index) => [`f${index}`, Buffer.alloc(size, `${index}abc`)]));
        repository.commit("Start", { ...files, empty: "" });
        repository.git(...REPACK);
        const { objects, left } = await contentOf(repository);
        expect(left).toEqual([]);
        expect(objects).toEqual(expectedIn(repository));
      }),
      { numRuns: 10 },
    );
  });

  it("are left where there is no room for an object, with what is made of it", async () => {
    const repository = createRepository();
    grow(repository, 12, 20_000);
    repository.git(...REPACK);
    const { objects, left } = await contentOf(repository, 64 * 1024);
    expect(left.length).toBeGreaterThan(5);
    const expected = expectedIn(repository);
    expect([...objects.keys(), ...left].sort()).toEqual([...expected.keys()].sort());
    for (const [id, content] of objects) expect(content).toBe(expected.get(id));
  });

  it("need little room, however long a chain of deltas is", async () => {
    const repository = createRepository();
    grow(repository, 120, 400);
    repository.git(...REPACK, "--depth=200", "--window=50");
    // The file has 16 KB, of which the room holds no twenty.
    const { left } = await contentOf(repository, 300 * 1024);
    expect(left).toEqual([]);
  });

  it("give what is right, or leave it, where a pack is damaged", async () => {
    const repository = createRepository();
    grow(repository, 30);
    repository.git(...REPACK);
    const expected = expectedIn(repository);
    const path = packOf(repository, ".pack");
    const whole = readFileSync(path);
    repository.git("update-index", "--refresh");
    let damaged = 0;
    for (let at = 12; at < whole.length - 20; at += 97) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      overwrite(path, bytes);
      const { objects, left } = await contentOf(repository);
      for (const [id, content] of objects) expect(content).toBe(expected.get(id));
      if (objects.size > 0) expect(objects.size + left.length).toBe(expected.size);
      damaged += left.length;
    }
    expect(damaged).toBeGreaterThan(0);
  });
});

const packOf = (repository: TestRepository, ending: string): string =>
  join(folderOf(repository), readdirSync(folderOf(repository)).find((name) => name.endsWith(ending)) ?? "");

/** git writes packs that nobody may change. */
function overwrite(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes, { mode: 0o644 });
}

describe("the packs of a folder", () => {
  it("know which ids they hold, and which an earlier one holds, too", async () => {
    const repository = createRepository();
    grow(repository, 10);
    repository.git(...REPACK);
    const first = expectedIn(repository);
    repository.commit("More", { more: "more" });
    const ids = [...first.keys()].slice(0, 5);
    repository.pipe(
      `${[...ids, repository.id("HEAD")].join("\n")}\n`,
      "pack-objects",
      "-q",
      `${folderOf(repository)}/pack`,
    );
    const { packs, objects } = await contentOf(repository);
    expect(packs.all).toHaveLength(2);
    const again = packs.all.map((own) => own.again?.reduce((sum, one) => sum + one, 0) ?? 0);
    expect(again[0]).toBe(0);
    expect(again[1]).toBe(5);
    expect(objects.size).toBe(first.size + 1);
    const has = (id: string): boolean => packs.has(Buffer.from(`x${id}\n`), 1);
    for (const id of objects.keys()) expect(has(id)).toBe(true);
    expect(has(repository.id("HEAD:more"))).toBe(false);
    expect(has("0".repeat(40))).toBe(false);
  });

  it.each([
    ["is empty", (index: Buffer) => index.subarray(0, 0)],
    ["is cut", (index: Buffer) => index.subarray(0, -30)],
    [
      "is of another version",
      (index: Buffer) => Buffer.concat([index.subarray(0, 7), Buffer.from([3]), index.subarray(8)]),
    ],
    ["belongs to another pack", (index: Buffer) => Buffer.concat([index.subarray(0, -40), Buffer.alloc(40)])],
    ["says that there are more objects", (index: Buffer) => Buffer.from(index).fill(0xff, 8 + 255 * 4, 8 + 256 * 4)],
    ["counts in no order", (index: Buffer) => Buffer.from(index).fill(0xff, 8, 12)],
    ["has the same place twice", (index: Buffer) => Buffer.from(index).fill(0, index.length - 48, index.length - 40)],
  ])("are not read where an index %s", async (_, damage) => {
    const repository = createRepository();
    grow(repository, 3);
    repository.git(...REPACK);
    const path = packOf(repository, ".idx");
    overwrite(path, damage(readFileSync(path)));
    const packs = await openPacks(folderOf(repository), 20);
    expect(packs.all).toEqual([]);
    packs.close();
  });

  it("are not read where there are none, or the pack is gone", async () => {
    const repository = createRepository();
    grow(repository, 3);
    expect((await openPacks(join(repository.directory, "none"), 20)).all).toEqual([]);
    repository.git(...REPACK);
    overwrite(packOf(repository, ".pack"), Buffer.from("PACK"));
    expect((await openPacks(folderOf(repository), 20)).all).toEqual([]);
  });
});
