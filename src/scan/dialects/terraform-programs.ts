import type { Dialect, Document, Node } from "../../core.ts";
import { outsideOf, type TextNode } from "../../documents/embedded.ts";
import { entriesOf, itemsOf, stringOf, valueAt } from "../../documents/nodes.ts";
import { extensionFor } from "../lex/commands/interpreters.ts";
import { spellingsOfAny } from "../spelling.ts";
import { guarded } from "../templates/presence.ts";
import { hereFilesIn } from "./here-documents.ts";
import { INLINE_WORDS } from "./inline-programs.ts";
import { presenceOf } from "./terraform/presence.ts";
import { blocksOf, bodiesOf, resourcesOf } from "./terraform/resources.ts";
import { valuesOf } from "./terraform/values.ts";
import { definitionsInFile, type InnerFile } from "./within/inner-files.ts";
import { textWithin } from "./within/within.ts";

/**
 * Programs that a Terraform configuration holds as text and runs, as the given dialects read them: commands of `local-exec` whose
 * `interpreter` is that of a language or of PowerShell, the program of `data "external"`, and files in here-documents of commands. What is
 * found keeps its dialect. Format: https://developer.hashicorp.com/terraform/language/resources/provisioners/local-exec.
 */
export const terraformPrograms = (dialects: readonly Dialect[]): Dialect => ({
  id: "terraform-programs",
  anchor: { ...spellingsOfAny(["local-exec", "external"]), paths: /\.(?:tf|tofu|hcl|(?:tf|tofu)\.json)$/i },
  *read(view, document) {
    const configuration = document();
    if (!configuration || configuration.format === "yaml") return;
    for (const { body, files } of runIn(configuration)) {
      const presence = presenceOf(body);
      if (presence === "absent") continue;
      for (const file of files) {
        for (const definition of definitionsInFile(file, view, dialects)) yield* guarded(definition, presence);
      }
    }
  },
});

/** Files that are run, with the block on which it depends whether they are. */
interface Run {
  readonly body: Node;
  readonly files: Iterable<InnerFile>;
}

function* runIn(configuration: Document): Iterable<Run> {
  for (const { body } of resourcesOf(configuration)) yield { body, files: provisionedBy(body) };
  for (const { key, value } of blocksOf(configuration.root, "data").flatMap((block) => entriesOf(block.value))) {
    if (key.value !== "external") continue;
    for (const { value: body } of entriesOf(value)) {
      const [interpreter, flag, program] = itemsOf(valueAt(body, "program"));
      if (/^-/.test(stringOf(flag) ?? "")) yield { body, files: programOf(program, interpreter) };
    }
  }
}

function* provisionedBy(body: Node): Iterable<InnerFile> {
  const provisioners = entriesOf(body).filter(({ key }) => key.value === "provisioner");
  for (const { key, value } of provisioners.flatMap((entry) => bodiesOf(entry.value).flatMap(entriesOf))) {
    if (key.value !== "local-exec") continue;
    for (const block of bodiesOf(value)) {
      yield* programOf(valueAt(block, "command"), itemsOf(valueAt(block, "interpreter"))[0]);
    }
  }
}

/** A program in the language of its interpreter; where that is a shell, or none is named, the files in its here-documents. */
function* programOf(program: Node | undefined, interpreter: Node | undefined): Iterable<InnerFile> {
  const extension = extensionFor(stringOf(interpreter) ?? "");
  for (const { node } of program ? valuesOf(program) : []) {
    const text = textWithin(node);
    if (text && extension === undefined) yield* writtenBy(text);
    else if (text) yield { name: `command.${extension}`, text: text.value, outside: outsideOf(text) };
  }
}

function* writtenBy(text: TextNode): Iterable<InnerFile> {
  const outer = outsideOf(text);
  for (const file of hereFilesIn(text.value, INLINE_WORDS)) {
    yield { ...file, outside: (inner) => outer(file.outside(inner)) };
  }
}
