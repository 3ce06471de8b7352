import type { Definition, Dialect, Span, View } from "../../core.ts";
import { outsideOf } from "../../documents/embedded.ts";
import { type CommandDefinition, commandDefinitions, mayHoldCommands, wordsDefinition } from "../lex/command-lines.ts";
import { type CommandScalar, commandScalars } from "../lex/command-scalars.ts";
import { shellTextOf } from "../lex/command-texts.ts";
import { isPowershell, powershellCommands } from "../lex/powershell.ts";
import type { Word } from "../lex/shell-state.ts";

/**
 * Command lines that make IAM users or their credentials: in shell scripts, makefiles, container files, batch files, user
 * data, and in the YAML and JSON of pipelines, containers, templates and package files. They count as definite: who runs the
 * file runs them. The place is the words from `aws` to the operation.
 */
export const commandLine: Dialect = {
  id: "command-line",
  anchor: {
    paths:
      /(?:^|\/)(?:[^/.]+|\.(?:bash|zsh|profile|envrc)[^/]*|(?:(?:GNU)?Make|Docker|Container|Earth|just)file[^/]*|user[-_]?data[^/]*|[^/]*\.(?:sh|bash|zsh|ksh|bats|envrc|bat|cmd|mk|mak|make|just|dockerfile|containerfile|ya?ml|json|template|tpl|tftpl|tmpl|j2|jinja2?|erb|psm?1))$/i,
    *locate(text) {
      if (mayHoldCommands(text)) yield 0;
    },
  },
  *read(view, document) {
    const parsed = document();
    if (parsed?.format === "hcl") return;
    if (parsed) {
      const all = [...commandScalars(parsed.root)].flatMap((found) => [...inScalar(found, view)]);
      // A container's command is read alone and with its arguments.
      yield* new Map(all.map((definition) => [definition.at.start, definition])).values();
      return;
    }
    if (isPowershell(view.path)) {
      for (const { words } of powershellCommands(view.text)) yield* inWords(words, view);
      return;
    }
    const text = shellTextOf(view.path, view.text);
    if (text === undefined) return;
    for (const found of commandDefinitions(text)) yield definitionOf(found, view, found);
  },
};

function* inScalar(found: CommandScalar, view: View): Iterable<Definition> {
  if ("words" in found) return yield* inWords(found.words, view);
  const { script } = found;
  const { source, start, end } = script.at;
  // Escapes could hide from the anchor what they write.
  if (!mayHoldCommands(source.text.slice(start, end))) return;
  const place = outsideOf(script);
  for (const inner of commandDefinitions(script.value)) yield definitionOf(inner, view, place(inner));
}

function* inWords(words: readonly Word[], view: View): Iterable<Definition> {
  const definition = wordsDefinition(words, view.text);
  if (definition) yield definitionOf(definition, view, definition);
}

const definitionOf = (
  { kind, name, address }: CommandDefinition,
  source: View,
  { start, end }: Pick<Span, "start" | "end">,
): Definition => ({
  kind,
  dialect: commandLine.id,
  ...(name === undefined ? {} : { name }),
  address,
  confidence: "definite",
  at: { source, start, end },
});
