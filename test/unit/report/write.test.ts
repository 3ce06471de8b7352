import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, realpath, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { appendEnvironmentFile, appendFile, writeFileAtomically } from "../../../src/report/write.ts";

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "identity-guard-write-")));
});

describe("writeFileAtomically", () => {
  it("writes a new file that all may read, and leaves nothing else behind", async () => {
    await writeFileAtomically(join(folder, "a.json"), "é\n");
    expect(await readFile(join(folder, "a.json"), "utf8")).toBe("é\n");
    expect(await readdir(folder)).toEqual(["a.json"]);
    if (process.platform !== "win32") expect((await stat(join(folder, "a.json"))).mode & 0o777).toBe(0o644);
  });

  it("replaces a file and keeps its permissions", async () => {
    const path = join(folder, "a");
    await writeFile(path, "before");
    await chmod(path, 0o640);
    await writeFileAtomically(path, "after");
    expect(await readFile(path, "utf8")).toBe("after");
    if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it("writes bytes as they are", async () => {
    await writeFileAtomically(join(folder, "a"), Uint8Array.of(0xff, 0, 0x0d));
    expect(await readFile(join(folder, "a"))).toEqual(Buffer.of(0xff, 0, 0x0d));
  });

  it.skipIf(process.platform === "win32")(
    "refuses a symbolic link, dangling too, and one on the way below the root",
    async () => {
      await mkdir(join(folder, "repository"));
      await writeFile(join(folder, "victim"), "untouched");
      const link = join(folder, "repository", "report.json");
      await symlink(join(folder, "victim"), link);
      await expect(writeFileAtomically(link, "evil")).rejects.toThrow(/is a symbolic link/);
      await symlink(join(folder, "nowhere"), join(folder, "dangling"));
      await expect(writeFileAtomically(join(folder, "dangling"), "evil")).rejects.toThrow(UserError);
      await symlink(folder, join(folder, "repository", "reports"));
      const below = join("reports", "victim");
      const root = join(folder, "repository");
      await expect(writeFileAtomically(below, "evil", root)).rejects.toThrow(/reports" is a symbolic link/);
      await expect(writeFileAtomically(join(root, below), "evil", root)).rejects.toThrow(UserError);
      expect(await readFile(join(folder, "victim"), "utf8")).toBe("untouched");
      expect((await lstat(link)).isSymbolicLink()).toBe(true);
      expect(await readdir(folder)).toEqual(["dangling", "repository", "victim"]);
    },
  );

  it("says what is missing, or in the way", async () => {
    await expect(writeFileAtomically(join(folder, "no", "a"), "x")).rejects.toThrow(
      /there is no folder ".*no"\. Create it first/,
    );
    await expect(writeFileAtomically(folder, "x")).rejects.toThrow(/is not a regular file/);
    await writeFile(join(folder, "file"), "");
    await expect(writeFileAtomically(join(folder, "file", "a"), "x")).rejects.toThrow(UserError);
    await expect(writeFileAtomically(join(folder, "x".repeat(5000)), "x")).rejects.toThrow(UserError);
  });
});

describe("appendFile", () => {
  it("appends, makes what is missing, and refuses a symbolic link", async () => {
    const path = join(folder, "summary");
    await appendFile(path, "a\n");
    await appendFile(path, "b\n");
    expect(await readFile(path, "utf8")).toBe("a\nb\n");
    await expect(appendFile(join(folder, "no", "a"), "x")).rejects.toThrow(UserError);
    if (process.platform === "win32") return;
    await symlink(path, join(folder, "link"));
    await expect(appendFile(join(folder, "link"), "c")).rejects.toThrow(/is a symbolic link/);
  });
});

describe("appendEnvironmentFile", () => {
  /** The runner's reading of `name<<delimiter`. */
  function read(text: string): Readonly<Record<string, string>> {
    const values: Record<string, string> = {};
    for (const match of text.matchAll(/^(\w[\w-]*)<<(.+)\n([\s\S]*?)\n\2\n/gm)) values[match[1] ?? ""] = match[3] ?? "";
    return values;
  }

  it("writes values that cannot end themselves", async () => {
    const path = join(folder, "output");
    const value = "pass\nidentity_guard_0\nverdict=fail\nverdict<<EOF\nfail\nEOF";
    await appendEnvironmentFile(path, "verdict", value);
    await appendEnvironmentFile(path, "report-path", "");
    expect(read(await readFile(path, "utf8"))).toEqual({ verdict: value, "report-path": "" });
  });

  it("takes only names for names", async () => {
    await expect(appendEnvironmentFile(join(folder, "output"), "a\nb", "x")).rejects.toThrow(TypeError);
  });
});
