import { COMMAND_OPERATIONS } from "../iam-operations.ts";
import { awsDefinition, type CommandDefinition } from "./aws-command.ts";
import { commandsIn } from "./shell.ts";
import { newContext, readContext, type ShellContext } from "./shell-context.ts";
import { holdCommands, runHeldCommands } from "./shell-held-commands.ts";
import { type InnerScript, isPipedToShell, scriptAfter, scriptOf, withinAtMost } from "./shell-scripts.ts";
import { newStandIns, standInsWithin } from "./shell-stand-ins.ts";
import type { Command, Word } from "./shell-state.ts";
import { vaultDefinition } from "./vault-command.ts";

const OPERATIONS = [...COMMAND_OPERATIONS.keys(), "update-access-key"];
const OPERATION = new RegExp(OPERATIONS.join("|"));

/** Patterns of which one matches in whatever mayHoldCommands() answers for. */
export const COMMAND_PATTERNS: readonly string[] = [...OPERATIONS, "iam_user", "cloudcontrol", "aws/roles/"];

/** Whether commandDefinitions() could find something in a text: false only where it finds nothing. */
export function mayHoldCommands(text: string): boolean {
  if (text.includes("aws/roles/")) return true;
  if (!text.includes("iam")) return text.includes("cloudcontrol") && text.includes("AWS::IAM::");
  return OPERATION.test(text) || text.includes("iam_user") || text.includes("cloudcontrol");
}

/**
 * The command lines of a shell text that make IAM users or their credentials: `aws iam create-user` and its siblings (with
 * global options, behind `sudo`, `xargs`, `aws-vault exec p --` and the like, by way of a variable such as `$AWS`), `aws
 * cloudcontrol create-resource --type-name AWS::IAM::User`, and `vault write aws/roles/x credential_type=iam_user`. Commands
 * that only print their words, and those whose `--endpoint-url` is a loopback address, make nothing. `variables` are those that the file
 * around the text sets. Never throws.
 * Source: AWS CLI command reference; Vault documentation, "AWS secrets engine (API)".
 */
export function* commandDefinitions(
  text: string,
  variables?: ReadonlyMap<string, string | undefined>,
): Iterable<CommandDefinition> {
  yield* definitionsIn(text, 0, 0, newContext(variables));
}

/** Scripts within scripts (`bash -c "sh -c ..."`) that are read. */
const MAXIMUM_DEPTH = 3;

function* definitionsIn(
  text: string,
  offset: number,
  depth: number,
  context: ShellContext,
): Iterable<CommandDefinition> {
  const commands = commandsIn(text);
  const own = withinAtMost(
    commands.map((command) => ownScriptOf(command, text)),
    0,
  );
  for (const [index, command] of commands.entries()) {
    const { words, unread } = command;
    if (unread) yield* unreadIn(text.slice(unread.start, unread.end), offset + unread.start);
    if (readContext(context, command, text)) continue;
    holdCommands(context.held, words, text, mayHoldCommands);
    const isRun = isPipedToShell(command, commands[index + 1], text);
    if (isPrinter(words) && !isRun) continue;
    for (const found of madeBy(words, text, context)) {
      yield { ...found, start: found.start + offset, end: found.end + offset };
    }
    const scripts = [own[index] ?? [], ...scriptsOf(command, text, context, isRun)].flat();
    for (const script of scripts) yield* inScript(script, offset, depth, contextWithin(context, words));
  }
}

/** What a script makes that a command of a text runs, or that it could make and stands too deep in others to be read. */
function* inScript(
  { text, start }: InnerScript,
  offset: number,
  depth: number,
  context: ShellContext,
): Iterable<CommandDefinition> {
  if (depth >= MAXIMUM_DEPTH) yield* unreadIn(text, offset + start);
  else yield* definitionsIn(text, offset + start, depth + 1, context);
}

/** A text that stands too deep in others to be read, and could make something. */
function* unreadIn(text: string, start: number): Iterable<CommandDefinition> {
  if (mayHoldCommands(text)) yield { kind: "unreadable", address: "", start, end: start + text.length };
}

const madeBy = (words: readonly Word[], text: string, { standIns }: ShellContext): readonly CommandDefinition[] =>
  [awsDefinition(words, text, standIns), vaultDefinition(words, text)].flatMap((found) => found ?? []);

/** The text that a command runs, which one that only shows its words does not. */
const ownScriptOf = (command: Command, text: string): InnerScript | undefined =>
  isPrinter(command.words) ? undefined : scriptOf(command, text);

/** The texts that a command runs beside its own: those of its variables, and what it prints where that `isRun`. */
function* scriptsOf(command: Command, text: string, { held }: ShellContext, isRun: boolean): Iterable<InnerScript> {
  yield* runHeldCommands(held, command.words, text);
  if (!isRun) return;
  for (const word of command.words) {
    const printed = scriptAfter(word, /^/, text);
    if (printed) yield { ...printed, text: printed.text.replaceAll("\\n", " \n") };
  }
}

/** What holds in a script that a command runs. */
const contextWithin = ({ standIns }: ShellContext, words: readonly Word[]): ShellContext => ({
  ...newContext(),
  standIns: standInsWithin(standIns, /^(?:eval|trap)$/.test(words[0]?.text ?? "")),
});

const PRINTERS =
  /^(?:echo|printf|print|cat|grep|egrep|fgrep|rg|ag|sed|awk|man|which|type|hash|log|info|warn|warning|error|fail|die|debug|usage|help|read|test|\[|\[\[|:)$/i;

/** Whether a command only shows its words, or looks for them. */
function isPrinter(words: readonly Word[]): boolean {
  const head = words.find(({ text }) => !/^(?:[A-Za-z_]\w*\+?=|(?:if|then|else|do|while|until|sudo|!|\{)$)/.test(text));
  return head !== undefined && PRINTERS.test(head.text);
}

/**
 * What a command makes whose words another format holds, such as the list `["aws", "iam", "create-user"]`; with the offsets of
 * these, in `text` if some of them are expanded.
 */
export const wordsDefinition = (words: readonly Word[], text = ""): CommandDefinition | undefined =>
  isPrinter(words) ? undefined : awsDefinition(words, text, newStandIns(new Map()));
