import { describe, expect, it } from "vitest";
import { parse, parseDocument, stringify } from "yaml";
import { dialects } from "../../../../src/scan/dialects/index.ts";
import { definitionsIn } from "../../../support/definitions.ts";
import {
  HCL_SAMPLES,
  HEREDOC_SAMPLES,
  JSON_SAMPLES,
  OTHER_SAMPLES,
  SAMPLES,
  type Sample,
  YAML_SAMPLES,
} from "../../../support/iam-definitions.ts";

/** What every dialect together finds of the sample's sort: line and kind. */
const linesIn = ({ path, kind }: Sample, text: string): readonly string[] =>
  dialects
    .flatMap((dialect) => definitionsIn(dialect, path, text))
    .filter((definition) => definition.kind === kind)
    .map(({ at, dialect }) => `${at.split(":")[0]} ${dialect}`);

/** What the places of the sample's sort cover. */
const coveredIn = ({ path, kind }: Sample, text: string): readonly string[] =>
  dialects
    .flatMap((dialect) => definitionsIn(dialect, path, text))
    .filter((definition) => definition.kind === kind)
    .map(({ at }) => at.replace(/^\d+: /, ""));

/** Dialects that read the same in YAML and in JSON. */
const IN_JSON: ReadonlySet<string> = new Set([
  "cloudformation",
  "kubernetes",
  "landing-zone",
  "iambic",
  "vault",
  "pulumi-program",
  "step-functions",
  "ssm-document",
]);

const named = (samples: readonly Sample[]) =>
  samples.map((sample) => [`${sample.dialect} in ${sample.path}`, sample] as const);
const stays = (sample: Sample, text: string, line = sample.line): void =>
  expect(linesIn(sample, text), text).toEqual([`${line} ${sample.dialect}`]);
const vanishes = (sample: Sample, text: string): void => expect(linesIn(sample, text), text).toEqual([]);
const indented = (depth: number, text: string): string => text.replace(/^(?=.)/gm, " ".repeat(depth));

describe.each(named(SAMPLES))("a definition of %s", (_, sample) => {
  it("is found by its dialect alone, on its line", () => stays(sample, sample.text));

  it("stays with CRLF, with a byte order mark, and without a last line end", () => {
    stays(sample, sample.text.replaceAll("\n", "\r\n"));
    stays(sample, `\uFEFF${sample.text}`);
    stays(sample, sample.text.trimEnd());
  });

  it("moves with the lines before it", () => {
    stays(sample, `\n\n\n${sample.text}`, sample.line + 3);
  });

  it("stays with blanks at the ends of lines", () => {
    // But behind the mark of a heredoc, where HCL takes none.
    stays(sample, sample.text.replace(/(?<!EOT)\n/g, "  \n"));
  });

  it("stays where the file breaks off after it", () => {
    const { path, text } = sample;
    if (path.endsWith("json") || path.endsWith("tfstate")) return stays(sample, text.replace(/\}\s*$/, ',"x":[{"y":'));
    // A fragment holds nothing but resources.
    if (path === "resources.yml") return stays(sample, `${text}Other:\n  Type: AWS::S3::Bucket\n  x: [\n`);
    const isList = /^- /.test(text);
    const broken = /\.(?:tf|tofu|hcl|pp|rb)$/.test(path) ? 'x = [ "' : isList ? "- x: [" : "x: [";
    stays(sample, `${text}${broken}\n`);
  });

  it("vanishes when its word is another", () => {
    vanishes(sample, sample.text.replaceAll(sample.word, `${sample.word}zz`));
    vanishes(sample, sample.text.replaceAll(sample.word, `zz${sample.word}`));
  });

  it("vanishes in documentation", () => {
    for (const path of ["README.md", "docs/users.rst", "docs/users.mdx", "notes.txt"]) {
      vanishes({ ...sample, path }, sample.text);
    }
  });
});

it.each(named(SAMPLES.filter(({ off }) => off !== undefined)))(
  "a definition of %s vanishes when it is switched off",
  (_, sample) => vanishes(sample, sample.off ?? ""),
);

