import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSource } from "../../../../src/documents/source.ts";
import { passes } from "../../../../src/scan/prefilter.ts";
import { read, SAMPLES, title, whole } from "../../../support/code-samples.ts";

const all = SAMPLES.map((sample) => [title(sample), sample] as const);

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
        fc.constantFrom(...pieces, "'", '"', "`", '"""', "/*", "*/", "//", "#", "${", "{", "}", "<<E", "\nE\n", "\\"),
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
