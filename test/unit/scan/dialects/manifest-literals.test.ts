import { describe, expect, it } from "vitest";
import { manifestLiterals } from "../../../../src/scan/dialects/manifest-literals.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (path: string, text: string) => foundIn(manifestLiterals, path, text);
const group = "iam.aws.upbound.io/v1beta1";

const jsonnet = lines(
  "local user(name) = {",
  `  apiVersion: '${group}',`,
  "  kind: 'User',",
  "  metadata: { name: name },",
  "};",
  "[user('a')]",
);
const cue = lines("user: {", `\tapiVersion: "${group}"`, '\tkind:       "User"', '\tmetadata: name: "ci"', "}");
const kcl = lines("items = [{", `    apiVersion = "${group}"`, '    kind = "User"', '    metadata.name = "ci"', "}]");
const python = lines(
  'resource.update(rsp.desired.resources["user"], {',
  `    "apiVersion": "${group}",`,
  '    "kind": "User",',
  '    "spec": {"forProvider": {}},',
  "})",
);

const PROGRAMS: readonly (readonly [path: string, text: string, place: string, comment: string])[] = [
  ["a.jsonnet", jsonnet, "3:10", "//"],
  ["a.libsonnet", jsonnet, "3:10", "#"],
  ["a.cue", cue, "3:15", "//"],
  ["main.k", kcl, "3:13", "#"],
  ["fn.py", python, "3:14", "#"],
];

describe.each(PROGRAMS)("manifest-literals: %s", (path, text, place, comment) => {
  const [line = 0, column = 0] = place.split(":").map(Number);
  const expected = [`${path}:${place} user - definite User`];

  it("reads an object, at its kind", () => {
    expect(found(path, text)).toEqual(expected);
    expect(found(path, text.replaceAll("\n", "\r\n"))).toEqual(expected);
    expect(found(path, text.replaceAll(/ {2,}|\t/g, "      "))).toHaveLength(1);
  });

  it("reads every kind, and those of the other groups", () => {
    const moved = text.replace("User", "AccessKey").replace("upbound.io", "m.upbound.io");
    expect(found(path, `${comment} a note\n${moved}`)).toEqual([
      `${path}:${line + 1}:${column} access-key - definite AccessKey`,
    ]);
    const ack = text.replace("iam.aws.upbound.io", "iam.services.k8s.aws");
    expect(found(path, ack)).toEqual(expected);
    expect(found(path, ack.replace("User", "Group"))).toEqual([]);
  });

  it("does not take comments, other kinds and groups, or references for one", () => {
    expect(found(path, text.replace(/^/gm, `${comment} `))).toEqual([]);
    expect(found(path, text.replace(/^(?=.*kind)/m, comment))).toEqual([]);
    expect(found(path, text.replace("User", "Role"))).toEqual([]);
    expect(found(path, text.replace("iam.aws", "identitystore.aws"))).toEqual([]);
    expect(found(path, text.replace(/.*(?:metadata|spec).*\n/, ""))).toEqual([]);
  });
});

