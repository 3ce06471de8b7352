import type { Definition, Dialect, Document, Span, View } from "../../core.ts";
import { outsideOf } from "../../documents/embedded.ts";
import { formatOf, parseDocuments } from "../../documents/parse.ts";
import type { CommandDefinition } from "../lex/commands/aws-command.ts";
import {
  COMMAND_PATTERNS,
  commandDefinitions,
  mayHoldCommands,
  wordsDefinition,
} from "../lex/commands/command-lines.ts";
import { type CommandScalar, commandScalars } from "../lex/commands/command-scalars.ts";
import { fromBatch, shellTextOf, variablesOf } from "../lex/commands/command-texts.ts";
import type { Shell } from "../lex/commands/interpreters.ts";
import { isPipeline, pipelineScripts } from "../lex/commands/pipeline-steps.ts";
import { isPowershell, powershellCommandsToAws } from "../lex/commands/powershell.ts";
import { saltCommands } from "../lex/commands/salt-commands.ts";
import type { Word } from "../lex/commands/shell-state.ts";
import { guarded } from "../templates/presence.ts";
import { onceAtEachStart } from "./definition-types.ts";
import { commandsInManifest, isManifest } from "./recipes/commands.ts";

/**
 * Command lines that make IAM users or their credentials: in shell scripts, makefiles, container files, batch files, user
 * data, and in the YAML and JSON of pipelines, containers, templates and package files. They count as definite: who runs the
 * file runs them. The place is the words from `aws` to the operation.
 */
export const commandLine: Dialect = {
  id: "command-line",
  anchor: {
    paths:
      /(?:^|\/)(?:[^/.]+|\.(?:bash|zsh|profile|envrc)[^/]*|(?:(?:GNU)?Make|Docker|Container|Earth|just|Jenkins)file[^/]*|user[-_]?data[^/]*|[^/]*\.(?:sh|bash|zsh|ksh|bats|envrc|bat|cmd|service|cron|crontab|mk|mak|make|just|dockerfile|containerfile|ya?ml|sls|pp|rb|json|template|tpl|tftpl|tmpl|j2|jinja2?|erb|psm?1|groovy|jenkinsfile|rake)|(?:.*\/)?cron\.d\/[^/]+|\.ebextensions\/[^/]+\.config)$/i,
    patterns: COMMAND_PATTERNS,
    *locate(text) {
      if (mayHoldCommands(text)) yield 0;
    },
  },
  *read(view, document) {
    const parsed = document();
    // What a configuration of Terraform runs is its dialect's business, in HCL and in JSON.
    if (parsed?.format === "hcl" || /\.(?:tf|tofu)\.json$/i.test(view.path)) return;
    if (parsed) return yield* inDocument(parsed, view);
    // Cloud-init reads user data by its first line, whatever the file is called.
    if (view.text.startsWith("#cloud-config")) {
      for (const config of parseDocuments(view.path, view.text, "yaml")) yield* inDocument(config, view);
      return;
    }
    if (isPipeline(view.path)) return yield* inPipeline(view);
    if (isManifest(view.path)) return yield* inManifest(view);
    if (isPowershell(view.path)) return yield* inPowershell(view);
    const text = shellTextOf(view.path, view.text);
    if (text === undefined) return;
    const variables = variablesOf(view.path, view.text);
    for (const found of commandDefinitions(text, variables)) yield definitionOf(found, view, found);
  },
  readsFrom: (path, beginning) =>
    formatOf(path, beginning) !== undefined ||
    beginning.startsWith("#cloud-config") ||
    isPipeline(path) ||
    isManifest(path) ||
    isPowershell(path) ||
    shellTextOf(path, beginning) !== undefined,
};

function* inDocument({ root }: Document, view: View): Iterable<Definition> {
  const states = /\.sls$/i.test(view.path)
    ? Array.from(saltCommands(root), (script) => ({ script, shell: "sh" as const }))
    : [];
  const all = [...commandScalars(root, mayHoldCommands), ...states].flatMap((found) => [...inScalar(found, view)]);
  // A container's command is read alone and with its arguments.
  yield* onceAtEachStart(all);
}

function* inPowershell(view: View): Iterable<Definition> {
  for (const { words } of powershellCommandsToAws(view.text)) yield* inWords(words, view);
}

function* inManifest(view: View): Iterable<Definition> {
  for (const { text, start, presence } of commandsInManifest(view.path, view.text)) {
    for (const found of commandDefinitions(text)) {
      yield* guarded(definitionOf(found, view, { start: found.start + start, end: found.end + start }), presence);
    }
  }
}

function* inPipeline(view: View): Iterable<Definition> {
  for (const { shell, text, start } of pipelineScripts(view.path, view.text)) {
    const move = (found: Pick<Span, "start" | "end">) => ({ start: found.start + start, end: found.end + start });
    if (shell === "powershell") {
      for (const { words } of powershellCommandsToAws(text)) {
        yield* inWords(
          words.map((word) => ({ ...word, ...move(word) })),
          view,
        );
      }
    } else {
      for (const found of commandDefinitions(shell === "bat" ? fromBatch(text) : text))
        yield definitionOf(found, view, move(found));
    }
  }
}

function* inScalar(found: CommandScalar, view: View): Iterable<Definition> {
  if ("words" in found) return yield* inWords(found.words, view);
  const { script, shell } = found;
  const { source, start, end } = script.at;
  // Escapes could hide from the anchor what they write.
  if (!mayHoldCommands(source.text.slice(start, end))) return;
  const place = outsideOf(script);
  for (const inner of inShell(shell, script.value)) yield definitionOf(inner, view, place(inner));
}

/** What the commands of a text make for whom runs it; a program of another language has none. */
function inShell(shell: Shell, text: string): Iterable<CommandDefinition> {
  if (shell === "powershell")
    return powershellCommandsToAws(text).flatMap(({ words }) => wordsDefinition(words, text) ?? []);
  if (shell === "sh" || shell === "cmd") return commandDefinitions(shell === "cmd" ? fromBatch(text) : text);
  return [];
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
