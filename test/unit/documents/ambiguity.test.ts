import fc from "fast-check";
import { CORE_SCHEMA, load, YAML11_SCHEMA } from "js-yaml";
import { describe, expect, it } from "vitest";
import { isScalar, parseDocument } from "yaml";
import { isSurelyOneValue, isSurelyText, readingsOf } from "../../../src/documents/ambiguity.ts";
import type { Reading } from "../../../src/documents/reading.ts";

/**
 * What PyYAML 6.0.3 (`safe_load`) and Terraform 1.11.4 (`yamldecode`) made of plain scalars, and Terraform of the same text as a
 * block scalar (`|-`). "text" alone: the very text that is written. "refused": the file does not load.
 */
const SEEN: readonly (readonly [scalar: string, pyYaml: string, terraform: string, terraformBlock: string])[] = [
  ["NO", "boolean false", "boolean false", "text false"],
  ["no", "boolean false", "boolean false", "text false"],
  ["on", "boolean true", "boolean true", "text true"],
  ["Off", "boolean false", "boolean false", "text false"],
  ["y", "text", "boolean true", "text true"],
  ["n", "text", "boolean false", "text false"],
  ["Yes", "boolean true", "boolean true", "text true"],
  ["true", "boolean true", "boolean true", "text"],
  ["False", "boolean false", "boolean false", "text false"],
  ["~", "null", "null", "null"],
  ["null", "null", "null", "null"],
  ["Null", "null", "null", "null"],
  ["NULL", "null", "null", "null"],
  ["012", "number 10", "number 12", "text 12"],
  ["012345670123", "number 1402433619", "number 12345670123", "text 12345670123"],
  ["098765432101", "text", "number 98765432101", "text 98765432101"],
  ["000000000000", "number 0", "number 0", "text 0"],
  ["111122223333", "number 111122223333", "number 111122223333", "text"],
  ["0x1F", "number 31", "number 31", "text 31"],
  ["-0x1F", "number -31", "text", "text"],
  ["0o17", "text", "number 15", "text 15"],
  ["0b101", "number 5", "text", "text"],
  ["1_000", "number 1000", "text", "text"],
  ["_1", "text", "text", "text"],
  [".5", "number 0.5", "number 0.5", "text 0.5"],
  ["+.5", "text", "number 0.5", "text 0.5"],
  ["-.5", "text", "number -0.5", "text -0.5"],
  ["5.", "number 5", "number 5", "text 5"],
  ["1e3", "text", "number 1000", "text 1000"],
  ["1.5e3", "text", "number 1500", "text 1500"],
  ["1.5e+3", "number 1500", "number 1500", "text 1500"],
  ["1E-3", "text", "number 0.001", "text 0.001"],
  [".5e3", "text", "number 500", "text 500"],
  [".5p3", "text", "number 4", "text 4"],
  ["12:30:45", "number 45045", "text", "text"],
  ["1:2", "number 62", "text", "text"],
  ["-1:30", "number -90", "text", "text"],
  ["1:30.5", "number 90.5", "text", "text"],
  ["01:30", "text", "text", "text"],
  ["0:0", "text", "text", "text"],
  ["2012-10-17", "date", "text 2012-10-17T00:00:00Z", "text 2012-10-17T00:00:00Z"],
  ["2012-1-7", "text", "text 2012-01-07T00:00:00Z", "text 2012-01-07T00:00:00Z"],
  ["2026-02-30", "refused", "text", "text"],
  ["2024-02-29", "date", "text 2024-02-29T00:00:00Z", "text 2024-02-29T00:00:00Z"],
  ["2023-02-29", "refused", "text", "text"],
  ["0000-01-01", "refused", "text 0000-01-01T00:00:00Z", "text 0000-01-01T00:00:00Z"],
  ["2012-10-17T01:02:03Z", "date", "text", "text"],
  ["2012-10-17 01:02:03", "date", "text 2012-10-17T01:02:03Z", "text 2012-10-17T01:02:03Z"],
  ["2012-10-17 1:2:3", "text", "text 2012-10-17T01:02:03Z", "text 2012-10-17T01:02:03Z"],
  ["2012-10-17t01:02:03.5+05:30", "date", "text 2012-10-17T01:02:03+05:30", "text 2012-10-17T01:02:03+05:30"],
  ["2012-10-17T01:02:03", "date", "text", "text"],
  ["2012-10-17 01:02:03 +5", "date", "text", "text"],
  ["2012-10-17 25:00:00", "refused", "text", "text"],
  ["2012-10-17T01:02:03,5Z", "text", "text 2012-10-17T01:02:03Z", "text 2012-10-17T01:02:03Z"],
  ["2012-10", "text", "text", "text"],
  ["=", "refused", "text", "text"],
  ["<<", "refused", "text", "text"],
  [".nan", "number NaN", "refused", "refused"],
  [".NaN", "number NaN", "refused", "refused"],
  ["+", "text", "text", "text"],
  [".", "text", "text", "text"],
  ["..", "text", "text", "text"],
  ["0", "number 0", "number 0", "text"],
  ["00", "number 0", "number 0", "text 0"],
  ["-0", "number 0", "number 0", "text"],
  ["+0", "number 0", "number 0", "text 0"],
  ["08", "text", "number 8", "text 8"],
  ["0_7", "number 7", "text", "text"],
  ["0x_", "refused", "text", "text"],
  ["0b_", "refused", "text", "text"],
  ["0b1_1", "number 3", "text", "text"],
  ["1__0", "number 10", "text", "text"],
  ["0xdeadbeefdeadbeefdead", "number 1051570404382037444124333", "refused", "refused"],
  ["99999999999999999999", "number 99999999999999999999", "number 99999999999999999999", "text"],
  ["1._5", "number 1.5", "text", "text"],
  ["190:20:30", "number 685230", "text", "text"],
  ["190:20:30.15", "number 685230.15", "text", "text"],
  ["1:60", "text", "text", "text"],
  ["e5", "text", "text", "text"],
  ["1e+", "text", "text", "text"],
  ["+12", "number 12", "number 12", "text 12"],
  ["1-2", "text", "text", "text"],
  ["nO", "text", "text", "text"],
  ["tRUE", "text", "text", "text"],
  ["NaN", "text", "text", "text"],
  ["inf", "text", "text", "text"],
  ["0X1F", "text", "text", "text"],
  ["1,000", "text", "text", "text"],
  ["4h", "text", "text", "text"],
  ["PT4H", "text", "text", "text"],
  ["1.2.3", "text", "text", "text"],
  ["10.0.0.0/8", "text", "text", "text"],
  ["1.0", "number 1", "number 1", "text 1"],
];

