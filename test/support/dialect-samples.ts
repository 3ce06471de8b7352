import fc from "fast-check";
import type { Dialect, View } from "../../src/core.ts";
import { createSource } from "../../src/documents/source.ts";
import { readingsOf } from "../../src/scan/readings.ts";
import { SAMPLES as PROGRAMS, whole } from "./code-samples.ts";
import { SAMPLES as FILES } from "./iam-definitions.ts";

/** A file in which a dialect finds something. */
export interface DialectSample {
  readonly dialect: string;
  readonly path: string;
  readonly text: string;
}

/** Terragrunt's files are read with Terraform's. */
const OWN_FILES = FILES.map((file) => (file.dialect === "terragrunt" ? { ...file, dialect: "terraform" } : file));

const PROGRAM = "import boto3\niam = boto3.client('iam')\niam.create_user(UserName='ci')\n";
const TEMPLATE = "Resources:\n  A:\n    Type: AWS::IAM::User\n";

/** Files within others. */
const INNER_FILES: readonly DialectSample[] = [
  { dialect: "here-documents", path: "a.sh", text: `cat > a.yaml <<EOF\n${TEMPLATE}EOF\n` },
  { dialect: "here-documents", path: "a.sh", text: `python3 <<'EOF'\n${PROGRAM}EOF\n` },
  {
    dialect: "carried-templates",
    path: "workspace.yaml",
    text: `apiVersion: tf.upbound.io/v1beta1\nspec:\n  source: Inline\n  module: |\n    resource "aws_iam_user" "x" {\n    }\n`,
  },
  {
    dialect: "inline-programs",
    path: "a.yaml",
    text: `Runtime: python3.12\nCode:\n  ZipFile: |\n${PROGRAM.replace(/^(?=.)/gm, "    ")}`,
  },
  {
    dialect: "inline-programs",
    path: "a.json",
    text: `{ "Runtime": "python3.12", "InlineCode": ${JSON.stringify(PROGRAM)} }\n`,
  },
  { dialect: "first-line-programs", path: "bin/a", text: `#!/usr/bin/env python3\n${PROGRAM}` },
  {
    dialect: "notebooks",
    path: "a.ipynb",
    text: `{ "cells": [{ "cell_type": "code", "source": ${JSON.stringify(PROGRAM)} }], "nbformat": 4 }\n`,
  },
  {
    dialect: "inline-programs",
    path: "a.yaml",
    text: 'apiVersion: v1\nkind: ConfigMap\ndata:\n  main.tf: |\n    resource "aws_iam_user" "ci" {}\n',
  },
  {
    dialect: "terraform-programs",
    path: "a.tf",
    text: `resource "null_resource" "ci" {\n  provisioner "local-exec" {\n    interpreter = ["python3", "-c"]\n    command = <<EOT\n${PROGRAM}EOT\n  }\n}\n`,
  },
  {
    dialect: "terraform-programs",
    path: "a.tf",
    text: 'data "external" "ci" {\n  program = ["pwsh", "-Command", "New-IAMUser -UserName ci"]\n}\n',
  },
];

/** Files of every dialect, and the values of some in quotes. */
export const DIALECT_SAMPLES: readonly DialectSample[] = [
  ...INNER_FILES,
  ...OWN_FILES,
  ...OWN_FILES.map((file) => ({ ...file, text: file.text.replace(/: ([A-Za-z][^\n"]*)/g, ': "$1"') })),
  ...PROGRAMS.map((program) => ({ dialect: program.dialect.id, path: program.path, text: whole(program) })),
];

/** How much a dialect would find in a text if it had no anchor. */
export function readAll(dialect: Dialect, path: string, text: string): number {
  const view: View = { ...createSource(path, text), undone: [] };
  const documents = readingsOf(path, text).flatMap((reading) => reading.documents);
  const read = (document: (typeof documents)[number] | undefined): number =>
    [...dialect.read(view, () => document)].length;
  return documents.length === 0 ? read(undefined) : documents.reduce((sum, document) => sum + read(document), 0);
}

/** Changes a stretch of a text. */
export type Edit = (text: string) => string;

/** What becomes of a piece of a text, which is not empty; its first character is `character`. */
type Change = (piece: string, character: string, other: string) => string;

const escaped =
  (sign: string, digits: number): Change =>
  (piece, character) =>
    `\\${sign}${character.charCodeAt(0).toString(16).padStart(digits, "0").slice(-digits)}${piece.slice(1)}`;

const CHANGES: readonly Change[] = [
  escaped("u", 4),
  escaped("x", 2),
  escaped("U", 8),
  (piece) => `\\\n${piece}`,
  () => "",
  (_piece, _character, other) => other,
  (piece) => piece.toUpperCase(),
  (piece) => `\\q${piece}`,
  (piece) => piece + piece,
];

/** Escapes of JSON, YAML and HCL, a folded line, another case, and any other change to a piece of a text; or other line ends. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Edit>((text) => text.replaceAll("\n", "\r\n")) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...CHANGES),
        fc.string({ maxLength: 3 }),
      )
      .map(
        ([where, length, change, other]): Edit =>
          (text) => {
            const start = Math.floor(where * text.length);
            const piece = text.slice(start, start + length);
            const changed = piece === "" ? "" : change(piece, piece.charAt(0), other);
            return text.slice(0, start) + changed + text.slice(start + length);
          },
      ),
  },
);
