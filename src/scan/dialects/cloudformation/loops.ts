import type { Node } from "../../../core.ts";
import { stringOf, valueAt } from "../../../documents/nodes.ts";

/** What the loops around a resource give their identifiers. */
type Given = ReadonlyMap<string, string>;

/** Items of loops within loops that are told apart, all together. Source: our own, more users than such loops make. */
const MOST_ITEMS = 100;
/** Counts the items of the loops around, beside the identifiers: none of these is empty. */
const AROUND = "";

/**
 * What a loop gives its identifier, once for each of its items, beside what the loops around it give; once as it is around for all items
 * that are not written out, and for all of them where there are too many. Format: CloudFormation user guide, "Fn::ForEach".
 */
export function givenByLoop(
  identifier: string | undefined,
  items: readonly Node[],
  around: Given | undefined,
): readonly (Given | undefined)[] {
  const count = items.length * Number(around?.get(AROUND) ?? 1);
  if (!identifier || count === 0 || count > MOST_ITEMS) return [around];
  const texts = new Set(items.map(stringOf));
  const common = [...(around ?? []), [AROUND, String(count)]] as const;
  return Array.from(texts, (text) => new Map(text === undefined ? common : [...common, [identifier, text]]));
}

/** A text with what loops give in the places of their identifiers: `User${Name}`, and `User&{Name}` without what no name may hold. */
export const filledIn = (text: string, given: Given | undefined): string =>
  given === undefined
    ? text
    : text.replace(/([$&])\{(\w+)\}/g, (whole, sign: string, name: string) => {
        const item = given.get(name);
        return sign === "&" ? (item?.replace(/[^A-Za-z0-9]/g, "") ?? whole) : (item ?? whole);
      });

/** The text of a value that loops fill in: `!Ref Name`, `!Sub "ci-${Name}"`, and the same as maps; undefined for every other value. */
export function textOfItem(node: Node, given: Given): string | undefined {
  const reference = stringOf(valueAt(node, "Ref")) ?? (node.tag === "!Ref" ? writtenIn(node) : undefined);
  if (reference !== undefined) return given.get(reference);
  const pattern = stringOf(valueAt(node, "Fn::Sub")) ?? (FILLED.has(node.tag) ? writtenIn(node) : undefined);
  const text = pattern === undefined ? undefined : filledIn(pattern, given);
  return text === pattern || text?.includes("${") ? undefined : text;
}

const writtenIn = (node: Node): string | undefined =>
  node.type === "scalar" && typeof node.value === "string" ? node.value : undefined;

/** Functions whose text a loop's items may be part of; one without any is filled in too. */
const FILLED: ReadonlySet<string | undefined> = new Set([undefined, "!Sub"]);
