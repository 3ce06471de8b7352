import { describe, expect, it } from "vitest";
import { createSource } from "../../../src/documents/source.ts";
import { judgeText } from "../../../src/identity/judge-field.ts";
import { identityOf } from "../../support/identities.ts";
import { FIELDS, named } from "./field-bounds.ts";

const problemsOf = (value: string, schema: (typeof FIELDS)[number]["schema"]) => {
  const source = createSource("main.tf", JSON.stringify(value));
  return judgeText(schema, { value, at: { source, start: 0, end: source.text.length } });
};

const jsonIdentity = (document: object) =>
  identityOf({ "access.json": JSON.stringify({ schemaVersion: 1, ...document }) });

describe.each(FIELDS)("$name", ({ schema, documentWith, good, bad, beyond = [] }) => {
  it.each(named(good))("may be %s", (_, value) => {
    expect(problemsOf(value, schema)).toEqual([]);
    expect(jsonIdentity(documentWith(value)).problems).toEqual([]);
  });

  it.each(named([...bad, ...beyond]))("may not be %s", (_, value) => {
    expect(problemsOf(value, schema)).toMatchObject([{ rule: "invalid-field" }]);
    const { problems } = jsonIdentity(documentWith(value));
    expect(problems.map(({ rule }) => rule)).toEqual(["invalid-field"]);
  });
});
