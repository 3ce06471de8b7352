import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erbAsJinja } from "../../../../src/scan/templates/erb-tags.ts";
import { presenceInTemplate } from "../../../../src/scan/templates/presence.ts";
import { isFilledIn, withoutTemplate } from "../../../../src/scan/templates/templates.ts";

const piece = fc.constantFrom(
  "{{",
  "}}",
  "{%",
  "%}",
  "{#",
  "#}",
  "{",
  "}",
  "if x",
  "end",
  "\n",
  "\r\n",
  " ",
  "a: b",
  "-",
  "\u{1F600}",
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));

const filled = (length: number): string => "\uE000".repeat(length);

describe("withoutTemplate()", () => {
  it.each([
    ["a: {{ b }}\n", "a: \uE000\uE000\uE000\uE000\uE000\uE000\uE000\n"],
    ["  {{- include x | nindent 2 }}  \n", `${" ".repeat(32)}\n`],
    ["{% if a %}\nb: c\n{% endif %}", `${" ".repeat(10)}\nb: c\n${" ".repeat(11)}`],
    ["a: b {# c: d #}", `a: b ${" ".repeat(10)}`],
    ["{% raw %}a: {{ b }}{% endraw %}", `${" ".repeat(9)}a: {{ b }}${" ".repeat(12)}`],
    ["{{/*\n a */}}\nb: c", `${" ".repeat(4)}\n${" ".repeat(7)}\nb: c`],
    ["a: {{ b", "a: {{ b"],
    ["a: {% if b %}c{% endif %}\n", `a:  ${filled(8)} c ${filled(9)} \n`],
    ['a: "{% if b %}c{% else %}d{% endif %}"', `a: " ${filled(8)} c ${filled(8)} d ${filled(9)} "`],
    ['"a"{% if b %},{% endif %}\n', `"a"${" ".repeat(10)},${" ".repeat(11)}\n`],
    ["{% if b %}a: c{% endif %}\n", `${" ".repeat(10)}a: c${" ".repeat(11)}\n`],
    ["a: c{% endif %}\n", `a: c${" ".repeat(11)}\n`],
    ["%{ if a }\nb: c\n%{ endif ~}", `${" ".repeat(9)}\nb: c\n${" ".repeat(11)}`],
    ["%%{ a }", "%%{ a }"],
    ["a: b }}", "a: b }}"],
  ])("of %j", (given, expected) => {
    expect(withoutTemplate(given)).toBe(expected);
  });

  it("moves nothing, and keeps all lines", () => {
    fc.assert(
      fc.property(text, (given) => {
        const plain = withoutTemplate(given);
        expect(plain).toHaveLength(given.length);
        expect(plain.replace(/[^\r\n]/g, "x")).toBe(given.replace(/[^\r\n]/g, "x"));
      }),
    );
  });
});

describe("presenceInTemplate()", () => {
  const at = (given: string) => presenceInTemplate(given)(given.indexOf("X"));

  it.each([
    ["X", "definite"],
    ["{% if a %}X{% endif %}", "conditional"],
    ["{% if a %}{% endif %}X", "definite"],
    ["{% if a %}{% else %}X{% endif %}", "conditional"],
    ["{% if false %}X{% endif %}", "absent"],
    ["{% if False %}X{% endif %}", "absent"],
    ["{% if false %}{% else %}X{% endif %}", "conditional"],
    ["{% if false %}{% if a %}X{% endif %}{% endif %}", "absent"],
    ["{% for a in b %}X{% endfor %}", "conditional"],
    ["{%- if a -%}X{%- endif -%}", "conditional"],
    ["{% set a = false %}X", "definite"],
    ["{% block a %}X{% endblock %}", "definite"],
    ["{{- if .a }}X{{- end }}", "conditional"],
    ["{{ if false }}X{{ end }}", "absent"],
    ["{{- range .a }}X{{ end }}", "conditional"],
    ["{{- with .a }}{{ .b }}{{ end }}X", "definite"],
    ['{{- define "a" }}X{{ end }}', "definite"],
    ["{{ .iffy }}X", "definite"],
    ["{# if a #}X", "definite"],
    ["{{ end }}{{ end }}X", "definite"],
    ["%{ if a }X%{ endif }", "conditional"],
    ["%{ if false ~}X%{ endif ~}", "absent"],
    ["%{~ for a in b ~}X%{~ endfor ~}", "conditional"],
    ["%{ for a in b }%{ endfor }X", "definite"],
    ["{{ if a }}X", "conditional"],
    ["{% if a %}{% raw %}b{% endraw %}X{% endif %}", "conditional"],
    ["{% if false %}{% set b %}c{% endset %}X{% endif %}", "absent"],
    ["{% raw %}{% if false %}{% endraw %}X", "definite"],
    ["{%- raw -%}{{ if false }}{%- endraw -%}{% if a %}X{% endif %}", "conditional"],
    ["{% if false %}{% else %}{% endif %}X", "definite"],
    ["{% if a %}{% elif b %}{% endif %}X", "definite"],
  ])("in %s is %s", (given, expected) => {
    expect(at(given)).toBe(expected);
  });
});

describe("isFilledIn()", () => {
  it.each(["{{ a }}", "a\uE000", `\${a}`, "%{a}"])("of %s", (given) => expect(isFilledIn(given)).toBe(true));
  it.each(["", "a", "$a", "{a}", "100%"])("not of %j", (given) => expect(isFilledIn(given)).toBe(false));
});

describe("erbAsJinja()", () => {
  it("keeps every offset and line break, whatever stands there", () => {
    const piece = fc.constantFrom(
      "<%",
      "%>",
      "<%=",
      "<%#",
      "<%-",
      "-%>",
      "<%%",
      " if x ",
      " end ",
      "}",
      "\n",
      "\r\n",
      "{%",
      "a: b",
      "#}",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        for (const path of ["a.yaml.erb", "a.yaml.ejs"]) {
          const made = erbAsJinja(path, text);
          expect(made).toHaveLength(text.length);
          expect(made.replace(/[^\r\n]/g, "x")).toBe(text.replace(/[^\r\n]/g, "x"));
        }
      }),
    );
  });

  it.each([
    ["a.yaml.erb", "<% if a then b end %>"],
    ["a.yaml.erb", "<% unless a; b; end -%>"],
    ["a.yaml.ejs", "<% if (a) b(); %>"],
    ["a.yaml.ejs", "<% if (a) { b() } %>"],
    ["a.yaml.ejs", "<% case 1: %>"],
  ])("begins no block in %s with %s", (path, tag) => {
    expect(erbAsJinja(path, tag)).toMatch(/^\{% +%\}$/);
  });

  it.each([
    ["a.yaml.erb", "<% if a == {} %>", "if"],
    ["a.yaml.erb", "<% if a.end %>", "if"],
    ["a.yaml.erb", "<% if list.any? { |x| x } -%>", "if"],
    ["a.yaml.ejs", "<% if (a) { -%>", "if"],
    ["a.yaml.ejs", "<% list.forEach((x) => { %>", "for"],
    ["a.yaml.ejs", "<% } else { %>", "else"],
    ["a.yaml.ejs", "<% }) %>", "end"],
  ])("begins, parts or ends a block in %s with %s", (path, tag, word) => {
    expect(erbAsJinja(path, tag)).toMatch(new RegExp(`^\\{% *${word} *%\\}$`));
  });

  it("reads once what nothing closes", () => {
    const text = "<% if x ".repeat(400_000);
    expect(erbAsJinja("a.yaml.erb", text)).toBe(text);
  });
});
