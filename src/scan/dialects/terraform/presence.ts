import type { Node } from "../../../core.ts";
import { entriesOf, itemsOf } from "../../../documents/nodes.ts";

export type Presence = "absent" | "conditional" | "definite";

/**
 * How often a resource stands: "absent" where it is switched off in writing (`count = 0`, an empty `for_each`, OpenTofu's
 * `enabled = false`), "definite" where nothing is said, or a number above zero, or a collection whose items are written out;
 * "conditional" where something that is worked out decides.
 * Format: https://opentofu.org/docs/language/meta-arguments/enabled.
 */
export function presenceOf(body: Node): Presence {
  const repetitions = [
    ...valuesOf(body, "count").map(ofCount),
    ...valuesOf(body, "for_each").map(ofCollection),
    ...valuesOf(body, "lifecycle")
      .flatMap((block) => [block, ...itemsOf(block)])
      .flatMap((block) => valuesOf(block, "enabled"))
      .map(ofSwitch),
  ];
  const [first = "definite"] = repetitions;
  return repetitions.every((presence) => presence === first) ? first : "conditional";
}

const valuesOf = (node: Node, key: string): readonly Node[] =>
  entriesOf(node)
    .filter((entry) => entry.key.value === key)
    .map((entry) => entry.value);

function ofCount(node: Node): Presence {
  const written = chosenIn(writtenIn(node));
  if (/^-?0$/.test(written)) return "absent";
  return /^(?:[1-9]\d{0,8}|null)$/.test(written) ? "definite" : "conditional";
}

function ofSwitch(node: Node): Presence {
  const written = chosenIn(writtenIn(node));
  if (written === "false") return "absent";
  return written === "true" ? "definite" : "conditional";
}

function ofCollection(node: Node): Presence {
  if (node.type === "map") return node.entries.length === 0 ? "absent" : "definite";
  if (node.type === "list") return node.items.length === 0 ? "absent" : "definite";
  const written = chosenIn(writtenIn(node));
  if (/^(?:\[\]|\{\}|toset\(\[\]\)|tolist\(\[\]\)|tomap\(\{\}\))$/.test(written)) return "absent";
  // Its first item is a text, whatever comes after it.
  return /^toset\(\["[^"$%\\]*"[,\]]/.test(written) ? "definite" : "conditional";
}

/** An expression without the brackets around it, and without a question whose answer is written before it: `false ? 1 : 0`. */
function chosenIn(written: string): string {
  const [, answer, yes = "", no = ""] =
    /^(true|false)\?([^?:]*):([^?:]*)$/.exec(withoutBrackets(written.replace(/^\((true|false)\)\?/, "$1?"))) ?? [];
  if (answer === undefined) return withoutBrackets(written);
  return withoutBrackets(answer === "true" ? yes : no);
}

const withoutBrackets = (written: string): string => /^\(([^()]*)\)$/.exec(written)?.[1] ?? written;

/** What is written, without white space, without quotes, and without the `${ }` that JSON needs around an expression. */
function writtenIn(node: Node): string {
  if (node.type !== "scalar" && node.type !== "computed") return "";
  const written = node.type === "scalar" && typeof node.value === "string" ? node.value : node.written;
  return written.replace(/\s+/g, "").replace(/^"?\$\{([^{}]*|\{\}|tomap\(\{\}\))\}"?$/, "$1");
}
