import { describe, expect, it } from "vitest";
import { lines } from "../../../support/definitions.ts";
import { expectMarked, foundByAll, readMarks } from "../../../support/marked.ts";

/** A notebook of cells that are already JSON. */
const notebook = (language: string, ...cells: readonly string[]): string =>
  lines(
    "{",
    ' "cells": [',
    cells.join(",\n"),
    " ],",
    ` "metadata": { "kernelspec": { "language": "${language}", "name": "x" } },`,
    ' "nbformat": 4',
    "}",
  );
const code = (...source: readonly string[]): string =>
  `  { "cell_type": "code", "metadata": {}, "outputs": [], "source": [\n${source.map((line) => `   "${line}"`).join(",\n")}\n  ] }`;
const BOTO = code("import boto3\\n", 'iam = boto3.client(\\"iam\\")');

describe("notebooks", () => {
  it.each([
    [
      "what one cell binds, and the next one calls",
      notebook(
        "python",
        BOTO,
        code(
          "response = ⟦user ci imperative:iam.create_user⟧(\\n",
          '    UserName=\\"ci\\",\\n',
          ")\\n",
          "cache.create_user(UserName='ci')",
        ),
        code("⟦access-key - imperative:iam.create_access_key⟧(UserName=name)"),
      ),
      "aws-sdk",
    ],
    [
      "a script behind one that has ended",
      notebook(
        "python",
        code("%%bash\\n", "exit 0"),
        code("%%bash\\n", "⟦user ci definite:aws iam create-user⟧ --user-name ci"),
      ),
      "command-line",
    ],
    [
      "a cell that is one text",
      notebook(
        "python",
        BOTO,
        '  { "cell_type": "code", "source": "\\n# \\u00fc\\n⟦user ci imperative:iam.create_user⟧(UserName=\'ci\')\\n" }',
      ),
      "aws-sdk",
    ],
    [
      "magics, which are no code",
      notebook(
        "python",
        code("%load_ext dotenv\\n", "import boto3\\n", "iam = boto3.client('iam')"),
        code("%%time\\n", "⟦user ci imperative:iam.create_user⟧(UserName='ci')"),
        code("!pip install 'boto3\\n", "⟦user b imperative:iam.create_user⟧(UserName='b')"),
        code("%%html\\n", "iam.create_user(UserName='ci')"),
        code("%%script false\\n", "iam.create_user(UserName='ci')"),
      ),
      "aws-sdk",
    ],
    [
      "commands of the shell",
      notebook(
        "python",
        code("!⟦user ci definite:aws iam create-user⟧ --user-name ci\\n", "!aws iam get-user --user-name ci"),
        code(
          "key = !⟦access-key - definite:aws iam create-access-key⟧ \\\\\\n",
          "  --user-name {name}\\n",
          "print('aws iam create-user')",
        ),
        code("%%bash\\n", '⟦user c definite:aws iam create-user⟧ --user-name \\"c\\"\\n', "# aws iam create-user"),
      ),
      "command-line",
    ],
    [
      "files that cells write",
      notebook(
        "python",
        code(
          "%%writefile infra/main.tf\\n",
          '⟦user ci definite:resource \\"aws_iam_user\\" \\"x\\"⟧ {\\n',
          '  name = \\"ci\\"\\n',
          "}",
        ),
        code("%%writefile notes.md\\n", 'resource \\"aws_iam_user\\" \\"x\\" {}'),
      ),
      "terraform",
    ],
    [
      "TypeScript",
      notebook(
        "typescript",
        code('import { IAM } from \\"npm:@aws-sdk/client-iam\\";\\n', "const iam = new IAM({});"),
        code('await ⟦user ci imperative:iam.createUser⟧({ UserName: \\"ci\\" });'),
      ),
      "aws-sdk",
    ],
    [
      "the third version of the format",
      lines(
        '{ "worksheets": [{ "cells": [{ "cell_type": "code", "input": [',
        '  "import boto3\\n",',
        "  \"⟦user ci imperative:boto3.client('iam').create_user⟧(UserName='ci')\"",
        '] }] }], "nbformat": 3 }',
      ),
      "aws-sdk",
    ],
    [
      "a notebook that is cut off",
      notebook("python", BOTO, code("⟦user ci imperative:iam.create_user⟧(UserName='ci')")).replace(
        /\n \],[\s\S]*/,
        "",
      ),
      "aws-sdk",
    ],
    [
      "what is no code",
      notebook(
        "python",
        BOTO,
        '  { "cell_type": "markdown", "source": ["iam.create_user(UserName=\'ci\')"] }',
        '  { "cell_type": "raw", "source": ["iam.create_user(UserName=\'ci\')"] }',
        '  { "cell_type": "code", "source": ["# iam.create_user()\\n", "iam.create_user?"], "outputs": [{ "text": ["\\niam.create_user(UserName=\'ci\')"] }] }',
      ),
      "aws-sdk",
    ],
    ["a language that nobody reads", notebook("julia", BOTO, code("iam.create_user(UserName='ci')")), "aws-sdk"],
  ])("reads %s", (_, marked, dialect) => expectMarked("analysis.ipynb", marked, dialect));

  it("stays where it moves to", () => {
    const marked = notebook("python", BOTO, code("⟦user ci imperative:iam.create_user⟧(UserName='ci')"));
    const { text, expected } = readMarks("a.ipynb", marked);
    expect(foundByAll("a.ipynb", `\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(
      expected.map((one) => `${one} aws-sdk`),
    );
    const { cells, ...others } = JSON.parse(text) as { cells: readonly object[] };
    expect(foundByAll("a.ipynb", JSON.stringify({ ...others, cells }))).toHaveLength(1);
  });
});
