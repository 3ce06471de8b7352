import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeExample } from "../../../src/commands/judge-example.ts";
import type { Blob, ReferencedFile, Tree } from "../../../src/core.ts";
import { createListing, readReferenced } from "../../../src/identity/referenced.ts";
import { POLICY_TEXT_BYTES, REFERENCED_FILES } from "../../../src/limits.ts";
import { invalidInlinePolicy } from "../../../src/rules/documents/invalid-inline-policy.ts";
import { missingFile } from "../../../src/rules/documents/missing-file.ts";
import { rules } from "../../../src/rules/index.ts";
import { identityOf } from "../../support/identities.ts";
import { codesOf, positionOf } from "../../support/nodes.ts";
import { blobOf } from "../../support/policies.ts";

const sets = (...policies: readonly string[]): string =>
  `schemaVersion: 1\npermissionSets:\n${policies.map((policy, index) => `  - {name: Set${index}, inlinePolicy: ${policy}}\n`).join("")}`;
const POLICY = '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "logs:Get*", "Resource": "*"}}';
const policiesIn = (files: Readonly<Record<string, string | Uint8Array>>) =>
  identityOf(files).permissionSets.map(({ inlinePolicy }) => inlinePolicy);

describe("an inline policy", () => {
  it.each([
    ["a map", '{Version: "2012-10-17"}', "map", "a.yaml 3:32-3:55"],
    ["a JSON text", `'{"Version": "2012-10-17"}'`, "text", "a.yaml 3:33-3:58"],
    ["a JSON text behind white space", `" {\\"Version\\": \\"2012-10-17\\"}"`, "text", "a.yaml 3:34-3:63"],
    ["a file", "p.json", "file", `p.json 1:1-1:${POLICY.length + 1}`],
  ])("may be %s", (_, written, form, place) => {
    const [policy] = policiesIn({ "a.yaml": sets(written), "p.json": POLICY });
    expect(policy).toMatchObject({ form, problems: [] });
    expect(policy?.root && `${policy.root.at.source.path} ${positionOf(policy.root.at)}`).toBe(place);
  });

  it("is read once, where aliases show it many times", () => {
    const [first, second] = policiesIn({ "a.yaml": sets(`&p '${POLICY}'`, "*p") });
    expect(first?.root).toBeDefined();
    expect(second).toBe(first);
  });

  it("has no root where its JSON is broken, so that nothing is judged by halves", () => {
    const [policy] = policiesIn({ "a.yaml": sets("p.json"), "p.json": POLICY.slice(0, -1) });
    expect(policy?.root).toBeUndefined();
    expect(policy && codesOf(policy)).toEqual(["invalid-inline-policy JSON_CloseBraceExpected"]);
  });

  it.each([
    ["is not UTF-8", Buffer.from(`\uFEFF${POLICY}`, "utf16le"), "invalid-inline-policy NOT_UTF8"],
    [
      "has a byte that is no UTF-8",
      Buffer.from(`${POLICY.slice(0, -1)}\xff}`, "latin1"),
      "invalid-inline-policy NOT_UTF8",
    ],
    ["is too large", Buffer.from(POLICY + " ".repeat(POLICY_TEXT_BYTES)), "invalid-inline-policy TOO_LARGE"],
    ["is binary", Buffer.from([1, 2, 3]), "invalid-inline-policy JSON_InvalidSymbol"],
  ])("in a file that %s never passes", (_, bytes, expected) => {
    const identity = identityOf({ "a.yaml": sets("p.json"), "p.json": bytes });
    expect(codesOf(identity)[0]).toBe(expected);
    expect(identity.permissionSets[0]?.inlinePolicy?.root).toBeUndefined();
  });

  it("in a text that is too large never passes", () => {
    const identity = identityOf({ "a.yaml": sets(`'${POLICY}${" ".repeat(POLICY_TEXT_BYTES)}'`) });
    expect(codesOf(identity)).toEqual(["invalid-inline-policy TOO_LARGE"]);
  });

  it("that no form fits is an error of the schema, and nothing else is", () => {
    const part = fc.constantFrom("{", "}", "a", ".json", ".JSON", " ", "\n", "\r", "\u2028", "\t", "/", ".", "[");
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const identity = identityOf({ "a.yaml": sets(JSON.stringify(parts.join("")).replaceAll("\u2028", "\\u2028")) });
        const isInvalid = identity.problems.some(({ rule }) => rule === "invalid-field");
        expect(identity.permissionSets[0]?.inlinePolicy === undefined).toBe(isInvalid);
      }),
    );
  });

  it("says in which file it is, and why it was not read", () => {
    const identity = identityOf({ "a.yaml": sets("p.json"), "p.json": Buffer.from(`\uFEFF${POLICY}`, "utf16le") });
    expect([...invalidInlinePolicy.check({ identity })]).toMatchObject([
      {
        subject: "inline policy p.json: JSON",
        message: expect.stringContaining('The JSON of the inline policy of "Set0" in "p.json" is not UTF-8.'),
      },
    ]);
  });

  it("with a byte order mark is read", () => {
    expect(codesOf(identityOf({ "a.yaml": sets("p.json"), "p.json": `\uFEFF${POLICY}` }))).toEqual([]);
  });
});

