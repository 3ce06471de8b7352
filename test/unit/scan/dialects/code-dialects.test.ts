import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSource } from "../../../../src/documents/source.ts";
import { passes } from "../../../../src/scan/prefilter.ts";
import { placesIn, read, SAMPLES, type Sample, title, whole } from "../../../support/code-samples.ts";

const all = SAMPLES.map((sample) => [title(sample), sample] as const);

/** Where a sample's finding stands in a text in which its code stands once: it lies within one line. */
function placeOf({ at, header }: Sample, text: string): string {
  const start = text.indexOf(at, header.length);
  const line = text.slice(0, start).split("\n").length;
  const column = start - text.lastIndexOf("\n", start - 1);
  return `${line}:${column}-${line}:${column + at.length} user`;
}

const stays = (sample: Sample, text: string, name = "ci"): void =>
  expect(placesIn(sample, text), text).toEqual([`${placeOf(sample, text)} ${name}`]);
const vanishes = (sample: Sample, text: string): void => expect(placesIn(sample, text), text).toEqual([]);

/** Names that every object of JavaScript has, and so every table that is one. */
const INHERITED = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];

describe("dialects of program code: names that every object has", () => {
  it.each(all)("are read like any other before and instead of each word in %s", (_, sample) => {
    const text = whole(sample);
    for (const [order, { 0: word, index }] of [...text.matchAll(/[A-Za-z_]\w*/g)].entries()) {
      const name = INHERITED[order % INHERITED.length] ?? "";
      const rest = text.slice(index + word.length);
      for (const written of [`${name} ${word}`, `${name}[${word}`, `${name}<${word}`, name, `${word} ${name}`])
        expect(() => read(sample, `${text.slice(0, index)}${written}${rest}`)).not.toThrow();
    }
  });
});

describe("dialects of program code: places", () => {
  it.each(all)("points at exactly what makes it in %s", (_, sample) => {
    const confidence = sample.dialect.id === "aws-sdk" ? "imperative" : "definite";
    expect(sample.code).toContain(sample.at);
    expect(read(sample, whole(sample))).toMatchObject([{ confidence }]);
    stays(sample, whole(sample));
  });

  it.each(all)("points there with a byte order mark, with CRLF and without a last line end in %s", (_, sample) => {
    const place = `${placeOf(sample, whole(sample))} ci`;
    expect(placesIn(sample, `\uFEFF${whole(sample)}`)).toEqual([place]);
    expect(placesIn(sample, whole(sample).replaceAll("\n", "\r\n"))).toEqual([place]);
    stays(sample, whole(sample).trimEnd());
  });

  it.each(all.filter(([, { path }]) => !/^(?:Makefile|user-data|Dockerfile)$|\.(?:py|php)$/.test(path)))(
    "points there in another indentation in %s",
    (_, sample) => {
      for (const indent of ["  ", "\t", "        "])
        stays(sample, `${sample.header}\n${sample.code.replace(/^/gm, indent)}\n`);
    },
  );

  it.each(all.filter(([, { path }]) => path.endsWith(".py")))("points there within a function in %s", (_, sample) => {
    stays(sample, `${sample.header}\ndef f():\n    ${sample.code}\n`);
  });

  it.each(all)("points there whatever the order of arguments in %s", (_, sample) => {
    const [own = "", other = "", between = ""] = sample.argument ?? [];
    expect(sample.code).toContain(own);
    for (const written of [`${own}${between}${other}`, `${other}${between}${own}`]) {
      stays(sample, `${sample.header}\n${sample.code.replace(own, () => written)}\n`);
    }
  });

  it.each(all)("finds it without a name where none is given in %s", (_, sample) => {
    const [own = "", other = ""] = sample.argument ?? [];
    stays(sample, `${sample.header}\n${sample.code.replace(own, () => other)}\n`, "-");
  });

  it.each(all)("finds none once its word is another in %s", (_, sample) => {
    for (const word of [`${sample.word}zz`, `zz${sample.word}`]) {
      vanishes(sample, `${sample.header}\n${sample.code.replaceAll(sample.word, word)}\n`);
    }
  });

  it.each(all.filter(([, { off }]) => off))("finds none that is switched off with a literal in %s", (_, sample) => {
    vanishes(sample, `${sample.header}\n${sample.off?.(sample.code)}\n`);
  });

  it.each(all)("finds none in documentation like %s", (_, sample) => {
    for (const path of ["README.md", "docs/a.mdx", "docs/a.rst", "CHANGELOG.txt"])
      vanishes({ ...sample, path }, whole(sample));
  });
});

