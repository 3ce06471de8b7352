import type { Definition, Document, Node } from "../../core.ts";
import { outsideOf } from "../../documents/embedded.ts";
import { entriesOf, itemsOf, stringOf, valueAt } from "../../documents/nodes.ts";
import { commandDefinitions } from "../lex/command-lines.ts";
import { optionalName } from "./definition-types.ts";
import { presenceOf } from "./terraform-presence.ts";
import { blocksOf } from "./terraform-resources.ts";
import { argumentOf, textWithin } from "./within.ts";

/**
 * What the commands of a resource make: those of its provisioners `local-exec` and `remote-exec`, and of its `user_data`. The place is
 * the words of the command. Format: https://developer.hashicorp.com/terraform/language/provisioners.
 */
export function* commandsOf(body: Node, confidence: Definition["confidence"]): Iterable<Definition> {
  for (const { key, value } of entriesOf(body)) {
    if (key.value === "user_data" || key.value === "user_data_base64") {
      yield* inText(argumentOf(value, /^base64(?:encode|gzip)\s*\(/) ?? value, confidence);
    }
    if (key.value === "provisioner") for (const block of blocksIn(value)) yield* ofProvisioner(block, confidence);
  }
}

const blocksIn = (node: Node): readonly Node[] => (node.type === "list" ? node.items : [node]);

function* ofProvisioner(provisioner: Node, confidence: Definition["confidence"]): Iterable<Definition> {
  for (const { key, value } of entriesOf(provisioner)) {
    for (const { key: attribute, value: given } of blocksIn(value).flatMap(entriesOf)) {
      if (key.value === "local-exec" && attribute.value === "command") yield* inText(given, confidence);
      if (key.value !== "remote-exec" || attribute.value !== "inline") continue;
      for (const line of itemsOf(given)) yield* inText(line, confidence);
    }
  }
}

/** What the programs of `data "external"` make, which run whenever a plan is made. */
export function* programsOf({ root }: Document): Iterable<Definition> {
  for (const data of blocksOf(root, "data")) {
    for (const { value } of entriesOf(valueAt(data.value, "external"))) {
      if (presenceOf(value) !== "absent") yield* commandOf(valueAt(value, "program"), "terraform");
    }
  }
}

/** What a command makes that is written word by word: the place is the words that say so. A word with blanks in it is a script. */
export function* commandOf(list: Node | undefined, dialect: string): Iterable<Definition> {
  const words = itemsOf(list);
  for (const word of words) if (/\s/.test(stringOf(word) ?? "")) yield* inText(word, "definite", dialect);
  const text = words.map((word) => (stringOf(word) ?? "?").replace(/[\s'"\\$`;&|<>()#]/g, "?")).join(" ");
  for (const { kind, name, address, start, end } of commandDefinitions(text)) {
    const [first, last] = [start, end - 1].map((offset) => words[text.slice(0, offset + 1).split(" ").length - 1]);
    if (!first || !last) continue;
    const at = { source: first.at.source, start: first.at.start, end: last.at.end };
    yield { kind, dialect, ...optionalName(name), address, confidence: "definite", at };
  }
}

function* inText(node: Node, confidence: Definition["confidence"], dialect = "terraform"): Iterable<Definition> {
  const text = textWithin(node);
  if (!text) return;
  const outside = outsideOf(text);
  for (const { kind, name, address, start, end } of commandDefinitions(text.value)) {
    yield { kind, dialect, ...optionalName(name), address, confidence, at: outside({ start, end }) };
  }
}
