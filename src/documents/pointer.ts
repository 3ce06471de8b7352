import type { Document, Node, Span } from "../core.ts";
import { sha256 } from "../sha256.ts";
import { countBefore } from "../sorted.ts";
import { entriesOf, itemsOf, textOf, valueAt } from "./nodes.ts";

/**
 * Where a span stands in its file, in words that survive edits elsewhere: `permissionSets[Audit].description`. List items go by
 * their name; assignments, which have none, by a digest of who gets what where, so that they keep their pointer when the list
 * is reordered; only what is nameless goes by its index. "" for the document itself. No two places of a file share a pointer:
 * later documents are numbered, and so is what bears the name of something before it.
 *
 * Answers a function for the documents of one file, in their order. What is once found out is kept, so that any number of spans
 * takes time in proportion to the file, and then to the depth of each span.
 */
export function pointersIn(
  documents: readonly Pick<Document, "root">[],
): (span: Pick<Span, "start" | "end">) => string {
  const known = new Map<Node, readonly Step[]>();
  const stepsIn = (node: Node): readonly Step[] => {
    const steps = known.get(node) ?? [...stepsOf(node)].sort(byPlace).filter(isFirst);
    known.set(node, steps);
    return steps;
  };
  const roots = documents.map(({ root }, index): Step => ({ ...root.at, node: root, name: documentName(index) }));
  return (span) => {
    const root = stepTo(roots, span);
    const words = [root?.name ?? documentName(documentAt(roots, span))];
    for (let step = root; step?.node; ) {
      step = stepTo(stepsIn(step.node), span);
      words.push(step?.name ?? "");
    }
    return words.join("").replace(/^\./, "");
  };
}

type Range = Pick<Span, "start" | "end">;

/** A key, or a value with what stands in it, and the word by which it goes. */
interface Step extends Range {
  readonly node?: Node;
  readonly name: string;
}

const byPlace = (left: Range, right: Range): number => left.start - right.start || left.end - right.end;

/** Whether it is the first of one place: an alias beside its anchor leads to the very same. */
const isFirst = (step: Range, index: number, sorted: readonly Range[]): boolean => {
  const before = sorted[index - 1];
  return before === undefined || byPlace(before, step) !== 0;
};

const documentName = (index: number): string => (index <= 0 ? "" : `<${index + 1}>`);

/** The last document that begins before a place outside of all of them, such as a comment. */
const documentAt = (roots: readonly Step[], { start }: Range): number => lastBefore(roots, start);

/** The one of several stretches, sorted and side by side, that a span lies in. */
function stepTo(steps: readonly Step[], { start, end }: Range): Step | undefined {
  // What is empty may stand where another stretch begins or ends.
  const last = lastBefore(steps, start);
  return [steps[last], steps[last - 1]].find((step) => step && step.start <= start && end <= step.end);
}

const lastBefore = (steps: readonly Range[], from: number): number =>
  countBefore(steps, ({ start }) => start <= from) - 1;

/** What is written within a node. An alias and a merge key lead to what is written elsewhere, and goes by its name there. */
function* stepsOf(node: Node): Iterable<Step> {
  const isWithin = ({ start, end }: Range): boolean => node.at.start <= start && end <= node.at.end;
  const numbered = createNumbers();
  for (const { key, value } of entriesOf(node)) {
    const name = `.${numbered(keyName(key.value))}`;
    if (isWithin(key.at)) yield { start: key.at.start, end: key.at.end, name };
    if (isWithin(value.at)) yield { start: value.at.start, end: value.at.end, node: value, name };
  }
  for (const [index, item] of itemsOf(node).entries()) {
    const name = nameOf(item);
    const word = name === undefined ? String(index) : numbered(itemName(name));
    if (isWithin(item.at)) yield { start: item.at.start, end: item.at.end, node: item, name: `[${word}]` };
  }
}

/** A function that tells equal names apart: the second is `name#2`, with `#` as the mark. */
export function createNumbers(mark = "#"): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}${mark}${count}`;
  };
}

// What could be taken for a part of the pointer stands in quotes.
const keyName = (key: string): string => (/^$|[.[\]<>#"]/.test(key) ? JSON.stringify(key) : key);
const itemName = (name: string): string => (/^\d*$|[[\]#"]/.test(name) ? JSON.stringify(name) : name);

const NAMES = ["name", "displayName", "rule", "id", "Sid"];
const GRANT = ["principal", "permissionSets", "targets"];

function nameOf(item: Node): string | undefined {
  if (item.type !== "map") return textOf(item)?.value;
  const named = NAMES.map((key) => textOf(valueAt(item, key))?.value).find((name) => name !== undefined);
  if (named !== undefined) return named;
  const grant = GRANT.map((key) => valueAt(item, key));
  return grant[0] ? digest(grant) : undefined;
}

const digest = (nodes: readonly (Node | undefined)[]): string => sha256(nodes.map(canonical).join("\n")).slice(0, 8);

/** A node's content without its spelling: the same for block and flow style, and for any order of keys and items. */
function canonical(node: Node | undefined): string {
  if (node?.type === "list") return `[${node.items.map(canonical).sort().join(",")}]`;
  if (node?.type === "map")
    return `{${entriesOf(node)
      .map(({ key, value }) => `${JSON.stringify(key.value)}:${canonical(value)}`)
      .sort()
      .join(",")}}`;
  return JSON.stringify(textOf(node)?.value ?? null);
}
