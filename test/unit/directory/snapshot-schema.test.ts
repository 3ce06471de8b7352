import { describe, expect, it } from "vitest";
import { toJSONSchema } from "zod";
import { snapshotSchema } from "../../../src/directory/snapshot-schema.ts";

const published = toJSONSchema(snapshotSchema, { target: "draft-7" });

const at = (schema: unknown, key: string): unknown =>
  Object(schema) === schema ? Reflect.get(Object(schema), key) : undefined;
const textAt = (schema: unknown, key: string): string | undefined => {
  const value = at(schema, key);
  return typeof value === "string" ? value : undefined;
};

/** Every field of an object schema and of what lies in it. */
function* fields(schema: unknown): Iterable<readonly [string, unknown]> {
  const items = at(schema, "items");
  if (items !== undefined) yield* fields(items);
  for (const [key, field] of Object.entries(at(schema, "properties") ?? {})) {
    yield [key, field];
    yield* fields(field);
  }
}

describe("the published schema of a snapshot", () => {
  it("describes every field", () => {
    const undescribed = [...fields(published)].filter(([, field]) => textAt(field, "description") === undefined);
    expect(undescribed).toEqual([]);
    expect([...fields(published)].map(([key]) => key)).toContain("issuer");
  });

  it("is strict, and asks for all but the optional fields", () => {
    expect(published).toMatchObject({
      additionalProperties: false,
      required: ["schemaVersion", "kind", "instance", "takenAt", "groups"],
    });
  });
});
