import { describe, expect, it } from "vitest";
import type { Dialect, HeldBlob, SecretRule } from "../../../src/core.ts";
import { DOCUMENT_BYTES } from "../../../src/limits.ts";
import { awsScimToken } from "../../../src/rules/secrets/aws-scim-token.ts";
import { dialects } from "../../../src/scan/dialects/index.ts";
import { scanBlob } from "../../../src/scan/scan.ts";
import { blobOf } from "../../support/policies.ts";
import { scimToken } from "../../support/secrets.ts";

const detectors = { secrets: [awsScimToken], dialects: [] };
const places = (blob: HeldBlob): readonly string[] =>
  scanBlob(blob, detectors).secrets.map(
    ({ place: { startLine, startColumn, endLine, endColumn } }) =>
      `${startLine}:${startColumn}-${endLine}:${endColumn}`,
  );

describe("a SCIM token is found", () => {
  const token = scimToken();
  const end = token.length + 1;
  const bigEndian = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
  it.each([
    ["alone", token, [`1:1-1:${end}`]],
    ["in double quotes", `"${token}"`, [`1:2-1:${end + 1}`]],
    ["after a letter", `x${token}`, [`1:2-1:${end + 1}`]],
    ["after hex digits", `abcdef0123${token}`, [`1:11-1:${end + 10}`]],
    ["after an escaped line end in JSON", `{"a": "\\n${token}"}`, [`1:10-1:${end + 9}`]],
    ["after a colon", `token:${token}`, [`1:7-1:${end + 6}`]],
    ["before more of its own alphabet", `${token}abc`, [`1:1-1:${end}`]],
    ["before an equals sign", `${token}=`, [`1:1-1:${end}`]],
    ["in capitals up front", token.replace(/^[^:]*:[^:]*/, (ids) => ids.toUpperCase()), [`1:1-1:${end}`]],
    ["in the last line of several", `\r\n\r\n  ${token}`, [`3:3-3:${end + 2}`]],
    ["twice in one line", `${token} ${token}`, [`1:1-1:${end}`, `1:${end + 1}-1:${2 * end}`]],
    ["twice without a gap", token + token, [`1:1-1:${end}`, `1:${end}-1:${2 * end - 1}`]],
    ["in UTF-16 LE with a mark", Buffer.from(`\uFEFFa: ${token}`, "utf16le"), [`1:4-1:${end + 3}`]],
    ["in UTF-16 LE without a mark", Buffer.from(`token: ${token}`, "utf16le"), [`1:8-1:${end + 7}`]],
    ["in UTF-16 BE", bigEndian(`a: ${token}`), [`1:4-1:${end + 3}`]],
    [
      "behind letters that show no UTF-16",
      bigEndian(`${"Ω".repeat(70_000)}\n${token}`).subarray(2),
      [`2:2-2:${2 * token.length + 1}`],
    ],
    [
      "among bytes that are no text",
      Buffer.concat([Buffer.from([0xff, 0, 0xfe]), Buffer.from(token), Buffer.from([0])]),
      [`1:4-1:${end + 3}`],
    ],
  ])("%s", (_, content, expected) => {
    expect(places(blobOf("any.bin", content))).toEqual(expected);
  });

  it("with its longer form of today", () => {
    const [first, second, middle, last] = token.split(":");
    const longer = `${middle?.slice(0, -1)}${"Ab1+".repeat(5)}=`;
    expect(places(blobOf("a", [first, second, longer, last].join(":")))).toHaveLength(1);
  });

  it("in the target of a link, and with all paths of its blob", () => {
    const blob: HeldBlob = { paths: ["a", "b"], kind: "symlink", bytes: Buffer.from(token), oid: "0".repeat(40) };
    expect(scanBlob(blob, detectors).secrets).toMatchObject([
      { paths: ["a", "b"], oid: "0".repeat(40), secret: token, undone: [] },
    ]);
  });
});

