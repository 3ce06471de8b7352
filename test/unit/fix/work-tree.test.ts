import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core.ts";
import { decode } from "../../../src/documents/decode.ts";
import { createSource } from "../../../src/documents/source.ts";
import { type Fixed, fixWorkTree } from "../../../src/fix/work-tree.ts";
import { finding } from "../../support/reports.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const TEXT = "# 😀 old\ngroup: old # stays\n";
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, "identity"));
});

/** The finding that the value `old` of a text should be `new`. */
function oldIn(text: string, path: string): Finding {
  const start = text.lastIndexOf("old");
  return finding({ ...createSource(path, text).place(start, start + 3), suggestion: "new" });
}

/** Fixes one file that was judged with this text. */
const fix = (path: string, text: string): Promise<Fixed> =>
  fixWorkTree({ folder, report: { findings: [oldIn(text, path)] }, text: () => text });

/** Writes a file and fixes it; answers the bytes that it has then. */
async function fixed(bytes: Uint8Array, path = "identity/a.yaml"): Promise<Buffer> {
  writeFileSync(join(folder, path), bytes);
  await fix(path, decode(bytes).text);
  return readFileSync(join(folder, path));
}

const bigEndian = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
const AFTER = TEXT.replace("group: old", "group: new");
const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

describe("fixWorkTree()", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT), Buffer.from(AFTER)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${TEXT}`), Buffer.from(`\uFEFF${AFTER}`)],
    ["CRLF", Buffer.from(crlf(TEXT)), Buffer.from(crlf(AFTER))],
    ["both line ends and none at the end", Buffer.from(`a: 1\r\n${TEXT}b: 1`), Buffer.from(`a: 1\r\n${AFTER}b: 1`)],
    ["UTF-16 LE with a mark", Buffer.from(`\uFEFF${TEXT}`, "utf16le"), Buffer.from(`\uFEFF${AFTER}`, "utf16le")],
    ["UTF-16 BE with a mark", bigEndian(`\uFEFF${TEXT}`), bigEndian(`\uFEFF${AFTER}`)],
    ["UTF-16 LE without a mark", Buffer.from("group: old", "utf16le"), Buffer.from("group: new", "utf16le")],
  ])("keeps every other byte of a file in %s", async (_, before, after) => {
    expect(await fixed(before)).toEqual(after);
  });

  it("says what it wrote and where", async () => {
    writeFileSync(join(folder, "identity/a.yaml"), TEXT);
    expect(await fix("identity/a.yaml", TEXT)).toEqual({
      applied: [
        { path: "identity/a.yaml", startLine: 2, startColumn: 8, rule: "unknown-group", before: "old", after: "new" },
      ],
      left: [],
    });
  });

  it.skipIf(process.platform === "win32")("keeps the mode and leaves no other file behind", async () => {
    writeFileSync(join(folder, "identity/a.yaml"), TEXT);
    chmodSync(join(folder, "identity/a.yaml"), 0o750);
    await fix("identity/a.yaml", TEXT);
    expect(statSync(join(folder, "identity/a.yaml")).mode & 0o777).toBe(0o750);
    expect(readdirSync(join(folder, "identity"))).toEqual(["a.yaml"]);
  });
});

describe("a file is left alone", () => {
  const path = "identity/a.yaml";

  /** Expects that fixing the file changes nothing, and answers why. */
  async function refused(text = TEXT): Promise<string> {
    const before = readFileSync(join(folder, path));
    const { applied, left } = await fix(path, text);
    expect(applied).toEqual([]);
    expect(readFileSync(join(folder, path))).toEqual(before);
    expect(left).toHaveLength(1);
    return left[0] ?? "";
  }

  it.each([
    ["another text", Buffer.from(TEXT.replace("stays", "moved"))],
    ["a line more", Buffer.from(`\n${TEXT}`)],
    ["a mark more than a text can have", Buffer.from(`\uFEFF\uFEFF${TEXT}`)],
    ["bytes that fit no encoding", Buffer.from(`${TEXT}# \xff`, "latin1")],
  ])("where it holds %s by now", async (_, bytes) => {
    writeFileSync(join(folder, path), bytes);
    expect(await refused()).toContain('"identity/a.yaml" is not what was judged: it changed in the meantime');
  });

  it("where it is not there any more", async () => {
    const { applied, left } = await fix(path, TEXT);
    expect(applied).toEqual([]);
    expect(left[0]).toContain("is no regular file on the disk");
    expect(readdirSync(join(folder, "identity"))).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("where it is read-only", async () => {
    writeFileSync(join(folder, path), TEXT, { mode: 0o444 });
    expect(await refused()).toBe('"identity/a.yaml" is read-only; 1 finding in it is not fixed.');
  });

  it("where it cannot be parsed", async () => {
    const broken = `${TEXT}  x: 1\n`;
    writeFileSync(join(folder, path), broken);
    expect(await refused(broken)).toContain("cannot be parsed");
  });

  it("where it could not be parsed afterwards, or would hold a key twice", async () => {
    for (const text of ["a: {b: old}\n", "new: 1\nold: 2\n"]) {
      writeFileSync(join(folder, path), text);
      const start = text.indexOf("old");
      const place = createSource(path, text).place(start, start + 3);
      const suggestion = text.startsWith("a") ? "new}" : "new";
      const findings = [finding({ ...place, suggestion })];
      const { left } = await fixWorkTree({ folder, report: { findings }, text: () => text });
      expect(left[0]).toContain("would not be valid any more");
      expect(readFileSync(join(folder, path), "utf8")).toBe(text);
    }
  });

  it.skipIf(process.platform === "win32")(
    "where it is a symbolic link, or behind one, and nothing is written through it",
    async () => {
      const elsewhere = temporaryFolder();
      writeFileSync(join(elsewhere, "a.yaml"), TEXT);
      symlinkSync(join(elsewhere, "a.yaml"), join(folder, path));
      expect(await refused()).toContain("is no regular file on the disk");
      expect(lstatSync(join(folder, path)).isSymbolicLink()).toBe(true);
      rmSync(join(folder, "identity"), { recursive: true });
      symlinkSync(elsewhere, join(folder, "identity"));
      expect(await refused()).toContain("is no regular file on the disk");
    },
  );

  it.each(["../a.yaml", "identity/../../a.yaml", ".git/config", "/etc/hosts", ""])(
    "where its path leads out of the folder or into .git: %j",
    async (outside) => {
      const { applied, left } = await fix(outside, TEXT);
      expect(applied).toEqual([]);
      expect(left[0]).toContain("is no regular file on the disk");
    },
  );
});
