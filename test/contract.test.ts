import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleOutput } from "../src/commands/judge-example.ts";
import { rules } from "../src/rules/index.ts";
import { rulePage } from "../src/rules/page.ts";
import { dialects } from "../src/scan/dialects/index.ts";
import { VERSION } from "../src/version.ts";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const list = (path: string): readonly string[] => readdirSync(new URL(`../${path}`, import.meta.url));

describe.each(rules.map((rule) => [rule.id, rule] as const))("rule %s", (id, rule) => {
  it("has an id that is a kebab-case noun, and a complete card", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    for (const text of [rule.summary, rule.why, rule.fix]) expect(text.trim().length).toBeGreaterThan(10);
    expect(rule.summary).not.toMatch(/\.$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.fix).toMatch(/\.$/);
  });

  it("lies in the file and the room of its name", () => {
    expect(list(`src/rules/${rule.gate}`)).toContain(`${id}.ts`);
  });

  it("has a page that is fresh", () => {
    expect(read(`docs/rules/${id}.md`)).toBe(rulePage(rule));
  });

  it.each(rule.examples.bad.map((example, index) => [index + 1, example] as const))(
    "finds bad example %i",
    async (index, example) => {
      const output = await exampleOutput(rule, example, rules, dialects);
      expect(output).toContain(`[${id}]`);
      expect(output).toBe(read(`test/rules/${id}/example-bad-${index}.out`));
    },
  );

  it.each(rule.examples.good.map((example, index) => [index + 1, example] as const))(
    "lets good example %i be",
    async (_, example) => {
      expect(await exampleOutput(rule, example, rules, dialects)).toBe("");
    },
  );
});

it("rules are unique, and grouped by gate in alphabetical order", () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const gate of new Set(rules.map((rule) => rule.gate))) {
    const own = rules.filter((rule) => rule.gate === gate).map((rule) => rule.id);
    expect(own).toEqual([...own].sort());
  }
});

it("no page, golden output or row is left of a rule that is gone", () => {
  const ids = rules.map((rule) => rule.id).sort();
  expect(
    list("docs/rules")
      .map((file) => file.replace(/\.md$/, ""))
      .sort(),
  ).toEqual(ids);
  expect(
    list("test/rules")
      .filter((name) => !name.includes("."))
      .sort(),
  ).toEqual(ids);
});

it("the version is that of package.json", () => {
  expect(JSON.parse(read("package.json"))).toMatchObject({ version: VERSION });
});

it("action.yml gives no input a default and calls the committed bundle on Node 24", () => {
  const text = read("action.yml");
  expect(text).not.toMatch(/^\s+default:/m);
  expect(text).toContain("using: node24");
  expect(text).toContain("main: dist/action/index.js");
});
