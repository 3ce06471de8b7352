import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

  it.each(["../a", "b/../a", "./a", "b/.", ".git/config", "b/.GIT", "b//a", ""])("refuses %j", (name) => {
    expect(() => fileReader(folder)(name)).toThrow(/git never stores such a path/);
  });
});
