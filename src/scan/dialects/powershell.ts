import type { Definition, DefinitionKind, Dialect, View } from "../../core.ts";
import { outsideOf } from "../../documents/embedded.ts";
import { commandScalars } from "../lex/commands/command-scalars.ts";
import { isPipeline, type PipelineScript, pipelineScripts } from "../lex/commands/pipeline-steps.ts";
import { isPowershell, powershellCommandsToAws } from "../lex/commands/powershell.ts";
import type { Word } from "../lex/commands/shell-state.ts";
import { userName } from "../lex/iam-operations.ts";
import { isLoopback } from "../lex/stand-in-address.ts";

/** Cmdlets of AWS Tools for PowerShell, in lower case. Source: its cmdlet reference, "AWS Identity and Access Management". */
const CMDLETS: ReadonlyMap<string, DefinitionKind> = new Map<string, DefinitionKind>([
  ["new-iamuser", "user"],
  ["new-iamaccesskey", "access-key"],
  ["new-iamloginprofile", "login-profile"],
  ["update-iamloginprofile", "login-profile"],
  ["publish-iamsshpublickey", "ssh-key"],
  ["new-iamservicespecificcredential", "service-credential"],
  ["reset-iamservicespecificcredential", "service-credential"],
  ["publish-iamsigningcertificate", "signing-certificate"],
  ["add-iamusertogroup", "membership"],
  ["register-iamuserpolicy", "user-policy"],
  ["write-iamuserpolicy", "user-policy"],
  ["set-iamuserpermissionsboundary", "user-policy"],
  ["new-iamvirtualmfadevice", "mfa-device"],
  ["enable-iammfadevice", "mfa-device"],
]);

/**
 * Calls of the cmdlets of AWS Tools for PowerShell that make IAM users or their credentials, in scripts and in the commands of
 * pipelines. A function of that name, a mock and a question for help are none. The place is the cmdlet.
 */
export const powershell: Dialect = {
  id: "powershell",
  anchor: {
    paths: /\.(?:psm?1|ya?ml|json|template|groovy|jenkinsfile)$|(?:^|\/)Jenkinsfile[^/]*$/i,
    patterns: ["-[iI][aA][mM][a-zA-Z]"],
    *locate(text) {
      const index = text.search(/-iam[a-z]/i);
      if (index >= 0) yield index;
    },
  },
  *read(view, document) {
    const parsed = document();
    if (!parsed) {
      for (const { text, start } of scriptsIn(view)) {
        for (const { word, ...found } of cmdletsIn(text)) {
          yield definitionOf(found, view, { start: word.start + start, end: word.end + start });
        }
      }
      return;
    }
    for (const found of commandScalars(parsed.root, namesCmdlet)) {
      if (!("script" in found)) continue;
      const { start, end } = found.script.at;
      if (!namesCmdlet(view.text.slice(start, end))) continue;
      const place = outsideOf(found.script);
      for (const { word, ...cmdlet } of cmdletsIn(found.script.value)) yield definitionOf(cmdlet, view, place(word));
    }
  },
};

const namesCmdlet = (written: string): boolean => /-iam[a-z]/i.test(written);

/** A script of PowerShell is one, and what the steps of a pipeline run. */
function* scriptsIn({ path, text }: View): Iterable<Pick<PipelineScript, "text" | "start">> {
  if (isPowershell(path)) yield { text, start: 0 };
  if (!isPipeline(path)) return;
  for (const script of pipelineScripts(path, text)) if (script.shell === "powershell") yield script;
}

interface Cmdlet extends Pick<Definition, "kind" | "name" | "address"> {
  readonly word: Word;
}

function* cmdletsIn(text: string): Iterable<Cmdlet> {
  const tables = tablesIn(text);
  for (const { words } of powershellCommandsToAws(text)) {
    const first = words.findIndex((word) => !/^(?:return|\.|\[[\w.]+\])$/i.test(word.text));
    const word = words[first];
    const kind = word && kindOf(word, text);
    if (!word || kind === undefined || NEVER.test(text.slice(Math.max(0, word.start - MAXIMUM_BLOCK), word.start)))
      continue;
    const given = (parameter: string) =>
      parameterOf(words, parameter) ?? splatted(words, tables(word.start), parameter);
    if (isLoopback(given("endpointurl")?.text ?? "") || isOnlyShown(words)) continue;
    const name = kind === "mfa-device" ? undefined : (given("username") ?? atFirstPlace(kind, words[first + 1]));
    yield { kind, ...(name?.literal ? userName(name.text) : {}), address: cmdletOf(word), word };
  }
}