describe("dialects of program code: mutations", () => {
  it.each(all)("finds one in %s", (_, sample) => {
    expect(read(sample, whole(sample))).toMatchObject([
      { kind: "user", name: "ci", line: sample.header.split("\n").length + 1 },
    ]);
  });

  it.each(all)("finds none that is commented out in %s", (_, sample) => {
    expect(read(sample, `${sample.header}\n${sample.comment(sample.code)}\n`)).toEqual([]);
  });

  it.each(all)("finds none in a string in %s", (_, sample) => {
    expect(read(sample, `${sample.header}\n${sample.string(sample.code)}\n`)).toEqual([]);
  });

  it.each(all.filter(([, { rename }]) => rename))(
    "finds none once the header says something else in %s",
    (_, sample) => {
      const [from = "", to = ""] = sample.rename ?? [];
      expect(sample.header).toContain(from);
      expect(read(sample, `${sample.header.replace(from, to)}\n${sample.code}\n`)).toEqual([]);
    },
  );

  it.each(all)("finds it where it moved to in %s", (_, sample) => {
    const blank = fc.array(fc.constantFrom("", "  ", "\t"), { maxLength: 5 });
    const breaks = fc.constantFrom("\n", "\r\n");
    const [expected] = read(sample, whole(sample));
    fc.assert(
      fc.property(blank, breaks, (lines, eol) => {
        const text = [sample.header, ...lines, sample.code, ""].join("\n").replaceAll("\n", eol);
        expect(read(sample, text)).toEqual([{ ...expected, line: (expected?.line ?? 0) + lines.length }]);
      }),
      { numRuns: 50 },
    );
  });

  it.each(all.filter(([, { path }]) => /\.(?:ts|py)$/.test(path)))("finds it with other quotes in %s", (_, sample) => {
    const swapped = whole(sample).replace(/['"]/g, (quote) => (quote === "'" ? '"' : "'"));
    expect(read(sample, swapped)).toEqual(read(sample, whole(sample)));
  });

  it.each(all.filter(([, { path }]) => /\.(?:ts|java|cs|go|rs)$/i.test(path)))(
    "finds it with comments and lines between its tokens in %s",
    (_, sample) => {
      const spread = sample.code.replace(/([(,])(?= ?[^)])/, "$1 /* it's \" */\n  ");
      expect(read(sample, `${sample.header}\n${spread}\n`)).toMatchObject([{ kind: "user", name: "ci" }]);
    },
  );
});

describe("dialects of program code: any text", () => {
  const pieces = SAMPLES.flatMap(whole).flatMap((text) => text.match(/\w+|\s+|[^\w\s]/g) ?? []);
  const texts = fc.oneof(
    fc
      .array(
        fc.constantFrom(
          ...pieces,
          "'",
          '"',
          "`",
          '"""',
          "/*",
          "*/",
          "//",
          "#",
          "${",
          "{",
          "}",
          "<<E",
          "\nE\n",
          "\\",
          "= <a",
          "</a>",
          "/>",
          "=<>",
          "{$",
          "?'",
        ),
        { maxLength: 80 },
      )
      .map((parts) => parts.join("")),
    fc
      .tuple(fc.constantFrom(...SAMPLES.map(whole)), fc.nat(), fc.nat())
      .map(([text, from, to]) => text.slice(0, from % text.length) + text.slice(to % text.length)),
    fc
      .tuple(fc.constantFrom(...SAMPLES.map(whole)), fc.constantFrom(...SAMPLES.map(whole)), fc.nat())
      .map(([one, two, at]) => one.slice(0, at % one.length) + two + one),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
  );

  it.each(all)("is never too much for %s, whose anchor lets through whatever is found", (_, sample) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = [...sample.dialect.read({ ...createSource(sample.path, text), undone: [] }, () => undefined)];
        if (found.length > 0) expect(passes(sample.dialect.anchor, sample.path, text)).toBe(true);
        for (const { at } of found) expect(at.start < at.end && at.end <= text.length).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
