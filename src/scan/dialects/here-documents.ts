import type { Dialect } from "../../core.ts";
import { shellTextOf } from "../lex/command-texts.ts";
import { METHOD_OPERATIONS } from "../lex/iam-operations.ts";
import { hereDocumentsIn } from "../lex/shell.ts";
import type { Command, WrittenDocument } from "../lex/shell-state.ts";
import { definitionsInFile, type InnerFile } from "./inner-files.ts";
import { MANIFEST_WORDS } from "./kubernetes-manifests.ts";
import { PLACEHOLDER } from "./templates.ts";

/** What a here-document holds that is looked into: types, classes and operations of IAM as their formats write them. */
const WORDS = [
  "AWS::IAM::",
  "aws_iam_",
  "awscc_iam_",
  ...MANIFEST_WORDS,
  ...METHOD_OPERATIONS.keys(),
  "-IAM",
  "iam_user",
];

/**
 * The files that here-documents of shell scripts write or hand on, as the given dialects read them: what goes into a file of data or code,
 * what `kubectl` applies, and what an interpreter runs. What is only printed is none. What is found keeps its dialect.
 */
export const hereDocuments = (dialects: readonly Dialect[]): Dialect => ({
  id: "here-documents",
  anchor: { literals: WORDS, paths: /(?:^|\/)(?:[^/.]+|user[-_]?data[^/]*|[^/]*\.(?:sh|bash|zsh|ksh|bats|mk))$/i },
  *read(view) {
    const script = shellTextOf(view.path, view.text);
    const files = script === undefined ? [] : hereFilesIn(script, WORDS);
    for (const file of files) yield* definitionsInFile(file, view, dialects);
  },
  readsFrom: (path, beginning) => shellTextOf(path, beginning) !== undefined,
});

/** The files that a shell text writes or hands on in here-documents, if one of the words is in them. */
export function* hereFilesIn(script: string, sought: readonly string[]): Iterable<InnerFile> {
  if (!script.includes("<<")) return;
  for (const document of hereDocumentsIn(script)) {
    const { start, end, quoted, stripsTabs } = document;
    const name = nameOf(document);
    const text = script.slice(start, end);
    if (name === undefined || !sought.some((word) => text.includes(word))) continue;
    const outside: InnerFile["outside"] = (inner) => ({ start: inner.start + start, end: inner.end + start });
    yield { name, text: written(text, quoted, stripsTabs), outside };
  }
}

/** What the shell leaves out counts as blanks, and what it puts in as filled in later; offsets stay as they are. */
function written(text: string, quoted: boolean, stripsTabs: boolean): string {
  const plain = stripsTabs ? text.replace(/^\t+/gm, (tabs) => " ".repeat(tabs.length)) : text;
  return quoted ? plain : plain.replace(/\$\w+/g, (name) => PLACEHOLDER.repeat(name.length));
}

const FILES = /\.(?:ya?ml|json|template|tf|tofu|hcl|py|[cm]?[jt]s|rb|go|ps1)$/i;
const CLUSTER = /^(?:kubectl|oc)$/;
const READERS: readonly (readonly [name: RegExp, file: string])[] = [
  [CLUSTER, "stdin.yaml"],
  [/^vault$/, "stdin.json"],
  [/^python[\d.]*$/, "stdin.py"],
  [/^node$/, "stdin.js"],
  [/^ruby$/, "stdin.rb"],
  [/^pwsh$/, "stdin.ps1"],
];

/** A name that tells what a here-document is: that of the file that it becomes, or one for whoever reads it. */
function nameOf({ owner, last }: WrittenDocument): string | undefined {
  const words = namesOf(owner);
  const file = [...owner.files, ...(words.includes("tee") ? words : [])].find((candidate) => FILES.test(candidate));
  if (file !== undefined) return file.slice(file.lastIndexOf("/") + 1);
  const readers = [...words, ...namesOf(last)];
  if (readers.some((word) => CLUSTER.test(word)) && readers.includes("delete")) return undefined;
  return READERS.find(([name]) => readers.some((word) => name.test(word)))?.[1];
}

const namesOf = (command: Command | undefined): readonly string[] =>
  (command?.words ?? []).map(({ text }) => text.slice(text.lastIndexOf("/") + 1));
