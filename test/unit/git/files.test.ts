import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Unheld } from "../../../src/core.ts";
import { fileReader } from "../../../src/git/files.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { bytesOf } from "../../support/trees.ts";

const folder = temporaryFolder();
mkdirSync(join(folder, "b"));
writeFileSync(join(folder, "a"), "first");
writeFileSync(join(folder, "b/é"), "and");
writeFileSync(join(folder, "long"), "longer than the room");
writeFileSync(join(folder, "empty"), "");
symlinkSync("a", join(folder, "link"));

const latin1 = (name: string): string => Buffer.from(name).toString("latin1");

describe("fileReader", () => {
  const textOf = (read: ReturnType<typeof fileReader>, name: string): string | undefined => {
    const content = read(latin1(name));
    return content && `${content.kind}: ${Buffer.from(bytesOf(content)).toString()}`;
  };

  it.each([undefined, Buffer.alloc(8, "x")])("reads what stands at a path, with room or without: %#", (room) => {
    const read = fileReader(folder, room);
    expect(["a", "b/é", "long", "empty", "link", "none", "b", "link/none"].map((name) => textOf(read, name))).toEqual([
      "file: first",
      "file: and",
      "file: longer than the room",
      "file: ",
      "symlink: a",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("puts into the room what fits, over what was there before; else each content stays as it is", () => {
    const room = Buffer.alloc(8);
    const [shared, own] = [fileReader(folder, room), fileReader(folder)].map((read) => {
      const content = read("a");
      read(latin1("b/é"));
      read("long");
      return content?.bytes;
    });
    expect(shared?.buffer).toBe(room.buffer);
    expect(Buffer.from(shared ?? []).toString()).toBe("andst");
    expect(Buffer.from(own ?? []).toString()).toBe("first");
  });

  describe("of a file that is larger than what is held", () => {
    const lines = "0123456789".repeat(100);
    const large = (name: string): Unheld<Uint8Array> => {
      writeFileSync(join(folder, name), lines);
      const content = fileReader(folder, undefined, lines.length - 1)(name);
      if (!content?.unheld) throw new Error("it is held");
      return content.unheld;
    };
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

    it("answers any stretch, as often as it is asked", () => {
      const { size, read } = large("large");
      expect(size).toBe(lines.length);
      const stretches = [
        [0, size],
        [990, 1000],
        [5, 7],
        [0, 0],
        [0, size],
      ] as const;
      for (const [start, end] of stretches) expect(text(read(start, end))).toBe(lines.slice(start, end));
      expect(fileReader(folder, undefined, size)("large")).toMatchObject({ bytes: Buffer.from(lines) });
    });

    it("reads what was there when it was met, where it grows", () => {
      const { size, read } = large("growing");
      appendFileSync(join(folder, "growing"), "more");
      expect(text(read(size - 3, size))).toBe("789");
    });

    it("fails where it is shorter, gone, or another one than when it was met", () => {
      const shorter = large("shorter");
      truncateSync(join(folder, "shorter"), 500);
      expect(text(shorter.read(0, 500))).toBe(lines.slice(0, 500));
      expect(() => shorter.read(400, 501)).toThrow(/"shorter" changed while it was read/);
      const gone = large("gone");
      rmSync(join(folder, "gone"));
      expect(() => gone.read(0, 1)).toThrow(/"gone" exists, but could not be read \(ENOENT\)/);
      const other = large("other");
      writeFileSync(join(folder, "new"), lines);
      renameSync(join(folder, "new"), join(folder, "other"));
      expect(() => other.read(0, 1)).toThrow(/"other" changed while it was read/);
      const linked = large("linked");
      rmSync(join(folder, "linked"));
      symlinkSync("large", join(folder, "linked"));
      expect(() => linked.read(0, 1)).toThrow(/"linked"/);
    });
  });

  it.each(["../a", "b/../a", "./a", "b/.", ".git/config", "b/.GIT", "b//a", ""])("refuses %j", (name) => {
    expect(() => fileReader(folder)(name)).toThrow(/git never stores such a path/);
  });
});
