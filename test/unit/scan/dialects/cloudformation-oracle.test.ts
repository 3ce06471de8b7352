import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { cloudformation } from "../../../../src/scan/dialects/cloudformation.ts";
import { definitionsIn } from "../../../support/definitions.ts";

interface Resource {
  readonly Type?: unknown;
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** What a template defines, worked out on the value that JSON.parse or `yaml` makes of it, in the plainest words. */
function expectedOf(template: unknown): readonly string[] {
  const resources = (template as { Resources?: Record<string, Resource> } | null)?.Resources ?? {};
  if (typeof resources !== "object" || Array.isArray(resources)) return [];
  return Object.entries(resources)
    .flatMap(([id, resource]) => {
      const { Type: type, Condition: condition, Properties: properties = {} } = resource ?? {};
      const when = condition === undefined ? "definite" : "conditional";
      const name = typeof properties["UserName"] === "string" ? properties["UserName"] : "-";
      if (type === "AWS::IAM::AccessKey") return [`access-key ${name} ${when} ${id}`];
      if (type !== "AWS::IAM::User") return [];
      const user = `user ${name} ${when} ${id}`;
      return properties["LoginProfile"] ? [user, `login-profile ${name} ${when} ${id}`] : [user];
    })
    .sort();
}

const found = (path: string, text: string): readonly string[] =>
  definitionsIn(cloudformation, path, text)
    .map(({ kind, name = "-", confidence, address }) => `${kind} ${name} ${confidence} ${address}`)
    .sort();

const PIECES = [
  '"',
  ",",
  ":",
  "{",
  "}",
  "[",
  "]",
  " ",
  "\n",
  "s",
  "AWS::IAM::User",
  '"Type":',
  "null",
  "\\u0041",
  "//",
];

function nativeParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const key = fc.constantFrom("A", "B", "Deploy", "Type", "Resources", "x: y", "{", "'", '"', "0", "true", "é");
const type = fc.constantFrom("AWS::IAM::User", "AWS::IAM::AccessKey", "AWS::IAM::Role", "AWS::IAM::Users", "", 1, null);
const resource = fc.record(
  {
    Type: fc.oneof(type, fc.constantFrom(["AWS::IAM::User"], { Ref: "AWS::IAM::User" })),
    Condition: fc.constantFrom("IsTest"),
    Properties: fc.record(
      {
        UserName: fc.oneof(fc.constantFrom("ci", "a b", "0123", "yes", "#x", "- y"), fc.constant({ Ref: "Name" })),
        LoginProfile: fc.constant({ Password: "{{resolve:secretsmanager:x}}" }),
        Type: fc.constant("AWS::IAM::User"),
      },
      { requiredKeys: [] },
    ),
    Metadata: fc.constant({ Type: "AWS::IAM::User", Resources: { A: { Type: "AWS::IAM::User" } } }),
  },
  { requiredKeys: [] },
);
const template = fc.record(
  {
    Resources: fc.dictionary(key, resource, { maxKeys: 4 }),
    Outputs: fc.constant({ A: { Type: "AWS::IAM::User" } }),
    Description: fc.constantFrom("AWS::IAM::User", "Resources:\n  A:\n    Type: AWS::IAM::User\n"),
  },
  { requiredKeys: [] },
);

describe("cloudformation, beside JSON.parse and `yaml`", () => {
  it("finds in JSON what stands in the value that JSON.parse reads", () => {
    fc.assert(
      fc.property(template, fc.constantFrom(0, 1, 4), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(found("a.json", text), text).toEqual(expectedOf(JSON.parse(text)));
      }),
    );
  });

  it("finds in whatever JSON.parse takes what stands in its value", () => {
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 3 }), fc.constantFrom(...PIECES));
    let read = 0;
    fc.assert(
      fc.property(template, fc.array(edit, { maxLength: 3 }), (value, changes) => {
        const text = changes.reduce((current, [where, length, piece]) => {
          const start = Math.floor(where * current.length);
          return current.slice(0, start) + piece + current.slice(start + length);
        }, JSON.stringify(value));
        const parsed = nativeParse(text);
        // Of equal keys each is a definition here, and JSON.parse knows only the last.
        if (parsed === undefined || JSON.stringify(parsed) !== text.replace(/\s/g, "")) return;
        read += 1;
        expect(found("a.json", text), text).toEqual(expectedOf(parsed));
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it("finds in YAML what stands in the value that `yaml` reads, in any style", () => {
    const style = fc.record({
      indent: fc.constantFrom(2, 4, 7),
      lineWidth: fc.constantFrom(0, 20),
      defaultStringType: fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
      defaultKeyType: fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE"),
      collectionStyle: fc.constantFrom("any", "block", "flow"),
    } as const);
    fc.assert(
      fc.property(template, style, (value, options) => {
        const text = stringify(value, options);
        expect(found("a.yaml", text), text).toEqual(expectedOf(parse(text)));
      }),
      { numRuns: 300 },
    );
  });
});
