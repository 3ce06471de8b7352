import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleOutput } from "../src/commands/judge-example.ts";
import { parseDocuments } from "../src/documents/parse.ts";
import { policyConflicts } from "../src/policy/conflicts.ts";
import { rules } from "../src/rules/index.ts";
import { rulePage } from "../src/rules/page.ts";
import { dialects } from "../src/scan/dialects/index.ts";
import { VERSION } from "../src/version.ts";
import { eachSecretRule, secretRules, viewOf } from "./support/secret-rules.ts";

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

describe.each(eachSecretRule)("secret rule %s", (id, rule) => {
  it("says how to take the credential back, and to remove it from the history", () => {
    expect(rule.fix).toMatch(/\b(?:delet|revok|reset|rotat|roll|regenerat|remove the secret|sign out)/i);
    expect(rule.fix).toContain("history");
  });

  it("shows a made secret in each bad example, and none in any text of its own", () => {
    for (const { files } of rule.examples.bad) expect(Object.values(files).join()).toContain("{{sample}}");
    const texts = [...rule.examples.bad, ...rule.examples.good].flatMap(({ files }) => Object.entries(files));
    for (const [path, text] of texts) {
      for (const other of secretRules) expect([id, text, [...other.find(viewOf(path, text))]]).toEqual([id, text, []]);
    }
  });
});

it("no policy can lower or switch off the rule of AWS SCIM tokens", () => {
  const severities = (severity: string) =>
    parseDocuments("p.json", JSON.stringify({ rules: { "aws-scim-token": severity } }))[0];
  const gates = new Map(rules.map((rule) => [rule.id, rule.gate]));
  for (const severity of ["warning", "note", "off"]) {
    const document = severities(severity);
    expect(document && [...policyConflicts(document.root, gates)].map(({ found }) => found)).toEqual([severity]);
  }
  const document = severities("error");
  expect(document && [...policyConflicts(document.root, gates)]).toEqual([]);
  expect(rules.find(({ id }) => id === "aws-scim-token")?.severity).toBe("error");
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