describe("the files that identity files refer to", () => {
  const treeOf = (blobs: readonly Blob[]): { readonly tree: Tree; readonly read: string[] } => {
    const read: string[] = [];
    const tree: Tree = {
      name: "a tree",
      async *blobs() {
        yield* blobs;
      },
      read: async (path) => {
        read.push(path);
        return blobs.find(({ paths, kind }) => kind === "file" && paths.includes(path));
      },
    };
    return { tree, read };
  };
  const answersFor = async (blobs: readonly Blob[], paths: readonly string[]): Promise<readonly ReferencedFile[]> => {
    const listing = createListing();
    for (const blob of blobs) listing.add(blob);
    return [...(await readReferenced(treeOf(blobs).tree, new Set(paths), listing)).values()];
  };

  it("are no links and no folders", async () => {
    const blobs: readonly Blob[] = [{ ...blobOf("p.json", "q.json"), kind: "symlink" }, blobOf("d.json/x.txt", "")];
    expect(await answersFor(blobs, ["p.json", "d.json", "no.json"])).toEqual([
      { status: "missing", why: "SYMLINK" },
      { status: "missing", why: "FOLDER" },
      { status: "missing", why: "NO_FILE" },
    ]);
  });

  it("are looked for under their name in other folders, unless there are two", async () => {
    const blobs = [blobOf("a/p.json", POLICY), blobOf("a/q.json", POLICY), blobOf("b/q.json", POLICY)];
    expect(await answersFor(blobs, ["p.json", "q.json"])).toEqual([
      { status: "missing", why: "NO_FILE", near: "a/p.json" },
      { status: "missing", why: "NO_FILE" },
    ]);
  });

  it("are read only so many", async () => {
    const paths = Array.from({ length: REFERENCED_FILES + 1 }, (_, index) => `${index}.json`);
    const answers = await answersFor([{ ...blobOf("0.json", POLICY), paths: ["0.json", ...paths] }], paths);
    expect(answers.filter(({ status }) => status === "read")).toHaveLength(REFERENCED_FILES);
    expect(answers.at(-1)).toEqual({ status: "unreadable", why: "TOO_MANY" });
  });
});

describe("a change to an inline policy", () => {
  const files = { "identity/a.yaml": sets("policies/p.json") };
  const wrong = POLICY.replace("logs:Get*", "GetLogEvents");
  const judged = async (base: string, head: string) => {
    const example = { base: { ...files, "policies/p.json": base }, files: { ...files, "policies/p.json": head } };
    return judgeExample(missingFile, example, rules, []);
  };
  const statesOf = async (base: string, head: string): Promise<readonly string[]> =>
    (await judged(base, head)).report.findings.map(({ rule, state }) => `${rule} ${state}`);

  it("is judged in the file of each tree", async () => {
    expect(await statesOf(POLICY, wrong)).toEqual(["invalid-inline-policy new"]);
    expect(await statesOf(wrong, wrong)).toEqual(["invalid-inline-policy existing"]);
    expect(await statesOf(wrong, POLICY)).toEqual([]);
  });

  it("keeps what is known, though its lines move", async () => {
    expect(await statesOf(wrong, `\n\n${wrong.replace('"Effect"', '\n"Sid": "", "Effect"')}`)).toEqual([
      "invalid-inline-policy existing",
    ]);
  });

  it("shows the text of the file", async () => {
    const outcome = await judged(POLICY, wrong);
    expect(outcome.text("policies/p.json")).toBe(wrong);
    expect(outcome.report.findings).toMatchObject([
      { path: "policies/p.json", subject: "inline policy policies/p.json: Statement.Action", startLine: 1 },
    ]);
  });
});
