import type { Definition, Document, Node, Source } from "../../../core.ts";
import { outsideOf } from "../../../documents/embedded.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, valueAt } from "../../../documents/nodes.ts";
import { commandDefinitions, mayHoldCommands, wordsDefinition } from "../../lex/commands/command-lines.ts";
import { commandScalars } from "../../lex/commands/command-scalars.ts";
import { asksForShell, extensionFor } from "../../lex/commands/interpreters.ts";
import type { Word } from "../../lex/commands/shell-state.ts";
import { guarded } from "../../templates/presence.ts";
import { unreadable, withoutDirectives } from "../../templates/templates.ts";
import { onceAtEachStart, optionalName } from "../definition-types.ts";
import { definitionsWithin, presenceWithin, textWithin } from "../within/within.ts";
import { type Presence, presenceOf } from "./presence.ts";
import { blocksOf, bodiesOf } from "./resources.ts";
import { type Possible, valuesOf } from "./values.ts";

const DIALECT = "terraform";

/**
 * What the commands of a block make, as certain as the block is there: those of its provisioners `local-exec` and `remote-exec`, and what
 * it hands on to be run. The place is the words of the command. Format: https://developer.hashicorp.com/terraform/language/provisioners
 * and https://developer.hashicorp.com/packer/docs/provisioners.
 */
export function* commandsOf(body: Node, presence: Presence): Iterable<Definition> {
  if (!mayRun(body)) return;
  // A value may be read by its attribute, by that around it and by its first line.
  const all = entriesOf(body).flatMap((entry) => [...ofEntry(entry)]);
  for (const definition of onceAtEachStart(all)) yield* guarded(definition, presence);
}

function* ofEntry({ key, value }: MapEntry): Iterable<Definition> {
  if (!/^(?:provisioner|post-processor)$/.test(key.value)) yield* handedOn(key.value, value);
  else for (const block of bodiesOf(value)) yield* ofProvisioner(block);
}

/** Whether a command could stand in a block: with a backslash, one may be written with escapes. */
function mayRun({ at: { source, start, end } }: Node): boolean {
  const written = source.text.slice(start, end);
  return written.includes("\\") || mayHoldCommands(written);
}

/** Attributes whose text a shell runs: user data under any name, also among a module's inputs. */
const SCRIPTS = /user_?data|^custom_data$|^startup_script$/i;
/** Attributes that hold the words or the lines of a command. */
const WORDS = /^(?:command|commands|args|entry_?point)$/i;
/** Attributes that hold a document whose commands are run. */
const DOCUMENTS = /^(?:buildspec|container_definitions?)$/i;
const CLOUD_CONFIG = /^\s*#cloud-config\b/;

/** What an expression makes that something else runs, by its attribute or its first line; `level` counts the expressions around it. */
function* handedOn(attribute: string, expression: Node, level = 0): Iterable<Definition> {
  const within = expression.type === "computed" ? level + 1 : level;
  yield* ofValues(expression, (value) => valueHandedOn(attribute, value, within), level);
}

/** What is found in each of the values to which an expression may come. */
function* ofValues(expression: Node, read: (value: Node) => Iterable<Definition>, level = 0): Iterable<Definition> {
  const isComputed = expression.type === "computed";
  if (isComputed && !mayRun(expression)) return;
  for (const { node, isChosen, isUnread } of isComputed ? valuesOf(expression, level) : [itself(expression)]) {
    const found = isUnread ? unreadIn(node) : read(node);
    for (const definition of found) yield* guarded(definition, isChosen ? "conditional" : "definite");
  }
}

function* unreadIn(node: Node): Iterable<Definition> {
  if (mayRun(node)) yield unreadable(node, DIALECT);
}

const itself = (node: Node): Possible => ({ node, isChosen: false, isUnread: false });

function* valueHandedOn(attribute: string, value: Node, level: number): Iterable<Definition> {
  // What is in a list is read item by item; a map of containers is read as one document alone.
  if (attribute === "lifecycle_commands") return yield* ofLifecycle(value);
  if (DOCUMENTS.test(attribute) && value.type !== "list") return yield* inDocuments(value);
  for (const { key, value: inner } of entriesOf(value)) yield* handedOn(key.value, inner, level);
  const [first] = itemsOf(value);
  const text = textWithin(first ?? value)?.value ?? "";
  const isRun = SCRIPTS.test(attribute) || WORDS.test(attribute) || asksForShell(text.trimStart());
  if (first === undefined && CLOUD_CONFIG.test(text)) yield* inDocuments(value);
  else if (isRun) yield* inText(value);
  // Items may be lines of one script, or scripts.
  else for (const item of itemsOf(value)) yield* handedOn(attribute, item, level);
}

