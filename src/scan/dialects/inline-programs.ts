import type { Dialect, Node } from "../../core.ts";
import { isTextNode, outsideOf, type TextNode } from "../../documents/embedded.ts";
import { entriesOf, itemsOf, stringOf, valueAt } from "../../documents/nodes.ts";
import { commandScalars } from "../lex/commands/command-scalars.ts";
import type { Shell } from "../lex/commands/interpreters.ts";
import { PROGRAM_WORDS } from "../lex/iam-operations.ts";
import { spellingsOfAny } from "../spelling.ts";
import { hereFilesIn } from "./here-documents.ts";
import { MANIFEST_WORDS } from "./kubernetes/manifests.ts";
import { YAML_AND_JSON } from "./paths.ts";
import { definitionsInFile, type InnerFile } from "./within/inner-files.ts";

const AUTOMATION = "aws:executeScript";

/** What other files in a document's commands hold that are looked into. */
export const INLINE_WORDS = [
  ...MANIFEST_WORDS,
  ...["AWS::IAM::User", "AWS::IAM::AccessKey", "aws_iam_user", "awscc_iam_user", "aws_iam_access_key"],
  ...["aws_iam_service_specific_credential", "aws_iam_signing_certificate"],
];
/** What they and the programs there hold. */
const WORDS = [...PROGRAM_WORDS, ...INLINE_WORDS];

/**
 * Programs that a document holds as text, as the given dialects read them: the code of Lambda functions in templates (`ZipFile`,
 * `InlineCode` of SAM), the scripts of Systems Manager automation, the steps of pipelines that another program than a shell
 * runs, and files in here-documents of commands. What is found keeps its dialect. Formats: CloudFormation template reference,
 * AWS::Lambda::Function Code; SAM specification; Systems Manager automation reference, "aws:executeScript".
 */
export const inlinePrograms = (dialects: readonly Dialect[]): Dialect => ({
  id: "inline-programs",
  anchor: { ...spellingsOfAny(["ZipFile", "InlineCode", AUTOMATION, ...WORDS]), paths: YAML_AND_JSON },
  *read(view, document) {
    const parsed = document();
    if (!parsed || parsed.format === "hcl") return;
    for (const file of programsIn(parsed.root, "", new Set())) yield* definitionsInFile(file, view, dialects);
    for (const file of hereFilesOf(parsed.root)) yield* definitionsInFile(file, view, dialects);
  },
});

/** Programs of steps, and files in here-documents of commands. Of manifests, the texts are read with them: only programs are left. */
function* hereFilesOf(root: Node): Iterable<InnerFile> {
  const words = valueAt(root, "apiVersion") === undefined ? WORDS : PROGRAM_WORDS;
  const isSought = (written: string): boolean => words.some((word) => written.includes(word));
  for (const found of commandScalars(root, isSought)) {
    if (!("script" in found)) continue;
    const { script, shell } = found;
    const outer = outsideOf(script);
    const name = STEPS[shell];
    if (name !== undefined && PROGRAM_WORDS.some((word) => script.value.includes(word))) {
      yield { name, text: script.value, outside: outer };
    }
    for (const file of name === undefined ? hereFilesIn(script.value, words) : []) {
      yield { ...file, outside: (inner) => outer(file.outside(inner)) };
    }
  }
}

/** Files as which the programs of steps are read. */
const STEPS: Readonly<Partial<Record<Shell, string>>> = { python: "step.py", node: "step.js", ruby: "step.rb" };

/** `runtime` is that of the function around a node; an alias may lead to one node again and again, which is then in `seen`. */
function* programsIn(node: Node, runtime: string, seen: Set<Node>): Iterable<InnerFile> {
  if (seen.has(node)) return;
  seen.add(node);
  for (const item of itemsOf(node)) yield* programsIn(item, runtime, seen);
  const inputs = valueAt(node, "inputs");
  if (stringOf(valueAt(node, "action")) === AUTOMATION) {
    yield* programOf(valueAt(inputs, "Script"), stringOf(valueAt(inputs, "Runtime")));
  }
  const own = stringOf(valueAt(node, "Runtime")) ?? runtime;
  for (const { key, value } of entriesOf(node)) {
    if (key.value === "ZipFile" || key.value === "InlineCode") yield* programOf(value, own);
    else yield* programsIn(value, own, seen);
  }
}

const RUNTIMES: readonly (readonly [runtime: RegExp, file: string])[] = [
  [/^python/i, "index.py"],
  [/^node/i, "index.js"],
  [/^ruby/i, "index.rb"],
  [/^powershell/i, "index.ps1"],
];

function* programOf(value: Node | undefined, runtime = ""): Iterable<InnerFile> {
  const name = RUNTIMES.find(([pattern]) => pattern.test(runtime))?.[1];
  if (name !== undefined) yield* fileOf(name, value);
}

function* fileOf(name: string, value: Node | undefined): Iterable<InnerFile> {
  const text = textOf(value);
  if (text) yield { name, text: text.value, outside: outsideOf(text) };
}

/** A text, also one into which `Fn::Sub` fills values. */
function textOf(value: Node | undefined): TextNode | undefined {
  const given = valueAt(value, "Fn::Sub") ?? value;
  const text = given?.type === "list" ? given.items[0] : given;
  return isTextNode(text) ? text : undefined;
}
