import type { Dialect } from "../../core.ts";
import { shellTextOf } from "../lex/commands/command-texts.ts";
import { namesIn } from "../lex/commands/here-documents.ts";
import { baseName, extensionFor } from "../lex/commands/interpreters.ts";
import { commandsIn, hereDocumentsIn } from "../lex/commands/shell.ts";
import { type InnerScript, scriptAfter, withinAtMost } from "../lex/commands/shell-scripts.ts";
import type { Word, WrittenDocument } from "../lex/commands/shell-state.ts";
import { METHOD_OPERATIONS } from "../lex/iam-operations.ts";
import { PLACEHOLDER } from "../templates/templates.ts";
import { MANIFEST_WORDS } from "./kubernetes/manifests.ts";
import { definitionsInFile, type InnerFile } from "./within/inner-files.ts";

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
  anchor: {
    literals: WORDS,
    paths: /(?:^|\/)(?:[^/.]+|user[-_]?data[^/]*|[^/]*\.(?:sh|bash|zsh|ksh|bats|mk|dockerfile|containerfile))$/i,
  },
  *read(view) {
    const script = shellTextOf(view.path, view.text);
    const files = script === undefined ? [] : hereFilesIn(script, WORDS);
    for (const file of files) yield* definitionsInFile(file, view, dialects);
  },
  readsFrom: (path, beginning) => shellTextOf(path, beginning) !== undefined,
});

/**
 * The files that a shell text writes or hands on in here-documents, and the programs that it gives to their interpreter as an argument, if
 * one of the words is in them.
 */
export function* hereFilesIn(script: string, sought: readonly string[]): Iterable<InnerFile> {
  if (!sought.some((word) => script.includes(word))) return;
  for (const file of argumentFilesIn(script)) if (sought.some((word) => file.text.includes(word))) yield file;
  if (!script.includes("<<")) return;
  const variables = filesOfVariables(script);
  for (const document of hereDocumentsIn(script)) {
    const { start, end, quoted, stripsTabs } = document;
    const name = nameOf(document, variables);
    const text = script.slice(start, end);
    if (name === undefined || !sought.some((word) => text.includes(word))) continue;
    const outside: InnerFile["outside"] = (inner) => ({ start: inner.start + start, end: inner.end + start });
    yield { name, text: written(text, quoted, stripsTabs), outside };
  }
}

/** `python3 -c '...'`, `node -e "..."`, and the template that the AWS CLI is given in `--template-body`. */
function* argumentFilesIn(script: string): Iterable<InnerFile> {
  if (!/\s(?:-[a-z]*[ce]|--eval|--template-body)[\s=]/.test(script)) return;
  const programs = commandsIn(script).map(({ words }) => argumentProgramIn(words, script));
  for (const program of withinAtMost(programs, MAXIMUM_DEPTH)) if (program) yield fileOf(program);
}

/** Programs within the texts of others that are read. */
const MAXIMUM_DEPTH = 3;

/** A text that is given as an argument, and a name that tells what it is. */
interface ArgumentProgram extends InnerScript {
  readonly name: string;
}

function argumentProgramIn(words: readonly Word[], script: string): ArgumentProgram | undefined {
  const at = words.findIndex(({ text }) => /^(?:-[a-z]*[ce]|--eval|--template-body)$/.test(text));
  const word = words[at + 1];
  const given = at > 0 && word ? scriptAfter(word, /^/, script) : undefined;
  const name = given && argumentName(words.slice(0, at + 1), given.text);
  return given && name !== undefined ? { ...given, name } : undefined;
}

function fileOf({ name, text, start: from }: ArgumentProgram): InnerFile {
  const outside: InnerFile["outside"] = ({ start, end }) => ({ start: start + from, end: end + from });
  return { name, text, outside };
}

function argumentName(words: readonly Word[], text: string): string | undefined {
  const names = words.map((word) => baseName(word.text));
  if (names.at(-1) === "--template-body") return text.trimStart().startsWith("{") ? "template.json" : "template.yaml";
  return inputOf(names);
}

/** What the shell leaves out counts as blanks, and what it puts in as filled in later; offsets stay as they are. */
function written(text: string, quoted: boolean, stripsTabs: boolean): string {
  const plain = stripsTabs ? text.replace(/^\t+/gm, (tabs) => " ".repeat(tabs.length)) : text;
  return quoted ? plain : plain.replace(/\$\w+/g, (name) => PLACEHOLDER.repeat(name.length));
}

const FILES = /\.(?:ya?ml|json|template|tf|tofu|hcl|py|[cm]?[jt]s|rb|go|ps1)$/i;

/** The last file that each variable names, if one has a name that tells what it is: `TEMPLATE=/tmp/users.yaml`, `T=$(mktemp x.json)`. */
const filesOfVariables = (script: string): ReadonlyMap<string, string> =>
  new Map(
    [...script.matchAll(/(?:^|[\s;])([A-Za-z_]\w*)=([^\n;]{1,300})/g)].flatMap(([, name = "", value = ""]) => {
      const file = value.trim().replace(/["')}]+$/, "");
      return FILES.test(file) ? [[name, file] as const] : [];
    }),
  );

const CLUSTER = /^(?:kubectl|oc)$/;

/** A name that tells what the first of some programs that is known reads. */
function inputOf(programs: readonly string[]): string | undefined {
  if (programs.some((program) => CLUSTER.test(program))) return "stdin.yaml";
  if (programs.includes("vault")) return "stdin.json";
  const extensions = programs.map(extensionFor);
  const extension = extensions.find((known) => known !== undefined);
  return extension && `stdin.${extension}`;
}

/** A name that tells what a here-document is: that of the file that it becomes, or one for whoever reads it. */
function nameOf({ owner, last }: WrittenDocument, variables: ReadonlyMap<string, string>): string | undefined {
  const words = namesIn(owner);
  const file = [...owner.files, ...(words.includes("tee") ? words : [])]
    .map((candidate) => variables.get(candidate.replace(/^\$/, "")) ?? candidate)
    .find((candidate) => FILES.test(candidate));
  if (file !== undefined) return baseName(file);
  const readers = [...words, ...namesIn(last)];
  if (readers.some((word) => CLUSTER.test(word)) && readers.includes("delete")) return undefined;
  return inputOf(readers);
}
