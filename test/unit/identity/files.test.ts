import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READ_BYTES } from "../../../src/asking.ts";
import type { HeldBlob } from "../../../src/core.ts";
import { entriesOf } from "../../../src/documents/nodes.ts";
import { parseDocuments } from "../../../src/documents/parse.ts";
import { identityFiles, oversizedFiles } from "../../../src/identity/files.ts";
import { NATIVE_KEYS } from "../../../src/identity/native-schema.ts";
import { DOCUMENT_BYTES } from "../../../src/limits.ts";
import { answered, largeOf } from "../../support/large.ts";
import { blobOf } from "../../support/policies.ts";

const paths = (blob: HeldBlob, wanted = false): readonly string[] =>
  identityFiles(blob, () => wanted).map(({ path }) => path);

describe("identityFiles()", () => {
  it.each([
    ["YAML with a native key", "a.yaml", "groups: []", ["a.yaml"]],
    ["JSON with a native key", "a.json", '{"groups": []}', ["a.json"]],
    ["a key that is written with an escape", "a.json", '{"\\u0067roups": []}', ["a.json"]],
    ["a key that goes on in the next line", "a.yaml", '"gro\\\r\n  ups": []', ["a.yaml"]],
    ["escapes that stand for no letter", "a.json", '{"a\\n\\t\\\\\\"\\/": "\\u003c\\u00e9\\u2028"}', []],
    ["a file of other things", "a.yaml", "name: a", []],
    ["Terraform", "a.tf", "groups = []", []],
    ["a note", "groups.md", "groups: []", []],
    ["UTF-16, whatever it holds", "a.yaml", Buffer.from("\uFEFFname: a", "utf16le"), ["a.yaml"]],
  ])("leaves or takes %s", (_, path, content, expected) => {
    expect(paths(blobOf(path, content))).toEqual(expected);
  });

  it("takes a native key however it is spelt", () => {
    const spelt = (character: string): fc.Arbitrary<string> => {
      const hex = character.charCodeAt(0).toString(16);
      const escapes = [`\\x${hex}`, `\\u00${hex}`, `\\u00${hex.toUpperCase()}`, `\\U000000${hex}`];
      return fc.constantFrom(character, ...escapes, `\\\n ${character}`, `\\\r\n\t${character}`);
    };
    const key = fc.constantFrom("schemaVersion", ...NATIVE_KEYS);
    const written = key.chain((name) => fc.tuple(fc.constant(name), fc.tuple(...[...name].map(spelt))));
    fc.assert(
      fc.property(written, fc.boolean(), ([name, characters], isJson) => {
        const text = `{"${characters.join("")}": 1}`;
        const path = isJson && !/[xU\r\n]/.test(text) ? "a.json" : "a.yaml";
        const [document] = parseDocuments(path, text);
        expect(entriesOf(document?.root).map((entry) => entry.key.value)).toEqual([name]);
        expect(paths(blobOf(path, text))).toEqual([path]);
      }),
    );
  });

  it("takes what is wanted, whatever it holds", () => {
    expect(paths(blobOf("a.yaml", "name: a"), true)).toEqual(["a.yaml"]);
    expect(paths(blobOf("a.tf", "name = a"), true)).toEqual([]);
  });

  it("gives a file for each path of a blob that could be read", () => {
    const blob: HeldBlob = { ...blobOf("z.md", "groups: []"), paths: ["z.md", "a.yaml", "b.yml"] };
    expect(paths(blob)).toEqual(["a.yaml", "b.yml"]);
  });

  it("follows no link, and says so of one that is wanted", () => {
    const link: HeldBlob = { ...blobOf("a.yaml", "groups: []"), kind: "symlink" };
    expect(identityFiles(link, () => false)).toEqual([]);
    expect(identityFiles(link, () => true)).toMatchObject([{ path: "a.yaml", text: "", documents: [] }]);
  });

  it("takes of what is not held the same paths, and parses none", () => {
    const filling = "# nothing\n".repeat(100);
    const same = (blob: HeldBlob, isWanted: boolean): void => {
      const found = answered(
        oversizedFiles(largeOf(blob), () => isWanted),
        blob.bytes,
      );
      const held = identityFiles(blob, () => isWanted);
      expect(found.map(({ path }) => path)).toEqual(held.map(({ path }) => path));
      for (const file of found)
        expect(file).toMatchObject({ text: "", documents: [], oversized: blob.kind === "file" });
    };
    const several = { paths: ["a.yaml", "b.md", "c.json"], kind: "file" } as const;
    for (const text of [filling, `${filling}groups:\n`, `${filling}"\\u0067roups":\n`, "groups: []\n"]) {
      for (const isWanted of [true, false]) {
        same({ ...several, bytes: Buffer.from(text) }, isWanted);
        same({ ...blobOf("a.tf", text) }, isWanted);
        same({ ...several, kind: "symlink", bytes: Buffer.from(text) }, isWanted);
      }
    }
    // A word that stands across the end of what is read at once.
    for (let at = READ_BYTES - 20; at < READ_BYTES + 5; at++) {
      for (const word of ["permissionSets", "\\U00000067roups"]) {
        const blob = blobOf("a.json", `${" ".repeat(at)}"${word}": 1${" ".repeat(READ_BYTES)}`);
        expect(
          answered(
            oversizedFiles(largeOf(blob), () => false),
            blob.bytes,
          ),
        ).toHaveLength(1);
      }
    }
  });

  it("does not parse what is too large, and says so", () => {
    const [file] = identityFiles(blobOf("a.yaml", Buffer.alloc(DOCUMENT_BYTES + 1, "groups: []\n")), () => false);
    expect(file).toMatchObject({ oversized: true, documents: [], text: "" });
  });
});
