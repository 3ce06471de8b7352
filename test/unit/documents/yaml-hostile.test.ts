import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/documents/yaml.ts";
import { DOCUMENT_NODES } from "../../../src/limits.ts";
import { codesOf, pairsOf, strayingSpans } from "../../support/nodes.ts";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");
const indented = (count: number, text: string): string => lines(count, (index) => " ".repeat(index) + text);
const codes = (text: string): readonly string[] => parseYaml("a.yaml", text).flatMap(codesOf);

// The composer behind recurses; without the limit each of these ends the whole process.
describe("a YAML text of many levels", () => {
  it.each([
    ["brackets", "[".repeat(5000)],
    ["braces", "{a: ".repeat(5000)],
    ["dashes on one line", `${"- ".repeat(5000)}a`],
    ["dashes and tabs", `${"-\t".repeat(5000)}a`],
    ["question marks on one line", `${"? ".repeat(5000)}a`],
    ["colons on one line", `${": ".repeat(5000)}a`],
    ["dashes and question marks", `${"- ? ".repeat(2500)}a`],
    ["question marks and colons", lines(2500, (index) => `${" ".repeat(2 * index)}? a\n${" ".repeat(2 * index)}: ? b`)],
    ["block maps", indented(2000, "a:")],
    ["block lists", indented(2000, "-")],
    ["lists under their keys", lines(2000, (index) => `${" ".repeat(index)}a:\n${" ".repeat(index)}- b:`)],
    [
      "maps behind anchors of falling length",
      lines(1500, (index) => `${" ".repeat(index)}&${"a".repeat(3000 - 2 * index)} a:`),
    ],
    ["brackets below blocks", `${indented(90, "a:")} ${"[".repeat(90)}`],
    ["maps behind lone carriage returns", indented(2000, "a:").replaceAll("\n", "\r")],
    ["a second document", `a: 1\n---\n${"[".repeat(5000)}`],
  ])("is refused: %s", (_, text) => {
    const documents = parseYaml("a.yaml", text);
    expect(documents.flatMap(codesOf)).toEqual(["invalid-yaml TOO_DEEP"]);
    expect(documents.flatMap(strayingSpans)).toEqual([]);
  });

  const deep = "[".repeat(5000);
  it.each([
    ["before it", `a: 1\n---\n${deep}`, [["a", 1]]],
    ["after it", `${deep}\n---\na: 1\n`, [["a", 1]]],
    ["after its end is marked", `${deep}\n...\na: 1\n`, [["a", 1]]],
    ["between two of them, with CRLF", `${deep}\r\n---\r\na: 1\r\n---\r\n- ${deep}\r\n`, [["a", 1]]],
  ])("is refused alone: what stands %s is read, at its place", (_, text, expected) => {
    const documents = parseYaml("a.yaml", text);
    const read = documents.filter(({ problems }) => problems.length === 0);
    expect(read.map(({ root }) => pairsOf(root))).toEqual([expected]);
    expect(read.map(({ root }) => text.slice(root.at.start, root.at.end).trim())).toEqual(["a: 1"]);
    expect(documents.flatMap(codesOf).every((code) => code === "invalid-yaml TOO_DEEP")).toBe(true);
    const starts = documents.map(({ root }) => root.at.start);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
  });

  it.each([
    [
      "a marker that only JavaScript takes for the start of a line",
      lines(90, () => "[".repeat(90)).replaceAll("\n", "\u2028---\u2028"),
    ],
    ["a marker behind a lone carriage return", Array(90).fill("[".repeat(90)).join("\r---\r")],
    ["markers in front of brackets that stay open", Array(3000).fill("[").join("\n--- ")],
    ["a marker without a blank", Array(90).fill("[".repeat(90)).join("\n---x\n")],
  ])("cannot be split by %s", (_, text) => {
    const found = parseYaml("a.yaml", text).flatMap(codesOf);
    expect(found.filter((code) => code !== "invalid-yaml LINE_BREAK")).toEqual(["invalid-yaml TOO_DEEP"]);
  });

  it("is refused where only its aliases make it deep", () => {
    expect(codes(`a: &a0 [x]\n${lines(1000, (index) => `b${index}: &a${index + 1} [*a${index}]`)}`)).toEqual([
      "invalid-yaml TOO_DEEP",
    ]);
  });

  it.each([
    ["block maps", lines(99, (index) => `${"  ".repeat(index)}a:`)],
    ["block maps with values", lines(90, (index) => `${"  ".repeat(index)}a: &a${index} !x`)],
    ["brackets", `${"[".repeat(100)}${"]".repeat(100)}`],
    [
      "pairs that are not deep",
      `{${Array(5000)
        .fill("a: [b]")
        .map((pair, index) => `k${index}${pair}`)
        .join()}}`,
    ],
    ["text that holds brackets", `a: "${"[".repeat(5000)}"\nb: |\n  ${"- ".repeat(5000)}\n`],
  ])("is read up to a hundred: %s", (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe("a YAML text that grows", () => {
  const laughs = (levels: number, each: number): string =>
    `a0: &a0 [x]\n${lines(levels, (index) => `a${index + 1}: &a${index + 1} [${Array(each).fill(`*a${index}`).join()}]`)}`;
  const wide = (count: number): string => lines(count, (index) => ` k${index}: 1`);

  it.each([
    ["by aliases of aliases", laughs(9, 10)],
    ["by twos", laughs(60, 2)],
    ["by merges of one large map", `m: &m\n${wide(30_000)}\n${lines(40_000, (index) => `x${index}: {<<: *m}`)}`],
    ["by one map merged again and again", `m: &m\n${wide(30_000)}\nx: {<<: [${Array(100_000).fill("*m").join()}]}`],
    [
      "by merges of merges",
      `a0: &a0 {k: 1}\n${lines(90, (index) => `a${index + 1}: &a${index + 1} {x: *a${index}, y: *a${index}, <<: *a${index}}`)}`,
    ],
  ])("is refused before it does: %s", (_, text) => {
    expect(codes(text)).toEqual(["invalid-yaml ALIAS_BOMB"]);
  });

  it("is read where its aliases stay within the limit", () => {
    expect(codes(laughs(5, 10))).toEqual([]);
    expect(10 ** 5).toBeLessThan(DOCUMENT_NODES);
  });
});

describe("a YAML text of many keys", () => {
  const keysOfSize = (count: number): string => lines(count, (index) => `key${index}: 1`);
  const secondsFor = (text: string): number => {
    const before = process.cpuUsage().user;
    parseYaml("a.yaml", text);
    return (process.cpuUsage().user - before) / 1e6;
  };

  it("takes time in proportion to them", () => {
    secondsFor(keysOfSize(20_000));
    const small = secondsFor(keysOfSize(20_000));
    const large = secondsFor(keysOfSize(80_000));
    expect(large).toBeLessThan(12 * Math.max(small, 0.1));
  });

  it("may hold more equal keys than a call has arguments", () => {
    expect(codes(`{${"a, ".repeat(130_000)}}`)).toHaveLength(129_999);
  });
});
