import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../../src/commands/schema.ts";
import { identityOf } from "../../support/identities.ts";
import { FIELDS, named } from "./field-bounds.ts";

type JsonSchema = { readonly [key: string]: unknown; readonly properties?: Readonly<Record<string, JsonSchema>> };

/** The published JSON Schema, as editors use it: draft-07, with Unicode patterns. */
const published = JSON.parse(jsonSchema("identity")) as JsonSchema;
// Lists in `anyOf` have their type beside it, which only the strict mode of this one validator wants to see twice.
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, unicodeRegExp: true });
// https://code.visualstudio.com/docs/languages/json: an editor's own words for a pattern.
ajv.addKeyword("patternErrorMessage");
const isValid = ajv.compile(published);
const accepts = (document: object): boolean => isValid({ schemaVersion: 1, ...document });
const ours = (document: object): boolean =>
  identityOf({ "access.json": JSON.stringify({ schemaVersion: 1, ...document }) }).problems.length === 0;

describe.each(FIELDS)("the JSON Schema of $name", ({ documentWith, isKey, good, bad, beyond = [] }) => {
  it.each(named(good))("accepts %s", (_, value) => expect(accepts(documentWith(value))).toBe(true));
  it.each(named(bad))("refuses %s", (_, value) => expect(accepts(documentWith(value))).toBe(false));
  it.each(named(beyond))("leaves %s to the guard", (_, value) => expect(accepts(documentWith(value))).toBe(true));
  // What stands in place of a key becomes text.
  it.each(isKey ? [] : [12, true, null, ["a"], { a: "a" }])("refuses %j", (value) => {
    expect(accepts(documentWith(value))).toBe(false);
  });
});

const tags = (count: number): object => ({
  permissionSets: [
    { name: "A", tags: Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, ""])) },
  ],
});
const assigned = (parts: object): object => ({
  assignments: [{ principal: { group: "A" }, permissionSets: ["A"], targets: { accounts: ["a"] }, ...parts }],
});
const bounded = (permissionsBoundary: object): object => ({ permissionSets: [{ name: "A", permissionsBoundary }] });
const ARN = "arn:aws:iam::aws:policy/A";

describe("the JSON Schema and the guard are at one about", () => {
  it.each([
    ["50 tags", tags(50), true],
    ["51 tags", tags(51), false],
    ["no tags", tags(0), true],
    ["no permission sets", assigned({ permissionSets: [] }), false],
    ["no targets", assigned({ targets: {} }), false],
    ["empty lists of targets", assigned({ targets: { accounts: [], organizationalUnits: [] } }), false],
    ["excluded accounts only", assigned({ targets: { excludeAccounts: ["a"] } }), false],
    ["one list of targets that is empty", assigned({ targets: { accounts: [], organizationalUnits: ["a"] } }), true],
    ["no principal", assigned({ principal: {} }), false],
    ["two principals", assigned({ principal: { group: "A", user: "b" } }), false],
    ["each principal alone", assigned({ principal: { user: "b" } }), true],
    ["no boundary in a boundary", bounded({}), false],
    ["two boundaries", bounded({ managedPolicyArn: ARN, customerManagedPolicyReference: { name: "a" } }), false],
    ["one boundary", bounded({ managedPolicyArn: ARN }), true],
    ["an unknown key", { groups: [{ displayName: "A", name: "A" }] }, false],
    ["another source", { groups: [{ displayName: "A", source: "SCIM" }] }, false],
    ["a word for true", { accounts: { a: { id: "111122223333", production: "yes" } } }, false],
    [
      "lists of nothing",
      { groups: [], permissionSets: [], assignments: [], accounts: {}, organizationalUnits: {} },
      true,
    ],
  ])("%s", (_, document, isGood) => {
    expect([accepts(document), ours(document)]).toEqual([isGood, isGood]);
  });

  it("the version, without which a document is no identity file", () => {
    expect(isValid({ groups: [] })).toBe(false);
    expect(isValid({ schemaVersion: 2, groups: [] })).toBe(false);
  });
});

describe("the published JSON Schema", () => {
  function* undescribed(schema: JsonSchema, path: string): Iterable<string> {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (typeof property["description"] !== "string") yield `${path}.${name}`;
      yield* undescribed(property, `${path}.${name}`);
    }
    for (const inside of ["items", "additionalProperties"]) {
      const below = schema[inside];
      if (typeof below === "object" && below !== null) yield* undescribed(below as JsonSchema, path);
    }
  }

  it("describes every field, for an editor to show", () => {
    expect([...undescribed(published, "")]).toEqual([]);
  });

  it("is draft-07, and the file in the repository", () => {
    expect(published["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    const file = readFileSync(new URL("../../../schema/identity.schema.json", import.meta.url), "utf8");
    expect(JSON.parse(file)).toEqual(published);
  });
});