/** The cmdlet that a word is, without its module. */
const cmdletOf = ({ text }: Word): string => text.slice(text.lastIndexOf("\\") + 1);

/** What a command makes that begins with a word. A text in quotes is only a value where a command could stand, unless it is called. */
function kindOf(word: Word, text: string): DefinitionKind | undefined {
  const isPlain = word.text.length === word.end - word.start;
  return word.literal && (isPlain || isCalled(word, text)) ? CMDLETS.get(cmdletOf(word).toLowerCase()) : undefined;
}

/** `& 'New-IAMUser'`: a text that is called. */
const isCalled = ({ start }: Word, text: string): boolean =>
  /&[ \t]*$/.test(text.slice(Math.max(0, start - 10), start));

/** `-WhatIf` and `-?`: what would be done, and help. */
const isOnlyShown = (words: readonly Word[]): boolean => words.some(({ text }) => /^-(?:whatif|\?)$/i.test(text));

/** Cmdlets whose first value without a name is the user's. Source: their reference pages, "Position". */
const NAMED_FIRST: ReadonlySet<DefinitionKind> = new Set<DefinitionKind>(["user", "access-key", "login-profile"]);

const atFirstPlace = (kind: DefinitionKind, word: Word | undefined): Word | undefined =>
  NAMED_FIRST.has(kind) && word && !/^[-@]/.test(word.text) ? word : undefined;

/** The value of `-Name value` or `-Name:value`; names of parameters know no case. */
function parameterOf(words: readonly Word[], name: string): Pick<Word, "text" | "literal"> | undefined {
  const index = words.findIndex(({ text }) => text.toLowerCase().split(":", 1)[0] === `-${name}`);
  const word = words[index];
  if (!word) return undefined;
  const colon = word.text.indexOf(":");
  return colon < 0 || colon === word.text.length - 1 ? words[index + 1] : { ...word, text: word.text.slice(colon + 1) };
}

/** `if ($false) {`, and what stands in it before a cmdlet. */
const NEVER = /^[ \t]*if[ \t]*\([ \t]*\$false[ \t]*\)[ \t\r\n]*\{[^{}]*(?![\s\S])/im;
/** Characters of a block that are looked at. */
const MAXIMUM_BLOCK = 500;

/** `$table = @{ Name = 'value' }`. */
const TABLE = /^[ \t]*\$(\w{1,60})[ \t]*=[ \t]*@\{([^}]{0,2000})\}/gm;

/** Answers the tables that were last written before an offset, by name in lower case. The offsets that are asked for grow. */
function tablesIn(text: string): (offset: number) => ReadonlyMap<string, string> {
  const all = [...text.matchAll(TABLE)];
  const latest = new Map<string, string>();
  let next = 0;
  return (offset) => {
    for (; (all[next]?.index ?? Number.POSITIVE_INFINITY) < offset; next++) {
      const [, name = "", body = ""] = all[next] ?? [];
      latest.set(name.toLowerCase(), body);
    }
    return latest;
  };
}

/** The value of a parameter from a table that is spread over them: `@table`. */
function splatted(
  words: readonly Word[],
  tables: ReadonlyMap<string, string>,
  name: string,
): Pick<Word, "text" | "literal"> | undefined {
  const spread = words.find((word) => /^@\w+$/.test(word.text))?.text.slice(1) ?? "";
  for (const [, key = "", single, double] of (tables.get(spread.toLowerCase()) ?? "").matchAll(PAIR)) {
    const value = single ?? double;
    if (key.toLowerCase() !== name || value === undefined) continue;
    return { text: value, literal: single !== undefined || !/[$`]/.test(value) };
  }
  return undefined;
}

const PAIR = /(\w+)['"]?[ \t]*=[ \t]*(?:'([^'\n]*)'|"([^"\n]*)")/gm;

const definitionOf = (
  found: Pick<Definition, "kind" | "name" | "address">,
  source: View,
  { start, end }: Pick<Word, "start" | "end">,
): Definition => ({ ...found, dialect: powershell.id, confidence: "definite", at: { source, start, end } });