describe("manifest-literals", () => {
  it("reads objects on one line, and keys in any order and in quotes", () => {
    const one = `{ 'kind': 'User', "metadata": {}, apiVersion:: '${group}' }`;
    expect(found("a.jsonnet", one)).toEqual(["a.jsonnet:1:12 user - definite User"]);
    expect(found("a.jsonnet", `{ a: ${one}, b: ${one} }`)).toHaveLength(2);
  });

  it("reads a definition of CUE that a module fills in", () => {
    const module = `#User: {\n\t#config: #Config\n\tapiVersion: "${group}"\n\tkind: "User"\n\tmetadata: #config.metadata\n}\n`;
    expect(found("templates/user.cue", module)).toEqual(["templates/user.cue:4:9 user - definite User"]);
  });

  it("reads objects that a function of Jsonnet is given in a list", () => {
    const user = `{ apiVersion: '${group}', kind: 'User', spec: {} }`;
    expect(found("a.jsonnet", `k.newList([\n  ${user},\n  (if x then ${user} else {}),\n])`)).toHaveLength(2);
  });

  it("reads a file of CUE or KCL that is an object itself", () => {
    expect(found("a.cue", `apiVersion: "${group}"\nkind: "User"\nspec: {}\n`)).toEqual([
      "a.cue:2:8 user - definite User",
    ]);
    expect(found("a.k", `apiVersion = "${group}"\nkind = "User"\nspec = {}\n`)).toHaveLength(1);
  });

  it.each([
    ["a constructor of a library", "a.libsonnet", `{ new(name): { apiVersion: '${group}', kind: 'User', spec: {} } }`],
    [
      "a schema of CUE",
      "a.cue",
      `#User: {\n\tapiVersion: "${group}"\n\tkind: "User"\n\tmetadata!: {}\n\tspec!: #UserSpec\n}\n`,
    ],
    ["a choice of CUE", "a.cue", `x: {\n\tapiVersion: "${group}"\n\tkind: "User" | "Role"\n\tspec: {}\n}\n`],
    [
      "a schema of KCL",
      "a.k",
      `schema User:\n    apiVersion: "${group}" = "${group}"\n    kind: "User" = "User"\n    spec: any\n`,
    ],
    ["a text of Jsonnet", "a.jsonnet", `{ a: |||\n  { apiVersion: '${group}', kind: 'User', spec: {} }\n||| }`],
    ["a text of Python", "a.py", `"""\n${python}"""\n`],
    [
      "what a test expects",
      "test_fn.py",
      `self.assertEqual(out, {"apiVersion": "${group}", "kind": "User", "spec": {}})`,
    ],
    [
      "what a test expects, over several lines",
      "test_fn.py",
      `self.assertEqual(\n    out,\n    {\n        "apiVersion": "${group}",\n        "kind": "User",\n        "spec": {},\n    },\n)\n`,
    ],
    [
      "what a test expects, within another object",
      "test_fn.py",
      `assert out == {\n    "items": [\n        {\n            "apiVersion": "${group}",\n            "kind": "User",\n            "spec": {},\n        }\n    ]\n}\n`,
    ],
    [
      "the answer that a test of a function wants",
      "test_fn.py",
      `Case(\n    want=Response(\n        resources={"user": as_struct({"apiVersion": "${group}", "kind": "User", "spec": {}})}\n    )\n)\n`,
    ],
    [
      "a reference that names metadata",
      "a.py",
      `{"apiVersion": "${group}", "kind": "User", "name": user.metadata.name, "of": metadata.name}\n`,
    ],
    ["a reference of Jsonnet", "a.jsonnet", `{ apiVersion: '${group}', kind: 'User', name: user.metadata.name }`],
    ["the arguments of a call", "a.py", `{"user": find(apiVersion="${group}", kind="User", spec=x)}\n`],
    ["a class of Python", "a.py", `class User:\n    apiVersion = "${group}"\n    kind = "User"\n    spec = {}\n`],
    ["a comparison", "a.py", `if x["apiVersion"] == "${group}" and x["kind"] == "User": x["spec"] = {}\n`],
    ["parts of two objects", "a.jsonnet", `{ a: { apiVersion: '${group}' }, b: { kind: 'User', spec: {} } }`],
  ])("does not take %s for a definition", (_, path, text) => {
    expect(found(path, text)).toEqual([]);
  });

  it("reads what is certain of a broken file", () => {
    expect(found("a.jsonnet", `}}{{\n${jsonnet}`)).toHaveLength(1);
    expect(found("a.jsonnet", `{ a: { b: [( }, apiVersion: '${group}', kind: 'User', spec: {} }`)).toHaveLength(1);
    expect(found("a.py", `x = "\n${python.replace("})", "")}`)).toHaveLength(1);
  });

  it("takes time in proportion to the text, however broken", () => {
    for (const piece of ["/*", "|||", '"""', '"', "{", "'''", "(", "[", ")]", "apiVersion: ", '"\\']) {
      for (const path of ["a.jsonnet", "a.cue", "a.py"]) {
        expect(found(path, `iam.aws.${piece.repeat(50_000)}`)).toEqual([]);
        expect(found(path, `iam.aws."${piece.repeat(50_000)}\\`)).toEqual([]);
      }
    }
  });
});
