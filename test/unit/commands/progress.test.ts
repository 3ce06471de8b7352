import { describe, expect, it } from "vitest";
import { createProgress, watching } from "../../../src/commands/progress.ts";
import type { Tree } from "../../../src/core.ts";
import { type Read, readTree } from "../../../src/reading.ts";
import { treeOf } from "../../support/policies.ts";
import { leaks, scimToken } from "../../support/secrets.ts";

const named = (name: string): Tree => ({ ...treeOf({}), name });
const HISTORY = named("the history of all references");

/** Progress whose clock a test sets, and everything that it writes. */
function progressOf(as: "bar" | "lines", columns?: number) {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ as, write: (text) => void written.push(text), now: () => time, columns });
  const at = (milliseconds: number, blobs: number, total?: number, tree: Read = HISTORY): void => {
    time = milliseconds;
    progress.read(tree, { files: blobs, blobs, bytes: blobs * 1000 }, total);
  };
  return { written, at, end: () => progress.end() };
}

describe("progress in a log", () => {
  it("is a line every five seconds, none for a short search, and starts anew with each tree", () => {
    const { written, at, end } = progressOf("lines");
    for (let time = 1000; time <= 17_000; time += 500) at(time, time * 10);
    end();
    at(18_000, 1);
    at(22_900, 2);
    expect(written).toEqual([
      "identity-guard: Reading the history of all references: 60,000 files, 60 MB so far\n",
      "identity-guard: Reading the history of all references: 110,000 files, 110 MB so far\n",
      "identity-guard: Reading the history of all references: 160,000 files, 160 MB so far\n",
    ]);
    at(23_000, 5, 10);
    expect(written.at(-1)).toBe("identity-guard: Reading the history of all references: 5 of 10 files, 0 MB so far\n");
  });

  it("says what is counted, where that is not files", () => {
    const { written, at } = progressOf("lines");
    at(0, 1, 20, { ...HISTORY, counted: "objects" });
    at(6000, 7, 20, { ...HISTORY, counted: "objects" });
    expect(written).toEqual(["identity-guard: Reading the history of all references: 7 of 20 objects, 0 MB so far\n"]);
  });

  it("holds no secret, and nothing to obey", () => {
    const token = scimToken();
    for (const [as, columns] of [
      ["bar", 2000],
      ["bar", 120],
      ["lines", 80],
    ] as const) {
      const { written, at } = progressOf(as, columns);
      const tree = named(`the range ${token}..##[error]x\n::error::y\u001b[31m`);
      at(0, 1, undefined, tree);
      at(6000, 2, undefined, tree);
      const text = written.join("");
      expect(written).toHaveLength(1);
      expect(leaks(text, token)).toBe(false);
      expect(text.replace(/^\r\u001b\[2K/, "")).not.toMatch(/##\[|\u001b|\n::|^::/);
    }
  });
});

describe("progress of the command line", () => {
  it.each([
    ["a terminal", true, {}, true],
    ["a terminal in a continuous integration", true, { CI: "true" }, true],
    ["the log of a continuous integration", false, { CI: "true" }, true],
    ["a pipe", false, {}, false],
    ["a pipe where CI is switched off", false, { CI: "false" }, false],
  ])("for %s", (_, isWatched, environment, isShown) => {
    const { progress } = watching({ isWatched, environment, say: () => undefined });
    expect(progress !== undefined).toBe(isShown);
  });
});

describe("progress on a terminal", () => {
  it("is a bar from the first second on, ten times a second at most, and is gone at the end", () => {
    const { written, at, end } = progressOf("bar", 60);
    for (let time = 0; time <= 1200; time += 10) at(time, time, 2400);
    expect(written).toEqual([
      "\r\u001b[2K[########------------]  41 %  1,000 of 2,400 files, 1 MB  …",
      "\r\u001b[2K[#########-----------]  45 %  1,100 of 2,400 files, 1 MB  …",
      "\r\u001b[2K[##########----------]  50 %  1,200 of 2,400 files, 1 MB  …",
    ]);
    end();
    expect(written.at(-1)).toBe("\r\u001b[2K");
    end();
    expect(written).toHaveLength(4);
  });

  it("is a block that moves where nobody knows how much there is", () => {
    const { written, at } = progressOf("bar");
    for (let time = 0; time <= 1300; time += 100) at(time, time);
    expect(written.map((bar) => bar.slice(5, 27))).toEqual([
      "[###-----------------]",
      "[-###----------------]",
      "[--###---------------]",
      "[---###--------------]",
    ]);
    expect(written[0]).toContain("  1,000 files, 1 MB  the history of all references");
  });

  it("fits into 80 columns where the terminal does not know its width", () => {
    const { written, at } = progressOf("bar", 0);
    at(0, 1);
    at(1000, 2, undefined, named("x".repeat(200)));
    expect(written[0]).toMatch(/^\r\u001b\[2K\[###-{17}\] {2}2 files, 0 MB {2}x+…$/);
    expect(written[0]?.length).toBe("\r\u001b[2K".length + 79);
  });

  it("says nothing at all where the search is short", () => {
    const { written, at, end } = progressOf("bar");
    at(0, 1, 2);
    at(900, 2, 2);
    end();
    expect(written).toEqual([]);
  });
});

describe("a tree that is read", () => {
  it("tells after each blob how far it has got, and that it ended, also where it failed", async () => {
    const heard: unknown[] = [];
    const progress = {
      read: (tree: Tree, { blobs }: { readonly blobs: number }, total?: number) =>
        void heard.push([tree.name, blobs, total]),
      end: () => void heard.push("end"),
    };
    const detectors = { secrets: [], dialects: [] };
    const tree: Tree = { ...treeOf({ a: "a", b: "b" }), name: "here", size: async () => 2 };
    await readTree(tree, undefined, detectors, { workerUrl: undefined, progress });
    expect(heard.splice(0)).toEqual([["here", 1, 2], ["here", 2, 2], "end"]);
    const broken: Tree = {
      ...tree,
      async *blobs() {
        yield* tree.blobs();
        throw new Error("broken");
      },
    };
    await expect(readTree(broken, undefined, detectors, { workerUrl: undefined, progress })).rejects.toThrow("broken");
    expect(heard.at(-1)).toBe("end");
  });
});
