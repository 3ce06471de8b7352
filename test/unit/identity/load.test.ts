import { describe, expect, it } from "vitest";
import { identitiesOf } from "../../../src/identity/load.ts";
import { DOCUMENT_BYTES } from "../../../src/limits.ts";
import { identityFilesOf, identityOf, instanceOf } from "../../support/identities.ts";
import { codesOf, positionOf } from "../../support/nodes.ts";

const NATIVE = "schemaVersion: 1\ngroups: [{displayName: A}]\n";
const DEEP = "[".repeat(200);
const paths = (texts: Readonly<Record<string, string>>): readonly string[] =>
  identityOf(texts).claims.map(({ path }) => path);

describe("a file is claimed", () => {
  it.each([
    ["with schemaVersion and a native key", { "a.yaml": NATIVE }, ["a.yaml"]],
    ["as JSON", { "a.json": '{"schemaVersion": 1, "accounts": {}}' }, ["a.json"]],
    ["once for each of its documents", { "a.yaml": `${NATIVE}---\n${NATIVE}` }, ["a.yaml", "a.yaml"]],
    ["whatever its name", { "docs/x/.hidden.yml": NATIVE }, ["docs/x/.hidden.yml"]],
    ["with schemaVersion last", { "a.yaml": "groups: []\nschemaVersion: 1\n" }, ["a.yaml"]],
    ["with a merged native key", { "a.yaml": "schemaVersion: 1\n<<: {groups: []}\n" }, ["a.yaml"]],
    ["with a byte order mark and CRLF", { "a.yaml": `\uFEFF${NATIVE.replaceAll("\n", "\r\n")}` }, ["a.yaml"]],
    ["with a wrong schemaVersion", { "a.yaml": "schemaVersion: 2\ngroups: []\n" }, ["a.yaml"]],
    ["with a key that is surely misspelt", { "a.yaml": "schemaVersion: 1\nassignmets: []\n" }, ["a.yaml"]],
    ["never with one if it is another format", { "a.yaml": 'schemaVersion: "2.2"\ngroup: []\n' }, []],
    ["with a key that has no value yet", { "a.json": '{"schemaVersion": 1, "groups": ' }, ["a.json"]],
    ["never without a native key", { "a.yaml": "schemaVersion: 1\n" }, []],
    ["never as a snapshot", { "a.json": '{"schemaVersion": 1, "kind": "identity-guard/snapshot", "groups": []}' }, []],
    [
      "as a snapshot that also assigns",
      { "a.json": '{"schemaVersion": 1, "kind": "identity-guard/snapshot", "groups": [], "assignments": []}' },
      ["a.json"],
    ],
  ])("%s", (_, texts: Readonly<Record<string, string>>, expected) => {
    expect(paths(texts)).toEqual(expected);
  });

  it("and says by whom and why", () => {
    expect(identityOf({ "a.yaml": NATIVE }).claims).toEqual([
      { path: "a.yaml", reader: "native", why: "schemaVersion and groups at the top" },
    ]);
  });
});

describe("a file that nobody claims", () => {
  it.each([
    ["has a native key", { "a.yaml": "groups: []\n" }, ["unclaimed-file KEY groups"]],
    [
      "has one in a later document",
      { "a.yaml": `${NATIVE}---\nassignments: []\n` },
      ["unclaimed-file KEY assignments"],
    ],
    ["has one as an alias", { "a.yaml": "x: &k groups\n*k : []\n" }, ["unclaimed-file KEY groups"]],
    ["has one with an escape", { "a.json": '{"\\u0067roups": []}' }, ["unclaimed-file KEY groups"]],
    [
      "has one behind a line break of other parsers",
      { "a.yaml": "# x\u0085groups: []" },
      ["unclaimed-file KEY groups", "invalid-yaml LINE_BREAK"],
    ],
    [
      "has one behind a broken line",
      { "a.yaml": "a: b: c\ngroups: []\n" },
      ["unclaimed-file KEY groups", "invalid-yaml BLOCK_AS_IMPLICIT_KEY"],
    ],
    [
      "nests too deep behind one",
      { "a.yaml": `assignments: ${DEEP}\n` },
      ["unclaimed-file KEY assignments", "invalid-yaml TOO_DEEP"],
    ],
    [
      "nests too deep before one, on one line",
      { "a.json": `{"schemaVersion": 1, "x": ${DEEP}1${"]".repeat(200)}, "assignments": []}` },
      ["unclaimed-file KEY assignments", "invalid-yaml TOO_DEEP"],
    ],
    [
      "lacks its beginning, on one line",
      { "a.json": '"schemaVersion": 1, "groups": []}' },
      ["unclaimed-file KEY groups", "invalid-yaml JSON_EndOfFileExpected"],
    ],
    ["is broken, on one line, and of another format", { "a.json": '"schemaVersion": 39, "groups": []}' }, []],
    [
      "nests too deep in one document of several",
      { "a.yaml": `assignments: ${DEEP}\n---\n${NATIVE}` },
      ["unclaimed-file KEY groups", "invalid-yaml TOO_DEEP"],
    ],
    ["is a deep file of other things", { "a.yaml": `note: groups and accounts\nx: ${DEEP}\n` }, []],
    ["only mentions one further down", { "a.yaml": "x:\n  groups: []\n" }, []],
    ["is broken, and of other things", { "a.yaml": "name: {{ .Values.groups }}\n  x: 1\n" }, []],
  ])("is reported where it %s, or not: %#", (_, texts: Readonly<Record<string, string>>, expected) => {
    expect(codesOf(identityOf(texts))).toEqual(expected);
  });

  it.each([
    ["matches a glob of the instance", "name: a\n", instanceOf("identity/**"), [], ["unclaimed-file IDENTITY_GLOB"]],
    ["matches only because no glob takes it out", "name: a\n", instanceOf("!other/**"), [], []],
    ["was claimed before", "name: a\n", instanceOf(), ["identity/a.yaml"], ["unclaimed-file CLAIMED_BEFORE"]],
    ["was claimed before, and is empty now", "", instanceOf(), ["identity/a.yaml"], ["unclaimed-file CLAIMED_BEFORE"]],
    [
      "was claimed before, and holds only comments now",
      "# moved\n",
      instanceOf(),
      ["identity/a.yaml"],
      ["unclaimed-file CLAIMED_BEFORE"],
    ],
    ["is empty below a glob", "", instanceOf("identity/**"), [], []],
    [
      "was claimed before, and belongs to another instance",
      "name: a\n",
      instanceOf("other/**"),
      ["identity/a.yaml"],
      [],
    ],
  ])("is reported where it %s, or not: %#", (_, text, instance, before, expected) => {
    expect(codesOf(identityOf({ "identity/a.yaml": text }, instance, before))).toEqual(expected);
  });
});