function shown({ kind, value }: Reading, scalar: string): string {
  if (kind === "date" || kind === "refused" || kind === "null") return kind;
  return kind === "text" && value === scalar ? "text" : `${kind} ${value}`;
}

describe("readingsOf()", () => {
  it.each(SEEN)("knows what PyYAML and Terraform make of %s", (scalar, pyYaml, terraform, terraformBlock) => {
    const plain = readingsOf(scalar);
    const block = readingsOf(scalar, "block");
    expect([plain.pyYaml, plain.terraform, block.terraform].map((reading) => shown(reading, scalar))).toEqual([
      pyYaml,
      terraform,
      terraformBlock,
    ]);
    expect([block.pyYaml, block.core].map((reading) => shown(reading, scalar))).toEqual(["text", "text"]);
  });

  it("takes a value that is not there for null", () => {
    expect(Object.values(readingsOf("")).map(({ kind }) => kind)).toEqual(["null", "null", "null"]);
  });

  it("shows very many digits as they stand, without counting them", () => {
    const digits = "9".repeat(1_000_000);
    expect(readingsOf(digits).pyYaml).toEqual({ kind: "number", value: digits });
    expect(readingsOf(`0${digits}`).terraform).toEqual({ kind: "number", value: `0${digits}` });
    expect(readingsOf(`0x${digits}`).terraform.kind).toBe("refused");
    expect(isSurelyText(digits, "plain")).toBe(false);
  });
});

