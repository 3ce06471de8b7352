import type { core } from "zod/mini";
import type { Flaw, Node } from "../core.ts";
import { entriesOf, itemsOf } from "./nodes.ts";
import { isOneItem, mapMeant } from "./one-item.ts";
import type { Schema } from "./schema-path.ts";

/** What of a value breaks the rules of its field, by what zod says of it and by the schema that the field has; undefined where neither tells. */
export function flawIn(node: Node, issue: core.$ZodIssue, wanted: Schema): Flaw | undefined {
  if (isOneItem(node, wanted)) return { item: true };
  const mapped = mapMeant(node, wanted);
  return mapped === undefined ? flawOf(node, issue) : { ...flawOf(node, issue), mapped };
}

function flawOf(node: Node, issue: core.$ZodIssue): Flaw | undefined {
  const said: Flaw = issue.code === "custom" ? (issue.params ?? {}) : {};
  if (node.type === "map" || node.type === "list") {
    const keys = entriesOf(node).map(({ key }) => key.value);
    return { ...said, collection: { type: node.type, keys, size: keys.length + itemsOf(node).length } };
  }
  if (issue.code === "invalid_value")
    return { choices: issue.values.filter((value) => typeof value === "string"), ...choiceMeant(node, issue.values) };
  if (issue.code !== "invalid_type" || issue.expected !== "boolean") return issue.code === "custom" ? said : undefined;
  const truth = /^(?:(y|yes|true|on)|n|no|false|off)$/i.exec(node.type === "scalar" ? String(node.value) : "");
  return truth ? { meant: truth[1] !== undefined } : undefined;
}

/** A value that differs from one of the choices only in its type (`"1"`) or its case (`SCIM`). */
function choiceMeant(node: Node, choices: readonly unknown[]): Pick<Flaw, "meant"> {
  const written = node.type === "scalar" ? String(node.value).toLowerCase() : "";
  const meant = choices.find((choice) => String(choice).toLowerCase() === written);
  return typeof meant === "string" || typeof meant === "number" ? { meant } : {};
}
