import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { foundByAll, readMarks } from "../../../support/marked.ts";

/**
 * Programs as repositories have them, marked: `=== path dialect` begins each one. What they show stands beside what only looks like it,
 * and each must be found at the same places with other line ends, and nowhere once it is a comment.
 */
const FOLDER = fileURLToPath(new URL("../../../programs/", import.meta.url));

const programs = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(`${FOLDER}${file}`, "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = "", ...lines] = part.split("\n");
      const [path = "", dialect = ""] = head.split(" ");
      return { path, dialect, marked: lines.join("\n") };
    }),
);

describe("programs", () => {
  it("are there", () => expect(programs.length).toBeGreaterThan(150));

  it.each(programs)("reads $path", ({ path, dialect, marked }) => {
    const { text, expected } = readMarks(path, marked);
    const wanted = expected.map((one) => `${one} ${dialect}`).sort();
    expect([...foundByAll(path, text)].sort(), text).toEqual(wanted);
    expect([...foundByAll(path, `\uFEFF${text.replaceAll("\n", "\r\n")}`)].sort()).toEqual(wanted);
  });

  it.each(programs.filter(({ path }) => !path.endsWith(".php")))(
    "finds nothing in $path as a comment",
    ({ path, marked }) => {
      const mark = /\.(?:py|rb|rake)$/.test(path) ? "#" : "//";
      const { text } = readMarks(path, marked);
      expect(foundByAll(path, text.replace(/^/gm, `${mark} `))).toEqual([]);
    },
  );
});
