import { core } from "zod/mini";
import type { Node } from "../core.ts";
import { isSurelyText } from "./ambiguity.ts";
import { isText, itemsSchema, knownKeys, type Schema } from "./schema-path.ts";

/** Whether a scalar stands where `schema` wants a list, is sound as its one item, and can be put into brackets as it is written. */
export function isOneItem(node: Node, schema: Schema): boolean {
  const item = itemsSchema(schema);
  const value = valueInBrackets(node);
  return isText(item) && value !== undefined && core.safeParse(item, value, { jitless: true }).success;
}

/** The text that a scalar is, if it is the same to every parser within brackets, as it is written. */
function valueInBrackets(node: Node): string | undefined {
  if (node.type !== "scalar" || node.tag !== undefined || typeof node.value !== "string") return undefined;
  if (/[\r\n]/.test(node.written) || node.open === "block") return undefined;
  // In brackets some more characters would mean something.
  const isPlain = node.open === "plain";
  const isOpen = isPlain && (!isSurelyText(node.value, "plain") || /[,[\]{}]|:\s|\s#/.test(node.written));
  return isOpen ? undefined : node.value;
}

/** Items that are shown in a suggestion: it replaces one line. */
const MOST_ITEMS = 20;

/**
 * The map that is meant where a text, or a list of texts, stands in place of a map: `[prod]` for `{accounts: [prod]}`, under the
 * first key that takes it if that makes the map whole. Undefined where no key does.
 */
export function mapMeant(node: Node, schema: Schema): string | undefined {
  if (node.type !== "list" && node.type !== "scalar") return undefined;
  const items = node.type === "list" ? node.items : [node];
  const values = items.map(valueInBrackets);
  if (items.length === 0 || items.length > MOST_ITEMS || values.includes(undefined)) return undefined;
  const written = items.map((item) => (item.type === "scalar" ? item.written : "")).join(", ");
  for (const key of knownKeys(schema)) {
    const ways = [[values, `[${written}]`], ...(node.type === "scalar" ? [[values[0], written]] : [])] as const;
    for (const [value, text] of ways) {
      if (schema && core.safeParse(schema, { [key]: value }, { jitless: true }).success) return `{${key}: ${text}}`;
    }
  }
  return undefined;
}
