import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, isScalar, parse, parseAllDocuments, stringify, visit } from "yaml";
import type { Node } from "../../../src/core.ts";
import { parseYaml } from "../../../src/documents/yaml.ts";

/** A node as `yaml` gives it: of two equal keys the last one holds. */
function plainOf(node: Node): unknown {
  if (node.type === "list") return node.items.map(plainOf);
  if (node.type === "map") return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plainOf(value)]));
  return node.type === "scalar" ? node.value : node.written;
}

/** What the package reads, where it has nothing to complain about; documents without content are left out. */
function theirs(source: string): readonly unknown[] | undefined {
  const documents = parseAllDocuments(source, { merge: true, uniqueKeys: false, logLevel: "silent" });
  if (!Array.isArray(documents)) return [];
  if (documents.some(({ errors, warnings }) => errors.length + warnings.length > 0)) return undefined;
  // A key of ours is as it is written; the package works numbers out.
  if (documents.some(hasOtherKeys)) return undefined;
  try {
    return documents.filter(hasContent).map((document) => document.toJS());
  } catch {
    // A merge of what is no map.
    return undefined;
  }
}

const ours = (text: string): readonly unknown[] => parseYaml("a.yaml", text).map(({ root }) => plainOf(root));

const hasContent = ({ contents }: Document.Parsed): boolean =>
  contents !== null && !(isScalar(contents) && contents.value === null && contents.source === "");

function hasOtherKeys(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== "string") found = true;
    },
  });
  return found;
}

const key = fc.constantFrom("a", "b", "Type", "x: y", "#", "- a", "", " ", "0", "true", "~", "é", "{", "'", '"');
const text = fc.oneof(
  key,
  fc.string({ maxLength: 6 }),
  fc.constantFrom("a\nb", "a\n\nb\n", " a", "a ", "*a", "&a", "!a", "%"),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 3 }),
  ),
}));
const style = fc.record({
  indent: fc.constantFrom(2, 3, 8),
  lineWidth: fc.constantFrom(0, 20),
  defaultStringType: fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
  defaultKeyType: fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE"),
  collectionStyle: fc.constantFrom("any", "block", "flow"),
} as const);

describe("YAML, beside the package `yaml`", () => {
  it("has the value that the package reads, in any style, with any line ends", () => {
    fc.assert(
      fc.property(value, style, fc.boolean(), (written, options, isCrlf) => {
        const plain = stringify(written, options);
        const source = isCrlf ? plain.replaceAll("\n", "\r\n") : plain;
        expect(ours(source), source).toEqual([parse(source)]);
      }),
      { numRuns: 500 },
    );
  });

  it("has the value that the package reads in whatever that takes", () => {
    const pieces = [
      ..."[]{}:,-|>'\"#ab1 ".split(""),
      ...'\n|\n  |\n    |: |- |a: |b: |- a|\'a\'|"a"|"\\u0041"|a: |\n|>-\n  a\n|~|true|1.0|0x1f|&a |*a|<<: *a\n|---\n|...\n|#c\n|, |[a, b]|{a: b}|!!str |\t'.split(
        "|",
      ),
    ];
    let read = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const source = parts.join("");
        const expected = theirs(source);
        if (!expected) return;
        read += expected.length;
        expect(ours(source), source).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