describe("what people write", () => {
  const written =
    'schemaVersion: 1 # 😀\ngroups:\n  - displayName: 😀 A # é\n  - {displayName: "B 😀", \tdescription: x}\n';
  const placesIn = (texts: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
    identityOf(texts).groups.map(({ displayName: { value, at } }) => `${value} ${positionOf(at)}`);
  const expected = ["😀 A 3:18-3:22", "B 😀 4:19-4:25"];

  it.each([
    ["LF", written],
    ["CRLF", written.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${written}`],
    ["UTF-16 LE with a mark", Buffer.from(`\uFEFF${written}`, "utf16le")],
    ["UTF-16 BE without one", Buffer.from(written, "utf16le").swap16()],
    ["a directive and an end", `%YAML 1.2\n---\n${written}...\n`],
  ])("has the same places with %s", (name, text) => {
    const down = name.startsWith("a directive") ? 2 : 0;
    expect(placesIn({ "a.yaml": text })).toEqual(
      expected.map((place) => place.replace(/(\d):/g, (_, line) => `${Number(line) + down}:`)),
    );
  });

  it("is read from a line of a million characters", () => {
    const item = '{"displayName":"😀"}';
    const groups = Array(50_000).fill(item).join(",");
    for (const path of ["a.json", "a.yaml"]) {
      const { groups: read, problems } = identityOf({ [path]: `{"schemaVersion":1,"groups":[${groups}]}` });
      expect(problems).toEqual([]);
      expect(read.map(({ displayName }) => positionOf(displayName.at)).at(-1)).toBe("1:1050024-1:1050028");
    }
  });

  it("counts with every other document and file, whatever is broken beside it", () => {
    const group = (name: string): string => `schemaVersion: 1\ngroups: [{displayName: ${name}}]\n`;
    const broken = [
      "a: [",
      "a:\n\tb: 1",
      "a: b: c",
      "'",
      "a: *x",
      `a: ${DEEP}`,
      "%YAML 1.1\n---\na: 1",
      "\u0000",
      "? [",
      "&a &b c",
    ];
    for (const trouble of broken) {
      const texts = {
        "a.yaml": `${group("A")}---\n${trouble}\n...\n---\n${group("B")}`,
        "b.yaml": trouble,
        "c.json": '{"schemaVersion": 1, "groups": [{"displayName": "C"},]',
        "d.yaml": group("D"),
      };
      const names = identityOf(texts).groups.map(({ displayName }) => displayName.value);
      expect(names, trouble).toEqual(["A", "B", "C", "D"]);
    }
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["claimed in UTF-16", { "a.yaml": Buffer.from(`\uFEFF${NATIVE}`, "utf16le") }, ["invalid-yaml NOT_UTF8"]],
    [
      "claimed with a byte that is no UTF-8",
      { "a.yaml": Buffer.from(`${NATIVE}# \xff`, "latin1") },
      ["invalid-yaml NOT_UTF8"],
    ],
    ["of other things in UTF-16", { "a.yaml": Buffer.from("\uFEFFname: a", "utf16le") }, []],
    [
      "larger than we parse",
      { "a.yaml": Buffer.alloc(DOCUMENT_BYTES + 1, "groups: []\n") },
      ["invalid-yaml TOO_LARGE"],
    ],
  ])("is reported: %s", (_, texts: Readonly<Record<string, Uint8Array>>, expected) => {
    expect(codesOf(identityOf(texts))).toEqual(expected);
  });
});

describe("the instances of a repository", () => {
  const texts = { "one/a.yaml": NATIVE, "two/a.yaml": "schemaVersion: 1\ngroups: [{displayName: B}]\n" };
  const instances = { one: instanceOf("one/**"), two: instanceOf("**", "!one/**"), all: instanceOf() };

  it("see their own files only", () => {
    const identities = identitiesOf(
      instances,
      identityFilesOf(texts, () => true),
    );
    const groups = [...identities].map(([name, { groups: declared }]) => [
      name,
      ...declared.map(({ displayName }) => displayName.value),
    ]);
    expect(groups).toEqual([
      ["one", "A"],
      ["two", "B"],
      ["all", "A", "B"],
    ]);
  });

  it("remember what they claimed before", () => {
    const before = identitiesOf(
      instances,
      identityFilesOf(texts, () => true),
    );
    const after = identitiesOf(
      instances,
      identityFilesOf({ ...texts, "two/a.yaml": "name: a\n" }, () => true),
      before,
    );
    expect([...after].map(([name, identity]) => [name, codesOf(identity)])).toEqual([
      ["one", []],
      ["two", ["unclaimed-file CLAIMED_BEFORE"]],
      ["all", ["unclaimed-file CLAIMED_BEFORE"]],
    ]);
  });
});