/** What the provider scottwinkler/shell runs, but for what it runs to take something away. */
function* ofLifecycle(block: Node): Iterable<Definition> {
  for (const { key, value } of bodiesOf(block).flatMap(entriesOf)) if (key.value !== "delete") yield* inText(value);
}

/** What the commands make that a document runs, whatever its attribute is called. */
export const commandsInDocument = (value: Node | undefined): Iterable<Definition> =>
  value && mayRun(value) ? onceAtEachStart(inDocuments(value)) : [];

function* inDocuments(value: Node): Iterable<Definition> {
  yield* definitionsWithin(value, { dialect: DIALECT, engine: "terraform" }, function* (root) {
    for (const scalar of commandScalars(root, mayHoldCommands)) {
      if ("script" in scalar) yield* inText(scalar.script);
      else yield* definedBy(scalar.words, value.at.source);
    }
  });
}

function* definedBy(words: readonly Word[], source: Source): Iterable<Definition> {
  const found = wordsDefinition(words, source.text);
  if (!found) return;
  const { kind, name, address, start, end } = found;
  yield { kind, dialect: DIALECT, ...optionalName(name), address, confidence: "definite", at: { source, start, end } };
}

/** The attributes that hold commands, by the type of a provisioner: of Terraform, and of Packer. */
const PROVISIONERS: ReadonlyMap<string, RegExp> = new Map([
  ["local-exec", /^command$/],
  ["remote-exec", /^inline$/],
  ["shell", /^inline$/],
  ["shell-local", /^(?:inline|command)$/],
  ["windows-shell", /^inline$/],
]);

function* ofProvisioner(provisioner: Node): Iterable<Definition> {
  for (const { key, value } of entriesOf(provisioner)) {
    const commands = PROVISIONERS.get(key.value);
    const given = commands ? bodiesOf(value).filter(isRunByShell).flatMap(entriesOf) : [];
    const lines = given.filter((entry) => commands?.test(entry.key.value)).map((entry) => entry.value);
    for (const line of lines.flatMap((node) => (node.type === "list" ? node.items : [node]))) yield* inText(line);
  }
}

/** What an interpreter of another language runs, is read as its program: see terraform-programs.ts. */
const isRunByShell = (body: Node): boolean =>
  extensionFor(stringOf(itemsOf(valueAt(body, "interpreter"))[0]) ?? "") === undefined;

/** What local values and data sources hold that is run, such as user data and the parts of it; and what the builds of Packer run. */
export function* valueCommandsOf({ root, path }: Document): Iterable<Definition> {
  const isPacker = /\.pkr\.hcl$/i.test(path);
  for (const { key, value } of entriesOf(root)) {
    if (key.value === "locals" || (isPacker && /^(?:build|source)$/.test(key.value)))
      yield* commandsOf(value, "definite");
  }
  for (const { key: type, value } of blocksOf(root, "data").flatMap(({ value: types }) => entriesOf(types))) {
    for (const { value: body } of entriesOf(value)) {
      const presence = presenceOf(body);
      // The program of `data "external"` runs whenever a plan is made.
      const program = type.value === "external" ? commandOf(valueAt(body, "program"), DIALECT) : [];
      const made = [...program, ...commandsOf(body, "definite")];
      for (const definition of onceAtEachStart(made)) yield* guarded(definition, presence);
    }
  }
}

/** What a command makes that is written word by word: the place is the words that say so. A word with blanks in it is a script. */
export function* commandOf(list: Node | undefined, dialect: string): Iterable<Definition> {
  const words = itemsOf(list);
  for (const word of words) if (/\s/.test(stringOf(word) ?? "")) yield* inText(word, dialect);
  const text = words.map((word) => (stringOf(word) ?? "?").replace(/[\s'"\\$`;&|<>()#]/g, "?")).join(" ");
  for (const { kind, name, address, start, end } of commandDefinitions(text)) {
    const [first, last] = [start, end - 1].map((offset) => words[text.slice(0, offset + 1).split(" ").length - 1]);
    if (!first || !last) continue;
    const at = { source: first.at.source, start: first.at.start, end: last.at.end };
    yield { kind, dialect, ...optionalName(name), address, confidence: "definite", at };
  }
}

function* inText(expression: Node, dialect = DIALECT): Iterable<Definition> {
  yield* ofValues(expression, (value) =>
    value.type === "list" ? commandOf(value, dialect) : inScript(value, dialect),
  );
}

function* inScript(node: Node, dialect: string): Iterable<Definition> {
  const text = textWithin(node);
  if (!text) return;
  const outside = outsideOf(text);
  const presence = presenceWithin(node, "terraform");
  for (const { start, end, ...found } of commandDefinitions(withoutDirectives(text.value))) {
    const { kind, name, address } = found;
    const at = outside({ start, end });
    const definition = { kind, dialect, ...optionalName(name), address, confidence: "definite", at } as const;
    yield* guarded(definition, presence(at.start));
  }
}
