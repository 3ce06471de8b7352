import { core } from "zod/mini";
import type { Node } from "../core.ts";
import { isSurelyText } from "./ambiguity.ts";
import { isText, itemsSchema, type Schema } from "./schema-path.ts";

/** Whether a scalar stands where `schema` wants a list, is sound as its one item, and can be put into brackets as it is written. */
export function isOneItem(node: Node, schema: Schema): boolean {
  const item = itemsSchema(schema);
  if (!isText(item) || node.type !== "scalar" || node.tag !== undefined || typeof node.value !== "string") return false;
  if (/[\r\n]/.test(node.written) || node.open === "block") return false;
  // In brackets some more characters would mean something.
  const isPlain = node.open === "plain";
  if (isPlain && (!isSurelyText(node.value, "plain") || /[,[\]{}]|:\s|\s#/.test(node.written))) return false;
  return core.safeParse(item, node.value, { jitless: true }).success;
}
