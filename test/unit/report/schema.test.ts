import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import type { Report } from "../../../src/core.ts";
import { json } from "../../../src/report/json.ts";
import { reportSchema } from "../../../src/report/schema.ts";
import { finding, placeless, presentation, report } from "../../support/reports.ts";

type Writable<T> = T extends string | number | boolean | undefined
  ? T
  : { -readonly [Key in keyof T]: Writable<T[Key]> };

describe("reportSchema", () => {
  it("is the type of a report", () => {
    expectTypeOf<Writable<z.infer<typeof reportSchema>>>().toEqualTypeOf<Writable<Report>>();
  });

  it("accepts what the JSON format writes, in the same order of keys", () => {
    const waiver = { owner: "o", reason: "r", expires: "2027-01-31" };
    const place = { path: "a.yaml", startLine: 1, startColumn: 2 };
    const related = [
      { ...place, message: "declared here" },
      { ...place, endLine: 1, endColumn: 3, message: "also here", suggestion: "s" },
    ];
    const findings = [
      finding({ waiver, commit: "abc", suggestion: "s", subject: "x", properties: { a: 1 }, related }),
      placeless(),
    ];
    const checks = [{ id: "a", instance: "default", status: "passed", evidence: "e", todo: "t" }] as const;
    const text = json(presentation(report({ findings, checks, policy: { path: "p", commit: "c" } })));
    const parsed = reportSchema.parse(JSON.parse(text));
    expect(`${JSON.stringify(parsed, undefined, 2)}\n`).toBe(text);
  });

  it("refuses what is not documented", () => {
    expect(reportSchema.safeParse({ ...report(), extra: 1 }).success).toBe(false);
    expect(reportSchema.safeParse(report({ findings: [finding({ fingerprint: "x" })] })).success).toBe(false);
  });

  it("becomes a draft-07 schema in which every field is described", () => {
    const schema = z.toJSONSchema(reportSchema, { target: "draft-7" });
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect([...undescribed(schema, "report")]).toEqual([]);
  });
});

/** Paths of the properties and items of a JSON Schema that say nothing about themselves. */
function* undescribed(schema: unknown, path: string): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  if (!("description" in schema)) yield path;
  const { properties = {}, items } = schema as { properties?: Record<string, unknown>; items?: unknown };
  for (const [name, property] of Object.entries(properties)) yield* undescribed(property, `${path}.${name}`);
  if (items !== undefined) yield* undescribed(items, `${path}[]`);
}