describe.each(named(YAML_SAMPLES))("a definition of %s", (_, sample) => {
  const { text } = sample;

  it("vanishes in a comment and in a text", () => {
    vanishes(sample, text.replace(/^/gm, "# "));
    // A chart may pass on any of its values that holds a manifest.
    const key = sample.path.endsWith("values.yaml") ? "description" : "note";
    vanishes(sample, `${key}: |\n${indented(2, text)}`);
    vanishes(sample, `${key}: ${JSON.stringify(text)}\n`);
  });

  it("stays where comments stand around it", () => {
    stays(sample, text.replace(/^/gm, "# a: b\n"), sample.line * 2);
    stays(sample, text.replaceAll("\n", " # {x}\n"));
  });

  it("stays in another indentation", () => {
    stays(
      sample,
      text.replace(/^( *)(- )?/gm, (_line, blank: string, item?: string) => blank + blank + (item ? "-   " : "")),
    );
    stays(sample, `---\n${text}`, sample.line + 1);
  });

  it("stays in any order of keys, and in braces and brackets", () => {
    const document = parseDocument(text, { uniqueKeys: false });
    const orders: readonly (readonly ["block" | "flow", boolean])[] = [
      ["block", true],
      ["flow", false],
      ["flow", true],
    ];
    for (const [collectionStyle, turned] of orders) {
      const value: unknown = document.toJS();
      const written = stringify(turned ? reversed(value) : value, { collectionStyle, lineWidth: 0 });
      expect(coveredIn(sample, written), written).toEqual(coveredIn(sample, text));
    }
  });

  it("stays in quotes", () => {
    stays(sample, text.replace(/: (?!\[)([A-Za-z][^\n]*)/g, ': "$1"'));
    stays(sample, text.replace(/: (?!\[)([A-Za-z][^\n]*)/g, ": '$1'"));
    stays(sample, text.replace(/^( *(?:- )?)([\w.:]+):(?=\s)/gm, '$1"$2":'));
  });
});

it.each(named(YAML_SAMPLES.filter(({ dialect }) => IN_JSON.has(dialect))))(
  "a definition of %s stays when the file is JSON",
  (_, sample) => {
    const path = sample.path.replace(/(?:values)?\.ya?ml(?:\.j2)?$/, ".json");
    const isValues = sample.path.endsWith("values.yaml");
    const covered = coveredIn({ ...sample, path }, JSON.stringify(parse(sample.text)));
    expect(covered).toEqual(isValues ? [] : coveredIn(sample, sample.text).map((word) => JSON.stringify(word)));
  },
);

describe.each(named(YAML_SAMPLES))("a definition of %s in a template", (_, sample) => {
  const { text, line } = sample;

  it("vanishes in a comment, and within what is switched off", () => {
    vanishes(sample, `{#\n${text}#}\nx: y\n`);
    vanishes(sample, `{# a #}\n{% if false %}\n${text}{% endif %}\n`);
    vanishes(sample, `{%- if a %}\n{% if false -%}\n${text}{% endif %}\n{% else %}\n{%- endif %}\n`);
  });

  it("stays behind statements and comments", () => {
    stays(sample, `{% set a = {'b': 1} %}\n${text}`, line + 1);
    stays(sample, `{# it's\n: [ #}\n${text}`, line + 2);
    stays(sample, `{% from "a.j2" import b with context %}\n\n${text}{{ b() }}\n`, line + 2);
  });

  it("is certain no more within a condition or a loop", () => {
    const confidenceIn = (changed: string): readonly string[] =>
      dialects
        .flatMap((dialect) => definitionsIn(dialect, sample.path, changed))
        .filter(({ kind }) => kind === sample.kind)
        .map(({ at, confidence }) => `${at.split(":")[0]} ${confidence}`);
    for (const [open, close] of [
      ["{% if a %}", "{% endif %}"],
      ["{%- for a in b -%}", "{%- endfor -%}"],
      ["{% if false %}\n{% else %}", "{% endif %}"],
    ] as const) {
      const changed = `${open}\n${text}${close}\n`;
      expect(confidenceIn(changed), changed).toEqual([`${line + open.split("\n").length} conditional`]);
    }
  });
});

describe.each(named(HEREDOC_SAMPLES))("a definition of %s", (_, sample) => {
  const { text } = sample;

  it("vanishes in a comment, in a text, and under another attribute", () => {
    for (const mark of ["# ", "// "]) vanishes(sample, text.replace(/^/gm, mark));
    vanishes(sample, `/*\n${text}*/\n`);
    vanishes(sample, `locals {\n  note = ${JSON.stringify(text)}\n}\n`);
    vanishes(sample, text.replace(/\w+ = <</, "description = <<"));
    vanishes(
      sample,
      text.replace(/(?<=<<-?EOT\n)(.*)(?=\n *EOT)/s, (inner) => inner.replace(/^/gm, "# ")),
    );
  });

  it("stays with other marks, and where lines stand before it", () => {
    stays(sample, text.replaceAll("EOT", "TEXT_2"));
    stays(sample, text.replace("<<", "\t<<"));
    stays(
      sample,
      text.replace(/^.*<<-?EOT$/m, (line) => `  # {\n${line}`),
      sample.line + 1,
    );
  });
});

describe.each(named(HCL_SAMPLES))("a definition of %s", (_, sample) => {
  const { text } = sample;

  it("stays in any order of attributes", () => {
    const [first = "", ...body] = text.trimEnd().split("\n");
    const isFlat = body.slice(0, -1).every((line) => /^ {2}\S.*[^{]$/.test(line));
    if (!isFlat) return stays(sample, `locals {}\n${text}`, sample.line + 1);
    const turned = `${[first, "  # here", ...body.slice(0, -1).reverse(), "}"].join("\n")}\n`;
    expect(coveredIn(sample, turned), turned).toEqual(coveredIn(sample, text));
  });

  it("vanishes in a comment and in a text", () => {
    for (const mark of ["# ", "// "]) vanishes(sample, text.replace(/^/gm, mark));
    vanishes(sample, `/*\n${text}*/\n`);
    vanishes(sample, `locals {\n  note = <<EOT\n${text}EOT\n}\n`);
    vanishes(sample, `locals {\n  note = ${JSON.stringify(text)}\n}\n`);
  });

  it("stays where comments stand around it", () => {
    stays(sample, text.replace(/^/gm, "# { \n"), sample.line * 2);
    stays(sample, text.replaceAll("\n", " // }\n"));
    stays(sample, text.replaceAll("{", "/* { */ {"));
  });

  it("stays in another indentation", () => {
    stays(sample, indented(4, text));
    stays(sample, text.replaceAll(" = ", "="));
    stays(sample, text.replace(/^ +/gm, "\t\t"));
  });
});

describe.each(named(JSON_SAMPLES))("a definition of %s", (_, sample) => {
  const { text } = sample;

  it("vanishes in a text", () => {
    vanishes(sample, JSON.stringify({ note: text }));
  });

  it("stays in any layout", () => {
    stays(sample, JSON.stringify(JSON.parse(text)), 1);
    stays(sample, text.replaceAll(": ", " : "));
    stays(sample, text.replaceAll("\n", "\n\n"), sample.line * 2 - 1);
    stays(sample, JSON.stringify(JSON.parse(text), null, "\t"));
  });

  it("stays in any order of keys", () => {
    expect(linesIn(sample, JSON.stringify(reversed(JSON.parse(text))))).toEqual([`1 ${sample.dialect}`]);
  });

  it("stays when every letter is escaped", () => {
    const escaped = text.replace(
      /[A-Za-z](?=[^"\n]*"[,:\n]|[^"\n]*"$)/g,
      (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
    );
    expect(JSON.parse(escaped)).toEqual(JSON.parse(text));
    stays(sample, escaped);
  });
});

/** The same value with the keys of all maps the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe.each(named(OTHER_SAMPLES))("a definition of %s", (_, sample) => {
  const { text } = sample;

  it("vanishes in a comment and in a text", () => {
    vanishes(sample, text.replace(/^/gm, "# "));
    vanishes(sample, `$note = "\n${text.replaceAll('"', "'")}"\n`);
  });

  it("stays where comments stand around it, and in another indentation", () => {
    stays(sample, text.replace(/^/gm, "# it's {\n"), sample.line * 2);
    stays(sample, indented(6, text));
    stays(sample, text.replaceAll("'", '"'));
  });
});
