import type { core } from "zod/mini";
import type { Node, OpenStyle, Span } from "../core.ts";
import { isSurelyText } from "./ambiguity.ts";
import { child, isText, keySchema, type Schema, unwrapped } from "./schema-path.ts";
import { readAlike } from "./text-field.ts";

/** A scalar in a place that must be text, which some parser reads as something else. */
export interface OpenScalar {
  /** The schema of its field, or of the key that it is. */
  readonly schema: core.$ZodType;
  readonly at: Span;
  /** Its text, as it stands in the file, lines folded. */
  readonly text: string;
  readonly style: OpenStyle | undefined;
  /** A value that is null to our parser may be left out as well as put in quotes. */
  readonly isNull: boolean;
}

/**
 * A node as the plain value that a schema judges, with text wherever the schema takes text: an account id that YAML or JSON takes for
 * a number is judged as its digits. What was no text to every parser goes to `found`.
 */
export function textualValue(schema: Schema, node: Node, found: OpenScalar[]): unknown {
  const own = unwrapped(schema);
  if (node.type === "list") return node.items.map((item, index) => textualValue(child(own, index), item, found));
  if (node.type === "map") {
    const keys = keySchema(own);
    return Object.fromEntries(
      node.entries.map(({ key, value, open }) => {
        if (isText(keys) && isOpen(key.value, open))
          found.push({ schema: keys, at: key.at, text: key.value, style: open, isNull: false });
        return [key.value, textualValue(child(own, key.value), value, found)];
      }),
    );
  }
  if (node.type === "computed" || node.tag !== undefined) return node.written;
  const { value, written, open, at } = node;
  // Nothing at all is no text that lacks its quotes.
  if (!isText(own) || (value === null && written === "")) return value;
  const text = typeof value === "string" ? value : written;
  const isAlike = typeof value === "string" && readAlike.get(own)?.plain === true;
  if (!isAlike && (typeof value !== "string" || isOpen(text, open)))
    found.push({ schema: own, at, text, style: open, isNull: value === null });
  return text;
}

const isOpen = (text: string, open: OpenStyle | undefined): boolean => open !== undefined && !isSurelyText(text, open);
