import { describe, expect, it } from "vitest";
import { readingsOf } from "../../../src/scan/readings.ts";
import { foundByAll } from "../../support/golden.ts";

const lines = (...parts: readonly string[]): string => `${parts.join("\n")}\n`;
const USER = "Resources:\n  Ci: { Type: AWS::IAM::User }\n";

describe("readingsOf()", () => {
  const presences = (path: string, text: string): readonly string[] =>
    readingsOf(path, text).map(({ presence }) => presence(text.indexOf("AWS::IAM::User")));

  it.each([
    ["data", "a.yaml", USER],
    ["tags in comments", "a.yaml", `# {% if false %}\n${USER}# {% endif %}\n`],
    ["tags in quotes", "a.yaml", `a: "{% if false %}"\n${USER}b: "{% endif %}"\n`],
    ["tags in a text", "a.yaml", `a: b {% if false %}\n${USER}`],
    ["an error elsewhere", "a.yaml", `# {% if false %}\n${USER}x: [\n`],
    ["a version that other parsers take", "a.yaml", `%YAML 1.1\n---\n# {% if false %}\n${USER}`],
    ["a comment of YAML in braces", "a.yaml", `M: {#\n}\n${USER}O: {} #}\n`],
    ["JSON", "a.json", `{"{% if false %}": 1, "Resources": {"Ci": {"Type": "AWS::IAM::User"}}}`],
  ])("takes %s for what it says", (_, path, text) => {
    expect(presences(path, text)).toEqual(["definite"]);
  });

  it.each([
    ["by its name", "a.yaml.j2", `# {% if a %}\n${USER}# {% endif %}\n`],
    ["by a statement", "a.yaml", `{% if a %}\n${USER}{% endif %}\n`],
    ["by a statement in a value", "a.yaml", `{% if a %}\nDescription: {{ b }}-c\n${USER}{% endif %}\n`],
    ["in JSON", "a.json", `{% if a %}{"Resources": {"Ci": {"Type": "AWS::IAM::User"}}}{% endif %}`],
  ])("knows a template %s", (_, path, text) => {
    expect(presences(path, text)).toEqual(["conditional"]);
  });

  it("reads a tag that stands like a value both ways, and a program in none", () => {
    expect(presences("a.yaml", `a: {{ b }}\n${USER}`)).toEqual(["definite", "definite"]);
    for (const path of ["a.sh.j2", "main.tf.tftpl", "a.py.j2", "a.ts"]) {
      expect(readingsOf(path, "{{ a }}: {{ b }}").map(({ documents }) => documents)).toEqual([[]]);
    }
  });
});

describe("a file in whose text a switch only seems to stand", () => {
  it.each([
    ["in a value over lines", lines("Description: users", "  {% if false %}", USER, "Metadata: x", "  {% endif %}")],
    ["in a text", lines("Description: |", "  {% if false %}", USER)],
  ])("hides nothing: %s", (_, text) => {
    expect(foundByAll("a.yaml", text)).toEqual([expect.stringMatching(/ user - \w+ cloudformation$/)]);
  });
});
