import type { Definition, Node } from "../../core.ts";
import { outsideOf } from "../../documents/embedded.ts";
import { entriesOf, itemsOf } from "../../documents/nodes.ts";
import { commandDefinitions } from "../lex/command-lines.ts";
import { optionalName } from "./definition-types.ts";
import { textWithin } from "./within.ts";

/**
 * What the commands of a resource make: those of its provisioners `local-exec` and `remote-exec`, and of its `user_data`. The place is
 * the words of the command. Format: https://developer.hashicorp.com/terraform/language/provisioners.
 */
export function* commandsOf(body: Node, confidence: Definition["confidence"]): Iterable<Definition> {
  for (const { key, value } of entriesOf(body)) {
    if (key.value === "user_data") yield* inText(value, confidence);
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

function* inText(node: Node, confidence: Definition["confidence"]): Iterable<Definition> {
  const text = textWithin(node);
  if (!text) return;
  const outside = outsideOf(text);
  for (const { kind, name, address, start, end } of commandDefinitions(text.value)) {
    yield { kind, dialect: "terraform", ...optionalName(name), address, confidence, at: outside({ start, end }) };
  }
}
