import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/documents/decode.ts";
import { formatOf, parseDocuments } from "../../../src/documents/parse.ts";
import { strayingSpans } from "../../support/nodes.ts";

describe("formatOf()", () => {
  it.each([
    ["identity/access.yaml", "", "yaml"],
    ["ACCESS.YML", "", "yaml"],
    ["access.json", "", "json"],
    ["main.tf.json", "", "json"],
    ["main.tf", "", "hcl"],
    ["main.tofu", "", "hcl"],
    ["live.tfvars", "", "hcl"],
    ["terragrunt.hcl", "", "hcl"],
    ["stack.template", ' \n{"Resources": {}}', "json"],
    ["stack.template", "Resources: {}", "yaml"],
    ["readme.md", "a: 1", undefined],
    ["yaml", "a: 1", undefined],
  ])("reads %s holding %j as %s", (path, text, format) => {
    expect(formatOf(path, text)).toBe(format);
  });
});

describe("parseDocuments()", () => {
  it("finds nothing in a file of no known format", () => {
    expect(parseDocuments("readme.md", "a: 1")).toEqual([]);
  });

  const paths = ["a.yaml", "a.json", "a.tf", "a.template"];
  const fragments = fc.constantFrom(
    ..."[]{}:,-?&*!|>'\"%@#\\`<=".split(""),
    ..."\n\r\t \0\u0085\u2028\uFEFF\u0002\u0018\u001f".split(""),
    ..."- |? |: |&a |*a|!t |!!str |<<: |---\n|...\n|%YAML 1.1\n|a: |  |\r\n|😀|\ud800|${|%{|/*|<<E\n|true|0x1|\\u".split(
      "|",
    ),
  );
  const written = fc.array(fc.oneof(fragments, fc.string({ maxLength: 5 })), { maxLength: 60 });

  it.each(paths)("never throws on %s, and keeps every span inside the text", (path) => {
    fc.assert(
      fc.property(written, (parts) => {
        const text = parts.join("");
        expect(parseDocuments(path, text).flatMap(strayingSpans)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(paths)("never throws on arbitrary bytes in %s", (path) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(parseDocuments(path, decode(bytes).text).flatMap(strayingSpans)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