describe("no SCIM token is", () => {
  const token = scimToken();
  it.each([
    ["one that lacks its end", token.slice(0, -1)],
    ["one that lacks its beginning", token.slice(1)],
    ["one with a letter of no UUID", `g${token.slice(1)}`],
    ["one with a hyphen elsewhere", token.replace("-", "0").replace("-4", "--")],
    ["one of placeholders", token.replace(/:[^:]*:[^:]*$/, `:${"x".repeat(164)}:${"x".repeat(342)}==`)],
    ["a pair of ids", token.slice(0, 73)],
    ["colons and nothing else", ":".repeat(5000)],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(places(blobOf("a", text))).toEqual([]);
  });

  it("looked for at length where much of it repeats", () => {
    const text = `${token.slice(0, 37).repeat(20_000)}${`${token.slice(0, 200)}:`.repeat(5_000)}`;
    const started = performance.now();
    expect(places(blobOf("a", text))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("definitions of a blob with several paths", () => {
  it("that nests too deeply are missing under each of them, so that excluding one does not excuse another", () => {
    const deep = `{"Type": "AWS::IAM::User", "a": ${"[".repeat(200)}${"]".repeat(200)}}`;
    const { unread } = scanBlob({ ...blobOf("", deep), paths: ["test/a.json", "a.json"] }, { secrets: [], dialects });
    expect(unread.map(({ path }) => path)).toEqual(["test/a.json", "a.json"]);
  });

  const terraform = 'resource "aws_iam_user" "ci" {\n  name = "ci"\n}\n';
  const definedAt = (...paths: [string, ...string[]]): readonly string[] =>
    scanBlob({ ...blobOf("", terraform), paths }, { secrets: [], dialects }).definitions.flatMap(
      (found) => found.paths,
    );

  it.each([
    [["main.tf"], ["main.tf"]],
    [["a.txt", "main.tf"], ["main.tf"]],
    [["main.tf", "z.txt"], ["main.tf"]],
    [
      ["a.md", "one/main.tf", "two/main.tf"],
      ["one/main.tf", "two/main.tf"],
    ],
    [["a.md"], []],
  ] as const satisfies readonly (readonly [readonly [string, ...string[]], readonly string[]])[])(
    "are found wherever %j means what it says",
    (paths, expected) => {
      expect(definedAt(...(paths as unknown as [string, ...string[]]))).toEqual(expected);
    },
  );

  it.each([
    [["a.j2", "user_data.j2"], ["user_data.j2"]],
    [["user_data.j2", "a.j2"], ["user_data.j2"]],
  ] as const)("are found in a script whatever else ends like it: %j", (paths, expected) => {
    const blob: HeldBlob = { ...blobOf("", "aws iam create-user --user-name ci\n"), paths };
    expect(scanBlob(blob, { secrets: [], dialects }).definitions.flatMap((found) => found.paths)).toEqual(expected);
  });

  it("are not looked for in the target of a link", () => {
    expect(
      scanBlob({ ...blobOf("main.tf", terraform), kind: "symlink" }, { secrets: [], dialects }).definitions,
    ).toEqual([]);
  });

  const byPath: Dialect = {
    id: "by-path",
    anchor: { paths: /^ci\//g, literals: ["x"] },
    *read(view) {
      yield {
        kind: "user",
        dialect: "by-path",
        address: view.path,
        confidence: "definite",
        at: { source: view, start: 0, end: 1 },
      };
    },
  };
  it("are read by a dialect of certain paths in all of those, again and again", () => {
    const blob: HeldBlob = { ...blobOf("", "x"), paths: ["a.sh", "ci/a.sh", "ci/b.sh"] };
    for (const _ of [1, 2, 3]) {
      expect(scanBlob(blob, { secrets: [], dialects: [byPath] }).definitions.map(({ paths }) => paths)).toEqual([
        ["ci/a.sh", "ci/b.sh"],
      ]);
    }
  });

  const secretByPath: SecretRule = { ...awsScimToken, anchor: { paths: /\.env$/ } };
  it("are like secrets of certain paths, which are found under any of them", () => {
    const blob: HeldBlob = { ...blobOf("", scimToken()), paths: ["a.txt", "b.env"] };
    expect(scanBlob(blob, { secrets: [secretByPath], dialects: [] }).secrets).toHaveLength(1);
  });
});

describe("a file that is too large to be parsed", () => {
  const text = "iam create-user\n";
  const unread = (path: string, beginning: string): readonly string[] => {
    const bytes = Buffer.concat([Buffer.from(beginning), Buffer.alloc(DOCUMENT_BYTES, text)]);
    return scanBlob(blobOf(path, bytes), { secrets: [], dialects }).unread.map((one) => one.path);
  };

  it.each([
    ["bin/setup", "#!/bin/sh\n"],
    ["bin/tool", "#!/usr/bin/env python3\n"],
    ["user-data", "\n"],
    ["init", "#cloud-config\n"],
    ["Makefile", "all:\n"],
    ["Jenkinsfile", "node {\n"],
    ["a.yaml", "a: 1\n"],
    ["a.sh", "\x7fELF\0"],
  ])("is not clean as %s that begins with %j", (path, beginning) => {
    expect(unread(path, beginning)).toEqual([path]);
  });

  it.each([
    ["bin/server", "\x7fELF\0"],
    ["bin/tool", "#!/usr/bin/env perl\n"],
    ["LICENSE", "The words\n"],
  ])("is no script as %s that begins with %j", (path, beginning) => {
    expect(unread(path, beginning)).toEqual([]);
  });
});