/** Texts that look like numbers, dates and words of YAML, and near misses of them. */
const scalars = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(..."0123456789aefxopnyNEOTZ_.:-+"), minLength: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(..."0123456789_.:-+eExob"), minLength: 1, maxLength: 7 }),
    fc.constantFrom(...SEEN.map(([scalar]) => scalar)),
    fc
      .tuple(fc.constantFrom(...SEEN.map(([scalar]) => scalar)), fc.nat(20), fc.constantFrom(..."0_.:-+exZ"))
      .map(([scalar, at, character]) => scalar.slice(0, at) + character + scalar.slice(at)),
  )
  .filter(isOnePlainScalar);

function isOnePlainScalar(text: string): boolean {
  const { contents, errors } = parseDocument(`[${text}]`, { version: "1.2" });
  const item = errors.length === 0 && contents !== null && "items" in contents ? contents.items : [];
  return item.length === 1 && isScalar(item[0]) && item[0].type === "PLAIN" && item[0].source === text;
}

/** What a live parser of JavaScript made of a scalar, in the form of a reading. */
function readingOf(value: unknown): Reading {
  if (value === null) return { kind: "null", value: "null" };
  if (value instanceof Date) return { kind: "date", value: "" };
  if (typeof value === "string") return { kind: "text", value };
  return { kind: typeof value as "number" | "boolean", value: String(Object.is(value, -0) ? 0 : value) };
}

const valueIn = (scalar: string, version: "1.1" | "1.2"): unknown =>
  (parseDocument(`[${scalar}]`, { version }).toJS() as readonly unknown[])[0];
const jsYaml = (scalar: string, schema: typeof CORE_SCHEMA): unknown =>
  (load(`[${scalar}]`, { schema }) as readonly unknown[])[0];

describe("the live parsers", () => {
  it("agree with what we say of YAML 1.2", () => {
    fc.assert(
      fc.property(scalars, (scalar) => {
        const { core } = readingsOf(scalar);
        expect(readingOf(valueIn(scalar, "1.2"))).toEqual(core);
        // js-yaml alone leaves a number that is too large for it as text.
        const isTooLarge = core.value.endsWith("Infinity") && !/inf$/i.test(scalar);
        expect(readingOf(jsYaml(scalar, CORE_SCHEMA))).toEqual(isTooLarge ? { kind: "text", value: scalar } : core);
      }),
      { numRuns: 3000 },
    );
  });

  it("read nothing as something else that we call text", () => {
    fc.assert(
      fc.property(scalars, (scalar) => {
        fc.pre(isSurelyText(scalar, "plain"));
        if (!JS_YAML_LIBERTIES.test(scalar)) expect(jsYaml(scalar, YAML11_SCHEMA)).toBe(scalar);
        if (!YAML_LIBERTIES.test(scalar)) expect(valueIn(scalar, "1.1")).toBe(scalar);
      }),
      { numRuns: 3000 },
    );
  });
});

// What only the 1.1 modes of these two take for numbers, beyond PyYAML and https://yaml.org/type/float.html: digits may be missing
// before the point, behind it, or (`e5`) altogether; nought may lead a number to the base of 60, and underscores a decimal one; and
// `yaml` counts on where a month has no such day.
const JS_YAML_LIBERTIES = /^[-+]?(?:[0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|0[0-9_]*(?::[0-5]?[0-9])+)$/;
const YAML_LIBERTIES =
  /^[-+]?(?:[0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*(?::[0-5]?[0-9])+)$|^\d{4}-\d\d?-\d\d?/;

describe("isSurelyOneValue()", () => {
  it.each(["true", "False", "10", "111122223333", "0.5", ".5", "0x1F", "1.0", "null", "text", "1.2.3.4"])(
    "accepts %s, which is one value to all",
    (scalar) => expect(isSurelyOneValue(scalar, "plain")).toBe(true),
  );
  it.each(["no", "y", "012", "1e3", "1_000", "2012-10-17", "12:30:45", ".nan", "="])(
    "refuses %s, which is several",
    (scalar) => expect(isSurelyOneValue(scalar, "plain")).toBe(false),
  );
});
